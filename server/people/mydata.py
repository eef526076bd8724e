"""My data: all that is kept about me, and who may see it (personvernforordningen art. 15)."""

import base64
from datetime import date, time
from typing import Any

from marshmallow import fields
from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.base import Base
from server.core.schemas import Wire
from server.people.kinds import me_of
from server.people.models import Person
from server.people.schemas import MeOut

SECRET = {"token_hash", "code_hash", "claim_hash", "password_hash", "secret_hash", "pictures", "choices"}
"""Of no use to her, and of some to a thief."""
OTHERS = {"outcome.body", "outcome.request_hash"}
"""What her acts were answered may speak of others: that she acted, and when, is hers."""


class ExportOut(Wire):
    """Me, and every row that points at me, by table."""

    me = fields.Dict(required=True)
    tables = fields.Dict(keys=fields.String(), required=True)


class RuleOut(Wire):
    """A line of access/rules.csv."""

    id = fields.String(required=True)
    action = fields.String(required=True)
    role = fields.String(required=True)
    relation = fields.String(required=True)
    purpose = fields.String(required=True)
    legal_basis = fields.String(required=True)
    logged = fields.Boolean(required=True)


def export(act: Act, person: Person) -> dict[str, Any]:
    """Complete by construction: no table with a key to a person can be forgotten."""
    tables = {table.name: _rows(act.db, table, person.id) for table in Base.metadata.sorted_tables}
    return {"me": MeOut().dump(me_of(act.db, person)), "tables": {name: rows for name, rows in tables.items() if rows}}


def about_her(table: Any) -> list[Any]:
    """The columns by which a row is about a person: not those that name who did something."""
    names = ("person_id", "participant_id", "reporter_id")
    columns = [table.c[name] for name in names if name in table.c]
    return columns or ([table.c.id] if table.name == "person" else [])


def _hers(table: Any, person_id: str) -> list[Any]:
    """The conditions on which a row is about her: by itself, or by a row of hers that it hangs on, as attendance does on a seat."""
    own = [column == person_id for column in about_her(table)]
    keys = [] if own else [key for key in table.foreign_keys if key.column.table.name != "person"]
    return own + [key.parent.in_(select(key.column).where(column == person_id)) for key in keys for column in about_her(key.column.table)]


def _rows(db: Session, table: Any, person_id: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for condition in _hers(table, person_id):
        shown = [each for each in table.c if each.name not in SECRET and f"{table.name}.{each.name}" not in OTHERS]
        rows = db.execute(select(*shown).where(condition)).mappings()
        found += [{name: _plain(value) for name, value in row.items() if value is not None} for row in rows]
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, bytes):  # what she said aloud: as sounds travel everywhere here
        return base64.b64encode(value).decode()
    return value if isinstance(value, str | int | float | bool | list | dict) else str(value)


def who_sees(act: Act) -> dict[str, Any]:
    """The lines about others, with who comes by a link: what participants themselves may do is no news to her."""
    rules = [rule for rule in act.services.all_rules() if rule.role not in ("participant", "signed_in")]
    keys = ("action", "role", "relation", "purpose", "legal_basis", "logged")
    items = [{"id": f"{rule.action}:{rule.role}:{rule.relation}", **{key: getattr(rule, key) for key in keys}} for rule in rules]
    return {"items": items, "next": None}
