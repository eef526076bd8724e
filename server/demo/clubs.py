"""The demo's job clubs: a term around today, regulars with attendance behind them, one full session with a queue, an empty holiday week."""

from datetime import datetime, time, timedelta
from itertools import count, islice, takewhile

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.demo import cast
from server.demo.people import People
from server.jobclub.actions import booking, leading, placing, terms
from server.jobclub.models import AttendanceMark, Booking, Club, ClubSession, Seat
from server.jobclub.plan import Row
from server.jobclub.topics import TOPICS
from server.people.models import Person
from server.week.models import BusyHour, ClassMember, ClassSlot, HolidayWeek, SchoolClass
from server.week.patterns import Slot

BACK = AHEAD = timedelta(weeks=6)
BOOKED_AHEAD = timedelta(weeks=3)
STATES = ("present", "present", "present", "present", "late", "present", "told", "present", "absent", "present")


def _at(text: str) -> time:
    return time.fromisoformat(text)


def clubs(people: People) -> list[Club]:
    """The clubs of the cast."""
    codes = {str(topic["title"]): topic["code"] for topic in _templates()}
    made = []
    for each in cast.CLUBS:
        topics = [{"code": codes.get(title), "title": title} for title in each.topics]
        club = Club(municipality_id=people.municipality.id, title=each.title, place=each.place, seats=each.seats, topics=topics)
        club.level_from, club.level_to, club.for_whom = each.levels[0], each.levels[1], each.for_whom
        club.leader_id = people.by_login[each.leader].id
        for name, value in each.attributes.items():
            setattr(club, name, value)
        made.append(club)
    people.db.add_all(made)
    people.db.flush()
    return made


def _templates() -> list[dict[str, str]]:
    return [{"code": topic.code, "title": str(topic.title)} for topic in TOPICS]


def term(people: People, made: list[Club]) -> None:
    """Sessions six weeks back and ahead, in any season."""
    first, last = clock.today() - BACK, clock.today() + AHEAD
    rows = [
        Row(club.id, Slot(each.weekday, _at(each.starts), _at(each.ends)), first, last, frozenset())
        for club, each in zip(made, cast.CLUBS, strict=False)
    ]
    title = f"{'Vår' if clock.today().month < 7 else 'Høst'} {clock.today().year}"
    terms.make(people.db, terms.TermPlan(people.municipality.id, title, first, last, rows), clock.now())


def holiday_weeks(people: People) -> None:
    """Two holiday weeks ahead: one with activities, the next still empty, as a leader finds them in spring and autumn."""
    for ahead, title in ((4, "Tiltaksuke: besøk på arbeidsplasser"), (5, None)):
        year, week = clock.iso_week(clock.today() + timedelta(weeks=ahead))
        row = HolidayWeek(municipality_id=people.municipality.id, year=year, week=week, title=title)
        row.place, row.seats = ("St. Marie læringssenter", 40) if title else (None, None)
        people.db.add(row)
        people.db.flush()
        terms.fill_holiday_week(people.db, row, Slot(1, time(9), time(14)), people.by_login["leader"].id)


def school(people: People, members: list[Person]) -> None:
    """A Norwegian class in the mornings that no club of its members collides with."""
    begins, ends = clock.today() - BACK, clock.today() + AHEAD
    row = SchoolClass(municipality_id=people.municipality.id, title="Norsk A2", place="St. Marie læringssenter, rom 4")
    row.teacher_id, row.from_day, row.to_day = people.by_login["teacher"].id, begins, ends
    row.slots = [ClassSlot(weekday=day, starts=time(9), ends=time(11, 30)) for day in (1, 3, 4)]
    row.members = [ClassMember(person_id=person.id) for person in members]
    people.db.add(row)


def busy(people: People, person: Person) -> None:
    """She fetches in the kindergarten."""
    hours = [
        BusyHour(person_id=person.id, weekday=day, starts=time(15, 30), ends=time(16, 30), label="kindergarten") for day in range(1, 6)
    ]
    people.db.add_all(hours)


def _sessions(db: Session, club: Club, after: datetime, before: datetime) -> list[ClubSession]:
    query = select(ClubSession).where(ClubSession.club_id == club.id, ClubSession.starts_at >= after, ClubSession.starts_at < before)
    return list(db.scalars(query.order_by(ClubSession.starts_at)))


def regulars(people: People, number: int, club: Club) -> list[Person]:
    """Who usually comes: three of four seats, the same people each week."""
    logins = takewhile(lambda login: login in people.by_login, (f"p{each:03}" for each in count(1 + number * 14)))
    return [people.by_login[login] for login in islice(logins, club.seats * 3 // 4)]


def history(people: People, club: Club, members: list[Person]) -> None:
    """What has been: who came, who was late, who told."""
    now, leader_id = clock.now(), club.leader_id or ""
    for nth, session in enumerate(_sessions(people.db, club, now - BACK, now)):
        for place, person in enumerate(members):
            seat = Seat(session_id=session.id, person_id=person.id)
            people.db.add(seat)
            people.db.flush()
            booked = Booking(session_id=session.id, person_id=person.id, seat_id=seat.id, status="booked", place=place)
            booked.queued_at = session.starts_at - timedelta(days=4)
            state = STATES[(nth * 3 + place * 7) % len(STATES)]
            noted = min(session.starts_at + timedelta(minutes=7), now)
            mark = AttendanceMark(seat_id=seat.id, state=state, made_at=noted, saved_at=noted, by_id=leader_id)
            people.db.add_all([booked, mark])


def ahead(people: People, club: Club, members: list[Person], leader: Person) -> None:
    """Fixed seats for the regulars, three weeks ahead and no further."""
    now = clock.now()
    if members:
        until = clock.today() + BOOKED_AHEAD
        placing.place(people.db, club, [person.id for person in members], clock.today(), until, now, leader.id)


def queue_at(people: People, club: Club, first: list[Person], waiting: list[Person]) -> None:
    """The club's next session is full and has a queue."""
    coming = _sessions(people.db, club, clock.now() + timedelta(hours=30), clock.now() + BOOKED_AHEAD)
    for session in coming[:1]:
        for person in first:
            booking.book(people.db, session.id, person.id, clock.now(), wish="give")
        for nth, person in enumerate(waiting):
            booking.book(people.db, session.id, person.id, clock.now(), wish=("ask", "give")[nth % 2])


def book_next(people: People, club: Club, person: Person, weeks: int = 2) -> None:
    """The person's own choice: the club's next sessions."""
    for session in _sessions(people.db, club, clock.now(), clock.now() + BOOKED_AHEAD)[:weeks]:
        booking.book(people.db, session.id, person.id, clock.now())


def seat_for(people: People, club: Club, person: Person) -> None:
    """The leader booked the club's next session for somebody, who finds a notice of it."""
    for session in _sessions(people.db, club, clock.now() + timedelta(hours=1), clock.now() + BOOKED_AHEAD)[:1]:
        leading.give_seat(people.db, session.id, person.id, clock.now(), {})
