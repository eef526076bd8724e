"""Clubs, terms, placement and holiday weeks: for leaders at a desk."""

from typing import Any

from server.core.errors import Unprocessable
from server.core.gate import Act
from server.core.schemas import PageQuery, page_of
from server.jobclub import ways
from server.jobclub.actions import clubs, new_times, placing, terms
from server.jobclub.api import routes
from server.jobclub.queries import clubs as reads
from server.jobclub.queries import sessions
from server.jobclub.schemas import ActivityIn, ClubIn, HolidayWeekIn, MembersIn, PatternIn, SessionIn, TermIn
from server.jobclub.shapes import (
    ClubOut,
    HolidayWeekOut,
    PatternOut,
    PatternPreviewOut,
    PlacedOut,
    PlacementOut,
    SessionOut,
    TermOut,
    TermPreviewOut,
)
from server.week.actions import keep_holiday_week


@routes.write("POST", "/clubs", action="jobclub.add_club", body=ClubIn, out=ClubOut, status=201, refusals=("id_taken", "not_a_leader"))
def add_club(act: Act) -> Any:
    """A new club."""
    return clubs.add_club(act.db, act.who.municipality_id, act.data)


@routes.write(
    "PUT", "/clubs/<id:club_id>", action="jobclub.change_club", finds=reads.find, body=ClubIn, out=ClubOut, refusals=("not_a_leader",)
)
def change_club(act: Act) -> Any:
    """Other attributes, another leader."""
    with ways.noted(act, act.data.get("leader_id")):
        return clubs.change_club(act.db, act.found, act.data, act.now)


@routes.write(
    "PUT", "/clubs/<id:club_id>/pattern", action="jobclub.change_pattern", finds=reads.find, body=PatternIn, out=PatternOut,
    refusals=("days", "too_many_sessions", "over_capacity"),
)  # fmt: skip
def change_pattern(act: Act) -> Any:
    """Other weekly times from a date on; bookings and queue move along."""
    return new_times.change_times(act.db, act.found, act.data, act.now)


@routes.write(
    "POST", "/clubs/<id:club_id>/pattern/preview", action="jobclub.preview_pattern", finds=reads.find, body=PatternIn,
    out=PatternPreviewOut,
    refusals=("days", "too_many_sessions"),
)  # fmt: skip
def preview_pattern(act: Act) -> Any:
    """What other weekly times would do, as a calendar; nothing is done."""
    times = new_times.planned(act.db, act.found, act.data, act.now)
    return {**reads.calendar(act.db, act.found.municipality_id, times.days(act.found), times.first, times.last), **times.counts}


@routes.read("/clubs/<id:club_id>/members", action="jobclub.see_members", finds=reads.find, out=page_of(PlacedOut))
def see_members(act: Act) -> Any:
    """Who is placed in the club."""
    return reads.members(act, act.found)


@routes.write(
    "POST", "/clubs/<id:club_id>/members", action="jobclub.place_members", finds=reads.find, body=MembersIn, out=PlacementOut, status=201,
    refusals=("over_capacity", "unknown_people"),
)  # fmt: skip
def place_members(act: Act) -> Any:
    """Fixed seats for a group in one step; past capacity only with a reason."""
    given = act.data
    if unseen := reads.unseen(act, act.found, given["person_ids"]):
        raise Unprocessable("unknown_people", person_ids=unseen)
    days, reason = (given["from_day"], given["to_day"]), given.get("over_capacity_reason")
    seats = placing.place(act.db, act.found, given["person_ids"], *days, act.now, act.who.id, reason)
    return {"placed": len(set(given["person_ids"])), "seats": seats}


@routes.write("DELETE", "/members/<id:membership_id>", action="jobclub.end_membership", finds=reads.find_membership, status=204)
def end_membership(act: Act) -> None:
    """Her fixed seats end."""
    placing.unplace(act.db, act.found.membership, act.now, act.who.id)


@routes.read("/terms", action="jobclub.see_terms", query=PageQuery, out=page_of(TermOut))
def see_terms(act: Act) -> Any:
    """What was planned."""
    return reads.terms(act)


@routes.write(
    "POST",
    "/terms/preview",
    action="jobclub.preview_term",
    body=TermIn,
    out=TermPreviewOut,
    refusals=("unknown_clubs", "too_many_sessions"),
)
def preview_term(act: Act) -> Any:
    """The term as a calendar, before anything is made."""
    term = terms.plan_of(act.who.municipality_id, act.data)
    return reads.calendar(act.db, term.municipality_id, terms.preview(act.db, term), term.from_day, term.to_day)


@routes.write(
    "POST", "/terms", action="jobclub.make_term", body=TermIn, out=TermOut, status=201,
    refusals=("unknown_clubs", "too_many_sessions", "id_taken", "over_capacity"),
)  # fmt: skip
def make_term(act: Act) -> Any:
    """Makes the term's sessions."""
    plan, reason = terms.plan_of(act.who.municipality_id, act.data), act.data.get("over_capacity_reason")
    row, made = terms.make(act.db, plan, act.now, act.data.get("id"), reason)
    return reads.term_out(row, made)


def _club_of_body(act: Act) -> Any:
    return reads.find(act, act.data["club_id"])


@routes.write(
    "POST", "/sessions", action="jobclub.add_session", finds=_club_of_body, body=SessionIn, out=SessionOut, status=201,
    refusals=("times", "id_taken", "over_capacity"),
)  # fmt: skip
def add_session(act: Act) -> Any:
    """One session beside the pattern."""
    given = {key: value for key, value in act.data.items() if key != "club_id"}
    return sessions.view(act.db, terms.add_session(act.db, act.found, given, act.now), act.now)


@routes.read("/holiday-weeks", action="jobclub.see_holiday_weeks", query=PageQuery, out=page_of(HolidayWeekOut))
def see_holiday_weeks(act: Act) -> Any:
    """School-holiday weeks, and whether something is on."""
    return reads.holiday_weeks(act)


@routes.write("POST", "/holiday-weeks", action="jobclub.keep_holiday_week", body=HolidayWeekIn, out=HolidayWeekOut, status=201)
def keep_week(act: Act) -> Any:
    """Makes or changes the holiday week of that number."""
    return reads.holiday_week_views(act.db, [keep_holiday_week(act.db, act.who.municipality_id, act.data)])[0]


@routes.write(
    "POST", "/holiday-weeks/<id:holiday_week_id>/activities", action="jobclub.add_activity", finds=reads.find_holiday_week,
    body=ActivityIn, out=SessionOut, status=201, refusals=("times", "outside_the_week", "id_taken", "not_a_leader"),
)  # fmt: skip
def add_activity(act: Act) -> Any:
    """An activity with seats in a holiday week; it is its maker's to lead unless told otherwise."""
    clubs.check_leader(act.db, act.who.municipality_id, act.data)
    mine = act.who.id if "leader" in act.who.roles else None
    row = terms.add_activity(act.db, act.found, {**act.data, "leader_id": act.data.get("leader_id") or mine}, act.now)
    act.db.flush()
    return sessions.view(act.db, row, act.now)
