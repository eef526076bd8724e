"""The composition root: the only list of features."""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from flask import Flask
from flask_login import LoginManager, UserMixin
from flask_smorest import Api
from sqlalchemy.orm import Session
from werkzeug.middleware.proxy_fix import ProxyFix

from server import intake, jobclub, notifications, outcomes, people, plan, readings, static, sync, tasters, vocabulary, week
from server.access import policy
from server.core import changes, clock, feature, gate_docs, i18n, web
from server.core.act import Rule, Who
from server.core.config import Config
from server.core.db import Database
from server.notifications.actions import tell
from server.people import identify
from server.people.models import AccessLog
from server.plan import handover
from server.sync.poll import Poll

FEATURES = (
    people.FEATURE, notifications.FEATURE, week.FEATURE, jobclub.FEATURE, plan.FEATURE, handover.FEATURE, tasters.FEATURE,
    vocabulary.FEATURE, readings.FEATURE, intake.FEATURE, outcomes.FEATURE, sync.FEATURE,
)  # fmt: skip


@cache
def compose() -> policy.Policy:
    """Makes the features known, once per process, and checks the rules table against them."""
    feature.compose(FEATURES)
    rules = policy.Policy(policy.read())
    rules.check()
    return rules


class Services:
    """What the gate needs from outside the core."""

    def __init__(self, database: Database, rules: policy.Policy) -> None:
        """Reads the database's epoch: a restore needs a restart anyway."""
        self.database = database
        self._policy = rules
        with database.read() as db:
            self.epoch = changes.epoch(db)

    def rules(self, action: str) -> Sequence[Rule]:
        """The lines of rules.csv for an action."""
        return self._policy.rules(action)

    def all_rules(self) -> Sequence[Rule]:
        """The whole table."""
        return self._policy.all

    def tell(self, db: Session, person_id: str, kind: str, params: dict[str, Any]) -> None:
        """A notice row."""
        tell(db, person_id, kind, params)

    def log(self, db: Session, actor_id: str, person_id: str, action: str, at: datetime) -> None:
        """An access-log row."""
        db.add(AccessLog(actor_id=actor_id, person_id=person_id, action=action, at=at))


class Documented(Api):
    """The OpenAPI document, without the library's own error answers: ours are problem+json, and each route says which."""

    DEFAULT_ERROR_RESPONSE_NAME = None

    def _register_error_handlers(self) -> None:
        """core.web has them."""


class SignedIn(UserMixin):
    """What Flask-Login hands around."""

    def __init__(self, who: Who) -> None:
        """`who`: as identified."""
        self.who = who
        self.id = who.id


def _sign_in_by_cookie(app: Flask) -> None:
    manager = LoginManager(app)
    manager.session_protection = None

    @manager.request_loader
    def load(request: Any) -> SignedIn | None:
        token = identify.token_of(request)
        if not token:
            return None
        database = app.extensions["jobbspor"].database
        with database.glance() as connection:
            who = identify.identify(connection, token, clock.now())
        if who is not None and identify.to_be_noted(who, request.path, clock.now()):
            with database.write() as db:
                identify.note(db, who, clock.now())
        return SignedIn(who) if who else None


def connect(app: Flask, config: Config) -> None:
    """Gives the app its settings and its database; tests do it again to one app."""
    database = Database(config.database_url)
    database.check()
    app.config.update(JOBBSPOR=config, TESTING=config.testing)
    app.extensions["jobbspor"] = Services(database, compose())


def create_app(config: Config | None = None) -> Flask:
    """The WSGI application; start-up fails on a database or a rules table that can't be trusted."""
    config = config or Config.from_environment()
    app = Flask("jobbspor", static_folder=None)
    app.config.update(API_TITLE="Jobbspor", API_VERSION="v1", OPENAPI_VERSION="3.1.0", OPENAPI_URL_PREFIX="/api/v1")
    app.config.update(OPENAPI_JSON_PATH="openapi.json")
    connect(app, config)
    web.install(app)
    _sign_in_by_cookie(app)
    i18n.install(app)
    api = Documented(app)
    api.register_converter(web.UuidConverter, lambda _: gate_docs.ID)
    for routes in (routes for each in FEATURES for routes in each.routes):
        api.register_blueprint(routes.blueprint)
    static.install(app, config)
    app.wsgi_app = Poll(app)  # type: ignore[method-assign, assignment]
    static.document(app, api.spec)
    if config.proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, config.proxies, config.proxies, config.proxies)  # type: ignore[method-assign]
    return app
