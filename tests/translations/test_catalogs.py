"""What the checks of the catalogs complain about, and what reaches the phone."""

import json
import re
import shutil
import subprocess
from gettext import c2py
from pathlib import Path

import polib
import pytest

from translations import check, extract, phone
from translations.files import PLURALS, languages, po_path, read_po

ENTRY = polib.POEntry(msgid="Uke {week}", occurrences=[("pwa/src/home/a.tsx", "")])
LONGEST_IN_A_TAB = 11
"""Letters of a part that fit a fifth of a narrow phone; a longer word shows by soft hyphens where it may be broken."""
PLURAL = polib.POEntry(msgid="{n} plass", msgid_plural="{n} plasser", occurrences=[("pwa/src/home/a.tsx", "")])


def catalog(*entries: polib.POEntry, language: str = "uk") -> polib.POFile:
    made = polib.POFile()
    made.metadata = {"Plural-Forms": PLURALS[language]}
    made.extend(entries)
    return made


def complaints(entry: polib.POEntry, source: polib.POEntry = ENTRY, language: str = "uk") -> list[str]:
    return list(check.about(language, catalog(entry, language=language), {(source.msgctxt, source.msgid): source}))


def translated(text: str) -> polib.POEntry:
    return polib.POEntry(msgid=ENTRY.msgid, msgstr=text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "not translated"),
        ("Тиждень", "placeholders"),
        ("Тиждень {uke}", "placeholders"),
        ("Тиждень {week} \u202e", "direction mark"),
        ("<b>Тиждень</b> {week}", "markup"),
    ],
)
def test_a_translation_that_would_do_harm_is_named(text: str, word: str) -> None:
    assert [word in complaint for complaint in complaints(translated(text))] == [True]


def test_a_good_translation_has_no_complaint() -> None:
    assert complaints(translated("Тиждень {week}")) == []


def test_bokmal_is_the_source_and_may_be_empty() -> None:
    assert complaints(translated(""), language="nb") == []


def test_a_text_that_is_not_in_the_catalog_is_named() -> None:
    assert "run extract" in complaints(polib.POEntry(msgid="Noe annet", msgstr="x"))[0]


def test_every_plural_form_is_asked_for_and_one_may_leave_the_number_out() -> None:
    forms = {0: "место", 1: "{n} места", 2: ""}
    entry = polib.POEntry(msgid=PLURAL.msgid, msgid_plural=PLURAL.msgid_plural, msgstr_plural=dict(forms))
    assert [("lacks" in complaint) for complaint in complaints(entry, PLURAL)] == [True]
    entry.msgstr_plural[2] = "{n} мест"
    assert complaints(entry, PLURAL) == []


@pytest.mark.parametrize("language", sorted(PLURALS))
def test_the_plural_rule_of_each_language_stays_within_its_forms(language: str) -> None:
    header = PLURALS[language]
    rule = c2py(header.split("plural=")[1].rstrip(";"))
    count = int(header.split(";")[0].split("=")[1])
    reached = {rule(n) for n in [*range(300), 1_000_000]}
    assert reached == set(range(count))


@pytest.mark.parametrize("language", languages())
def test_every_language_writes_its_plural_rule_out(language: str) -> None:
    assert polib.pofile(str(po_path(language))).metadata["Plural-Forms"] == PLURALS[language]


def run_module(path: Path, expression: str) -> object:
    node = shutil.which("node")
    assert node, "Node is part of the project's tools"
    code = f"import * as m from {json.dumps(path.as_uri())}; console.log(JSON.stringify({expression}))"
    return json.loads(subprocess.run([node, "--input-type=module", "-e", code], capture_output=True, check=True, text=True).stdout)


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(phone, "OUT", tmp_path)
    (tmp_path / "package.json").write_text('{"type": "module"}')
    return tmp_path


@pytest.mark.parametrize("language", ["nb", "uk", "ar"])
def test_the_phones_rule_is_the_catalogs_own(language: str, out: Path) -> None:
    phone.write(language, catalog(language=language))
    numbers = [*range(130), 1001, 1_000_000]
    rule = c2py(PLURALS[language].split("plural=")[1].rstrip(";"))
    assert run_module(out / f"{language}.js", f"{numbers}.map(m.plural)") == [rule(n) for n in numbers]


def test_the_phone_gets_its_own_texts_and_staff_theirs_apart(out: Path) -> None:
    def entry(msgid: str, file: str, context: str | None = None) -> polib.POEntry:
        return polib.POEntry(msgid=msgid, msgstr=f"{msgid}!", msgctxt=context, occurrences=[(file, "")])

    made = catalog(
        entry("min", "pwa/src/main.tsx"),
        entry("siden", "pwa/src/plan/screens/Steps.tsx"),
        entry("stab", "pwa/src/jobclub/staff/screens/b.tsx"),
        entry("server", "server/jobclub/actions.py"),
        entry("knapp", "pwa/src/ui/Button.tsx", "kontekst"),
    )
    phone.write("uk", made)
    assert run_module(out / "uk.js", "m.messages") == {"min": "min!", "kontekst\x04knapp": "knapp!"}
    assert run_module(out / "uk.later.js", "m.messages") == {"siden": "siden!"}
    assert run_module(out / "uk.staff.js", "m.messages") == {"stab": "stab!"}


def test_what_no_rule_is_never_becomes_code(out: Path) -> None:
    made = catalog()
    made.metadata["Plural-Forms"] = "nplurals=2; plural=alert(1);"
    with pytest.raises(ValueError):
        phone.write("uk", made)


def test_a_translation_survives_new_texts_and_a_text_that_went_and_came_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("translations.files.HERE", tmp_path)
    texts = {(None, "en"): polib.POEntry(msgid="en"), (None, "to"): polib.POEntry(msgid="to")}
    for entry in texts.values():
        entry.occurrences = [("pwa/src/home/a.tsx", "")]
    monkeypatch.setattr(extract, "from_code", lambda: texts)
    made = extract.update("uk")
    for entry in made:
        entry.msgstr = entry.msgid.upper()
    made.save(str(po_path("uk")))
    kept = texts.pop((None, "en"))
    extract.update("uk")
    assert [(entry.msgid, bool(entry.obsolete)) for entry in read_po("uk")] == [("to", False), ("en", True)]
    texts[(None, "en")] = kept
    extract.update("uk")
    assert {entry.msgid: (entry.msgstr, bool(entry.obsolete)) for entry in read_po("uk")} == {"en": ("EN", False), "to": ("TO", False)}


@pytest.mark.parametrize("language", languages())
def test_a_name_in_the_tab_bar_is_never_broken_in_the_middle_of_a_syllable(language: str) -> None:
    names = [entry.msgstr or entry.msgid for entry in read_po(language) if entry.msgctxt == "fane"]
    parts = [part for name in names for part in re.split("[ \u00ad]", name)]
    assert names
    assert [part for part in parts if len(part) > LONGEST_IN_A_TAB] == []
