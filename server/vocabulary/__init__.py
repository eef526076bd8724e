"""The words of the job: what teachers own (content/vocabulary/), checked and counted."""
