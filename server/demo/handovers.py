"""The demo's hand-overs: one with five items of which two have nobody yet, and one that is planned for `participant`."""

from datetime import datetime, time, timedelta

from server.core import clock
from server.demo.days import working_day
from server.demo.people import People
from server.plan.handover import gathering
from server.plan.handover.actions import LASTS
from server.plan.handover.models import Handover, HandoverSection
from server.plan.models import Meeting

LEAVES = "p010"
TAKEN = {"jobseeker": ("Eva Lund", 40), "norwegian": ("Kari Nordby", 10), "certificate": ("Kari Nordby", 14)}
"""source → who takes it, in how many days; income and childcare are left."""
RELEASED = ("goal", "steps", "norwegian", "job_club", "contact")


def handovers(people: People) -> None:
    """Both are the adviser's."""
    if LEAVES in people.by_login:
        _nearly_done(people)
    row = _planned(people, "participant", 14)
    gathering.gather(people.db, row, clock.now())


def _planned(people: People, login: str, days: int) -> Handover:
    person, adviser = people.by_login[login], people.by_login["adviser"]
    starts_at: datetime = clock.oslo(working_day(days), time(10))
    meeting = Meeting(person_id=person.id, kind="handover", place="Nav Elvebakken", made_by_id=adviser.id, interpreter="ordered")
    meeting.starts_at, meeting.ends_at, meeting.interpreter_language = starts_at, starts_at + LASTS, person.language
    meeting.attendees = [{"name": "Eva Lund", "role": "receiver"}]
    row = Handover(person_id=person.id, adviser_id=adviser.id, kind="to_nav", receiver_name="Eva Lund", touched={})
    row.receiver_office, row.receiver_phone, row.meeting = "Nav Elvebakken", "+4740000901", meeting
    people.db.add_all((meeting, row))
    people.db.flush()
    return row


def _nearly_done(people: People) -> None:
    row, today = _planned(people, LEAVES, 2), clock.today()
    for item in gathering.usually_forgotten("to_nav"):
        made = gathering.append(row, gathering.made_of(item))
        if item.source in TAKEN:
            made.receiver_name, days = TAKEN[item.source]
            made.state, made.due, made.settled_at = "accepted", today + timedelta(days=days), clock.now()
            made.settled_by_id = people.by_login["adviser"].id
    row.sections = [HandoverSection(code=code, released_at=clock.now()) for code in RELEASED]
