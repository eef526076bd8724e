"""An item of a hand-over keeps the name and the days of what it is about, so that each reader's language can word it."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("handover_item") as table:
        table.add_column(sa.Column("name", sa.String(length=200), nullable=True))
        table.add_column(sa.Column("from_day", sa.Date(), nullable=True))
        table.add_column(sa.Column("to_day", sa.Date(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("handover_item") as table:
        for name in ("name", "from_day", "to_day"):
            table.drop_column(name)
