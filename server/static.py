"""What is served besides the API: health, the built phone app with its compressed twins, sounds of words, reports of the content policy."""

import json
import logging
import re
from pathlib import Path
from typing import Any
from wsgiref.headers import Headers

from flask import Flask, Response, current_app, request
from flask_compress import Compress
from sqlalchemy import text
from whitenoise import WhiteNoise

from server.core.config import Config
from server.core.web import CSP, HEADERS, problem
from server.vocabulary import rendered

log = logging.getLogger("jobbspor")
_FILES = re.compile(r"(assets|icons|sounds)/|[^/]+\.\w+$")
"""Where files lie; a dot further down is part of a name, such as a word's id. pwa/src/sw/cache.ts judges alike."""
PART = ("X-Content-Type-Options", "Cross-Origin-Resource-Policy", "Strict-Transport-Security")
_DIRECTIVES = {part.split()[0] for part in CSP.split("; ")}


def install(app: Flask, config: Config) -> None:
    """Routes and middleware around the API."""
    app.config["COMPRESS_ALGORITHM"] = ["br", "gzip"]
    app.config["COMPRESS_BR_LEVEL"] = 4
    app.config["COMPRESS_MIMETYPES"] = ["application/json", "application/problem+json", "text/html", "text/csv", "text/calendar"]
    Compress(app)
    app.add_url_rule("/healthz", "healthz", _alive)
    app.add_url_rule("/readyz", "readyz", _ready)
    app.add_url_rule("/csp-reports", "csp_reports", _report, methods=["POST"])
    app.add_url_rule("/", "home", _page, defaults={"path": ""})
    app.add_url_rule("/<page:path>", "page", _page)
    app.wsgi_app = _files(app, config.built_pwa)  # type: ignore[method-assign]


def document(app: Flask, spec: Any) -> None:
    """Health in the OpenAPI document."""
    said = {"200": {"description": "It does"}, "503": {"description": "Not now; see Retry-After"}}
    for name, summary in (("healthz", "Does the process answer?"), ("readyz", "Does the database answer as well?")):
        rule = next(app.url_map.iter_rules(name))
        spec.path(rule=rule, operations={"get": {"summary": summary, "responses": said}}, parameters=[])


def _files(app: Flask, folder: Path) -> WhiteNoise:
    """The built files, and sounds of words, which are public; hashed ones for a year, sw.js and the page itself never from a cache."""
    served = WhiteNoise(app.wsgi_app, max_age=0, add_headers_function=_headers, immutable_file_test=_is_hashed)
    if folder.is_dir():
        served.add_files(str(folder))
    served.add_files(str(rendered.FOLDER), prefix="sounds/")
    return served


def _is_hashed(_path: str, url: str) -> bool:
    return url.startswith(("/assets/", "/sounds/"))


def _headers(headers: Headers, path: str, url: str) -> None:
    """A page, a worker and a drawing opened by itself need the whole policy; code, style and sound are only ever parts of a page."""
    part = url.endswith((".js", ".css", ".woff2", rendered.SUFFIX)) and not url.endswith("/sw.js")
    for name in PART if part else HEADERS:
        headers[name] = HEADERS[name]
    if url.endswith(("/sw.js", ".html")):
        headers["Cache-Control"] = "no-cache"


def _alive() -> Response:
    """The process answers."""
    return Response('{"status":"ok"}', content_type="application/json")


def _ready() -> Response:
    """The database answers as well; 503 with Retry-After otherwise."""
    with current_app.extensions["jobbspor"].database.read() as db:
        db.execute(text("select 1"))
    return _alive()


def _report() -> Response:
    """A browser refused something under our content policy: which directive, nothing else of what anybody may send here."""
    try:
        directive = str(json.loads(request.get_data()[:8000])["csp-report"]["effective-directive"])
    except (ValueError, KeyError, TypeError, RecursionError):
        directive = ""
    known = directive.removesuffix("-elem").removesuffix("-attr") in _DIRECTIVES
    log.warning("content policy: %s", directive if known else "unknown")
    return Response("", 204)


def _as_it_is_here(page: bytes) -> bytes:
    """A page of the demo says so from its first byte: its door leaves room for the roles, and nothing moves when they have come."""
    demo = current_app.config["JOBBSPOR"].demo
    return page.replace(b"<html ", b'<html class="demonstrates" ', 1) if demo else page


def _page(path: str) -> Response:
    """The app's page for every address of its own; its router decides."""
    page = current_app.config["JOBBSPOR"].built_pwa / "index.html"
    if _FILES.match(path) or not page.is_file():
        return problem("not_found", 404)
    response = Response(_as_it_is_here(page.read_bytes()), content_type="text/html; charset=utf-8")
    response.headers["Cache-Control"] = "no-cache"
    return response
