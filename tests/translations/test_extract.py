"""Every text of the phone reaches the translators."""

import io
import re

import pytest

from translations.extract import from_code
from translations.extract_tsx import NotAText, extract, raw_texts
from translations.files import ROOT

PWA = ROOT / "pwa" / "src"
# Written without a parser on purpose: another way of counting the same.
CALL = re.compile(r"(?<![\w.$])(t|tn|tc)\(\s*[\"'`]")
COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'`])//[^\n]*", re.DOTALL)


def found(source: str) -> list[object]:
    return [(function, text) for _, function, text, _ in extract(io.BytesIO(source.encode()), None, None, None)]


def test_the_count_agrees_with_another_way_of_counting() -> None:
    files = [path for path in PWA.rglob("*.ts*") if "generated" not in path.parts]
    parsed = {path: len(found(path.read_text())) for path in files}
    counted = {path: len(CALL.findall(COMMENT.sub("", path.read_text()))) for path in files}
    assert parsed == counted
    assert sum(parsed.values()) > 50


def test_texts_inside_jsx_attributes_and_nested_functions_are_found() -> None:
    source = """
    const A = () => <p title={t("I attributt")}>{busy ? <b>{t("I gren")}</b> : list.map((x) => <i key={x}>{t('Enkel', { x })}</i>)}</p>;
    const b = { label: () => t(`Mal`), many: tn("{n} ledig plass", "{n} ledige plasser", n), c: tc("knapp", "Lukk") };
    function g<T>(x: T) { return t<string>("Med type"); }
    """
    assert found(source) == [
        ("gettext", "I attributt"),
        ("gettext", "I gren"),
        ("gettext", "Enkel"),
        ("gettext", "Mal"),
        ("ngettext", ("{n} ledig plass", "{n} ledige plasser")),
        ("pgettext", ("knapp", "Lukk")),
        ("gettext", "Med type"),
    ]


def test_escapes_are_read_as_the_browser_reads_them() -> None:
    assert found(r't("en \"to\" tre\n\u00e5\u{1F600}")') == [("gettext", 'en "to" tre\nå😀')]


def test_other_functions_and_definitions_are_no_texts() -> None:
    assert found('export function t(msgid: string) {} at("x"); x.t("y"); set("z"); // t("kommentar")') == []


@pytest.mark.parametrize("call", ["t(word)", "t(`Hei ${name}`)", 'tn("en", other, n)', 't("a" + b)', "t()"])
def test_a_text_put_together_while_the_app_runs_is_refused(call: str) -> None:
    with pytest.raises(NotAText):
        found(call)


def test_words_written_straight_into_jsx_are_found() -> None:
    source = '<p aria-label="Lukk" class="row"><b>Hei du</b>{t("x")} · <Card title="Tittel" data-speak="" /></p>'
    assert [words for _, words in raw_texts(f"const a = {source};".encode())] == ["Lukk", "Hei du", "Tittel"]


def test_both_sides_are_in_one_catalog_with_their_files() -> None:
    files = {file for entry in from_code().values() for file, _ in entry.occurrences}
    assert any(file.startswith("pwa/src/") for file in files)
    assert not any("generated" in file for file in files)
