"""Notices: a row for each thing a person should be told. The inbox is the truth; push is an extra."""

from server.core.changes import Kind
from server.core.events import HelperGiven, PhoneLetIn, WayToProtected
from server.core.feature import Feature
from server.notifications import actions, api, models, retention, schemas

FEATURE = Feature(
    name="notifications",
    routes=[api.routes],
    kinds=[Kind("notice", models.Notice, schemas.NoticeOut, lambda db, row: [f"person:{row.person_id}"])],
    sweeps=[retention.forget],
    listeners={
        WayToProtected: actions.way_to_protected,
        PhoneLetIn: actions.phone_let_in,
        HelperGiven: actions.helper_given,
    },
)
