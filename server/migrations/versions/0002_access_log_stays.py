"""What was written in the access log is not written over: the database itself refuses it. Old lines may still be forgotten."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_SQLITE = """
create trigger access_log_stays before update on access_log
begin select raise(abort, 'the access log is not changed'); end
"""
_FUNCTION = """
create function access_log_stays() returns trigger language plpgsql as
$$ begin raise exception 'the access log is not changed'; end $$
"""
_POSTGRES = "create trigger access_log_stays before update on access_log for each row execute function access_log_stays()"


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(_SQLITE)
    else:
        op.execute(_FUNCTION)
        op.execute(_POSTGRES)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("drop trigger access_log_stays")
    else:
        op.execute("drop trigger access_log_stays on access_log")
        op.execute("drop function access_log_stays()")
