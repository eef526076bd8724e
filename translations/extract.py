"""From code to catalogs."""

import polib
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg

from translations.files import HERE, ROOT, forms, po_path, read_po

Key = tuple[str | None, str]

_KEYWORDS = {
    **dict.fromkeys(("_", "gettext", "lazy_gettext"), None),
    **dict.fromkeys(("ngettext", "lazy_ngettext"), (1, 2)),
    **dict.fromkeys(("pgettext", "lazy_pgettext"), ((1, "c"), 2)),
}


def from_code() -> dict[Key, polib.POEntry]:
    """Every text of both sides by context and msgid, with the files it stands in; sorted by file, so diffs stay small."""
    with (HERE / "babel.cfg").open(encoding="utf-8") as cfg:
        methods, options = parse_mapping_cfg(cfg)  # type: ignore[no-untyped-call]
    found: dict[Key, polib.POEntry] = {}
    for file, _line, text, _comments, context in extract_from_dir(str(ROOT), methods, options, keywords=_KEYWORDS):
        one, many = (text[0], text[1]) if isinstance(text, tuple) else (text, "")
        entry = found.setdefault((context, one), polib.POEntry(msgid=one, msgctxt=context))
        entry.msgid_plural = entry.msgid_plural or many
        if (file, "") not in entry.occurrences:
            entry.occurrences.append((file, ""))
    return found


def update(language: str) -> polib.POFile:
    """Writes the language's catalog with every text of the code. A text that left the code becomes obsolete and comes back with its
    translation if the text does."""
    catalog = read_po(language)
    before: dict[Key, polib.POEntry] = {(entry.msgctxt, entry.msgid): entry for entry in catalog}
    wanted = from_code()
    catalog.clear()
    catalog.extend(_kept(entry, before.get(key), forms(catalog)) for key, entry in sorted(wanted.items(), key=_place))
    gone = [entry for key, entry in before.items() if key not in wanted and (entry.msgstr or any(entry.msgstr_plural.values()))]
    for entry in gone:
        entry.obsolete, entry.occurrences = True, []
    catalog.extend(gone)
    path = po_path(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    catalog.save(str(path))
    return catalog


def _place(item: tuple[Key, polib.POEntry]) -> tuple[str, str, str]:
    (context, msgid), entry = item
    return min(file for file, _ in entry.occurrences), msgid, context or ""


def _kept(entry: polib.POEntry, before: polib.POEntry | None, count: int) -> polib.POEntry:
    """A fresh entry with what was translated already."""
    entry = polib.POEntry(msgid=entry.msgid, msgctxt=entry.msgctxt, msgid_plural=entry.msgid_plural, occurrences=sorted(entry.occurrences))
    old = before.msgstr_plural if before else {}
    if entry.msgid_plural:
        entry.msgstr_plural = {form: old.get(form, "") for form in range(count)}
    elif before:
        entry.msgstr = before.msgstr
    if before:
        entry.tcomment = before.tcomment
    return entry
