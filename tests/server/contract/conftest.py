"""The two towns of the rights matrix, here too."""

from tests.server.access.conftest import nothing_is_kept, world

__all__ = ["nothing_is_kept", "world"]
