"""One session and its room: for those who lead it."""

from typing import Any

from flask import Response

from server.core.errors import Unprocessable
from server.core.gate import Act, Answer
from server.core.schemas import page_of
from server.jobclub import ways
from server.jobclub.actions import attendance, clubs, leading
from server.jobclub.api import routes
from server.jobclub.queries import attendance as months
from server.jobclub.queries import seats, sessions
from server.jobclub.schemas import (
    AttendanceIn,
    MarksIn,
    MonthCsvQuery,
    MonthQuery,
    PersonIn,
    QueueIn,
    ReasonIn,
    SeatIn,
    SessionChange,
    WalkInIn,
)
from server.jobclub.shapes import LineOut, SeatOut, SessionOut
from server.week.queries import participant


@routes.write(
    "PUT", "/sessions/<id:session_id>", action="jobclub.change_session", finds=sessions.find, body=SessionChange, out=SessionOut,
    refusals=("session_cancelled", "session_over", "times", "not_a_leader"),
)  # fmt: skip
def change_session(act: Act) -> Any:
    """Another time, place, room, topic or leader; nobody loses a seat."""
    clubs.check_leader(act.db, act.who.municipality_id, act.data)
    with ways.noted(act, act.data.get("leader_id")):
        row = leading.change_session(act.db, act.found.id, act.data, act.now)
    act.db.flush()
    return sessions.view(act.db, row, act.now)


@routes.write(
    "POST", "/sessions/<id:session_id>/cancellation", action="jobclub.cancel_session", finds=sessions.find, body=ReasonIn, out=SessionOut,
    refusals=("session_over",),
)  # fmt: skip
def cancel_session(act: Act) -> Any:
    """There is no session, and why."""
    row = leading.cancel_session(act.db, act.found.id, act.data["reason"], act.now)
    act.db.flush()
    return sessions.view(act.db, row, act.now)


@routes.write(
    "DELETE", "/sessions/<id:session_id>/cancellation", action="jobclub.restore_session", finds=sessions.find, out=SessionOut,
    refusals=("session_over",),
)  # fmt: skip
def restore_session(act: Act) -> Any:
    """It takes place after all."""
    row = leading.restore_session(act.db, act.found.id, act.now)
    act.db.flush()
    return sessions.view(act.db, row, act.now)


@routes.read("/sessions/<id:session_id>/seats", action="jobclub.see_seats", finds=sessions.find, out=page_of(SeatOut))
def see_seats(act: Act) -> Any:
    """Who comes, who waits, who was there."""
    return seats.of_session(act, act.found)


@routes.write(
    "POST", "/sessions/<id:session_id>/seats", action="jobclub.give_seat", finds=sessions.find, body=SeatIn, out=SeatOut, status=201,
    also=(200,), refusals=("session_full", "session_over", "session_cancelled", "unknown_people", "id_taken"),
)  # fmt: skip
def give_seat(act: Act) -> Any:
    """Books for somebody; over capacity only with a reason that is kept."""
    person_id = act.data["person_id"]
    if participant(act.db, act.who.municipality_id, person_id) is None or not seats.markable(act, act.found, [person_id]):
        raise Unprocessable("unknown_people", person_ids=[person_id])
    row, made = leading.give_seat(act.db, act.found.id, person_id, act.now, act.data)
    return Answer(seats.one(act, row.seat_id), 201 if made else 200)


@routes.write(
    "DELETE", "/sessions/<id:session_id>/seats/<id:person_id>", action="jobclub.take_back_seat", finds=seats.find_markable, status=204
)
def take_back_seat(act: Act) -> None:
    """Ends somebody's booking for her."""
    leading.take_back(act.db, act.found.id, act.params["person_id"], act.now, act.who.id)


@routes.write(
    "PUT", "/sessions/<id:session_id>/queue", action="jobclub.reorder_queue", finds=sessions.find, body=QueueIn, out=page_of(SeatOut),
    refusals=("queue_changed",),
)  # fmt: skip
def reorder_queue(act: Act) -> Any:
    """Another order of the queue, with a reason that is kept."""
    leading.reorder(act.db, act.found.id, act.data["order"], act.data["reason"], act.now, act.who.id)
    return seats.of_session(act, act.found)


# Attendance


@routes.write(
    "PUT", "/sessions/<id:session_id>/attendance/<id:person_id>", action="jobclub.mark_attendance", finds=seats.find_markable,
    body=AttendanceIn, out=SeatOut, refusals=("id_taken",),
)  # fmt: skip
def mark_attendance(act: Act) -> Any:
    """What was seen of one person."""
    one = {**act.data, "person_id": act.params["person_id"]}
    return seats.one(act, attendance.attend(act.db, act.found, [one], act.now, act.who.id)[0])


@routes.write(
    "POST", "/sessions/<id:session_id>/attendance", action="jobclub.mark_all", finds=sessions.find, body=MarksIn, out=page_of(SeatOut),
    refusals=("unknown_people", "unknown_seat", "id_taken"),
)  # fmt: skip
def mark_all(act: Act) -> Any:
    """What was seen of several people: "the others are here"."""
    marks = act.data["marks"]
    wanted = {mark["person_id"] for mark in marks if "person_id" in mark}
    if unknown := sorted(wanted - seats.markable(act, act.found, wanted)):
        raise Unprocessable("unknown_people", person_ids=unknown)
    if hidden := sorted(seats.hidden_seats(act, act.found, (mark["seat_id"] for mark in marks if "seat_id" in mark))):
        raise Unprocessable("unknown_seat", seat_id=hidden[0])
    return seats.some(act, attendance.attend(act.db, act.found, marks, act.now, act.who.id))


@routes.write(
    "POST", "/sessions/<id:session_id>/walk-ins", action="jobclub.note_walk_in", finds=sessions.find, body=WalkInIn, out=SeatOut,
    status=201, refusals=("id_taken",),
)  # fmt: skip
def note_walk_in(act: Act) -> Any:
    """Somebody came whose name can't be picked: noted, to be matched later."""
    return seats.one(act, attendance.walk_in(act.db, act.found, act.data, act.now, act.who.id).id)


@routes.write(
    "PUT", "/seats/<id:seat_id>/person", action="jobclub.match_walk_in", finds=seats.find_seat, body=PersonIn, out=SeatOut,
    refusals=("already_matched", "unknown_people"),
)  # fmt: skip
def match_walk_in(act: Act) -> Any:
    """A noted walk-in is this participant."""
    person_id = act.data["person_id"]
    if not seats.markable(act, act.found.session, [person_id]):
        raise Unprocessable("unknown_people", person_ids=[person_id])
    return seats.one(act, attendance.match(act.db, act.found.seat, person_id).id)


@routes.read("/attendance", action="jobclub.see_month", query=MonthQuery, out=page_of(LineOut))
def see_month(act: Act) -> Any:
    """A month's attendance of those I answer for."""
    return months.month_list(act)


@routes.raw("GET", "/attendance.csv", action="jobclub.export_month", query=MonthCsvQuery, media="text/csv")
def export_month(act: Act) -> Response:
    """The same as a file for the case system."""
    name = f'attachment; filename="oppmote-{act.data["month"]}.csv"'
    charset = "windows-1252" if act.data["encoding"] == "cp1252" else "utf-8"
    return Response(months.month_csv(act), 200, content_type=f"text/csv; charset={charset}", headers={"Content-Disposition": name})
