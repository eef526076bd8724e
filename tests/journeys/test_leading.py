"""A leader at a desk and in the room: a term seen before it is made, other times, a group, a seat for somebody, a session moved."""

from datetime import timedelta

from playwright.sync_api import expect
from sqlalchemy import delete, select

from server.core import clock
from server.core.db import Database
from server.jobclub.models import Booking, Club, ClubSession, Membership
from server.people.models import Person
from tests.journeys.conftest import MakeSession, Meet
from tests.journeys.somebody import SIDEWAYS, Somebody
from tests.server.people.who import id_of
from tests.support.client import ok
from tests.support.server import Server
from tests.support.waiting import eventually

CRAMPED = "[...document.querySelectorAll('.cal-cell')].filter((cell) => cell.scrollWidth > cell.clientWidth).map((cell) => cell.innerText)"
"""Cells of the term's calendar that their words run out of."""


def _name(town: Database, login: str) -> str:
    with town.read() as db:
        return db.get_one(Person, id_of(town, login)).name


def _over(town: Database, session: str) -> list[str | None]:
    with town.read() as db:
        booked = select(Booking.over_capacity_reason).where(Booking.session_id == session, Booking.status == "booked")
        return sorted(db.scalars(booked), key=str)


def _pick(leader: Somebody, name: str, act: str) -> None:
    leader.page.get_by_role("searchbox").first.fill(name)
    leader.page.get_by_role("button", name=leader.words(act, name=name)).first.click()


def test_a_seat_for_somebody_in_one_tap_and_past_capacity_with_a_reason(
    meet: Meet, make_session: MakeSession, server: Server, town: Database
) -> None:
    session = make_session(capacity=1)
    with meet("leader") as leader:
        leader.go(f"/timer/{session}")
        leader.sees("Sett opp noen")
        _pick(leader, _name(town, "p015"), "Gi {name} plass")
        eventually(lambda: _over(town, session) == [None], 15, "she has the seat")
        _pick(leader, _name(town, "p016"), "Gi {name} plass")
        leader.sees("Plass likevel, fordi")
        leader.can_use_this_screen()
        leader.page.get_by_label(leader.words("Plass likevel, fordi")).fill("To deler stol")
        leader.page.locator("[role=alert] .button:has(use[href$='#s-user-plus'])").click()
        eventually(lambda: _over(town, session) == [None, "To deler stol"], 15, "the reason is kept")


def test_a_session_is_moved_called_off_and_takes_place_after_all(
    meet: Meet, make_session: MakeSession, server: Server, town: Database
) -> None:
    session = make_session()
    ok(server.client().sign_in("p058").post(f"jobclub/sessions/{session}/bookings"))
    with meet("leader") as leader:
        leader.go(f"/timer/{session}")
        leader.tap("Endre timen")
        leader.page.get_by_label(leader.words("Sted"), exact=True).fill("Biblioteket")
        leader.can_use_this_screen()
        leader.tap("Lagre timen")
        leader.sees("Timen er endret. De det gjelder, får beskjed.")
        leader.tap("Avlys timen")
        dialog = leader.page.locator("dialog[open]")
        dialog.get_by_label(leader.words("Hvorfor?")).fill("Brannalarm")
        dialog.get_by_role("button", name=leader.words("Avlys timen")).click()
        leader.sees_exactly("Brannalarm")
        leader.does_not_see("Sett opp noen")
        expect(leader.page.locator(".chairs")).to_have_count(0)
        leader.can_use_this_screen()
        leader.tap("Timen blir noe av likevel")
        leader.sees("Sett opp noen")
        expect(leader.page.locator(".chairs")).to_have_count(1)
        leader.can_use_this_screen()
    kinds = [notice["kind"] for notice in server.client().sign_in("p058").items("notifications/")]
    assert {"place_changed", "session_cancelled", "session_restored"} <= set(kinds)


def test_the_month_is_taken_along_as_a_file(meet: Meet) -> None:
    with meet("leader", desk=True) as leader:
        leader.go("/oppmote")
        leader.tap("Last ned måneden")
        leader.can_use_this_screen()
        with leader.page.expect_download() as download:
            leader.page.locator("dialog[open] .button:has(use[href$='#s-file-csv'])").click()
        text = download.value.path().read_text("utf-8-sig")
        assert text.splitlines()[0].count(";") >= 4


def _club(town: Database, title: str) -> str:
    """A club of the leader's own, for one journey, without sessions."""
    with town.write() as db:
        model = db.scalars(select(Club).where(Club.title == "Jobbklubb Muntlig")).one()
        for old in db.scalars(select(Club).where(Club.title == title)):
            for session in db.scalars(select(ClubSession).where(ClubSession.club_id == old.id)):
                session.status, session.cancel_reason = "cancelled", "Slutt"
            db.execute(delete(Membership).where(Membership.club_id == old.id))
            old.title, old.active = "Nedlagt", False
        club = Club(municipality_id=model.municipality_id, title=title, place="Rom 9", seats=2, leader_id=model.leader_id)
        club.trades, club.topics = [], []
        db.add(club)
        db.flush()
        return club.id


def _starts(town: Database, club: str) -> list[int]:
    with town.read() as db:
        coming = select(ClubSession.starts_at).where(ClubSession.club_id == club, ClubSession.status == "planned")
        return [clock.oslo_date(at).isoweekday() for at in db.scalars(coming.order_by(ClubSession.starts_at))]


def test_a_group_is_placed_and_other_times_are_seen_before_they_are_made(meet: Meet, server: Server, town: Database, language: str) -> None:
    club = _club(town, f"Prøveklubb {language}")
    monday = clock.today() + timedelta(days=8 - clock.today().isoweekday())
    row = {"club_id": club, "weekday": 2, "starts": "09:00", "ends": "10:00"}
    days = {"from": monday.isoformat(), "to": (monday + timedelta(days=18)).isoformat()}
    plain = {"holiday_weeks": False, "public_holidays": False}
    ok(server.client().sign_in("leader").post("jobclub/terms", {"title": f"Prøve {language}", **days, "rows": [row], **plain}))
    with meet("leader", desk=True) as leader:
        leader.go(f"/klubber/{club}/plasser")
        _pick(leader, _name(town, "p059"), "Velg {name}")
        leader.can_use_this_screen()
        leader.page.locator(".stays .button").click()
        eventually(lambda: _placed(town, club) == 1, 15, "she has a fixed seat")
        leader.go(f"/klubber/{club}/tider")
        leader.page.locator("select").first.select_option("3")
        expect(leader.page.locator(".cal-cell.moved")).to_have_count(3, timeout=15_000)
        assert _starts(town, club) == [2, 2, 2], "nothing is done yet"
        leader.can_use_this_screen()
        leader.tap("Flytt timene")
        eventually(lambda: _starts(town, club) == [3, 3, 3], 15, "they are moved")
        leader.sees("Nye tider er lagret")


def _placed(town: Database, club: str) -> int:
    with town.read() as db:
        return len(db.scalars(select(Membership.id).where(Membership.club_id == club)).all())


def test_a_term_is_seen_as_a_calendar_before_it_is_made(meet: Meet, town: Database) -> None:
    before = _sessions(town)
    with meet("leader", desk=True) as leader:
        leader.go("/termin")
        leader.tap("Ny termin")
        leader.sees("Ukemønster")
        leader.page.locator(".cal-cell.new").first.wait_for(timeout=20_000)
        leader.can_use_this_screen()
        _ends_before_it_begins(leader)
        leader.page.locator(".cal-cell.new").first.wait_for(timeout=20_000)
        new = leader.page.locator(".cal-cell.new").count()
        assert _sessions(town) == before, "nothing is made yet"
        leader.page.get_by_role("button", name=leader.words.plural("Lag {n} time", new)).click()
        eventually(lambda: _sessions(town) == before + new, 30, "the term's sessions are made")
        leader.sees_exactly(leader.words.plural("{n} time er laget", new))
        leader.go("/termin")
        leader.page.locator(".cal-cell.new").first.wait_for(timeout=20_000)
        leader.page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert leader.page.evaluate(CRAMPED) == [], "with large letters its columns are as wide as their words"
        assert leader.page.evaluate(SIDEWAYS) <= 0


def _ends_before_it_begins(leader: Somebody) -> None:
    """Such a time leads no further until it is put right."""
    leader.page.locator(".term-side .part").first.get_by_role("button").first.click()
    sheet = leader.page.get_by_role("dialog")
    on, ends = sheet.get_by_role("button", name=leader.words("Se kalenderen")), sheet.locator(".pattern-row").first.locator("select").nth(4)
    usual = ends.input_value()
    ends.select_option("06")
    expect(on).to_be_disabled()
    ends.select_option(usual)
    on.click()


def _sessions(town: Database) -> int:
    with town.read() as db:
        return len(db.scalars(select(ClubSession.id)).all())
