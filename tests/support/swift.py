"""Where files are fast: in memory where there is room. What is asked of a disk still happens there, and costs nothing."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")
ROOM = 1024**3


def swift_place() -> Path | None:
    """The folder for temporary ones; None: the machine's usual."""
    return MEMORY if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM else None


@contextmanager
def swift_folder() -> Iterator[Path]:
    """A temporary folder there, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="jobbspor-db-", dir=swift_place()) as folder:
        yield Path(folder)
