"""A believable municipality to try everything in; from facts in docs/domain.md."""
