"""Tracks by education and skills: configuration (domain.md S0), three by default and the fast track."""

from collections.abc import Mapping
from typing import Any

from flask_babel import force_locale
from flask_babel import gettext as _
from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.errors import Unprocessable
from server.people.kinds import is_staff
from server.people.models import Municipality, Person

KEY = "tracks"
SPELLED = {"grunnskole": "basic", "ordinært": "ordinary", "kvalifisering": "qualifying", "hurtigspor": "fast"}
"""As municipalities' own lists call the default tracks."""


def _default() -> list[dict[str, Any]]:
    titles = {"basic": _("Grunnskolespor"), "ordinary": _("Ordinært spor"), "qualifying": _("Kvalifiseringsspor"), "fast": _("Hurtigspor")}
    return [{"code": code, "title": title, "owner_id": None, "criteria": None, "fast": code == "fast"} for code, title in titles.items()]


def of(settings: Mapping[str, Any] | None) -> list[dict[str, Any]]:
    """A municipality's tracks, in order; by default in the reader's language."""
    return list((settings or {}).get(KEY) or _default())


def code_of(settings: Mapping[str, Any] | None, said: str | None) -> str | None:
    """The track that the register's word stands for: its code, its title or the usual spelling; else the word itself."""
    word = (said or "").strip().casefold()
    names = {name: track["code"] for track in of(settings) for name in (track["code"], str(track["title"]).casefold())}
    return names.get(word) or names.get(SPELLED.get(word, ""), said)


def title_of(settings: Mapping[str, Any] | None, said: str | None) -> str | None:
    """What a track is called in Norwegian; one that is none of the tracks is the municipality's own word. Phones word the default ones."""
    with force_locale("nb"):
        code = code_of(settings, said)
        return next((str(track["title"]) for track in of(settings) if track["code"] == code), said)


def keep(db: Session, municipality_id: str, tracks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Another list of tracks; an owner is staff of this municipality (`unknown_people`)."""
    owners = {track["owner_id"] for track in tracks if track.get("owner_id")}
    found = db.scalars(select(Person).where(Person.id.in_(owners), Person.municipality_id == municipality_id, Person.active))
    if unknown := sorted(owners - {person.id for person in found if is_staff(person)}):
        raise Unprocessable("unknown_people", person_ids=unknown)
    municipality = db.get_one(Municipality, municipality_id, with_for_update=True, populate_existing=True)
    blank: dict[str, Any] = {"owner_id": None, "criteria": None}
    municipality.settings = {**(municipality.settings or {}), KEY: [blank | track for track in tracks]}
    return of(municipality.settings)
