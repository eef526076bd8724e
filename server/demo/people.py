"""The demo's people: staff with the logins of their roles, participants p001 … pN, and a neighbour municipality."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from sqlalchemy.orm import Session

from server.core import clock
from server.demo import cast
from server.people.models import Assignment, Credential, Municipality, Participant, Person, PersonRole

MOST_PER_ADVISER = 25
LEFT_NUMBER = 999


@dataclass
class People:
    """Who is there, by login; built within one transaction."""

    db: Session
    password_hash: str
    municipality: Municipality
    by_login: dict[str, Person]

    def staff(self, role: str) -> list[Person]:
        """Everybody with a role, in the order of the cast."""
        return [person for person in self.by_login.values() if role in person.role_names]

    def add(self, login: str, person: Person, roles: tuple[str, ...]) -> Person:
        """A person with roles and the demo password."""
        person.roles = [PersonRole(role=role) for role in roles]
        self.db.add(person)
        self.db.flush()
        self.db.add(Credential(person_id=person.id, login=login, password_hash=self.password_hash))
        self.by_login[login] = person
        return person


def _person(municipality: Municipality, given: str, family: str, **more: object) -> Person:
    return Person(municipality_id=municipality.id, given_name=given, family_name=family, created_at=clock.now(), **more)


def _staff(people: People, member: cast.Staff) -> None:
    more = {"phone": member.phone, "hours": member.hours, "work_place": member.place}
    people.add(member.login, _person(people.municipality, member.given, member.family, **more), member.roles)


def _programme(number: int, education: str) -> tuple[date, date]:
    """Start and planned end: 12 months for the educated, else 24 (IL §§ 13–14); one in twelve is past her planned end."""
    months = 12 if education in ("upper_secondary", "trade_certificate", "higher") else 24
    begun = 20 + number * 13 % (months * 30 + 10)
    start = clock.today() - timedelta(days=begun)
    return start, start + timedelta(days=months * 30)


def _participant(people: People, someone: cast.Someone, number: int) -> Person:
    more = {"phone": someone.phone, "language": someone.language, "hears_language": someone.language}
    person = people.add(someone.login, _person(people.municipality, someone.given, someone.family, **more), ("participant",))
    start, end = _programme(number, someone.education)
    person.created_at = clock.oslo(start, time(9))
    person.participant = Participant(
        birth_date=date(someone.birth_year, 1 + number * 5 % 12, 1 + number * 7 % 28),
        gender=someone.gender,
        own_reference=f"EB-{1000 + number}",
        mother_tongue=someone.language,
        oral_level=someone.oral,
        written_level=someone.written,
        education=someone.education,
        experience=list(someone.experience),
        job_wishes=list(dict.fromkeys(someone.wishes)),
        programme_start=start,
        programme_end=end,
        track=("ordinary", "qualifying", "fast")[number % 3],
        end_goal=someone.goal,
    )
    return person


def _assign(people: People, person: Person, helper: Person, role: str = "adviser") -> None:
    started = person.participant.programme_start if person.participant else None
    people.db.add(Assignment(participant_id=person.id, staff_id=helper.id, role=role, from_date=started or clock.today()))


def municipality(db: Session, name: str, password_hash: str) -> People:
    """An empty municipality of the demo."""
    made = Municipality(name=name)
    db.add(made)
    db.flush()
    return People(db, password_hash, made, {})


def elvebakken(db: Session, password_hash: str, participants: int) -> People:
    """The demo municipality with its cast."""
    people = municipality(db, cast.MUNICIPALITY, password_hash)
    for member in cast.STAFF:
        _staff(people, member)
    advisers = people.staff("adviser")
    mine = _participant(people, cast.PARTICIPANT, 0)
    _assign(people, mine, advisers[0])
    _assign(people, mine, people.by_login["mentor"], "mentor")
    for number in range(1, participants + 1):
        person = _participant(people, cast.participant(number), number)
        _assign(people, person, advisers[min(number // MOST_PER_ADVISER, len(advisers) - 1)])
    return people


def former(people: People) -> Person:
    """Somebody of the first adviser's who has left, with the login `left`: p001 … pN are all here, and can do what participants do."""
    someone = replace(cast.participant(24), login="left", given="Halima", family="Yusuf", phone="+4740000299")
    person = _participant(people, someone, LEFT_NUMBER)
    _assign(people, person, people.by_login["adviser"])
    return person


def fjordvik(db: Session, password_hash: str) -> People:
    """The neighbour: another municipality that must never be seen."""
    people = municipality(db, cast.OTHER_MUNICIPALITY, password_hash)
    for role, given, family in (("adviser", "Liv", "Strand"), ("leader", "Odd", "Fjeld"), ("admin", "Berit", "Nes")):
        _staff(people, cast.Staff(f"outsider-{role}", given, family, (role,), "+4740000390", place="Fjordvik voksenopplæring"))
    _assign(people, _participant(people, cast.OUTSIDER, 1), people.by_login["outsider-adviser"])
    return people
