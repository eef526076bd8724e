"""JSON from outside: bounded numbers, bounded depth, no NaN, no lone surrogates."""

import json
from typing import Any

from server.core.errors import Refusal

DEEPEST = 12
LARGEST = 64 * 1024
"""Bytes of a body; uploads have limits of their own."""


def _whole(digits: str) -> int:
    if len(digits) > 19 or abs(int(digits)) >= 2**63:
        raise ValueError("number")
    return int(digits)


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _depth(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + max((_depth(inner) for inner in value.values()), default=0)
    if isinstance(value, list):
        return 1 + max((_depth(inner) for inner in value), default=0)
    return 0


def loads(body: bytes) -> Any:
    """The value; Refusal("bad_json", 400) for anything that is not decent JSON, "too_large" (413) for too much of it."""
    if len(body) > LARGEST:
        raise Refusal("too_large", 413, bytes=LARGEST)
    try:
        value = json.loads(body.decode("utf-8"), parse_int=_whole, parse_constant=_no_constant)
        json.dumps(value, ensure_ascii=False).encode("utf-8")
        if _depth(value) > DEEPEST:
            raise ValueError("depth")
    except (ValueError, RecursionError):
        raise Refusal("bad_json", 400) from None
    return value
