"""What staff have read aloud: for languages that a phone has no voice for."""

from server.core.changes import Kind
from server.core.feature import Feature
from server.readings import api
from server.readings.models import Reading
from server.readings.schemas import ReadingOut

FEATURE = Feature(
    name="readings",
    routes=[api.routes],
    kinds=[Kind("reading", Reading, ReadingOut, lambda db, row: [f"municipality:{row.municipality_id}"])],
)
