"""A town's work tasters: one of four participants, at the four distances; each waits for a second person to make it longer."""

from datetime import time, timedelta
from typing import TYPE_CHECKING

from server.core import clock
from server.tasters.models import Taster
from tests.server.access.plans import WHOSE

if TYPE_CHECKING:
    from tests.server.access.town import Town


def tasters(town: "Town") -> None:
    """Proposed by `admin`, so that whoever may approve it is somebody else."""
    today, admin = clock.today(), town.ids["admin"]
    for distance, name in WHOSE.items():
        row = Taster(person_id=town.ids[name], kind="taster", employer="Elvely hotell", place="Resepsjonen", weekdays=[1, 3], told=[])
        row.starts_on, row.ends_on, row.starts, row.ends = today - timedelta(days=1), today + timedelta(days=27), time(9), time(15)
        row.contact_name, row.contact_phone, row.legal_basis, row.insured = "Eva Lund", "+4740000124", "IL § 14 a", True
        row.made_by_id = row.extend_by_id = admin
        row.extend_until, row.extend_reason = today + timedelta(days=40), "Hun kan begynne der"
        town.note("taster", distance, taster_id=town.add(row))
