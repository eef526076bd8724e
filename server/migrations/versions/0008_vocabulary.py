"""Words: rows and glosses of teachers, reviews, own words, reports, employers' lists, recordings, preparation, sent answers."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "trade_edition",
        sa.Column("municipality_id", sa.String(length=36), nullable=False),
        sa.Column("trade", sa.String(length=20), nullable=False),
        sa.Column("stamp", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
        ),
        sa.PrimaryKeyConstraint("municipality_id", "trade"),
    )
    op.create_table(
        "interview_answer",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("to_id", sa.String(length=36), nullable=False),
        sa.Column("question_id", sa.String(length=120), nullable=False),
        sa.Column("media", sa.String(length=20), nullable=False),
        sa.Column("sound", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["to_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_interview_answer_person_id", "interview_answer", ["person_id"])
    op.create_index("ix_interview_answer_to_id", "interview_answer", ["to_id"])
    op.create_table(
        "own_word",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("word", sa.String(length=100), nullable=False),
        sa.Column("gloss", sa.String(length=300), nullable=True),
        sa.Column("photo_media", sa.String(length=20), nullable=True),
        sa.Column("photo", sa.LargeBinary(), nullable=True),
        sa.Column("sound_media", sa.String(length=20), nullable=True),
        sa.Column("sound", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_own_word_person_id", "own_word", ["person_id"])
    op.create_table(
        "word_gloss",
        sa.Column("municipality_id", sa.String(length=36), nullable=False),
        sa.Column("word_id", sa.String(length=120), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("trade", sa.String(length=20), nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        sa.Column("by_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
        ),
        sa.PrimaryKeyConstraint("municipality_id", "word_id", "language"),
    )
    op.create_table(
        "word_list",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("municipality_id", sa.String(length=36), nullable=False),
        sa.Column("employer", sa.String(length=100), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("trade", sa.String(length=20), nullable=True),
        sa.Column("made_by", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["made_by"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_word_list_municipality_id", "word_list", ["municipality_id"])
    op.create_table(
        "word_recording",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("municipality_id", sa.String(length=36), nullable=False),
        sa.Column("word_id", sa.String(length=120), nullable=False),
        sa.Column("media", sa.String(length=20), nullable=False),
        sa.Column("sound", sa.LargeBinary(), nullable=False),
        sa.Column("recorded_by", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("checked_by", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["checked_by"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_word_recording_municipality_id", "word_recording", ["municipality_id"])
    op.create_table(
        "word_report",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("municipality_id", sa.String(length=36), nullable=False),
        sa.Column("reporter_id", sa.String(length=36), nullable=True),
        sa.Column("word_id", sa.String(length=120), nullable=False),
        sa.Column("what", sa.String(length=10), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=True),
        sa.Column("text", sa.String(length=500), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("answer", sa.String(length=500), nullable=True),
        sa.Column("fixed", sa.Boolean(), nullable=True),
        sa.Column("answered_by", sa.String(length=36), nullable=True),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["answered_by"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
        ),
        sa.ForeignKeyConstraint(
            ["reporter_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_word_report_municipality_id", "word_report", ["municipality_id"])
    op.create_index("ix_word_report_reporter_id", "word_report", ["reporter_id"])
    op.create_table(
        "word_review",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("word_id", sa.String(length=120), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=False),
        sa.Column("reviewed_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("person_id", "id"),
    )
    op.create_index("word_review_by_number", "word_review", ["person_id", "number"], unique=True)
    op.create_index("word_review_by_time", "word_review", ["reviewed_at"])
    op.create_table(
        "word_review_counter",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.PrimaryKeyConstraint("person_id"),
    )
    op.create_table(
        "word_row",
        sa.Column("municipality_id", sa.String(length=36), nullable=False),
        sa.Column("word_id", sa.String(length=120), nullable=False),
        sa.Column("trade", sa.String(length=20), nullable=False),
        sa.Column("cells", sa.JSON(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["by_id"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
        ),
        sa.PrimaryKeyConstraint("municipality_id", "word_id"),
    )
    op.create_table(
        "first_day",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("word_list_id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("share", sa.Boolean(), nullable=False),
        sa.Column("known", sa.Integer(), nullable=True),
        sa.Column("of", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["word_list_id"],
            ["word_list.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("word_list_id", "person_id"),
    )
    op.create_index("ix_first_day_person_id", "first_day", ["person_id"])
    op.create_index("ix_first_day_word_list_id", "first_day", ["word_list_id"])
    op.create_table(
        "word_list_item",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("word_list_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=100), nullable=False),
        sa.Column("word_id", sa.String(length=120), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(
            ["word_list_id"],
            ["word_list.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_word_list_item_word_list_id", "word_list_item", ["word_list_id"])
    op.create_table(
        "word_list_link",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("word_list_id", sa.String(length=36), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("made_by", sa.String(length=36), nullable=False),
        sa.Column("expires_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["made_by"],
            ["person.id"],
        ),
        sa.ForeignKeyConstraint(
            ["word_list_id"],
            ["word_list.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("token_hash"),
    )
    op.create_index("ix_word_list_link_expires_at", "word_list_link", ["expires_at"])
    op.create_index("ix_word_list_link_word_list_id", "word_list_link", ["word_list_id"])
    op.create_table(
        "preparation",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("municipality_id", sa.String(length=36), nullable=False),
        sa.Column("trade", sa.String(length=20), nullable=True),
        sa.Column("unit", sa.String(length=20), nullable=True),
        sa.Column("rehearsal", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"],
            ["municipality.id"],
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["club_session.id"],
        ),
        sa.PrimaryKeyConstraint("session_id"),
    )
    op.create_index("ix_preparation_municipality_id", "preparation", ["municipality_id"])


def downgrade() -> None:
    op.drop_index("ix_preparation_municipality_id", "preparation")
    op.drop_table("preparation")
    op.drop_index("ix_word_list_link_word_list_id", "word_list_link")
    op.drop_index("ix_word_list_link_expires_at", "word_list_link")
    op.drop_table("word_list_link")
    op.drop_index("ix_word_list_item_word_list_id", "word_list_item")
    op.drop_table("word_list_item")
    op.drop_index("ix_first_day_word_list_id", "first_day")
    op.drop_index("ix_first_day_person_id", "first_day")
    op.drop_table("first_day")
    op.drop_table("word_row")
    op.drop_table("word_review_counter")
    op.drop_index("word_review_by_time", "word_review")
    op.drop_index("word_review_by_number", "word_review")
    op.drop_table("word_review")
    op.drop_index("ix_word_report_reporter_id", "word_report")
    op.drop_index("ix_word_report_municipality_id", "word_report")
    op.drop_table("word_report")
    op.drop_index("ix_word_recording_municipality_id", "word_recording")
    op.drop_table("word_recording")
    op.drop_index("ix_word_list_municipality_id", "word_list")
    op.drop_table("word_list")
    op.drop_table("word_gloss")
    op.drop_index("ix_own_word_person_id", "own_word")
    op.drop_table("own_word")
    op.drop_index("ix_interview_answer_to_id", "interview_answer")
    op.drop_index("ix_interview_answer_person_id", "interview_answer")
    op.drop_table("interview_answer")
    op.drop_table("trade_edition")
