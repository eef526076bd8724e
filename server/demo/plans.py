"""The demo's plans: one that is rich, and a few dozen that give their advisers something to see."""

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from server.core import clock
from server.core.base import new_id
from server.core.events import AbsenceTold, emit
from server.demo.days import working_day
from server.demo.people import People
from server.people.models import Assignment, Person
from server.plan.models import (
    PARTICIPANT,
    STAFF,
    Absence,
    CvEntry,
    Goal,
    Intensive,
    Meeting,
    Plan,
    PlanContact,
    PlanNote,
    PlanVersion,
    Ready,
    Step,
)
from server.plan.queries.versions import NOTHING
from server.plan.templates import STEPS, TEMPLATES

MOST = 60
INTENSIVE = ("p003", "p008", "p016")
READY = {"p005": "Fagbrev og gode referanser fra praksis", "p014": "Har hatt samme jobb i hjemlandet i ti år"}
STRENGTHS = (
    "Jeg lærer fort", "Jeg er nøye", "Jeg kan jobbe hardt", "Jeg er god med folk", "Jeg kommer presis", "Jeg kan reparere ting",
    "Jeg kan lage mat",
)  # fmt: skip
RESOURCES = ("Jeg kan kjøre bil", "Jeg har jobbet før", "Jeg kjenner folk her", "Jeg har barnehageplass", "Jeg har utdanning")
WISHES = ("Jeg vil jobbe om dagen", "Jeg vil lære mer norsk", "Jeg vil jobbe sammen med andre", "Jeg vil jobbe snart")
APPEAL = (
    "Er du ikke enig i vedtaket, kan du klage. Fristen står i vedtaket. Du sender klagen til kommunen. "
    "Rådgiveren hjelper deg med å skrive den."
)
"""Her sentences and the usual text on appeals, as one taps them in the app (pwa/src/plan/phrases.ts): so they are read in each language."""
WAITS, OVERDUE, NO_STEP, PROPOSAL, SILENT, AWAY = range(1, 7)
"""What an adviser finds with every seventh; the rest go well."""


def plans(people: People) -> None:
    """Plans for the first dozens of participants, each by her own adviser."""
    advisers = dict(people.db.execute(select(Assignment.participant_id, Assignment.staff_id).where(Assignment.role == "adviser")).all())
    hers = people.by_login["participant"]
    Rich(people, hers, advisers[hers.id]).fill()
    for number in range(1, MOST):
        person = people.by_login.get(f"p{number:03}")
        if person is not None and number % 11 != 10:
            Usual(people, person, advisers[person.id]).fill(number)
    _lists(people, advisers)
    people.db.flush()
    for row in people.db.scalars(select(Absence)):
        emit(people.db, AbsenceTold(row.person_id, row.from_day, row.to_day, row.told_at))


def _lists(people: People, advisers: dict[str, str]) -> None:
    today = clock.today()
    for login in INTENSIVE:
        if login in people.by_login:
            days = {"from_day": today - timedelta(days=20), "to_day": today + timedelta(days=40)}
            person_id = people.by_login[login].id
            people.db.add(Intensive(person_id=person_id, by_id=advisers[person_id], **days))
    for login, reason in READY.items():
        if login in people.by_login:
            person_id = people.by_login[login].id
            people.db.add(Ready(person_id=person_id, reason=reason, on_day=today - timedelta(days=6), by_id=advisers[person_id]))


class Writer:
    """Writes one plan, row by row, without any screen."""

    def __init__(self, people: People, person: Person, adviser_id: str) -> None:
        """`adviser_id`: who follows her up."""
        assert person.participant is not None
        self.db, self.person, self.her, self.adviser = people.db, person, person.participant, adviser_id
        self.now, self.today = clock.now(), clock.today()
        self.order = 0

    def goal(self, title: str, state: str = "under_way", parent: Goal | None = None) -> Goal:
        """A goal or sub-goal by her adviser."""
        self.order += 1
        row = Goal(id=new_id(), person_id=self.person.id, parent_id=parent.id if parent else None, title=title, state=state)
        row.position, row.made_by_id, row.updated_at, row.touched = self.order, self.adviser, self.now, {}
        self.db.add(row)
        self.db.flush()  # before what points at it
        return row

    def step(self, goal: Goal, code: str, state: str, days: int | None, *, agreed: bool = True, **more: Any) -> Step:
        """A step from a template, due so many days from today."""
        self.order += 1
        title = more.pop("title", None) or STEPS[code]["title"]
        row = Step(id=new_id(), person_id=self.person.id, goal_id=goal.id, title=title, template=code or None, state=state, **more)
        row.due, row.position = self.today + timedelta(days=days) if days is not None else None, self.order
        row.yes_of = row.yes_of or STAFF
        row.made_by_id, row.updated_at, row.touched = self.adviser if row.yes_of == STAFF else self.person.id, self.now, {}
        row.agreed_by_id = (self.person.id if row.yes_of == STAFF else self.adviser) if agreed else None
        row.done_at = self.now if state == "done" else None
        self.db.add(row)
        return row

    def version(self, number: int, state: str, content: dict[str, Any], begun: date) -> None:
        """A proposal, or the copy of a decision of some days after."""
        row = PlanVersion(person_id=self.person.id, number=number, state=state, content={**NOTHING, **content}, by_id=self.adviser)
        row.at = clock.oslo(begun, time(10, 20))
        if state == "in_force":
            row.agreed_at, row.decision_number, row.decision_date = row.at, f"26/{1000 + self.order}-{number}", begun + timedelta(days=3)
        self.db.add(row)

    def contact(self, days_ago: int, how: str = "call") -> None:
        """They talked."""
        self.db.add(PlanContact(person_id=self.person.id, on_day=self.today - timedelta(days=days_ago), how=how, by_id=self.adviser))

    def meeting(self, days: int, kind: str, status: str, **more: Any) -> None:
        """An hour from ten, on a working day."""
        day = working_day(days)
        times = {"starts_at": clock.oslo(day, time(10)), "ends_at": clock.oslo(day, time(11)), "place": "St. Marie læringssenter, rom 6"}
        who = {"attendees": [{"name": self.adviser_name(), "role": "adviser"}], "bring_pictures": []}
        self.db.add(Meeting(person_id=self.person.id, made_by_id=self.adviser, kind=kind, status=status, **{**times, **who, **more}))

    def adviser_name(self) -> str:
        """As it stands on an invitation."""
        return self.db.get_one(Person, self.adviser).name


class Usual(Writer):
    """One of the dozens."""

    def fill(self, number: int) -> None:
        """A wish, a decision, a goal with steps, and something that needs her adviser."""
        case, trade = number % 7, (self.her.job_wishes or ["shop"])[0]
        pick = TEMPLATES[number % len(TEMPLATES)]
        words = {"strengths": [STRENGTHS[number % 7], STRENGTHS[(number + 3) % 7]], "resources": [RESOURCES[number % 5]]}
        self.db.add(Plan(person_id=self.person.id, wish={"text": None, "trade": trade}, wishes=[WISHES[number % 4]], touched={}, **words))
        begun = (self.her.programme_start or self.today) + timedelta(days=5)
        content = {"end_goal": self.her.end_goal, "norwegian": {"oral": "B1", "written": "A2"}, "track": self.her.track}
        self.version(1, "in_force", content, begun)
        if case == PROPOSAL:
            self.version(2, "proposal", {**content, "norwegian": {"oral": "B2", "written": "B1"}}, self.today - timedelta(days=4))
        self._steps(self.goal(pick["goal"]), pick["steps"], case)
        self.contact(48 if case == SILENT else 2 + number % 20, "meeting" if number % 3 else "call")
        if number % 6 == 1:
            self.meeting(3 + number % 10, "review_meeting", "planned")
        if case == AWAY:
            first = self.today - timedelta(days=1)
            days = {"from_day": first, "to_day": self.today + timedelta(days=1)}
            kind = ("ill", "sick_child")[number % 2]
            self.db.add(Absence(person_id=self.person.id, kind=kind, told_at=clock.oslo(first, time(7, 40)), **days))

    def _steps(self, goal: Goal, codes: list[str], case: int) -> None:
        self.step(goal, codes[0], "done", -30)
        if case == NO_STEP:
            self.step(goal, codes[1], "suggested", None, agreed=False)
            return
        self.step(goal, codes[1], "under_way", -5 if case == OVERDUE else 9)
        asked: datetime | None = self.now - timedelta(hours=5) if case == WAITS else None
        self.step(goal, codes[2], "planned", 20, help_asked_at=asked)
        for code in codes[3:5]:
            self.step(goal, code, "suggested", None, agreed=False)


class Rich(Writer):
    """The participant that everybody can sign in as: hotel, and Norwegian from A2 to B1."""

    def fill(self) -> None:
        """Everything there is in a plan."""
        self._words()
        self._work()
        self._norwegian()
        begun = (self.her.programme_start or self.today) + timedelta(days=5)
        elements = [
            {"code": "norwegian", "hours_week": 15, "why": "Du trenger norsk på jobb og hjemme"},
            {"code": "work", "hours_week": 10, "why": "På en arbeidsplass lærer du ordene du trenger"},
            {"code": "social_studies", "hours_week": 3, "why": None},
        ]
        content = {"end_goal": "work", "norwegian": {"oral": "B1", "written": "B1"}, "track": self.her.track, "elements": elements}
        more = {"long_term": "Fast arbeid på hotell", "teaching_hours": 600, "appeal": APPEAL}
        self.version(1, "in_force", {**content, **more}, begun)
        self.contact(4, "meeting")
        self._meetings()
        self._cv()

    def _words(self) -> None:
        said = {
            "strengths": ["Jeg er god med folk", "Jeg kommer presis", "Jeg kan mange språk"],
            "resources": ["Jeg har jobbet før", "Jeg har barnehageplass"],
            "wishes": ["Jeg vil jobbe om dagen", "Jeg vil jobbe sammen med andre"],
        }
        wish = {"text": "Gjerne i resepsjonen", "trade": "hotel"}
        self.db.add(Plan(person_id=self.person.id, wish=wish, touched={}, **said))

    def _work(self) -> None:
        goal = self.goal("Jeg arbeider på hotell")
        near = self.goal("Jeg har prøvd en jobb på hotell", "planned", goal)
        self.step(goal, "wish_talk", "done", -12, comment="Jeg liker å gjøre det fint for andre")
        self.step(goal, "cv", "under_way", 9)
        self.step(near, "workplace_visit", "planned", 16)
        self.step(near, "taster", "suggested", None, agreed=False)
        self.step(near, "", "suggested", None, agreed=False, yes_of=PARTICIPANT, title="Spørre naboen som arbeider på hotell")
        self.step(goal, "hygiene", "cancelled", None, comment="Hotell passer bedre enn kjøkken")

    def _norwegian(self) -> None:
        goal = self.goal("Norsk B1 muntlig")
        self.step(goal, "norwegian_practice", "under_way", 30)
        self.step(goal, "norwegian_test", "planned", 90)

    def _meetings(self) -> None:
        interpreter = {"interpreter": "ordered", "interpreter_language": "ar"}
        self.meeting(-14, "review_meeting", "held", **interpreter)
        self.meeting(8, "review_meeting", "planned", bring_text="Barnehage til den minste", **interpreter)
        text = "Vi snakket om hotellet ved elva. Rana ringer dem sammen med Kari på tirsdag."
        self.db.add(PlanNote(person_id=self.person.id, text=text, shared=True, at=self.now - timedelta(days=4), by_id=self.adviser))

    def _cv(self) -> None:
        lines = (
            ("job", "طباخة في مطعم", "Kokk på restaurant", "Damaskus", "2012-03", "2015-08", "kitchen", True),
            ("job", "خياطة في المنزل", "Sydde klær hjemme", None, "2016-01", "2019-06", "textile", False),
            ("course", "Førstehjelp", "Kurs i førstehjelp", "Røde Kors", "2026-10", "2026-10", None, True),
            ("language", "العربية", "Arabisk, morsmål", None, None, None, None, True),
            ("strength", "أحب أن أساعد الناس", "Liker å hjelpe folk", None, None, None, None, True),
        )
        names = ("kind", "title", "norwegian", "place", "from_month", "to_month", "trade", "checked")
        self.db.add_all(CvEntry(person_id=self.person.id, touched={}, **dict(zip(names, line, strict=True))) for line in lines)
