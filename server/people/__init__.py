"""Persons, municipalities, roles, relations, invitations, devices."""

from server.core.feature import Feature
from server.people import api, api_invitations, api_staff, kinds, relations, retention, turn

FEATURE = Feature(
    name="people",
    routes=[api.routes, api_invitations.routes, api_staff.routes],
    kinds=kinds.KINDS,
    ripples=kinds.RIPPLES,
    memberships=[kinds.hears],
    hears_again=kinds.HEARS_AGAIN,
    relations=relations.RELATIONS,
    sweeps=[retention.forget],
    nights=[turn.turn],
)
