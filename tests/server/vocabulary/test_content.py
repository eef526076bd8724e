"""Every list that ships is right, and the checker refuses what a slip or a hostile hand would put into one (domain.md §5)."""

import csv
import io
import re
from pathlib import Path

import pytest

from server.vocabulary.content import FOLDER, TOPICS, TRADES, read
from server.vocabulary.report import LEAST_PICTURES, counts, main, too_little
from server.vocabulary.rows import COLUMNS, MOST_BYTES, MOST_ROWS, WORDS, Finding

DOMAIN = Path(__file__).resolve().parents[3] / "docs" / "domain.md"
DRAWINGS = Path(__file__).resolve().parents[3] / "pwa" / "assets"
HARVEST = {
    "Hotel": "hotel", "Cleaning": "cleaning", "Shop": "shop", "Kitchen": "kitchen", "Warehouse": "warehouse", "Textile": "textile",
    "Construction": "construction", "Health assistant": "health_assistant", "Kindergarten": "kindergarten", "IT": "it",
    "Industry": "industry", "Driver": "driver",
}  # fmt: skip
ARTICLES = {"m": "en", "f": "ei/en", "n": "et", "pl": ""}

NOUN = {
    "id": "shop.hylle", "kind": "noun", "unit": "1", "level": "A1", "nb": "hylle", "article": "ei/en", "definite": "hylla/hyllen",
    "plural": "hyller", "plural_definite": "hyllene", "nn": "hylle", "nn_article": "ei", "nn_definite": "hylla", "nn_plural": "hyller",
    "nn_plural_definite": "hyllene", "example": "Melet står på hylla.", "example_nn": "Mjølet står på hylla.",
}  # fmt: skip
VERB = {
    "id": "shop.vaske", "kind": "verb", "unit": "1", "level": "A1", "nb": "å vaske", "definite": "vasker", "plural": "vasket",
    "plural_definite": "har vasket", "nn": "å vaske", "nn_definite": "vaskar", "nn_plural": "vaska", "nn_plural_definite": "har vaska",
    "example": "Vi vasker gulvet.", "example_nn": "Vi vaskar golvet.",
}  # fmt: skip
QUESTION = {
    "id": "shop.hvorfor", "kind": "question", "unit": "interview", "level": "A2", "nb": "Hvorfor her?", "nn": "Kvifor her?",
    "note": "De vil vite hvorfor.", "answer_a2": "Fordi.", "answer_b1": "Fordi det passer.", "answer_a2_nn": "Fordi.",
    "answer_b1_nn": "Fordi det passar.",
}  # fmt: skip
LINE = {
    "id": "shop.dialogue1-1", "kind": "line", "unit": "dialogue1", "level": "A2", "nb": "Hei.", "nn": "Hei.", "speaker": "woman:kunde",
}  # fmt: skip


def spreadsheet(*rows: dict[str, str], columns: tuple[str, ...] = COLUMNS) -> bytes:
    made = io.StringIO()
    writer = csv.DictWriter(made, columns, delimiter=";", restval="")
    writer.writeheader()
    writer.writerows(rows)
    return made.getvalue().encode("utf-8-sig")


def found(*rows: dict[str, str]) -> set[tuple[int, str, str]]:
    return {(finding.row, finding.column, finding.code) for finding in read(spreadsheet(*rows), "shop").findings}


@pytest.mark.parametrize("trade", [*TRADES, *TOPICS])
def test_a_list_that_ships_is_right_and_long_enough(trade: str) -> None:
    content = read(FOLDER / f"{trade}.csv")
    assert content.findings == []
    assert list(too_little(trade, counts(content))) == []


@pytest.mark.parametrize("trade", [*TRADES, *TOPICS])
def test_no_two_words_of_a_list_share_a_picture_and_each_is_on_disk(trade: str) -> None:
    drawn = [row.picture for row in read(FOLDER / f"{trade}.csv").rows.values() if row.picture and row.kind in WORDS]
    assert sorted(set(drawn)) == sorted(drawn)
    assert {
        name for name in drawn if not any((DRAWINGS / folder / f"{name}.svg").exists() for folder in ("pictures", "pictures-words"))
    } == set()


@pytest.mark.parametrize("trade", [*TRADES, *TOPICS])
def test_who_does_not_read_has_a_round_in_every_list(trade: str) -> None:
    held = counts(read(FOLDER / f"{trade}.csv"))
    assert held["pictures"] >= LEAST_PICTURES[trade] >= 20
    assert any("pictures" in line for line in too_little(trade, {**held, "pictures": LEAST_PICTURES[trade] - 1}))


def test_every_list_is_known() -> None:
    assert {path.stem for path in FOLDER.glob("*.csv")} == {*TRADES, *TOPICS}


def test_no_id_is_used_twice_anywhere() -> None:
    ids = [row.id for path in FOLDER.glob("*.csv") for row in read(path).rows.values()]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(("heading", "trade"), HARVEST.items())
def test_the_harvest_of_the_domain_is_in_its_list_with_its_article(heading: str, trade: str) -> None:
    line = re.search(rf"^- \*\*{heading}\*\*: (.*?) Q: ", DOMAIN.read_text(encoding="utf-8"), re.MULTILINE)
    assert line is not None
    words = re.findall(r"(\w+) (m|f|n|pl)\b", line[1])
    nouns = {row.nb: row.article for row in read(FOLDER / f"{trade}.csv").rows.values() if row.kind == "noun"}
    assert {word: nouns.get(word) for word, _ in words} == {word: ARTICLES[gender] for word, gender in words}


@pytest.mark.parametrize("heading", [*HARVEST, "Everybody"])
def test_the_sentences_of_the_domain_are_in_its_list(heading: str) -> None:
    line = re.search(rf"^- \*\*{heading}\*\*: .*?Q: (.*?) P: (.*)$", DOMAIN.read_text(encoding="utf-8"), re.MULTILINE)
    assert line is not None
    sentences = [s for part in line.groups() for s in re.findall(r"[^.?!]+[.?!]", part) if "=" not in s]
    rows = read(FOLDER / f"{HARVEST.get(heading, 'everybody')}.csv").rows.values()
    plain = {row.nb.rstrip(".!") for row in rows if row.kind in ("phrase", "question")}
    assert [s.strip() for s in sentences if s.strip().rstrip(".!") not in plain] == []


@pytest.mark.parametrize("trade", [*TRADES, *TOPICS])
def test_both_genders_speak_in_every_role(trade: str) -> None:
    speakers = {row.speaker for row in read(FOLDER / f"{trade}.csv").rows.values() if row.speaker}
    women, men = ({role.partition(":")[2] for role in speakers if role.startswith(gender)} for gender in ("woman", "man"))
    assert women == men and len(women) >= 2


def test_right_rows_are_accepted() -> None:
    assert found(NOUN, VERB, QUESTION, LINE, {**LINE, "id": "shop.dialogue1-2", "speaker": "man:kunde"}) == set()


@pytest.mark.parametrize(
    ("change", "column", "code"),
    [
        ({"article": "et"}, "article", "article_wrong"),
        ({"article": "en", "definite": "hyllet"}, "article", "article_wrong"),
        ({"article": "ei"}, "article", "article_unknown"),
        ({"article": ""}, "article", "article_unknown"),
        ({"nn_article": "eit"}, "nn_article", "article_wrong"),
        ({"nn_article": "en"}, "nn_article", "article_unknown"),
        ({"note": "plural"}, "article", "article_of_plural"),
        ({"definite": "hylla"}, "definite", "form_needs_both"),
        ({"plural": ""}, "plural", "form_missing"),
        ({"nn_plural_definite": ""}, "nn_plural_definite", "form_missing"),
        ({"example": ""}, "example", "form_missing"),
        ({"nn": ""}, "nn", "word_missing"),
        ({"nb": " "}, "nb", "word_missing"),
        ({"level": "C1"}, "level", "level_unknown"),
        ({"kind": "word"}, "kind", "kind_unknown"),
        ({"unit": "first"}, "unit", "unit_unknown"),
        ({"unit": "interview"}, "unit", "unit_unknown"),
        ({"id": "shop.Hylle"}, "id", "id_form"),
        ({"id": "hotel.hylle"}, "id", "id_of_other_trade"),
        ({"picture": "../../etc/passwd"}, "picture", "picture_form"),
        ({"speaker": "robot:kunde"}, "speaker", "speaker_form"),
    ],
)  # fmt: skip
def test_a_slip_in_a_noun_is_named(change: dict[str, str], column: str, code: str) -> None:
    assert (2, column, code) in found({**NOUN, **change})


def test_a_number_that_does_not_exist_needs_no_forms() -> None:
    without = {"note": "singular", "plural": "", "plural_definite": "", "nn_plural": "", "nn_plural_definite": ""}
    assert found({**NOUN, **without}) == set()
    assert found({**NOUN, "note": "plural", "article": "", "nn_article": "", "definite": "hyllene"}) == set()


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        ({**VERB, "nb": "vaske"}, "nb", "infinitive_without_marker"),
        ({**VERB, "nn_plural_definite": "vaska"}, "nn_plural_definite", "perfect_without_har"),
        ({**VERB, "plural": ""}, "plural", "form_missing"),
        ({**VERB, "article": "en"}, "article", "article_of_no_noun"),
        ({**QUESTION, "answer_b1": ""}, "answer_b1", "answer_missing"),
        ({**QUESTION, "note": ""}, "note", "answer_missing"),
        ({**QUESTION, "unit": "1"}, "unit", "unit_unknown"),
        ({**LINE, "speaker": ""}, "speaker", "speaker_form"),
        (LINE, "speaker", "role_of_one_gender"),
    ],
)
def test_a_slip_in_another_kind_is_named(row: dict[str, str], column: str, code: str) -> None:
    assert (2, column, code) in found(row)


def test_a_doubled_word_is_refused_and_says_where_the_first_is() -> None:
    again = {**NOUN, "id": "shop.hylle-2", "nb": "Hylle"}
    assert read(spreadsheet(NOUN, again), "shop").findings == [Finding(3, "nb", "word_doubled", "2")]
    assert (3, "id", "id_doubled") in found(NOUN, NOUN)


def test_a_unit_holds_fifteen_and_questions_do_not_count() -> None:
    rows = [{**VERB, "id": f"shop.v{n}", "nb": f"å v{n}"} for n in range(15)]
    assert found(*rows, QUESTION) == set()
    assert found(*rows, QUESTION, {**VERB, "id": "shop.one-more"}) == {(18, "unit", "unit_full")}


HOSTILE = [
    ("<script>alert(1)</script>", "text_markup"),
    ("hylle<img src=x onerror=alert(1)>", "text_markup"),
    ("&#60;b", "text_markup"),
    ("javascript:alert(1)", "text_markup"),
    ("hylle\u202eelly", "text_hidden_characters"),
    ("\u2067hylle", "text_hidden_characters"),
    ("hy\u200blle", "text_hidden_characters"),
    ("hylle\x00", "text_hidden_characters"),
    ("hylle\nhylle", "text_hidden_characters"),
    ("hylle" + "\u0301" * 50, "text_hidden_characters"),
    ("=1+1", "text_formula"),
    ("@SUM(A1)", "text_formula"),
    ("y" * 10_000, "text_too_long"),
]


@pytest.mark.parametrize("column", ["nb", "definite", "nn", "example", "note", "picture", "speaker", "id", "unit", "kind"])
@pytest.mark.parametrize(("text", "code"), HOSTILE)
def test_hostile_content_is_refused_in_every_column(column: str, text: str, code: str) -> None:
    assert (2, column, code) in found({**NOUN, column: text})


def test_a_finding_never_repeats_a_long_text() -> None:
    every = read(spreadsheet({**NOUN, **dict.fromkeys(COLUMNS, "y" * 10_000)}), "shop").findings
    assert every and max(len(finding.detail) for finding in every) < 200


@pytest.mark.parametrize(
    ("source", "finding"),
    [
        (spreadsheet(NOUN, columns=COLUMNS).replace(b"speaker", b"price", 1), Finding(1, "price", "column_unknown")),
        (spreadsheet(NOUN, columns=COLUMNS).replace(b";note;", b";level;", 1), Finding(1, "level", "column_doubled")),
        (b"id;kind;nb\n", Finding(1, "article", "column_missing")),
        (spreadsheet(NOUN) + b";" * 40 + b"x\n", Finding(3, "", "cells_without_column")),
        (b"", Finding(1, "", "not_a_list")),
        (b"\x00\xff\xfe\x89PNG", Finding(1, "", "not_a_list")),
        (spreadsheet(NOUN) + b'shop.x;"noun', Finding(0, "", "not_readable")),
        (b"x" * (MOST_BYTES + 1), Finding(0, "", "file_too_large")),
        (b"id\n" * (MOST_ROWS + 1), Finding(0, "", "too_many_rows")),
    ],
)
def test_a_file_that_is_no_list_is_refused(source: bytes, finding: Finding) -> None:
    assert finding in read(source, "shop").findings


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_what_spreadsheet_programs_save_is_read(encoding: str, delimiter: str) -> None:
    made = io.StringIO()
    csv.writer(made, delimiter=delimiter).writerows([COLUMNS, [NOUN.get(column, "") for column in COLUMNS], [""] * len(COLUMNS)])
    (row,) = read(made.getvalue().encode(encoding), "shop").rows.values()
    assert row.example_nn == "Mjølet står på hylla."


def test_forms_are_those_a_text_may_hold() -> None:
    content = read(spreadsheet(NOUN, VERB, QUESTION), "shop")
    noun, verb, question = content.rows.values()
    assert noun.forms == ("hylle", "hylla", "hyllen", "hyller", "hyllene") and noun.shown == "ei/en hylle"
    assert verb.forms == ("vaske", "vasker", "vasket") and verb.nn_forms == ("vaske", "vaskar", "vaska")
    assert question.forms == ("Hvorfor her?",)


def test_the_report_names_what_there_is_of_every_trade(capsys: pytest.CaptureFixture[str]) -> None:
    assert main() == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split()[:5] == ["trade", "words", "phrases", "questions", "dialogues"]
    assert [line.split()[0] for line in lines[1:20]] == [*TRADES, *TOPICS]
