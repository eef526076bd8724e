"""Employers' offers as word lists: the column "Ord de trenger" of a list such as jobbsmak-tilbud.csv, read row by row (domain.md S2)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from server.core.errors import Unprocessable
from server.intake import spellings, values
from server.intake.columns import OFFERS, Line, find_table
from server.intake.rows import Reading
from server.intake.sheet import Formula, Hidden, Note, Sheet, Value
from server.vocabulary.actions.lists import LONGEST, split
from server.vocabulary.list_schemas import MOST_WORDS

MOST_ROWS = 300
MOST_AT_ONCE = 1_000
"""Words that one transaction may write (ten full lists): others wait for their turn to write meanwhile."""
NEEDED = ("Arbeidsgiver", "Ord de trenger")


@dataclass(frozen=True)
class Offer:
    """One row: an employer's words. `refused`: a note says why it can't become a list."""

    number: int
    employer: str
    day: date | None
    trade: str | None
    words: tuple[str, ...]
    notes: tuple[Note, ...]
    refused: bool

    @property
    def key(self) -> tuple[str, date | None]:
        """By what a list of the same employer for the same day is known again."""
        return key_of(self.employer, self.day)


def key_of(employer: str, day: date | None) -> tuple[str, date | None]:
    """By what a list of the same employer for the same day is known again."""
    return values.name_key(employer), day


def read_offers(sheets: list[Sheet]) -> list[Offer]:
    """Every row with content (`no_headings`, `too_many_rows`)."""
    table = find_table(sheets, OFFERS, {"employer", "words"})
    if table is None:
        raise Unprocessable("no_headings", columns=list(NEEDED))
    if len(table.lines) > MOST_ROWS:
        raise Unprocessable("too_many_rows", limit=MOST_ROWS)
    return [_offer(line) for line in table.lines]


def outcomes(offers: Iterable[Offer], had: Iterable[tuple[str, date | None]]) -> list[tuple[Offer, str]]:
    """Each with what would come of it: new, unchanged (`had`: there is such a list), duplicate (of a row above), refused."""
    before, seen, found = set(had), set(), []
    for offer in offers:
        same = (offer.key, offer.words)
        found.append((offer, _outcome(offer, offer.key in before, same in seen)))
        seen.add(same)
    return found


def chosen(planned: Iterable[tuple[Offer, str]], numbers: Collection[str]) -> list[Offer]:
    """Those that are new; of these the rows named, where any is (`too_many_at_once`: the browser brings a long file in pieces)."""
    new = [offer for offer, outcome in planned if outcome == "new" and (not numbers or str(offer.number) in numbers)]
    if (words := sum(len(offer.words) for offer in new)) > MOST_AT_ONCE:
        raise Unprocessable("too_many_at_once", most=MOST_AT_ONCE, words=words)
    return new


def _outcome(offer: Offer, here: bool, above: bool) -> str:
    if offer.refused:
        return "refused"
    return "unchanged" if here else "duplicate" if above else "new"


def _offer(line: Line) -> Offer:
    row = Reading(line)
    row.check_cells()
    employer = row.read("employer", lambda value: values.text(value, 100), needed=True) or ""
    day, trade = row.read("day", values.programme_day), row.read("trade", _trade)
    words = tuple(row.read("words", _words, needed=True) or ())
    for column, name, there in (("employer", NEEDED[0], employer), ("words", NEEDED[1], words)):
        if not there and not row.refused:
            row.refuse("missing_value", column, column=name)
    return Offer(line.number, employer, day, trade, words, tuple(row.notes), row.refused)


def _trade(value: Value) -> str | None:
    """The trade of domain.md §5 that it names; none where it is another."""
    return spellings.TRADES.get(spellings.plain(values.text(value)))


def _words(value: Value) -> list[str]:
    """Each once, in their order, however they are written apart."""
    parts = [] if value is None or isinstance(value, Formula | Hidden) else split(str(value))
    words = [word for part in parts if (word := values.text(part, LONGEST))]
    if len(words) > MOST_WORDS:
        raise values.Unread("too_many_words", most=MOST_WORDS)
    first: dict[str, str] = {}
    for word in words:
        first.setdefault(word.casefold(), word)
    return list(first.values())
