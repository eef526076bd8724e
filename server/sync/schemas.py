"""Wire shapes of sync; docs/building-blocks.md, "Wire of sync"."""

from marshmallow import fields

from server.core.schemas import Text, Wire


class SyncQuery(Wire):
    """How far the phone has come; nothing: from nought."""

    since = Text(max=8000)


class RowOut(Wire):
    """A row for one of its holders; `data` has the shape of its kind."""

    kind = fields.String(required=True)
    id = fields.String(required=True)
    audience = fields.String(required=True)
    data = fields.Dict(required=True)


class GoneOut(Wire):
    """An audience that holds a row no longer."""

    kind = fields.String(required=True)
    id = fields.String(required=True)
    audience = fields.String(required=True)


class SyncOut(Wire):
    """One page of changes."""

    rows = fields.List(fields.Nested(RowOut), required=True)
    gone = fields.List(fields.Nested(GoneOut), required=True)
    forget = fields.List(fields.String(), required=True)
    fresh = fields.Boolean(required=True)
    token = fields.String(required=True)
    more = fields.Boolean(required=True)
