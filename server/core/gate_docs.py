"""A route's contract as OpenAPI: made from the same head that the gate obeys."""

from collections.abc import Sequence
from typing import Any

from marshmallow import Schema

from server.core.schemas import ProblemOut

ID = {"type": "string", "format": "uuid", "pattern": "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"}
"""An id in a path."""
_USUAL = {
    400: "Not decent JSON, or no Idempotency-Key",
    401: "Not signed in",
    403: "No role may do this, or another site asks",
    404: "Nothing here that this person may see",
    405: "Another method is meant",
    409: "The state of things stands against it",
    413: "Too large",
    422: "It can't mean anything, or the key was used for something else",
    429: "Too many tries",
    503: "Busy; see Retry-After",
}


def _problem(text: str) -> dict[str, Any]:
    return {"description": text, "content": {"application/problem+json": {"schema": ProblemOut}}}


def _success(out: type[Schema] | None, status: int, media: str) -> dict[str, Any]:
    said = {200: "Done", 201: "Made", 204: "Done", 304: "Nothing changed"}[status]
    if status in (204, 304):
        return {"description": said}
    return {"description": said, "content": {media: {"schema": out or {"type": "string"}}}}


def operation(
    *,
    query: type[Schema] | None,
    body: type[Schema] | None,
    out: type[Schema] | None,
    status: int,
    keyed: bool,
    action: str,
    refusals: Sequence[str],
    also: Sequence[int],
    media: str,
) -> dict[str, Any]:
    """The OpenAPI operation. `also`: other statuses of success; `media`: what kind of body that is."""
    described: dict[str, Any] = {
        "x-action": action,
        "x-refusals": list(refusals),
        "parameters": [],
        "responses": {
            **{str(code): _success(out, code, media) for code in (status, *also)},
            **{str(code): _problem(text) for code, text in _USUAL.items()},
        },
    }
    if query is not None:
        described["parameters"].append({"in": "query", "schema": query})
    if keyed:
        key = {"in": "header", "name": "Idempotency-Key", "required": True, "schema": {"type": "string", "format": "uuid"}}
        described["parameters"].append(key)
    if body is not None:
        described["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return described
