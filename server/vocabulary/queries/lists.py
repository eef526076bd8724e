"""Reads of employers' word lists."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import clock
from server.core.act import Act
from server.core.groups import in_my_groups
from server.core.pages import Page, page
from server.people.models import Person
from server.people.relations import assigned_to_me
from server.vocabulary.models import FirstDay, WordList, WordListItem, WordListLink


def find(act: Act, word_list_id: str) -> WordList | None:
    """One of my municipality."""
    row = act.db.get(WordList, word_list_id)
    return row if row is not None and row.municipality_id == act.who.municipality_id else None


def listed(act: Act) -> Page:
    """The newest first."""
    query = select(WordList).where(WordList.municipality_id == act.who.municipality_id)
    found = page(act.db, query, WordList.id, act.data.get("after"), newest_first=True)
    return {**found, "items": shown(act, found["items"])}


def employers(act: Act) -> list[tuple[str, date | None]]:
    """Employer and day of every list here."""
    query = select(WordList.employer, WordList.day).where(WordList.municipality_id == act.who.municipality_id)
    return [(employer, day) for employer, day in act.db.execute(query)]


def shown(act: Act, rows: Iterable[WordList]) -> list[dict[str, Any]]:
    """Lists, each with those of mine who go there, and those of my class who share with their teacher how far they are."""
    rows, mine, taught = list(rows), my_people(act), _my_class(act)
    going: dict[str, list[dict[str, Any]]] = {row.id: [] for row in rows}
    for each in act.db.scalars(select(FirstDay).where(FirstDay.word_list_id.in_(list(going)), FirstDay.person_id.in_({*mine, *taught}))):
        if name := mine.get(each.person_id) or (taught[each.person_id] if each.share else None):
            counts = {"known": each.known, "of": each.of} if each.share else {"known": None, "of": None}
            going[each.word_list_id].append({"person_id": each.person_id, "name": name, "share": each.share, **counts})
    plain, links = ("id", "employer", "day", "trade", "items"), _links(act, list(going))
    told = [{name: getattr(row, name) for name in plain} for row in rows]
    return [{**each, "people": going[each["id"]], "link_until": links.get(each["id"])} for each in told]


def _links(act: Act, ids: list[str]) -> dict[str, datetime]:
    """Until when an employer's link works, by list."""
    query = select(WordListLink.word_list_id, WordListLink.expires_at).where(WordListLink.word_list_id.in_(ids))
    return {row_id: until for row_id, until in act.db.execute(query.where(WordListLink.expires_at > act.now))}  # noqa: C416


def my_people(act: Act) -> dict[str, str]:
    """Id → name of those whose job specialist or teacher I am today; a protected participant is her adviser's alone."""
    return _named(act, Person.id.in_(assigned_to_me(act, "job_specialist", "teacher")))


def _my_class(act: Act) -> dict[str, str]:
    return _named(act, in_my_groups(act, Person.id, clock.oslo_date(act.now), "teacher"))


def _named(act: Act, those: Any) -> dict[str, str]:
    query = select(Person).where(those, Person.active, ~Person.protected)
    people = act.db.scalars(query.where(Person.municipality_id == act.who.municipality_id).order_by(Person.given_name))
    return {person.id: person.name for person in people}


def waiting_items(db: Session, municipality_id: str) -> list[WordListItem]:
    """Employers' words that no content has, the oldest first."""
    query = select(WordListItem).join(WordList, WordList.id == WordListItem.word_list_id)
    query = query.where(WordList.municipality_id == municipality_id, WordListItem.state == "waiting")
    return list(db.scalars(query.order_by(WordListItem.word_list_id, WordListItem.position)))


def items_of(db: Session, municipality_id: str, word_id: str) -> list[WordListItem]:
    """Employers' words that are linked to this one."""
    query = select(WordListItem).join(WordList, WordList.id == WordListItem.word_list_id)
    return list(db.scalars(query.where(WordList.municipality_id == municipality_id, WordListItem.word_id == word_id)))


def find_waiting(act: Act, item_id: str) -> WordListItem | None:
    """One of my municipality's lists."""
    item = act.db.get(WordListItem, item_id)
    return item if item is not None and find(act, item.word_list_id) is not None else None
