"""Routes of outcomes."""

from typing import Any

from flask import Response

from server.core import clock
from server.core.gate import Act, Routes
from server.core.schemas import page_of
from server.outcomes import actions, comparison, queries, rules, schemas, table, targets
from server.people.queries import find_me, find_participant

routes = Routes("outcomes", url_prefix="/api/v1")


@routes.write(
    "PUT", "/outcomes/people/<id:person_id>/exit", action="outcomes.note_exit", finds=find_participant, body=schemas.ExitIn,
    out=schemas.PersonOutcomeOut, refusals=("day_to_come",),
)  # fmt: skip
def note_exit(act: Act) -> Any:
    """The end of her programme, and how it went; her seats are free, her access stays."""
    return actions.note_exit(act, act.found, act.data)


@routes.write(
    "PUT", "/outcomes/people/<id:person_id>/after-year", action="outcomes.note_after_year", finds=find_participant,
    body=schemas.AfterYearIn, out=schemas.PersonOutcomeOut, refusals=("no_exit", "too_early", "too_late", "day_to_come", "told_by"),
)  # fmt: skip
def note_after_year(act: Act) -> Any:
    """How it is a year after: by herself, or by a call. Never mixed with how it was at the exit."""
    return actions.note_after_year(act, act.found, act.data)


@routes.read("/outcomes/people/<id:person_id>", action="outcomes.see_person", finds=find_participant, out=schemas.PersonOutcomeOut)
def see_person(act: Act) -> Any:
    """Both outcomes of one person."""
    return queries.of_person(act, act.found.id)


@routes.read("/outcomes/mine", action="outcomes.see_mine", finds=find_me, out=schemas.PersonOutcomeOut)
def see_mine(act: Act) -> Any:
    """Mine, and whether I may be asked how it is now."""
    return queries.of_person(act, act.found.id)


@routes.read("/outcomes/due", action="outcomes.see_due", query=schemas.DueQuery, out=page_of(schemas.DueOut))
def see_due(act: Act) -> Any:
    """Those of mine whose year is about to pass, and those without an outcome."""
    return queries.due(act)


@routes.read("/outcomes/reasons", action="outcomes.see_reasons", out=schemas.ReasonsOut)
def see_reasons(act: Act) -> Any:
    """The reasons of the national register, by outcome."""
    return {"items": rules.reasons()}


@routes.read("/outcomes", action="outcomes.see", query=schemas.FiguresQuery, out=schemas.FiguresOut, refusals=("not_agreed",))
def see(act: Act) -> Any:
    """Shares in work or education by year and gender, small groups hidden."""
    return queries.page_of_figures(act)


@routes.raw("GET", "/outcomes.csv", action="outcomes.export", query=schemas.CsvQuery, media="text/csv", refusals=("not_agreed",))
def export(act: Act) -> Response:
    """The same table as a file."""
    charset = "windows-1252" if act.data["encoding"] == "cp1252" else "utf-8"
    name = {"Content-Disposition": 'attachment; filename="resultater.csv"'}
    return Response(table.of(act), 200, content_type=f"text/csv; charset={charset}", headers=name)


@routes.write("PUT", "/outcomes/target", action="outcomes.set_target", body=schemas.TargetIn, out=schemas.TargetOut)
def set_target(act: Act) -> Any:
    """Another target from a day on; the answer is the one that holds today."""
    today = clock.oslo_date(act.now)
    targets.change(act.db, act.who.municipality_id, act.data["share"], act.data.get("from_day", today))
    return targets.today(targets.targets(act.db, act.who.municipality_id), today)


@routes.write(
    "PUT", "/outcomes/comparison", action="outcomes.compare", body=schemas.ComparisonIn, out=schemas.ComparisonOut,
    refusals=("unknown_municipality",),
)  # fmt: skip
def compare(act: Act) -> Any:
    """We agree that this municipality and we see each other's figures, or no longer."""
    return comparison.agree(act, act.data)
