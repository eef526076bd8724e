"""A private PostgreSQL for one test process: own cluster, own socket folder, gone afterwards. Never the machine's own."""

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from tests.support.processes import Process, binary, free_port
from tests.support.swift import swift_place
from tests.support.waiting import eventually

USER = "postgres"
# The tests ask what happens between processes, not what a disk remembers: only here may fsync be off.
FAST = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"]
SAFE = ["-c", "fsync=on", "-c", "synchronous_commit=on"]


class Cluster:
    """One running server; makes and drops databases."""

    def __init__(self, folder: Path, durable: bool = False) -> None:
        """Makes the cluster in `folder` and starts it. `durable`: keep fsync, for tests that kill it."""
        self._folder = folder
        self._settings = SAFE if durable else FAST
        self._port = free_port()
        self._names = (f"test_{number}" for number in itertools.count(1))
        _as_postgres(_tool("initdb"), "-D", str(folder / "data"), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        self.start()

    def start(self) -> None:
        """Starts the server and waits until it answers."""
        where = ["-k", str(self._folder), "-p", str(self._port), "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200"]
        command = [_tool("postgres"), "-D", str(self._folder / "data"), *where, *self._settings]
        self.process = Process(command, self._folder / "log", user=USER)
        eventually(lambda: self._run("select 1"), 30, "PostgreSQL answers")

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stops the server; open connections are ended."""
        self.process.stop(how)

    def url(self, name: str) -> str:
        """DATABASE_URL of one of its databases."""
        return f"postgresql://{USER}@127.0.0.1:{self._port}/{name}"

    def new(self, template: str = "template1", name: str | None = None) -> str:
        """The name of a new database, a copy of `template`."""
        name = name or next(self._names)
        self._run("create database {} template {} strategy file_copy", name, template)
        return name

    def drop(self, name: str) -> None:
        """Drops it, ending whoever still uses it."""
        self._run("drop database if exists {} with (force)", name)

    def _run(self, statement: str, *names: str) -> bool:
        try:
            with psycopg.connect(self.url(USER), autocommit=True, connect_timeout=2) as connection:
                connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))
        except psycopg.OperationalError as error:
            raise ConnectionError(str(error)) from error
        return True


@contextmanager
def cluster(durable: bool = False) -> Iterator[Cluster]:
    """A running cluster for as long as the block lasts."""
    folder = Path(tempfile.mkdtemp(prefix="jobbspor-pg-", dir=None if durable else swift_place()))
    if os.geteuid() == 0:
        account = pwd.getpwnam(USER)
        os.chown(folder, account.pw_uid, account.pw_gid)
    running = None
    try:
        running = Cluster(folder, durable)
        yield running
    finally:
        if running is not None:
            running.stop()
        shutil.rmtree(folder, ignore_errors=True)


def tools() -> Path:
    """The folder of the newest PostgreSQL programs on this machine."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    return found[-1].parent if found else Path("/nonexistent")


def _tool(name: str) -> str:
    return binary(name, tools())


def _as_postgres(*command: str) -> None:
    # PostgreSQL refuses to run as root.
    user = [binary("setpriv"), "--reuid", USER, "--regid", USER, "--init-groups"] if os.geteuid() == 0 else []
    done = subprocess.run([*user, *command], cwd="/", capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")
