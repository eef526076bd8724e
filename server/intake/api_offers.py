"""Routes that make word lists of employers' offers, for job specialists and teachers."""

from typing import Any

from flask import Response
from marshmallow import fields

from server.core.gate import Act, Routes
from server.core.schemas import Day, Int, OneOf, Text, Wire
from server.intake.api import FILE_REFUSALS, UPLOADED, FileQuery
from server.intake.offers import Offer, chosen, key_of, outcomes, read_offers
from server.intake.outcome import OUTCOMES
from server.intake.queries import note_out
from server.intake.schemas import IntakeNoteOut
from server.vocabulary import library
from server.vocabulary.actions import lists as listing
from server.vocabulary.queries import lists

routes = Routes("intake-offers", url_prefix="/api/v1/intake")


class ChosenRowsQuery(FileQuery):
    """The rows to make lists of, by their numbers ("2,3,7"); all that are new where none is named."""

    rows = Text(max=2_000)


class OfferWordOut(Wire):
    """A word, and whether it is in the content."""

    text = fields.String(required=True)
    known = fields.Boolean(required=True)


class OfferRowOut(Wire):
    """A row of the file as a list of words."""

    number = Int(required=True)
    outcome = OneOf(OUTCOMES, required=True)
    employer = fields.String(required=True)
    day = Day(required=True, allow_none=True)
    trade = fields.String(required=True, allow_none=True)
    words = fields.List(fields.Nested(OfferWordOut), required=True)
    notes = fields.List(fields.Nested(IntakeNoteOut), required=True)


class OffersOut(Wire):
    """What the file would do, row by row."""

    rows = fields.List(fields.Nested(OfferRowOut), required=True)


class ListsMadeOut(Wire):
    """How many lists were made."""

    made = Int(required=True)


def _planned(act: Act) -> list[tuple[Offer, str]]:
    had = [key_of(employer, day) for employer, day in lists.employers(act)]
    return outcomes(read_offers(act.data["sheets"]), had)


def _row(here: library.Library, offer: Offer, outcome: str) -> dict[str, Any]:
    plain = {name: getattr(offer, name) for name in ("number", "employer", "day", "trade")}
    told = [{"text": word, "known": here.known(word, offer.trade) is not None} for word in offer.words]
    return {**plain, "outcome": outcome, "words": told, "notes": [note_out(note) for note in offer.notes]}


@routes.raw(
    "POST", "/word-lists/previews", action="intake.preview_lists", query=FileQuery, shows=OffersOut, doc=UPLOADED, refusals=FILE_REFUSALS
)  # fmt: skip
def preview_lists(act: Act) -> Response:
    """Which lists a file would give. Nothing is kept: of the file only employer, trade, words and day are read."""
    here = library.of(act.db, act.who.municipality_id)
    rows = [_row(here, offer, outcome) for offer, outcome in _planned(act)]
    return Response(OffersOut().dumps({"rows": rows}), 200, content_type="application/json")


@routes.write(
    "POST", "/word-lists", action="intake.make_lists", query=ChosenRowsQuery, out=ListsMadeOut, status=201, doc=UPLOADED,
    refusals=(*FILE_REFUSALS, "too_many_at_once"),
)  # fmt: skip
def make_lists(act: Act) -> Any:
    """A list for each chosen row that is new; all of them, or none."""
    new = chosen(_planned(act), {number.strip() for number in act.data.get("rows", "").split(",")} - {""})
    for offer in new:
        listing.make(act, {"employer": offer.employer, "offer_date": offer.day, "trade": offer.trade, "words": offer.words})
    return {"made": len(new)}
