"""The demo's work tasters: `participant` has had one and goes to a hotel soon; some others are at a workplace now, or are to be."""

from dataclasses import dataclass
from datetime import time, timedelta

from sqlalchemy import select

from server.demo.days import working_day
from server.demo.people import People
from server.people.models import Assignment, Person
from server.tasters.models import PLACEMENT, TASTER, Taster


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
    Work("p064", TASTER, "Solbakken barnehage", "kindergarten", "Avdeling Rev", 9, 10, (2, 4), (9, 14), ("Lise Holm", "+4740000605")),
    Work("p075", PLACEMENT, "Nordre lager", "warehouse", "Port 3", -90, 180, (1, 2, 3, 4), (8, 15),
         ("Tom Aas", "+4740000606"), "Arbeidstrening, avtale mellom tre parter"),
)  # fmt: skip
"""Invented workplaces."""


def tasters(people: People) -> None:
    """Arranged by the job specialist where she follows them (demo/words.py), else by their advisers."""
    followed = (Assignment.role == "job_specialist", Assignment.staff_id == people.by_login["job_specialist"].id)
    specialist = dict(people.db.execute(select(Assignment.participant_id, Assignment.staff_id).where(*followed)).all())
    advisers = dict(people.db.execute(select(Assignment.participant_id, Assignment.staff_id).where(Assignment.role == "adviser")).all())
    for work in WORKS:
        if work.login in people.by_login:
            person = people.by_login[work.login]
            people.db.add(_row(work, person, specialist.get(person.id) or advisers[person.id]))
    people.db.flush()


def _row(work: Work, person: Person, staff_id: str) -> Taster:
    first = working_day(work.begins)
    names = ("kind", "employer", "trade", "place")
    row = Taster(person_id=person.id, made_by_id=staff_id, told=[], **{name: getattr(work, name) for name in names})
    row.starts_on, row.ends_on = first, first + timedelta(days=work.days)
    row.weekdays = sorted({*work.weekdays, first.isoweekday()})  # whatever day the demo is made, the first day is one of hers
    row.starts, row.ends = (time(hour) for hour in work.hours)
    row.contact_name, row.contact_phone = work.contact
    row.legal_basis, row.insured = work.basis, True
    if work.longer is not None:
        row.extend_until, row.extend_reason, row.extend_by_id = row.ends_on + timedelta(days=14), work.longer, staff_id
    return row
