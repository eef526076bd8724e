"""The glosses of words: `python -m translations.glosses extract | check`.

extract   writes every word, phrase, interview question and note of server/content/vocabulary into
          translations/<lang>/LC_MESSAGES/vocabulary.po for each language of glosses.json; what is translated stays, what left the
          content becomes obsolete.
check     says what is wrong in any of them; exits 1 if anything is. A gloss that is missing is not wrong: no gloss is better than a guess.

An entry's context is the row's id (of a note, which many rows may share, its own), its text the bokmål word (a noun with its article), its
extracted comment the kind and an example. The translator's comment "not reviewed by a person" stands until a person who speaks both
languages has read the gloss and takes it away.
"""

import re
import sys
from collections.abc import Iterator

import polib

from server.core.text import acceptable, turns
from server.vocabulary.content import FOLDER, TOPICS, TRADES, read
from server.vocabulary.glosses import NOT_REVIEWED, languages, note_id, po_path
from server.vocabulary.rows import Row

LONGEST = 300
_HEADER = f"Glosses of the words of the job. An entry with the comment “{NOT_REVIEWED}” has not been read by one who speaks both languages."
_MARKUP = re.compile(r"<[a-z/!?]|&[a-z]+;|&#|javascript:", re.IGNORECASE)
Wanted = dict[str, polib.POEntry]


def wanted() -> Wanted:
    """An empty entry for every row that is glossed, by id, in the order of the trades."""
    files = [(trade, FOLDER / f"{trade}.csv") for trade in (*TRADES, *TOPICS)]
    rows = [(trade, row) for trade, path in files if path.exists() for row in read(path).rows.values() if row.kind != "line"]
    notes = {note_id(row.tip): _entry(trade, note_id(row.tip), row.tip, "note") for trade, row in rows if row.tip}
    return {row.id: _entry(trade, row.id, row.shown, _about_row(row)) for trade, row in rows} | notes


def _about_row(row: Row) -> str:
    return ": ".join(filter(None, (row.kind, row.example or row.note)))


def _entry(trade: str, context: str, text: str, comment: str) -> polib.POEntry:
    file = f"server/content/vocabulary/{trade}.csv"
    return polib.POEntry(msgctxt=context, msgid=text, comment=comment, occurrences=[(file, "")])


def update(language: str, source: Wanted) -> polib.POFile:
    """Writes the catalog. A gloss whose word was changed goes: it may no longer be right."""
    path = po_path(language)
    before = {entry.msgctxt: entry for entry in polib.pofile(str(path))} if path.exists() else {}
    catalog = polib.POFile(wrapwidth=110)
    catalog.header = _HEADER
    catalog.metadata = {
        "Project-Id-Version": "Jobbspor",
        "Language": language.replace("-", "_"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    catalog.extend(_kept(entry, before.get(entry.msgctxt)) for entry in source.values())
    catalog.extend(_gone(entry) for id_, entry in before.items() if id_ not in source and entry.msgstr)
    path.parent.mkdir(parents=True, exist_ok=True)
    catalog.save(str(path))
    return catalog


def _kept(entry: polib.POEntry, before: polib.POEntry | None) -> polib.POEntry:
    same = before is not None and before.msgid == entry.msgid
    return polib.POEntry(
        msgctxt=entry.msgctxt,
        msgid=entry.msgid,
        msgstr=before.msgstr if before and same else "",
        comment=entry.comment,
        tcomment=before.tcomment if before and same else NOT_REVIEWED,
        flags=[flag for flag in before.flags if flag != "fuzzy"] if before and same else [],
        occurrences=entry.occurrences,
    )


def _gone(entry: polib.POEntry) -> polib.POEntry:
    entry.obsolete, entry.occurrences, entry.comment = True, [], ""
    return entry


def complaints(language: str, catalog: polib.POFile, source: Wanted) -> Iterator[str]:
    """What is wrong with a language's glosses, each with the row's id."""
    entries = {entry.msgctxt: entry for entry in catalog if not entry.obsolete}
    for id_ in source.keys() | entries.keys():
        if id_ not in entries or id_ not in source or entries[id_].msgid != source[id_].msgid:
            yield f"{language}: {id_} is not as in the content: run extract"
        elif why := _about(entries[id_]):
            yield f"{language}: {id_} {why}"


def _about(entry: polib.POEntry) -> str:
    text = entry.msgstr
    if entry.fuzzy:
        return "is marked fuzzy"
    if len(text) > LONGEST:
        return "is too long"
    if not acceptable(text) or turns(text) or "\n" in text:
        return "carries characters that nobody sees"
    return "carries markup" if _MARKUP.search(text) else ""


def _extract() -> int:
    source = wanted()
    for language in languages():
        print(f"{language}: {len(update(language, source).translated_entries())} of {len(source)}")
    return 0


def _check() -> int:
    source = wanted()
    found = sorted(why for code in languages() for why in complaints(code, polib.pofile(str(po_path(code))), source))
    print("\n".join(found) or "glosses: nothing wrong")
    return 1 if found else 0


COMMANDS = {"extract": _extract, "check": _check}

if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in COMMANDS:
        sys.exit(__doc__)
    sys.exit(COMMANDS[sys.argv[1]]())
