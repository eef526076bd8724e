"""What a municipality sets for its job clubs: the hours that seats and queue keep to, dated, and the columns of the monthly list."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema
from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core import changes
from server.core.schemas import Clock, Day, ListOf, OneOf, Wire
from server.jobclub.models import ClubSession
from server.jobclub.queries.attendance import COLUMNS
from server.jobclub.rules import DEFAULT, SeatRules, rules_on
from server.people.models import Municipality

LONGEST_OFFER_HOURS = 60
"""Hours of daytime: five days of 08–20."""


class HoursOut(Wire):
    """The fields of jobclub.rules.SeatRules; times of day are Oslo wall-clock."""

    offer_hours = fields.Float(required=True, validate=validate.Range(0.5, LONGEST_OFFER_HOURS))
    day_from = Clock(required=True)
    day_to = Clock(required=True)
    give_until = Clock(required=True)
    first_come = Clock(required=True)


class SeatRulesShape(HoursOut):
    """Hours that hold for sessions from a day on."""

    from_day = Day(data_key="from", required=True)

    @validates_schema
    def _in_order(self, data: dict[str, Any], **_: Any) -> None:
        if data["day_from"] >= data["day_to"]:
            raise ValidationError("order", "day_to")
        if data["give_until"] > data["first_come"]:
            raise ValidationError("order", "first_come")


class SettingsIn(Wire):
    """What is left out stays as it is; a list replaces the one there was."""

    seat_rules = ListOf(fields.Nested(SeatRulesShape), max=50)
    attendance_columns = ListOf(OneOf(COLUMNS), min=1, max=len(COLUMNS))

    @validates_schema
    def _each_once(self, data: dict[str, Any], **_: Any) -> None:
        columns = data.get("attendance_columns", [])
        if len(set(columns)) < len(columns):
            raise ValidationError("twice", "attendance_columns")
        days = [rules["from_day"] for rules in data.get("seat_rules", [])]
        if len(set(days)) < len(days):
            raise ValidationError("twice", "seat_rules")


class SettingsOut(Wire):
    """As they are; `default` holds for sessions before the first of `seat_rules`."""

    seat_rules = fields.List(fields.Nested(SeatRulesShape), required=True)
    default = fields.Nested(HoursOut, required=True)
    attendance_columns = fields.List(fields.String(), required=True)


def view(db: Session, municipality_id: str) -> dict[str, Any]:
    """What the municipality set, the earliest rules first, with the defaults where it set nothing."""
    settings = db.get_one(Municipality, municipality_id).settings or {}
    dated = settings.get("seat_rules", [])
    days = sorted(date.fromisoformat(entry["from"]) for entry in dated)
    columns = [column for column in settings.get("attendance_columns") or COLUMNS if column in COLUMNS]
    return {"seat_rules": [_dated(day, rules_on(day, dated)) for day in days], "default": asdict(DEFAULT), "attendance_columns": columns}


def _dated(day: date, rules: SeatRules) -> dict[str, Any]:
    return {"from_day": day, **asdict(rules)}


def change(db: Session, municipality_id: str, data: dict[str, Any], now: datetime) -> dict[str, Any]:
    """Keeps what is given. Sessions to come follow other hours at once; an offer that was made keeps its own limit."""
    municipality = db.get_one(Municipality, municipality_id, with_for_update=True, populate_existing=True)
    municipality.settings = {**(municipality.settings or {}), **SettingsIn().dump(data)}
    if "seat_rules" in data:
        db.info.pop("seat_rules", None)  # what seats.rules_of asked for before
        _tell_phones(db, municipality_id, now)
    return view(db, municipality_id)


def _tell_phones(db: Session, municipality_id: str, now: datetime) -> None:
    coming = select(ClubSession.id).where(ClubSession.municipality_id == municipality_id, ClubSession.starts_at > now)
    for session_id in db.scalars(coming):
        changes.touch(db, "session", session_id)
