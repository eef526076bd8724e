"""A teacher keeps the words of her municipality: spreadsheet with a preview, glosses, recordings; a leader sets preparation."""

import base64
import csv
import io
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update

from server.core import clock
from server.core.base import new_id
from server.core.db import Database
from server.jobclub.models import Club, Membership
from server.people.models import Participant
from server.vocabulary.models import WordReview
from server.vocabulary.rows import COLUMNS
from server.week.models import ClassMember, SchoolClass
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import Client, ok, refused

OGG = base64.b64encode(b"OggS" + bytes(40)).decode()
MINIBAR = {
    "id": "hotel.minibar", "kind": "noun", "unit": "9", "level": "A2", "nb": "minibar", "article": "en", "definite": "minibaren",
    "plural": "minibarer", "plural_definite": "minibarene", "nn": "minibar", "nn_article": "ein", "nn_definite": "minibaren",
    "nn_plural": "minibarar", "nn_plural_definite": "minibarane", "example": "Fyll minibaren.", "example_nn": "Fyll minibaren.",
}  # fmt: skip
FORMS = ("definite", "plural", "plural_definite", "nn_definite", "nn_plural", "nn_plural_definite", "example", "example_nn")


def _file(*rows: dict[str, str]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _words(client: Client, **query: Any) -> dict[str, Any]:
    return {word["id"]: word for word in client.items("vocabulary/trades/hotel/words", **query)}


@pytest.fixture
def teacher(demo: Database, sign_in: SignIn) -> Client:
    return sign_in("teacher")


def test_what_is_downloaded_comes_back_unchanged(teacher: Client) -> None:
    text = teacher.get("vocabulary/trades/hotel.csv").text
    told = ok(teacher.post("vocabulary/import/preview", {"trade": "hotel", "csv": text}))
    assert (told["new"], told["changed"], told["refused"]) == (0, 0, []) and told["unchanged"] > 40


def test_a_preview_changes_nothing_and_an_import_wins_here_alone(teacher: Client, sign_in: SignIn) -> None:
    towel = next(csv.DictReader(io.StringIO(teacher.get("vocabulary/trades/hotel.csv").text.lstrip("\ufeff")), delimiter=";"))
    file = {"trade": "hotel", "csv": _file({**towel, "example": "Her er håndkleet."}, MINIBAR)}
    before = _words(teacher)
    told = ok(teacher.post("vocabulary/import/preview", file))
    assert (told["new"], told["changed"]) == (1, 1) and {row["what"] for row in told["rows"]} == {"new", "changed"}
    towels, minibar = (next(row["cells"] for row in told["rows"] if row["what"] == what) for what in ("changed", "new"))
    assert towels == [{"column": "example", "before": towel["example"], "after": "Her er håndkleet."}], "what it changes, cell by cell"
    assert {"column": "article", "before": "", "after": "en"} in minibar
    assert _words(teacher) == before
    ok(teacher.post("vocabulary/import", file))
    her, outsider = sign_in("participant"), sign_in("outsider")
    assert _words(her)["hotel.minibar"]["article"] == "en"
    assert _words(her)["hotel.handkle"]["example"] == "Her er håndkleet."
    assert [word["id"] for word in her.items("vocabulary/lookup", word="minibarene")] == ["hotel.minibar"]
    assert _words(outsider) == before and outsider.items("vocabulary/lookup", word="minibarene") == []
    versions = [{each["id"]: each["version"] for each in each_one.items("vocabulary/trades")} for each_one in (her, outsider)]
    assert {trade for trade in versions[0] if versions[0][trade] != versions[1][trade]} == {"hotel"}
    ok(teacher.post("vocabulary/import", {"trade": "hotel", "csv": _file(towel)}))
    assert _words(her)["hotel.handkle"] == before["hotel.handkle"]


def test_a_preview_shows_the_beginning_of_a_text_and_none_of_its_turns(teacher: Client) -> None:
    told = ok(teacher.post("vocabulary/import/preview", {"trade": "hotel", "csv": _file({**MINIBAR, "nb": "\u202elaken" + "a" * 10_000})}))
    assert told["refused"] and told["rows"][0]["word"] == "laken" + "a" * 74 + "…"


def test_a_new_row_of_a_spreadsheet_needs_no_id_and_is_the_same_row_the_next_time(teacher: Client) -> None:
    new = {**MINIBAR, "id": "", "example": "Minibaren er tom."}
    other = {**new, "nb": "Gjest", "definite": "Gjesten", "plural": "Gjester", "plural_definite": "Gjestene", "nn": "Gjest"}
    rows = _file(new, {**other, "kind": "phrase", "article": "", "nn_article": ""} | dict.fromkeys(FORMS, ""))
    assert ok(teacher.post("vocabulary/import/preview", {"trade": "hotel", "csv": rows}))["refused"] == []
    ok(teacher.post("vocabulary/import", {"trade": "hotel", "csv": rows}))
    assert _words(teacher)["hotel.minibar"]["example"] == "Minibaren er tom."
    assert _words(teacher)["hotel.gjest-2"]["kind"] == "phrase", "another word has the first id"
    again = ok(teacher.post("vocabulary/import/preview", {"trade": "hotel", "csv": rows}))
    assert (again["new"], again["changed"], again["unchanged"]) == (0, 0, 2)


def test_two_new_rows_that_look_alike_without_their_dots_are_two_words(teacher: Client) -> None:
    plain = {**MINIBAR, "id": "", "kind": "phrase", "article": "", "nn_article": ""} | dict.fromkeys(FORMS, "")
    rows = _file(*({**plain, "nb": text, "nn": text} for text in ("Får", "Far")))
    ok(teacher.post("vocabulary/import", {"trade": "hotel", "csv": rows}))
    assert [_words(teacher)[one]["word"] for one in ("hotel.far", "hotel.far-2")] == ["Får", "Far"]


def test_a_note_is_told_in_her_language_until_a_teacher_writes_another(teacher: Client) -> None:
    question = "hotel.hvordan-rer-du-en-seng"
    shipped = _words(teacher, lang="ar")[question]
    assert shipped["note_gloss"] and shipped["note_gloss"] != shipped["note"]
    rows = csv.DictReader(io.StringIO(teacher.get("vocabulary/trades/hotel.csv").text.lstrip("\ufeff")), delimiter=";")
    row = next(row for row in rows if row["id"] == question)
    ok(teacher.post("vocabulary/import", {"trade": "hotel", "csv": _file({**row, "note": "De vil vite om du liker å rydde."})}))
    own = _words(teacher, lang="ar")[question]
    assert (own["note"], own["note_gloss"]) == ("De vil vite om du liker å rydde.", None)
    assert all(word["note"] not in ("plural", "singular") for word in _words(teacher).values())


@pytest.mark.parametrize(
    ("change", "column", "code"),
    [
        ({"article": "et"}, "article", "article_wrong"), ({"plural": ""}, "plural", "form_missing"),
        ({"nb": "håndkle", "article": "et", "definite": "håndkleet"}, "nb", "word_doubled"),
        ({"example": "<script>alert(1)</script>"}, "example", "text_markup"), ({"nb": "mini\u202ebar"}, "nb", "text_hidden_characters"),
        ({"nb": "x" * 10_000}, "nb", "text_too_long"), ({"note": "=HYPERLINK(1)"}, "note", "text_formula"),
        ({"id": "shop.pose2"}, "id", "id_of_other_trade"),
    ],
    ids=lambda value: str(value)[:25],
)  # fmt: skip
def test_a_wrong_row_refuses_the_file_and_says_where(teacher: Client, change: dict[str, str], column: str, code: str) -> None:
    file, before = (
        {"trade": "hotel", "csv": _file({**MINIBAR, "id": "hotel.bar"}, {**MINIBAR, "nb": "skap", "definite": "skapen"} | change)},
        _words(teacher),
    )
    told = ok(teacher.post("vocabulary/import/preview", file))
    assert (3, column, code) in [(each["row"], each["column"], each["code"]) for each in told["refused"]]
    assert told["new"] + told["changed"] + told["unchanged"] + len({each["row"] for each in told["refused"]}) == 2, "each row counts once"
    refusal = refused(teacher.post("vocabulary/import", file), 422, "rows_refused")
    assert code in [each["code"] for each in refusal["params"]["refused"]]
    assert _words(teacher) == before


@pytest.mark.parametrize("text", ["nothing of ours", "id;kind\n1;2", "\x00", '"'])
def test_what_is_no_spreadsheet_is_refused(teacher: Client, text: str) -> None:
    refused(teacher.post("vocabulary/import/preview", {"trade": "hotel", "csv": text}), 422, "words_unreadable")


def test_an_employers_word_waits_until_a_teacher_makes_it(teacher: Client) -> None:
    made = ok(teacher.post("vocabulary/word-lists", {"employer": "Hotell Glomma", "words": ["minibar", "sengevarmer"]}))
    waits = {each["text"]: each for each in teacher.items("vocabulary/waiting") if each["employer"] == "Hotell Glomma"}
    assert set(waits) >= {"minibar", "sengevarmer"}
    ok(teacher.post("vocabulary/import", {"trade": "hotel", "csv": _file(MINIBAR)}))
    refused(teacher.put(f"vocabulary/waiting/{waits['sengevarmer']['id']}", {"word_id": "hotel.nothing"}), 422, "unknown_word")
    ok(teacher.put(f"vocabulary/waiting/{waits['sengevarmer']['id']}", {"word_id": "hotel.gjest"}))
    items = ok(teacher.get(f"vocabulary/word-lists/{made['id']}"))["items"]
    assert [(item["word_id"], item["state"]) for item in items] == [("hotel.minibar", "done"), ("hotel.gjest", "done")]


def test_a_gloss_counts_as_read_by_who_speaks_the_language(teacher: Client, sign_in: SignIn) -> None:
    gloss = {"word_id": "hotel.handkle", "lang": "uk", "text": "рушничок"}
    assert ok(teacher.put("vocabulary/glosses", gloss))["gloss_reviewed"] is False
    refused(sign_in("mentor").put("vocabulary/glosses", gloss), 404, "not_found")
    ok(sign_in("mentor").patch("people/me", {"language": "uk"}))
    assert ok(sign_in("mentor").put("vocabulary/glosses", gloss))["gloss_reviewed"] is True
    her, outsider = sign_in("participant"), sign_in("outsider")
    assert (_words(her, lang="uk")["hotel.handkle"]["gloss"], _words(her, lang="uk")["hotel.handkle"]["gloss_reviewed"]) == (
        "рушничок",
        True,
    )
    assert _words(outsider, lang="uk")["hotel.handkle"]["gloss"] != "рушничок"
    assert 'msgstr "рушничок"' in teacher.get("vocabulary/trades/hotel.po", lang="uk").text
    assert "рушничок" in teacher.get("vocabulary/export.csv", trade="hotel", lang="uk").text
    ok(teacher.put("vocabulary/glosses", gloss | {"text": None}))
    assert _words(her, lang="uk")["hotel.handkle"]["gloss"] is None


def test_a_recording_is_heard_once_another_person_has_checked_it(teacher: Client, sign_in: SignIn, demo: Database) -> None:
    her = sign_in("participant")
    made = ok(teacher.post("vocabulary/recordings", {"word_id": "hotel.handkle", "sound": OGG}))
    assert _words(her)["hotel.handkle"]["sound"] is None
    refused(her.get("vocabulary/sounds/hotel.handkle"), 404, "not_found")
    refused(teacher.put(f"vocabulary/recordings/{made['id']}/checked"), 409, "own_recording")
    colleague = _also_teacher(sign_in, demo)
    assert made["id"] in [each["id"] for each in colleague.items("vocabulary/waiting", what="check")]
    ok(colleague.put(f"vocabulary/recordings/{made['id']}/checked"))
    assert _words(her)["hotel.handkle"]["sound"] == made["id"]
    heard = her.get("vocabulary/sounds/hotel.handkle")
    assert heard.status_code == 200 and heard.headers["Content-Type"] == "audio/ogg"
    refused(sign_in("outsider").get("vocabulary/sounds/hotel.handkle"), 404, "not_found")
    assert teacher.delete(f"vocabulary/recordings/{made['id']}").status_code == 204
    assert _words(her)["hotel.handkle"]["sound"] is None


def test_a_sentence_is_recorded_by_itself(teacher: Client, sign_in: SignIn, demo: Database) -> None:
    her = sign_in("participant")
    made = ok(teacher.post("vocabulary/recordings", {"word_id": "hotel.handkle", "part": "example", "sound": OGG}))
    (waits,) = [each for each in teacher.items("vocabulary/waiting", what="check") if each["id"] == made["id"]]
    assert waits["text"] == _words(her)["hotel.handkle"]["example"]
    ok(_also_teacher(sign_in, demo).put(f"vocabulary/recordings/{made['id']}/checked"))
    word = _words(her)["hotel.handkle"]
    assert (word["sound"], word["sound_example"]) == (None, made["id"])
    refused(her.get("vocabulary/sounds/hotel.handkle"), 404, "not_found")
    assert her.get("vocabulary/sounds/hotel.handkle", part="example").status_code == 200


def _also_teacher(sign_in: SignIn, demo: Database) -> Client:
    admin, person_id = sign_in("admin"), id_of(demo, "leader2")
    card = next(staff for staff in admin.items("people/staff") if staff["id"] == person_id)
    body = {name: card[name] for name in ("given_name", "family_name", "phone", "hours", "work_place")}
    ok(admin.patch(f"people/staff/{person_id}", {**body, "roles": ["leader", "teacher"]}))
    return sign_in("leader2")


def test_hard_words_are_told_of_five_people_or_more(teacher: Client, sign_in: SignIn) -> None:
    def said_not_yet(login: str) -> None:
        review = {"id": new_id(), "word_id": "driver.rute", "rating": 1, "reviewed_at": clock.now().isoformat()}
        ok(sign_in(login).post("vocabulary/reviews", {"reviews": [review, {**review, "id": new_id()}]}))

    for login in ("p001", "p002", "p003", "p004", "outsider"):
        said_not_yet(login)
    assert "driver.rute" not in [each["word_id"] for each in teacher.items("vocabulary/hard-words")]
    said_not_yet("p005")
    assert {"word_id": "driver.rute", "word": "rute", "people": 5} in teacher.items("vocabulary/hard-words")
    assert all(each["people"] >= 5 for each in teacher.items("vocabulary/aims"))


def _in_my_groups(demo: Database, logins: Iterable[str]) -> None:
    """These alone are in the teacher's class and in the leader's club; who was placed there before has left it."""
    ids, day = [id_of(demo, login) for login in logins], clock.today()
    leader, teacher = id_of(demo, "leader"), id_of(demo, "teacher")
    with demo.write() as db:
        school = db.scalars(select(SchoolClass).where(SchoolClass.teacher_id == teacher)).one()
        school.members = [ClassMember(person_id=person_id) for person_id in ids]
        club = db.scalars(select(Club).where(Club.leader_id == leader, Club.active)).first()
        assert club is not None
        hers = select(Club.id).where(Club.leader_id == leader)
        db.execute(update(Membership).where(Membership.club_id.in_(hers)).values(to_day=day - timedelta(days=1)))
        days = {"from_day": day, "to_day": day, "placed_by": leader}
        db.add_all(Membership(club_id=club.id, person_id=person_id, **days) for person_id in ids)


def _ten_struggle(demo: Database) -> list[str]:
    """Ten people who alone wish to drive, and who cannot say "rute" yet."""
    logins = [f"p{number:03}" for number in range(1, 11)]
    ids = [id_of(demo, login) for login in logins]
    with demo.write() as db:
        for her in db.scalars(select(Participant)):
            her.job_wishes = ["driver"] if her.person_id in ids else []
        said = {"word_id": "driver.rute", "rating": 1, "reviewed_at": clock.now()}
        db.add_all(WordReview(id=new_id(), number=9_000, person_id=person_id, **said) for person_id in ids)
    return logins


@pytest.mark.parametrize("role", ["teacher", "leader"])
def test_the_numbers_of_my_group_tell_of_no_small_group_nor_of_a_small_rest(demo: Database, sign_in: SignIn, role: str) -> None:
    logins, staff = _ten_struggle(demo), sign_in(role)

    def told(**of: str) -> list[int]:
        hard = [each["people"] for each in staff.items("vocabulary/hard-words", **of) if each["word_id"] == "driver.rute"]
        assert [each["people"] for each in staff.items("vocabulary/aims", **of) if each["trade"] == "driver"] == hard
        return hard

    for mine, shown in ((4, []), (5, [5]), (6, []), (9, []), (10, [10])):
        _in_my_groups(demo, logins[:mine])
        assert told(of="mine") == shown, f"{mine} of ten are mine"
        assert told() == told(of="municipality") == [10]


def test_only_a_group_that_i_keep_in_a_role_i_have_is_mine(demo: Database, sign_in: SignIn) -> None:
    _in_my_groups(demo, _ten_struggle(demo)[:5])
    other = sign_in("leader2")
    assert other.items("vocabulary/aims", of="mine") == other.items("vocabulary/hard-words", of="mine") == []
    refused(other.get("vocabulary/aims", of="p001"), 422, "invalid")
    teacher = sign_in("teacher")
    with demo.write() as db:
        school = db.scalars(select(SchoolClass).where(SchoolClass.teacher_id == id_of(demo, "teacher"))).one()
        school.teacher_id = id_of(demo, "leader2")
    assert teacher.items("vocabulary/aims", of="mine") == [], "somebody else keeps the class now"
    assert other.items("vocabulary/aims", of="mine") == [], "who leads, and teaches no more, has no class"


def test_a_leader_sets_what_to_prepare(teacher: Client, sign_in: SignIn) -> None:
    leader, her = sign_in("leader"), sign_in("participant")
    me = ok(leader.get("people/me"))["id"]
    coming = leader.items("jobclub/sessions", from_=clock.today() + timedelta(days=1))
    path = next(f"vocabulary/sessions/{each['id']}/preparation" for each in coming if each["leader_id"] == me)
    token = ok(her.get("sync"))["token"]
    ok(leader.put(path, {"trade": "hotel", "unit": "1", "rehearsal": True}))
    page = ok(her.get("sync", since=token))
    kept = [row["data"] for row in page["rows"] if row["kind"] == "preparation"]
    assert kept == [{"id": path.split("/")[2], "trade": "hotel", "unit": "1", "rehearsal": True}]
    refused(leader.put(path, {"unit": "1", "rehearsal": False}), 422, "unit_without_trade")
    for other, status in (("leader2", 404), ("outsider-leader", 404), ("participant", 403)):
        assert sign_in(other).put(path, {"rehearsal": True}).status_code == status
    assert leader.delete(path).status_code == 204
    assert ("preparation", kept[0]["id"]) in {(each["kind"], each["id"]) for each in ok(her.get("sync", since=page["token"]))["gone"]}
