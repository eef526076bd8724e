"""Who said what came of an item: what a participant said herself is hers."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None
COLUMNS = ("herself_30", "herself_90")


def upgrade() -> None:
    with op.batch_alter_table("handover_item") as table:
        for name in COLUMNS:
            table.add_column(sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    with op.batch_alter_table("handover_item") as table:
        for name in reversed(COLUMNS):
            table.drop_column(name)
