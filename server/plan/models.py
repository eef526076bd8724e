"""The plan of a participant: her own words, versions of what was decided elsewhere, goals and steps, meetings, absence, notes and CV."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Date, ForeignKey, Index, Integer, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from server.core.base import Base, Id, UtcDateTime, new_id

DECIDED = ("end_goal", "long_term", "norwegian", "track", "teaching_hours", "elements", "appeal")
"""What a version holds: the contents of a plan by IL § 15."""
END_GOALS = ("work", "education", "work_and_education")
ELEMENTS = ("work", "norwegian", "social_studies", "life_skills", "parental_guidance", "education", "health_programme", "other")
HEALTH = "health_programme"
STATES = ("suggested", "planned", "under_way", "done", "cancelled")
"""As in Nav's own activity plan."""
OPEN_STATES = STATES[:3]
MEETING_KINDS = ("review_meeting", "three_party", "handover")
MEETING_STATES = ("planned", "held", "not_held", "cancelled")
INTERPRETER = ("no", "needed", "ordered")
ABSENCE_KINDS = ("ill", "sick_child", "appointment", "interview", "other")
"""No diagnosis (domain.md §2); only the adviser sees the kind."""
CV_KINDS = ("job", "course", "strength", "language", "taster", "licence")
CONTACT_WAYS = ("call", "message", "meeting", "visit")
PARTICIPANT, STAFF = "participant", "staff"
"""The two sides that have to say yes to a step."""


class Plan(Base):
    """What she says of herself. A participant without a row has said nothing yet. `touched`: field → {by_id, at} of its last change."""

    __tablename__ = "plan"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    wish: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    """{"text", "trade"}: in her words, or chosen by picture."""
    strengths: Mapped[list[str]] = mapped_column(JSON, default=list)
    resources: Mapped[list[str]] = mapped_column(JSON, default=list)
    wishes: Mapped[list[str]] = mapped_column(JSON, default=list)
    touched: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


class PlanVersion(Base):
    """A proposal, or the copy of a formal decision that was made elsewhere (IL § 15): the app decides nothing. Each one is kept."""

    __tablename__ = "plan_version"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    number: Mapped[int] = mapped_column(Integer)
    state: Mapped[str] = mapped_column(String(10))
    """A `proposal` is `in_force` once a decision is copied; `earlier` was in force, `replaced` was a proposal that another one followed,
    `withdrawn` one that was taken back."""
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
    """DECIDED, whole: what is not named in a proposal stays as it was."""
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    by_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    agreed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """She has read the proposal and agrees; it decides nothing."""
    decision_number: Mapped[str | None] = mapped_column(String(60))
    decision_date: Mapped[date | None] = mapped_column(Date)
    __table_args__ = (Index("plan_version_by_number", "person_id", "number", unique=True),)


class Goal(Base):
    """A goal or sub-goal."""

    __tablename__ = "goal"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    parent_id: Mapped[str | None] = mapped_column(ForeignKey("goal.id"))
    title: Mapped[str] = mapped_column(String(200))
    state: Mapped[str] = mapped_column(String(10), default="suggested")
    comment: Mapped[str | None] = mapped_column(String(500))
    position: Mapped[int] = mapped_column(Integer, default=0)
    made_by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)
    touched: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


class Step(Base):
    """A small step. `agreed` is apart from the state: it holds once both sides said yes, and making or rewording it is one's yes."""

    __tablename__ = "step"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    goal_id: Mapped[str | None] = mapped_column(ForeignKey("goal.id"))
    title: Mapped[str] = mapped_column(String(200))
    template: Mapped[str | None] = mapped_column(String(40))
    """A code of content/plan_templates.yaml, by which a phone can show the step in another language."""
    state: Mapped[str] = mapped_column(String(10), default="suggested")
    starts: Mapped[date | None] = mapped_column(Date)
    """From when on, as it was planned; never after `due`."""
    due: Mapped[date | None] = mapped_column(Date)
    comment: Mapped[str | None] = mapped_column(String(500))
    position: Mapped[int] = mapped_column(Integer, default=0)
    yes_of: Mapped[str] = mapped_column(String(12))
    """PARTICIPANT or STAFF: whose wording it is."""
    agreed_by_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    """Who of the other side said yes; none: not agreed."""
    help_asked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    made_by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    touched: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)

    @property
    def agreed(self) -> bool:
        """Both sides said yes."""
        return self.agreed_by_id is not None


class Meeting(Base):
    """A plan review, a three-party meeting or a hand-over, and what she wants to bring up there."""

    __tablename__ = "meeting"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str] = mapped_column(String(20))
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    place: Mapped[str] = mapped_column(String(100))
    attendees: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    """[{"name", "role"}] besides herself."""
    interpreter: Mapped[str] = mapped_column(String(10), default="no")
    interpreter_language: Mapped[str | None] = mapped_column(String(10))
    status: Mapped[str] = mapped_column(String(10), default="planned")
    made_by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    bring_text: Mapped[str | None] = mapped_column(String(2000))
    bring_pictures: Mapped[list[str]] = mapped_column(JSON, default=list)
    voice_media: Mapped[str | None] = mapped_column(String(20))
    """audio/…; none: no voice note."""
    voice: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)

    @property
    def bring(self) -> dict[str, Any]:
        """What she wants to bring up; the voice itself is fetched by who needs it."""
        return {"text": self.bring_text, "pictures": self.bring_pictures, "voice": self.voice_media is not None}


class Absence(Base):
    """She told us that she can't come, from–to. Taken back it stays on record. Days are never counted (domain.md §2)."""

    __tablename__ = "absence"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str] = mapped_column(String(12))
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date] = mapped_column(Date)
    told_at: Mapped[datetime] = mapped_column(UtcDateTime)
    taken_back_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class PlanNote(Base):
    """A conversation note: shared with her and kept, or the writer's own and deletable. Neither is part of a decision."""

    __tablename__ = "plan_note"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    text: Mapped[str] = mapped_column(String(4000))
    shared: Mapped[bool] = mapped_column(Boolean)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))


class CvEntry(Base):
    """A line of her CV: in her words, and in Norwegian as it is printed."""

    __tablename__ = "cv_entry"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str] = mapped_column(String(10))
    title: Mapped[str] = mapped_column(String(200))
    norwegian: Mapped[str | None] = mapped_column(String(200))
    place: Mapped[str | None] = mapped_column(String(100))
    from_month: Mapped[str | None] = mapped_column(String(7))
    """YYYY-MM."""
    to_month: Mapped[str | None] = mapped_column(String(7))
    trade: Mapped[str | None] = mapped_column(String(20))
    picture: Mapped[str | None] = mapped_column(String(40))
    checked: Mapped[bool] = mapped_column(Boolean, default=False)
    """Staff have read the Norwegian."""
    touched: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    voice_media: Mapped[str | None] = mapped_column(String(20))
    """audio/…; none: not said aloud. A line that is only said has no title until staff have written the Norwegian."""
    voice: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)

    @property
    def spoken(self) -> bool:
        """She said it aloud."""
        return self.voice_media is not None


class PlanContact(Base):
    """Staff talked with her: when and how, nothing of what."""

    __tablename__ = "plan_contact"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    on_day: Mapped[date] = mapped_column(Date)
    how: Mapped[str] = mapped_column(String(10))
    by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))


class Intensive(Base):
    """Extra follow-up, from–to (domain.md S1: at most five at a time)."""

    __tablename__ = "intensive"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date | None] = mapped_column(Date)
    by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))


class Ready(Base):
    """Staff say that she is ready for work, and why (domain.md S0). Nobody is ranked."""

    __tablename__ = "ready"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    reason: Mapped[str] = mapped_column(String(500))
    on_day: Mapped[date] = mapped_column(Date)
    by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
