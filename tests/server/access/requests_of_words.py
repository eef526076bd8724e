"""A valid request for every operation of vocabulary."""

from typing import Any

from server.core import clock
from server.core.base import new_id
from tests.server.access.sent import Sent
from tests.server.access.words import WORD

REVIEW: dict[str, Any] = {"id": new_id(), "word_id": WORD, "rating": 3, "reviewed_at": clock.now().isoformat()}

VOCABULARY: dict[str, Sent] = {
    "GET vocabulary/trades": Sent(),
    "GET vocabulary/trades/{trade_id}/words": Sent("trade", query={"lang": "uk"}),
    "GET vocabulary/lookup": Sent(query={"word": "håndklærne", "lang": "uk"}),
    "POST vocabulary/reviews": Sent(body={"reviews": [REVIEW]}),
    "GET vocabulary/reviews": Sent(),
}
