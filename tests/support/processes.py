"""Processes the tests start: own group, own log, stopped by id, gone when the tests are gone.

Start them from a thread that lives on: the kernel ends them together with the thread that started them.
"""

import os
import shutil
import signal
import socket
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[2]


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def binary(name: str, *folders: Path) -> str:
    """The full path of a program, looked for in `folders` and then on PATH; a clear word where it is missing."""
    for folder in folders:
        if (folder / name).exists():
            return str(folder / name)
    found = shutil.which(name)
    if found is None:
        raise FileNotFoundError(f"{name} is not installed: `make machine` installs what the tests need")
    return found


class Process:
    """One program with all its children."""

    def __init__(self, command: Sequence[str], log: Path, env: Mapping[str, str] | None = None, user: str | None = None) -> None:
        """Starts `command` from the project's folder; what it prints goes to `log`. `user`: run as, when we are root."""
        self.log = log
        with log.open("ab") as out:
            self._popen = subprocess.Popen(
                _mortal(command, user),
                cwd=ROOT if user is None else "/",
                env=None if env is None else {**os.environ, **env},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """The first process of the group."""
        return self._popen.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._popen.poll() is None

    def children(self) -> list[psutil.Process]:
        """Its processes below the first, youngest last."""
        return psutil.Process(self.pid).children(recursive=True) if self.alive else []

    def stop(self, how: signal.Signals = signal.SIGTERM, seconds: float = 10) -> None:
        """Asks it to end and waits; kills what is left after `seconds`."""
        self.signal(how)
        with suppress(subprocess.TimeoutExpired):
            self._popen.wait(seconds)
        self.kill()

    def kill(self) -> None:
        """kill -9 for the whole group, as when the power goes."""
        self.signal(signal.SIGKILL)
        self._popen.wait(10)

    def signal(self, how: signal.Signals) -> None:
        """Sends a signal to every process of the group that is left."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, how)

    def said(self) -> str:
        """The end of what it printed."""
        return self.log.read_text(errors="replace")[-4000:]


def _mortal(command: Sequence[str], user: str | None) -> list[str]:
    """Dies with the tests, even when those are killed."""
    as_user = ["--reuid", user, "--regid", user, "--init-groups"] if user and os.geteuid() == 0 else []
    return [binary("setpriv"), "--pdeathsig", "TERM", *as_user, *command]
