"""What is kept of an upload until it is applied."""

from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from server.core.base import Base, Id, UtcDateTime

KEPT = timedelta(hours=24)
"""An upload is deleted after this. Its cells go as soon as it is applied; the row stays so that a repeated act gets its answer."""
KINDS = ("participants", "jobclub")


class IntakePreview(Base):
    """An upload between preview and applying; deleted after KEPT."""

    __tablename__ = "intake_preview"
    id: Mapped[str] = mapped_column(Id, primary_key=True)
    """The key of the act that uploaded it, so that a repeat finds it again."""
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), index=True)
    created_by: Mapped[str] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[str] = mapped_column(String(12))
    packed: Mapped[bytes] = mapped_column(LargeBinary)
    """sheet.pack(): the cells, national identity numbers already taken out. Never the file itself; empty once applied."""
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    applied_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
