"""The words of the job: what teachers own (content/vocabulary/ and the database), and what participants practise."""

from server.core.feature import Feature
from server.vocabulary import kinds, retention
from server.vocabulary.api import files, lists, own, practising, reports, routes, teaching
from server.vocabulary.queries.own import asks_its_glosses, sent_to_me, speaks_its_language, speaks_language_asked

assert files and lists and own and practising and reports and teaching  # importing them is what hangs their routes on `routes`

FEATURE = Feature(
    name="vocabulary",
    routes=[routes],
    kinds=kinds.KINDS,
    ripples=kinds.RIPPLES,
    sweeps=[retention.forget],
    relations={
        "speaks_its_language": speaks_its_language,
        "speaks_language_asked": speaks_language_asked,
        "sent_to_me": sent_to_me,
        "asks_its_glosses": asks_its_glosses,
    },
)
