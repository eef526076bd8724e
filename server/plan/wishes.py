"""Her job wish is said once: what the plan shows is first among the register's wishes, by which words, job clubs and figures go."""

from typing import Any

from sqlalchemy.orm import Session

from server.core.events import WishesWritten
from server.people.models import TRADES, Participant
from server.plan.models import Plan

EVERYBODY = "everybody"


def of(written: Plan | None, her: Participant) -> dict[str, Any]:
    """As she said it; where she has said none herself, the first that the register holds."""
    said = written.wish if written else None
    trade = next((wish for wish in her.job_wishes if wish in TRADES), None)
    return {"text": None, "trade": trade} if said is None else {"text": None, "trade": None, **said}


def trade_of(written: Plan) -> str | None:
    """The trade she said herself; for a wish in her own words that is none of them, what everybody at work needs (domain.md §5)."""
    said = written.wish or {}
    return said.get("trade") or (EVERYBODY if said.get("text") else None)


def has_said(her: Participant, before: str | None, trade: str | None) -> None:
    """Her trade stands first instead of the one she had said; others that staff wrote stay behind it."""
    rest = [wish for wish in her.job_wishes if wish not in (before, trade)]
    her.job_wishes = [trade, *rest] if trade else rest


def drop(her: Participant, written: Plan, trades: list[str]) -> None:
    """Those of the register that she does not wish for any more; what she says herself is taken back where she said it."""
    gone = set(trades) - {trade_of(written)}
    if gone & set(her.job_wishes):
        her.job_wishes = [wish for wish in her.job_wishes if wish not in gone]


def keep_hers(db: Session, event: WishesWritten) -> None:
    """Staff or an import wrote her wishes: what she said herself still comes first."""
    written, her = db.get(Plan, event.person_id), db.get(Participant, event.person_id)
    trade = trade_of(written) if written else None
    if her is not None and trade and her.job_wishes[:1] != [trade]:
        has_said(her, trade, trade)
