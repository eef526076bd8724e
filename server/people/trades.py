"""What the trades of a job wish are called, in the reader's language."""

from flask_babel import gettext as _


def titles() -> dict[str, str]:
    """By the code of models.TRADES (domain.md §5)."""
    return {
        "hotel": _("Hotell"), "cleaning": _("Renhold"), "shop": _("Butikk"), "kitchen": _("Kjøkken"), "warehouse": _("Lager"),
        "construction": _("Bygg"), "textile": _("Søm og tekstil"), "health_assistant": _("Sykehjem"), "it": _("Data"),
        "kindergarten": _("Barnehage"), "industry": _("Industri"), "driver": _("Sjåfør"),
    }  # fmt: skip
