"""Routes of hand-overs."""

from typing import Any

from server.core.gate import Act, Routes
from server.core.handing_over import SECTIONS
from server.core.schemas import Nothing, page_of
from server.plan.handover import actions, items, link, queries, schemas
from server.plan.handover.models import FOLLOW_UP_DAYS

routes = Routes("handover", url_prefix="/api/v1/plan")
OVER = ("handover_over",)
CODE = f"<any({', '.join(SECTIONS)}):code>"
DAYS = f"<any({', '.join(repr(str(days)) for days in FOLLOW_UP_DAYS)}):days>"
"""No other address leads anywhere."""


@routes.write(
    "POST", "/handovers", action="handover.plan", finds=queries.find_person, body=schemas.HandoverIn, out=schemas.HandoverOut, status=201,
    refusals=("handover_open", "id_taken", "receiver_by_account", "unknown_receiver"),
)  # fmt: skip
def plan(act: Act) -> Any:
    """A hand-over, with everything that is open gathered from plan and bookings, and what is usually forgotten."""
    return queries.shown(act, actions.plan(act, act.found, act.data))


@routes.read("/handovers", action="handover.see_all", query=schemas.HandoversQuery, out=page_of(schemas.HandoverOut))
def see_all(act: Act) -> Any:
    """Mine, or of those I look after or receive."""
    return queries.listed(act)


@routes.read("/handovers/<id:handover_id>", action="handover.see", finds=queries.find, out=schemas.HandoverPageOut)
def see(act: Act) -> Any:
    """One, with what its sections say."""
    return queries.page_of(act, act.found)


@routes.write(
    "PATCH", "/handovers/<id:handover_id>", action="handover.change", finds=queries.find, body=schemas.HandoverChangeIn,
    out=schemas.HandoverOut, refusals=(*OVER, "changed_meanwhile", "was_missing", "receiver_by_account", "unknown_receiver"),
)  # fmt: skip
def change(act: Act) -> Any:
    """Another time, place, receiver or interpreter."""
    return queries.shown(act, actions.change(act, act.found, act.data))


@routes.write(
    "POST", "/handovers/<id:handover_id>/items", action="handover.add_item", finds=queries.find, body=schemas.ItemIn,
    out=schemas.HandoverOut, status=201, refusals=(*OVER, "id_taken"),
)  # fmt: skip
def add_item(act: Act) -> Any:
    """Something that was not gathered."""
    return queries.shown(act, items.add(act, act.found, act.data))


@routes.write(
    "POST", "/handovers/<id:handover_id>/gather", action="handover.gather", finds=queries.find, body=Nothing, out=schemas.HandoverOut,
    refusals=OVER,
)  # fmt: skip
def gather(act: Act) -> Any:
    """What came up since: `items_open` names it without an id."""
    return queries.shown(act, items.look_again(act, act.found))


@routes.write(
    "PUT", "/handovers/<id:handover_id>/items/<id:item_id>", action="handover.settle", finds=queries.find, body=schemas.SettleIn,
    out=schemas.HandoverOut, refusals=(*OVER, "unknown_receiver", "changed_meanwhile"),
)  # fmt: skip
def settle(act: Act) -> Any:
    """Accepted by somebody named with a day, closed with a reason, or open again."""
    seen = queries.sees_all(act, act.found)
    return queries.shown(act, items.settle(act, act.found, act.params["item_id"], act.data, all_sections=seen))


@routes.write(
    "PUT", f"/handovers/<id:handover_id>/sections/{CODE}", action="handover.release", finds=queries.find, body=schemas.SectionIn,
    out=schemas.HandoverOut, refusals=OVER,
)  # fmt: skip
def release(act: Act) -> Any:
    """She releases a section, or takes it back."""
    return queries.shown(act, actions.release(act, act.found, act.params["code"], act.data["released"]))


@routes.write(
    "POST", "/handovers/<id:handover_id>/held", action="handover.hold", finds=queries.find, body=schemas.HeldIn, out=schemas.HandoverOut,
    refusals=(*OVER, "day_to_come", "not_begun"),
)  # fmt: skip
def hold(act: Act) -> Any:
    """It was held, or it was not."""
    return queries.shown(act, actions.hold(act, act.found, act.data["held"], act.data.get("on")))


@routes.write(
    "POST", "/handovers/<id:handover_id>/complete", action="handover.complete", finds=queries.find, body=Nothing, out=schemas.HandoverOut,
    refusals=(*OVER, "items_open", "unknown_receiver"),
)  # fmt: skip
def complete(act: Act) -> Any:
    """Every item has somebody or a reason."""
    return queries.shown(act, actions.complete(act, act.found))


@routes.write(
    "POST", f"/handovers/<id:handover_id>/follow-ups/{DAYS}", action="handover.answer", finds=queries.find, body=schemas.FollowUpIn,
    out=schemas.HandoverOut, refusals=("not_completed", "too_early", "unknown_item", "said_herself"),
)  # fmt: skip
def answer(act: Act) -> Any:
    """Did it happen?"""
    return queries.shown(act, actions.answer(act, act.found, int(act.params["days"]), act.data["items"]))


def _link(act: Act, ids: Any = None) -> dict[str, Any]:
    return link.make(act, act.found)


@routes.write(
    "POST", "/handovers/<id:handover_id>/link", action="handover.make_link", finds=queries.find, body=Nothing, out=schemas.HandoverLinkOut,
    status=201, again=_link, refusals=OVER,
)  # fmt: skip
def make_link(act: Act) -> Any:
    """The way in for a receiver without an account."""
    return _link(act)


@routes.write(
    "DELETE", "/handovers/<id:handover_id>/link", action="handover.close_link", finds=queries.find, out=schemas.HandoverOut,
)  # fmt: skip
def close_link(act: Act) -> Any:
    """Whoever has the link sees nothing more."""
    return queries.shown(act, link.close(act, act.found))


@routes.signing(
    "/handovers/by-link", action="handover.see_by_link", keyed=True, body=schemas.LinkIn, out=schemas.ByLinkOut,
    refusals=("code_unknown", "too_many_tries"),
)  # fmt: skip
def see_by_link(act: Act) -> Any:
    """What the receiver sees: what she released."""
    return link.look(act, act.data["token"], act.data["code"])


@routes.signing(
    "/handovers/by-link/items/<id:item_id>", action="handover.settle_by_link", keyed=True, body=schemas.LinkSettleIn, out=schemas.ByLinkOut,
    refusals=("code_unknown", "too_many_tries", "handover_over", "changed_meanwhile"),
)  # fmt: skip
def settle_by_link(act: Act) -> Any:
    """The receiver takes an item over, or closes it with a reason."""
    return link.settle(act, act.params["item_id"], act.data)
