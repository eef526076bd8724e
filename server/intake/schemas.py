"""Wire shapes of imports."""

from typing import Any

from marshmallow import fields, pre_load

from server.core.errors import Unprocessable
from server.core.schemas import Id, Int, OneOf, Time, Wire
from server.intake.models import KINDS
from server.intake.outcome import DECISIONS, OUTCOMES
from server.intake.read import MAX_ROWS


class KindQuery(Wire):
    """What the file is about."""

    kind = OneOf(KINDS, required=True)


class IntakeNoteOut(Wire):
    """Something to say about a row; `words` in the reader's language."""

    code = fields.String(required=True)
    cell = fields.String(required=True)
    params = fields.Dict(keys=fields.String(), required=True)
    words = fields.String(required=True)
    refuses = fields.Boolean(required=True)


class IntakeChangeOut(Wire):
    """A value that the row changes."""

    field = fields.String(required=True)
    label = fields.String(required=True)
    old = fields.Raw(required=True, allow_none=True)
    new = fields.Raw(required=True, allow_none=True)


class IntakeRowOut(Wire):
    """A row of the file. `about`: whom or what; `perhaps`: whom it may be, where `outcome` is `decide`."""

    number = Int(required=True)
    sheet = fields.String(required=True, allow_none=True)
    outcome = OneOf(OUTCOMES, required=True)
    label = fields.String(required=True)
    about = fields.String(required=True)
    perhaps = fields.String(required=True, allow_none=True)
    notes = fields.List(fields.Nested(IntakeNoteOut), required=True)
    changes = fields.List(fields.Nested(IntakeChangeOut), required=True)


class IntakeColumnOut(Wire):
    """A column that we don't use."""

    cell = fields.String(required=True)
    heading = fields.String(required=True)


class IntakeStaffOut(Wire):
    """Staff whom the file adds (`invite`) or gives a role (`role`)."""

    name = fields.String(required=True)
    roles = fields.List(fields.String(), required=True)
    outcome = OneOf(("invite", "role"), required=True)


class IntakePreviewOut(Wire):
    """What the file would do, row by row. `counts` are about the file, `outcomes` about the rows."""

    id = Id(required=True)
    kind = OneOf(KINDS, required=True)
    expires_at = Time(required=True)
    counts = fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)
    outcomes = fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)
    unknown_columns = fields.List(fields.Nested(IntakeColumnOut), required=True)
    staff = fields.List(fields.Nested(IntakeStaffOut), required=True)
    rows = fields.List(fields.Nested(IntakeRowOut), required=True)


class IntakeDecisionsIn(Wire):
    """Row number → what the admin decided; rows to decide on that are not named are left out."""

    decisions = fields.Dict(keys=fields.Integer(), values=OneOf(DECISIONS), load_default=dict)

    @pre_load
    def _not_endless(self, data: Any, **_: Any) -> Any:
        if isinstance(data, dict) and isinstance(data.get("decisions"), dict) and len(data["decisions"]) > MAX_ROWS:
            raise Unprocessable("too_many_rows", limit=MAX_ROWS)
        return data


class IntakeAppliedOut(Wire):
    """What was done: rows per outcome. `decide` were left out."""

    outcomes = fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)
    left_out = fields.List(fields.Integer(), required=True)
    staff_to_invite = fields.Integer(required=True)
