"""A teacher reads a word's sentence aloud as well as the word."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("word_recording") as table:
        table.add_column(sa.Column("part", sa.String(length=10), nullable=False, server_default="word"))


def downgrade() -> None:
    op.execute("DELETE FROM word_recording WHERE part <> 'word'")
    with op.batch_alter_table("word_recording") as table:
        table.drop_column("part")
