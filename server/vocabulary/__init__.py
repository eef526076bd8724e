"""The words of the job: what teachers own (content/vocabulary/ and the database), and what participants practise."""

from server.core.feature import Feature
from server.vocabulary import kinds
from server.vocabulary.api import lists, own, practising, routes
from server.vocabulary.queries.own import sent_to_me, speaks_its_language

assert lists and own and practising  # importing them is what hangs their routes on `routes`

FEATURE = Feature(
    name="vocabulary",
    routes=[routes],
    kinds=kinds.KINDS,
    ripples=kinds.RIPPLES,
    relations={"speaks_its_language": speaks_its_language, "sent_to_me": sent_to_me},
)
