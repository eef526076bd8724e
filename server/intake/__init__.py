"""Spreadsheets of municipalities: read, previewed row by row, applied all or nothing."""

from server.core.events import PersonErased
from server.core.feature import Feature
from server.intake import actions, api, api_offers

FEATURE = Feature(
    name="intake", routes=[api.routes, api_offers.routes], sweeps=[actions.forget_old], listeners={PersonErased: actions.person_erased}
)
