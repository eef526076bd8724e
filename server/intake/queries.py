"""Reads of imports: a kept upload, and a preview in words."""

from typing import Any

from server.core.act import Act
from server.intake import words
from server.intake.models import KEPT, IntakePreview
from server.intake.outcome import Change, PlannedRow, Preview
from server.intake.sheet import Note


def find_preview(act: Act, preview_id: str) -> IntakePreview | None:
    """An upload of my municipality that is still kept."""
    kept = act.db.get(IntakePreview, preview_id)
    if kept is None or kept.municipality_id != act.who.municipality_id or kept.created_at < act.now - KEPT:
        return None
    return kept


def preview_out(kept: IntakePreview, preview: Preview) -> dict[str, Any]:
    """The wire's view, worded in the reader's language."""
    return {
        "id": kept.id,
        "kind": kept.kind,
        "expires_at": kept.created_at + KEPT,
        "counts": preview.counts,
        "outcomes": preview.outcomes(),
        "unknown_columns": preview.unknown_columns,
        "staff": [{"name": member.name, "roles": member.gets, "outcome": member.outcome} for member in preview.staff],
        "rows": [_row_out(row) for row in preview.rows],
    }


def _row_out(row: PlannedRow) -> dict[str, Any]:
    plain = {name: getattr(row, name) for name in ("number", "sheet", "outcome", "about", "perhaps")}
    notes, changes = [note_out(note) for note in row.notes], [_change_out(change) for change in row.changes]
    return {**plain, "label": str(words.OUTCOMES[row.outcome]), "notes": notes, "changes": changes}


def note_out(note: Note) -> dict[str, Any]:
    """A note in the reader's words."""
    return {"code": note.code, "cell": note.cell, "params": note.params, "words": words.worded(note), "refuses": note.refuses}


def _change_out(change: Change) -> dict[str, Any]:
    return {"field": change.field, "label": words.field(change.field), "old": change.old, "new": change.new}
