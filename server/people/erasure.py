"""Erasure: nothing of a participant who left is kept (personvernforordningen art. 17), also after a restore (checks.md 17).

Built from the tables' own shape, as her export is (people/mydata.py), so that no table of a later feature can be forgotten:
rows about her go, and what hangs on them; where something that she did for others must stay, the keys point to a person without
any facts. A restore goes through the ledger (people/ledger.py) again.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from flask import current_app
from sqlalchemy import JSON, Column, ForeignKey, String, Table, cast, event, inspect, or_, select
from sqlalchemy.orm import Mapper, Session

from server.core import clock
from server.core.act import Act
from server.core.base import Base
from server.core.errors import Conflict
from server.core.events import ParticipantLeft, PersonErased, emit
from server.core.idempotency import Outcome
from server.people import ledger
from server.people.kinds import is_staff
from server.people.models import Person
from server.people.mydata import about_her

_NO_FACTS = {"given_name": "", "family_name": "", "phone": None, "language": "nb", "hears_language": None, "active": False}
_NO_FACTS_OF_STAFF = {"protected": False, "hours": None, "work_place": None}


def erase(act: Act, person: Person) -> None:
    """Everything about her, for good. She must have left, and hold no role of staff (`still_here`, `still_staff`)."""
    if is_staff(person):
        raise Conflict("still_staff")
    if person.active and (person.participant is None or person.participant.left_on is None):
        raise Conflict("still_here")
    person_id, file = person.id, current_app.config["JOBBSPOR"].erased
    erase_rows(act.db, person_id, act.now)
    # Only what is committed goes into the file; a line lost in between is made up for by the next copy.
    event.listen(act.db, "after_commit", lambda _: ledger.note(file, [person_id]), once=True)


def erase_again(db: Session, ids: Iterable[str]) -> None:
    """After a restore: whoever was erased since the copy was taken is erased in it too."""
    for person_id in sorted(ids):
        erase_rows(db, person_id, clock.now())


def erase_rows(db: Session, person_id: str, now: datetime) -> None:
    """Takes her out of every table and writes the ledger; nothing happens to a person who is not there but the line."""
    person = db.get(Person, person_id)
    if person is not None:
        emit(db, ParticipantLeft(person_id, now))
        emit(db, PersonErased(person_id, person.municipality_id))
        gone = _delete(db, _about(db, person_id))
        _out_of_lists(db, person_id)
        _out_of_answers(db, gone | {person_id})
        _person(db, person)
    ledger.write(db, person_id, now)


def _mappers() -> dict[Table, Mapper[Any]]:
    return {mapper.local_table: mapper for mapper in Base.registry.mappers if isinstance(mapper.local_table, Table)}


def _about(db: Session, person_id: str) -> dict[Table, list[Any]]:
    """Rows about her, by table, and those that cannot be without one of them; parents first, the person herself left out."""
    found: dict[Table, list[Any]] = {}
    for table in Base.metadata.sorted_tables:
        if table.name == Person.__tablename__:
            continue
        where = [column == person_id for column in about_her(table)]
        where += [key.parent.in_(_values(found[key.column.table], key.column)) for key in _ties(table) if found.get(key.column.table)]
        if where:
            found[table] = list(db.scalars(select(_mappers()[table].class_).where(or_(*where))))
    return found


def _ties(table: Table) -> list[ForeignKey]:
    """The keys by which a row hangs on another: one that may be empty is emptied instead."""
    return [key for key in table.foreign_keys if not key.parent.nullable and key.column.table is not table]


def _values(rows: list[Any], column: Column[Any]) -> list[Any]:
    return [getattr(row, inspect(row).mapper.get_property_by_column(column).key) for row in rows]


def _delete(db: Session, found: dict[Table, list[Any]]) -> set[str]:
    """Children first, through the session, so that phones hear of it; the ids that are gone."""
    gone: set[str] = set()
    for table in reversed(list(found)):
        rows, ids = found[table], [column for column in table.primary_key.columns if isinstance(column.type, String)]
        gone.update(value for column in ids for value in _values(rows, column) if ledger.ID.fullmatch(value))
        _untie(db, table, rows)
        _forget(db, rows)
    return gone


def _untie(db: Session, target: Table, rows: list[Any]) -> None:
    """Others' rows that only mention one of these, by a key that may be empty."""
    for table, mapper in _mappers().items() if rows else ():
        for key in [key for key in table.foreign_keys if key.column.table is target and key.parent.nullable]:
            name = mapper.get_property_by_column(key.parent).key
            for row in db.scalars(select(mapper.class_).where(key.parent.in_(_values(rows, key.column)))):
                setattr(row, name, None)
    db.flush()


def _forget(db: Session, rows: list[Any]) -> None:
    for row in rows:
        if inspect(row).mapper.relationships:
            db.refresh(row)  # what hung on it went before
        db.delete(row)
    db.flush()


def _out_of_lists(db: Session, person_id: str) -> None:
    """Her id inside JSON, such as the order of a queue."""
    for table, mapper in _mappers().items():
        for column in [column for column in table.columns if isinstance(column.type, JSON)]:
            name = mapper.get_property_by_column(column).key
            for row in db.scalars(select(mapper.class_).where(cast(column, String).contains(person_id))):
                setattr(row, name, _without(getattr(row, name), person_id))
    db.flush()


def _without(value: Any, person_id: str) -> Any:
    if isinstance(value, dict):
        return {_without(key, person_id): _without(one, person_id) for key, one in value.items()}
    if isinstance(value, list):
        return [_without(one, person_id) for one in value]
    return "" if value == person_id else value


def _out_of_answers(db: Session, gone: set[str]) -> None:
    """Answers kept for repeats may speak of her; a repeat is judged anew, on data in which she is not."""
    for row in db.scalars(select(Outcome).where(Outcome.body != "").execution_options(yield_per=500)):
        if gone.intersection(ledger.ID.findall(row.body)):
            db.delete(row)
    db.flush()


def _person(db: Session, person: Person) -> None:
    """Herself; where something that she did for others needs a doer, an empty person stays."""
    table = inspect(Person).local_table
    assert isinstance(table, Table)
    _untie(db, table, [person])
    if not _is_named(db, person.id):
        _forget(db, [person])
        return
    db.refresh(person)
    for name, value in (_NO_FACTS | _NO_FACTS_OF_STAFF).items():
        setattr(person, name, value)


def _is_named(db: Session, person_id: str) -> bool:
    keys = [key for table in Base.metadata.sorted_tables for key in table.foreign_keys if key.column.table.name == Person.__tablename__]
    return any(db.execute(select(key.parent).where(key.parent == person_id).limit(1)).first() for key in keys)
