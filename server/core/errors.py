"""Refusals: what an act answers when it can't be done. The phone words them from code and params."""

from typing import Any


class Refusal(Exception):
    """A clear "no" with a code; the gate rolls back and answers application/problem+json."""

    def __init__(self, code: str, status: int = 409, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.status = status
        self.params = params


class NotFound(Refusal):
    """Nothing here that this person may see: foreign and nonexistent look the same (checks.md 8)."""

    def __init__(self) -> None:
        super().__init__("not_found", 404)


class Forbidden(Refusal):
    """None of the person's roles has this act in access/rules.csv."""

    def __init__(self, code: str = "forbidden") -> None:
        super().__init__(code, 403)


class Conflict(Refusal):
    """The state of things stands against it."""

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code, 409, **params)


class Unprocessable(Refusal):
    """Well-formed, but it can't mean anything (a term that ends before it begins)."""

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code, 422, **params)


class Busy(Refusal):
    """Too much at once: try again after some seconds (Retry-After)."""

    def __init__(self, code: str = "busy", retry_after: int = 2) -> None:
        super().__init__(code, 503, retry_after=retry_after)
