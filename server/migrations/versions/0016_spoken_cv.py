"""A line of a CV may be said aloud instead of written."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("cv_entry") as table:
        table.add_column(sa.Column("voice_media", sa.String(length=20), nullable=True))
        table.add_column(sa.Column("voice", sa.LargeBinary(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("cv_entry") as table:
        table.drop_column("voice")
        table.drop_column("voice_media")
