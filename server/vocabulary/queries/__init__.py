"""Reads of words."""
