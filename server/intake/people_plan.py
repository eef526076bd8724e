"""What a list of participants would change, row by row, and doing it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.base import new_id
from server.core.events import HelperGiven, WishesWritten, emit
from server.intake import spellings
from server.intake.outcome import Change, PlannedRow, Preview
from server.intake.participants import ParticipantList, ParticipantRow
from server.intake.people_index import HIDDEN, Match, PeopleIndex, known_person, known_row, shown_name
from server.intake.sheet import Note
from server.intake.staff import Staff, StaffMember
from server.intake.values import is_damaged, name_key
from server.people.models import Assignment, Participant, Person, PersonRole

_PERSON_FIELDS = ("given_name", "family_name", "phone")
_PARTICIPANT_FIELDS = (
    "birth_date", "gender", "own_reference", "mother_tongue", "oral_level", "written_level", "education", "experience", "job_wishes",
    "programme_start", "programme_end", "track", "end_goal",
)  # fmt: skip


@dataclass
class _Work:
    """What is to be done for one row: a new person (`person` None) or new values for one we have."""

    values: dict[str, Any]
    person: Person | None
    adviser: StaffMember | None


@dataclass
class PeoplePlan:
    """A preview that can be applied within the transaction in which it was made."""

    preview: Preview
    staff: Staff
    work: list[_Work] = field(default_factory=list)

    def apply(self, db: Session, municipality_id: str, now: datetime) -> None:
        """Makes and changes people. Raises nothing of its own: whatever fails rolls back the whole transaction."""
        self.staff.apply(db, municipality_id, now)
        today, known = clock.oslo_date(now), {work.person.id for work in self.work if work.person}
        for work in self.work:
            work.person = work.person or _new_person(db, municipality_id, work.values, now)
            _set_values(work.person, work.values)
            if "job_wishes" in work.values:
                emit(db, WishesWritten(work.person.id))
        db.flush()  # people before those who look after them
        for work in self.work:
            if work.person and work.adviser and work.adviser.person:
                _assign(db, work.person, work.adviser.person, today, advised=work.person.id in known)


def plan_people(db: Session, municipality_id: str | None, people: ParticipantList, decisions: Mapping[int, str]) -> PeoplePlan:
    """Compares the list with the people we have. `decisions`: row number → one of DECISIONS. Writes nothing."""
    found = list(db.scalars(_participants_of(municipality_id))) if municipality_id else []
    advisers = _advisers(db, [person.id for person in found])
    maker = _Maker(Staff(db, municipality_id), PeopleIndex(map(known_person, found)), advisers, decisions)
    rows = [maker.row(row) for row in people.rows]
    preview = Preview(people.counts(), rows, people.unknown_columns, maker.staff.changes())
    return PeoplePlan(preview, maker.staff, maker.work)


def _participants_of(municipality_id: str):  # type: ignore[no-untyped-def]
    return select(Person).join(Participant, Participant.person_id == Person.id).where(Person.municipality_id == municipality_id)


def _advisers(db: Session, ids: list[str]) -> dict[str, Person]:
    """participant id → her adviser today."""
    if not ids:
        return {}
    today = clock.today()
    now = select(Assignment.participant_id, Person).join(Person, Person.id == Assignment.staff_id)
    now = now.where(Assignment.role == "adviser", Assignment.from_date <= today)
    now = now.where(or_(Assignment.to_date.is_(None), Assignment.to_date >= today)).order_by(Assignment.from_date, Assignment.id)
    wanted = set(ids)
    return {participant_id: person for participant_id, person in db.execute(now) if participant_id in wanted}


@dataclass
class _Maker:
    """Goes through the rows in their order; a row can be the same as an earlier one."""

    staff: Staff
    index: PeopleIndex
    advisers: dict[str, Person]
    decisions: Mapping[int, str]
    work: list[_Work] = field(default_factory=list)
    taken: dict[str, int] = field(default_factory=dict)
    """Person id → the row that speaks of her: two rows must not change the same person one after the other."""

    def row(self, row: ParticipantRow) -> PlannedRow:
        """The row's line of the preview; what is to be done is added to `work`."""
        if row.values is None:
            refused = any(note.refuses for note in row.notes)
            return PlannedRow(row.number, "refused" if refused else "duplicate", row.about, row.notes)
        decision = self.decisions.get(row.number)
        known = known_row(row.number, row.values)
        planned = PlannedRow(row.number, "skipped", known.name, list(row.notes))
        if decision != "skip":
            self._compare(row, planned, self.index.match(known), decision)
        return planned

    def _compare(self, row: ParticipantRow, planned: PlannedRow, match: Match, decision: str | None) -> None:
        assert row.values is not None
        if match.perhaps:
            self._perhaps(row, planned, match, decision)
        elif match.sure and match.sure.person:
            self._known(row, planned, match.sure.person)
        elif match.sure:
            _repeats(planned, row, match.sure.row)
        else:
            self._new(row, planned)

    def _perhaps(self, row: ParticipantRow, planned: PlannedRow, match: Match, decision: str | None) -> None:
        one = match.perhaps
        assert one is not None
        planned.perhaps = shown_name(one)
        if decision == "new":
            self._new(row, planned)
        elif decision == "same" and one.person:
            self._known(row, planned, one.person)
        elif decision == "same":
            _repeats(planned, row, one.row)
        else:
            planned.outcome = "decide"
            params = {"name": shown_name(one), "row": one.row or 0}
            planned.notes.append(Note(f"perhaps_{match.why}", _cell(row, "given_name"), params))

    def _new(self, row: ParticipantRow, planned: PlannedRow) -> None:
        assert row.values is not None
        planned.outcome = "new"
        self.index.add(known_row(row.number, row.values))
        self.work.append(_Work(row.values, None, self._adviser(row, planned)))

    def _known(self, row: ParticipantRow, planned: PlannedRow, person: Person) -> None:
        assert row.values is not None
        if (first := self.taken.setdefault(person.id, row.number)) != row.number:
            planned.outcome = "refused"
            planned.notes.append(Note("same_person_twice", _cell(row, "given_name"), {"row": first}, refuses=True))
            return
        values = _news(person, row.values)
        adviser = self._adviser(row, planned)
        before = self.advisers.get(person.id)
        if adviser is not None and adviser.person is not None and adviser.person is before:
            adviser = None
        if adviser and before and before.active and person.protected:
            adviser = None
            planned.notes.append(Note("adviser_stays", _cell(row, "adviser"), {}))
        hide = (lambda _: HIDDEN) if person.protected else _shown
        planned.changes = [Change(name, hide(_old(person, name)), _shown(value)) for name, value in values.items()]
        if adviser:
            planned.changes.append(Change("adviser", before and before.name, adviser.name))
        planned.outcome = "changed" if planned.changes else "unchanged"
        if not person.active or (person.participant and person.participant.left_on):
            planned.notes.append(Note("has_left", _cell(row, "given_name"), {"name": planned.about}))
        if planned.changes:
            self.work.append(_Work(values, person, adviser))

    def _adviser(self, row: ParticipantRow, planned: PlannedRow) -> StaffMember | None:
        assert row.values is not None
        name = row.values.get("adviser")
        if not name:
            return None
        member = self.staff.named(name, "adviser")
        if member is None:
            planned.notes.append(Note("several_staff", _cell(row, "adviser"), {"name": name}))
        return member


def _repeats(planned: PlannedRow, row: ParticipantRow, earlier: int | None) -> None:
    planned.outcome = "duplicate"
    planned.notes.append(Note("duplicate", _cell(row, "given_name"), {"row": earlier or 0}))


def _cell(row: ParticipantRow, name: str) -> str:
    return row.cells.get(name) or row.cells.get("full_name") or f"A{row.number}"


def _news(person: Person, values: dict[str, Any]) -> dict[str, Any]:
    """What the row says that we don't know yet. A damaged name never replaces one, nor does another way to write capitals."""
    news = {name: value for name, value in values.items() if name != "adviser" and value != _old(person, name)}
    said = f"{values['given_name']} {values['family_name']}".strip()
    if said.casefold() == person.name.casefold() or (is_damaged(said) and name_key(said) != name_key(person.name)):
        news.pop("given_name", None)
        news.pop("family_name", None)
    return news


def _old(person: Person, name: str) -> Any:
    holder = person if name in _PERSON_FIELDS else person.participant
    return getattr(holder, name)


def _shown(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _new_person(db: Session, municipality_id: str, values: dict[str, Any], now: datetime) -> Person:
    """A participant whom her adviser will invite. Her mother tongue is the language she reads, until she chooses another."""
    tongue = values.get("mother_tongue")
    person = Person(
        id=new_id(),
        municipality_id=municipality_id,
        given_name=values["given_name"],
        family_name=values["family_name"],
        language=tongue if tongue in spellings.LANGUAGES else "nb",
        created_at=now,
    )
    person.roles = [PersonRole(role="participant")]
    person.participant = Participant(experience=[], job_wishes=[])
    db.add(person)
    return person


def _set_values(person: Person, values: dict[str, Any]) -> None:
    for name, value in values.items():
        if name in _PERSON_FIELDS:
            setattr(person, name, value)
        elif name in _PARTICIPANT_FIELDS:
            setattr(person.participant, name, value)


def _assign(db: Session, person: Person, adviser: Person, today: date, *, advised: bool) -> None:
    """The adviser from today on; the one before her until yesterday. `advised`: there may have been one."""
    earlier = list(_advised_from(db, person, today)) if advised else []
    for before in earlier:
        if before.from_date >= today:
            db.delete(before)
        else:
            before.to_date = today - timedelta(days=1)
    if earlier:
        emit(db, HelperGiven(person.id, adviser.id, "adviser"))
    db.add(Assignment(participant_id=person.id, staff_id=adviser.id, role="adviser", from_date=today))


def _advised_from(db: Session, person: Person, today: date) -> Iterable[Assignment]:
    mine = select(Assignment).where(Assignment.participant_id == person.id, Assignment.role == "adviser")
    return db.scalars(mine.where(or_(Assignment.to_date.is_(None), Assignment.to_date >= today)))
