"""What trades and topics are called, in the reader's language."""

from flask_babel import gettext as _


def title(trade: str) -> str:
    """The name of a trade."""
    names: dict[str, str] = {
        "hotel": _("Hotell"), "cleaning": _("Renhold"), "shop": _("Butikk"), "kitchen": _("Kjøkken"), "warehouse": _("Lager"),
        "construction": _("Bygg"), "textile": _("Søm og tekstil"), "health_assistant": _("Sykehjem"), "it": _("Data"),
        "kindergarten": _("Barnehage"), "industry": _("Industri"), "driver": _("Sjåfør"), "everybody": _("Alle på jobb"),
        "safety": _("Sikkerhet (HMS)"), "customers": _("Kunder"), "colleagues": _("Kolleger"), "rights": _("Mine rettigheter"),
        "phone": _("På telefonen"), "programme": _("Programmet og planen"),
    }  # fmt: skip
    return names[trade]
