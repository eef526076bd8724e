"""Reads of the job club. Deadlines are judged by the clock here too: an offer whose limit has passed is shown as passed."""
