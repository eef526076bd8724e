"""A town's job clubs: three of them, sessions at three distances, seats, offers and queues, and a holiday week."""

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from server.core import clock
from server.jobclub.models import (
    AttendanceMark,
    Booking,
    Club,
    ClubSession,
    Membership,
    Pattern,
    QueueChange,
    Seat,
    Term,
)
from server.week.models import HolidayWeek

if TYPE_CHECKING:
    from tests.server.access.town import Town

MONDAY = clock.today() - timedelta(days=clock.today().weekday()) + timedelta(weeks=12)
HOLIDAY = dict(zip(("year", "week"), clock.iso_week(MONDAY), strict=True))
"""A holiday week that is to come, whatever today is."""


def clubs(town: "Town") -> None:
    """Three clubs: the leader's, nobody's, and another leader's; a session of each, and one that leader2 leads for the leader's club."""
    term = town.add(Term(municipality_id=town.ids["municipality"], title="Vår", from_day=clock.today(), to_day=clock.today()))
    leaders = {"own": "leader", "assigned": None, "same": "leader2"}
    for distance, leader in leaders.items():
        values = {"title": f"Klubb {distance}", "place": "Rom 2", "seats": 8, "for_whom": "Alle", "topics": [{"code": None, "title": "CV"}]}
        club = Club(municipality_id=town.ids["municipality"], leader_id=town.ids[leader] if leader else None, **values)
        town.ids[f"club {distance}"] = town.add(club)
        town.note("club", distance, club_id=club.id)
        at = {"starts": time(9), "ends": time(11), "from_day": clock.today(), "to_day": clock.today() + timedelta(days=60)}
        town.add(Pattern(term_id=term, club_id=club.id, weekday=1, **at))
        days = {"from_day": clock.today(), "to_day": clock.today() + timedelta(days=60)}
        member = Membership(club_id=club.id, person_id=town.ids["participant2"], placed_by=town.ids["admin"], **days)
        member.over_capacity_reason = "Hun trenger det"
        town.note("membership", distance, membership_id=town.add(member))
        town.add(Membership(club_id=club.id, person_id=town.ids["hidden"], placed_by=town.ids["admin"], **days))
    for distance, (club_of, leader) in {"own": ("own", "leader"), "assigned": ("own", "leader2"), "same": ("same", "leader2")}.items():
        town.ids[f"session {distance}"] = session(town, clock.now() + timedelta(days=10), club_of, leader)
        town.note("session", distance, session_id=town.ids[f"session {distance}"])
    town.ids["session past"] = session(town, _this_month(), "own", "leader")
    week = HolidayWeek(municipality_id=town.ids["municipality"], **HOLIDAY, title="Vinterferie", place="Brygga", seats=20)
    town.ids["holiday_week"] = town.add(week)
    town.note("holiday_week", "same", holiday_week_id=week.id)


def _this_month() -> datetime:
    return clock.oslo(clock.today().replace(day=1), time(0, 30))


def session(town: "Town", starts_at: datetime, club: str, leader: str, capacity: int = 8, **more: Any) -> str:
    """One meeting."""
    row = ClubSession(municipality_id=town.ids["municipality"], club_id=town.ids[f"club {club}"], leader_id=town.ids[leader], **more)
    row.title, row.place, row.capacity, row.topic = f"Klubb {club}", "Rom 2", capacity, {"code": None, "title": "CV"}
    row.starts_at, row.ends_at = starts_at, starts_at + timedelta(hours=2)
    return town.add(row)


def seat(town: "Town", session_id: str, person: str | None, status: str = "booked", **more: Any) -> tuple[str, str]:
    """Somebody's seat and booking; without a person a noted walk-in. (seat id, booking id)."""
    if person is None:
        return town.add(Seat(session_id=session_id, walk_in=True, walk_in_name="Noen Som Kom")), ""
    row = Seat(session_id=session_id, person_id=town.ids[person])
    seat_id, now = town.add(row), clock.now()
    booking = Booking(session_id=session_id, person_id=town.ids[person], seat_id=seat_id, status=status, queued_at=now, **more)
    return seat_id, town.add(booking)


def bookings(town: "Town") -> None:
    """A seat, an offer and a place in the queue at each distance; attendance in a session that has been."""
    for distance in ("own", "assigned", "same"):
        session_id = town.ids[f"session {distance}"]
        seat(town, session_id, "participant")
        seat(town, session_id, "hidden")
        town.note("seat", distance, seat_id=seat(town, session_id, None)[0])
        town.note("seat_of", distance, session_id=session_id, person_id=town.ids["participant"])
        town.note("seat_of_hidden", distance, session_id=session_id, person_id=town.ids["hidden"])
    states = {"booking": ("booked", {}), "offer": ("offered", {"offer_until": clock.now() + timedelta(days=1)}), "waiting": ("waiting", {})}
    for number, (kind, (status, more)) in enumerate(states.items()):
        for distance, person in {"own": "participant", "same": "participant2"}.items():
            full = session(town, clock.now() + timedelta(days=9, hours=number), "own", "leader", capacity=1)
            if status == "waiting":
                seat(town, full, "participant3")
            town.note(kind, distance, booking_id=seat(town, full, person, status, wish="ask", place=1, **more)[1])
    past = town.ids["session past"]
    for person in ("participant", "hidden"):
        mark = AttendanceMark(seat_id=seat(town, past, person)[0], state="present", by_id=town.ids["leader"])
        mark.made_at = mark.saved_at = clock.now()
        town.add(mark)
    town.add(QueueChange(session_id=past, by_id=town.ids["leader"], at=clock.now(), reason="Hun trengte det", before=[], after=[]))
