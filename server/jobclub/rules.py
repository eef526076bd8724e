"""The hours that seats and queue keep to: local practice, so dated configuration of the municipality, with defaults here.

`Municipality.settings["seat_rules"]` is a list of {"from": "YYYY-MM-DD", …any field of SeatRules…}; a session follows the last entry
that began on or before its own day. What is not named there keeps the default.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, time, timedelta
from typing import Any

from server.core import clock


@dataclass(frozen=True)
class SeatRules:
    """Times of day are Oslo wall-clock."""

    offer_hours: float = 4
    """An offer is held for so many hours of daytime (08–20), never beyond the first-come moment."""
    day_from: time = time(8)
    day_to: time = time(20)
    give_until: time = time(18)
    """The day before: until then "give me the seat" gives it; afterwards she is asked."""
    first_come: time = time(20)
    """The day before: from then on nobody is offered anything and free seats go to whoever books first. Evening rather than morning,
    because people plan the evening before who fetches the children."""

    def give_limit(self, starts_at: datetime) -> datetime:
        """Until this moment a freed seat is given without asking."""
        return _the_day_before(starts_at, self.give_until)

    def first_come_from(self, starts_at: datetime) -> datetime:
        """From this moment who books first gets the seat."""
        return _the_day_before(starts_at, self.first_come)

    def offer_limit(self, made_at: datetime, starts_at: datetime) -> datetime:
        """How long an offer made at `made_at` is held: its clock runs only in daytime."""
        return min(self._after_daytime(made_at, timedelta(hours=self.offer_hours)), self.first_come_from(starts_at))

    def _after_daytime(self, moment: datetime, left: timedelta) -> datetime:
        day = clock.oslo_date(moment)
        while True:
            begins = max(moment, clock.oslo(day, self.day_from))
            room = max(clock.oslo(day, self.day_to) - begins, timedelta(0))
            if left <= room:
                return begins + left
            left -= room
            day += timedelta(days=1)


DEFAULT = SeatRules()


def _the_day_before(starts_at: datetime, at: time) -> datetime:
    return clock.oslo(clock.oslo_date(starts_at) - timedelta(days=1), at)


def rules_on(day: date, dated: Sequence[Mapping[str, Any]]) -> SeatRules:
    """The rules that hold for a session on `day`; entries are sorted here, so their order does not matter."""
    begun = sorted((entry for entry in dated if entry.get("from", "") <= day.isoformat()), key=lambda entry: entry.get("from", ""))
    return _read(begun[-1]) if begun else DEFAULT


def _read(entry: Mapping[str, Any]) -> SeatRules:
    values: dict[str, Any] = {}
    for known in fields(SeatRules):
        if known.name in entry:
            value = entry[known.name]
            values[known.name] = float(value) if known.name == "offer_hours" else time.fromisoformat(value)
    return SeatRules(**values)
