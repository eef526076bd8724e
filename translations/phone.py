"""A language for the phone: a module with what the first screen needs, one for the door, one for later, one that only staff read."""

import json
import re
from gettext import c2py

import polib
from babel import Locale

from translations.files import ROOT, forms
from translations.first import door_files, first_files

OUT = ROOT / "pwa" / "src" / "generated" / "messages"
# Folders of the phone's code that only staff ever load.
STAFF = re.compile(r"^pwa/src/(\w+/)*(staff|desk)/")
PARTS = ("door", "later", "staff")
# Arabic month names as they are used in the Levant (domain.md §4).
_LOCALES = {"ar": "ar_SY", "ku": "ku_TR"}


def write(language: str, catalog: polib.POFile) -> None:
    """Writes <language>.js, and <language>.<part>.js for each of PARTS."""
    texts_of: dict[str, dict[str, str | list[str]]] = {part: {} for part in ("first", *PARTS)}
    for entry in catalog:
        files = [file for file, _ in entry.occurrences if file.startswith("pwa/")]
        texts = _texts(entry, forms(catalog))
        if entry.obsolete or not files or texts is None:
            continue
        for part in _parts(files):
            texts_of[part][_key(entry)] = texts
    OUT.mkdir(parents=True, exist_ok=True)
    plural = _plural(catalog.metadata["Plural-Forms"])
    parts = {"messages": _json(texts_of["first"]), "plural": plural, "names": _json(_names(language))}
    _put(f"{language}.js", "".join(f"export const {name} = {value};\n" for name, value in parts.items()))
    for part in PARTS:
        _put(f"{language}.{part}.js", f"export const messages = {_json(texts_of[part])};\n")


def _parts(files: list[str]) -> set[str]:
    """Where a text belongs that stands in these files: once, but those of the door come later too, with the other screens of coming in."""
    if set(files) & first_files():
        return {"first"}
    if all(STAFF.match(file) for file in files):
        return {"staff"}
    return {"door", "later"} if set(files) & door_files() else {"later"}


def _put(name: str, text: str) -> None:
    """Writes only what differs: a watching build need not start for nothing."""
    path = OUT / name
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def _key(entry: polib.POEntry) -> str:
    return f"{entry.msgctxt}\x04{entry.msgid}" if entry.msgctxt else entry.msgid


def _texts(entry: polib.POEntry, count: int) -> str | list[str] | None:
    """The translation; None where it is missing or no other than the source, which the phone has anyway."""
    if entry.msgid_plural:
        texts = [entry.msgstr_plural.get(form, "") for form in range(count)]
        return texts if all(texts) and texts != [entry.msgid, entry.msgid_plural] else None
    return entry.msgstr if entry.msgstr not in ("", entry.msgid) else None


def _plural(header: str) -> str:
    """The header's rule as a function; worked out here, for our content policy lets no phone evaluate a text."""
    rule = header.split("plural=")[1].rstrip("; ")
    c2py(rule)  # raises ValueError for whatever is no plural rule
    if "/" in rule:
        raise ValueError("a division rounds in C and not in JavaScript")
    return f"(n) => Number({rule})"


def _names(language: str) -> dict[str, list[str]]:
    """Calendar names from CLDR, months from January, weekdays from Monday: phones lack some languages."""
    locale = Locale.parse(_LOCALES.get(language, language.replace("-", "_")))
    months, days = locale.months, locale.days
    width = "wide" if language == "ar" else "abbreviated"
    return {
        "months": [months["format"]["wide"][month] for month in range(1, 13)],
        "alone": [months["stand-alone"]["wide"][month] for month in range(1, 13)],
        "weekdays": [days["format"]["wide"][day] for day in range(7)],
        "short": [days["format"][width][day] for day in range(7)],
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
