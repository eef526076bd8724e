"""A timetable row as a club's values (docs/wire-jobclub.md)."""

from typing import Any

from flask_babel import force_locale

from server.intake.values import name_key
from server.jobclub.models import Club
from server.jobclub.topics import TOPICS

_ATTRIBUTES: dict[str, Any] = {"education": None, "experience": None, "motivation": None, "gender": None, "oral_stronger": False}


def club_data(row: dict[str, Any], club: Club | None = None) -> dict[str, Any]:
    """What the row says of the club; of a club we have only what is new. An empty cell never wipes what is known.

    The attributes follow from the words for the target group, so they change only when those words do: a leader may know better.
    """
    said = {name: row[name] for name in ("title", "place", "seats", "for_whom", "level_from", "level_to") if row.get(name)}
    if row.get("topics"):
        said["topics"] = [{"code": _topic_code(title), "title": title} for title in row["topics"]]
    if club is not None:
        said = {name: value for name, value in said.items() if not _same(name, value, getattr(club, name))}
    if "for_whom" in said:
        meant = _ATTRIBUTES | row["attributes"]
        said |= {name: value for name, value in meant.items() if club is None or value != getattr(club, name)}
    return said


def _same(name: str, said: Any, known: Any) -> bool:
    if name == "title":
        return name_key(said) == name_key(known)
    if name == "topics":
        return [each["title"] for each in said] == [each.get("title") for each in known or ()]
    return bool(said == known)


def _topic_code(title: str) -> str | None:
    with force_locale("nb"):
        return next((topic.code for topic in TOPICS if name_key(str(topic.title)) == name_key(title)), None)


def shown(value: Any) -> Any:
    """A value as a preview shows it."""
    if isinstance(value, list):
        return "; ".join(str(each.get("title", "")) if isinstance(each, dict) else str(each) for each in value)
    return value
