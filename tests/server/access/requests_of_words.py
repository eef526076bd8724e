"""A valid request for every operation of vocabulary."""

import base64
from typing import Any

from server.core import clock
from server.core.base import new_id
from tests.server.access.sent import Sent
from tests.server.access.words import QUESTION, SOUND, WORD

OGG, PHOTO = (base64.b64encode(each).decode() for each in (SOUND, b"\xff\xd8\xff" + bytes(60)))
REVIEW: dict[str, Any] = {"id": new_id(), "word_id": WORD, "rating": 3, "reviewed_at": clock.now().isoformat()}

VOCABULARY: dict[str, Sent] = {
    "GET vocabulary/trades": Sent(),
    "GET vocabulary/trades/{trade_id}/words": Sent("trade", query={"lang": "uk"}),
    "GET vocabulary/lookup": Sent(query={"word": "håndklærne", "lang": "uk"}),
    "POST vocabulary/reviews": Sent(body={"reviews": [REVIEW]}),
    "GET vocabulary/reviews": Sent(),
    "GET vocabulary/own-words": Sent(),
    "POST vocabulary/own-words": Sent(body={"word": "vaskevogn", "gloss": "візок", "photo": PHOTO, "sound": OGG}),
    "GET vocabulary/own-words/{own_word_id}/media": Sent("own_word"),
    "DELETE vocabulary/own-words/{own_word_id}": Sent("own_word"),
    "POST vocabulary/reports": Sent(body={"word_id": WORD, "what": "gloss", "lang": "uk", "text": "Ikke dette"}),
    "GET vocabulary/reports": Sent(),
    "PUT vocabulary/reports/{report_id}/answer": Sent("report", {"answer": "Rettet", "fixed": True}),
    "PUT vocabulary/first-days/{first_day_id}/readiness": Sent("first_day", {"known": 1, "of": 2, "share": True}),
    "POST vocabulary/answers": Sent(body=lambda town, _: {"question_id": QUESTION, "to_id": town.ids["leader"], "sound": OGG}),
    "GET vocabulary/answers": Sent(),
    "GET vocabulary/answers/{answer_id}/sound": Sent("answer"),
    "DELETE vocabulary/answers/{answer_id}": Sent("answer"),
    "POST vocabulary/word-lists": Sent(body={"employer": "Kafé", "trade": "kitchen", "words": ["kniv"], "text": "pant; HMS"}),
    "GET vocabulary/word-lists": Sent(),
    "GET vocabulary/word-lists/{word_list_id}": Sent("word_list"),
    "PUT vocabulary/word-lists/{word_list_id}/people": Sent("word_list", lambda town, _: {"person_ids": [town.ids["participant"]]}),
    "POST vocabulary/word-lists/{word_list_id}/link": Sent("word_list", {}),
    "POST vocabulary/word-lists/by-link": Sent(body=lambda town, _: {"token": town.secrets["word link"], "words": ["pant"]}),
}
