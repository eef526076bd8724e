"""Wire shapes of notices."""

from marshmallow import fields

from server.core.schemas import Id, Time, Wire


class NoticeOut(Wire):
    """A notice as its reader sees it."""

    id = Id(required=True)
    kind = fields.String(required=True)
    params = fields.Dict(keys=fields.String(), required=True)
    created_at = Time(required=True)
    read_at = Time(allow_none=True)
