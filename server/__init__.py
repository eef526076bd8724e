"""Jobbspor's server: see docs/building-blocks.md for the layers."""
