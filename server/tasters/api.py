"""Routes of tasters and placements."""

from typing import Any

from server.core.gate import Act, Routes
from server.core.schemas import PageQuery, page_of
from server.people.models import Person
from server.people.queries import find_participant
from server.tasters import actions, queries
from server.tasters.models import Taster
from server.tasters.schemas import ApprovalIn, ExtensionIn, LongerOut, RefusalIn, StaffTasterOut, StopIn, TasterFields, TasterIn, TasterOut

routes = Routes("tasters")


def _shown(act: Act, row: Taster) -> Any:
    act.db.flush()
    return queries.for_staff(act, row)


@routes.read("", action="tasters.see_mine", query=PageQuery, out=page_of(TasterOut))
def mine(act: Act) -> Any:
    """My tasters and placements."""
    return queries.mine(act)


@routes.read("/waiting", action="tasters.see_waiting", out=page_of(LongerOut))
def waiting(act: Act) -> Any:
    """Proposals of others to make a taster longer, that I may approve."""
    return queries.waiting(act)


@routes.read("/of/<id:person_id>", action="tasters.see_of", finds=find_participant, out=page_of(StaffTasterOut))
def of(act: Act) -> Any:
    """Somebody's tasters and placements."""
    return queries.of(act, act.found.id)


@routes.write(
    "POST", "/of/<id:person_id>", action="tasters.arrange", finds=find_participant, body=TasterIn, out=StaffTasterOut, status=201,
    refusals=("id_taken", "no_days", "too_long", "has_left"),
)  # fmt: skip
def arrange(act: Act) -> Any:
    """An agreement with an employer."""
    return _shown(act, actions.arrange(act, act.found, act.data))


@routes.write(
    "PATCH", "/<id:taster_id>", action="tasters.change", finds=queries.find, body=TasterFields, out=StaffTasterOut,
    refusals=("taster_over", "has_begun", "times", "no_days", "too_long"),
)  # fmt: skip
def change(act: Act) -> Any:
    """Another workplace, days, time or contact."""
    return _shown(act, actions.change(act, act.found, act.data))


@routes.write(
    "POST", "/<id:taster_id>/stop", action="tasters.stop", finds=queries.find, body=StopIn, out=StaffTasterOut, refusals=("taster_over",)
)  # fmt: skip
def stop(act: Act) -> Any:
    """Cancelled, or ended early, with a reason."""
    return _shown(act, actions.stop(act, act.found, act.data["reason"]))


@routes.write(
    "PUT", "/<id:taster_id>/extension", action="tasters.propose_extension", finds=queries.find, body=ExtensionIn, out=StaffTasterOut,
    refusals=("taster_over", "only_tasters", "not_longer"),
)  # fmt: skip
def propose_extension(act: Act) -> Any:
    """A longer taster, exceptionally."""
    return _shown(act, actions.propose_extension(act, act.found, act.data))


@routes.write(
    "POST", "/<id:taster_id>/extension/approval", action="tasters.approve_extension", finds=queries.find, body=ApprovalIn, out=LongerOut,
    refusals=("taster_over", "no_extension", "extension_answered", "own_extension", "other_extension", "too_long"),
)  # fmt: skip
def approve_extension(act: Act) -> Any:
    """By a second person."""
    return _answered(act, actions.approve_extension(act, act.found, act.data.get("until")))


@routes.write(
    "POST", "/<id:taster_id>/extension/refusal", action="tasters.refuse_extension", finds=queries.find, body=RefusalIn, out=LongerOut,
    refusals=("taster_over", "no_extension", "extension_answered"),
)  # fmt: skip
def refuse_extension(act: Act) -> Any:
    """By a second person, or taken back."""
    return _answered(act, actions.refuse_extension(act, act.found, act.data["reason"]))


def _answered(act: Act, row: Taster) -> Any:
    act.db.flush()
    return queries.waiting_view(row, act.db.get_one(Person, row.person_id))
