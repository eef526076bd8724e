"""What trades and topics are called, in the reader's language."""

from flask_babel import gettext as _

from server.people import trades


def title(trade: str) -> str:
    """The name of a trade or of a topic."""
    topics: dict[str, str] = {
        "everybody": _("Alle på jobb"), "safety": _("Sikkerhet (HMS)"), "customers": _("Kunder"), "colleagues": _("Kolleger"),
        "rights": _("Mine rettigheter"), "phone": _("På telefonen"), "programme": _("Programmet og planen"),
    }  # fmt: skip
    return {**trades.titles(), **topics}[trade]
