"""The shape of a valid request for an operation (requests_of.py)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.server.access.town import Params, Town

Body = Callable[[Town, Params], Any]


@dataclass(frozen=True)
class Sent:
    """`kind` of row in the path (none: no row), the body, the query. `in_body`: the row is named in the body instead."""

    kind: str | None = None
    body: Body | Any = None
    query: dict[str, str] | None = None
    headers: dict[str, str] | None = None
    in_body: bool = False

    def body_for(self, town: Town, params: Params) -> Any:
        """The body with this row."""
        return self.body(town, params) if callable(self.body) else self.body
