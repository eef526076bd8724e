"""An item of a hand-over keeps the name and the days of what it is about, so that each reader's language can word it.

What was gathered before is read out of its title, which was written in one way.
"""

import re
from datetime import date

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None
DAY = r"\d\d\.\d\d\.\d{4}"
TITLES = {
    "booking": rf"(?P<name>.+?)(?:, (?:man|tirs|ons|tors|fre|lør|søn)dag)? (?P<from_day>{DAY})",
    "taster": rf"(?P<name>.+), (?P<from_day>{DAY})(?:–(?P<to_day>{DAY}))?",
    "mentor": r"Mentor (?P<name>.+): .+",
}
ITEM = sa.table(
    "handover_item",
    *(sa.column(name, sa.String) for name in ("id", "source", "title", "name")),
    *(sa.column(name, sa.Date) for name in ("from_day", "to_day")),
)


def _day(written: str | None) -> date | None:
    return date(*map(int, reversed(written.split(".")))) if written else None


def _known(source: str, title: str) -> dict[str, object]:
    """What a title tells; nothing where it is of no such kind."""
    found = re.fullmatch(TITLES[source], title)
    told = found.groupdict() if found else {}
    days = {name: _day(told.get(name)) for name in ("from_day", "to_day")}
    last = days["to_day"] or (days["from_day"] if source == "taster" else None)
    return {"name": told.get("name"), "from_day": days["from_day"], "to_day": last}


def upgrade() -> None:
    with op.batch_alter_table("handover_item") as table:
        table.add_column(sa.Column("name", sa.String(length=200), nullable=True))
        table.add_column(sa.Column("from_day", sa.Date(), nullable=True))
        table.add_column(sa.Column("to_day", sa.Date(), nullable=True))
    rows = op.get_bind().execute(sa.select(ITEM.c.id, ITEM.c.source, ITEM.c.title).where(ITEM.c.source.in_(TITLES))).all()
    for row in rows:
        op.execute(ITEM.update().where(ITEM.c.id == row.id).values(_known(row.source, row.title)))


def downgrade() -> None:
    with op.batch_alter_table("handover_item") as table:
        for name in ("name", "from_day", "to_day"):
            table.drop_column(name)
