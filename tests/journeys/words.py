"""The words on the screen, from the catalogs: journeys follow a change of words by themselves."""

from functools import cache
from gettext import c2py
from typing import Any

import polib

from tests.support.processes import ROOT


@cache
def _plurals(language: str) -> tuple[dict[str, dict[int, str]], Any]:
    file = polib.pofile(str(ROOT / "translations" / language / "LC_MESSAGES" / "messages.po"))
    forms = {e.msgid: e.msgstr_plural if any(e.msgstr_plural.values()) else {0: e.msgid, 1: e.msgid_plural} for e in file if e.msgid_plural}
    rule = file.metadata["Plural-Forms"].split("plural=")[1].rstrip(";")
    return forms, c2py(rule)


@cache
def _catalog(language: str) -> dict[tuple[str | None, str], str]:
    file = polib.pofile(str(ROOT / "translations" / language / "LC_MESSAGES" / "messages.po"))
    return {(entry.msgctxt, entry.msgid): entry.msgstr or entry.msgid for entry in file if not entry.obsolete}


class Words:
    """words("Meld meg på") in the person's language; {placeholders} are filled."""

    def __init__(self, language: str) -> None:
        """`language`: a code of languages.json."""
        self.language = language

    def __call__(self, text: str, **params: Any) -> str:
        """The text as it stands on the screen."""
        shown = text if self.language == "nb" else _catalog(self.language)[None, text]
        for name, value in params.items():
            shown = shown.replace("{" + name + "}", str(value))
        return shown

    def plural(self, one: str, n: int) -> str:
        """The form for `n` of the text whose singular is `one`."""
        forms, rule = _plurals(self.language)
        return forms[one][rule(n)].replace("{n}", str(n))
