"""A town's plans: of four participants, at the four distances, one of each kind of row."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from server.core import clock
from server.plan.models import (
    Absence,
    CvEntry,
    Goal,
    Intensive,
    Meeting,
    Plan,
    PlanContact,
    PlanNote,
    PlanVersion,
    Ready,
    Step,
)

if TYPE_CHECKING:
    from tests.server.access.town import Town

WHOSE = {"assigned": "participant", "same": "participant2", "hidden_mine": "hidden", "hidden": "hidden2"}


def plans(town: "Town") -> None:
    """`participant`'s and `hidden`'s are followed up by `adviser`, the others' by `adviser2`."""
    for distance, name in WHOSE.items():
        adviser = town.ids["adviser" if distance in ("assigned", "hidden_mine") else "adviser2"]
        _written(town, distance, town.ids[name], adviser)
        _kept(town, distance, town.ids[name], adviser)
    for distance, writer in {"assigned": "adviser", "hidden": "adviser2"}.items():
        note = PlanNote(person_id=town.ids[WHOSE[distance]], text="Ring henne", shared=False, at=clock.now(), by_id=town.ids[writer])
        town.note("own_note", distance, note_id=town.add(note))


def _written(town: "Town", distance: str, person_id: str, adviser: str) -> None:
    made: dict[str, Any] = {"person_id": person_id, "made_by_id": adviser, "updated_at": clock.now(), "touched": {}}
    town.add(Plan(person_id=person_id, wish={"text": "Hotell", "trade": None}, strengths=["Sterk"], resources=[], wishes=[], touched={}))
    goal = town.add(Goal(title="I jobb", state="under_way", comment="Fint", **made))
    step = Step(title="Lag CV", goal_id=goal, state="planned", due=clock.today(), comment="Snart", yes_of="staff", **made)
    town.note("goal", distance, goal_id=goal)
    town.note("step", distance, step_id=town.add(step))
    version = PlanVersion(person_id=person_id, number=1, state="proposal", content={"long_term": "Lærer"}, at=clock.now(), by_id=adviser)
    version.decision_number = None
    town.note("version", distance, version_id=town.add(version))


def _kept(town: "Town", distance: str, person_id: str, adviser: str) -> None:
    soon = clock.now() + timedelta(days=5)
    meeting = Meeting(person_id=person_id, kind="review_meeting", starts_at=soon, ends_at=soon + timedelta(hours=1), place="Rom 1")
    meeting.attendees, meeting.made_by_id, meeting.bring_text = [{"name": "Noen", "role": None}], adviser, "Om jobb"
    meeting.voice, meeting.voice_media = b"OggS" + bytes(60), "audio/ogg"
    town.note("meeting", distance, meeting_id=town.add(meeting))
    day, now = clock.today() + timedelta(days=20), clock.now()
    absence = Absence(person_id=person_id, kind="ill", from_day=day, to_day=day, told_at=now)
    town.note("absence", distance, absence_id=town.add(absence))
    entry = CvEntry(person_id=person_id, kind="job", title="Kokk", norwegian="Kokk", place="Oslo", checked=False, touched={})
    entry.voice, entry.voice_media = b"OggS" + bytes(60), "audio/ogg"
    town.note("cv", distance, cv_id=town.add(entry))
    town.add(PlanNote(person_id=person_id, text="Vi snakket om jobb", shared=True, at=now, by_id=adviser))
    town.add(PlanContact(person_id=person_id, on_day=clock.today(), how="call", by_id=adviser))
    town.add(Intensive(person_id=person_id, from_day=clock.today(), to_day=None, by_id=adviser))
    town.add(Ready(person_id=person_id, reason="Hun har jobbet på hotell", on_day=clock.today(), by_id=adviser))
