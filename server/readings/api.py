"""Routes of readings."""

from typing import Any

from server.core.gate import Act, Routes
from server.core.schemas import PageQuery, page_of
from server.core.sound import SoundOut
from server.readings import actions, queries
from server.readings.schemas import ReadingIn, ReadingOut

routes = Routes("readings")


@routes.read("/", action="readings.see", query=PageQuery, out=page_of(ReadingOut))
def readings(act: Act) -> Any:
    """What has been read aloud here."""
    return queries.here(act)


@routes.write("POST", "/", action="readings.record", body=ReadingIn, out=ReadingOut, status=201, refusals=("id_taken",))
def record(act: Act) -> Any:
    """A text read aloud; what was read of it before goes."""
    return actions.record(act, act.data)


@routes.read("/<id:reading_id>/sound", action="readings.hear", finds=queries.find, out=SoundOut)
def hear(act: Act) -> Any:
    """The recording itself."""
    return act.found


@routes.write("DELETE", "/<id:reading_id>", action="readings.remove", finds=queries.find, status=204)
def remove(act: Act) -> Any:
    """No longer to be heard."""
    act.db.delete(act.found)
