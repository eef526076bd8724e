"""Wire shapes of what staff keep of their work with her."""

from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from server.core.schemas import Day, Id, OneOf, Text, Wire
from server.plan.models import CONTACT_WAYS


class NoteIn(Wire):
    """A note of a conversation: shared with her, or the writer's own."""

    id = Id()
    text = Text(max=4000, min=1, required=True)
    shared = fields.Boolean(required=True)


class ContactIn(Wire):
    """Staff talked with her."""

    id = Id()
    on_day = Day(data_key="on", required=True)
    how = OneOf(CONTACT_WAYS, required=True)


class IntensiveIn(Wire):
    """Extra follow-up, from–to."""

    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", allow_none=True)

    @validates_schema
    def _forward(self, data: dict[str, Any], **_: Any) -> None:
        if data.get("to_day") and data["to_day"] < data["from_day"]:
            raise ValidationError("days", "to")


class ReadyIn(Wire):
    """She is ready for work, and why."""

    reason = Text(max=500, min=1, required=True)
    on_day = Day(data_key="on", required=True)
