"""Where the catalogs are, and what each language's plural forms are."""

import json
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "translations"

_TWO = "nplurals=2; plural=(n != 1);"
_SLAVIC = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
# Written out rather than guessed by a tool: tools disagree on several of them (domain.md §4).
PLURALS = {
    "nb": _TWO,
    "nn": _TWO,
    "en": _TWO,
    "so": _TWO,
    "ti": "nplurals=2; plural=(n > 1);",
    "fa-AF": "nplurals=2; plural=(n > 1);",
    "ps": _TWO,
    "ku": _TWO,
    "sw": _TWO,
    "tr": _TWO,
    "fr": "nplurals=3; plural=(n==0 || n==1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2);",
    "uk": _SLAVIC,
    "ru": _SLAVIC,
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
}


def languages() -> list[str]:
    """The codes of languages.json: complete interfaces only."""
    lines = json.loads((HERE / "languages.json").read_text(encoding="utf-8"))
    return [line["code"] for line in lines]


def po_path(language: str) -> Path:
    """The catalog of a language; gettext writes fa-AF as fa_AF."""
    return HERE / language.replace("-", "_") / "LC_MESSAGES" / "messages.po"


def read_po(language: str) -> polib.POFile:
    """The catalog as it is; an empty one with the right header where there is none yet."""
    path = po_path(language)
    catalog = polib.pofile(str(path), wrapwidth=110) if path.exists() else polib.POFile(wrapwidth=110)
    catalog.metadata = {
        "Project-Id-Version": "Jobbspor",
        "Language": language.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": catalog.metadata.get("Plural-Forms") or PLURALS[language],
    }
    return catalog


def forms(catalog: polib.POFile) -> int:
    """How many plural forms the catalog's own header names."""
    return int(catalog.metadata["Plural-Forms"].split(";")[0].split("=")[1])
