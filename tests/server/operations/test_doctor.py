"""The doctor sees each thing that is wrong, and says nothing bad of a set-up that is well."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import select

from server import doctor
from server.cli import main
from server.core import clock, heartbeat
from server.core.config import Config
from server.core.db import Database
from server.people.models import Credential


@pytest.fixture
def well(database: Database, tmp_path: Path) -> Config:
    """A set-up with nothing to say against it."""
    built = tmp_path / "dist"
    built.mkdir()
    for name in ("index.html", "sw.js"):
        (built / name).touch()
    with database.write() as db:
        heartbeat.beat(db, clock.now())
    return Config(database_url=database.url, built_pwa=built, public_url="https://jobbspor.example", proxies=1)


def _of(level: str, config: Config) -> str:
    return "\n".join(finding.words for finding in doctor.examine(config) if finding.level == level)


def test_a_well_set_up_has_nothing_wrong(well: Config) -> None:
    assert _of("wrong", well) == ""


def test_a_misspelt_setting_and_a_port_that_is_no_number(well: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOBBSPOR_PUBLIK_URL", "https://jobbspor.example")
    monkeypatch.setenv("PORT", "abc")
    monkeypatch.setenv("WEB_PROCESSES", "0")
    assert "JOBBSPOR_PUBLIK_URL" in _of("look", well)
    assert {"PORT", "WEB_PROCESSES"} <= {words.split()[0] for words in _of("wrong", well).splitlines()}


def test_demo_doors_where_people_work(well: Config) -> None:
    assert "JOBBSPOR_DEMO" in _of("wrong", replace(well, demo=True))
    assert "JOBBSPOR_TESTING" in _of("wrong", replace(well, testing=True))


def test_the_demos_people_where_people_work(well: Config, demo: Database) -> None:
    """Who tried the demo and goes on with its database leaves an admin in it whose password is in the readme."""
    assert "øvingsbrukere" in _of("wrong", well)
    assert "øvingsbrukere" not in _of("wrong", replace(well, demo=True))
    with demo.write() as db:
        for row in db.scalars(select(Credential)):
            db.delete(row)
    assert _of("wrong", well) == ""


def test_the_phone_app_is_not_built(well: Config, tmp_path: Path) -> None:
    (well.built_pwa / "sw.js").unlink()
    assert "sw.js" in _of("wrong", well)


def test_the_worker_stopped_an_hour_ago(well: Config, database: Database) -> None:
    with database.write() as db:
        heartbeat.beat(db, clock.now() - timedelta(hours=1))
    assert "jobbspor worker" in _of("wrong", well)


def test_redis_is_asked_for_but_gone(well: Config) -> None:
    assert "Redis" in _of("wrong", replace(well, redis_url="redis://127.0.0.1:1/0"))


def test_redis_answers(well: Config, redis_url: str) -> None:
    assert "Redis" in _of("ok", replace(well, redis_url=redis_url))


def test_cookies_need_https(well: Config) -> None:
    assert "https" in _of("wrong", replace(well, public_url="http://jobbspor.example"))


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A place where nobody has made a database yet."""
    return tmp_path / "none.sqlite3"


def test_no_database_yet_and_none_is_made_by_looking(bare: Path) -> None:
    assert "jobbspor migrate" in _of("wrong", Config(database_url=f"sqlite:///{bare}"))
    assert not bare.exists()


def test_the_database_is_gone(well: Config) -> None:
    assert "DATABASE_URL" in _of("wrong", replace(well, database_url="postgresql://nobody@127.0.0.1:1/none"))


def test_the_command_exits_1_and_explains_a_bad_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOBBSPOR_DEMO", "ja")
    answer = CliRunner().invoke(main, ["doctor"])
    assert answer.exit_code == 1
    assert "JOBBSPOR_DEMO" in answer.output
