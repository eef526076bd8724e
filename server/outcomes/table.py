"""The figures as a file for a spreadsheet."""

import csv
import io
from typing import Any

from flask_babel import gettext as _

from server.core.act import Act
from server.outcomes import queries, rules
from server.people.models import Municipality


def of(act: Act) -> bytes:
    """The same table as on the page, hidden cells named as such; semicolons, decimals are not needed."""
    shown, out = queries.page_of_figures(act), io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([_("År"), _("Tall"), _("Kjønn"), _("Andel i prosent"), _("Antall"), _("Kommune")])
    mine = act.db.get_one(Municipality, act.who.municipality_id).name
    writer.writerows(_rows(shown["years"], mine))
    writer.writerows([year["year"], _("Jobbsmak som ble forlenget"), _("Alle"), *_cell(year), mine] for year in shown["tasters"])
    if shown["compare"]:
        writer.writerows(_rows(shown["compare"]["years"], shown["compare"]["name"]))
    writer.writerows(_beside(shown))
    return out.getvalue().encode(act.data["encoding"], errors="replace")


def _rows(years: list[dict[str, Any]], municipality: str) -> list[list[Any]]:
    kinds, genders = _words()
    return [
        [year["year"], kinds[kind], genders[name], *_cell(cell), municipality]
        for year in years
        for kind in rules.KINDS
        for name, cell in year[kind].items()
        if name in genders
    ]


def _beside(shown: dict[str, Any]) -> list[list[Any]]:
    """What the page shows beside them: the country's figures, with their year, and the municipality's target a year after."""
    kinds, genders = _words()
    country = [
        [found["year"], kinds[kind], genders[name], found[name], "", _("Landet")]
        for kind, found in shown["national"].items()
        for name in rules.GENDERS
        if name in found
    ]
    return [*country, ["", _("Målet ett år etter"), genders[rules.ALL], shown["target"]["share"], "", ""]]


def _words() -> tuple[dict[str, str], dict[str, str]]:
    return {"at_exit": _("Ved slutt"), "after_year": _("Ett år etter")}, {"women": _("Kvinner"), "men": _("Menn"), "all": _("Alle")}


def _cell(cell: dict[str, Any]) -> list[Any]:
    if "hidden" in cell:
        return [_("skjult"), _("skjult")]
    return ["" if cell["share"] is None else cell["share"], cell["count"]]
