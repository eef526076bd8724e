"""Who stands in a closed year's figures already; of years closed before, those whose exit is in such a year still."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

COUNTED = sa.table("outcome_counted", sa.column("person_id", sa.String), sa.column("kind", sa.String))
CLOSING = sa.table("outcome_closing", *(sa.column(name) for name in ("municipality_id", "year", "kind")))
PERSON = sa.table("person", sa.column("id", sa.String), sa.column("municipality_id", sa.String))
EXIT = sa.table("programme_exit", sa.column("person_id", sa.String), sa.column("on", sa.Date))
AFTER = sa.table("after_year", sa.column("person_id", sa.String))


def upgrade() -> None:
    op.create_table(
        "outcome_counted",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("person_id", "kind"),
    )
    op.execute(sa.insert(COUNTED).from_select(["person_id", "kind"], _closed("at_exit")))
    answered = _closed("after_year").where(EXIT.c.person_id.in_(sa.select(AFTER.c.person_id)))
    op.execute(sa.insert(COUNTED).from_select(["person_id", "kind"], answered))


def _closed(kind: str) -> "sa.Select[tuple[str, str]]":
    """Those whose exit is in a year that is closed for this kind."""
    year = sa.extract("year", EXIT.c.on) == CLOSING.c.year
    query = sa.select(EXIT.c.person_id, sa.literal(kind)).join(PERSON, PERSON.c.id == EXIT.c.person_id)
    return query.join(CLOSING, sa.and_(CLOSING.c.municipality_id == PERSON.c.municipality_id, year)).where(CLOSING.c.kind == kind)


def downgrade() -> None:
    op.drop_table("outcome_counted")
