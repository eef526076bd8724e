"""Wire shapes of outcomes (docs/wire-plan.md)."""

from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema

from server.core.schemas import Day, Id, Int, ListOf, Name, OneOf, PageQuery, Wire
from server.outcomes.rules import GENDERS, HOW, OUTCOMES, reasons


class ExitIn(Wire):
    """How she left; `note_code`: a reason of the register narrower than the outcome's usual one."""

    on = Day(required=True)
    outcome = OneOf(OUTCOMES, required=True)
    note_code = OneOf([reason.code for reason in reasons()], allow_none=True)

    @validates_schema
    def _belong_together(self, data: dict[str, Any], **_: Any) -> None:
        code = data.get("note_code")
        if code and code not in {reason.code for reason in reasons() if reason.outcome == data["outcome"]}:
            raise ValidationError("outcome", "note_code")


class AfterYearIn(Wire):
    """How it is about a year later."""

    on = Day(required=True)
    outcome = OneOf(OUTCOMES, required=True)
    by = OneOf(HOW)
    """By herself or by a call; what follows from who tells it need not be said."""


class RegisterReasonOut(Wire):
    """A reason of the national register."""

    outcome = fields.String(required=True)
    code = fields.String(required=True)
    title = fields.String(required=True)
    usual = fields.Boolean(required=True)


class RegisterReasonNameOut(Wire):
    """A reason by code and name."""

    code = fields.String(required=True)
    title = fields.String(required=True)


class ExitOut(Wire):
    """How she left, and what the register calls it."""

    on = Day(required=True)
    outcome = fields.String(required=True)
    note_code = fields.String(allow_none=True, required=True)
    register_reason = fields.Nested(RegisterReasonNameOut, allow_none=True, required=True)


class AfterYearOut(Wire):
    """How it is a year after."""

    on = Day(required=True)
    outcome = fields.String(required=True)
    by = fields.String(attribute="how", required=True)


class PersonOutcomeOut(Wire):
    """Both outcomes of one person; `due`: the later one can be noted, and is not.

    `ask_from`, `ask_until`: the days between which it counts; a later one is kept, and not counted.
    """

    exit = fields.Nested(ExitOut, allow_none=True, required=True)
    outcome_missing = fields.Boolean(required=True)
    """She left, and her adviser is still to say how it went."""
    after_year = fields.Nested(AfterYearOut, allow_none=True, required=True)
    ask_from = Day(allow_none=True, required=True)
    ask_until = Day(allow_none=True, required=True)
    due = fields.Boolean(required=True)


class DueOut(Wire):
    """Somebody whose year is about to pass, or has; or of whom nobody said how it went."""

    person_id = Id(required=True)
    name = fields.String(required=True)
    exit = fields.Nested(ExitOut, required=True)
    outcome_missing = fields.Boolean(required=True)
    year_on = Day(required=True)
    """Twelve months after the exit."""


class FiguresQuery(Wire):
    """Which figures. `compare`: the id of a municipality of which both agreed."""

    year = fields.String(validate=validate.Regexp(r"^20[0-9]{2}$"))
    gender = OneOf(GENDERS)
    compare = Id()


class CsvQuery(FiguresQuery):
    """The same as a file."""

    encoding = OneOf(("utf-8-sig", "cp1252"), load_default="utf-8-sig")


class CellOut(Wire):
    """Share in percent of `count` people (none: share null); or only `hidden`."""

    share = fields.Integer(allow_none=True)
    count = fields.Integer()
    hidden = fields.Boolean()


class CellsOut(Wire):
    """One year and kind. Only `counted_from` where the figures are not closed yet; only one gender where one was asked for."""

    women = fields.Nested(CellOut)
    men = fields.Nested(CellOut)
    all = fields.Nested(CellOut)
    counted_from = Day()


class YearOut(Wire):
    """The leavers of one year: at exit, and a year after."""

    year = fields.Integer(required=True)
    at_exit = fields.Nested(CellsOut, required=True)
    after_year = fields.Nested(CellsOut, required=True)


class TastersOut(CellOut):
    """Work tasters that ended in a closed year: the share that became longer."""

    year = fields.Integer(required=True)


class TargetShape(Wire):
    """A share in percent that holds from a day on."""

    from_day = Day(data_key="from", required=True)
    share = Int(min=0, max=100, required=True)


class TargetOut(TargetShape):
    """The target that holds today."""

    kind = fields.String(required=True)


class NationalOut(Wire):
    """The country's shares of one kind, with the year they are of and where they stand."""

    women = fields.Integer()
    men = fields.Integer()
    all = fields.Integer()
    year = fields.Integer()
    source = fields.String()


class NationalKindsOut(Wire):
    """The two kinds apart."""

    at_exit = fields.Nested(NationalOut, required=True)
    after_year = fields.Nested(NationalOut, required=True)


class MunicipalityOut(Wire):
    """Another municipality: `asked` by us, `asks` us, or both `agreed`."""

    id = Id(required=True)
    name = fields.String(required=True)
    state = fields.String(required=True)


class ComparedOut(Wire):
    """The same years of a municipality that agreed."""

    id = Id(required=True)
    name = fields.String(required=True)
    years = fields.List(fields.Nested(YearOut), required=True)
    hidden = fields.Boolean(required=True)


class FiguresOut(Wire):
    """The page of the manager."""

    years = fields.List(fields.Nested(YearOut), required=True)
    tasters = fields.List(fields.Nested(TastersOut), required=True)
    target = fields.Nested(TargetOut, required=True)
    targets = fields.List(fields.Nested(TargetShape), required=True)
    national = fields.Nested(NationalKindsOut, required=True)
    hidden = fields.Boolean(required=True)
    suppressed_below = fields.Integer(required=True)
    compare = fields.Nested(ComparedOut, allow_none=True, required=True)
    comparisons = fields.List(fields.Nested(MunicipalityOut), required=True)


class TargetIn(Wire):
    """A new target; from today where no day is given."""

    share = Int(min=0, max=100, required=True)
    from_day = Day(data_key="from")


class ComparisonIn(Wire):
    """Which municipality, by id or by its exact name, and whether we agree."""

    with_id = Id()
    name = Name()
    agree = fields.Boolean(required=True)

    @validates_schema
    def _one_of(self, data: dict[str, Any], **_: Any) -> None:
        if ("with_id" in data) == ("name" in data):
            raise ValidationError("id_or_name", "with_id")


class ComparisonOut(Wire):
    """How far it is: `none`, `asked`, `asks` or `agreed`."""

    with_id = Id(required=True)
    name = fields.String(required=True)
    state = fields.String(required=True)


class DueQuery(PageQuery):
    """Which page."""


class ReasonsOut(Wire):
    """What the register knows."""

    items = ListOf(fields.Nested(RegisterReasonOut), required=True)
