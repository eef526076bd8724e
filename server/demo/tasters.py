"""The demo's work tasters: `participant` has had one and goes to a hotel soon; some others are at a workplace now, or are to be."""

from dataclasses import dataclass
from datetime import time, timedelta

from server.core import clock
from server.demo.days import working_day
from server.demo.people import People
from server.people.models import Assignment, Person
from server.tasters.models import PLACEMENT, TASTER, Taster

SPECIALIST = "job_specialist"
HELPED = ("participant", "p003", "p005", "p007", "p012", "p014")
"""Those the job specialist follows besides their advisers."""


@dataclass(frozen=True)
class Work:
    """Where, and when counted from today."""

    login: str
    kind: str
    employer: str
    trade: str
    place: str
    begins: int
    days: int
    weekdays: tuple[int, ...]
    hours: tuple[int, int]
    contact: tuple[str, str]
    basis: str = "Integreringsloven § 14 a: arbeidsrettet element i planen"
    longer: str | None = None
    """Why it should last two weeks more: that waits for a second person."""


SOON = 16
"""The first day of the word list that waits for her (demo/words.py)."""
WORKS = (
    Work("participant", TASTER, "Elvebakken kafé", "kitchen", "Storgata 4, kjøkkenet", -47, 4, (1, 2, 3, 4, 5), (9, 14),
         ("Grete Moe", "+4740000601")),
    Work("participant", TASTER, "Hotell Glomma", "hotel", "Resepsjonen, spør etter Bente", SOON, 14, (1, 3, 5), (9, 15),
         ("Bente Solli", "+4740000602")),
    Work("p003", PLACEMENT, "Elvebakken renhold", "cleaning", "Industriveien 12", -40, 120, (1, 2, 4), (8, 14),
         ("Arve Lien", "+4740000603"), "Arbeidstrening, avtale mellom tre parter"),
    Work("p005", TASTER, "Borgtun byggservice", "construction", "Byggeplassen i Parkveien", -3, 11, (1, 2, 3), (7, 15),
         ("Stian Berg", "+4740000604"), longer="Bedriften vil gi opplæring i én oppgave til"),
    Work("p007", TASTER, "Solbakken barnehage", "kindergarten", "Avdeling Rev", 9, 10, (2, 4), (9, 14), ("Lise Holm", "+4740000605")),
    Work("p014", PLACEMENT, "Nordre lager", "warehouse", "Port 3", -90, 180, (1, 2, 3, 4), (8, 15),
         ("Tom Aas", "+4740000606"), "Arbeidstrening, avtale mellom tre parter"),
)  # fmt: skip
"""Invented workplaces."""


def tasters(people: People) -> None:
    """Arranged by the job specialist, who follows these people from this autumn on."""
    specialist = people.by_login[SPECIALIST]
    for login in HELPED:
        if login in people.by_login:
            _follows(people, specialist, people.by_login[login])
    for work in WORKS:
        if work.login in people.by_login:
            people.db.add(_row(work, people.by_login[work.login], specialist))
    people.db.flush()


def _follows(people: People, specialist: Person, person: Person) -> None:
    begun = clock.today() - timedelta(days=100)
    people.db.add(Assignment(participant_id=person.id, staff_id=specialist.id, role=SPECIALIST, from_date=begun))


def _row(work: Work, person: Person, specialist: Person) -> Taster:
    first = working_day(work.begins)
    names = ("kind", "employer", "trade", "place")
    row = Taster(person_id=person.id, made_by_id=specialist.id, told=[], **{name: getattr(work, name) for name in names})
    row.starts_on, row.ends_on, row.weekdays = first, first + timedelta(days=work.days), list(work.weekdays)
    row.starts, row.ends = (time(hour) for hour in work.hours)
    row.contact_name, row.contact_phone = work.contact
    row.legal_basis, row.insured = work.basis, True
    if work.longer is not None:
        row.extend_until, row.extend_reason, row.extend_by_id = row.ends_on + timedelta(days=14), work.longer, specialist.id
    return row
