"""Persons, municipalities, roles, relations, invitations, devices."""

from server.core.feature import Feature
from server.people import api, kinds

FEATURE = Feature(
    name="people",
    routes=[api.routes],
    kinds=kinds.KINDS,
    ripples=kinds.RIPPLES,
    memberships=[kinds.hears],
    hears_again=kinds.HEARS_AGAIN,
)
