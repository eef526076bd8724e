"""Fixed seats: a group is placed in a club for a term in one step. Each member's seat is a booking of each session, so that she can
give one day back and the queue moves up."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.base import new_id
from server.core.errors import Conflict, Unprocessable
from server.core.events import ParticipantLeft
from server.jobclub import notices, queue
from server.jobclub.models import Booking, CalendarAddress, Club, ClubSession, Membership, Seat
from server.jobclub.seats import Held, hold, runs, settled
from server.people.models import Person
from server.week.queries import participants


def place(
    db: Session, club: Club, person_ids: Iterable[str], from_day: date, to_day: date, now: datetime, by: str, reason: str | None = None
) -> int:
    """Fixed seats in every coming session of the club between the days; how many seats were given. Past capacity only with a reason,
    which is kept; else the sessions that are too small are named and nothing happens."""
    ids = _known(db, club, person_ids)
    seats, small, coming = 0, [], _coming(db, club.id, from_day, to_day, now)
    if not coming and not reason:
        _check_room(db, club, ids, from_day, to_day)
    for session_id in coming:
        with settled(db, session_id, now) as held:
            wanted = [person_id for person_id in ids if (mine := held.of(person_id)) is None or not _is_fixed(mine)]
            if _short(held, wanted) and not reason:
                small.append(_fullness(held))
                continue
            seats += _seat(held, wanted, reason)
    if small:
        raise Conflict("over_capacity", sessions=small[:20])
    for person_id in ids:
        _note(db, club, person_id, from_day, to_day, by, reason)
        notices.tell(db, person_id, "placed", {"club_id": club.id, "from": from_day, "to": to_day})
    return seats


def _is_fixed(booking: Booking) -> bool:
    """She has her fixed seat; a placed member who gave it back and came too late may wait for it."""
    return booking.fixed and booking.status in queue.HOLDS_A_SEAT


def _check_room(db: Session, club: Club, ids: list[str], from_day: date, to_day: date) -> None:
    """Before there is a session, the club's own seats count, on the day when most are placed."""
    mine = select(Membership).where(Membership.club_id == club.id, Membership.person_id.not_in(ids))
    others = list(db.scalars(mine.where(Membership.from_day <= to_day, Membership.to_day >= from_day)))
    days = [from_day, *(max(from_day, other.from_day) for other in others)]
    most = max(sum(other.from_day <= day <= other.to_day for other in others) for day in days) + len(ids)
    if most > club.seats:
        raise Conflict("over_capacity", sessions=[], capacity=club.seats, taken=most)


def _known(db: Session, club: Club, person_ids: Iterable[str]) -> list[str]:
    wanted = sorted(set(person_ids))
    found = set(db.scalars(participants(club.municipality_id).where(Person.id.in_(wanted)).with_only_columns(Person.id)))
    if unknown := [person_id for person_id in wanted if person_id not in found]:
        raise Unprocessable("unknown_people", person_ids=unknown)
    return wanted


def _coming(db: Session, club_id: str, from_day: date, to_day: date, now: datetime) -> list[str]:
    """Coming sessions of the club within the days, all locked, in the one order that everybody locks in."""
    first, last = clock.oslo(from_day, datetime.min.time()), clock.oslo(to_day, datetime.max.time())
    query = select(ClubSession.id).where(ClubSession.club_id == club_id, ClubSession.status == "planned")
    ids = sorted(db.scalars(query.where(ClubSession.starts_at > now, ClubSession.starts_at.between(first, last))))
    return [hold(db, session_id).id for session_id in ids]


def _short(held: Held, wanted: list[str]) -> bool:
    mine = [held.of(person_id) for person_id in wanted]
    return sum(booking is None or booking.status == queue.WAITING for booking in mine) > held.left


def _fullness(held: Held) -> dict[str, Any]:
    session = held.session
    return {"id": session.id, "starts_at": session.starts_at.isoformat(), "capacity": session.capacity, "taken": queue.taken(held.bookings)}


def _seat(held: Held, wanted: list[str], reason: str | None) -> int:
    seats = _seats(held.db, held.session.id, wanted)
    for person_id in wanted:
        over = reason if held.left == 0 else None
        booking = held.of(person_id) or held.add(_new(held, person_id, seats[person_id].id))
        if booking.status not in queue.HOLDS_A_SEAT:
            booking.over_capacity_reason = over
        held.take_seat(booking)
        booking.fixed = booking.by_leader = True
    return len(wanted)


def _new(held: Held, person_id: str, seat_id: str) -> Booking:
    made = Booking(id=new_id(), session_id=held.session.id, person_id=person_id, seat_id=seat_id, status=queue.WAITING)
    made.wish, made.queued_at = queue.ASK, held.now
    return made


def _seats(db: Session, session_id: str, person_ids: list[str]) -> dict[str, Seat]:
    query = select(Seat).where(Seat.session_id == session_id, Seat.person_id.in_(person_ids))
    found = {str(seat.person_id): seat for seat in db.scalars(query)}
    for person_id in person_ids:
        if person_id not in found:
            found[person_id] = Seat(id=new_id(), session_id=session_id, person_id=person_id)
            db.add(found[person_id])
    db.flush()  # before the bookings that point at them
    return found


def _note(db: Session, club: Club, person_id: str, from_day: date, to_day: date, by: str, reason: str | None) -> None:
    """One row of days; a placement that overlaps is made longer."""
    mine = select(Membership).where(Membership.club_id == club.id, Membership.person_id == person_id)
    row = db.scalars(mine.where(Membership.from_day <= to_day, Membership.to_day >= from_day)).first()
    if row is None:
        row = Membership(club_id=club.id, person_id=person_id, from_day=from_day, to_day=to_day, placed_by=by)
        db.add(row)
    row.from_day, row.to_day = min(row.from_day, from_day), max(row.to_day, to_day)
    row.over_capacity_reason = reason or row.over_capacity_reason


def members_on(db: Session, session: ClubSession) -> list[Membership]:
    """Placements that hold on the session's day."""
    day = clock.oslo_date(session.starts_at)
    placed = select(Membership).where(Membership.club_id == session.club_id, Membership.from_day <= day, Membership.to_day >= day)
    return list(db.scalars(placed)) if session.club_id else []


def seat_members(db: Session, sessions: Iterable[ClubSession], now: datetime, reason: str | None = None) -> None:
    """New sessions of a club: its placed members have their seats from the start. Past capacity only with a reason, given now or when
    they were placed; else the sessions that are too small are named."""
    small = []
    for session in sessions:
        members = members_on(db, session) if runs(session, now) else []
        ids = sorted({member.person_id for member in members})
        why = reason or next((member.over_capacity_reason for member in members if member.over_capacity_reason), None)
        if len(ids) > session.capacity and not why:
            small.append({"id": session.id, "starts_at": session.starts_at.isoformat(), "capacity": session.capacity, "taken": len(ids)})
        elif ids:
            with settled(db, session.id, now) as held:
                _seat(held, ids, why)
    if small:
        raise Conflict("over_capacity", sessions=small[:20])


def unplace(db: Session, membership: Membership, now: datetime, by: str) -> None:
    """Her fixed seats end from now on; she is told."""
    _free_fixed(db, membership, now, by)
    notices.tell(db, membership.person_id, "placement_ended", {"club_id": membership.club_id})
    _shorten(db, membership, now)


def _free_fixed(db: Session, membership: Membership, now: datetime, by: str) -> None:
    for session_id in _coming(db, membership.club_id, membership.from_day, membership.to_day, now):
        with settled(db, session_id, now) as held:
            mine = held.of(membership.person_id)
            if mine is not None and mine.fixed:
                held.end(mine, by)


def _shorten(db: Session, membership: Membership, now: datetime) -> None:
    """What has been stays on record; what had not begun goes."""
    today = clock.oslo_date(now)
    if membership.from_day > today:
        db.delete(membership)
    else:
        membership.to_day = min(membership.to_day, today)


def participant_left(db: Session, event: ParticipantLeft) -> None:
    """Her fixed seats, bookings and places in queues are free at once, and her calendar address ends."""
    for membership in db.scalars(select(Membership).where(Membership.person_id == event.person_id)):
        _shorten(db, membership, event.at)
    wants = or_(Booking.status == queue.BOOKED, Booking.status == queue.OFFERED, Booking.status == queue.WAITING)
    coming = select(Booking.session_id).join(ClubSession, ClubSession.id == Booking.session_id)
    mine = coming.where(Booking.person_id == event.person_id, wants, ClubSession.starts_at > event.at)
    ids = [hold(db, session_id).id for session_id in sorted(set(db.scalars(mine)))]
    for session_id in ids:
        with settled(db, session_id, event.at) as held:
            booking = held.of(event.person_id)
            if booking is not None:
                held.end(booking, event.person_id)
    db.execute(delete(CalendarAddress).where(CalendarAddress.person_id == event.person_id))
