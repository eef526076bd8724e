"""Clubs, terms, sessions, seats and attendance."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import JSON, Boolean, Date, ForeignKey, Index, Integer, String, Time, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from server.core.base import Base, Id, UtcDateTime, new_id

EDUCATION_GROUPS = {
    "little": ("none", "primary", "lower_secondary"),
    "upper_secondary": ("upper_secondary",),
    "trade_or_higher": ("trade_certificate", "higher"),
}
"""What a club's attribute `education` means in people.models.EDUCATION."""
EXPERIENCE = ("some",)
MOTIVATION = ("work", "education")
GENDERS = ("woman", "man")
STATES = ("present", "late", "told", "absent", "none")
"""Attendance; `none` takes a mark back."""


class Club(Base):
    """A job club. The four attributes of domain.md S4 (level, education, experience, motivation) suggest, they never refuse."""

    __tablename__ = "club"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), index=True)
    title: Mapped[str] = mapped_column(String(100))
    place: Mapped[str] = mapped_column(String(100))
    seats: Mapped[int] = mapped_column(Integer)
    for_whom: Mapped[str | None] = mapped_column(String(200))
    """In the municipality's own words."""
    level_from: Mapped[str | None] = mapped_column(String(5))
    level_to: Mapped[str | None] = mapped_column(String(5))
    education: Mapped[str | None] = mapped_column(String(20))
    experience: Mapped[str | None] = mapped_column(String(20))
    motivation: Mapped[str | None] = mapped_column(String(20))
    gender: Mapped[str | None] = mapped_column(String(10))
    oral_stronger: Mapped[bool] = mapped_column(Boolean, default=False)
    """For people who speak better than they write."""
    trades: Mapped[list[str]] = mapped_column(JSON, default=list)
    topics: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    """[{"code": of jobclub/topics.py or None, "title": …}], in the order in which they rotate."""
    leader_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    active: Mapped[bool] = mapped_column(Boolean, default=True)


class Term(Base):
    """What was planned in one sitting."""

    __tablename__ = "term"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), index=True)
    title: Mapped[str] = mapped_column(String(100))
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date] = mapped_column(Date)
    excluded_weeks: Mapped[list[list[int]]] = mapped_column(JSON, default=list)
    """[[ISO year, week]]."""
    public_holidays: Mapped[bool] = mapped_column(Boolean, default=True)
    holiday_weeks: Mapped[bool] = mapped_column(Boolean, default=True)


class Pattern(Base):
    """A club's weekly time within a term, from–to; a change ends one and begins another."""

    __tablename__ = "pattern"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    term_id: Mapped[str | None] = mapped_column(ForeignKey("term.id"), index=True)
    club_id: Mapped[str] = mapped_column(ForeignKey("club.id"), index=True)
    weekday: Mapped[int] = mapped_column(Integer)
    starts: Mapped[time] = mapped_column(Time)
    ends: Mapped[time] = mapped_column(Time)
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date] = mapped_column(Date)


class ClubSession(Base):
    """One meeting of a club, or one holiday-week activity: something with seats at a time and a place."""

    __tablename__ = "club_session"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"))
    club_id: Mapped[str | None] = mapped_column(ForeignKey("club.id"), index=True)
    holiday_week_id: Mapped[str | None] = mapped_column(ForeignKey("holiday_week.id"), index=True)
    term_id: Mapped[str | None] = mapped_column(ForeignKey("term.id"), index=True)
    title: Mapped[str] = mapped_column(String(100))
    topic: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    place: Mapped[str] = mapped_column(String(100))
    capacity: Mapped[int] = mapped_column(Integer)
    leader_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    status: Mapped[str] = mapped_column(String(10), default="planned")
    """planned or cancelled."""
    cancel_reason: Mapped[str | None] = mapped_column(String(300))
    moved_from: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When it was planned for, if it alone was moved; a club that meets at another time from now on moves no single session."""
    __table_args__ = (Index("session_by_time", "municipality_id", "starts_at", "id"),)


class Membership(Base):
    """A placed member: fixed seats in a club, from–to, given in one step."""

    __tablename__ = "membership"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    club_id: Mapped[str] = mapped_column(ForeignKey("club.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date] = mapped_column(Date)
    placed_by: Mapped[str] = mapped_column(ForeignKey("person.id"))
    over_capacity_reason: Mapped[str | None] = mapped_column(String(300))


class Seat(Base):
    """One person and one session: what a leader's list shows. Bookings come and go, attendance stands on its own; both hang here."""

    __tablename__ = "seat"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    session_id: Mapped[str] = mapped_column(ForeignKey("club_session.id"), index=True)
    person_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    walk_in_name: Mapped[str | None] = mapped_column(String(100))
    """Somebody who came and was only noted, until she is matched."""
    walk_in: Mapped[bool] = mapped_column(Boolean, default=False)
    __table_args__ = (UniqueConstraint("session_id", "person_id"),)


_ACTIVE = text("status in ('booked', 'offered', 'waiting')")


class Booking(Base):
    """A person's seat, offer or place in the queue of one session; jobclub/queue.py has the rules. One that ended is kept."""

    __tablename__ = "booking"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    session_id: Mapped[str] = mapped_column(ForeignKey("club_session.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    seat_id: Mapped[str] = mapped_column(ForeignKey("seat.id"), index=True)
    status: Mapped[str] = mapped_column(String(10))
    wish: Mapped[str] = mapped_column(String(5), default="ask")
    place: Mapped[int] = mapped_column(Integer, default=0)
    """Order in the queue; kept apart from queued_at because staff may reorder, with a reason."""
    queued_at: Mapped[datetime] = mapped_column(UtcDateTime)
    offer_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    fixed: Mapped[bool] = mapped_column(Boolean, default=False)
    by_leader: Mapped[bool] = mapped_column(Boolean, default=False)
    over_capacity_reason: Mapped[str | None] = mapped_column(String(300))
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ended_by: Mapped[str | None] = mapped_column(String(36))
    __table_args__ = (
        Index("booking_once", "session_id", "person_id", unique=True, sqlite_where=_ACTIVE, postgresql_where=_ACTIVE),
        Index("booking_offers", "status", "offer_until"),
    )


class QueueChange(Base):
    """Staff reordered a queue: who, when, why, and both orders."""

    __tablename__ = "queue_change"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    session_id: Mapped[str] = mapped_column(ForeignKey("club_session.id"), index=True)
    by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    reason: Mapped[str] = mapped_column(String(300))
    before: Mapped[list[str]] = mapped_column(JSON)
    after: Mapped[list[str]] = mapped_column(JSON)


class AttendanceMark(Base):
    """What was noted of a seat, as events: nothing is changed, the one made last holds."""

    __tablename__ = "attendance_mark"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    seat_id: Mapped[str] = mapped_column(ForeignKey("seat.id"), index=True)
    state: Mapped[str] = mapped_column(String(10))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    """When it was tapped, on the phone; never later than saved_at."""
    saved_at: Mapped[datetime] = mapped_column(UtcDateTime)
    by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))


class CalendarAddress(Base):
    """The secret address of a person's calendar feed; only its hash is kept."""

    __tablename__ = "calendar_address"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    secret_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
