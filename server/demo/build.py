"""Fills a database with the demo: the municipality everybody can try, and the neighbour that must never be seen."""

from sqlalchemy import select

from server.core import clock
from server.core.db import Database
from server.demo import cast, clubs, handovers, outcomes, people, plans, tasters, words
from server.demo.people import People
from server.jobclub.models import Club
from server.outcomes import closing
from server.people import passwords
from server.people.models import Municipality

USUAL = 121
"""Participants, as in domain.md S4."""


def is_empty(database: Database) -> bool:
    """No municipality yet."""
    with database.read() as db:
        return db.scalars(select(Municipality.id).limit(1)).first() is None


def everything(database: Database, participants: int = USUAL) -> None:
    """Both municipalities with people, clubs, sessions, seats and attendance; one password for all, hashed once."""
    password_hash = passwords.hashed(cast.PASSWORD)
    with database.write() as db:
        here = people.elvebakken(db, password_hash, participants)
        _week_of(here)
        outcomes.outcomes(here)
        plans.plans(here)
        words.words(here)
        tasters.tasters(here)
        handovers.handovers(here)
        there = people.fjordvik(db, password_hash)
        _neighbour(there)
        closing.close_years(db, clock.now())


def _week_of(here: People) -> None:
    made, mine = clubs.clubs(here), here.by_login["participant"]
    clubs.holiday_weeks(here)
    clubs.term(here, made)
    groups = [clubs.regulars(here, number, club) for number, club in enumerate(made)]
    for club, members in zip(made, groups, strict=True):
        known = [*members, mine] if club is made[1] else members
        clubs.history(here, club, known)
        clubs.ahead(here, club, members, here.by_login["leader"])
    clubs.school(here, [mine, *groups[1][:9]])
    clubs.busy(here, mine)
    clubs.book_next(here, made[1], mine)
    clubs.seat_for(here, made[2], mine)
    clubs.queue_at(here, made[4], groups[2][: made[4].seats - len(groups[4])], [*groups[3][:1], mine])


def _neighbour(there: People) -> None:
    club = Club(municipality_id=there.municipality.id, title="Fjordvik jobbklubb", place="Fjordvik bibliotek", seats=8, topics=[])
    club.leader_id = there.by_login["outsider-leader"].id
    there.db.add(club)
    there.db.flush()
    clubs.term(there, [club])
    clubs.book_next(there, club, there.by_login["outsider"])
