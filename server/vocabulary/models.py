"""What the database holds of words: rows of teachers, reviews, own words, reports, employers' lists, recordings, preparation."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Date, ForeignKey, Index, Integer, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from server.core.base import Base, Id, UtcDateTime, new_id

NOT_YET, KNOWN = RATINGS = (1, 3)
"""The two buttons, as FSRS counts them (again, good)."""
REPORTED = ("gloss", "word", "example", "picture", "sound")
RECORDED = ("word", "example")
"""What of a row is read aloud: the word itself, or its sentence."""
ITEM_STATES = ("known", "waiting", "done")
"""An employer's word: in the content, waiting for a teacher, or linked by one."""
WordId = String(120)


class TradeEdition(Base):
    """Changes with any row, gloss or recording that a municipality has of a trade: phones and caches know by it that they are old."""

    __tablename__ = "trade_edition"
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), primary_key=True)
    trade: Mapped[str] = mapped_column(String(20), primary_key=True)
    stamp: Mapped[str] = mapped_column(Id)


class WordRow(Base):
    """A row of a teacher's spreadsheet: wins over what ships, and is its municipality's alone."""

    __tablename__ = "word_row"
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), primary_key=True)
    word_id: Mapped[str] = mapped_column(WordId, primary_key=True)
    trade: Mapped[str] = mapped_column(String(20))
    cells: Mapped[dict[str, Any]] = mapped_column(JSON)
    """By column (rows.py); checked before it came here."""
    position: Mapped[int] = mapped_column(Integer)
    by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class WordGloss(Base):
    """A gloss that a person here wrote: wins over what ships."""

    __tablename__ = "word_gloss"
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), primary_key=True)
    word_id: Mapped[str] = mapped_column(WordId, primary_key=True)
    language: Mapped[str] = mapped_column(String(10), primary_key=True)
    trade: Mapped[str] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(String(300))
    reviewed: Mapped[bool] = mapped_column(Boolean)
    """Whether its writer reads the language."""
    by_id: Mapped[str] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class WordReview(Base):
    """She saw a card and said how it went: a fact with an id of its own, never changed. `number`: the order in which hers came."""

    __tablename__ = "word_review"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    id: Mapped[str] = mapped_column(Id, primary_key=True)
    number: Mapped[int] = mapped_column(Integer)
    word_id: Mapped[str] = mapped_column(WordId)
    rating: Mapped[int] = mapped_column(Integer)
    reviewed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    __table_args__ = (Index("word_review_by_number", "person_id", "number", unique=True), Index("word_review_by_time", "reviewed_at"))


class ReviewCounter(Base):
    """How many reviews of a person were numbered: a locked row, so that no number commits after a greater one."""

    __tablename__ = "word_review_counter"
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    number: Mapped[int] = mapped_column(Integer)


class OwnWord(Base):
    """A word of her own: private."""

    __tablename__ = "own_word"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    word: Mapped[str] = mapped_column(String(100))
    gloss: Mapped[str | None] = mapped_column(String(300))
    photo_media: Mapped[str | None] = mapped_column(String(20))
    photo: Mapped[bytes | None] = mapped_column(LargeBinary)
    sound_media: Mapped[str | None] = mapped_column(String(20))
    sound: Mapped[bytes | None] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class WordReport(Base):
    """ "This is wrong", and what came of it."""

    __tablename__ = "word_report"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), index=True)
    reporter_id: Mapped[str | None] = mapped_column(ForeignKey("person.id"), index=True)
    """None once she is erased: what is wrong with a word is nobody's secret."""
    word_id: Mapped[str] = mapped_column(WordId)
    what: Mapped[str] = mapped_column(String(10))
    language: Mapped[str | None] = mapped_column(String(10))
    text: Mapped[str | None] = mapped_column(String(500))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    answer: Mapped[str | None] = mapped_column(String(500))
    fixed: Mapped[bool | None] = mapped_column(Boolean)
    answered_by: Mapped[str | None] = mapped_column(ForeignKey("person.id"))
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class WordList(Base):
    """The words an employer asks for (domain.md S2)."""

    __tablename__ = "word_list"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), index=True)
    employer: Mapped[str] = mapped_column(String(100))
    day: Mapped[date | None] = mapped_column(Date)
    """The first day there."""
    trade: Mapped[str | None] = mapped_column(String(20))
    made_by: Mapped[str] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    items: Mapped[list["WordListItem"]] = relationship(order_by="WordListItem.position", cascade="all, delete-orphan", lazy="selectin")

    @property
    def word_ids(self) -> list[str]:
        """Those of its words that can be practised, each once."""
        return list(dict.fromkeys(item.word_id for item in self.items if item.word_id))


class WordListItem(Base):
    """One word as the employer wrote it."""

    __tablename__ = "word_list_item"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    word_list_id: Mapped[str] = mapped_column(ForeignKey("word_list.id"), index=True)
    position: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(String(100))
    word_id: Mapped[str | None] = mapped_column(WordId)
    state: Mapped[str] = mapped_column(String(10))


class WordListLink(Base):
    """An employer's way to write her words without an account; only the token's hash is kept."""

    __tablename__ = "word_list_link"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    word_list_id: Mapped[str] = mapped_column(ForeignKey("word_list.id"), index=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    made_by: Mapped[str] = mapped_column(ForeignKey("person.id"))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class FirstDay(Base):
    """Words for her first day. `known` of `of` is what her phone counted; staff see it only where she shares it."""

    __tablename__ = "first_day"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    word_list_id: Mapped[str] = mapped_column(ForeignKey("word_list.id"), index=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    share: Mapped[bool] = mapped_column(Boolean, default=False)
    known: Mapped[int | None] = mapped_column(Integer)
    of: Mapped[int | None] = mapped_column(Integer)
    word_list: Mapped[WordList] = relationship(lazy="joined")
    __table_args__ = (UniqueConstraint("word_list_id", "person_id"),)


class WordRecording(Base):
    """A word or its sentence read by a teacher: everybody hears it once another person has checked it."""

    __tablename__ = "word_recording"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), index=True)
    word_id: Mapped[str] = mapped_column(WordId)
    part: Mapped[str] = mapped_column(String(10), default=RECORDED[0], server_default=RECORDED[0])
    media: Mapped[str] = mapped_column(String(20))
    sound: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    recorded_by: Mapped[str] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    checked_by: Mapped[str | None] = mapped_column(ForeignKey("person.id"))


class Preparation(Base):
    """What a leader asks people to practise before a session."""

    __tablename__ = "preparation"
    session_id: Mapped[str] = mapped_column(ForeignKey("club_session.id"), primary_key=True)
    municipality_id: Mapped[str] = mapped_column(ForeignKey("municipality.id"), index=True)
    trade: Mapped[str | None] = mapped_column(String(20))
    unit: Mapped[str | None] = mapped_column(String(20))
    rehearsal: Mapped[bool] = mapped_column(Boolean)


class InterviewAnswer(Base):
    """An answer she recorded and sent to one of her helpers; she can take it back."""

    __tablename__ = "interview_answer"
    id: Mapped[str] = mapped_column(Id, primary_key=True, default=new_id)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    to_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    question_id: Mapped[str] = mapped_column(WordId)
    media: Mapped[str] = mapped_column(String(20))
    sound: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
