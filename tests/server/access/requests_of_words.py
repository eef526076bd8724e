"""A valid request for every operation of vocabulary."""

import base64
from dataclasses import replace
from typing import Any

from server.core import clock
from server.core.base import new_id
from server.vocabulary.file import trade_csv
from server.vocabulary.library import shipped
from tests.server.access.sent import Sent
from tests.server.access.words import QUESTION, SOUND, TRADE, WORD

OGG, PHOTO = (base64.b64encode(each).decode() for each in (SOUND, b"\xff\xd8\xff" + bytes(60)))
CSV = trade_csv([replace(shipped().by_id[WORD], note="Myk")])
PO = f'msgctxt "{WORD}"\nmsgid "et håndkle"\nmsgstr "рушник"\n'
REVIEW: dict[str, Any] = {"id": new_id(), "word_id": WORD, "rating": 3, "reviewed_at": clock.now().isoformat()}

VOCABULARY: dict[str, Sent] = {
    "GET vocabulary/trades": Sent(),
    "GET vocabulary/trades/{trade_id}/words": Sent("trade", query={"lang": "uk"}),
    "GET vocabulary/lookup": Sent(query={"word": "håndklærne", "lang": "uk"}),
    "POST vocabulary/reviews": Sent(body={"reviews": [REVIEW]}),
    "GET vocabulary/reviews": Sent(),
    "GET vocabulary/trades/{trade_id}.csv": Sent("trade"),
    "GET vocabulary/trades/{trade_id}.po": Sent("trade", query={"lang": "uk"}),
    "GET vocabulary/export.csv": Sent(query={"trade": TRADE, "lang": "uk"}),
    "POST vocabulary/import/preview": Sent(body={"trade": TRADE, "csv": CSV}),
    "POST vocabulary/import": Sent(body={"trade": TRADE, "csv": CSV}),
    "POST vocabulary/import-glosses/preview": Sent(body={"trade": TRADE, "lang": "uk", "po": PO}),
    "POST vocabulary/import-glosses": Sent(body={"trade": TRADE, "lang": "uk", "po": PO}),
    "GET vocabulary/rows": Sent(query={"trade": TRADE}),
    "DELETE vocabulary/rows/{word_id}": Sent("own_row"),
    "PUT vocabulary/glosses": Sent(body={"word_id": WORD, "lang": "uk", "text": "рушник"}),
    "GET vocabulary/waiting": Sent(query={"what": "gloss", "lang": "uk"}),
    "GET vocabulary/waiting-counts": Sent(query={"lang": "uk"}),
    "PUT vocabulary/waiting/{item_id}": Sent("waiting_word", {"word_id": WORD}),
    "GET vocabulary/hard-words": Sent(),
    "GET vocabulary/aims": Sent(),
    "POST vocabulary/recordings": Sent(body={"word_id": WORD, "sound": OGG}),
    "GET vocabulary/recordings/{recording_id}": Sent("recording"),
    "PUT vocabulary/recordings/{recording_id}/checked": Sent("recording", {}),
    "DELETE vocabulary/recordings/{recording_id}": Sent("recording"),
    "GET vocabulary/sounds/{word_id}": Sent("sound"),
    "PUT vocabulary/sessions/{session_id}/preparation": Sent("session", {"trade": TRADE, "unit": "1", "rehearsal": True}),
    "DELETE vocabulary/sessions/{session_id}/preparation": Sent("session"),
    "GET vocabulary/own-words": Sent(),
    "POST vocabulary/own-words": Sent(body={"word": "vaskevogn", "gloss": "візок", "photo": PHOTO, "sound": OGG}),
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
    "PATCH vocabulary/word-lists/{word_list_id}": Sent("word_list", {"employer": "Kafé", "trade": "kitchen", "words": ["kniv"]}),
    "DELETE vocabulary/word-lists/{word_list_id}": Sent("empty_list"),
    "PUT vocabulary/word-lists/{word_list_id}/people": Sent("word_list", lambda town, _: {"person_ids": [town.ids["participant"]]}),
    "POST vocabulary/word-lists/{word_list_id}/link": Sent("word_list", {}),
    "POST vocabulary/word-lists/by-link": Sent(body=lambda town, _: {"token": town.secrets["word link"], "words": ["pant"]}),
}
