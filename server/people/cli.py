"""`jobbspor admin`."""

import click
from sqlalchemy import select
from sqlalchemy.orm import Session

from server import migrate
from server.core import clock, text
from server.core.config import Config
from server.core.db import Database
from server.people import queries, staff
from server.people.models import Credential, Municipality, Person, PersonRole


@click.group()
def admin() -> None:
    """The first administrator of a municipality; she invites the rest in the browser."""


@admin.command()
@click.option("--municipality", required=True, help="Name; made if it is new.")
@click.option("--name", required=True, help="Given and family name.")
def add(municipality: str, name: str) -> None:
    """Add an administrator and print her one-time link."""
    config = Config.from_environment()
    database = Database(config.database_url)
    migrate.upgrade(database)
    with database.write() as db:
        made = staff.link(db, _person(db, municipality, name).id)
    click.echo(f"{config.public_url or 'http://127.0.0.1:8000'}{made['path']}")
    click.echo("Lenken virker én gang, i sju dager.")


def _person(db: Session, municipality: str, name: str) -> Person:
    municipality, name = text.name_of(municipality), text.name_of(name)
    if not municipality or not name:
        raise click.ClickException("Skriv navnet på kommunen og på administratoren.")
    place = queries.municipality_named(db, municipality)
    if place is None:
        place = Municipality(name=municipality)
        db.add(place)
        db.flush()
    return _admin(db, place, name)


def _admin(db: Session, place: Municipality, name: str) -> Person:
    """The administrator of that name, who may have lost her link; or a new one."""
    admins = select(Person).where(Person.municipality_id == place.id, Person.active, Person.roles.any(PersonRole.role == "admin"))
    known = [person for person in db.scalars(admins) if person.name == name and db.get(Credential, person.id) is None]
    if known:
        return known[0]
    given, _, family = name.rpartition(" ")
    person = Person(municipality_id=place.id, given_name=given or family, family_name=family if given else "", created_at=clock.now())
    person.roles = [PersonRole(role="admin")]
    db.add(person)
    db.flush()
    return person
