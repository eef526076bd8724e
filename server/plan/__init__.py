"""The plan: her wish and words, goals and steps, proposals and decisions, meetings, absence, CV, and an adviser's follow-up."""

from server.core.events import WishesWritten
from server.core.feature import Feature
from server.plan import happenings, kinds, relations, wishes
from server.plan.api import advising, meetings, mine, routes, steps

assert advising and meetings and mine and steps  # importing them is what hangs their routes on `routes`

FEATURE = Feature(
    name="plan",
    routes=[routes],
    kinds=kinds.KINDS,
    ripples=kinds.RIPPLES,
    relations={"wrote": relations.wrote},
    happenings=[happenings.meetings, happenings.steps],
    listeners={WishesWritten: wishes.keep_hers},
)
