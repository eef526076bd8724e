"""Outcomes: at the end of the programme and a year after, and the municipality's figures with small groups hidden."""

from server.core.events import PersonErased
from server.core.feature import Feature
from server.outcomes import actions, api

FEATURE = Feature(name="outcomes", routes=[api.routes], listeners={PersonErased: actions.person_erased}, sweeps=[actions.ask])
