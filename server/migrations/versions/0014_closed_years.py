"""Years whose figures are closed; an exit that nobody noted an outcome of, also of those who left before there were any."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

EXIT = sa.table(
    "programme_exit",
    *(
        sa.column(name, kind)
        for name, kind in {"person_id": sa.String, "on": sa.Date, "outcome": sa.String, "noted_at": sa.DateTime}.items()
    ),
    sa.column("noted_by", sa.String),
)
PARTICIPANT = sa.table("participant", sa.column("person_id", sa.String), sa.column("left_on", sa.Date))


def upgrade() -> None:
    op.create_table(
        "outcome_closing",
        sa.Column("municipality_id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"]),
        sa.PrimaryKeyConstraint("municipality_id", "year", "kind"),
    )
    with op.batch_alter_table("programme_exit") as table:
        table.alter_column("noted_by", existing_type=sa.String(length=36), nullable=True)
    now = sa.literal(datetime.now(UTC).replace(tzinfo=None), sa.DateTime)
    left = sa.select(PARTICIPANT.c.person_id, PARTICIPANT.c.left_on, sa.literal("unknown"), now)
    left = left.where(PARTICIPANT.c.left_on.is_not(None), PARTICIPANT.c.person_id.not_in(sa.select(EXIT.c.person_id)))
    op.execute(sa.insert(EXIT).from_select(["person_id", "on", "outcome", "noted_at"], left))


def downgrade() -> None:
    op.drop_table("outcome_closing")
    unknown = sa.select(EXIT.c.person_id).where(EXIT.c.noted_by.is_(None))
    after = sa.table("after_year", sa.column("person_id", sa.String))
    op.execute(sa.delete(after).where(after.c.person_id.in_(unknown)))
    op.execute(sa.delete(EXIT).where(EXIT.c.noted_by.is_(None)))
    with op.batch_alter_table("programme_exit") as table:
        table.alter_column("noted_by", existing_type=sa.String(length=36), nullable=False)
