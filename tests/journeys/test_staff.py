"""Staff: attendance in a dead spot, the week at a desk, an import in the browser."""

from pathlib import Path

from sqlalchemy import select

from server.core.db import Database
from server.jobclub.models import AttendanceMark, Seat
from tests.journeys.conftest import MakeSession, Meet
from tests.support.client import ok
from tests.support.server import Server
from tests.support.waiting import eventually

ROOM = ("p052", "p053", "p054", "p055")


def _marks(town: Database, session_id: str) -> dict[str, str]:
    with town.read() as db:
        query = select(Seat.person_id, AttendanceMark.state).join(AttendanceMark, AttendanceMark.seat_id == Seat.id)
        rows = db.execute(query.where(Seat.session_id == session_id).order_by(AttendanceMark.made_at, AttendanceMark.saved_at)).all()
        return {str(person_id): state for person_id, state in rows}


def test_attendance_for_a_room_in_a_dead_spot(meet: Meet, make_session: MakeSession, server: Server, town: Database) -> None:
    session = make_session(days=0.01)
    for login in ROOM:
        ok(server.client().sign_in(login).post(f"jobclub/sessions/{session}/bookings"))
    with meet("leader") as leader:
        leader.go(f"/timer/{session}/oppmote")
        leader.sees("Noen andre kom")
        leader.can_use_this_screen()
        leader.offline()
        leader.page.reload()
        leader.sees("Noen andre kom")
        leader.page.locator(".roll-choice").filter(has_text=leader.words("Sen")).click()
        leader.page.locator(".roll-chair").first.click()
        leader.page.get_by_role("button", name=leader.words.plural("Den siste er her", len(ROOM) - 1)).click()
        assert _marks(town, session) == {}
        leader.offline(False)
        eventually(lambda: sorted(_marks(town, session).values()) == ["late", "present", "present", "present"], 20, "the marks are there")


def test_an_import_is_looked_at_before_anything_changes(meet: Meet, samples: Path) -> None:
    with meet("admin", desk=True) as admin:
        admin.go("/import")
        admin.page.locator("input[type=file]").set_input_files(samples / "deltakere.csv")
        admin.tap("Se hva som skjer")
        admin.sees("Deltakere inn")
        admin.sees("Kommer ikke inn")
        admin.can_use_this_screen()


def test_a_one_time_link_greets_her_and_is_over_once_it_is_used(meet: Meet, server: Server, language: str) -> None:
    name = {"nb": "Turid", "ar": "Turid Marie"}[language]
    body = {"given_name": name, "family_name": "Vik", "roles": ["leader"]}
    path = ok(server.client().sign_in("admin").post("people/staff", body))["path"]
    with meet(None) as invited:
        invited.go(path)
        invited.sees("Velkommen, {name}", name=name)
        invited.sees_exactly("Elvebakken")
        invited.can_use_this_screen()
        invited.page.get_by_label(invited.words("Brukernavn")).fill(f"turid.{language}")
        invited.page.get_by_label(invited.words("Passord"), exact=True).fill("fire rolige ord her")
        invited.tap("Lagre og logg inn")
        invited.page.wait_for_url("**/leder")
    with meet(None) as late:
        late.go(path)
        late.sees("Lenka virker ikke lenger")
        late.can_use_this_screen()
