"""A participant practises: the words of her trade, a word she meets anywhere, her reviews from any phone."""

import time
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from server.core import clock
from server.core.base import new_id
from server.core.db import Database
from server.people.models import Participant
from server.vocabulary.models import WordReview
from server.vocabulary.schemas import ReviewsIn
from tests.conftest import SignIn
from tests.server.people.who import id_of
from tests.support.client import Client, ok, refused


def _reviews(count: int, **more: Any) -> list[dict[str, Any]]:
    at = clock.now() - timedelta(days=1)
    return [
        {
            "id": new_id(),
            "word_id": "hotel.handkle",
            "rating": 1 + 2 * (n % 2),
            "reviewed_at": (at + timedelta(seconds=n)).isoformat(),
            **more,
        }
        for n in range(count)
    ]


@pytest.fixture
def her(demo: Database, sign_in: SignIn) -> Client:
    return sign_in("participant")


def test_her_wishes_come_first(her: Client) -> None:
    trades = her.items("vocabulary/trades")
    assert [each["id"] for each in trades if each["mine"]] == [each["id"] for each in trades[:2]] == ["hotel", "kitchen"]
    assert len(trades) == 19 and all(each["words"] >= 25 and each["version"] for each in trades)


def test_the_wish_she_said_first_is_the_first_of_hers(demo: Database, sign_in: SignIn) -> None:
    with demo.write() as db:
        db.get_one(Participant, id_of(demo, "participant")).job_wishes = ["shop", "astronaut", "cleaning"]
    assert [each["id"] for each in sign_in("participant").items("vocabulary/trades") if each["mine"]] == ["shop", "cleaning"]


def test_a_wish_outside_the_trades_gets_everybody_at_work(demo: Database, sign_in: SignIn) -> None:
    staff = sign_in("leader").items("vocabulary/trades")
    assert not any(each["mine"] for each in staff)
    with demo.write() as db:
        db.get_one(Participant, id_of(demo, "participant")).job_wishes = ["astronaut"]
    assert [each["id"] for each in sign_in("participant").items("vocabulary/trades") if each["mine"]] == ["everybody"]


@pytest.mark.parametrize("level", ["A1", "A2", "B1", "B2"])
def test_everybody_at_work_has_something_at_every_level(her: Client, level: str) -> None:
    words = ok(her.get("vocabulary/trades/everybody/words"))["items"]
    cards = [word for word in words if word["level"] == level and word["kind"] in ("noun", "verb", "adjective", "phrase")]
    assert len(cards) >= 10, f"a round at {level}"


@pytest.mark.parametrize("lang", ["uk", "ar", "nn", "xx"])
def test_the_words_of_a_trade_come_on_one_page(her: Client, lang: str) -> None:
    page = ok(her.get("vocabulary/trades/hotel/words", lang=lang))
    towel = next(word for word in page["items"] if word["id"] == "hotel.handkle")
    assert page["next"] is None and len(page["items"]) > 40
    assert (towel["word"], towel["article"], towel["level"]) == ("håndkle", "et", "A1")
    assert towel["forms"]["plural_definite"] == "håndklærne" and towel["nynorsk"]["word"] == "handkle"
    assert towel["gloss"] is None or lang in ("uk", "ar")
    questions = [word for word in page["items"] if word["kind"] == "question"]
    assert len(questions) >= 8 and all(word["answers"]["a2"] and word["answers"]["b1"] and word["note"] for word in questions)


def test_a_trade_there_is_not(her: Client) -> None:
    refused(her.get("vocabulary/trades/plumbing/words"), 404, "not_found")


@pytest.mark.parametrize(
    ("met", "word"),
    [
        ("håndklærne", "håndkle"), ("Håndklær.", "håndkle"), ("et håndkle", "håndkle"), ("handklea", "håndkle"), ("senga", "seng"),
        ("sengen", "seng"), ("gjestens", "gjest"), ("redde", "å re"), ("rent", "ren"), ("HMS", "HMS"), ("steameren", "steamer"),
        ("Snakk", "å snakke"), ("Kom", "å komme"), ("jobbklubben", "jobbklubb"), ("muntlige", "muntlig"), ("sammen", "sammen"),
        ("mitt", "min"), ("disse", "denne"), ("møtet", "møte"), ("SFO", "SFO"),
    ],
)  # fmt: skip
def test_an_inflected_form_is_found(her: Client, met: str, word: str) -> None:
    assert word in [each["word"] for each in her.items("vocabulary/lookup", word=met, lang="uk")]


@pytest.mark.parametrize("met", ["", "xyzzy", "<script>", "' OR 1=1", "\u202e", "a" * 200])
def test_what_is_no_word_finds_nothing(her: Client, met: str) -> None:
    assert her.items("vocabulary/lookup", word=met) == []


def test_two_hundred_reviews_at_once_and_the_same_again(her: Client) -> None:
    batch = {"reviews": _reviews(200)}
    assert ok(her.post("vocabulary/reviews", batch)) == {"taken": 200, "known": 0}
    assert ok(her.post("vocabulary/reviews", batch)) == {"taken": 0, "known": 200}
    assert ok(her.post("vocabulary/reviews", {"reviews": [*batch["reviews"][:150], *_reviews(50)]})) == {"taken": 50, "known": 150}
    refused(her.post("vocabulary/reviews", {"reviews": _reviews(201)}), 422, "invalid")


def test_two_phones_read_the_same_stream(her: Client, sign_in: SignIn) -> None:
    first, second = _reviews(3), _reviews(2)
    other = sign_in("participant")
    ok(her.post("vocabulary/reviews", {"reviews": first}))
    seen = her.items("vocabulary/reviews")
    ok(other.post("vocabulary/reviews", {"reviews": [second[0], first[0], second[1]]}))
    later = ok(her.get("vocabulary/reviews", after=seen[-1]["number"]))
    assert [each["id"] for each in later["items"]] == [each["id"] for each in second] and later["next"] is None
    ids = [each["id"] for each in other.items("vocabulary/reviews")]
    assert ids[-5:] == [each["id"] for each in [*first, *second]]


def test_the_stream_has_pages(her: Client) -> None:
    before = len(her.items("vocabulary/reviews"))
    for _ in range(3):
        ok(her.post("vocabulary/reviews", {"reviews": _reviews(200)}))
    first = ok(her.get("vocabulary/reviews"))
    rest = ok(her.get("vocabulary/reviews", after=first["next"]))
    numbers = [each["number"] for each in [*first["items"], *rest["items"]]]
    assert len(first["items"]) == 500 and numbers == sorted(set(numbers)) and len(numbers) >= min(600 + before, 1000)


def test_a_future_time_is_kept_as_now_and_an_unknown_word_is_kept(her: Client) -> None:
    late = (clock.now() + timedelta(days=400)).isoformat()
    ok(her.post("vocabulary/reviews", {"reviews": _reviews(1, reviewed_at=late, word_id="hotel.finnes-ikke-enno")}))
    kept = her.items("vocabulary/reviews")[-1]
    assert kept["word_id"] == "hotel.finnes-ikke-enno" and kept["reviewed_at"] < late[:10]


@pytest.mark.parametrize(
    "wrong",
    [
        {"rating": 2}, {"rating": True}, {"rating": "3"}, {"id": "1"}, {"word_id": "x" * 10_000}, {"word_id": "hotel.<b>"}, {"extra": 1},
        {"reviewed_at": "yesterday"}, {"reviewed_at": "2026-11-20T10:00:00"}, {"reviewed_at": "2026-13-40T10:00:00Z"}, {"word_id": None},
    ],
    ids=lambda wrong: str(wrong)[:30],
)  # fmt: skip
def test_one_wrong_review_refuses_the_batch(her: Client, demo: Database, wrong: dict[str, Any]) -> None:
    before = _kept(demo)
    refused(her.post("vocabulary/reviews", {"reviews": [*_reviews(5), *_reviews(1, **wrong)]}), 422, "invalid")
    assert _kept(demo) == before


def _kept(demo: Database) -> int:
    with demo.read() as db:
        return db.scalars(select(func.count()).select_from(WordReview)).one()


def test_the_fast_way_takes_what_the_schema_takes() -> None:
    """The schema is the contract; what passes quickly means the same."""
    batch = {
        "reviews": [
            *_reviews(20),
            *_reviews(1, reviewed_at="2026-11-20T10:00:00.5+05:30"),
            *_reviews(1, reviewed_at="2026-11-20T10:00:00Z"),
        ]
    }
    schema = ReviewsIn()
    assert schema.load(batch) == super(ReviewsIn, schema).load(batch)


def test_ten_times_the_reviews_take_no_four_times_the_time(her: Client) -> None:
    """Validation and insert (the aim of `make bench`, with room for a busy machine); the best of five in turns."""
    took: dict[int, list[float]] = {20: [], 200: []}
    for _ in range(5):
        for count, times in took.items():
            batch = {"reviews": _reviews(count)}
            begun = time.perf_counter()
            ok(her.post("vocabulary/reviews", batch))
            times.append(time.perf_counter() - begun)
    assert min(took[200]) < 6 * min(took[20])


def test_an_outsider_reads_only_her_own(her: Client, sign_in: SignIn) -> None:
    outsider, mine = sign_in("outsider"), _reviews(2)
    ok(her.post("vocabulary/reviews", {"reviews": mine}))
    assert not {each["id"] for each in mine} & {each["id"] for each in outsider.items("vocabulary/reviews")}
    assert ok(outsider.post("vocabulary/reviews", {"reviews": mine})) == {"taken": 2, "known": 0}
    refused(sign_in("teacher").post("vocabulary/reviews", {"reviews": mine}), 403, "forbidden")
