"""The gate, the one door (design.md): validate → begin → key → find → permission → action → marks, notices → commit."""

import json
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import wraps
from typing import Any

from flask import Response, current_app, request
from flask_login import current_user
from flask_smorest import Blueprint
from marshmallow import Schema, ValidationError
from sqlalchemy.orm import Session

from server.core import clock, gate_docs, strict_json
from server.core.act import RELATIONS, Act, Answer, Find, Relation, Rule, Services, Who
from server.core.db import Database
from server.core.errors import Forbidden, NotFound, Refusal
from server.core.idempotency import Attempt
from server.core.schemas import Id

__all__ = ["ACTIONS", "RELATIONS", "Act", "Answer", "Relation", "Routes", "Rule", "Services", "Who"]


Again = Callable[[Act, Any], Any]
"""again(act, ids): what a repeat answers where the first answer held a secret that is told once: a new secret for the same thing."""
ACTIONS: dict[str, str] = {}
"""action → the first route that asks for it; the composition root checks that each has its line in rules.csv."""


def services() -> Services:
    """The running app's services."""
    found: Services = current_app.extensions["jobbspor"]
    return found


def _signed_in() -> Who | None:
    user = current_user._get_current_object()  # each look through the proxy asks again
    return user.who if user.is_authenticated else None


def may_try(rules: Sequence[Rule], who: Who | None) -> list[Rule]:
    """The lines that speak of one of the person's roles; none: 401 or 403, whatever the object."""
    roles = {"anyone"} if who is None else who.roles | {"anyone", "signed_in"}
    open_to = [rule for rule in rules if rule.role in roles]
    if not open_to:
        raise Refusal("sign_in", 401) if who is None else Forbidden()
    return open_to


def _permit(act: Act, rules: Sequence[Rule]) -> None:
    """Today's rights: the first line whose relation holds; else as if there were nothing there."""
    act.rule = next((rule for rule in rules if RELATIONS[rule.relation](act, act.found)), None)
    if act.rule is None:
        raise NotFound
    person_id = getattr(act.found, "person_id", None) or getattr(act.found, "id", None)
    if act.rule.logged and act.found is not None and person_id:
        act.log(person_id)


def load(schema: Schema, value: Any) -> Any:
    """The validated value; 422 with one message per field else."""
    try:
        return schema.load(value)
    except ValidationError as error:
        raise Refusal("invalid", 422, fields=error.messages) from None


def _key() -> str:
    given = request.headers.get("Idempotency-Key", "")
    try:
        return str(Id().deserialize(given))
    except ValidationError:
        raise Refusal("key_missing", 400) from None


@dataclass(frozen=True)
class Door:
    """One route's contract, and the way through it."""

    handler: Callable[[Act], Any]
    action: str
    finds: Find | None
    query: Schema | None
    body: Schema | None
    out: Schema | None
    status: int
    writes: bool
    keyed: bool
    again: Again | None = None

    def __call__(self, **params: str) -> Response:
        """validate → begin → key → find → permission → action → commit."""
        who, outside = _signed_in(), services()
        rules = may_try(outside.rules(self.action), who)
        data = self._validated()
        attempt = self._attempt(who)
        with self._transaction(outside.database, rules) as db:
            act = Act(db, who, clock.now(), self.action, outside, params, data, attempt=attempt)
            return self._pass(act, rules, attempt if self.writes else None)

    def _validated(self) -> Any:
        if self.body is not None:
            return load(self.body, strict_json.loads(request.get_data() or b"{}"))
        return load(self.query, request.args.to_dict()) if self.query is not None else {}

    def _attempt(self, who: Who | None) -> Attempt | None:
        if not self.keyed:
            return None
        key = _key()
        return Attempt.of(who.id if who else "-", key, request.method, request.full_path, request.get_data())

    def _transaction(self, database: Database, rules: Sequence[Rule]) -> AbstractContextManager[Session]:
        # A read that is logged writes its line in its own transaction.
        return database.write() if self.writes or any(rule.logged for rule in rules) else database.read()

    def _pass(self, act: Act, rules: Sequence[Rule], attempt: Attempt | None) -> Response:
        before = attempt.before(act.db) if attempt else None
        act.found = self.finds(act, **act.params) if self.finds else None
        if before is not None:
            return self._repeat(act, rules, before.status, before.body)
        if self.finds and act.found is None:
            raise NotFound
        _permit(act, rules)
        answer = self.handler(act)
        if isinstance(answer, Response):
            return answer
        response = self._dump(act, answer)
        if attempt:
            attempt.store(act.db, response.status_code, self._kept(response.get_data(as_text=True)), act.now)
        return response

    def _repeat(self, act: Act, rules: Sequence[Rule], status: int, body: str) -> Response:
        """A repeat: today's rights, yesterday's answer. Of a thing that is gone only the empty answer is repeated."""
        if act.found is not None or not self.finds:
            _permit(act, rules)
        elif body:
            raise NotFound
        if self.again is not None:
            return self._dump(act, Answer(self.again(act, json.loads(body)), status))
        return _json(body, status)

    def _kept(self, body: str) -> str:
        """What is stored for a repeat: of an answer with secrets only its ids. Tokens and codes are nowhere kept but as hashes."""
        if self.again is None:
            return body
        return json.dumps({name: value for name, value in json.loads(body).items() if name in ("id", "person_id")})

    def _dump(self, act: Act, answer: Any) -> Response:
        given = answer if isinstance(answer, Answer) else Answer(answer, self.status)
        act.db.flush()
        body = "" if given.status in (204, 304) or self.out is None else self.out.dumps(given.value)
        response = _json(body, given.status)
        for name, value in (*given.headers, *act.headers):
            response.headers.add(name, value)
        return response


def _made(schema: type[Schema] | None) -> Schema | None:
    return schema() if schema else None


def _json(body: str, status: int) -> Response:
    return Response(body, status, content_type="application/json")


class Routes:
    """A feature's routes under /api/v1/<name>: their heads tell the whole contract."""

    def __init__(self, name: str, *, url_prefix: str | None = None) -> None:
        """`name`: of the feature."""
        self.blueprint = Blueprint(name, name, url_prefix=url_prefix or f"/api/v1/{name}")

    def read(self, path: str, *, action: str, out: type[Schema] | None, **contract: Any) -> Callable[[Any], Any]:
        """A GET that changes nothing."""
        return self._route("GET", path, action=action, out=out, writes=False, keyed=False, **contract)

    def write(self, method: str, path: str, *, action: str, out: type[Schema] | None = None, **contract: Any) -> Callable[[Any], Any]:
        """An act: needs an Idempotency-Key, counts once."""
        return self._route(method, path, action=action, out=out, writes=True, keyed=True, **contract)

    def signing(
        self, path: str, *, action: str, out: type[Schema] | None = None, keyed: bool = False, **contract: Any
    ) -> Callable[[Any], Any]:
        """Signing in and out: a POST without a key. Its handler opens its own short transactions: hashing stays outside them.

        `keyed`: what somebody without an account does behind a secret link; its handler keeps `act.attempt` in its own transaction.
        """
        return self._route("POST", path, action=action, out=out, writes=False, keyed=keyed, **contract)

    def raw(self, method: str, path: str, *, action: str, **contract: Any) -> Callable[[Any], Any]:
        """Another body than JSON (CSV, .ics, an upload): the handler returns a flask Response; `media` and `shows` describe it."""
        writes = method != "GET"
        return self._route(method, path, action=action, out=None, writes=writes, keyed=writes, **contract)

    def _route(
        self,
        method: str,
        path: str,
        *,
        action: str,
        out: type[Schema] | None,
        writes: bool,
        keyed: bool,
        finds: Find | None = None,
        query: type[Schema] | None = None,
        body: type[Schema] | None = None,
        status: int = 200,
        refusals: Sequence[str] = (),
        also: Sequence[int] = (),
        media: str = "application/json",
        shows: type[Schema] | None = None,
        doc: dict[str, Any] | None = None,
        again: Again | None = None,
    ) -> Callable[[Any], Any]:
        ACTIONS.setdefault(action, path)

        def register(handler: Callable[[Act], Any]) -> Callable[[Act], Any]:
            door = Door(handler, action, finds, _made(query), _made(body), _made(out), status, writes, keyed, again)

            @wraps(handler)
            def view(**params: str) -> Response:
                return door(**params)

            shapes: dict[str, Any] = {"query": query, "body": body, "out": out or shows, "status": status, "also": also, "media": media}
            described = gate_docs.operation(**shapes, keyed=keyed, action=action, refusals=refusals)
            view._apidoc = {"manual_doc": {**described, **(doc or {})}}  # type: ignore[attr-defined]
            self.blueprint.route(path, methods=[method], endpoint=handler.__name__)(view)
            return handler

        return register
