"""A list of participants read row by row, before anything is compared with what we know."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from server.core import clock
from server.core.errors import Unprocessable
from server.intake import spellings, values
from server.intake.columns import PARTICIPANTS, Line, find_table
from server.intake.rows import Reading
from server.intake.sheet import Note, Sheet, Value
from server.intake.values import name_key


@dataclass(frozen=True)
class ParticipantRow:
    """One row: `values` is None where it is refused or repeats `same_as` (the number of an earlier row).

    `values` holds given_name, family_name, phone and fields of people.Participant under their names there, and `adviser` (a name).
    An empty cell has no entry: it never wipes what is known.
    """

    number: int
    cells: dict[str, str]
    values: dict[str, Any] | None
    notes: list[Note]
    about: str
    """The name as it stands there."""
    same_as: int | None = None

    @property
    def key(self) -> tuple[str, date | None]:
        """Normalised name and birth date: whom the row speaks of."""
        assert self.values is not None
        return name_key(f"{self.values['given_name']} {self.values['family_name']}"), self.values.get("birth_date")


@dataclass(frozen=True)
class ParticipantList:
    """All rows with content, and what the file as a whole tells."""

    rows: list[ParticipantRow]
    blank: int
    unknown_columns: list[dict[str, str]]

    def counts(self) -> dict[str, int]:
        """What `jobbspor import participants --json` prints."""
        codes = Counter(code for row in self.rows for code in {note.code for note in row.notes})
        accepted = [row for row in self.rows if row.values is not None]
        phones = Counter(phone for row in accepted if row.values and (phone := row.values.get("phone")))
        return {
            "rows_with_content": len(self.rows),
            "participants": len(accepted),
            "missing_phone": codes["missing_phone"],
            "shared_phone": sum(count > 1 for count in phones.values()),
            "unknown_language": codes["unknown_language"],
            "rejected": sum(any(note.refuses for note in row.notes) for row in self.rows),
            "duplicate": codes["duplicate"],
            "blank": self.blank,
            "damaged_name": codes["damaged_name"],
        }


def read_participants(sheets: list[Sheet]) -> ParticipantList:
    """Reads the first sheet with a participant list's headings. National identity numbers must be hidden already."""
    names = ({"given_name", "family_name"}, {"full_name"})
    table = find_table(sheets, PARTICIPANTS, *(name | {other} for name in names for other in ("birth_date", "own_reference")))
    if table is None:
        raise Unprocessable("no_headings", columns=["Fornavn", "Etternavn", "Født"])
    return ParticipantList(_across_rows([_read_row(line) for line in table.lines]), table.blank, table.unknown)


_READERS: dict[str, tuple[Callable[[Value], Any], bool]] = {
    "own_reference": (lambda value: values.text(value, 60), True),
    "birth_date": (values.birth_date, True),
    "programme_start": (values.programme_day, True),
    "programme_end": (values.programme_day, True),
    "gender": (values.choice(spellings.GENDERS, "gender_unclear"), False),
    "phone": (values.phone, False),
    "oral_level": (values.level, False),
    "written_level": (values.level, False),
    "education": (values.choice(spellings.EDUCATION, "education_unclear"), False),
    "experience": (values.trades, False),
    "job_wishes": (values.trades, False),
    "track": (lambda value: values.text(value, 40), False),
    "end_goal": (values.choice(spellings.END_GOALS, "goal_unclear"), False),
}
"""Column → how it is read, and whether the row is refused when it can't be."""


def _read_row(line: Line) -> ParticipantRow:
    row = Reading(line)
    row.check_cells()
    found: dict[str, Any] = {} if row.refused else _values(row)
    cells = {name: line.cell(name) for name in line.columns}
    about = row.plain("given_name", "family_name", "full_name")
    return ParticipantRow(line.number, cells, None if row.refused else found, row.notes, about)


def _values(row: Reading) -> dict[str, Any]:
    found = _name(row)
    for name, (parse, needed) in _READERS.items():
        value = row.read(name, parse, needed=needed)
        if value:
            found[name] = value
    if "birth_date" not in found and "own_reference" not in found and not row.refused:
        row.refuse("missing_birth_date", "birth_date")
    _check_period(row, found)
    _check_notes(row, found)
    return found | _mother_tongue(row) | _adviser(row)


def _name(row: Reading) -> dict[str, Any]:
    given = row.read("given_name", _name_text, needed=True) or ""
    family = row.read("family_name", _name_text, needed=True) or ""
    if not given and not family:
        given, family = values.split_name(row.read("full_name", _name_text, needed=True) or "")
    at = next(name for name in ("given_name", "family_name", "full_name") if name in row.line.columns)
    if not given and not family:
        if not row.refused:
            row.refuse("missing_name", at)
    elif not given or not family:
        row.warn("one_name", at)
    _check_name(row, {"given_name": given, "family_name": family}, at)
    return {"given_name": given or family, "family_name": family if given else ""}


def _name_text(value: Value) -> str:
    return values.text(value, 100)


def _check_name(row: Reading, names: dict[str, str], otherwise: str) -> None:
    for column, name in names.items():
        at = column if column in row.line.columns else otherwise
        if values.is_damaged(name):
            row.warn("damaged_name", at)
        elif values.is_odd_name(name):
            row.warn("odd_name", at)


def _check_period(row: Reading, found: dict[str, Any]) -> None:
    start, end, born = found.get("programme_start"), found.get("programme_end"), found.get("birth_date")
    if start and end and end < start:
        row.refuse("ends_before_start", "programme_end", start=f"{start:%d.%m.%Y}", end=f"{end:%d.%m.%Y}")
    if born and born >= (start or clock.today()):
        row.refuse("impossible_date", "birth_date", value=f"{born:%d.%m.%Y}")


def _check_notes(row: Reading, found: dict[str, Any]) -> None:
    if "phone" not in found and not any(note.code == "phone_unclear" for note in row.notes):
        row.warn("missing_phone", "phone")


def _mother_tongue(row: Reading) -> dict[str, str]:
    """The language's code, or the municipality's word for it; what domain.md §4 doesn't have is noted."""
    words = row.read("mother_tongue", lambda value: values.text(value, 60))
    if not words:
        return {}
    code = spellings.language_code(words)
    if code not in spellings.LANGUAGES:
        row.warn("unknown_language", "mother_tongue", value=words)
    return {"mother_tongue": code or words}


def _adviser(row: Reading) -> dict[str, str]:
    """The adviser's name. A damaged one would make a new adviser of an old one, so it is left out and noted."""
    name = row.read("adviser", _name_text)
    if not name:
        return {}
    if values.is_damaged(name):
        row.warn("damaged_adviser", "adviser")
        return {}
    return {"adviser": " ".join(values.split_name(name)).strip()}


def _across_rows(rows: list[ParticipantRow]) -> list[ParticipantRow]:
    """Rows that repeat an earlier one, and phones that several share."""
    seen: defaultdict[Any, list[ParticipantRow]] = defaultdict(list)
    phones: dict[str, ParticipantRow] = {}
    done = []
    for row in rows:
        if row.values is not None:
            first = _earlier(row, seen)
            row = _repeated(row, first) if first else _sharing(row, phones)
            for key in _identities(row):
                seen[key].append(row)
        done.append(row)
    return done


def _identities(row: ParticipantRow) -> list[Any]:
    """By what another row may be the same person."""
    if row.values is None:
        return []
    reference = row.values.get("own_reference")
    return [*([reference.casefold()] if reference else []), *([row.key] if "birth_date" in row.values else [])]


def _earlier(row: ParticipantRow, seen: Mapping[Any, list[ParticipantRow]]) -> ParticipantRow | None:
    """The same own reference, or the same name and birth date unless the references say that they are two people."""
    for key in _identities(row):
        for other in seen.get(key, ()):
            if key != row.key or not (_reference(row) and _reference(other)):
                return other
    return None


def _reference(row: ParticipantRow) -> str | None:
    return row.values.get("own_reference") if row.values else None


def _repeated(row: ParticipantRow, first: ParticipantRow) -> ParticipantRow:
    """The same person again: harmless where everything is the same, refused where nobody could say which row is right."""
    assert row.values is not None and first.values is not None
    differs = next((name for name in {**first.values, **row.values} if first.values.get(name) != row.values.get(name)), None)
    if differs is None:
        note = Note("duplicate", f"A{row.number}", {"row": first.number})
    else:
        cell = row.cells.get(differs) or row.cells.get("full_name") or f"A{row.number}"
        note = Note("duplicate_differs", cell, {"row": first.number}, refuses=True)
    return replace(row, values=None, notes=[*row.notes, note], same_as=first.number)


def _sharing(row: ParticipantRow, phones: dict[str, ParticipantRow]) -> ParticipantRow:
    assert row.values is not None
    phone = row.values.get("phone")
    first = phones.setdefault(phone, row) if phone else row
    if first is row:
        return row
    note = Note("shared_phone", row.cells["phone"], {"row": first.number})
    return replace(row, notes=[*row.notes, note])
