"""The monthly attendance list: what a municipality carries over into its own case system (domain.md §2)."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from flask_babel import gettext as _
from sqlalchemy import Select, false, or_, select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.errors import Unprocessable
from server.core.pages import Page
from server.jobclub.actions.attendance import latest
from server.jobclub.models import AttendanceMark, Club, ClubSession, Seat
from server.people.models import Municipality, Participant, Person
from server.people.relations import assigned_to_me

PAGE = 1000
COLUMNS = ("date", "starts", "ends", "hours", "state", "name", "own_reference", "club", "topic")
"""What there is; `Municipality.settings["attendance_columns"]` chooses and orders, by default all."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet may take for a formula when a text begins with it."""


@dataclass(frozen=True)
class Line:
    """One person in one session."""

    id: str
    person_id: str
    name: str
    own_reference: str | None
    date: date
    starts: time
    ends: time
    hours: float
    state: str
    club: str
    topic: str | None


def month_list(act: Act) -> Page:
    """The month's lines of those the reader answers for; each person's reading is logged."""
    lines = _lines(act)
    for person_id in sorted({line.person_id for line in lines[:PAGE]}):
        act.log(person_id)
    return {"items": lines[:PAGE], "next": lines[PAGE - 1].id if len(lines) > PAGE else None}


def month_csv(act: Act) -> bytes:
    """The whole month, semicolons, in an encoding that the case system's import wants."""
    lines = _lines(act)
    for person_id in sorted({line.person_id for line in lines}):
        act.log(person_id)
    columns = _columns(act.db, act.who.municipality_id, act.data.get("columns"))
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    headings = _headings()
    writer.writerow([headings[column] for column in columns])
    writer.writerows([_cell(line, column) for column in columns] for line in lines)
    return out.getvalue().encode(act.data["encoding"], errors="replace")


def _columns(db: Session, municipality_id: str, wanted: str | None) -> list[str]:
    if asked := [column for column in (wanted or "").split(",") if column in COLUMNS]:
        return asked
    municipality = db.get(Municipality, municipality_id)
    chosen = (municipality.settings or {}).get("attendance_columns") if municipality else None
    return [column for column in chosen or COLUMNS if column in COLUMNS]


def _headings() -> dict[str, str]:
    return {
        "date": _("Dato"), "starts": _("Fra"), "ends": _("Til"), "hours": _("Timer"), "state": _("Oppmøte"), "name": _("Navn"),
        "own_reference": _("Egen referanse"), "club": _("Jobbklubb"), "topic": _("Tema"),
    }  # fmt: skip


def _state(state: str) -> str:
    words: dict[str, str] = {"present": _("Til stede"), "late": _("Kom sent"), "told": _("Meldte fra"), "absent": _("Borte")}
    return words[state]


def _cell(line: Line, column: str) -> str:
    value: Any = getattr(line, column)
    if column == "state":
        return _state(line.state)
    if isinstance(value, time):
        return f"{value:%H.%M}"
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    if isinstance(value, float):
        return f"{value:g}".replace(".", ",")
    return _inert(value or "")


def _inert(value: str) -> str:
    """Text that no spreadsheet runs."""
    return f"'{value}" if value.startswith(_FORMULA) else value


def _lines(act: Act) -> list[Line]:
    rows = list(act.db.execute(_query(act)))
    marks = latest(act.db, [seat.id for seat, *_others in rows])
    found = list(_of(rows, marks))
    after = act.data.get("after")
    ids = [line.id for line in found]
    if after:
        if after not in ids:
            raise Unprocessable("unknown_page")
        found = found[ids.index(after) + 1 :]
    return found


def _query(act: Act) -> Select[Seat, ClubSession, Person, Participant]:
    """Seats of the month's sessions that the reader leads, or of the people she is the adviser of. Never a protected person."""
    first, last = _month(act.data["month"])
    me = act.who.id
    leads = or_(ClubSession.leader_id == me, ClubSession.club_id.in_(select(Club.id).where(Club.leader_id == me)))
    leads = leads if "leader" in act.who.roles else false()
    query = (
        select(Seat, ClubSession, Person, Participant)
        .join(ClubSession, ClubSession.id == Seat.session_id)
        .join(Person, Person.id == Seat.person_id)
        .join(Participant, Participant.person_id == Person.id)
        .where(ClubSession.municipality_id == act.who.municipality_id, ClubSession.starts_at.between(first, last), ~Person.protected)
        .where(or_(leads, Person.id.in_(assigned_to_me(act, "adviser"))))
        .order_by(Person.family_name, Person.given_name, Person.id, ClubSession.starts_at, Seat.id)
    )
    for column, key in ((Person.id, "person_id"), (ClubSession.club_id, "club_id")):
        if act.data.get(key):
            query = query.where(column == act.data[key])
    return query


def _month(text: str) -> tuple[datetime, datetime]:
    year, month = int(text[:4]), int(text[5:])
    following = date(year + month // 12, month % 12 + 1, 1)
    return clock.oslo(date(year, month, 1), time.min), clock.oslo(date.fromordinal(following.toordinal() - 1), time.max)


def _of(rows: Iterable[tuple[Seat, ClubSession, Person, Participant]], marks: dict[str, AttendanceMark]) -> Iterator[Line]:
    for seat, session, person, participant in rows:
        mark = marks.get(seat.id)
        if mark is not None and mark.state != "none":
            starts, ends = clock.oslo_time(session.starts_at), clock.oslo_time(session.ends_at)
            hours = round((session.ends_at - session.starts_at).total_seconds() / 3600, 2)
            topic = (session.topic or {}).get("title")
            yield Line(
                seat.id, person.id, person.name, participant.own_reference, clock.oslo_date(session.starts_at),
                starts, ends, hours, mark.state, session.title, topic,
            )  # fmt: skip
