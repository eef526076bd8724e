"""Routes of imports, for the admin's browser."""

from typing import Any

from flask import Response, request
from marshmallow import post_load

from server.core.errors import Unprocessable
from server.core.gate import Act, Routes
from server.core.schemas import Wire
from server.intake import actions, queries
from server.intake.read import MAX_BYTES, read_sheets
from server.intake.schemas import IntakeAppliedOut, IntakeDecisionsIn, IntakePreviewOut, KindQuery

routes = Routes("intake")
_FILE = {"type": "object", "required": ["file"], "properties": {"file": {"type": "string", "format": "binary"}}}
UPLOADED = {"requestBody": {"required": True, "content": {"multipart/form-data": {"schema": _FILE}}}}
"""How the OpenAPI document tells of the file."""
FILE_REFUSALS = ("file_unreadable", "file_too_large", "file_too_large_unpacked", "file_empty", "file_locked_or_old", "file_missing",
                 "csv_quotes", "too_many_rows", "too_many_columns", "cell_too_long", "no_headings", "column_twice")  # fmt: skip


class FileQuery(Wire):
    """The file beside what is asked: a big workbook is read while validating, before the transaction begins."""

    @post_load
    def _with_sheets(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        request.get_data(cache=True)  # the idempotency key covers the body, so it must be readable twice
        file = request.files.get("file")
        if file is None:
            raise Unprocessable("file_missing")
        return {**data, "sheets": read_sheets(file.stream.read(MAX_BYTES + 1))}


class UploadQuery(KindQuery, FileQuery):
    """The kind, and the file."""


@routes.raw(
    "POST",
    "/previews",
    action="intake.preview",
    query=UploadQuery,
    status=201,
    shows=IntakePreviewOut,
    doc=UPLOADED,
    refusals=(*FILE_REFUSALS, "too_many_sessions"),
)
def upload(act: Act) -> Response:
    """What a spreadsheet would change, row by row. Nothing changes yet; the file is kept for 24 hours."""
    kept = actions.keep(act, str(request.headers["Idempotency-Key"]).lower(), act.data["kind"], act.data["sheets"])
    body = IntakePreviewOut().dumps(queries.preview_out(kept, actions.plan_of(act, kept).preview))
    return Response(body, 201, content_type="application/json")


@routes.read(
    "/previews/<id:preview_id>", action="intake.preview", finds=queries.find_preview, out=IntakePreviewOut, refusals=("already_applied",)
)
def preview(act: Act) -> Any:
    """The same again, compared with today's data."""
    return queries.preview_out(act.found, actions.plan_of(act, act.found).preview)


@routes.write(
    "POST",
    "/previews/<id:preview_id>/apply",
    action="intake.apply",
    finds=queries.find_preview,
    body=IntakeDecisionsIn,
    out=IntakeAppliedOut,
    refusals=("already_applied",),
)
def apply(act: Act) -> Any:
    """Does what the file says, all or nothing. Rows to decide on that nobody decided are left out and named."""
    return actions.apply(act, act.found, act.data["decisions"])
