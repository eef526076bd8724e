"""Languages: one catalog for both sides (translations/), bokmål is the source."""

import json
from functools import cache
from typing import TypedDict

from flask import Flask, request
from flask_babel import Babel
from flask_login import current_user

from server.core.config import ROOT


class Language(TypedDict):
    """A line of languages.json: a complete interface."""

    code: str
    name: str
    dir: str
    reviewed: bool


@cache
def languages() -> list[Language]:
    """The complete interfaces, in the order they are offered."""
    found: list[Language] = json.loads((ROOT / "translations" / "languages.json").read_text(encoding="utf-8"))
    return found


def _wanted() -> str:
    codes = [language["code"] for language in languages()]
    if current_user and current_user.is_authenticated and current_user.who.language in codes:
        return str(current_user.who.language)
    return request.accept_languages.best_match(codes, "nb")


def install(app: Flask) -> None:
    """Makes gettext answer in the person's language, before sign-in in the browser's."""
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = str(ROOT / "translations")
    app.config["BABEL_DEFAULT_LOCALE"] = "nb"
    Babel(app, locale_selector=_wanted)
