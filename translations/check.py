"""What is missing or wrong in the catalogs. Every complaint names the language and the text."""

import re
from collections.abc import Iterator
from gettext import c2py

import polib

from translations.extract import Key, from_code
from translations.extract_tsx import raw_texts
from translations.files import ROOT, forms, languages, read_po

SOURCE = "nb"
_HOLES = re.compile(r"\{(\w+)\}|%\((\w+)\)[sd]")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MARKUP = re.compile(r"<[a-zA-Z/!]|&[a-z]+;|&#")
# Words this product does not say (look, "Words"): nobody is to blame, nothing shouts.
_UNSAID = re.compile(r"\bfeil\b|ugyldig|!", re.IGNORECASE)


def everything() -> list[str]:
    """Every complaint about every language, about the source texts, and about words that reach no catalog."""
    wanted = from_code()
    found = [f"{SOURCE}: “{msgid}” says what we do not say" for _, msgid in wanted if _UNSAID.search(msgid)]
    for language in languages():
        found += [f"{language}: {complaint}" for complaint in about(language, read_po(language), wanted)]
    return found + [f"{place}: “{words}” reaches no translator" for place, words in _raw()]


def _raw() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "pwa" / "src").rglob("*.tsx")):
        for line, words in raw_texts(path.read_bytes()):
            yield f"{path.relative_to(ROOT)}:{line}", words


def about(language: str, catalog: polib.POFile, wanted: dict[Key, polib.POEntry]) -> Iterator[str]:
    """The complaints about one language; bokmål is the source and may be empty."""
    try:
        c2py(catalog.metadata["Plural-Forms"].split("plural=")[1].rstrip("; "))
    except (ValueError, IndexError, KeyError):
        yield "its Plural-Forms header cannot be read"
        return
    entries: dict[Key, polib.POEntry] = {(entry.msgctxt, entry.msgid): entry for entry in catalog if not entry.obsolete}
    for key, source in wanted.items():
        entry = entries.get(key)
        if entry is None:
            yield f"“{source.msgid}” is not in the catalog: run extract"
        else:
            yield from (f"“{source.msgid}” {complaint}" for complaint in _about_entry(language, entry, source, forms(catalog)))


def _about_entry(language: str, entry: polib.POEntry, source: polib.POEntry, count: int) -> Iterator[str]:
    texts = [entry.msgstr_plural.get(form, "") for form in range(count)] if source.msgid_plural else [entry.msgstr]
    given = [text for text in texts if text]
    if len(given) < len(texts) and (language != SOURCE or given):
        yield "is not translated" if not given else "lacks a plural form"
    if entry.fuzzy:
        yield "is marked fuzzy"
    for text in given:
        yield from _about_text(text, source)


def _holes(text: str) -> set[str]:
    return {brace or percent for brace, percent in _HOLES.findall(text)}


def _about_text(text: str, source: polib.POEntry) -> Iterator[str]:
    wanted = _holes(source.msgid) | _holes(source.msgid_plural)
    # "One free seat" may leave out the number; every other hole must be there.
    spare = {"n", "num"} if source.msgid_plural else set()
    if _holes(text) - wanted or wanted - _holes(text) - spare:
        yield f"has other placeholders in “{text}”"
    if _BIDI.search(text):
        yield f"carries a direction mark in “{text}”"
    if _MARKUP.search(text):
        yield f"carries markup in “{text}”"
