""" "This is wrong", and what came of it."""

from typing import Any

from marshmallow import fields

from server.core.gate import Act
from server.core.schemas import PageQuery, page_of
from server.vocabulary import own_schemas as shapes
from server.vocabulary.actions import reports as doing
from server.vocabulary.api import routes
from server.vocabulary.queries import reports as reading


class ReportsQuery(PageQuery):
    """Only those without an answer?"""

    open = fields.Boolean()


@routes.write(
    "POST", "/reports", action="vocabulary.report", body=shapes.ReportIn, out=shapes.ReportOut, status=201,
    refusals=("id_taken", "unknown_word", "too_many"),
)  # fmt: skip
def report(act: Act) -> Any:
    """This is wrong."""
    return reading.report(act, doing.report(act, act.data))


@routes.read("/reports", action="vocabulary.see_reports", query=ReportsQuery, out=page_of(shapes.ReportOut))
def reports(act: Act) -> Any:
    """What is said to be wrong: all of it for teachers, glosses in her languages for a bilingual reviewer."""
    return reading.reports(act)


@routes.write(
    "PUT", "/reports/<id:report_id>/answer", action="vocabulary.answer_report", finds=reading.find_report, body=shapes.AnswerReportIn,
    out=shapes.ReportOut,
)  # fmt: skip
def answer_report(act: Act) -> Any:
    """What was done about it; she who told is told."""
    return reading.report(act, doing.answer(act, act.found, act.data["answer"], act.data["fixed"]))
