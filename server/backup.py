"""A copy of the database while it is in use, and back again.

SQLite: its own online backup. PostgreSQL: pg_dump and pg_restore. A restored database has a new epoch, so that phones, which may
know later numbers than it does, fetch everything again and keep what they have not sent (design.md, Sync).
"""

import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

import click
from sqlalchemy import inspect
from sqlalchemy.engine import make_url

from server import migrate
from server.app import compose
from server.core import changes
from server.core.config import Config
from server.core.db import Database
from server.people import erasure, ledger

SQLITE, POSTGRES = b"SQLite format 3\0", b"PGDMP"
_PROGRAMS = Path("/usr/lib/postgresql")


class BackupError(Exception):
    """What stands in the way, in words for whoever runs the server."""


def backup(database: Database, target: Path) -> None:
    """Writes a whole copy to `target`, readable for its owner only; an interrupted one never lies under that name."""
    partial = target.with_name(target.name + ".partial")
    partial.unlink(missing_ok=True)
    os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        _from_use(_file(database), partial) if database.sqlite else _dump(database, partial)
        _to_disk(partial)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def restore(database: Database, source: Path, *, replace: bool = False, erased: Iterable[str] = ()) -> None:
    """Makes the database what `source` holds, in today's shape and with a new epoch. `replace`: also where there is one already.

    Whoever was erased since the copy was taken stays erased: by the ledger of the database that goes, and `erased`.
    """
    wanted = SQLITE if database.sqlite else POSTGRES
    if _beginning(source) != wanted:
        raise BackupError(f"{source} er ikke en sikkerhetskopi for denne databasen.")
    if not replace and inspect(database.engine).get_table_names():
        raise BackupError("Det finnes alt data her. Bruk --replace hvis de skal bort.")
    erased = {*erased, *ledger.ledger_of(database)}
    database.engine.dispose()
    if database.sqlite:
        _check_sqlite(source)
        _into_use(source, _file(database))
    else:
        _load(database, source)
    migrate.upgrade(database)
    with database.write() as db:
        changes.new_epoch(db)
    compose()
    with database.write() as db:
        erasure.erase_again(db, erased - ledger.ids(db))


def _file(database: Database) -> Path:
    return Path(database.url.removeprefix("sqlite:///"))


def _beginning(source: Path) -> bytes:
    with source.open("rb") as file:
        start = file.read(len(SQLITE))
    return POSTGRES if start.startswith(POSTGRES) else start


def _from_use(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source, timeout=30)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
        new.execute("pragma journal_mode=delete")  # one file, nothing beside it


def _into_use(source: Path, target: Path) -> None:
    try:
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target, timeout=5)) as new:
            old.backup(new)
    except sqlite3.OperationalError as error:
        raise BackupError("Databasen er i bruk. Stopp Jobbspor først.") from error


def _check_sqlite(source: Path) -> None:
    with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as copy:
        try:
            sound = copy.execute("pragma integrity_check").fetchone() == ("ok",)
            known = copy.execute("select count(*) from sqlite_master where name = 'alembic_version'").fetchone() == (1,)
        except sqlite3.DatabaseError:
            sound = known = False
    if not (sound and known):
        raise BackupError(f"{source} er skadet, eller den hører ikke til Jobbspor.")


def _to_disk(path: Path) -> None:
    for each in (path, path.parent):
        descriptor = os.open(each, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _dump(database: Database, target: Path) -> None:
    _postgres(database, "pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={target}")


def _load(database: Database, source: Path) -> None:
    """All in one transaction: either the old data or the new, also when the file turns out to be torn."""
    with tempfile.TemporaryDirectory(prefix="jobbspor-restore-") as folder:
        script = Path(folder) / "restore.sql"
        _postgres(database, "pg_restore", "--no-owner", "--no-privileges", f"--file={script}", str(source))
        empty = "drop schema public cascade; create schema public"
        _postgres(database, "psql", "-q", "-X", "-1", "-v", "ON_ERROR_STOP=1", "-c", empty, "-f", str(script))


def _postgres(database: Database, program: str, *options: str) -> None:
    """Runs a tool of PostgreSQL; who and where by its environment, since a command line can be read by others."""
    url = make_url(database.url)
    where = {"PGHOST": url.host, "PGPORT": url.port, "PGUSER": url.username, "PGPASSWORD": url.password, "PGDATABASE": url.database}
    more = {f"PG{name.upper()}": value for name, value in url.query.items()}
    env = {**os.environ, **{name: str(value) for name, value in {**where, **more}.items() if value is not None}}
    done = subprocess.run([_tool(program), *options], env=env, capture_output=True, text=True)  # noqa: S603 - our own arguments
    if done.returncode:
        raise BackupError(f"{program}: {done.stderr.strip()[-500:]}")


def _tool(program: str) -> str:
    versions: Sequence[Path] = sorted(_PROGRAMS.glob(f"*/bin/{program}"), key=lambda path: float(path.parts[-3]))
    found = str(versions[-1]) if versions else shutil.which(program)
    if found is None:
        raise BackupError(f"{program} finnes ikke på maskinen (pakken postgresql-client).")
    return found


@click.command("backup")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def backup_command(file: Path) -> None:
    """Write a whole copy of the database to FILE; Jobbspor may be running."""
    config = Config.from_environment()
    database = Database(config.database_url)
    try:
        backup(database, file)
        ledger.note(config.erased, ledger.ledger_of(database))
    except (BackupError, OSError) as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"Sikkerhetskopien ligger i {file} ({file.stat().st_size // 1024} kB).")


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--replace", is_flag=True, help="Also where there is data already: it goes.")
def restore_command(file: Path, replace: bool) -> None:
    """Make the database what FILE holds. Stop Jobbspor first, start it afterwards."""
    config = Config.from_environment()
    try:
        restore(Database(config.database_url), file, replace=replace, erased=ledger.noted(config.erased))
    except (BackupError, OSError) as error:
        raise click.ClickException(str(error)) from None
    click.echo("Databasen er lagt tilbake. Start Jobbspor; telefonene henter alt på nytt og beholder det de ikke har sendt.")
