"""Outcomes: at the end of the programme and a year after, and the municipality's figures with small groups hidden."""

from server.core.events import ParticipantBack, ParticipantLeft, PersonErased
from server.core.feature import Feature
from server.outcomes import actions, api, closing, leaving

FEATURE = Feature(
    name="outcomes",
    routes=[api.routes],
    listeners={
        ParticipantLeft: leaving.participant_left,
        ParticipantBack: leaving.participant_back,
        PersonErased: actions.person_erased,
    },
    sweeps=[actions.ask],
    nights=[closing.close_years],
)
