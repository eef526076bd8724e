"""Calendars of phones and computers: a feed behind a secret address, and one session to add. No names of people in either."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from icalendar import Calendar, Event
from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.happenings import AT_WORK, Happening, happenings
from server.jobclub import queue
from server.jobclub.models import Booking, CalendarAddress, ClubSession
from server.people.identify import hash_of
from server.people.models import Person

KEPT, AHEAD = timedelta(days=42), timedelta(days=183)


def find_by_secret(act: Act, secret: str) -> Person | None:
    """Whose feed it is. A protected person has none, nor has who is no longer here."""
    address = act.db.scalars(select(CalendarAddress).where(CalendarAddress.secret_hash == hash_of(secret))).one_or_none()
    person = act.db.get(Person, address.person_id) if address else None
    return person if person is not None and person.active and not person.protected else None


def has_feed(act: Act) -> bool:
    """Has she an address now?"""
    return act.db.get(CalendarAddress, act.who.id) is not None


def feed(db: Session, person: Person, now: datetime) -> bytes:
    """Her booked sessions, cancelled ones marked as such, and her days at workplaces."""
    booked = select(ClubSession).join(Booking, Booking.session_id == ClubSession.id)
    booked = booked.where(Booking.person_id == person.id, Booking.status == queue.BOOKED, ClubSession.starts_at > now - KEPT)
    today = clock.oslo_date(now)
    days = [each for each in happenings(db, [person.id], today - KEPT, today + AHEAD, now) if each.what in AT_WORK]
    return calendar_of(db.scalars(booked.order_by(ClubSession.starts_at)), now, days)


def calendar_of(sessions: Iterable[ClubSession], now: datetime, days: Iterable[Happening] = ()) -> bytes:
    """Sessions, and days at workplaces, as text/calendar."""
    calendar = Calendar()
    calendar.add("prodid", "-//Jobbspor//NO")
    calendar.add("version", "2.0")
    calendar.add("refresh-interval", timedelta(hours=1), parameters={"VALUE": "DURATION"})
    for session in sessions:
        calendar.add_component(_event(session, now))
    for day in days:
        calendar.add_component(_day(day, now))
    found: bytes = calendar.to_ical()
    return found


def _event(session: ClubSession, now: datetime) -> Event:
    topic = (session.topic or {}).get("title")
    event = _at(session.id, session, now)
    event.add("summary", f"{session.title}: {topic}" if topic else session.title)
    event.add("status", "CANCELLED" if session.status == "cancelled" else "CONFIRMED")
    return event


def _day(day: Happening, now: datetime) -> Event:
    event = _at(day.id, day, now)
    event.add("summary", day.title)
    event.add("status", "CANCELLED" if day.state == "told" else "CONFIRMED")
    return event


def _at(uid: str, thing: ClubSession | Happening, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{uid}@jobbspor")
    event.add("dtstamp", now)
    event.add("dtstart", thing.starts_at)
    event.add("dtend", thing.ends_at)
    event.add("location", thing.place)
    return event
