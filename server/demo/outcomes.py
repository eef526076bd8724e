"""The demo's outcomes: four years of numbers without people, one group of them too small to show, and one person to be asked soon."""

from datetime import timedelta

from server.core import clock
from server.demo.people import People, former
from server.outcomes import longer, rules
from server.outcomes.closing import add_to_count
from server.outcomes.models import ProgrammeExit

NUMBERS = {
    ("at_exit", "woman"): ((8, 18), (15, 31), (21, 40), (24, 42)),
    ("at_exit", "man"): ((9, 14), (14, 22), (17, 26), (17, 25)),
    ("after_year", "woman"): ((8, 17), (16, 31), (23, 40)),
    ("after_year", "man"): ((3, 4), (14, 21), (18, 25)),
}
"""(in work or education, of how many), the oldest year first; the last year's "a year after" is not complete yet."""
TASTERS = ((3, 14, 12), (2, 19, 15), (3, 26, 21), (2, 31, 26))
"""(made longer, work tasters, people who had them), of the same four years."""
ENOUGH = "p024"
"""Where there are as many participants, one has left."""


def outcomes(people: People) -> None:
    """Numbers of four years, and somebody who left eleven months ago."""
    first = clock.today().year - rules.YEARS_SHOWN
    for (kind, gender), years in NUMBERS.items():
        for nth, (good, count) in enumerate(years):
            for outcome, number in _spread(good, count).items():
                add_to_count(people.db, people.municipality.id, (first + nth, kind, gender, outcome), number)
    for nth, (made_longer, count, had) in enumerate(TASTERS):
        numbers = {(longer.KIND, longer.LONGER): made_longer, (longer.KIND, longer.USUAL): count - made_longer, (longer.PEOPLE, "had"): had}
        for (kind, outcome), number in numbers.items():
            add_to_count(people.db, people.municipality.id, (first + nth, kind, longer.UNKNOWN, outcome), number)
    if ENOUGH in people.by_login:
        _left(people)


def _spread(good: int, count: int) -> dict[str, int]:
    """Half of those in work or education work full time, most others part time."""
    full, part = good // 2, good - good // 2 - good // 5
    spread = {"work_full": full, "work_part": part, "education": good // 5, "unknown": (count - good) // 4}
    return {**spread, "other": count - good - spread["unknown"]}


def _left(people: People) -> None:
    person = former(people)
    left = rules.months_after(clock.today(), -11)
    assert person.participant is not None
    person.participant.programme_start, person.participant.programme_end = left - timedelta(days=700), left
    person.participant.left_on = left
    row = ProgrammeExit(person_id=person.id, on=left, outcome="work_part", noted_by=people.by_login["adviser"].id)
    row.noted_at = clock.now()
    people.db.add(row)
