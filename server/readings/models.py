"""A sentence of the app or of the municipality, read aloud by staff."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.core.base import Base, Id, UtcDateTime, new_id

LONGEST_TEXT = 200


class Reading(Base):
    """One text in one language. Read again it is another row, so that phones fetch the new sound."""

    __tablename__ = "reading"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"))
    language: Mapped[str] = mapped_column(String(10))
    text: Mapped[str] = mapped_column(String(LONGEST_TEXT))
    """As it stands on the screen in that language."""
    media: Mapped[str] = mapped_column(String(20))
    sound: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    recorded_by: Mapped[str] = mapped_column(ForeignKey("person.id"))
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    __table_args__ = (UniqueConstraint("municipality_id", "language", "text"),)
