"""A hand-over (overføringssamtale, domain.md S2): when, the three parties, the open items, what she released, what came of it.

Time and place are those of its meeting in her plan, where she also prepares what she wants to bring up: nothing is kept twice.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Date, ForeignKey, Integer, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from server.core.base import Base, Id, UtcDateTime, new_id
from server.plan.models import Meeting

KINDS = ("to_nav", "to_adviser", "to_municipality")
STATUSES = ("planned", "held", "not_held", "completed")
SOURCES = ("jobseeker", "income", "norwegian", "childcare", "certificate", "step", "booking", "taster", "mentor", "own")
OPEN, ACCEPTED, CLOSED = ITEM_STATES = ("open", "accepted", "closed")
FOLLOW_UP_DAYS = (30, 90)
HAPPENED = ("yes", "partly", "no")


class Handover(Base):
    """One hand-over of one person; she has at most one that is not completed."""

    __tablename__ = "handover"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meeting.id"), index=True)
    adviser_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    """Who hands her over."""
    kind: Mapped[str] = mapped_column(String(20))
    receiver_name: Mapped[str] = mapped_column(String(100))
    receiver_office: Mapped[str | None] = mapped_column(String(100))
    receiver_phone: Mapped[str | None] = mapped_column(String(30))
    receiver_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    """A receiver who has an account; a Nav case worker comes by a link."""
    held_on: Mapped[date | None] = mapped_column(Date)
    completed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    told_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When everybody was told that its day passed and it was not held."""
    touched: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    meeting: Mapped[Meeting] = relationship(lazy="joined", innerjoin=True)
    items: Mapped[list["HandoverItem"]] = relationship(order_by="HandoverItem.position", cascade="all, delete-orphan")
    sections: Mapped[list["HandoverSection"]] = relationship(cascade="all, delete-orphan")
    follow_ups: Mapped[list["HandoverFollowUp"]] = relationship(order_by="HandoverFollowUp.days", cascade="all, delete-orphan")

    links: Mapped[list["HandoverLink"]] = relationship(
        primaryjoin="and_(Handover.id == HandoverLink.handover_id, ~HandoverLink.void)", viewonly=True, lazy="selectin"
    )
    """Those that open it until their time is up: one, or none."""

    @property
    def link_until(self) -> datetime | None:
        """Until when a receiver without an account can see what was released; None: there is no such way in."""
        return max((link.expires_at for link in self.links), default=None)

    @property
    def starts_at(self) -> datetime:
        """Of its meeting."""
        return self.meeting.starts_at

    @property
    def place(self) -> str | None:
        """Of its meeting."""
        return self.meeting.place or None

    @property
    def interpreter(self) -> str:
        """Of its meeting: whether one is ordered."""
        return self.meeting.interpreter

    @property
    def interpreter_language(self) -> str | None:
        """Of its meeting."""
        return self.meeting.interpreter_language

    @property
    def receiver(self) -> dict[str, Any]:
        """Who takes over."""
        own = {"name": self.receiver_name, "office": self.receiver_office, "phone": self.receiver_phone, "id": self.receiver_id}
        return {key: value for key, value in own.items() if value is not None}

    @property
    def made_by_id(self) -> str:
        """For telling who wrote a value that nobody changed since."""
        return self.adviser_id


class HandoverItem(Base):
    """Something that must not be dropped: accepted by somebody named with a day, or closed with a reason. Never deleted."""

    __tablename__ = "handover_item"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    handover_id: Mapped[str] = mapped_column(ForeignKey("handover.id"), index=True)
    position: Mapped[int] = mapped_column(Integer)
    source: Mapped[str] = mapped_column(String(12))
    ref_id: Mapped[str | None] = mapped_column(String(36))
    title: Mapped[str] = mapped_column(String(200))
    name: Mapped[str | None] = mapped_column(String(200))
    from_day: Mapped[date | None] = mapped_column(Date)
    to_day: Mapped[date | None] = mapped_column(Date)
    """What it is about, as it was gathered: a session's title and day, an employer, a mentor."""
    section: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(10), default=OPEN)
    receiver_name: Mapped[str | None] = mapped_column(String(100))
    receiver_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    due: Mapped[date | None] = mapped_column(Date)
    reason: Mapped[str | None] = mapped_column(String(500))
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    settled_by_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    """None: the receiver herself, by the link."""
    happened_30: Mapped[str | None] = mapped_column(String(10))
    happened_90: Mapped[str | None] = mapped_column(String(10))
    herself_30: Mapped[bool] = mapped_column(default=False, server_default=false())
    herself_90: Mapped[bool] = mapped_column(default=False, server_default=false())
    """She said it herself: nobody else changes that."""


class HandoverSection(Base):
    """What she released from confidentiality, and since when; without a time she took it back."""

    __tablename__ = "handover_section"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    handover_id: Mapped[str] = mapped_column(ForeignKey("handover.id"))
    code: Mapped[str] = mapped_column(String(20))
    released_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    __table_args__ = (UniqueConstraint("handover_id", "code"),)


class HandoverFollowUp(Base):
    """Did it happen? Asked 30 and 90 days after the hand-over was completed."""

    __tablename__ = "handover_follow_up"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    handover_id: Mapped[str] = mapped_column(ForeignKey("handover.id"))
    days: Mapped[int] = mapped_column(Integer)
    due: Mapped[date] = mapped_column(Date, index=True)
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    answered_by_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    told_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    __table_args__ = (UniqueConstraint("handover_id", "days"),)


class HandoverLink(Base):
    """The way in for a receiver without an account: a token to send and a code to tell by another way. Only hashes are kept."""

    __tablename__ = "handover_link"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    handover_id: Mapped[str] = mapped_column(ForeignKey("handover.id"), index=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    code_hash: Mapped[str] = mapped_column(String(64))
    """Of token and code together: eight digits alone could be guessed from their hash."""
    made_by: Mapped[str] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    void: Mapped[bool] = mapped_column(default=False)
    """A newer link took its place."""
