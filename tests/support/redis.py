"""A private Redis on a free port, keeping nothing."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.processes import Process, binary, free_port
from tests.support.waiting import eventually


class Redis:
    """One running redis-server."""

    def __init__(self, folder: Path) -> None:
        """Starts it; its log lies in `folder`."""
        self._folder, self._port = folder, free_port()
        self.start()

    @property
    def url(self) -> str:
        """REDIS_URL."""
        return f"redis://127.0.0.1:{self._port}/0"

    def start(self) -> None:
        """Starts the server on its port and waits until it answers."""
        quiet = ["--save", "", "--appendonly", "no", "--bind", "127.0.0.1", "--dir", str(self._folder)]
        self.process = Process([binary("redis-server"), "--port", str(self._port), *quiet], self._folder / "redis.log")
        eventually(self._answers, 10, "Redis answers")

    def _answers(self) -> bool:
        with socket.create_connection(("127.0.0.1", self._port), 1) as line:
            line.sendall(b"PING\r\n")
            return line.recv(16).startswith(b"+PONG")


@contextmanager
def redis_server(folder: Path) -> Iterator[Redis]:
    """A running Redis for as long as the block lasts."""
    running = Redis(folder)
    try:
        yield running
    finally:
        running.process.stop()
