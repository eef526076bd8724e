"""Routes of notices."""

from typing import Any

from server.core.gate import Act, Routes
from server.core.schemas import Nothing, PageQuery, page_of
from server.notifications import actions, queries
from server.notifications.schemas import NoticeOut

routes = Routes("notifications")


@routes.read("/", action="notifications.see", query=PageQuery, out=page_of(NoticeOut))
def notices(act: Act) -> Any:
    """My inbox."""
    return queries.mine(act)


@routes.write("POST", "/<id:notice_id>/read", action="notifications.read", finds=queries.find, body=Nothing, out=NoticeOut)
def read_notice(act: Act) -> Any:
    """I have read it."""
    return actions.read(act, act.found)
