"""Whether a row of a list is somebody we have: what counts as the same person, and what is left to the admin."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from server.core import clock
from server.core.db import Database
from tests.server.intake.files import AMAL, participants_csv
from tests.server.intake.importing import REFERENCE, Town, codes, outcomes


@pytest.fixture
def town(database: Database) -> Town:
    return Town(database)


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
