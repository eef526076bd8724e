"""A route's contract as OpenAPI: made from the same head that the gate obeys."""

from collections.abc import Sequence
from typing import Any

from marshmallow import Schema

from server.core.schemas import ProblemOut

_USUAL = {
    400: "Not decent JSON, or no Idempotency-Key",
    401: "Not signed in",
    403: "No role may do this, or another site asks",
    404: "Nothing here that this person may see",
    409: "The state of things stands against it",
    413: "Too large",
    422: "It can't mean anything, or the key was used for something else",
    429: "Too many tries",
    503: "Busy; see Retry-After",
}


def _problem(text: str) -> dict[str, Any]:
    return {"description": text, "content": {"application/problem+json": {"schema": ProblemOut}}}


def _success(out: type[Schema] | None, status: int) -> dict[str, Any]:
    if out is None or status in (204, 304):
        return {"description": "Done"}
    return {"description": "Done", "content": {"application/json": {"schema": out}}}


def operation(
    *,
    query: type[Schema] | None,
    body: type[Schema] | None,
    out: type[Schema] | None,
    status: int,
    keyed: bool,
    action: str,
    refusals: Sequence[str],
) -> dict[str, Any]:
    """The OpenAPI operation."""
    described: dict[str, Any] = {
        "x-action": action,
        "x-refusals": list(refusals),
        "parameters": [],
        "responses": {str(status): _success(out, status), **{str(code): _problem(text) for code, text in _USUAL.items()}},
    }
    if query is not None:
        described["parameters"].append({"in": "query", "schema": query})
    if keyed:
        key = {"in": "header", "name": "Idempotency-Key", "required": True, "schema": {"type": "string", "format": "uuid"}}
        described["parameters"].append(key)
    if body is not None:
        described["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return described
