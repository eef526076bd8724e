"""A session's list as its leader sees it: who comes, who waits, who was there."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, literal, or_, select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.pages import Page
from server.jobclub.actions.attendance import latest
from server.jobclub.models import AttendanceMark, Booking, Club, ClubSession, Seat
from server.jobclub.names import short_names
from server.jobclub.queries import bookings
from server.jobclub.queries.bookings import BookingView
from server.people.models import Participant, Person
from server.week.queries import none_left, participants


@dataclass(frozen=True)
class SeatView:
    """One person (or a noted walk-in) and one session."""

    row: Seat
    name: str
    short: str
    phone: str | None
    booking: BookingView | None
    mark: AttendanceMark | None

    def __getattr__(self, name: str) -> Any:
        """status, wish, position, offer_until, fixed: the booking's; everything else the row's."""
        if name in ("status", "wish", "position", "offer_until", "fixed"):
            return getattr(self.booking, name) if self.booking else False if name == "fixed" else None
        return getattr(self.row, name)

    @property
    def booking_id(self) -> str | None:
        """The latest booking's id."""
        return self.booking.row.id if self.booking else None

    @property
    def by_leader(self) -> bool:
        """A leader gave her the seat; she did not choose it herself."""
        return self.booking is not None and self.booking.row.by_leader

    @property
    def over_capacity_reason(self) -> str | None:
        """Why she has a seat although there was none."""
        return self.booking.row.over_capacity_reason if self.booking and self.booking.status == "booked" else None

    @property
    def attendance(self) -> dict[str, Any] | None:
        """What was noted last; taking back leaves nothing."""
        return {"state": self.mark.state, "at": self.mark.made_at} if self.mark and self.mark.state != "none" else None

    @property
    def told(self) -> bool:
        """A placed member gave back that day's seat."""
        return self.booking is not None and self.booking.row.fixed and self.booking.status == "cancelled"


def for_phones(db: Session, ids: Sequence[str], now: datetime) -> list[SeatView]:
    """Kind `seat`. Short names are told apart within each session's whole list."""
    wanted = list(db.scalars(select(Seat).where(Seat.id.in_(ids))))
    rooms = list(db.scalars(select(Seat).where(Seat.session_id.in_({seat.session_id for seat in wanted}))))
    people = _people(db, rooms)
    held, marks = _bookings(db, ids, now), latest(db, ids)
    found: list[SeatView] = []
    for session_id in sorted({seat.session_id for seat in wanted}):
        room = [seat for seat in rooms if seat.session_id == session_id]
        shorts = short_names({seat.id: _name(seat, people) for seat in room}, _born(db, room, people))
        for seat in (seat for seat in wanted if seat.session_id == session_id):
            person = people.get(seat.person_id or "")
            name, phone = " ".join(_name(seat, people)).strip(), person.phone if person else None
            # What was noted of a stranger is a description ("hun med rød jakke"): cut as a name it says nothing.
            short = shorts[seat.id] if seat.person_id else name
            found.append(SeatView(seat, name, short, phone, held.get(seat.id), marks.get(seat.id)))
    return found


def _people(db: Session, rooms: Iterable[Seat]) -> dict[str, Person]:
    ids = {seat.person_id for seat in rooms if seat.person_id}
    return {person.id: person for person in db.scalars(select(Person).where(Person.id.in_(ids)))}


def _name(seat: Seat, people: dict[str, Person]) -> tuple[str, str]:
    person = people.get(seat.person_id or "")
    if person is not None:
        return person.given_name, person.family_name
    given, _, family = (seat.walk_in_name or "").partition(" ")
    return given, family


def _born(db: Session, room: Iterable[Seat], people: dict[str, Person]) -> dict[str, int | None]:
    """The year alone, and only of those in a room who have the very same name."""
    here = {seat.id: people[seat.person_id] for seat in room if seat.person_id in people}
    many = Counter(person.name for person in here.values())
    alike = {seat_id: person.id for seat_id, person in here.items() if many[person.name] > 1}
    if not alike:
        return {}
    query = select(Participant.person_id, Participant.birth_date).where(Participant.person_id.in_(alike.values()))
    years = {person_id: _year(birth_date) for person_id, birth_date in db.execute(query)}
    return {seat_id: years.get(person_id) for seat_id, person_id in alike.items()}


def _year(day: date | None) -> int | None:
    return day.year if day else None


def _bookings(db: Session, seat_ids: Sequence[str], now: datetime) -> dict[str, BookingView]:
    """The latest booking of each seat: an active one before one that ended."""
    rows = db.scalars(
        select(Booking).where(Booking.seat_id.in_(seat_ids)).order_by(Booking.ended_at.is_(None), Booking.ended_at, Booking.id)
    )
    return {view.row.seat_id: view for view in bookings.views(db, rows, now)}


def leader_of(db: Session, session: ClubSession) -> str | None:
    """The session's leader: its own, else the club's."""
    club = db.get(Club, session.club_id) if session.club_id and not session.leader_id else None
    return session.leader_id or (club.leader_id if club else None)


def _hidden(act: Act, session: ClubSession) -> Select[str]:
    """Protected people, unless the reader is the session's own leader: then nobody."""
    protected = select(Person.id).where(Person.municipality_id == session.municipality_id, Person.protected)
    return protected.where(literal(leader_of(act.db, session) != act.who.id))


def of_session(act: Act, session: ClubSession) -> Page:
    """The whole list: seats first, then the queue in order, by name."""
    act.db.flush()
    seen = or_(Seat.person_id.is_(None), Seat.person_id.not_in(_hidden(act, session)))
    ids = list(act.db.scalars(select(Seat.id).where(Seat.session_id == session.id, seen)))
    order = {"booked": 0, "offered": 1, None: 2, "waiting": 3}
    views = sorted(for_phones(act.db, ids, act.now), key=lambda v: (order.get(v.status, 4), v.position or 0, v.name, v.row.id))
    return none_left(views)


def one(act: Act, seat_id: str) -> SeatView:
    """One row of the list, after an act."""
    act.db.flush()
    return for_phones(act.db, [seat_id], act.now)[0]


def some(act: Act, seat_ids: Sequence[str]) -> Page:
    """Some rows of the list, after an act."""
    act.db.flush()
    return none_left(for_phones(act.db, seat_ids, act.now))


def markable(act: Act, session: ClubSession, person_ids: Iterable[str]) -> set[str]:
    """Those of them whose attendance can be noted: in the list that the reader sees, or a participant whose name may be picked."""
    wanted = set(person_ids)
    mine = select(Seat.person_id).where(Seat.session_id == session.id, Seat.person_id.in_(wanted))
    listed = act.db.scalars(mine.where(Seat.person_id.not_in(_hidden(act, session))))
    query = participants(session.municipality_id).where(Person.id.in_(wanted), ~Person.protected)
    return {person_id for person_id in listed if person_id} | set(act.db.scalars(query.with_only_columns(Person.id)))


def hidden_seats(act: Act, session: ClubSession, seat_ids: Iterable[str]) -> set[str]:
    """Those of them that the reader's list does not show: not of this session, or of somebody protected."""
    wanted = set(seat_ids)
    seen = or_(Seat.person_id.is_(None), Seat.person_id.not_in(_hidden(act, session)))
    return wanted - set(act.db.scalars(select(Seat.id).where(Seat.session_id == session.id, Seat.id.in_(wanted), seen)))


def find_markable(act: Act, session_id: str, person_id: str) -> ClubSession | None:
    """The session, where this person's attendance can be noted in it."""
    session = act.db.get(ClubSession, session_id)
    if session is None or session.municipality_id != act.who.municipality_id:
        return None
    return session if markable(act, session, [person_id]) else None


@dataclass(frozen=True)
class NotedSeat:
    """A seat with its session, for the permission."""

    seat: Seat
    session: ClubSession

    def __getattr__(self, name: str) -> Any:
        return getattr(self.session, name)


def find_seat(act: Act, seat_id: str) -> NotedSeat | None:
    """A row of a list of my municipality."""
    seat = act.db.get(Seat, seat_id)
    session = act.db.get(ClubSession, seat.session_id) if seat else None
    return NotedSeat(seat, session) if seat and session and session.municipality_id == act.who.municipality_id else None


@dataclass(frozen=True)
class NameView:
    """Somebody to pick from."""

    id: str
    name: str
    short: str


def names_for_phones(db: Session, ids: Sequence[str], now: datetime) -> list[NameView]:
    """Kind `name`: short names are told apart within the municipality."""
    wanted = {person.id: person for person in db.scalars(select(Person).where(Person.id.in_(ids)))}
    found: list[NameView] = []
    for municipality_id in sorted({person.municipality_id for person in wanted.values()}):
        everybody = db.execute(
            select(Person.id, Person.given_name, Person.family_name, Participant.birth_date)
            .join(Participant, Participant.person_id == Person.id)
            .where(Person.municipality_id == municipality_id, ~Person.protected)
        ).all()
        born = {person_id: _year(birth_date) for person_id, _given, _family, birth_date in everybody}
        shorts = short_names({person_id: (given, family) for person_id, given, family, _birth in everybody}, born)
        found.extend(
            NameView(person.id, person.name, shorts.get(person.id, person.name))
            for person in wanted.values()
            if person.municipality_id == municipality_id
        )
    return found
