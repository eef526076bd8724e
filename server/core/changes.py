"""What phones keep, and the marks that tell them of a change (server/sync/PROTOCOL.md, steps 1 to 4).

No feature marks anything: every transaction's flushes are followed, and just before the commit each touched row gets one mark per
audience that holds it now or held it before. The audience's counter row is locked by bumping it, in sorted order, so numbers never
commit out of order.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Boolean, Connection, Index, Integer, String, bindparam, delete, event, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped, Session, mapped_column, object_session

from server.core.base import Base, Id, new_id

Ref = tuple[str, str]
"""(kind, row id)."""


class AudienceCounter(Base):
    """How many changes an audience has heard of."""

    __tablename__ = "audience_counter"
    audience: Mapped[str] = mapped_column(String(80), primary_key=True)
    number: Mapped[int] = mapped_column(Integer)


class ChangeMark(Base):
    """The latest change of one row for one audience; gone: the audience holds it no longer."""

    __tablename__ = "change_mark"
    audience: Mapped[str] = mapped_column(String(80), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    row_id: Mapped[str] = mapped_column(String(80), primary_key=True)
    number: Mapped[int] = mapped_column(Integer)
    gone: Mapped[bool] = mapped_column(Boolean)
    __table_args__ = (
        Index("change_mark_by_number", "audience", "number"),
        Index("change_mark_by_row", "kind", "row_id"),
    )


class AudienceMember(Base):
    """Which audiences a person hears: worked out again in the act that changes a relation."""

    __tablename__ = "audience_member"
    person_id: Mapped[str] = mapped_column(Id, primary_key=True)
    audience: Mapped[str] = mapped_column(String(80), primary_key=True)


class Meta(Base):
    """Facts about the database itself: `epoch`, new after a restore."""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(String(200))


def _the_row_itself(db: Session, ids: Sequence[str], now: datetime, model: type[Base]) -> list[Any]:
    column = model.__mapper__.primary_key[0]
    return list(db.scalars(select(model).where(column.in_(ids))))


@dataclass(frozen=True)
class Kind:
    """A kind of row that phones keep.

    audiences(db, row) names who holds it (none: nobody); load(db, ids, now) gives objects for `schema`, by default the rows.
    """

    name: str
    model: type[Base]
    schema: type[Any]
    audiences: Callable[[Session, Any], Iterable[str]]
    load: Callable[[Session, Sequence[str], datetime], Iterable[Any]] | None = None

    def rows(self, db: Session, ids: Sequence[str], now: datetime) -> Iterable[Any]:
        """The objects behind these ids, as they are now."""
        return self.load(db, ids, now) if self.load else _the_row_itself(db, ids, now, self.model)


Ripple = Callable[[Session, Any], Iterable[Ref]]
Membership = Callable[[Session, str], Iterable[str]]


@dataclass
class Registry:
    """Every feature's kinds and how they hang together; filled once by the composition root."""

    kinds: dict[str, Kind] = field(default_factory=dict)
    ripples: dict[type[Base], list[Ripple]] = field(default_factory=dict)
    memberships: list[Membership] = field(default_factory=list)
    hears_again: dict[type[Base], list[Callable[[Session, Any], Iterable[str]]]] = field(default_factory=dict)

    def touched_by(self, db: Session, row: Base) -> Iterable[Ref]:
        """The phone rows that change when this row changes."""
        for kind in self.kinds.values():
            if isinstance(row, kind.model):
                yield kind.name, row.__mapper__.primary_key_from_instance(row)[0]
        for ripple in self.ripples.get(type(row), ()):
            yield from ripple(db, row)

    def hearers_changed_by(self, db: Session, row: Base) -> Iterable[str]:
        """Persons whose audiences must be worked out again."""
        for hearers in self.hears_again.get(type(row), ()):
            yield from hearers(db, row)


REGISTRY = Registry()
_FOLLOWED = "jobbspor_followed"


class Acting(Session):
    """A session that notes every row it writes."""

    def __init__(self, connection: Connection) -> None:
        """`connection`: on which it acts; in a savepoint where the connection has begun already."""
        super().__init__(connection, expire_on_commit=False, join_transaction_mode="create_savepoint")
        self.info[_FOLLOWED] = {"rows": {}, "deleted": [], "asked": {}, "refs": set(), "hearers": set()}


@event.listens_for(Acting, "before_flush")
def _note(db: Session, _context: Any, _instances: Any) -> None:
    for row in (*db.new, *(row for row in db.dirty if db.is_modified(row))):
        db.info[_FOLLOWED]["rows"][id(row)] = row
    with db.no_autoflush:  # while its relations can still be asked
        for row in db.deleted:
            db.info[_FOLLOWED]["asked"][id(row)] = row
            _note_gone(db, row)


def _note_gone(db: Session, row: Base) -> None:
    followed = db.info[_FOLLOWED]
    followed["refs"].update(REGISTRY.touched_by(db, row))
    followed["hearers"].update(REGISTRY.hearers_changed_by(db, row))


@event.listens_for(Base, "after_delete", propagate=True)
def _remember_deleted(_mapper: Any, _connection: Any, row: Base) -> None:
    """Also what a cascade takes along, which no list of the session shows."""
    db = object_session(row)
    if db is not None and _FOLLOWED in db.info and id(row) not in db.info[_FOLLOWED]["asked"]:
        db.info[_FOLLOWED]["deleted"].append(row)


def touch(db: Session, kind: str, row_id: str) -> None:
    """Marks a phone row by hand: for what no flush shows, such as a deadline that passed."""
    db.info[_FOLLOWED]["refs"].add((kind, row_id))


def written(db: Session, row: Base) -> None:
    """As if this row had been written: where a date alone changed what it means for phones and audiences."""
    db.info[_FOLLOWED]["rows"][id(row)] = row


def mark(db: Session) -> None:
    """Writes the marks of this transaction; called by the door just before the commit."""
    db.flush()
    followed = db.info[_FOLLOWED]
    for row in followed["deleted"]:
        _note_gone(db, row)
    refs, hearers = followed["refs"], followed["hearers"]
    for row in list(followed["rows"].values()):
        if row in db:
            refs.update(REGISTRY.touched_by(db, row))
            hearers.update(REGISTRY.hearers_changed_by(db, row))
    for person_id in sorted(hearers):
        _hear_again(db, person_id)
    db.flush()
    if refs and (marks := _holders(db, refs)):  # a row may be nobody's to keep
        _write_marks(db, marks)


def _hear_again(db: Session, person_id: str) -> None:
    wanted = {name for membership in REGISTRY.memberships for name in membership(db, person_id)}
    held = set(db.scalars(select(AudienceMember.audience).where(AudienceMember.person_id == person_id)))
    db.add_all(AudienceMember(person_id=person_id, audience=name) for name in sorted(wanted - held))
    if lost := held - wanted:
        db.execute(delete(AudienceMember).where(AudienceMember.person_id == person_id, AudienceMember.audience.in_(lost)))


_HELD = select(ChangeMark.audience, ChangeMark.kind, ChangeMark.row_id).where(
    ChangeMark.kind.in_(bindparam("kinds", expanding=True)), ChangeMark.row_id.in_(bindparam("ids", expanding=True)), ~ChangeMark.gone
)
"""Made once, as all statements here: this runs in every act, and making one costs more than SQLite's answer. By kinds and by ids, not by
pairs: for pairs SQLite reads the whole table instead of its index."""


def _holders(db: Session, refs: set[Ref]) -> dict[tuple[str, str, str], bool]:
    """(audience, kind, row id) → is it gone for that audience; those who held it before count too."""
    marks: dict[tuple[str, str, str], bool] = {}
    ordered = sorted(refs)
    for start in range(0, len(ordered), 400):
        some = ordered[start : start + 400]
        held = db.connection().execute(_HELD, {"kinds": sorted({kind for kind, _ in some}), "ids": [row_id for _, row_id in some]})
        marks.update({(row.audience, row.kind, row.row_id): True for row in held if (row.kind, row.row_id) in refs})
    for kind, row_id in ordered:
        row = db.get(REGISTRY.kinds[kind].model, row_id)
        if row is not None:
            marks.update({(name, kind, row_id): False for name in REGISTRY.kinds[kind].audiences(db, row)})
    return marks


def _write_marks(db: Session, marks: dict[tuple[str, str, str], bool]) -> None:
    numbers = _bump(db, sorted({audience for audience, _, _ in marks}))
    rows = [{"audience": a, "kind": k, "row_id": r, "number": numbers[a], "gone": gone} for (a, k, r), gone in sorted(marks.items())]
    db.connection().execute(_upsert_mark(db.get_bind().dialect.name), rows)


def _bump(db: Session, audiences: list[str]) -> dict[str, int]:
    """One step up for each counter, locked in sorted order until the commit."""
    values = [{"audience": name, "number": 1} for name in audiences]
    bumped = db.connection().execute(_upsert_counter(db.get_bind().dialect.name), values)
    return {row.audience: row.number for row in bumped}


@cache
def _upsert_mark(dialect: str) -> Any:
    statement = _insert(dialect)(ChangeMark.__table__)
    new = {"number": statement.excluded.number, "gone": statement.excluded.gone}
    return statement.on_conflict_do_update(index_elements=["audience", "kind", "row_id"], set_=new)


@cache
def _upsert_counter(dialect: str) -> Any:
    counters = AudienceCounter.__table__
    statement = _insert(dialect)(counters).on_conflict_do_update(index_elements=["audience"], set_={"number": counters.c.number + 1})
    return statement.returning(counters.c.audience, counters.c.number)


def _insert(dialect: str) -> Any:
    return sqlite.insert if dialect == "sqlite" else postgresql.insert


def epoch(db: Session) -> str:
    """The database's epoch; phones that know another fetch everything again."""
    return db.scalars(select(Meta.value).where(Meta.key == "epoch")).one_or_none() or "none"


def new_epoch(db: Session) -> None:
    """After a restore: no token of before counts any more."""
    db.merge(Meta(key="epoch", value=new_id()))
