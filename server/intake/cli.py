"""`jobbspor import`: the same preview and the same applying as in the browser, for whoever runs the server."""

import importlib
import json
from pathlib import Path
from typing import Any

import click

from server.core import clock
from server.core.config import BadSetting, Config
from server.core.db import Database
from server.core.errors import Refusal
from server.core.text import acceptable, name_of
from server.intake import actions, words
from server.intake.outcome import DECISIONS, Preview
from server.intake.read import MAX_BYTES, read_sheets
from server.intake.sheet import Sheet
from server.people.models import Municipality
from server.people.queries import municipality_named


@click.group("import")
def import_group() -> None:
    """Read a municipality's spreadsheets: look first, then apply, all or nothing."""


def _municipality(_context: click.Context, _parameter: click.Parameter, name: str) -> str:
    tidy = name_of(name)
    if not tidy or len(tidy) > 100 or not acceptable(tidy):
        raise click.BadParameter("Navnet må ha 1–100 tegn.")
    return tidy


def _decisions(_context: click.Context, _parameter: click.Parameter, given: tuple[str, ...]) -> dict[int, str]:
    made: dict[int, str] = {}
    for each in given:
        row, _, decision = each.partition("=")
        if not row.isdecimal() or decision not in DECISIONS:
            raise click.BadParameter(f"Skriv for eksempel 12=same. {each!r} er noe annet.")
        made[int(row)] = decision
    return made


_FILE = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
_NAME = click.option("--municipality", required=True, callback=_municipality, metavar="NAME", help="An unknown name is made by --apply.")
_APPLY = click.option("--apply", "applies", is_flag=True, help="Do it. Without this nothing changes.")
_JSON = click.option("--json", "as_json", is_flag=True, help="Counts, and each refused or warned row, as JSON.")


@import_group.command()
@_FILE
@_NAME
@_APPLY
@_JSON
@click.option("--decide", "decisions", multiple=True, callback=_decisions, metavar="ROW=same|new|skip", help="Perhaps somebody you have.")
def participants(file: Path, municipality: str, applies: bool, as_json: bool, decisions: dict[int, str]) -> None:
    """A list of participants: xlsx, or CSV as Excel writes it."""
    _run("participants", file, municipality, applies, as_json, decisions)


@import_group.command()
@_FILE
@_NAME
@_APPLY
@_JSON
def jobclub(file: Path, municipality: str, applies: bool, as_json: bool) -> None:
    """The job clubs' timetable: a sheet of clubs, a sheet of holiday weeks."""
    _run("jobclub", file, municipality, applies, as_json, {})


def _run(kind: str, file: Path, municipality: str, applies: bool, as_json: bool, decisions: dict[int, str]) -> None:
    try:
        sheets = _sheets(file)
        database = _database()
        preview = (_apply if applies else _look)(database, municipality, kind, sheets, decisions)
    except Refusal as refused:
        said = words.refusal(refused.code, refused.params)
        if as_json:
            click.echo(json.dumps({"code": refused.code, "words": said}, ensure_ascii=False))
            raise SystemExit(1) from None
        raise click.ClickException(said) from None
    click.echo(_as_json(preview, applies) if as_json else _as_text(preview, applies))


def _sheets(file: Path) -> list[Sheet]:
    with file.open("rb") as opened:
        return read_sheets(opened.read(MAX_BYTES + 1))


def _database() -> Database:
    """Ready to write."""
    try:
        database = Database(Config.from_environment().database_url)
    except BadSetting as error:
        raise click.ClickException(str(error)) from None
    importlib.import_module("server.migrate").upgrade(database)
    return database


def _look(database: Database, name: str, kind: str, sheets: list[Sheet], decisions: dict[int, str]) -> Preview:
    with database.read() as db:
        found = municipality_named(db, name)
        return actions.plan(db, found.id if found else None, kind, sheets, clock.now(), decisions).preview


def _apply(database: Database, name: str, kind: str, sheets: list[Sheet], decisions: dict[int, str]) -> Preview:
    with database.write() as db:
        municipality = municipality_named(db, name) or Municipality(name=name)
        db.add(municipality)
        db.flush()
        plan = actions.plan(db, municipality.id, kind, sheets, clock.now(), decisions)
        plan.apply(db, municipality.id, clock.now())
        return plan.preview


def _as_json(preview: Preview, applied: bool) -> str:
    staff = [{"name": member.name, "roles": member.gets, "outcome": member.outcome} for member in preview.staff]
    found: dict[str, Any] = {**preview.counts, "applied": applied, "outcomes": preview.outcomes(), "staff": staff}
    found["unknown_columns"] = preview.unknown_columns
    found["rows"] = [
        {"number": row.number, "cell": note.cell, "code": note.code, **({"sheet": row.sheet} if row.sheet else {})}
        for row, note in preview.noted()
    ]
    return json.dumps(found, ensure_ascii=False, indent=1)


def _as_text(preview: Preview, applied: bool) -> str:
    lines = [f"{row.number:>5}  {note.cell:<6} {_mark(note.refuses)} {words.worded(note)}" for row, note in preview.noted()]
    lines += [f"{row.number:>5}  {words.OUTCOMES[row.outcome]}: {_changes(row.changes)}" for row in preview.rows if row.changes]
    lines += [f"       {words.filled(words.UNKNOWN_COLUMN, column)}" for column in preview.unknown_columns]
    lines += [f"       {member.name}: {words.STAFF[member.outcome]} ({_roles(member.gets)})" for member in preview.staff]
    lines += ["", *(f"{count:>5}  {words.OUTCOMES[outcome]}" for outcome, count in preview.outcomes().items() if count)]
    return "\n".join([*lines, "", *map(str, _ending(preview, applied))])


def _ending(preview: Preview, applied: bool) -> list[Any]:
    """What was done, and what waits for a decision."""
    if not preview.outcomes().get("decide"):
        return [words.APPLIED if applied else words.NOT_APPLIED]
    return [words.UNDECIDED, words.REST_APPLIED if applied else words.NOT_APPLIED]


def _mark(refuses: bool) -> str:
    return "✗" if refuses else "!"


def _roles(roles: list[str]) -> str:
    return ", ".join(str(words.ROLES[role]) for role in roles)


def _changes(changes: list[Any]) -> str:
    return "; ".join(f"{words.field(each.field)} {_value(each.old)} → {_value(each.new)}" for each in changes)


def _value(value: Any) -> str:
    shown = value if not isinstance(value, list) else ", ".join(map(str, value))
    return str(shown) if shown not in (None, "") else "–"
