"""One server and one browser per test process; each journey has people and sessions of its own."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from server import migrate
from server.app import compose
from server.core import clock
from server.core.db import Database
from server.demo import build
from server.jobclub.models import Club, ClubSession
from tests.journeys.handing import Handed, Plan, plan_for
from tests.journeys.plans import Made, make_plan
from tests.journeys.somebody import Somebody
from tests.journeys.words import Words
from tests.support.browser import Eyes, chromium
from tests.support.server import Server, serving

# From p061 on they leave, or are erased, in the one journey that names them: no other may.
PEOPLE = 68
LASTS = timedelta(hours=2)
MakeSession = Callable[..., str]
Meet = Callable[..., AbstractContextManager[Somebody]]


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """The demo municipality."""
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('journeys') / 'town.sqlite3'}")
    compose()
    migrate.upgrade(database)
    build.everything(database, PEOPLE)
    return database


@pytest.fixture(scope="session")
def server(town: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The real server with the built app."""
    with serving(town.url, tmp_path_factory.mktemp("log"), 2, {"JOBBSPOR_DEMO": "1"}) as running:
        yield running


@pytest.fixture(scope="session")
def eyes() -> Iterator[Eyes]:
    """Chromium."""
    with chromium() as running:
        yield running


@pytest.fixture(params=["nb", "ar"])
def language(request: pytest.FixtureRequest) -> str:
    """Every journey is made in both."""
    return str(request.param)


@pytest.fixture
def meet(eyes: Eyes, server: Server, language: str) -> Meet:
    """meet("p001") → her at her phone, signed in, with the app ready for dead spots; meet("leader", desk=True) at a desk."""

    @contextmanager
    def meeting(login: str | None, *, desk: bool = False, lang: str = language, **more: object) -> Iterator[Somebody]:
        place = eyes.desk if desk else eyes.phone
        with place(server.url, {"nb": "nb-NO", "ar": "ar", "uk": "uk-UA"}[lang], **more) as looking:
            somebody = Somebody(looking, Words(lang))
            if login is not None:
                server.client().sign_in(login).patch("people/me", {"language": lang, "hears_language": lang})
                somebody.sign_in(login)
            yield somebody
            looking.watch.assert_quiet()

    return meeting


@pytest.fixture
def make_session(town: Database) -> MakeSession:
    """make_session(capacity=1) → the id of a new session of the oral club, some days ahead or minutes ago."""

    def make(capacity: int = 8, days: float = 5, place: str = "Rom 2", topic: str = "Telefon") -> str:
        starts = _on_one_day(clock.now() + timedelta(days=days))
        with town.write() as db:
            club = db.scalars(select(Club).where(Club.title == "Jobbklubb Muntlig")).one()
            session = ClubSession(municipality_id=club.municipality_id, club_id=club.id, title=club.title, leader_id=club.leader_id)
            session.topic, session.place, session.capacity = {"code": None, "title": topic}, place, capacity
            session.starts_at, session.ends_at = starts, starts + LASTS
            db.add(session)
            db.flush()
            return session.id

    return make


def _on_one_day(starts: datetime) -> datetime:
    """Earlier that evening where two hours would go over midnight: no club does, and a leader could not write it so."""
    late = clock.oslo_date(starts) != clock.oslo_date(starts + LASTS) and starts > clock.now() + timedelta(days=1)
    return starts - LASTS if late else starts


@pytest.fixture
def hers(language: str) -> str:
    """Whose plan it is: a person of her own in each language, so that one journey does not follow in another's steps."""
    return {"nb": "p021", "ar": "p022"}[language]


@pytest.fixture
def made(server: Server, town: Database, hers: str) -> Made:
    """The plan; made anew for each journey on top of what is there."""
    return make_plan(server, town, hers)


@pytest.fixture
def samples() -> Path:
    """Spreadsheets as municipalities hand them over."""
    return Path(__file__).parents[1] / "samples"


@pytest.fixture
def plan(server: Server, town: Database, language: str) -> Plan:
    """plan("p031", "p032") → the hand-over of the first in bokmål, of the second in Arabic: no journey follows in another's steps."""

    def planned(nb: str, ar: str, days: int = 5) -> Handed:
        return plan_for(server, town, {"nb": nb, "ar": ar}[language], days)

    return planned
