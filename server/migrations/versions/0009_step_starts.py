"""A step has a day from when on it is planned."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("step") as table:
        table.add_column(sa.Column("starts", sa.Date(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("step") as table:
        table.drop_column("starts")
