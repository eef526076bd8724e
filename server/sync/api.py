"""The one route of sync."""

from typing import Any

from server.core.gate import Act, Answer, Routes
from server.sync import queries, token
from server.sync.schemas import SyncOut, SyncQuery

routes = Routes("sync")


@routes.read("", action="sync.fetch", query=SyncQuery, out=SyncOut, also=(304,))
def sync(act: Act) -> Any:
    """What changed for me since TOKEN; 304 when nothing did."""
    here = token.Token(token.version(), act.services.epoch, act.who.audiences)
    known = token.read(act.data.get("since"))
    return Answer(None, 304) if known == here else queries.since(act, known, here)
