"""Real servers, started as the Procfile starts them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.support.client import Client
from tests.support.lines import OverSocket
from tests.support.processes import ROOT, Process, binary, free_port
from tests.support.waiting import eventually

BIN = ROOT / ".venv" / "bin"


class Server:
    """One granian with its worker processes on a port of its own."""

    def __init__(
        self, database_url: str, folder: Path, workers: int = 2, env: Mapping[str, str] | None = None, app: str | None = None
    ) -> None:
        """`folder` takes the log. `env`: more settings; JOBBSPOR_DEMO and JOBBSPOR_TESTING are 0 unless named.

        `app`: another WSGI entry than server.wsgi:app, for the runs that prove that a guard matters.
        """
        self._app = ["--app", app] if app else []
        self.port, self.workers = free_port(), workers
        self._folder = folder
        self._env = {"DATABASE_URL": database_url, "JOBBSPOR_DEMO": "0", "JOBBSPOR_TESTING": "0", **(env or {})}
        self.start()

    @property
    def url(self) -> str:
        """Its address, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Starts it (again, on the same port) and waits until it is ready."""
        command = [binary("jobbspor", BIN), "serve", "--port", str(self.port), "--workers", str(self.workers), *self._app]
        self.process = Process(command, self._folder / f"server-{self.port}.log", self._env)
        eventually(self._ready, 90, "the server is ready")

    def client(self, seconds: float = 30) -> Client:
        """Somebody's connection to it."""
        return Client(OverSocket(self.port, seconds))

    def kill(self) -> None:
        """kill -9 for all its processes at once."""
        self.process.kill()

    def kill_one_worker(self) -> int:
        """kill -9 for one worker process; its id."""
        victim = next(child for child in self.process.children() if not child.children() and "tracker" not in " ".join(child.cmdline()))
        victim.kill()
        return int(victim.pid)

    def stop(self) -> None:
        """Ends it in peace."""
        self.process.stop()

    def _ready(self) -> bool:
        if not self.process.alive:
            raise RuntimeError(f"the server ended: {self.process.said()}")
        return self.client(2).get("/readyz").status_code == 200


@contextmanager
def serving(
    database_url: str, folder: Path, workers: int = 2, env: Mapping[str, str] | None = None, app: str | None = None
) -> Iterator[Server]:
    """A running server for as long as the block lasts."""
    server = Server(database_url, folder, workers, env, app)
    try:
        yield server
    finally:
        server.stop()
