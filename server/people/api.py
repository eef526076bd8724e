"""Routes of signing in and of me."""

from typing import Any

from server.core.errors import Unprocessable
from server.core.gate import Act, Routes
from server.core.schemas import Nothing
from server.people import kinds, signin
from server.people.models import Person
from server.people.schemas import MeOut, MePatch, SignInIn

routes = Routes("people")


def _me(act: Act) -> Person | None:
    return act.db.get(Person, act.who.id)


@routes.signing("/sign-in", action="people.sign_in", body=SignInIn, out=MeOut, refusals=("wrong_password", "too_many_tries"))
def sign_in(act: Act) -> Any:
    """Name and password; sets the cookie."""
    return signin.by_password(act, act.data["login"], act.data["password"])


@routes.signing("/sign-out", action="people.sign_out", body=Nothing, status=204)
def sign_out(act: Act) -> Any:
    """Signs out on this phone."""
    return signin.sign_out(act)


@routes.read("/me", action="people.me", finds=_me, out=MeOut)
def me(act: Act) -> Any:
    """Who I am."""
    return kinds.me_of(act.db, act.found)


@routes.write("PATCH", "/me", action="people.change_me", finds=_me, body=MePatch, out=MeOut)
def change_me(act: Act) -> Any:
    """My languages."""
    if "language" in act.data and not act.data["language"]:
        raise Unprocessable("language")
    for name, value in act.data.items():
        setattr(act.found, name, value)
    return kinds.me_of(act.db, act.found)
