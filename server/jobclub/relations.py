"""Whom a leader works with, as a named predicate for access/rules.csv."""

from datetime import timedelta
from typing import Any

from sqlalchemy import or_, select

from server.core import clock
from server.core.act import Act
from server.jobclub.models import Booking, Club, ClubSession, Membership
from server.people.relations import open_to_colleagues, person_id_of

STILL_HERS = timedelta(days=60)
"""So long after a session somebody still counts as one of the leader's: a lost phone is often noticed when she has not been for weeks."""


def works_with(act: Act, found: Any) -> bool:
    """Leads a club that she is a member of now, or a session that she has or recently had a place in: one she took herself, since from a
    mark or a seat that the leader made alone no right may follow. Never a protected participant."""
    return open_to_colleagues(act, found) and (_is_member(act, person_id_of(found)) or _had_a_place(act, person_id_of(found)))


def _is_member(act: Act, person_id: str) -> bool:
    query = select(Membership.id).join(Club, Club.id == Membership.club_id).where(Club.leader_id == act.who.id)
    query = query.where(Membership.person_id == person_id, Membership.to_day >= clock.oslo_date(act.now))
    return act.db.scalars(query.limit(1)).first() is not None


def _had_a_place(act: Act, person_id: str) -> bool:
    query = select(Booking.id).join(ClubSession, ClubSession.id == Booking.session_id).outerjoin(Club, Club.id == ClubSession.club_id)
    query = query.where(or_(ClubSession.leader_id == act.who.id, Club.leader_id == act.who.id))
    query = query.where(Booking.person_id == person_id, ~Booking.by_leader, ClubSession.starts_at > act.now - STILL_HERS)
    return act.db.scalars(query.limit(1)).first() is not None
