"""What is on, and a seat in it: for participants, and to read for everybody who is signed in."""

from typing import Any

from flask import Response

from server.core.errors import NotFound
from server.core.gate import Act, Answer
from server.core.schemas import Nothing, PageQuery, page_of
from server.jobclub import notices
from server.jobclub.actions import booking, calendar
from server.jobclub.api import routes
from server.jobclub.queries import bookings, clubs, sessions
from server.jobclub.queries import calendar as feeds
from server.jobclub.queue import WAITING
from server.jobclub.schemas import BookingIn, ClubsQuery, SessionsQuery, WishIn
from server.jobclub.shapes import BookingOut, ClubOut, FeedOut, HasFeedOut, SessionOut, SuggestionOut, TopicOut
from server.week.queries import none_left


@routes.read("/sessions", action="jobclub.see_sessions", query=SessionsQuery, out=page_of(SessionOut))
def see_sessions(act: Act) -> Any:
    """Sessions on these Oslo dates, in order of time."""
    return sessions.between(act)


@routes.read("/sessions/<id:session_id>", action="jobclub.see_session", finds=sessions.find, out=SessionOut)
def see_session(act: Act) -> Any:
    """One session."""
    return sessions.view(act.db, act.found, act.now)


@routes.read("/sessions/<id:session_id>/alternatives", action="jobclub.see_alternatives", finds=sessions.find, out=page_of(SessionOut))
def see_alternatives(act: Act) -> Any:
    """The week's other sessions with a free seat."""
    return none_left(sessions.alternatives(act, act.found))


@routes.read("/clubs", action="jobclub.see_clubs", query=ClubsQuery, out=page_of(ClubOut))
def see_clubs(act: Act) -> Any:
    """The municipality's clubs."""
    return clubs.all_of_mine(act)


@routes.read("/clubs/<id:club_id>", action="jobclub.see_club", finds=clubs.find, out=ClubOut)
def see_club(act: Act) -> Any:
    """One club."""
    return act.found


@routes.read("/topics", action="jobclub.see_topics", out=page_of(TopicOut))
def see_topics(act: Act) -> Any:
    """Topic templates, in my language."""
    return clubs.topics(act)


@routes.read("/suggestions", action="jobclub.see_suggestions", out=page_of(SuggestionOut))
def see_suggestions(act: Act) -> Any:
    """Which clubs suit me, and why."""
    return clubs.suggestions(act)


@routes.read("/bookings", action="jobclub.see_bookings", query=PageQuery, out=page_of(BookingOut))
def see_bookings(act: Act) -> Any:
    """My bookings."""
    return bookings.mine(act)


@routes.write(
    "POST", "/sessions/<id:session_id>/bookings", action="jobclub.book", finds=sessions.find, body=BookingIn, out=BookingOut, status=201,
    also=(200,), refusals=("session_over", "session_cancelled", "id_taken", "you_have_left"),
)  # fmt: skip
def book(act: Act) -> Any:
    """A seat for me, or a place in the queue."""
    wanted = act.data
    done = booking.book(act.db, act.found.id, act.who.id, act.now, wish=wanted["wish"], booking_id=wanted.get("id"))
    if wanted["seat_shown"] and done.made and done.row.status == WAITING:
        notices.tell(act.db, act.who.id, "queued_instead", {"session_id": act.found.id})
    return Answer(bookings.just_settled(done.row, done.position), 201 if done.made else 200)


@routes.write("DELETE", "/bookings/<id:booking_id>", action="jobclub.cancel", finds=bookings.find, status=204, refusals=("session_over",))
def cancel(act: Act) -> None:
    """I leave my seat, the offer or the queue."""
    booking.cancel(act.db, act.found, act.now, act.who.id)


@routes.write(
    "POST", "/bookings/<id:booking_id>/accept", action="jobclub.accept", finds=bookings.find, body=Nothing, out=BookingOut,
    refusals=("offer_passed", "session_over", "session_cancelled"),
)  # fmt: skip
def accept(act: Act) -> Any:
    """Yes, I take the seat."""
    return bookings.view(act.db, booking.accept(act.db, act.found, act.now), act.now)


@routes.write(
    "POST", "/bookings/<id:booking_id>/decline", action="jobclub.decline", finds=bookings.find, body=Nothing, out=BookingOut,
    refusals=("no_offer",),
)  # fmt: skip
def decline(act: Act) -> Any:
    """No, ask the next."""
    return bookings.view(act.db, booking.decline(act.db, act.found, act.now), act.now)


@routes.write(
    "PUT", "/bookings/<id:booking_id>/wish", action="jobclub.wish", finds=bookings.find, body=WishIn, out=BookingOut,
    refusals=("not_waiting",),
)  # fmt: skip
def wish(act: Act) -> Any:
    """Give me the seat, or ask me."""
    row = booking.change_wish(act.db, act.found, act.data["wish"], act.now)
    return bookings.view(act.db, row, act.now)


# Calendars


def _ics(data: bytes, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}.ics"'}
    return Response(data, 200, content_type="text/calendar; charset=utf-8", headers=headers)


@routes.raw("GET", "/sessions/<id:session_id>/calendar", action="jobclub.add_to_calendar", finds=sessions.find, media="text/calendar")
def add_to_calendar(act: Act) -> Response:
    """One session for a calendar; no names of people."""
    return _ics(feeds.calendar_of([act.found], act.now), "time")


@routes.raw("GET", "/calendar/<string:secret>.ics", action="jobclub.read_feed", finds=feeds.find_by_secret, media="text/calendar")
def read_feed(act: Act) -> Response:
    """The feed behind a secret address; no names of people."""
    return _ics(feeds.feed(act.db, act.found, act.now), "jobbspor")


def _address(act: Act) -> dict[str, str]:
    return {"path": f"/api/v1/jobclub/calendar/{calendar.renew(act.db, act.who.id, act.now)}.ics"}


def _address_again(act: Act, ids: Any) -> dict[str, str]:
    """Where the answer was lost: another secret, since the first is kept nowhere. What she has ended since stays ended."""
    if not feeds.has_feed(act):
        raise NotFound
    return _address(act)


@routes.read("/calendar", action="jobclub.see_feed", out=HasFeedOut)
def see_feed(act: Act) -> Any:
    """Has she a calendar address that can be ended?"""
    return {"has_feed": feeds.has_feed(act)}


@routes.write(
    "POST", "/calendar", action="jobclub.renew_feed", body=Nothing, out=FeedOut, status=201, again=_address_again,
    refusals=("protected_no_feed",),
)  # fmt: skip
def renew_feed(act: Act) -> Any:
    """A new secret address; the one before ends."""
    return _address(act)


@routes.write("DELETE", "/calendar", action="jobclub.end_feed", status=204)
def end_feed(act: Act) -> None:
    """No feed any more."""
    calendar.end(act.db, act.who.id)
