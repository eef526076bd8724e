"""A list of participants compared with the people we have, and applied."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from server.core import clock
from server.core.db import Database
from server.intake import actions, people_plan
from server.intake.outcome import Preview
from server.intake.read import read_sheets
from server.people.models import Assignment, Credential, Municipality, Participant, Person, PersonRole
from tests.server.intake.files import AMAL, participants_csv, sample

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
REFERENCE = ["Referanse"]


class Town:
    """A municipality that imports."""

    def __init__(self, database: Database, name: str = "Sarpsborg") -> None:
        self.database = database
        with database.write() as db:
            municipality = Municipality(name=name)
            db.add(municipality)
            db.flush()
            self.id = municipality.id

    def apply(self, data: bytes, decisions: dict[int, str] | None = None, at: datetime = NOW) -> Preview:
        with clock.moved(at), self.database.write() as db:
            plan = actions.plan(db, self.id, "participants", read_sheets(data), at, decisions)
            plan.apply(db, self.id, at)
            return plan.preview

    def look(self, data: bytes, decisions: dict[int, str] | None = None) -> Preview:
        with clock.moved(NOW), self.database.read() as db:
            return actions.plan(db, self.id, "participants", read_sheets(data), NOW, decisions).preview

    def all(self, query: Any) -> Sequence[Any]:
        with self.database.read() as db:
            found = db.scalars(query).unique().all()
            db.expunge_all()
            return found

    def participants(self) -> list[Person]:
        query = select(Person).join(Participant, Participant.person_id == Person.id).where(Person.municipality_id == self.id)
        return list(self.all(query.order_by(Person.id)))


@pytest.fixture
def town(database: Database) -> Town:
    return Town(database)


def outcomes(preview: Preview) -> dict[str, int]:
    return {outcome: count for outcome, count in preview.outcomes().items() if count}


def codes(preview: Preview) -> list[str]:
    return [note.code for _row, note in preview.noted()]


def test_the_sample_comes_in_and_again_is_harmless(town: Town) -> None:
    assert outcomes(town.look(sample("deltakere.csv"))) == {"new": 121, "duplicate": 1, "refused": 3}
    assert town.participants() == []
    town.apply(sample("deltakere.csv"))
    assert len(town.participants()) == 121
    for _ in range(2):
        assert outcomes(town.apply(sample("deltakere.csv"))) == {"unchanged": 121, "duplicate": 1, "refused": 3}
    assert len(town.participants()) == 121
    assert len(town.all(select(Assignment))) == 121


def test_advisers_become_staff_to_invite(town: Town) -> None:
    preview = town.apply(sample("deltakere.csv"))
    assert sorted(member.name for member in preview.staff) == [
        "Ingrid Sæther", "Kari Nordby", "Mona Bjørkås", "Per Olav Åsheim", "Tor-Erik Lødøen"
    ]  # fmt: skip
    advisers = town.all(select(Person).join(PersonRole, PersonRole.person_id == Person.id).where(PersonRole.role == "adviser"))
    assert {(person.given_name, person.family_name) for person in advisers} >= {("Per Olav", "Åsheim"), ("Tor-Erik", "Lødøen")}
    assert len(advisers) == 5
    assert town.all(select(Credential)) == []
    assert town.look(sample("deltakere.csv")).staff == []


def test_an_adviser_we_have_is_not_made_again_and_other_staff_get_the_role(town: Town) -> None:
    with town.database.write() as db:
        for given_name, role in (("Kari", "adviser"), ("Ola", "leader")):
            person = Person(municipality_id=town.id, given_name=given_name, family_name="Nordby", language="nb", created_at=NOW)
            person.roles = [PersonRole(role=role)]
            db.add(person)
    others = AMAL | {"Fornavn": "Hala", "Mobil": "41307149", "Programrådgiver": "OLA  NORDBY"}
    preview = town.apply(participants_csv(AMAL, others))
    assert [(member.name, member.outcome, member.gets) for member in preview.staff] == [("Ola Nordby", "role", ["adviser"])]
    assert town.all(select(func.count()).select_from(Person)) == [4]


def test_two_advisers_of_one_name_are_left_to_a_person(town: Town) -> None:
    with town.database.write() as db:
        for _ in range(2):
            person = Person(municipality_id=town.id, given_name="Kari", family_name="Nordby", language="nb", created_at=NOW)
            person.roles = [PersonRole(role="adviser")]
            db.add(person)
    assert codes(town.apply(participants_csv(AMAL))) == ["several_staff"]
    assert town.all(select(Assignment)) == []


def test_what_is_stored_of_a_row(town: Town) -> None:
    town.apply(participants_csv(AMAL))
    (amal,) = town.participants()
    of = amal.participant
    assert of is not None
    assert (amal.name, amal.phone, amal.language, amal.role_names) == ("Amal Haddad", "+4741933173", "ar", {"participant"})
    assert (of.gender, of.oral_level, of.written_level, of.education, of.job_wishes) == ("woman", "A2", "A1", "lower_secondary", ["hotel"])


def test_changes_are_shown_field_by_field_and_empty_cells_wipe_nothing(town: Town) -> None:
    town.apply(participants_csv(AMAL))
    changed = AMAL | {"Mobil": "41307149", "Norsk muntlig": "B1", "Utdanning": "", "Programrådgiver": "Per Olav Åsheim"}
    (row,) = town.apply(participants_csv(changed), at=NOW + timedelta(days=3)).rows
    assert [(each.field, each.old, each.new) for each in row.changes] == [
        ("phone", "+4741933173", "+4741307149"),
        ("oral_level", "A2", "B1"),
        ("adviser", "Kari Nordby", "Per Olav Åsheim"),
    ]
    (amal,) = town.participants()
    assert amal.participant is not None
    assert (amal.phone, amal.participant.oral_level, amal.participant.education) == ("+4741307149", "B1", "lower_secondary")
    before, now = sorted(town.all(select(Assignment)), key=lambda each: each.from_date)
    assert before.to_date == now.from_date - timedelta(days=1)
    assert now.to_date is None


def test_capitals_and_spaces_in_a_name_are_no_change(town: Town) -> None:
    town.apply(participants_csv(AMAL))
    assert outcomes(town.look(participants_csv(AMAL | {"Fornavn": " AMAL", "Etternavn": "haddad "}))) == {"unchanged": 1}


def test_a_damaged_name_never_replaces_a_whole_one(town: Town) -> None:
    town.apply(sample("deltakere.csv"))
    preview = town.look(sample("deltakere-cp1252.csv"))
    assert outcomes(preview) == {"unchanged": 118, "decide": 3, "duplicate": 1, "refused": 3}
    assert {row.perhaps for row in preview.rows if row.outcome == "decide"} == {"Şiyar Îbrahîm", "فاطمة Haddad", "فاطمة Khoury"}
    town.apply(sample("deltakere-cp1252.csv"), {95: "same", 100: "same", 124: "same"})
    assert len(town.participants()) == 121
    assert not any("?" in person.name for person in town.participants())


def test_a_whole_name_mends_a_damaged_one_when_the_admin_says_so(town: Town) -> None:
    town.apply(sample("deltakere-cp1252.csv"))
    assert len(town.participants()) == 121
    assert outcomes(town.look(sample("deltakere-cp1252.csv"))) == {"unchanged": 121, "duplicate": 1, "refused": 3}
    preview = town.apply(sample("deltakere.csv"), {95: "same", 100: "same", 124: "same"})
    assert outcomes(preview) == {"unchanged": 118, "changed": 3, "duplicate": 1, "refused": 3}
    assert not any("?" in person.name for person in town.participants())


TWO_OF_THREE = [
    ({"Født": "02.04.1980"}, "perhaps_same_name_and_phone"),
    ({"Fornavn": "Amala"}, "perhaps_same_birth_date_and_phone"),
    ({"Fornavn": "?mal", "Mobil": ""}, "perhaps_same_damaged_name"),
]


@pytest.mark.parametrize(("changed", "code"), TWO_OF_THREE)
@pytest.mark.parametrize(("decision", "people"), [(None, 1), ("same", 1), ("new", 2), ("skip", 1)])
def test_where_only_two_agree_the_admin_decides(town: Town, changed: dict[str, str], code: str, decision: str | None, people: int) -> None:
    town.apply(participants_csv(AMAL))
    preview = town.apply(participants_csv(AMAL | changed), {2: decision} if decision else {})
    assert (code in codes(preview)) == (decision is None)
    assert len(town.participants()) == people
    wanted = {None: "decide", "new": "new", "skip": "skipped"}.get(decision)
    assert wanted is None or outcomes(preview) == {wanted: 1}


@pytest.mark.parametrize(("changed", "code"), TWO_OF_THREE)
def test_where_only_two_agree_within_a_file_the_admin_decides_too(town: Town, changed: dict[str, str], code: str) -> None:
    data = participants_csv(AMAL, AMAL | changed)
    assert code in codes(town.look(data))
    assert outcomes(town.apply(data)) == {"new": 1, "decide": 1}
    assert outcomes(town.apply(data, {3: "new"})) == {"unchanged": 1, "new": 1}


def test_another_phone_alone_is_the_same_person(town: Town) -> None:
    town.apply(participants_csv(AMAL))
    assert outcomes(town.apply(participants_csv(AMAL | {"Mobil": "41307149"}))) == {"changed": 1}


def test_the_own_reference_counts_first(town: Town) -> None:
    town.apply(participants_csv(AMAL | {"Referanse": "EB-1"}, extra=REFERENCE))
    married = AMAL | {"Etternavn": "Khoury", "Mobil": "41307149", "Referanse": "eb-1"}
    assert outcomes(town.apply(participants_csv(married, extra=REFERENCE))) == {"changed": 1}
    assert [person.name for person in town.participants()] == ["Amal Khoury"]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"Fornavn": "Omar", "Født": "02.05.1981", "Mobil": "41307149"}, "perhaps_reference_of_another"),
        ({"Referanse": "EB-2"}, "perhaps_other_reference"),
    ],
)
def test_a_reference_that_contradicts_is_for_the_admin(town: Town, changed: dict[str, str], code: str) -> None:
    person = AMAL | {"Referanse": "EB-1"}
    town.apply(participants_csv(person, extra=REFERENCE))
    preview = town.apply(participants_csv(person | changed, extra=REFERENCE))
    assert codes(preview) == [code]
    assert len(town.participants()) == 1


def test_two_rows_never_change_one_person_in_turn(town: Town) -> None:
    town.apply(participants_csv(AMAL | {"Referanse": "EB-1"}, extra=REFERENCE))
    renamed = AMAL | {"Fornavn": "Amalia", "Mobil": "41307149", "Referanse": "EB-1"}
    preview = town.apply(participants_csv(renamed, AMAL | {"Norsk muntlig": "B2"}, extra=REFERENCE))
    assert codes(preview) == ["same_person_twice"]


def test_neighbours_are_nobody_here(town: Town) -> None:
    Town(town.database, "Moss").apply(participants_csv(AMAL | {"Referanse": "EB-1"}, extra=REFERENCE))
    preview = town.apply(participants_csv(AMAL | {"Referanse": "EB-1"}, extra=REFERENCE))
    assert outcomes(preview) == {"new": 1}
    assert [member.outcome for member in preview.staff] == ["invite"]


def test_a_fault_in_the_middle_leaves_nothing(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    assign, calls = people_plan._assign, iter(range(1000))

    def breaks(*args: Any, **more: Any) -> None:
        if next(calls) == 60:
            raise RuntimeError("pulled the plug")
        assign(*args, **more)

    monkeypatch.setattr(people_plan, "_assign", breaks)
    with pytest.raises(RuntimeError):
        town.apply(sample("deltakere.csv"))
    assert town.all(select(Person)) == []
    monkeypatch.undo()
    assert outcomes(town.apply(sample("deltakere.csv")))["new"] == 121


def test_what_we_know_of_a_protected_person_is_not_shown(town: Town) -> None:
    town.apply(participants_csv(AMAL))
    with town.database.write() as db:
        for person in db.scalars(select(Person).join(Participant, Participant.person_id == Person.id)):
            person.protected = True
    decide = town.look(participants_csv(AMAL | {"Fornavn": "Huda"}))
    changed = town.look(participants_csv(AMAL | {"Mobil": "41307149"}))
    assert "Amal" not in repr(decide)
    assert "+4741933173" not in repr(changed)


def test_a_list_does_not_give_a_protected_person_to_somebody_else(town: Town) -> None:
    town.apply(participants_csv(AMAL | {"Programrådgiver": "Kari Nordby"}))
    with town.database.write() as db:
        for person in db.scalars(select(Person).join(Participant, Participant.person_id == Person.id)):
            person.protected = True
    preview = town.apply(participants_csv(AMAL | {"Programrådgiver": "Per Olav Åsheim"}))
    assert codes(preview) == ["adviser_stays"]
    assert "Kari" not in repr(preview.rows)
    staff = {person.id: person.given_name for person in town.all(select(Person))}
    assert [staff[row.staff_id] for row in town.all(select(Assignment))] == ["Kari"]


def test_who_has_left_is_named_and_stays_away(town: Town) -> None:
    town.apply(participants_csv(AMAL))
    with town.database.write() as db:
        for person in db.scalars(select(Person).join(Participant, Participant.person_id == Person.id)):
            person.active = False
    assert codes(town.apply(participants_csv(AMAL | {"Mobil": "41307149"}))) == ["has_left"]
    assert [person.active for person in town.participants()] == [False]


PEOPLE = st.fixed_dictionaries(
    {
        "Fornavn": st.sampled_from(["Amal", "amal ", "Omar", "?mal"]),
        "Født": st.sampled_from(["01.04.1980", "1.4.80", "02.05.1981", ""]),
        "Mobil": st.sampled_from(["41933173", "+47 413 07 149", ""]),
        "Referanse": st.sampled_from(["", "", "A", "B"]),
    }
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.lists(PEOPLE, max_size=4), second=st.lists(PEOPLE, max_size=4))
def test_whatever_comes_in_again_is_harmless_and_nobody_is_lost(
    town: Town, first: list[dict[str, str]], second: list[dict[str, str]]
) -> None:
    here = Town(town.database, clock.now().isoformat())
    for people in (first, second):
        data = participants_csv(*({**AMAL, **person} for person in people), extra=REFERENCE)
        before = len(here.participants())
        preview = here.apply(data)
        assert sum(preview.outcomes().values()) == len(people)
        assert len(here.participants()) == before + preview.outcomes()["new"]
        again = here.look(data).outcomes()
        # A row left to the admin is judged anew: what made it doubtful, such as an old phone number, may have changed with another row.
        assert again["new"] + again["changed"] <= preview.outcomes()["decide"]
