"""Verbs of words."""
