"""Lists of participants, and a participant as her staff see her."""

import unicodedata
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.pages import SIZE, Page, page
from server.people.kinds import advised, current
from server.people.models import Assignment, Device, Participant, Person
from server.people.relations import assigned_to_me

HIDDEN = "•••"
"""Stands for the name of a protected participant whom nobody has: she must be given to somebody, and nobody may read who she is."""
OWN = ("id", "name", "given_name", "family_name", "phone", "language", "hears_language", "protected", "active")
IN_LISTS = ("mother_tongue", "education", "experience", "job_wishes", "left_on")
HER_STAFF = ("own_reference", "programme_start", "programme_end")
ON_HER_PAGE = ("birth_date", "gender", "track", "end_goal")
"""Read one by one, with a line in the access log; lists leave it out."""
LOOK_AFTER = ("adviser", "job_specialist", "teacher")
"""Whose people they are; being somebody's mentor shows nothing of her."""
_FOLDED = str.maketrans({"ø": "o", "æ": "ae", "đ": "d", "ł": "l", "ı": "i"})


def _all(act: Act) -> Select[Any]:
    query = select(Person).join(Participant, Participant.person_id == Person.id).where(Person.municipality_id == act.who.municipality_id)
    return query.where(Person.active)


def mine(act: Act) -> Page:
    """Those I look after, protected ones too if I am their adviser."""
    looked_after, advised_by_me = Person.id.in_(assigned_to_me(act, *LOOK_AFTER)), Person.id.in_(assigned_to_me(act, "adviser"))
    return _page(act, _all(act).where(looked_after, ~Person.protected | advised_by_me))


def everybody(act: Act) -> Page:
    """All participants of the municipality but protected ones; `q` looks in names, `without_adviser` lists those whom nobody has."""
    query = _all(act)
    if act.data.get("without_adviser"):
        query = query.where(Person.id.not_in(advised()), Participant.left_on.is_(None))
    if not act.data.get("without_adviser") or "admin" not in act.who.roles:
        query = query.where(~Person.protected)
    if words := folded(act.data.get("q") or "").split():
        query = query.where(~Person.protected, Person.id.in_(_named(act, words)))
    return _page(act, query)


def folded(text: str) -> str:
    """A name for searching: no case, no accents, no hyphens, as on the phone: "ase marie" finds Åse-Marie."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_FOLDED))
    return " ".join("".join(c if c.isalnum() else "" if unicodedata.combining(c) else " " for c in plain).split())


def _named(act: Act, words: Sequence[str]) -> list[str]:
    """Ids of those of whose names each word begins a word. Read here, because databases fold letters each in their own way."""
    names = act.db.execute(_all(act).with_only_columns(Person.id, Person.given_name, Person.family_name).order_by(Person.id))
    after = act.data.get("after") or ""
    found = (row.id for row in names if row.id > after and _bears(folded(f"{row.given_name} {row.family_name}").split(), words))
    return [person_id for person_id, _ in zip(found, range(SIZE + 1), strict=False)]


def _bears(names: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(name.startswith(word) for name in names) for word in words)


def _page(act: Act, query: Select[Any]) -> Page:
    found = page(act.db, query, Person.id, act.data.get("after"))
    ids = [person.id for person in found["items"]]
    helpers, phones = _helpers(act.db, ids), _with_phones(act.db, ids)
    return {**found, "items": [_in_list(act, person, helpers[person.id], person.id in phones) for person in found["items"]]}


def _helpers(db: Session, ids: Sequence[str]) -> dict[str, list[dict[str, str]]]:
    query = select(Assignment.participant_id, Assignment.role, Assignment.staff_id).where(Assignment.participant_id.in_(ids), current())
    found: dict[str, list[dict[str, str]]] = {person_id: [] for person_id in ids}
    for person_id, role, staff_id in db.execute(query.order_by(Assignment.id)):
        found[person_id].append({"role": role, "staff_id": staff_id})
    return found


def _with_phones(db: Session, ids: Sequence[str]) -> set[str]:
    return set(db.scalars(select(Device.person_id).where(Device.person_id.in_(ids)).distinct()))


def _in_list(act: Act, person: Person, helpers: list[dict[str, str]], signed_in: bool) -> dict[str, Any]:
    mine = {helper["role"] for helper in helpers if helper["staff_id"] == act.who.id}
    looks_after = mine & set(LOOK_AFTER) & act.who.roles
    if person.protected and "adviser" not in looks_after:
        return _shown(person, (), [], False) | {"name": HIDDEN, "given_name": HIDDEN, "family_name": "", "phone": None}
    if not looks_after and "admin" not in act.who.roles:  # picked for a club, a class or a search by name, language and level
        return _shown(person, ("left_on",), [], False) | {"phone": None, "hears_language": None}
    opens = "admin" in act.who.roles or looks_after & {"adviser", "job_specialist"}
    return _shown(person, IN_LISTS + HER_STAFF if opens else IN_LISTS, helpers, signed_in)


def card(db: Session, person: Person) -> dict[str, Any]:
    """All that her staff may know of her; reading it is logged."""
    return _shown(person, IN_LISTS + HER_STAFF + ON_HER_PAGE, _helpers(db, [person.id])[person.id], bool(_with_phones(db, [person.id])))


def _shown(person: Person, names: Sequence[str], helpers: list[dict[str, str]], signed_in: bool) -> dict[str, Any]:
    one = person.participant or Participant()
    known: dict[str, Any] = dict.fromkeys(IN_LISTS + HER_STAFF + ON_HER_PAGE) | {"experience": [], "job_wishes": []}
    known |= {name: getattr(one, name) for name in names}
    levels = {"oral": one.oral_level, "written": one.written_level} if names else {"oral": None, "written": None}
    own = {name: getattr(person, name) for name in OWN}
    return {**own, **known, "levels": levels, "helpers": helpers, "has_phone_app": signed_in}
