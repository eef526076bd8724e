"""What a leader does with one session: seat somebody, reorder the queue, move, resize, cancel it."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.base import new_id
from server.core.errors import Conflict, Unprocessable
from server.jobclub import notices, queue
from server.jobclub.actions.attendance import take_back_told
from server.jobclub.actions.placing import members_on
from server.jobclub.models import Booking, ClubSession, QueueChange
from server.jobclub.seats import Held, seat_of, settled


def give_seat(db: Session, session_id: str, person_id: str, now: datetime, data: dict[str, Any]) -> tuple[Booking, bool]:
    """Books for somebody, such as one without a phone; (booking, was it made now). A full room asks for a reason that is kept, or
    with `when_full` = wait she joins the queue."""
    with settled(db, session_id, now) as held:
        held.now_runs()
        mine, reason = held.of(person_id), data.get("over_capacity_reason")
        if mine is not None and mine.status == queue.BOOKED:
            return mine, False
        has_room = held.left > 0 or (mine is not None and mine.status == queue.OFFERED)
        waits = not has_room and not reason
        if waits and data.get("when_full") != "wait":
            raise Conflict("session_full", **_fullness(held))
        booking = mine or _newcomer(held, person_id, data.get("id"))
        if not waits:
            held.take_seat(booking)
            booking.over_capacity_reason = None if has_room else reason
        booking.by_leader = True
        if mine is None or not waits:
            _tell_seated(held, booking)
        return booking, mine is None


def _tell_seated(held: Held, booking: Booking) -> None:
    if booking.status == queue.BOOKED:
        notices.tell(held.db, booking.person_id, "booked_for_you", {"session_id": held.session.id})


def _fullness(held: Held) -> dict[str, Any]:
    return {"capacity": held.session.capacity, "taken": queue.taken(held.bookings), "waiting": len(held.waiting)}


def _newcomer(held: Held, person_id: str, booking_id: str | None) -> Booking:
    if booking_id and held.db.get(Booking, booking_id) is not None:
        raise Conflict("id_taken")
    seat, is_new = seat_of(held.db, held.session.id, person_id)
    if not is_new:
        take_back_told(held.db, seat, person_id, held.now)
    made = Booking(id=booking_id or new_id(), session_id=held.session.id, person_id=person_id, seat_id=seat.id)
    made.status, made.wish, made.queued_at = queue.WAITING, queue.ASK, held.now
    return held.add(made)


def take_back(db: Session, session_id: str, person_id: str, now: datetime, by: str) -> None:
    """Ends somebody's booking for her; she is told. Without a booking nothing happens."""
    with settled(db, session_id, now) as held:
        mine = held.of(person_id)
        if mine is not None:
            held.end(mine, by)
            notices.tell(db, person_id, "seat_taken_back", {"session_id": session_id})


def reorder(db: Session, session_id: str, order: list[str], reason: str, now: datetime, by: str) -> None:
    """Another order of the queue. The reason and both orders are kept, and who has another place is told."""
    with settled(db, session_id, now) as held:
        before = [booking.id for booking in held.waiting]
        if sorted(before) != sorted(order):
            raise Conflict("queue_changed", order=before)
        waiting = {booking.id: booking for booking in held.waiting}
        for place, booking_id in zip(sorted(booking.place for booking in held.waiting), order, strict=True):
            if waiting[booking_id].place != place:
                waiting[booking_id].place = place
                notices.tell(db, waiting[booking_id].person_id, "queue_changed", {"session_id": session_id})
        db.add(QueueChange(session_id=session_id, by_id=by, at=now, reason=reason, before=before, after=order))


def change_session(db: Session, session_id: str, data: dict[str, Any], now: datetime) -> ClubSession:
    """Another time, place, capacity, topic or leader. Bookings and queue stay; a smaller room evicts nobody; those concerned are told."""
    with settled(db, session_id, now) as held:
        session = held.session
        if session.status != "planned":
            raise Conflict("session_cancelled", reason=session.cancel_reason)
        if {"starts_at", "ends_at", "place", "capacity"} & set(data):
            _not_over(held)
        if "starts_at" in data or "ends_at" in data:
            starts_at = data.get("starts_at", session.starts_at)
            move(held, starts_at, data.get("ends_at", starts_at + (session.ends_at - session.starts_at)))
        if data.get("place", session.place) != session.place:
            session.place = data["place"]
            _tell_all(held, "place_changed", place=session.place)
        if data.get("leader_id") and data["leader_id"] != session.leader_id:
            session.leader_id = data["leader_id"]
            _tell_all(held, "new_leader", leader_id=session.leader_id)
        session.capacity = data.get("capacity", session.capacity)
        session.topic = data.get("topic", session.topic)
        return session


def _not_over(held: Held) -> None:
    """What has been was where and when it was: attendance hangs on it. Its topic and its leader can still be put right."""
    if held.now >= held.session.ends_at:
        raise Conflict("session_over", starts_at=held.session.starts_at.isoformat())


def move(held: Held, starts_at: datetime, ends_at: datetime, *, with_club: bool = False) -> None:
    """To another time that has not been yet; offers end at the latest where the new first-come moment begins. `with_club`: because the
    club's weekly time is another from now on; else it is this session alone that was meant for another time."""
    session, before, ended = held.session, held.session.starts_at, held.session.ends_at
    if not held.now <= starts_at < ends_at:
        raise Unprocessable("times", starts_at=starts_at.isoformat(), ends_at=ends_at.isoformat())
    if (starts_at, ends_at) == (before, ended):
        return
    session.moved_from = None if with_club else _meant_for(session, starts_at)
    session.starts_at, session.ends_at = starts_at, ends_at
    first_come_from = held.room.rules.first_come_from(starts_at)
    for booking in held.active:
        if booking.offer_until is not None:
            booking.offer_until = min(booking.offer_until, first_come_from)
    told = {"from": before, "to": starts_at, "ended": ended, "ends": ends_at}
    _tell_all(held, "session_moved", **told)
    for person_id in _gave_back(held):
        notices.tell(held.db, person_id, "session_moved", {"session_id": session.id, **told})


def _gave_back(held: Held) -> list[str]:
    """Placed members who could not come at the old time: the new one may suit them."""
    ended = select(Booking.person_id).where(Booking.session_id == held.session.id, Booking.status == queue.CANCELLED, Booking.fixed)
    gone = set(held.db.scalars(ended.where(Booking.ended_by == Booking.person_id)))
    placed = {member.person_id for member in members_on(held.db, held.session)} if gone else set()
    return sorted(gone & placed - {booking.person_id for booking in held.active})


def _meant_for(session: ClubSession, starts_at: datetime) -> datetime | None:
    """The time it was planned for, however often it was moved; none once it is back there."""
    planned = session.moved_from or session.starts_at
    return None if planned == starts_at else planned


def cancel_session(db: Session, session_id: str, reason: str, now: datetime) -> ClubSession:
    """There is no session; the reason is kept and told. Once more: the first reason stands."""
    with settled(db, session_id, now) as held:
        session = held.session
        if session.status == "planned":
            _not_over(held)
            session.status, session.cancel_reason = "cancelled", reason
            _tell_all(held, "session_cancelled", reason=reason)
        return session


def restore_session(db: Session, session_id: str, now: datetime) -> ClubSession:
    """It takes place after all, with the seats and the queue that it had; they are told. Until it begins; one that runs stays as it is."""
    with settled(db, session_id, now) as held:
        session = held.session
        if session.status == "cancelled":
            if now >= session.starts_at:
                raise Conflict("session_over", starts_at=session.starts_at.isoformat())
            session.status, session.cancel_reason = "planned", None
            _tell_all(held, "session_restored")
        return session


def _tell_all(held: Held, kind: str, **params: Any) -> None:
    for booking in held.active if held.now < held.session.ends_at else []:
        notices.tell(held.db, booking.person_id, kind, {"session_id": held.session.id, **params})
