"""What every answer and every request has in common: problems, headers, the check of where a request comes from."""

import json
import logging
from typing import Any

from flask import Flask, Response, request
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import HTTPException, MethodNotAllowed, RequestEntityTooLarge
from werkzeug.routing import BaseConverter

from server.core import strict_json
from server.core.errors import Refusal

log = logging.getLogger("jobbspor")
_UPLOADS = ("/api/v1/intake/previews", "/api/v1/intake/word-lists/previews", "/api/v1/intake/word-lists")
LARGEST_UPLOAD = 4 * 1024 * 1024
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'; report-uri /csp-reports"
)
HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), microphone=(self), geolocation=(), interest-cohort=()",
    "Strict-Transport-Security": "max-age=31536000",
}
API_HEADERS = {"Cache-Control": "no-store", "Vary": "Cookie"}
"""Of every answer under /api: none of it is kept by a cache (checks.md 14)."""


class UuidConverter(BaseConverter):
    """<id:name> in a path: a UUID with dashes; anything else is a path that does not exist."""

    regex = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"

    def to_python(self, value: str) -> str:
        """In small letters."""
        return value.lower()


class PageConverter(BaseConverter):
    """<page:name> in a path: an address of the app's own router, whatever it holds; nothing under /api."""

    regex = r"(?!api/).+"
    part_isolating = False


def problem(code: str, status: int, params: dict[str, Any] | None = None) -> Response:
    """application/problem+json."""

    body = {"type": "about:blank", "title": code.replace("_", " "), "status": status, "code": code, "params": params or {}}
    response = Response(json.dumps(body, ensure_ascii=False, default=str), status, content_type="application/problem+json")
    if status in (429, 503):
        response.headers["Retry-After"] = str(body["params"].get("retry_after", 2))  # type: ignore[attr-defined]
    return response


def install(app: Flask) -> None:
    """Hangs all of it on the app; before the routes are made."""
    app.url_map.converters.update(id=UuidConverter, page=PageConverter)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_UPLOAD
    app.before_request(_from_here)
    app.before_request(_not_too_large)
    app.after_request(_headers)
    app.register_error_handler(Refusal, lambda error: problem(error.code, error.status, error.params))
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(DBAPIError, _database_gone)
    app.register_error_handler(PoolTimeout, _database_gone)
    app.register_error_handler(Exception, _unforeseen)


def _from_here() -> Response | None:
    """Unsafe methods only from our own pages (checks.md 11): a cookie alone proves nothing."""
    if request.method in ("GET", "HEAD", "OPTIONS") or request.path == "/csp-reports":
        return None
    site = request.headers.get("Sec-Fetch-Site")
    own = site == "same-origin" if site is not None else request.headers.get("Origin") == request.host_url.rstrip("/")
    return None if own else problem("other_site", 403)


def _limit() -> int:
    return LARGEST_UPLOAD if request.path in _UPLOADS else strict_json.LARGEST


def _not_too_large() -> Response | None:
    limit = _limit()
    request.max_content_length = limit + 1  # where no length was told, one byte more shows that there is too much
    if (request.content_length or 0) > limit:
        return _too_large()
    return None


def _too_large() -> Response:
    return problem("too_large", 413, {"bytes": _limit()})


def _headers(response: Response) -> Response:
    response.headers.extend(HEADERS)  # nothing else sets them; looking for each first costs a third of a poll
    if request.path.startswith("/api/"):
        response.headers.setdefault("Cache-Control", API_HEADERS["Cache-Control"])
        response.headers.add("Vary", API_HEADERS["Vary"])
    return response


def _http(error: HTTPException) -> Response:
    if isinstance(error, RequestEntityTooLarge):
        return _too_large()
    response = problem((error.name or "error").lower().replace(" ", "_"), error.code or 500)
    if isinstance(error, MethodNotAllowed):
        response.headers["Allow"] = ", ".join(sorted(error.valid_methods or ()))
    return response


def _database_gone(error: Exception) -> Response:
    log.error("database: %s", type(getattr(error, "orig", None) or error).__name__)
    return problem("database_unavailable", 503, {"retry_after": 2}) if _passing(error) else problem("internal", 500)


def _passing(error: Exception) -> bool:
    """Gone, full or locked: it will pass. A broken statement will not."""
    return not isinstance(error, DBAPIError) or type(error).__name__ in ("OperationalError", "InterfaceError")


def _unforeseen(error: Exception) -> Response:
    # Only where it happened: an exception's own text may hold what a person wrote.
    frames = []
    trace = error.__traceback__
    while trace is not None:
        frames.append(f"{trace.tb_frame.f_code.co_filename.rsplit('/server/')[-1]}:{trace.tb_lineno}")
        trace = trace.tb_next
    log.error("%s at %s", type(error).__name__, " < ".join(reversed(frames[-8:])))
    return problem("internal", 500)
