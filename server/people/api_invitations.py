"""Routes of inviting a participant, and of the phone that comes in."""

from typing import Any

from server.core import qr
from server.core.errors import Unprocessable
from server.core.gate import Act, Routes
from server.core.schemas import page_of
from server.people import invitations, queries
from server.people.invitation_schemas import (
    ChosenIn,
    ClaimedOut,
    ClaimIn,
    InvitationOut,
    InvitationStateOut,
    InviteIn,
    RedeemedOut,
    RedeemIn,
)
from server.people.schemas import DeviceOut

routes = Routes("people-invitations", url_prefix="/api/v1/people")


def _shown(made: dict[str, Any]) -> dict[str, Any]:
    return {**made, "qr": qr.modules(made["path"])}


def _state(act: Act, row: Any) -> dict[str, Any]:
    state = invitations.state_of(row, act.now)
    choices = row.choices if state == "opened" else []
    return {"id": row.id, "person_id": row.person_id, "state": state, "choices": choices, "expires_at": row.expires_at}


def _invited(act: Act, ids: Any = None) -> dict[str, Any]:
    return _shown(invitations.invite(act, act.found, **act.data))


@routes.write(
    "POST", "/participants/<id:person_id>/invitations", action="people.invite", finds=queries.find_participant,
    body=InviteIn, out=InvitationOut, status=201, again=_invited,
)  # fmt: skip
def invite(act: Act) -> Any:
    """A code for a participant; earlier ones are void. With `replaces_device` it replaces a lost phone."""
    return _invited(act)


@routes.read("/invitations/<id:invitation_id>", action="people.see_invitation", finds=queries.find_invitation, out=InvitationStateOut)
def invitation(act: Act) -> Any:
    """How far it is."""
    return _state(act, act.found)


@routes.write(
    "POST", "/invitations/<id:invitation_id>/pictures", action="people.choose_pictures", finds=queries.find_invitation,
    body=ChosenIn, out=InvitationStateOut, refusals=("not_opened", "other_pictures"),
)  # fmt: skip
def choose(act: Act) -> Any:
    """The three pictures she told me; wrong ones void the code."""
    return _state(act, invitations.choose(act, act.found, act.data["pictures"]))


@routes.signing("/invitations/redeem", action="people.redeem", body=RedeemIn, out=RedeemedOut, refusals=("code_unknown", "too_many_tries"))
def redeem(act: Act) -> Any:
    """A phone opens the invitation, by the link's token or by the digits."""
    if len(act.data) != 1:
        raise Unprocessable("token_or_code")
    return invitations.redeem(act, act.data.get("token"), act.data.get("code"))


@routes.signing("/invitations/redraw", action="people.redraw", body=ClaimIn, out=RedeemedOut, refusals=("code_unknown",))
def redraw(act: Act) -> Any:
    """Other pictures."""
    return invitations.redraw(act, act.data["claim"])


@routes.signing("/invitations/claim", action="people.claim", body=ClaimIn, out=ClaimedOut, refusals=("code_unknown",))
def claim(act: Act) -> Any:
    """Am I in? Asked again and again by the phone."""
    return invitations.claim(act, act.data["claim"])


@routes.read(
    "/participants/<id:person_id>/devices", action="people.devices_of", finds=queries.find_participant, out=page_of(DeviceOut)
)  # fmt: skip
def devices_of(act: Act) -> Any:
    """Where a participant is signed in."""
    return queries.devices(act, act.found.id)


@routes.write(
    "DELETE", "/participants/<id:person_id>/devices/<id:device_id>", action="people.end_device_of", finds=queries.find_device_of, status=204
)  # fmt: skip
def end_device_of(act: Act) -> Any:
    """Signs out a participant's lost phone."""
    act.db.delete(act.found)
