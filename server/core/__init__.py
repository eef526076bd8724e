"""What every part stands on and which knows no feature."""
