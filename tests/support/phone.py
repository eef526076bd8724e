"""A phone without a screen: the real outbox and sync of pwa/src/core in Node, driven line by line (tests/pwa/headless.ts)."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from tests.support.processes import ROOT, binary

FOLDER = ROOT / "pwa" / "dist-headless" / os.environ.get("PYTEST_XDIST_WORKER", "alone")
"""Of each process its own: a build empties it first, and another process may just be starting its phone."""
HEADLESS = FOLDER / "headless.js"


def build() -> None:
    """Builds the headless phone from today's sources."""
    subprocess.run(
        [binary("npm"), "run", "--silent", "headless", "--", "--outDir", str(FOLDER)], cwd=ROOT / "pwa", check=True, capture_output=True
    )


class Phone:
    """One person's phone; its store lives as long as the process."""

    def __init__(self, person_id: str, base: str, cookie: str) -> None:
        """`base`: where it reaches the server; `cookie`: NAME=VALUE of her session."""
        self.person_id = person_id
        command = [binary("node"), str(HEADLESS)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self._open = {"do": "open", "person": person_id, "slot": 0, "base": base, "cookie": cookie}
        self._ask(**self._open)

    def sign_in_again(self, cookie: str) -> None:
        """Another session; what waits is still hers."""
        self._open["cookie"] = cookie
        self._ask(**self._open)

    def act(self, verb: str, **params: Any) -> str:
        """Queues an act; its id. Whether it left is another matter."""
        return str(self._ask(do="act", verb=verb, params=params)["id"])

    def sync(self) -> str:
        """Sends and fetches; how it ended."""
        return str(self._ask(do="sync")["outcome"]["kind"])

    def acts(self, state: str | None = None) -> list[dict[str, Any]]:
        """What the outbox holds."""
        return [act for act in self._ask(do="state")["acts"] if state in (None, act["state"])]

    def rows(self, kind: str) -> dict[str, Any]:
        """Rows of a kind as the server told them."""
        return dict(self._ask(do="state")["rows"].get(kind, {}))

    def at(self, time: str) -> None:
        """Her clock stands there (RFC 3339)."""
        self._ask(do="at", time=time)

    def answer(self, word_id: str, rating: int) -> None:
        """She answers a card: 1 not yet, 3 I know it."""
        self._ask(do="answer", word=word_id, rating=rating)

    def bring(self) -> bool:
        """Fetches what her other phones told; False where the network failed."""
        return bool(self._ask(do="bring")["brought"])

    def cards(self, at: str, *, in_order: bool = True) -> tuple[dict[str, Any], dict[str, Any]]:
        """Her reviews by id, and her cards by word as they stand at a time. `in_order` False: replayed as they came."""
        told = self._ask(do="cards", at=at, order=in_order)
        return {review["id"]: review for review in told["reviews"]}, told["cards"]

    def forget(self, act_id: str) -> None:
        """She has read why it was refused."""
        self._ask(do="dismiss", id=act_id)

    def close(self) -> None:
        """Ends the process."""
        self._process.kill()
        self._process.wait(10)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()

    def _ask(self, **line: Any) -> dict[str, Any]:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(json.dumps(line) + "\n")
        stdin.flush()
        answer: dict[str, Any] = json.loads(stdout.readline())
        assert answer.pop("ok"), answer
        return answer


def built() -> Path:
    """The headless phone, built once per process of the tests."""
    build()
    return HEADLESS
