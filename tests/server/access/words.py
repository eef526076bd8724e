"""A town's words: a teacher's row, a gloss, a recording, reports, an employer's list with two people going there, what they practised."""

from dataclasses import asdict
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from server.core import clock
from server.people.identify import hash_of
from server.vocabulary.library import shipped
from server.vocabulary.models import (
    FirstDay,
    InterviewAnswer,
    OwnWord,
    Preparation,
    ReviewCounter,
    TradeEdition,
    WordGloss,
    WordList,
    WordListItem,
    WordListLink,
    WordRecording,
    WordReport,
    WordReview,
    WordRow,
)

if TYPE_CHECKING:
    from tests.server.access.town import Town

TRADE, WORD = "hotel", "hotel.handkle"
QUESTION = next(row.id for row in shipped().trades[TRADE] if row.kind == "question")
SOUND = b"OggS" + bytes(60)


def words(town: "Town") -> None:
    """`participant`'s are her own, `participant2`'s are of the same municipality."""
    town.note("trade", "same", trade_id=TRADE)
    _content(town)
    _reports(town)
    word_list = _list(town)
    for distance, name in {"own": "participant", "same": "participant2"}.items():
        _practised(town, distance, town.ids[name], word_list)
    for distance, helper in {"own": "leader2", "same": "leader2", "assigned": "leader", "mentored": "mentor"}.items():
        _answered(town, distance, town.ids["participant" if distance == "own" else "participant2"], town.ids[helper])
    session = {"session_id": town.ids["session own"], "municipality_id": town.ids["municipality"]}
    town.add(Preparation(**session, trade=TRADE, unit="1", rehearsal=True))


def _content(town: "Town") -> None:
    written: dict[str, Any] = {
        "municipality_id": town.ids["municipality"],
        "word_id": WORD,
        "by_id": town.ids["teacher"],
        "at": clock.now(),
    }
    cells = {**asdict(shipped().by_id[WORD]), "note": f"Vask {town.title}"}
    town.add(WordRow(**written, trade=TRADE, cells=cells, position=1))
    town.note("own_row", "same", word_id=WORD)
    town.add(WordGloss(**written, trade=TRADE, language="uk", text="рушник", reviewed=True))
    town.add(TradeEdition(municipality_id=town.ids["municipality"], trade=TRADE, stamp=town.title))
    said = {"municipality_id": town.ids["municipality"], "word_id": WORD, "media": "audio/ogg", "sound": SOUND, "at": clock.now()}
    town.note("recording", "same", recording_id=town.add(WordRecording(**said, recorded_by=town.ids["teacher2"])))
    town.add(WordRecording(**said, recorded_by=town.ids["teacher2"], checked_by=town.ids["teacher"]))
    town.note("sound", "same", word_id=WORD)


def _reports(town: "Town") -> None:
    for distance, what, language in (("own", "word", None), ("same", "gloss", "uk")):
        report = WordReport(municipality_id=town.ids["municipality"], reporter_id=town.ids["participant"], word_id=WORD, what=what)
        report.language, report.text, report.at = language, "Ikke dette", clock.now()
        town.note("report", distance, report_id=town.add(report))


def _list(town: "Town") -> str:
    row = WordList(
        municipality_id=town.ids["municipality"], employer=f"Hotell {town.title}", trade=TRADE, made_by=town.ids["job_specialist"]
    )
    row.day, row.at = clock.today() + timedelta(days=9), clock.now()
    row.items = [
        WordListItem(position=1, text="håndkle", word_id=WORD, state="known"),
        WordListItem(position=2, text="frokostbuffet", state="waiting"),
    ]
    town.ids["word_list"] = town.add(row)
    town.note("word_list", "same", word_list_id=row.id)
    town.note("waiting_word", "same", item_id=row.items[1].id)
    town.secrets["word link"] = f"{town.title} word link that nobody guesses"
    link = WordListLink(word_list_id=row.id, token_hash=hash_of(town.secrets["word link"]), made_by=town.ids["job_specialist"])
    link.expires_at = clock.now() + timedelta(days=14)
    town.add(link)
    nobody_goes = WordList(
        municipality_id=town.ids["municipality"], employer=f"Kafé {town.title}", made_by=town.ids["job_specialist"], at=clock.now()
    )
    town.note("empty_list", "same", word_list_id=town.add(nobody_goes))
    return row.id


def _answered(town: "Town", distance: str, person_id: str, helper_id: str) -> None:
    sent = {"person_id": person_id, "to_id": helper_id, "media": "audio/ogg", "sound": SOUND, "at": clock.now()}
    town.note("answer", distance, answer_id=town.add(InterviewAnswer(**sent, question_id=QUESTION)))


def _practised(town: "Town", distance: str, person_id: str, word_list_id: str) -> None:
    word = OwnWord(person_id=person_id, word="vaskevogn", gloss="візок", sound_media="audio/ogg", sound=SOUND, created_at=clock.now())
    town.note("own_word", distance, own_word_id=town.add(word))
    first_day = FirstDay(person_id=person_id, word_list_id=word_list_id, share=True, known=1, of=2)
    town.note("first_day", distance, first_day_id=town.add(first_day))
    town.add(ReviewCounter(person_id=person_id, number=1))
    review = WordReview(person_id=person_id, id=town.ids["word_list"], number=1, word_id=WORD, rating=3, reviewed_at=clock.now())
    town.add(review)
