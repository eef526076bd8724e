"""Clubs, terms, topics, placed members, and what suits whom."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.pages import Page, page
from server.jobclub.models import Club, ClubSession, Membership, Seat, Term
from server.jobclub.plan import PlannedDay, by_week
from server.jobclub.suits import best_first, suggest
from server.jobclub.topics import TOPICS
from server.people.models import Participant, Person, PersonRole
from server.week import queries as week
from server.week.models import HolidayWeek


def find(act: Act, club_id: str) -> Club | None:
    """A club of my municipality."""
    row = act.db.get(Club, club_id)
    return row if row is not None and row.municipality_id == act.who.municipality_id else None


def all_of_mine(act: Act) -> Page:
    """The municipality's clubs; `without_leader`: those that wait for one, because none was named, or the one there is gone or
    leads no more."""
    query = select(Club).where(Club.municipality_id == act.who.municipality_id)
    if act.data.get("without_leader"):
        leads = exists().where(Person.id == Club.leader_id, Person.active, Person.roles.any(PersonRole.role == "leader"))
        query = query.where(Club.active, ~leads)
    return page(act.db, query, Club.id, act.data.get("after"))


def topics(act: Act) -> Page:
    """Templates a leader may start from."""
    return week.none_left({"code": t.code, "title": str(t.title), "points": [str(point) for point in t.points]} for t in TOPICS)


def mine_as_participant(act: Act) -> Participant | None:
    """What the programme knows of me."""
    return act.db.get(Participant, act.who.id)


def suggestions(act: Act) -> Page:
    """Every club with its reasons, those that suit me first."""
    her = mine_as_participant(act)
    clubs = act.db.scalars(select(Club).where(Club.municipality_id == act.who.municipality_id, Club.active))
    return week.none_left(best_first([suggest(club, her) for club in clubs]) if her else [])


# Placed members


@dataclass(frozen=True)
class Placed:
    """A placed member as the leader sees her."""

    id: str
    person_id: str
    name: str
    from_day: date
    to_day: date


def members(act: Act, club: Club) -> Page:
    """Placed members of a club. A protected person only where the reader is the leader."""
    query = select(Membership, Person).join(Person, Person.id == Membership.person_id).where(Membership.club_id == club.id)
    if club.leader_id != act.who.id:
        query = query.where(~Person.protected)
    rows = act.db.execute(query.order_by(Person.given_name, Person.family_name, Membership.id))
    return week.none_left(Placed(m.id, m.person_id, p.name, m.from_day, m.to_day) for m, p in rows)


def members_of_hers(leader_id: str, day: date) -> Select[str]:
    """Who is a placed member on that day of a club that she leads."""
    hers = select(Membership.person_id).join(Club, Club.id == Membership.club_id).where(Club.leader_id == leader_id, Club.active)
    return hers.where(Membership.from_day <= day, Membership.to_day >= day)


def unseen(act: Act, club: Club, person_ids: Iterable[str]) -> list[str]:
    """Protected people among them whom the reader does not see in this club already: by placing one she would."""
    protected = select(Person.id).where(Person.id.in_(list(person_ids)), Person.protected).order_by(Person.id)
    if club.leader_id == act.who.id:
        sessions = select(ClubSession.id).where(ClubSession.club_id == club.id, ClubSession.leader_id == club.leader_id)
        seated = select(Seat.person_id).where(Seat.session_id.in_(sessions), Seat.person_id.is_not(None))
        placed = select(Membership.person_id).where(Membership.club_id == club.id)
        protected = protected.where(Person.id.not_in(seated), Person.id.not_in(placed))
    return list(act.db.scalars(protected))


@dataclass(frozen=True)
class Found:
    """A membership with its club, for the permission."""

    membership: Membership
    club: Club

    @property
    def leader_id(self) -> str | None:
        """Who leads the club."""
        return self.club.leader_id

    @property
    def municipality_id(self) -> str:
        """Whose club it is."""
        return self.club.municipality_id


def find_membership(act: Act, membership_id: str) -> Found | None:
    """A placement in a club of my municipality."""
    row = act.db.get(Membership, membership_id)
    club = find(act, row.club_id) if row else None
    return Found(row, club) if row and club else None


# Terms and holiday weeks


def term_out(term: Term, sessions: int) -> dict[str, Any]:
    """The wire's view."""
    plain = {key: getattr(term, key) for key in ("id", "title", "from_day", "to_day")}
    return {**plain, "sessions": sessions}


def terms(act: Act) -> Page:
    """What was planned, the latest first."""
    mine = select(Term).where(Term.municipality_id == act.who.municipality_id)
    found = page(act.db, mine, Term.id, act.data.get("after"), newest_first=True)
    ids = [term.id for term in found["items"]]
    count = select(ClubSession.term_id, func.count()).where(ClubSession.term_id.in_(ids)).group_by(ClubSession.term_id)
    held = dict(act.db.execute(count).all())
    found["items"] = [term_out(term, held.get(term.id, 0)) for term in found["items"]]
    return found


@dataclass(frozen=True)
class HolidayWeekView:
    """A holiday week as phones keep it; `empty`: nothing is planned in it yet."""

    row: HolidayWeek
    empty: bool

    def __getattr__(self, name: str) -> Any:
        return getattr(self.row, name)

    @property
    def from_day(self) -> date:
        """Its Monday."""
        return self.row.monday

    @property
    def to_day(self) -> date:
        """Its Sunday."""
        return self.row.sunday


def holiday_weeks_for_phones(db: Session, ids: Sequence[str], now: datetime) -> list[HolidayWeekView]:
    """Kind `holiday_week`."""
    return holiday_week_views(db, db.scalars(select(HolidayWeek).where(HolidayWeek.id.in_(ids))))


def holiday_week_views(db: Session, rows: Iterable[HolidayWeek]) -> list[HolidayWeekView]:
    """With what is planned in each."""
    found = list(rows)
    planned = select(ClubSession.holiday_week_id).where(ClubSession.holiday_week_id.in_([row.id for row in found]))
    full = set(db.scalars(planned.where(ClubSession.status == "planned")))
    return [HolidayWeekView(row, row.id not in full) for row in found]


def find_holiday_week(act: Act, holiday_week_id: str) -> HolidayWeek | None:
    """A holiday week of my municipality."""
    row = act.db.get(HolidayWeek, holiday_week_id)
    return row if row is not None and row.municipality_id == act.who.municipality_id else None


def holiday_weeks(act: Act) -> Page:
    """The municipality's holiday weeks."""
    mine = select(HolidayWeek).where(HolidayWeek.municipality_id == act.who.municipality_id)
    found = page(act.db, mine, HolidayWeek.id, act.data.get("after"))
    found["items"] = sorted(holiday_week_views(act.db, found["items"]), key=lambda view: view.from_day)
    return found


def calendar(db: Session, municipality_id: str, planned: list[PlannedDay], from_day: date, to_day: date) -> dict[str, Any]:
    """A plan as weeks with numbers, holiday weeks and those without activity among them."""
    views = holiday_week_views(db, week.holiday_weeks(db, municipality_id, from_day, to_day))
    by_number = {(view.row.year, view.row.week): view for view in views}
    weeks = [
        {"year": w.year, "week": w.week, "monday": w.monday, "days": w.days, "holiday_week": by_number.get((w.year, w.week))}
        for w in by_week(planned, from_day, to_day)
    ]
    made = sum(day.skipped is None for day in planned)
    return {"weeks": weeks, "sessions": made, "skipped": len(planned) - made}
