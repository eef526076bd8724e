"""Every act counts once: its key, a hash of the request and its outcome are stored in the act's own transaction."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Integer, String, Text, bindparam, delete, func, insert, select
from sqlalchemy.engine import Row
from sqlalchemy.orm import Mapped, Session, mapped_column

from server.core.base import Base, Id, UtcDateTime
from server.core.errors import Refusal

KEPT = timedelta(days=60)


class Outcome(Base):
    """What an accepted act was answered. Refusals are not stored: the next try is judged anew."""

    __tablename__ = "outcome"
    person_id: Mapped[str] = mapped_column(Id, primary_key=True)
    key: Mapped[str] = mapped_column(Id, primary_key=True)
    request_hash: Mapped[str] = mapped_column(String(64))
    status: Mapped[int] = mapped_column(Integer)
    body: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


_BEFORE = select(Outcome.request_hash, Outcome.status, Outcome.body).where(
    Outcome.person_id == bindparam("person_id"), Outcome.key == bindparam("key")
)
_STORE = insert(Outcome.__table__)  # type: ignore[arg-type]
"""Made once and past the ORM: every act asks the one and ends with the other."""


@dataclass(frozen=True)
class Attempt:
    """One request's identity: whose, which key, what it says."""

    person_id: str
    key: str
    request_hash: str

    @classmethod
    def of(cls, person_id: str, key: str, method: str, path: str, body: bytes) -> "Attempt":
        """From the request as it came in."""
        return cls(person_id, key, hashlib.sha256(b"\0".join((method.encode(), path.encode(), body))).hexdigest())

    def by(self, person_id: str) -> "Attempt":
        """The same under another name: keys are kept apart per person, and per link where there is no account."""
        return replace(self, person_id=person_id)

    def before(self, db: Session) -> Row[str, int, str] | None:
        """What it was answered before; the same key with another request is refused."""
        if db.get_bind().dialect.name == "postgresql":  # the same key twice at once: the second waits for the first
            db.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"{self.person_id}:{self.key}"))))
        outcome = db.connection().execute(_BEFORE, {"person_id": self.person_id, "key": self.key}).one_or_none()
        if outcome is not None and outcome.request_hash != self.request_hash:
            raise Refusal("key_reused", 422)
        return outcome

    def store(self, db: Session, status: int, body: str, now: datetime) -> None:
        """Stores the outcome beside the act."""
        whose = {"person_id": self.person_id, "key": self.key, "request_hash": self.request_hash}
        db.connection().execute(_STORE, {**whose, "status": status, "body": body, "at": now})


def forget_old(db: Session, now: datetime) -> None:
    """The nightly sweep: outcomes older than 60 days."""
    db.execute(delete(Outcome).where(Outcome.at < now - KEPT))
