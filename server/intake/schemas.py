"""Wire shapes of imports."""

from typing import Any

from marshmallow import fields, pre_load

from server.core.errors import Unprocessable
from server.core.schemas import Id, Int, OneOf, Time, Wire
from server.intake.models import KINDS
from server.intake.outcome import DECISIONS, OUTCOMES


class KindQuery(Wire):
    """What the file is about."""

    kind = OneOf(KINDS, required=True)


class NoteOut(Wire):
    """Something to say about a row; `words` in the reader's language."""

    code = fields.String(required=True)
    cell = fields.String(required=True)
    params = fields.Dict(keys=fields.String(), required=True)
    words = fields.String(required=True)
    refuses = fields.Boolean(required=True)


class ChangeOut(Wire):
    """A value that the row changes."""

    field = fields.String(required=True)
    label = fields.String(required=True)
    old = fields.Raw(required=True, allow_none=True)
    new = fields.Raw(required=True, allow_none=True)


class RowOut(Wire):
    """A row of the file. `about`: whom or what; `perhaps`: whom it may be, where `outcome` is `decide`."""

    number = Int(required=True)
    sheet = fields.String(required=True, allow_none=True)
    outcome = OneOf(OUTCOMES, required=True)
    label = fields.String(required=True)
    about = fields.String(required=True)
    perhaps = fields.String(required=True, allow_none=True)
    notes = fields.List(fields.Nested(NoteOut), required=True)
    changes = fields.List(fields.Nested(ChangeOut), required=True)


class ColumnOut(Wire):
    """A column that we don't use."""

    cell = fields.String(required=True)
    heading = fields.String(required=True)


class StaffOut(Wire):
    """Staff whom the file adds (`invite`) or gives a role (`role`)."""

    name = fields.String(required=True)
    roles = fields.List(fields.String(), required=True)
    outcome = OneOf(("invite", "role"), required=True)


class PreviewOut(Wire):
    """What the file would do, row by row. `counts` are about the file, `outcomes` about the rows."""

    id = Id(required=True)
    kind = OneOf(KINDS, required=True)
    expires_at = Time(required=True)
    counts = fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)
    outcomes = fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)
    unknown_columns = fields.List(fields.Nested(ColumnOut), required=True)
    staff = fields.List(fields.Nested(StaffOut), required=True)
    rows = fields.List(fields.Nested(RowOut), required=True)


class DecisionsIn(Wire):
    """Row number → what the admin decided; rows to decide on that are not named are left out."""

    decisions = fields.Dict(keys=fields.Integer(), values=OneOf(DECISIONS), load_default=dict)

    @pre_load
    def _not_endless(self, data: Any, **_: Any) -> Any:
        if isinstance(data, dict) and isinstance(data.get("decisions"), dict) and len(data["decisions"]) > 5000:
            raise Unprocessable("too_many_rows", limit=5000)
        return data


class AppliedOut(Wire):
    """What was done: rows per outcome. `decide` were left out."""

    outcomes = fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)
    left_out = fields.List(fields.Integer(), required=True)
    staff_to_invite = fields.Integer(required=True)
