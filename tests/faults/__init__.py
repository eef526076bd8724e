"""What breaks in the field: storms, power cuts, bad networks."""
