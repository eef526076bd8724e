"""One trade's words, phrases, questions and dialogues: content/vocabulary/<trade>.csv, or what a teacher uploads. See rows.py."""

from pathlib import Path

from server.vocabulary.rows import Content, Finding, parse
from server.vocabulary.rules import about_file, about_row

FOLDER = Path(__file__).resolve().parent.parent / "content" / "vocabulary"

TRADES = (
    "hotel", "cleaning", "shop", "kitchen", "warehouse", "construction", "textile", "health_assistant", "kindergarten", "it", "industry",
    "driver", "everybody",
)  # fmt: skip
"""The trades a person can aim at, with interview questions (domain.md §5); "everybody" serves every other wish."""
TOPICS = ("safety", "customers", "colleagues", "rights", "phone", "programme")
"""What every trade needs besides; "programme" holds the words of the plan and of the app itself, so that a tap explains them."""


def read(source: Path | bytes, trade: str = "") -> Content:
    """Reads and checks a file; `trade` is what its ids begin with (by default the file's name)."""
    if isinstance(source, Path):
        trade, source = trade or source.stem, source.read_bytes()
    content = parse(source)
    findings = list(content.findings)
    for number, row in content.rows.items():
        findings += [Finding(number, column, code, detail) for column, code, detail in about_row(row)]
    return Content(content.rows, sorted([*findings, *about_file(content.rows, trade)], key=lambda f: (f.row, f.column)))
