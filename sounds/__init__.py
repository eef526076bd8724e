"""A tool, not a part of the product: makes the sounds that ship (see CONTRIBUTING.md, "Sounds")."""
