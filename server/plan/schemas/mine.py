"""Wire shapes of what she writes herself: her own words in the plan, her CV, her absence."""

from typing import Any

from marshmallow import fields

from server.core.schemas import Day, Id, ListOf, Name, OneOf, Text, Wire
from server.core.sound import Sound
from server.people.models import TRADES
from server.people.schemas import Pattern
from server.plan.models import ABSENCE_KINDS, CV_KINDS

LONGEST_ABSENCE_DAYS = 92


class Wish(Wire):
    """My job wish: in my words, or chosen by picture."""

    text = Text(max=300, allow_none=True)
    trade = OneOf(TRADES, allow_none=True)


class WrittenFields(Wire):
    """What of the plan is in her own words."""

    wish = fields.Nested(Wish, allow_none=True)
    strengths = ListOf(Text(max=100, min=1), max=30)
    resources = ListOf(Text(max=100, min=1), max=30)
    wishes = ListOf(Text(max=100, min=1), max=30)


class WrittenPatch(WrittenFields):
    """What is another now, and what stood there. `not_wished`: trades of the register that she does not wish for any more."""

    was = fields.Nested(WrittenFields, load_default=dict)
    not_wished = ListOf(OneOf(TRADES), max=20)


class AbsenceIn(Wire):
    """I can't come, from–to."""

    id = Id()
    kind = OneOf(ABSENCE_KINDS, required=True)
    from_day = Day(data_key="from", required=True)
    to_day = Day(data_key="to", required=True)


def Month(**kwargs: Any) -> Pattern:  # noqa: N802 - reads as a field
    """YYYY-MM."""
    return Pattern(r"(19|20|21)\d\d-(0[1-9]|1[0-2])", **kwargs)


class CvFields(Wire):
    """What of a line of a CV can be another."""

    kind = OneOf(CV_KINDS)
    title = Name(max=200, min=0)
    norwegian = Name(max=200, min=0, allow_none=True)
    place = Name(min=0, allow_none=True)
    from_month = Month(data_key="from", allow_none=True)
    to_month = Month(data_key="to", allow_none=True)
    trade = OneOf(TRADES, allow_none=True)
    picture = Name(max=40, allow_none=True)


class CvIn(CvFields):
    """A line of my CV."""

    id = Id()
    kind = OneOf(CV_KINDS, required=True)
    title = Name(max=200, min=0, required=True)
    voice = Sound()


class CvPatch(CvFields):
    """What is another now; `checked` is for staff. A voice that is not named stays; null takes it away."""

    checked = fields.Boolean()
    voice = Sound(allow_none=True)
    was = fields.Nested(CvFields)
