"""The words of the job: what teachers own (content/vocabulary/ and the database), and what participants practise."""

from server.core.feature import Feature
from server.vocabulary.api import practising, routes

assert practising  # importing it is what hangs its routes on `routes`

FEATURE = Feature(name="vocabulary", routes=[routes])
