"""Tracks with who is on them."""

from typing import Any

from sqlalchemy import select

from server.core.act import Act
from server.people.models import Municipality, Participant, Person
from server.plan import tracks
from server.plan.queries.people import mine_of


def view(act: Act) -> dict[str, Any]:
    """The municipality's tracks. Of those on one only the reader's own people are named, and nobody is counted: few are on a track."""
    settings = act.db.scalars(select(Municipality.settings).where(Municipality.id == act.who.municipality_id)).one()
    mine = select(Person.id, Person.given_name, Person.family_name, Participant.track).join(Participant, Participant.person_id == Person.id)
    rows = list(act.db.execute(mine.where(Person.id.in_(mine_of(act))).order_by(Person.given_name, Person.family_name)))
    named = [
        (tracks.code_of(settings, track), {"person_id": person_id, "name": f"{given} {family}".strip()})
        for person_id, given, family, track in rows
    ]
    items = [{**track, "people": [person for on, person in named if on == track["code"]]} for track in tracks.of(settings)]
    return {"items": items, "next": None}
