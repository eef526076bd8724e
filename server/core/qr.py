"""An address of the app as a QR code."""

import segno
from flask import current_app, request


def modules(path: str) -> str:
    """The whole address of `path` as rows of 0 and 1, one row a line: the phone draws them."""
    base = current_app.config["JOBBSPOR"].public_url or request.host_url.rstrip("/")
    rows = segno.make(base + path, error="m", micro=False).matrix
    return "\n".join("".join(str(int(bool(module))) for module in row) for row in rows)
