"""A list of participants compared with the people we have, and applied."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from server.core.db import Database
from server.intake import people_plan
from server.people.models import Assignment, Credential, Participant, Person, PersonRole
from tests.server.intake.files import AMAL, participants_csv, sample
from tests.server.intake.importing import NOW, Town, codes, outcomes


@pytest.fixture
def town(database: Database) -> Town:
    return Town(database)


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
