"""Spreadsheets of municipalities: read, previewed row by row, applied all or nothing."""
