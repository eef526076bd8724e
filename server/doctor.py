"""What is wrong with a set-up, in plain words: each check answers what it found, and what to do about it."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click
from redis import Redis
from redis.exceptions import RedisError
from sqlalchemy import select, text
from sqlalchemy.exc import SQLAlchemyError

from server import migrate
from server.core import clock, heartbeat
from server.core.config import ROOT, BadSetting, Config
from server.core.db import Database
from server.core.i18n import languages
from server.people import passwords
from server.people.models import ROLES, Credential
from server.people.signin import DEMO_PASSWORD

Level = Literal["ok", "look", "wrong"]
QUIET_FOR = timedelta(minutes=5)
"""The worker signs each minute; after this long it is not running."""
CLOCKS_APART = timedelta(seconds=5)
LITTLE, VERY_LITTLE = 2 * 1024**3, 200 * 1024**2
"""Bytes left on the disk: time to look, and too few to go on."""


@dataclass(frozen=True)
class Finding:
    """What one check saw. `wrong`: phones get no answers, or data is not safe."""

    level: Level
    words: str


@dataclass(frozen=True)
class Patient:
    """What the checks look at."""

    config: Config
    database: Database


def ok(words: str) -> Finding:
    """As it should be."""
    return Finding("ok", words)


def look(words: str) -> Finding:
    """It runs, but somebody should look at it."""
    return Finding("look", words)


def wrong(words: str) -> Finding:
    """It does not work, or must not stay so."""
    return Finding("wrong", words)


def python(_patient: Patient) -> Finding:
    """Which one; pip has seen to it that it is new enough."""
    return ok(f"Python {sys.version.split()[0]}")


SETTINGS = {"CLOCK", "DEMO", "ERASED", "PROXIES", "PUBLIC_URL", "PWA", "TESTING"}
"""What stands behind JOBBSPOR_ in the environment."""


def settings(_patient: Patient) -> Iterator[Finding]:
    """A name that is misspelt counts as not set; a port that is no number is found by whoever starts the server."""
    ours = sorted(name for name in os.environ if name.startswith("JOBBSPOR_"))
    for name in ours:
        if name.removeprefix("JOBBSPOR_") not in SETTINGS:
            yield look(f"Innstillingen {name} kjenner vi ikke. Se etter en skrivefeil i navnet.")
    for name in ("PORT", "WEB_PROCESSES"):
        if not os.environ.get(name, "1").isdecimal() or int(os.environ.get(name, "1")) < 1:
            yield wrong(f"{name} må være et helt tall fra 1 og oppover.")


def mode(patient: Patient) -> Iterator[Finding]:
    """Demo and test doors must not stand open where people work."""
    config = patient.config
    serious = bool(config.public_url or config.proxies or not patient.database.sqlite)
    if config.testing:
        yield wrong("JOBBSPOR_TESTING er på. Skru den av: den er bare for prøver av programmet.")
    if config.demo and serious:
        yield wrong("JOBBSPOR_DEMO er på, og dette ser ut som ordentlig drift. Alle kan logge inn. Skru den av.")
    elif config.demo:
        yield look("JOBBSPOR_DEMO er på. Alle kan logge inn med ett trykk.")


def database(patient: Patient) -> Finding:
    """Reachable, as safe as promised, and in today's shape?"""
    kind = "SQLite" if patient.database.sqlite else "PostgreSQL"
    if patient.database.sqlite and not _file(patient.database).exists():
        return wrong("Det finnes ingen database ennå. Kjør: jobbspor migrate")
    try:
        patient.database.check()
        current = migrate.at_head(patient.database)
    except (SQLAlchemyError, OSError) as error:
        return wrong(f"Når ikke databasen ({kind}, {type(error).__name__}). Se på DATABASE_URL.")
    except RuntimeError as error:
        return wrong(f"Databasen er ikke trygg nok: {error}")
    if not current:
        return wrong("Databasen passer ikke til denne versjonen. Kjør: jobbspor migrate")
    return ok(f"Databasen ({kind}) svarer og er oppdatert.")


def _file(database: Database) -> Path:
    return Path(database.url.removeprefix("sqlite:///"))


def practice_people(patient: Patient) -> Iterator[Finding]:
    """The demo's people stay in its database, and their password is told to everybody: without the demo's sign they must not be there."""
    if patient.config.demo or (patient.database.sqlite and not _file(patient.database).exists()):
        return
    try:
        with patient.database.read() as db:
            hashes = db.scalars(select(Credential.password_hash).where(Credential.login.in_(ROLES)).limit(len(ROLES))).all()
    except SQLAlchemyError:  # said by the check of the database
        return
    if any(passwords.matches(DEMO_PASSWORD, kept) for kept in hashes):
        yield wrong(
            "Databasen har øvingsbrukere med et passord som alle kjenner. Bra for å prøve; et ekte anlegg begynner med en tom database."
        )


def private(patient: Patient) -> Iterator[Finding]:
    """An SQLite file with people in it is nobody else's to read."""
    path = _file(patient.database)
    if patient.database.sqlite and path.exists() and path.stat().st_mode & 0o077 and path.parent.stat().st_mode & 0o007:
        yield look(f"Andre brukere på maskinen kan lese {path.name}. Kjør: chmod 600")


def clocks(patient: Patient) -> Finding:
    """Deadlines are Oslo time: the zone's data, and a clock that agrees with the database's."""
    try:
        summer = datetime(2026, 7, 1, 12, tzinfo=UTC).astimezone(ZoneInfo("Europe/Oslo"))
    except ZoneInfoNotFoundError:
        return wrong("Mangler data om tidssoner (pakken tzdata).")
    if summer.hour != 14:
        return wrong("Data om tidssoner er ikke riktige for Norge.")
    apart = _apart(patient.database)
    if apart > CLOCKS_APART:
        return wrong(f"Klokka her og i databasen går {round(apart.total_seconds())} sekunder ulikt.")
    return ok(f"Klokka er {_in_oslo(clock.now())} i Oslo.")


def _in_oslo(moment: datetime) -> str:
    return moment.astimezone(clock.OSLO).strftime("%d.%m.%Y kl. %H.%M")


def _apart(database: Database) -> timedelta:
    if database.sqlite:
        return timedelta(0)
    try:
        with database.read() as db:
            theirs: datetime = db.execute(text("select clock_timestamp()")).scalar_one()
    except SQLAlchemyError:  # said by the check of the database
        return timedelta(0)
    return abs(clock.now() - theirs)


def redis(patient: Patient) -> Iterator[Finding]:
    """Only where it is asked for."""
    url = patient.config.redis_url
    if url is None:
        if not patient.database.sqlite:
            yield look("Ingen REDIS_URL: bare én maskin kan kjøre «jobbspor worker».")
        return
    try:
        Redis.from_url(url, socket_connect_timeout=2, socket_timeout=2).ping()
        yield ok("Redis svarer.")
    except (RedisError, OSError, ValueError) as error:
        yield wrong(f"Når ikke Redis ({type(error).__name__}). Se på REDIS_URL.")


def worker(patient: Patient) -> Finding:
    """Has it signed lately?"""
    if patient.database.sqlite and not _file(patient.database).exists():
        return look("«jobbspor worker» har ikke gått ennå.")
    try:
        with patient.database.read() as db:
            seen = heartbeat.last(db)
    except SQLAlchemyError:
        return look("Vet ikke om «jobbspor worker» går: databasen sier det ikke.")
    if seen is None:
        return look("«jobbspor worker» har ikke gått ennå. Uten den kommer ingen varsler.")
    if clock.now() - seen > QUIET_FOR:
        return wrong(f"«jobbspor worker» har ikke gått siden {_in_oslo(seen)}. Start den.")
    return ok("«jobbspor worker» går.")


def phone_app(patient: Patient) -> Finding:
    """Built, whole, and not older than its sources?"""
    folder = patient.config.built_pwa
    missing = [name for name in ("index.html", "sw.js") if not (folder / name).is_file()]
    if missing:
        return wrong(f"Appen er ikke bygd (mangler {', '.join(missing)}). Kjør: make build")
    newest = max((path.stat().st_mtime for path in (ROOT / "pwa" / "src").rglob("*.ts*") if "generated" not in path.parts), default=0)
    if newest > (folder / "index.html").stat().st_mtime:
        return look("Appen er bygd av eldre filer enn de som ligger her. Kjør: make build")
    return ok("Appen er bygd.")


def catalogs(_patient: Patient) -> Finding:
    """Every language that is offered must be there."""
    folder = ROOT / "translations"
    missing = [each["code"] for each in languages() if each["code"] != "nb" and not _catalog(folder, each["code"]).is_file()]
    if missing:
        return wrong(f"Mangler tekster for: {', '.join(missing)}")
    return ok(f"Språk: {', '.join(each['code'] for each in languages())}")


def _catalog(folder: Path, code: str) -> Path:
    return folder / code.replace("-", "_") / "LC_MESSAGES" / "messages.po"


def address(patient: Patient) -> Iterator[Finding]:
    """Sign-in cookies travel over https only, but for this machine itself."""
    config = patient.config
    if config.public_url and not config.public_url.startswith("https://"):
        yield wrong("JOBBSPOR_PUBLIC_URL må begynne med https://. Uten det kan ingen logge inn.")
    elif config.public_url and not config.proxies:
        yield look("JOBBSPOR_PROXIES er 0. Står det en proxy med TLS foran, skal tallet være 1.")
    elif not config.public_url and not config.demo:
        yield look("JOBBSPOR_PUBLIC_URL er tom. Lenker i invitasjoner får adressen som serveren selv ser.")


def disk(patient: Patient) -> Finding:
    """Room to write?"""
    folder = _file(patient.database).parent if patient.database.sqlite else ROOT
    if patient.database.sqlite and not os.access(folder, os.W_OK):
        return wrong(f"Kan ikke skrive i {folder}.")
    free = shutil.disk_usage(folder).free
    words = f"{free // 1024**2} MB ledig på disken."
    return wrong(words) if free < VERY_LITTLE else look(words) if free < LITTLE else ok(words)


CHECKS: tuple[Callable[[Patient], Finding | Iterable[Finding]], ...] = (
    python, settings, mode, database, practice_people, private, clocks, redis, worker, phone_app, catalogs, address, disk,
)  # fmt: skip


def examine(config: Config) -> list[Finding]:
    """All findings, in the order of the checks."""
    patient = Patient(config, Database(config.database_url))
    found: list[Finding] = []
    for check in CHECKS:
        seen = check(patient)
        found += [seen] if isinstance(seen, Finding) else seen
    return found


SIGNS: dict[Level, str] = {"ok": "  ok   ", "look": "  se   ", "wrong": "  MÅ   "}


@click.command()
def doctor() -> None:
    """Say in plain words what is wrong with this set-up; exits 1 if something must be mended."""
    try:
        found = examine(Config.from_environment())
    except BadSetting as error:
        found = [wrong(f"En innstilling kan ikke leses: {error}")]
    for finding in found:
        click.echo(SIGNS[finding.level] + finding.words)
    if any(finding.level == "wrong" for finding in found):
        raise SystemExit(1)
