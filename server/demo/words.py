"""The demo's words: some hundred reviews of hers, a word of her own, an employer's list with her first day, one thing that is wrong."""

import random
from datetime import timedelta

from server.core import clock
from server.core.base import new_id
from server.demo.days import working_day
from server.demo.people import People
from server.people.models import Assignment
from server.vocabulary import library
from server.vocabulary.models import (
    KNOWN,
    NOT_YET,
    FirstDay,
    OwnWord,
    ReviewCounter,
    WordList,
    WordListItem,
    WordReport,
    WordReview,
)
from server.vocabulary.rows import WORDS

EMPLOYER, OFFERED = "Hotell Glomma", ("håndkle", "steamer", "HMS", "laken", "gjest", "frokostbuffet", "kaffetårn")
"""After tests/samples/jobbsmak-tilbud.csv; the last one waits for the teacher."""
DAYS, A_DAY, SEEN = 24, 12, 44


def words(people: People) -> None:
    """What the participant of the demo has practised, and what awaits her."""
    mine, specialist = people.by_login["participant"], people.by_login["job_specialist"]
    _reviews(people, mine.id)
    people.db.add(OwnWord(person_id=mine.id, word="matkupong", gloss="قسيمة طعام", created_at=clock.now() - timedelta(days=3)))
    _first_day(people, mine.id, specialist.id)
    if "p100" in people.by_login:  # a whole municipality, not the few people of a test
        _followed(people, specialist.id)
    report = WordReport(municipality_id=people.municipality.id, reporter_id=mine.id, word_id="hotel.steamer", what="example")
    report.text, report.at = "Lyden passer ikke til setningen", clock.now() - timedelta(days=1)
    people.db.add(report)


def _followed(people: People, specialist_id: str) -> None:
    """Whom the job specialist and the teacher look after."""
    for login in ("participant", "p064", "p068", "p075", "p082"):
        _helps(people, login, specialist_id, "job_specialist")
    _helps(people, "participant", people.by_login["teacher"].id, "teacher")


def _helps(people: People, login: str, staff_id: str, role: str) -> None:
    here = {"participant_id": people.by_login[login].id, "staff_id": staff_id, "role": role}
    people.db.add(Assignment(**here, from_date=clock.today() - timedelta(days=40)))


def _reviews(people: People, person_id: str) -> None:
    """Twelve answers a day, the same ones always: words met three times or more are known by now."""
    chance, rows = random.Random(4), [row.id for row in library.shipped().trades["hotel"] if row.kind in (*WORDS, "phrase")][:SEEN]
    met: dict[str, int] = {}
    for number in range(DAYS * A_DAY):
        day, nth = divmod(number, A_DAY)
        word_id = rows[min(len(rows) - 1, chance.randrange(8 + day * 2))]
        met[word_id] = met.get(word_id, 0) + 1
        at = clock.now() - timedelta(days=DAYS - day, minutes=90 - nth)
        rating = KNOWN if chance.random() < min(0.9, 0.3 + met[word_id] * 0.2) else NOT_YET
        review = WordReview(person_id=person_id, id=new_id(), number=number + 1, word_id=word_id, rating=rating, reviewed_at=at)
        people.db.add(review)
    people.db.add(ReviewCounter(person_id=person_id, number=DAYS * A_DAY))


def _first_day(people: People, person_id: str, specialist_id: str) -> None:
    row = WordList(municipality_id=people.municipality.id, employer=EMPLOYER, trade="hotel", made_by=specialist_id, at=clock.now())
    row.day = working_day(16)
    for position, text in enumerate(OFFERED, start=1):
        found = library.shipped().known(text, "hotel")
        row.items.append(WordListItem(position=position, text=text, word_id=found, state="known" if found else "waiting"))
    people.db.add(row)
    people.db.flush()
    people.db.add(FirstDay(word_list_id=row.id, person_id=person_id, share=True, known=5, of=6))
