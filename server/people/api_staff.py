"""Routes of admins and advisers: staff, participants, who looks after whom."""

from typing import Any

from server.core.base import new_id
from server.core.errors import Conflict, NotFound
from server.core.gate import Act, Routes
from server.core.schemas import Nothing, PageQuery, page_of
from server.people import erasure, participants, profile, queries, staff
from server.people.models import Person
from server.people.participant_schemas import LeaveIn, NewParticipantIn, ParticipantOut, ParticipantsQuery, ProfileIn, ProtectIn
from server.people.schemas import MeOut
from server.people.staff_schemas import (
    AcceptIn,
    ActiveIn,
    AssignIn,
    AssignOut,
    LinkForOut,
    LinkOut,
    StaffIn,
    StaffLinkIn,
    StaffOut,
    StandInIn,
    StandInOut,
)

routes = Routes("people-staff", url_prefix="/api/v1/people")


@routes.read("/staff", action="people.list_staff", query=PageQuery, out=page_of(StaffOut))
def list_staff(act: Act) -> Any:
    """All staff, with or without an account."""
    return queries.staff(act)


@routes.write("POST", "/staff", action="people.invite_staff", body=StaffIn, out=LinkOut, status=201, again=staff.link_again)
def invite_staff(act: Act) -> Any:
    """A new member of staff and her one-time link."""
    return staff.invite(act, act.data)


@routes.write(
    "PATCH", "/staff/<id:person_id>", action="people.change_staff", finds=queries.find_staff, body=StaffIn, out=StaffOut,
    refusals=("last_admin",),
)  # fmt: skip
def change_staff(act: Act) -> Any:
    """Names, roles, phone, hours."""
    return queries.staff_card(act.db, staff.change(act, act.found, act.data))


@routes.write(
    "POST", "/staff/<id:person_id>/link", action="people.reset_staff", finds=queries.find_staff,
    body=Nothing, out=LinkOut, status=201, again=staff.link_again,
)  # fmt: skip
def reset_staff(act: Act) -> Any:
    """A new one-time link; the old password and every session end."""
    return staff.reset(act, act.found)


@routes.write(
    "PUT", "/staff/<id:person_id>/active", action="people.set_active", finds=queries.find_staff, body=ActiveIn, out=StaffOut,
    refusals=("last_admin",),
)  # fmt: skip
def set_active(act: Act) -> Any:
    """Deactivates (signed out everywhere at once) or takes back."""
    return queries.staff_card(act.db, staff.set_active(act, act.found, act.data["active"]))


@routes.signing(
    "/staff-invitations/accept", action="people.accept_link", body=AcceptIn, out=MeOut,
    refusals=("code_unknown", "password_short", "password_common", "login_taken"),
)  # fmt: skip
def accept_link(act: Act) -> Any:
    """The one-time link: login and password."""
    return staff.accept(act, **act.data)


@routes.signing("/staff-invitations/look", action="people.see_link", body=StaffLinkIn, out=LinkForOut, refusals=("code_unknown",))
def see_link(act: Act) -> Any:
    """Whom the one-time link is for, before anything is chosen."""
    return staff.link_for(act, **act.data)


@routes.write("POST", "/stand-ins", action="people.stand_in", body=StandInIn, out=StandInOut, refusals=("same_person", "not_a"))
def stand_in(act: Act) -> Any:
    """One takes over another's sessions and people, in one step."""
    return staff.stand_in(act, _colleague(act, "from_id"), _colleague(act, "to_id"))


def _colleague(act: Act, name: str) -> Person:
    found = queries.find_staff(act, act.data[name])
    if found is None:
        raise NotFound
    return found


@routes.read("/mine", action="people.my_people", query=PageQuery, out=page_of(ParticipantOut))
def my_people(act: Act) -> Any:
    """The participants I look after."""
    return participants.mine(act)


@routes.read("/participants", action="people.list_participants", query=ParticipantsQuery, out=page_of(ParticipantOut))
def list_participants(act: Act) -> Any:
    """The municipality's participants but protected ones."""
    return participants.everybody(act)


@routes.write(
    "POST", "/participants", action="people.add_participant", body=NewParticipantIn, out=ParticipantOut, status=201, refusals=("id_taken",)
)
def add_participant(act: Act) -> Any:
    """A participant by hand; an adviser becomes hers."""
    if act.data.get("id") and act.db.get(Person, act.data["id"]):
        raise Conflict("id_taken")
    return participants.card(act.db, profile.add(act, act.data.pop("id", None) or new_id(), act.data))


@routes.read("/participants/<id:person_id>", action="people.see_participant", finds=queries.find_participant, out=ParticipantOut)
def participant(act: Act) -> Any:
    """One participant; that I looked is logged."""
    return participants.card(act.db, act.found)


@routes.write(
    "PATCH", "/participants/<id:person_id>", action="people.change_participant", finds=queries.find_participant,
    body=ProfileIn, out=ParticipantOut,
)  # fmt: skip
def change_participant(act: Act) -> Any:
    """What the programme knows of her."""
    return participants.card(act.db, profile.change(act.db, act.found, act.data))


@routes.write(
    "PUT", "/participants/<id:person_id>/protected", action="people.protect", finds=queries.find_participant,
    body=ProtectIn, out=ParticipantOut,
)  # fmt: skip
def protect(act: Act) -> Any:
    """The protected mark."""
    staff.protect(act, act.found, act.data["protected"])
    return participants.card(act.db, act.found)


@routes.write(
    "POST", "/participants/<id:person_id>/leave", action="people.leave", finds=queries.find_participant, body=LeaveIn, out=ParticipantOut,
    refusals=("day_to_come",),
)  # fmt: skip
def leave(act: Act) -> Any:
    """She left the programme or moved; her seats are free, her access stays. `on` null: it was a mistake."""
    return participants.card(act.db, staff.leave(act, act.found, act.data["on"]))


@routes.write(
    "POST", "/participants/<id:person_id>/helpers", action="people.assign", finds=queries.find_participant,
    body=AssignIn, out=AssignOut, refusals=("specialist_full", "not_a"),
)  # fmt: skip
def assign(act: Act) -> Any:
    """Who looks after her from today on."""
    return staff.give(act, act.found, _colleague(act, "staff_id"), act.data["role"])


@routes.write(
    "POST", "/participants/<id:person_id>/erasure", action="people.erase", finds=queries.find_participant, body=Nothing, status=204,
    refusals=("still_here", "still_staff"),
)  # fmt: skip
def erase(act: Act) -> Any:
    """Everything about a participant who left, for good: also a restored copy is without her."""
    erasure.erase(act, act.found)
