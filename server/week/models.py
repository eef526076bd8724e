"""What fills a week: holiday weeks, class timetables, and the hours a person cannot."""

from datetime import date, time

from sqlalchemy import Date, ForeignKey, Integer, String, Time, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from server.core.base import Base, Id, new_id


class HolidayWeek(Base):
    """One of the school-holiday weeks, with a programme of its own or still without (domain.md S4)."""

    __tablename__ = "holiday_week"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), index=True)
    year: Mapped[int] = mapped_column(Integer)
    """ISO year."""
    week: Mapped[int] = mapped_column(Integer)
    """ISO week."""
    title: Mapped[str | None] = mapped_column(String(100))
    place: Mapped[str | None] = mapped_column(String(100))
    seats: Mapped[int | None] = mapped_column(Integer)
    __table_args__ = (UniqueConstraint("municipality_id", "year", "week"),)

    @property
    def monday(self) -> date:
        """Its first day."""
        return date.fromisocalendar(self.year, self.week, 1)

    @property
    def sunday(self) -> date:
        """Its last day."""
        return date.fromisocalendar(self.year, self.week, 7)


class SchoolClass(Base):
    """A class at the learning centre: its teacher keeps timetable and members."""

    __tablename__ = "school_class"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), index=True)
    title: Mapped[str] = mapped_column(String(100))
    place: Mapped[str] = mapped_column(String(100))
    teacher_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    from_day: Mapped[date] = mapped_column(Date)
    to_day: Mapped[date] = mapped_column(Date)
    slots: Mapped[list["ClassSlot"]] = relationship(
        cascade="all, delete-orphan", lazy="selectin", back_populates="school_class", order_by="ClassSlot.weekday, ClassSlot.starts"
    )
    members: Mapped[list["ClassMember"]] = relationship(cascade="all, delete-orphan", lazy="selectin")


class ClassSlot(Base):
    """A weekly lesson of a class: Oslo wall-clock times. Phones keep it as `lesson`."""

    __tablename__ = "class_slot"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    class_id: Mapped[str] = mapped_column(ForeignKey("school_class.id"), index=True)
    weekday: Mapped[int] = mapped_column(Integer)
    """1 Monday … 7 Sunday."""
    starts: Mapped[time] = mapped_column(Time)
    ends: Mapped[time] = mapped_column(Time)
    school_class: Mapped[SchoolClass] = relationship(back_populates="slots", lazy="joined")


class ClassMember(Base):
    """A participant in a class."""

    __tablename__ = "class_member"
    class_id: Mapped[str] = mapped_column(ForeignKey("school_class.id"), primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)


LABELS = ("kindergarten", "school", "work", "other")
"""Why she cannot; nothing about health or faith (domain.md §2)."""


class BusyHour(Base):
    """Hours a person cannot, every week. No dates: until she takes them away."""

    __tablename__ = "busy_hour"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    weekday: Mapped[int] = mapped_column(Integer)
    starts: Mapped[time] = mapped_column(Time)
    ends: Mapped[time] = mapped_column(Time)
    label: Mapped[str | None] = mapped_column(String(20))
    from_day: Mapped[date | None] = mapped_column(Date)
    to_day: Mapped[date | None] = mapped_column(Date)
