"""A valid request for every operation: which kind of row its path names, and a body that succeeds. A new route needs a line here."""

import base64
from datetime import time, timedelta
from typing import Any

from server.core import clock
from server.people.pictures import PICTURES
from tests.server.access.clubs import MONDAY
from tests.server.access.handovers import CODE
from tests.server.access.requests_of_words import VOCABULARY
from tests.server.access.sent import Sent
from tests.server.access.town import PASSWORD, Params, Town


def _in(days: float) -> str:
    return (clock.now() + timedelta(days=days)).isoformat()


def _day(days: int) -> str:
    return (clock.today() + timedelta(days=days)).isoformat()


def _new(town: Town, params: Params) -> Any:
    return {"person_id": town.ids["participant3"]}


def _mark(town: Town, params: Params) -> Any:
    return {"marks": [{"person_id": town.ids["participant3"], "state": "present", "at": _in(0)}]}


def _term(town: Town, params: Params) -> Any:
    rows = [{"club_id": town.ids["club own"], "weekday": 2, "starts": "09:00", "ends": "11:00"}]
    return {"title": "Høst", "from": _day(70), "to": _day(90), "rows": rows}


def _in_holiday_week(hour: int) -> str:
    return clock.oslo(MONDAY + timedelta(days=1), time(hour)).isoformat()


def _next_holiday_week(town: Town, params: Params) -> Any:
    return dict(zip(("year", "week"), clock.iso_week(MONDAY + timedelta(weeks=1)), strict=True))


def _placed(town: Town, params: Params) -> Any:
    return {"person_ids": [town.ids["participant3"]], "from": _day(1), "to": _day(20), "over_capacity_reason": "De trenger det"}


def _helper(town: Town, params: Params) -> Any:
    return {"staff_id": town.ids["job_specialist"], "role": "job_specialist"}


def _redeem(town: Town, params: Params) -> Any:
    return {"token": town.secrets["invitation new"]}


def _accept(town: Town, params: Params) -> Any:
    return {"token": town.secrets["staff link"], "login": "somebody.new", "password": "four quiet words here"}


def _claim(town: Town, params: Params) -> Any:
    return {"claim": town.secrets["invitation assigned claim"]}


def _sign_in(town: Town, params: Params) -> Any:
    return {"login": f"{town.title}-mentor", "password": PASSWORD}


def _handed_over(town: Town, params: Params) -> Any:
    return {**params, "starts_at": _in(7), "receiver": {"name": "Eva Lund", "office": "Nav Herby"}}


def _taken_over(town: Town, params: Params) -> Any:
    return {"state": "accepted", "receiver": {"name": "Kari", "id": town.ids["adviser"]}, "due": _day(30)}


def _happened(town: Town, params: Params) -> Any:
    return {"items": [{"id": town.secrets.get(f"happened {params['handover_id']}", params["handover_id"]), "happened": "yes"}]}


def _taken_by_link(town: Town, params: Params) -> Any:
    return {"token": town.secrets["link assigned"], "code": CODE, "state": "closed", "reason": "Gjort", "name": "Eva Lund"}


def _taster(town: Town, params: Params) -> Any:
    days = {"starts_on": _day(3), "ends_on": _day(12), "weekdays": [1, 2, 3, 4, 5, 6, 7], "starts": "09:00", "ends": "15:00"}
    contact = {"contact_name": "Eva Lund", "contact_phone": "40000123", "legal_basis": "Integreringsloven § 14 a", "insured": True}
    return {"kind": "placement", "employer": "Elvebakken hotell", "place": "Resepsjonen", **days, **contact}


CLUB = {"title": "Ny klubb", "place": "Rom 3", "seats": 10}
STAFF = {"given_name": "Ny", "family_name": "Ansatt", "roles": ["admin"]}
CLASS = {
    "title": "Spor 2",
    "place": "Rom 7",
    "slots": [{"weekday": 1, "starts": "09:00", "ends": "10:00"}],
    "from": _day(0),
    "to": _day(30),
}
ROWS = [{"weekday": 3, "starts": "09:00", "ends": "11:00"}]
ACTIVITY = {"title": "Tur", "place": "Brygga", "capacity": 5, "starts_at": _in_holiday_week(10), "ends_at": _in_holiday_week(12)}
READING = base64.b64encode(b"OggS" + bytes(60)).decode()
STEP = {"title": "Skriv CV på nytt", "was": {"title": "Lag CV"}}
MEETING = {"kind": "review_meeting", "starts_at": _in(3), "ends_at": _in(3.05), "place": "Rom 4", "with": [{"name": "Tolk"}]}
TRACKS = {"tracks": [{"code": "ordinary", "title": "Ordinært løp"}]}
TOGETHER = {"proposal": {"end_goal": "work"}, "goals": [{"template": "straight_to_work", "steps": [{"title": "Lag CV", "template": "cv"}]}]}
FORM = {"Content-Type": "multipart/form-data; boundary=b"}
FILE = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
UPLOAD = f"{FILE}Fornavn;Etternavn;Født\r\nNy;Person;01.02.1991\r\n\r\n--b--\r\n".encode()
OFFERS = f"{FILE}Arbeidsgiver;Ord de trenger\r\nKafé;kniv\r\n\r\n--b--\r\n".encode()
MONTH = {"month": clock.today().strftime("%Y-%m")}

REQUESTS: dict[str, Sent] = {
    "GET people/sign-in-options": Sent(),
    "POST people/sign-in": Sent(body=_sign_in),
    "POST people/sign-out": Sent(body={}),
    "GET people/me": Sent(),
    "PATCH people/me": Sent(body={"language": "en"}),
    "GET people/devices": Sent(),
    "DELETE people/devices/{device_id}": Sent("device"),
    "POST people/sign-out-everywhere": Sent(body={}),
    "GET people/me/export": Sent(),
    "GET people/me/log": Sent(),
    "GET people/me/who-sees": Sent(),
    "POST people/participants/{person_id}/invitations": Sent("participant", {}),
    "GET people/invitations/{invitation_id}": Sent("invitation"),
    "POST people/invitations/{invitation_id}/pictures": Sent("invitation", {"pictures": list(PICTURES[:3])}),
    "POST people/invitations/redeem": Sent(body=_redeem),
    "POST people/invitations/redraw": Sent(body=_claim),
    "POST people/invitations/claim": Sent(body=_claim),
    "GET people/participants/{person_id}/devices": Sent("participant"),
    "DELETE people/participants/{person_id}/devices/{device_id}": Sent("device_of"),
    "GET people/staff": Sent(),
    "POST people/staff": Sent(body=STAFF),
    "PATCH people/staff/{person_id}": Sent("staff", STAFF),
    "POST people/staff/{person_id}/link": Sent("staff", {}),
    "PUT people/staff/{person_id}/active": Sent("staff", {"active": False}),
    "POST people/staff-invitations/accept": Sent(body=_accept),
    "POST people/staff-invitations/look": Sent(body=lambda town, _: {"token": town.secrets["staff link"]}),
    "POST people/stand-ins": Sent(body=lambda town, _: {"from_id": town.ids["leader"], "to_id": town.ids["leader2"]}),
    "GET people/mine": Sent(),
    "GET people/participants": Sent(),
    "POST people/participants": Sent(body={"given_name": "Ny", "family_name": "Deltaker"}),
    "GET people/participants/{person_id}": Sent("participant"),
    "PATCH people/participants/{person_id}": Sent("participant", {"given_name": "Annen"}),
    "PUT people/participants/{person_id}/protected": Sent("participant", {"protected": True}),
    "POST people/participants/{person_id}/leave": Sent("participant", lambda *_: {"on": _day(0)}),
    "POST people/participants/{person_id}/helpers": Sent("participant", _helper),
    "POST people/participants/{person_id}/erasure": Sent("departed", {}),
    "GET notifications/": Sent(),
    "POST notifications/{notice_id}/read": Sent("notice", {}),
    "GET week/holidays": Sent(),
    "GET week/busy-hours": Sent(),
    "POST week/busy-hours": Sent(body={"weekday": 1, "starts": "08:00", "ends": "09:00"}),
    "DELETE week/busy-hours/{busy_hour_id}": Sent("busy_hour"),
    "GET week/lessons": Sent(),
    "GET week/clashes": Sent(query={"starts_at": _in(1), "ends_at": _in(1.1)}),
    "GET week/classes": Sent(),
    "POST week/classes": Sent(body=CLASS),
    "PUT week/classes/{class_id}": Sent("class", CLASS),
    "DELETE week/classes/{class_id}": Sent("class"),
    "PUT week/classes/{class_id}/members": Sent("class", lambda town, _: {"person_ids": [town.ids["participant3"]]}),
    "PUT week/classes/{class_id}/teacher": Sent("class", lambda town, _: {"teacher_id": town.ids["teacher2"]}),
    "GET jobclub/sessions": Sent(),
    "POST jobclub/sessions": Sent("club", lambda _, at: {**at, "starts_at": _in(5), "ends_at": _in(5.1)}, in_body=True),
    "GET jobclub/sessions/{session_id}": Sent("session"),
    "PUT jobclub/sessions/{session_id}": Sent("session", {"place": "Rom 9"}),
    "POST jobclub/sessions/{session_id}/cancellation": Sent("session", {"reason": "Sykdom"}),
    "DELETE jobclub/sessions/{session_id}/cancellation": Sent("session"),
    "GET jobclub/sessions/{session_id}/alternatives": Sent("session"),
    "GET jobclub/sessions/{session_id}/calendar": Sent("session"),
    "GET jobclub/sessions/{session_id}/seats": Sent("session"),
    "POST jobclub/sessions/{session_id}/seats": Sent("session", _new),
    "DELETE jobclub/sessions/{session_id}/seats/{person_id}": Sent("seat_of"),
    "PUT jobclub/sessions/{session_id}/queue": Sent("session", {"order": [], "reason": "Rekkefølge"}),
    "PUT jobclub/sessions/{session_id}/attendance/{person_id}": Sent("seat_of", lambda *_: {"state": "present", "at": _in(0)}),
    "POST jobclub/sessions/{session_id}/attendance": Sent("session", _mark),
    "POST jobclub/sessions/{session_id}/walk-ins": Sent("session", lambda *_: {"name": "Noen", "at": _in(0)}),
    "PUT jobclub/seats/{seat_id}/person": Sent("seat", _new),
    "GET jobclub/attendance": Sent(query=MONTH),
    "GET jobclub/attendance.csv": Sent(query=MONTH),
    "GET jobclub/clubs": Sent(),
    "POST jobclub/clubs": Sent(body=CLUB),
    "GET jobclub/clubs/{club_id}": Sent("club"),
    "PUT jobclub/clubs/{club_id}": Sent("club", CLUB),
    "PUT jobclub/clubs/{club_id}/pattern": Sent("club", lambda *_: {"from_date": _day(1), "to_date": _day(20), "rows": ROWS}),
    "POST jobclub/clubs/{club_id}/pattern/preview": Sent("club", lambda *_: {"from_date": _day(1), "to_date": _day(20), "rows": ROWS}),
    "GET jobclub/clubs/{club_id}/members": Sent("club"),
    "POST jobclub/clubs/{club_id}/members": Sent("club", _placed),
    "DELETE jobclub/members/{membership_id}": Sent("membership"),
    "GET jobclub/terms": Sent(),
    "POST jobclub/terms": Sent(body=_term),
    "POST jobclub/terms/preview": Sent(body=_term),
    "GET jobclub/holiday-weeks": Sent(),
    "POST jobclub/holiday-weeks": Sent(body=_next_holiday_week),
    "POST jobclub/holiday-weeks/{holiday_week_id}/activities": Sent("holiday_week", ACTIVITY),
    "GET jobclub/settings": Sent(),
    "PUT jobclub/settings": Sent(body={"attendance_columns": ["date", "state"]}),
    "GET jobclub/topics": Sent(),
    "GET jobclub/suggestions": Sent(),
    "GET jobclub/bookings": Sent(),
    "POST jobclub/sessions/{session_id}/bookings": Sent("session", {}),
    "DELETE jobclub/bookings/{booking_id}": Sent("booking"),
    "POST jobclub/bookings/{booking_id}/accept": Sent("offer", {}),
    "POST jobclub/bookings/{booking_id}/decline": Sent("offer", {}),
    "PUT jobclub/bookings/{booking_id}/wish": Sent("waiting", {"wish": "give"}),
    "GET jobclub/calendar/{secret}.ics": Sent("feed"),
    "GET jobclub/calendar": Sent(),
    "POST jobclub/calendar": Sent(body={}),
    "DELETE jobclub/calendar": Sent(),
    "GET week/mine": Sent(),
    "GET week/of/{person_id}": Sent("participant"),
    "GET plan": Sent(),
    "PATCH plan/{person_id}": Sent("participant", {"strengths": ["Rask"], "was": {"strengths": ["Sterk"]}}),
    "GET plan/versions": Sent(),
    "POST plan/versions/{version_id}/agreement": Sent("version", {}),
    "PUT plan/versions/{version_id}/decision": Sent("version", lambda *_: {"number": "26/123-4", "date": _day(-2)}),
    "DELETE plan/versions/{version_id}": Sent("version"),
    "POST plan/{person_id}/goals": Sent("participant", {"title": "Norsk B1"}),
    "POST plan/{person_id}/steps": Sent("participant", {"title": "Besøk en arbeidsplass"}),
    "POST plan/{person_id}/together": Sent("participant", TOGETHER),
    "PATCH plan/goals/{goal_id}": Sent("goal", {"state": "done", "was": {"state": "under_way"}}),
    "PATCH plan/steps/{step_id}": Sent("step", STEP),
    "POST plan/steps/{step_id}/agreement": Sent("step", {}),
    "POST plan/steps/{step_id}/help": Sent("step", {}),
    "DELETE plan/steps/{step_id}/help": Sent("step"),
    "GET plan/templates": Sent(),
    "POST plan/absences": Sent(body=lambda *_: {"kind": "ill", "from": _day(1), "to": _day(2)}),
    "DELETE plan/absences/{absence_id}": Sent("absence"),
    "POST plan/cv": Sent(body={"kind": "strength", "title": "Rask"}),
    "PATCH plan/cv/{cv_id}": Sent("cv", {"norwegian": "Kjøkkensjef", "was": {"norwegian": "Kokk"}}),
    "DELETE plan/cv/{cv_id}": Sent("cv"),
    "GET plan/cv/{cv_id}/voice": Sent("cv"),
    "POST plan/{person_id}/meetings": Sent("participant", MEETING),
    "PATCH plan/meetings/{meeting_id}": Sent("meeting", {"place": "Rom 9"}),
    "PUT plan/meetings/{meeting_id}/bring": Sent("meeting", {"text": "Om lønn", "pictures": ["work"], "voice": READING}),
    "GET plan/meetings/{meeting_id}/voice": Sent("meeting"),
    "GET plan/people": Sent(),
    "GET plan/{person_id}": Sent("participant"),
    "GET plan/{person_id}/page": Sent("participant"),
    "POST plan/{person_id}/versions": Sent("participant", {"end_goal": "work", "norwegian": {"oral": "B1"}}),
    "POST plan/{person_id}/notes": Sent("participant", {"text": "Vi snakket", "shared": True}),
    "DELETE plan/notes/{note_id}": Sent("own_note"),
    "POST plan/{person_id}/contacts": Sent("participant", lambda *_: {"on": _day(0), "how": "call"}),
    "PUT plan/{person_id}/intensive": Sent("participant", lambda *_: {"from": _day(0)}),
    "DELETE plan/{person_id}/intensive": Sent("participant"),
    "PUT plan/{person_id}/ready": Sent("participant", lambda *_: {"reason": "Har praksis", "on": _day(0)}),
    "DELETE plan/{person_id}/ready": Sent("participant"),
    "GET tasters": Sent(),
    "GET tasters/waiting": Sent(),
    "GET tasters/of/{person_id}": Sent("participant"),
    "POST tasters/of/{person_id}": Sent("participant", _taster),
    "PATCH tasters/{taster_id}": Sent("taster", {"place": "Resepsjonen"}),
    "POST tasters/{taster_id}/stop": Sent("taster", {"reason": "Hotellet er fullt"}),
    "PUT tasters/{taster_id}/extension": Sent("taster", lambda *_: {"until": _day(60), "reason": "Hun lærer mer der"}),
    "POST tasters/{taster_id}/extension/approval": Sent("taster", {}),
    "POST tasters/{taster_id}/extension/refusal": Sent("taster", {"reason": "Ti dager er nok"}),
    "GET plan/tracks": Sent(),
    "PUT plan/tracks": Sent(body=TRACKS),
    "GET readings/": Sent(),
    "POST readings/": Sent(body={"language": "ar", "text": "Meld meg på", "sound": READING}),
    "GET readings/{reading_id}/sound": Sent("reading"),
    "DELETE readings/{reading_id}": Sent("reading"),
    "POST intake/previews": Sent(body=UPLOAD, query={"kind": "participants"}, headers=FORM),
    "GET intake/previews/{preview_id}": Sent("preview"),
    "POST intake/previews/{preview_id}/apply": Sent("preview", {}),
    "POST intake/word-lists/previews": Sent(body=OFFERS, headers=FORM),
    "POST intake/word-lists": Sent(body=OFFERS, query={"rows": "2"}, headers=FORM),
    "PUT outcomes/people/{person_id}/exit": Sent("participant", lambda *_: {"on": _day(0), "outcome": "work_part"}),
    "PUT outcomes/people/{person_id}/after-year": Sent("participant", lambda *_: {"on": _day(0), "outcome": "education"}),
    "GET outcomes/people/{person_id}": Sent("participant"),
    "GET outcomes/mine": Sent(),
    "GET outcomes/due": Sent(),
    "GET outcomes/reasons": Sent(),
    "GET outcomes": Sent(),
    "GET outcomes.csv": Sent(),
    "PUT outcomes/target": Sent(body={"share": 60}),
    "PUT outcomes/comparison": Sent(body=lambda town, _: {"with_id": town.secrets["other municipality"], "agree": True}),
    **VOCABULARY,
    "POST plan/handovers": Sent("stays", _handed_over, in_body=True),
    "GET plan/handovers": Sent(),
    "GET plan/handovers/{handover_id}": Sent("handover"),
    "PATCH plan/handovers/{handover_id}": Sent("handover", {"place": "Nav, rom 2", "was": {"place": "Nav, rom 1"}}),
    "POST plan/handovers/{handover_id}/items": Sent("handover", {"title": "Barnehage", "section": "family"}),
    "POST plan/handovers/{handover_id}/gather": Sent("handover", {}),
    "PUT plan/handovers/{handover_id}/items/{item_id}": Sent("handover_item", _taken_over),
    "PUT plan/handovers/{handover_id}/sections/{code}": Sent("handover_section", {"released": True}),
    "POST plan/handovers/{handover_id}/held": Sent("handover", {"held": True}),
    "POST plan/handovers/{handover_id}/complete": Sent("handover_whole", {}),
    "POST plan/handovers/{handover_id}/follow-ups/{days}": Sent("handover_follow_up", _happened),
    "POST plan/handovers/{handover_id}/link": Sent("handover", {}),
    "DELETE plan/handovers/{handover_id}/link": Sent("handover"),
    "POST plan/handovers/by-link": Sent(body=lambda town, _: {"token": town.secrets["link assigned"], "code": CODE}),
    "POST plan/handovers/by-link/items/{item_id}": Sent("by_link", _taken_by_link),
    "GET sync": Sent(),
}
