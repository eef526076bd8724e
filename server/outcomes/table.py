"""The figures as a file for a spreadsheet."""

import csv
import io
from typing import Any

from flask_babel import gettext as _

from server.core.act import Act
from server.outcomes import queries, rules


def of(act: Act) -> bytes:
    """The same table as on the page, hidden cells named as such; semicolons, decimals are not needed."""
    shown, out = queries.page_of_figures(act), io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([_("År"), _("Tall"), _("Kjønn"), _("Andel i prosent"), _("Antall"), _("Kommune")])
    writer.writerows(_rows(shown["years"], ""))
    writer.writerows([year["year"], _("Jobbsmak som ble forlenget"), _("Alle"), *_cell(year), ""] for year in shown["tasters"])
    if shown["compare"]:
        writer.writerows(_rows(shown["compare"]["years"], shown["compare"]["name"]))
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


def _words() -> tuple[dict[str, str], dict[str, str]]:
    return {"at_exit": _("Ved slutt"), "after_year": _("Ett år etter")}, {"women": _("Kvinner"), "men": _("Menn"), "all": _("Alle")}


def _cell(cell: dict[str, Any]) -> list[Any]:
    if "hidden" in cell:
        return [_("skjult"), _("skjult")]
    return ["" if cell["share"] is None else cell["share"], cell["count"]]
