"""Tables of work tasters and placements."""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import JSON, Boolean, Date, ForeignKey, String, Time
from sqlalchemy.orm import Mapped, mapped_column

from server.core.base import Base, Id, UtcDateTime, new_id

TASTER, PLACEMENT = "taster", "placement"
KINDS = (TASTER, PLACEMENT)
"""A jobbsmak of a few days, or work training (arbeidstrening) by an agreement of three parties (domain.md §2)."""


class Taster(Base):
    """Arranged days at one workplace. Its state follows from the dates (rules.py): nobody moves it."""

    __tablename__ = "taster"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str] = mapped_column(String(10))
    employer: Mapped[str] = mapped_column(String(100))
    trade: Mapped[str | None] = mapped_column(String(20))
    place: Mapped[str] = mapped_column(String(100))
    """Where she meets, at the workplace."""
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date, index=True)
    weekdays: Mapped[list[int]] = mapped_column(JSON)
    """1 Monday … 7 Sunday."""
    starts: Mapped[time] = mapped_column(Time)
    ends: Mapped[time] = mapped_column(Time)
    contact_name: Mapped[str | None] = mapped_column(String(100))
    """Exactly one at the employer (domain.md S3); forgotten some time after it is over."""
    contact_phone: Mapped[str | None] = mapped_column(String(20))
    legal_basis: Mapped[str] = mapped_column(String(200))
    """As staff state it: a jobbsmak is local practice, not a legal measure (domain.md §2)."""
    insured: Mapped[bool] = mapped_column(Boolean)
    made_by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    stopped_on: Mapped[date | None] = mapped_column(Date)
    """From this day on she does not go there: cancelled, or ended early."""
    stop_reason: Mapped[str | None] = mapped_column(String(300))
    """None where the programme ended for her."""
    stopped_by_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    told: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    """[{"from", "to", "at"}]: she told that she can't come. Why is nobody's business here."""
    extend_until: Mapped[date | None] = mapped_column(Date)
    """A longer taster: proposed with a reason by one, approved by another (domain.md S3)."""
    extend_reason: Mapped[str | None] = mapped_column(String(300))
    extend_by_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    extend_approved_by_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    extend_approved_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    extend_refused_by_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    extend_refused_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    extend_refusal: Mapped[str | None] = mapped_column(String(300))
    """Why not: the other answer to a proposal."""
    extended_on: Mapped[date | None] = mapped_column(Date)
    """When it first became longer; a later proposal does not take that away. The share of such is shown (domain.md S3)."""

    @property
    def extension(self) -> dict[str, Any] | None:
        """The wire's view of a proposal to make it longer."""
        if self.extend_until is None:
            return None
        names = ("until", "reason", "by_id", "approved_by_id", "approved_at", "refused_by_id", "refused_at", "refusal")
        return {name: getattr(self, f"extend_{name}") for name in names}

    def propose(self, until: date, reason: str, by_id: str) -> None:
        """A new proposal: nobody has answered it."""
        self.extend_until, self.extend_reason, self.extend_by_id = until, reason, by_id
        self.extend_approved_by_id = self.extend_approved_at = None
        self.extend_refused_by_id = self.extend_refused_at = self.extend_refusal = None
