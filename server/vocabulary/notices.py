"""What people are told about words. Params hold ids, dates, a word and what a teacher answered: nothing personal.

word_reported         report_id, word_id     (to a reviewer or teacher) a word is said to be wrong: once, until it is answered
word_report_answered  report_id, word_id, word?, answer   what you said is wrong with a word was answered, in the teacher's own words
first_day_words       first_day_id, day?     there are words for your first day somewhere
answer_sent           answer_id              (to a helper) somebody sent you an interview answer to listen to
"""

from typing import Any

from server.core.act import Act

KINDS: dict[str, tuple[str, ...]] = {
    "word_reported": ("report_id", "word_id"),
    "word_report_answered": ("report_id", "word_id", "word", "answer"),
    "first_day_words": ("first_day_id", "day"),
    "answer_sent": ("answer_id",),
}
"""Each kind and the params it always has."""


def tell(act: Act, to_id: str, kind: str, /, **params: Any) -> None:
    """Writes the notice; a kind or param that is not in the table is a mistake of ours."""
    assert set(KINDS[kind]) == set(params), kind
    act.tell(to_id, kind, **params)
