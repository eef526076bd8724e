"""The app that forgets what it has done: no idempotency. To prove that the flaky-network test notices."""

from typing import Any

from server.core import idempotency

idempotency.Attempt.before = lambda self, db: None  # type: ignore[method-assign]


def _store(*_: Any) -> None:
    """Stores nothing."""


idempotency.Attempt.store = _store  # type: ignore[method-assign]

from server.app import create_app  # noqa: E402 - after it has become forgetful

app = create_app()
