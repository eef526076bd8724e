"""Municipalities, the people in them, who looks after whom, and the phones they use."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Date, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from server.core.base import Base, Id, UtcDateTime, new_id

ROLES = ("participant", "leader", "teacher", "mentor", "adviser", "job_specialist", "manager", "admin")
"""domain.md §3; a person may hold several."""
STAFF_ROLES = ROLES[1:]
HELPERS = ("adviser", "job_specialist", "teacher", "mentor")
"""Who can be given a participant; a mentor is somebody she can ring, and sees nothing of hers by it (domain.md §2)."""
LEVELS = ("none", "A1", "A2", "B1", "B2", "C1", "C2")
"""CEFR; `none` is somebody who does not yet read or write (oral: not yet any Norwegian)."""
EDUCATION = ("none", "primary", "lower_secondary", "upper_secondary", "trade_certificate", "higher")
TRADES = (
    "hotel", "cleaning", "shop", "kitchen", "warehouse", "construction", "textile", "health_assistant", "kindergarten", "it",
    "industry", "driver",
)  # fmt: skip
"""The 12 trades of domain.md §5."""


class Municipality(Base):
    """A municipality; the wall between its people and all others. `settings`: dated local configuration by key."""

    __tablename__ = "municipality"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(String(100), unique=True)
    settings: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)


class Person(Base):
    """Anybody with a part in the programme: participant or staff. No address, no diagnosis, no religion (domain.md §2)."""

    __tablename__ = "person"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), index=True)
    given_name: Mapped[str] = mapped_column(String(100))
    family_name: Mapped[str] = mapped_column(String(100))
    phone: Mapped[str | None] = mapped_column(String(20))
    """E.164."""
    language: Mapped[str] = mapped_column(String(10), default="nb")
    """The language she reads; a code of domain.md §4, perhaps one without an interface yet."""
    hears_language: Mapped[str | None] = mapped_column(String(10))
    """The language she hears best; none: as `language`."""
    active: Mapped[bool] = mapped_column(Boolean, default=True)
    protected: Mapped[bool] = mapped_column(Boolean, default=False)
    """Nobody but she, her adviser and a session's leader sees name or place."""
    hours: Mapped[str | None] = mapped_column(String(60))
    """Staff: when to call, such as "9–15 alle dager"."""
    work_place: Mapped[str | None] = mapped_column(String(100))
    """Staff: where to find her."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    roles: Mapped[list["PersonRole"]] = relationship(cascade="all, delete-orphan", lazy="selectin")
    participant: Mapped["Participant | None"] = relationship(
        foreign_keys="Participant.person_id", cascade="all, delete-orphan", lazy="selectin"
    )

    @property
    def name(self) -> str:
        """Given and family name."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def role_names(self) -> frozenset[str]:
        """The roles she holds."""
        return frozenset(role.role for role in self.roles)


class PersonRole(Base):
    """One of ROLES that a person holds."""

    __tablename__ = "person_role"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    role: Mapped[str] = mapped_column(String(20), primary_key=True, index=True)


class Participant(Base):
    """What the programme knows of a participant; person_id is the person's id."""

    __tablename__ = "participant"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    birth_date: Mapped[date | None] = mapped_column(Date)
    gender: Mapped[str | None] = mapped_column(String(10))
    """`woman`, `man`, or unknown."""
    own_reference: Mapped[str | None] = mapped_column(String(60))
    """The municipality's own reference; never a national identity number."""
    mother_tongue: Mapped[str | None] = mapped_column(String(60))
    """A language code, or as the municipality wrote it where we have no code."""
    oral_level: Mapped[str | None] = mapped_column(String(5))
    written_level: Mapped[str | None] = mapped_column(String(5))
    education: Mapped[str | None] = mapped_column(String(20))
    experience: Mapped[list[str]] = mapped_column(JSON, default=list)
    """TRADES, or the municipality's own word."""
    job_wishes: Mapped[list[str]] = mapped_column(JSON, default=list)
    programme_start: Mapped[date | None] = mapped_column(Date)
    programme_end: Mapped[date | None] = mapped_column(Date)
    """Planned; a passed end locks nobody out."""
    track: Mapped[str | None] = mapped_column(String(40))
    end_goal: Mapped[str | None] = mapped_column(String(40))
    """`work`, `education` or `work_and_education`."""
    left_on: Mapped[date | None] = mapped_column(Date)
    __table_args__ = (Index("participant_by_reference", "own_reference"),)


class Assignment(Base):
    """Who looks after a participant, from–to. `role`: HELPERS. to_date None: until further notice."""

    __tablename__ = "assignment"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    participant_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[str] = mapped_column(String(20))
    from_date: Mapped[date] = mapped_column(Date)
    to_date: Mapped[date | None] = mapped_column(Date)


class Credential(Base):
    """Name and password of staff. OIDC subjects and passkeys will stand beside it."""

    __tablename__ = "credential"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    login: Mapped[str] = mapped_column(String(60), unique=True)
    password_hash: Mapped[str] = mapped_column(String(200))


class Device(Base):
    """A phone or browser somebody is signed in on. Only the token's hash is kept."""

    __tablename__ = "device"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    label: Mapped[str] = mapped_column(String(60))
    """"Chrome, Android": from the browser, never a name."""
    staff: Mapped[bool] = mapped_column(Boolean, default=False)
    """Staff sessions end after 30 minutes idle and 12 hours at most (checks.md 12)."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Invitation(Base):
    """An adviser's invitation of a participant: a QR token or 8 digits, single use, 10 minutes, and three pictures to agree on."""

    __tablename__ = "invitation"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    created_by: Mapped[str] = mapped_column(ForeignKey("person.id"))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    code_hash: Mapped[str] = mapped_column(String(64), index=True)
    claim_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    pictures: Mapped[list[str]] = mapped_column(JSON, default=list)
    choices: Mapped[list[str]] = mapped_column(JSON, default=list)
    language: Mapped[str | None] = mapped_column(String(10))
    state: Mapped[str] = mapped_column(String(12), default="waiting")
    """waiting → opened → confirmed → claimed, or void."""
    replaces_device: Mapped[bool] = mapped_column(Boolean, default=False)
    """A lost phone: signing in with it signs out all others."""
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)


class StaffInvitation(Base):
    """A one-time link by which staff choose a login and a password, or a new password."""

    __tablename__ = "staff_invitation"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Throttle(Base):
    """Failures per account or code, never per address (a library has one address); holds over processes and restarts."""

    __tablename__ = "throttle"
    subject: Mapped[str] = mapped_column(String(80), primary_key=True)
    """A hash, such as of the login."""
    failures: Mapped[int] = mapped_column(Integer, default=0)
    until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_at: Mapped[datetime] = mapped_column(UtcDateTime)


class AccessLog(Base):
    """Staff looked at something sensitive: written in the same transaction, never changed; the participant can read it."""

    __tablename__ = "access_log"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    action: Mapped[str] = mapped_column(String(60))
