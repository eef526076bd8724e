"""Routes of signing in and of me."""

from typing import Any

from server.core.gate import Act, Routes
from server.core.schemas import Nothing, PageQuery, page_of
from server.people import kinds, mydata, queries, signin
from server.people.schemas import DeviceOut, LookOut, MeOut, MePatch, OptionsOut, SignInIn

routes = Routes("people")


@routes.read("/sign-in-options", action="people.sign_in_options", out=OptionsOut)
def sign_in_options(act: Act) -> Any:
    """Which ways to sign in there are here; OIDC and passkeys have their place."""
    return signin.options(act.db)


@routes.signing("/sign-in", action="people.sign_in", body=SignInIn, out=MeOut, refusals=("wrong_password", "too_many_tries"))
def sign_in(act: Act) -> Any:
    """Name and password; sets the cookie."""
    return signin.by_password(act, act.data["login"], act.data["password"])


@routes.signing("/sign-out", action="people.sign_out", body=Nothing, status=204)
def sign_out(act: Act) -> Any:
    """Signs out on this phone."""
    return signin.sign_out(act)


@routes.read("/me", action="people.me", finds=queries.find_me, out=MeOut)
def me(act: Act) -> Any:
    """Who I am."""
    return kinds.me_of(act.db, act.found)


@routes.write("PATCH", "/me", action="people.change_me", finds=queries.find_me, body=MePatch, out=MeOut)
def change_me(act: Act) -> Any:
    """My languages."""
    for name, value in act.data.items():
        setattr(act.found, name, value)
    return kinds.me_of(act.db, act.found)


@routes.read("/devices", action="people.my_devices", out=page_of(DeviceOut))
def devices(act: Act) -> Any:
    """Where I am signed in."""
    return queries.devices(act, act.who.id)


@routes.write("DELETE", "/devices/<id:device_id>", action="people.end_my_device", finds=queries.find_my_device, status=204)
def end_device(act: Act) -> Any:
    """Signs out one of my phones."""
    act.db.delete(act.found)


@routes.signing("/sign-out-everywhere", action="people.sign_out_everywhere", body=Nothing, status=204)
def sign_out_everywhere(act: Act) -> Any:
    """Signs out all my phones, this one too."""
    return signin.sign_out_all(act)


@routes.read("/me/export", action="people.export", finds=queries.find_me, out=mydata.ExportOut)
def export(act: Act) -> Any:
    """All that is kept about me."""
    return mydata.export(act, act.found)


@routes.read("/me/log", action="people.my_log", query=PageQuery, out=page_of(LookOut))
def my_log(act: Act) -> Any:
    """Who looked at me."""
    return queries.log_of_me(act)


@routes.read("/me/who-sees", action="people.who_sees", out=page_of(mydata.RuleOut))
def who_sees(act: Act) -> Any:
    """Who may see or do what with my data: the rules table itself."""
    return mydata.who_sees(act)
