"""A municipality with one of everything, straight in the database: every role twice, every kind of row at every distance.

Two of them stand side by side; what is `own` in one is `foreign` in the other.
"""

import secrets
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any

from sqlalchemy.orm import Session

from server.core import clock
from server.core.base import new_id
from server.intake.models import IntakePreview
from server.intake.sheet import Sheet, pack
from server.jobclub.models import CalendarAddress
from server.notifications.models import Notice
from server.outcomes.models import AfterYear, OutcomeClosing, OutcomeConsent, OutcomeCount, OutcomeCounted, ProgrammeExit
from server.people.identify import hash_of
from server.people.models import (
    ROLES,
    AccessLog,
    Assignment,
    Credential,
    Device,
    Invitation,
    Municipality,
    Participant,
    Person,
    PersonRole,
    StaffInvitation,
)
from server.people.passwords import hashed
from server.people.pictures import PICTURES
from server.readings.models import Reading
from server.week.models import BusyHour, ClassMember, ClassSlot, SchoolClass
from tests.server.access.clubs import bookings, clubs
from tests.server.access.handovers import handovers
from tests.server.access.plans import plans
from tests.server.access.tasters import tasters
from tests.server.access.words import words

PASSWORD = "a password to try with"
PASSWORD_HASH = hashed(PASSWORD)
PEOPLE = {role: role for role in ROLES} | {
    "participant2": "participant",
    "participant3": "participant",
    "hidden": "participant",
    "hidden2": "participant",
    "leader2": "leader",
    "teacher2": "teacher",
    "adviser2": "adviser",
    "admin2": "admin",
}
"""Name → role. `hidden` is protected and looked after by `adviser`, `hidden2` is protected and `adviser2`'s."""
HELPERS = ("adviser", "job_specialist", "teacher")
SHARED = ("trade", "sound", "own_row")
"""Kinds that every municipality has alike: content that ships."""
Params = dict[str, str]
"""What stands in a path, by name."""


@dataclass
class Town:
    """Ids and secrets by name. `things[kind][distance]` are the path parameters of that row, as seen by whoever it may be `own` for."""

    db: Session
    title: str
    ids: dict[str, str] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict)
    things: dict[str, dict[str, Params]] = field(default_factory=dict)

    def add(self, row: Any) -> str:
        """Keeps the row; its id."""
        if hasattr(row, "id") and row.id is None:
            row.id = new_id()
        self.db.add(row)
        self.db.flush()
        return str(getattr(row, "id", ""))

    def note(self, kind: str, distance: str, **params: str) -> None:
        """This row is of that kind and stands at that distance."""
        self.things.setdefault(kind, {})[distance] = params


def built(db: Session, title: str) -> Town:
    """The whole town."""
    town = Town(db, title)
    town.ids["municipality"] = town.add(Municipality(name=title, settings={}))
    for name, role in PEOPLE.items():
        _person(town, name, role)
    _helpers(town)
    _departed(town)
    clubs(town)
    bookings(town)
    _week(town)
    plans(town)
    tasters(town)
    words(town)
    _coming_in(town)
    _outcomes(town)
    handovers(town)
    _rest(town)
    return town


def _person(town: Town, name: str, role: str) -> None:
    person = Person(municipality_id=town.ids["municipality"], given_name=name.title(), family_name=town.title, created_at=clock.now())
    person.phone, person.hours, person.work_place, person.protected = "+4740000000", "9–15", "Rådhuset", name.startswith("hidden")
    person.roles = [PersonRole(role=role)]
    town.ids[name] = town.add(person)
    person.hears_language = None if role == "participant" else "uk"
    if role == "participant":
        more = {"own_reference": f"S-{name}", "mother_tongue": "uk", "track": "språk", "oral_level": "A2"}
        town.add(Participant(person_id=person.id, birth_date=date(1990, 1, 2), experience=["hotel"], job_wishes=["shop"], **more))
    else:
        town.note("staff", "own" if name == "admin" else "same", person_id=person.id)
    town.add(Credential(person_id=person.id, login=f"{town.title}-{name}".casefold(), password_hash=PASSWORD_HASH))
    for number in (1, 2):
        device = _device(town, name, f"{name}{number}")
    town.note("device", name, device_id=device)
    town.note("notice", name, notice_id=town.add(Notice(person_id=person.id, kind="new_leader", params={}, created_at=clock.now())))


def _device(town: Town, name: str, key: str) -> str:
    town.tokens[key] = secrets.token_urlsafe(24)
    now, device = clock.now(), Device(person_id=town.ids[name], token_hash=hash_of(town.tokens[key]), label="Chrome, Android")
    device.created_at, device.seen_at, device.expires_at = now, now, now + timedelta(days=90)
    return town.add(device)


def _helpers(town: Town) -> None:
    """`participant` and `hidden` are looked after by the first of each role, the others by the second."""
    started = clock.today() - timedelta(days=30)
    near = {"participant": "assigned", "hidden": "hidden_mine"}
    for name, distance in {**near, "participant2": "same", "hidden2": "hidden"}.items():
        for role in HELPERS:
            helper = role if name in near else f"{role}2"
            if helper in town.ids:
                town.add(Assignment(participant_id=town.ids[name], staff_id=town.ids[helper], role=role, from_date=started))
        town.note("participant", distance, person_id=town.ids[name])
        town.note("device_of", distance, person_id=town.ids[name], **town.things["device"][name])


def _departed(town: Town) -> None:
    """Two who left; one of them protected, and the adviser's."""
    for name, distance in {"gone": "same", "hidden_gone": "hidden_mine"}.items():
        _person(town, name, "participant")
        town.db.get_one(Participant, town.ids[name]).left_on = clock.today()
        started = clock.today() - timedelta(days=30)
        adviser = "adviser" if distance == "hidden_mine" else "adviser2"
        town.add(Assignment(participant_id=town.ids[name], staff_id=town.ids[adviser], role="adviser", from_date=started))
        town.note("departed", distance, person_id=town.ids[name])


def _week(town: Town) -> None:
    days = {"from_day": clock.today(), "to_day": clock.today() + timedelta(days=60)}
    for distance, teacher, member in (("own", "teacher", "participant"), ("same", "teacher2", "participant2")):
        values = {"title": f"Klasse {distance}", "place": "Rom 7", "teacher_id": town.ids[teacher]}
        school = SchoolClass(municipality_id=town.ids["municipality"], **values, **days)
        school.slots = [ClassSlot(weekday=2, starts=time(9), ends=time(10))]
        school.members = [ClassMember(person_id=town.ids[member]), ClassMember(person_id=town.ids["hidden"])]
        town.note("class", distance, class_id=town.add(school))
        busy = BusyHour(person_id=town.ids[member], weekday=3, starts=time(8), ends=time(9), label="kindergarten")
        town.note("busy_hour", distance, busy_hour_id=town.add(busy))


def _coming_in(town: Town) -> None:
    """An invitation that a phone has opened for each distance, and one that is still to be opened."""
    for distance, params in town.things["participant"].items():
        town.note("invitation", distance, invitation_id=_invitation(town, params["person_id"], f"invitation {distance}", "opened"))
    _invitation(town, town.ids["participant3"], "invitation new", "waiting")
    town.secrets["staff link"] = secrets.token_urlsafe(32)
    link = StaffInvitation(person_id=town.ids["mentor"], token_hash=hash_of(town.secrets["staff link"]))
    link.expires_at = clock.now() + timedelta(days=7)
    town.add(link)


def _invitation(town: Town, person_id: str, name: str, state: str) -> str:
    token, claim = secrets.token_urlsafe(24), secrets.token_urlsafe(24)
    row = Invitation(person_id=person_id, created_by=town.ids["adviser"], token_hash=hash_of(token), code_hash=hash_of(token[:8]))
    row.claim_hash = hash_of(claim) if state == "opened" else None
    row.pictures, row.choices = list(PICTURES[:3]), list(PICTURES[:9])
    row.state, row.expires_at = state, clock.now() + timedelta(minutes=10)
    town.secrets[name], town.secrets[f"{name} claim"] = token, claim
    return town.add(row)


def _outcomes(town: Town) -> None:
    """They left eleven months ago; one was asked how it went. `other municipality`: one that compares with this town."""
    left = clock.today() - timedelta(days=340)
    noted = {"noted_by": town.ids["adviser"], "noted_at": clock.now()}
    for name in ("participant", "participant2", "participant3", "hidden", "hidden2"):
        town.add(ProgrammeExit(person_id=town.ids[name], on=left, outcome="other", note_code="moved", **noted))
    town.add(AfterYear(person_id=town.ids["participant3"], on=clock.today(), outcome="work_full", how="call", **noted))
    town.add(OutcomeCounted(person_id=town.ids["participant3"], kind="at_exit"))
    kept = {"year": left.year, "kind": "at_exit", "gender": "man", "outcome": "other", "number": 3}
    town.add(OutcomeCount(municipality_id=town.ids["municipality"], **kept))
    town.add(OutcomeClosing(municipality_id=town.ids["municipality"], year=left.year - 3, kind="at_exit", at=clock.now()))
    town.secrets["other municipality"] = town.add(Municipality(name=f"{town.title} nabo", settings={}))
    both = {"municipality_id": town.ids["municipality"], "with_id": town.secrets["other municipality"]}
    town.add(OutcomeConsent(**both, by_id=town.ids["manager"], at=clock.now()))


def _rest(town: Town) -> None:
    town.secrets["feed"] = secrets.token_urlsafe(32)
    address = {"secret_hash": hash_of(town.secrets["feed"]), "created_at": clock.now()}
    town.add(CalendarAddress(person_id=town.ids["participant"], **address))
    town.note("feed", "own", secret=town.secrets["feed"])
    reading = Reading(municipality_id=town.ids["municipality"], language="ti", text="CV", media="audio/ogg", sound=b"OggS")
    reading.recorded_by, reading.recorded_at = town.ids["leader"], clock.now()
    town.note("reading", "same", reading_id=town.add(reading))
    town.add(AccessLog(at=clock.now(), actor_id=town.ids["admin"], person_id=town.ids["participant"], action="people.see_participant"))
    sheets = [Sheet("", [("Fornavn", "Etternavn", "Født"), ("Ny", "Person", "01.02.1991")])]
    for distance, admin in (("own", "admin"), ("same", "admin2")):
        kept = IntakePreview(municipality_id=town.ids["municipality"], created_by=town.ids[admin], kind="participants", packed=pack(sheets))
        kept.created_at = clock.now()
        town.note("preview", distance, preview_id=town.add(kept))
