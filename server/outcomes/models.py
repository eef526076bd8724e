"""How it went: at the end of the programme, and a year after. Two tables, because the two are never mixed (domain.md §1, S0)."""

from datetime import date, datetime

from sqlalchemy import Date, ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.core.base import Base, Id, UtcDateTime, new_id


class ProgrammeExit(Base):
    """How a participant left the programme; one each. `outcome`: rules.OUTCOMES."""

    __tablename__ = "programme_exit"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    on: Mapped[date] = mapped_column(Date, index=True)
    outcome: Mapped[str] = mapped_column(String(20))
    note_code: Mapped[str | None] = mapped_column(String(30))
    """A narrower reason of the national register than the outcome's usual one (register_reasons.csv)."""
    noted_by: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    """Nobody: she left, and her adviser is still to say how it went; until then it is unknown."""
    noted_at: Mapped[datetime] = mapped_column(UtcDateTime)
    asked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When she and her adviser were told that the year has passed."""


class AfterYear(Base):
    """How it is about twelve months after the exit; one each. `how`: told by herself, or by a call."""

    __tablename__ = "after_year"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    on: Mapped[date] = mapped_column(Date)
    outcome: Mapped[str] = mapped_column(String(20))
    how: Mapped[str] = mapped_column(String(10))
    noted_by: Mapped[str] = mapped_column(ForeignKey("person.id"))
    noted_at: Mapped[datetime] = mapped_column(UtcDateTime)


class OutcomeCount(Base):
    """Numbers without people: of closed years, of those who were erased before, and of years before the municipality had this app."""

    __tablename__ = "outcome_count"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"))
    year: Mapped[int] = mapped_column(Integer)
    """Of the exit, for both kinds."""
    kind: Mapped[str] = mapped_column(String(12))
    gender: Mapped[str] = mapped_column(String(10))
    outcome: Mapped[str] = mapped_column(String(20))
    number: Mapped[int] = mapped_column(Integer)
    __table_args__ = (UniqueConstraint("municipality_id", "year", "kind", "gender", "outcome"),)


class OutcomeClosing(Base):
    """The figures of a year's leavers are written (closing.py); `kind`: rules.CLOSED_KINDS."""

    __tablename__ = "outcome_closing"
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), primary_key=True)
    year: Mapped[int] = mapped_column(Integer, primary_key=True)
    kind: Mapped[str] = mapped_column(String(12), primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class OutcomeCounted(Base):
    """She stands in the figures of a year that is closed: whatever is put right later, she is counted in no other (`kind`: rules.KINDS)."""

    __tablename__ = "outcome_counted"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(12), primary_key=True)


class OutcomeConsent(Base):
    """A municipality lets another see its figures; they show when both do."""

    __tablename__ = "outcome_consent"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"))
    with_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"))
    by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    __table_args__ = (UniqueConstraint("municipality_id", "with_id"),)
