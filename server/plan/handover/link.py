"""The receiver without an account, such as a Nav case worker: a link that expires and a code by another way (checks.md 13).

The token stands after the # of the address, so that no server's log sees it; token and code are kept as one hash. Each look is in the
log that the participant can read, under the name of whoever made the link.
"""

import secrets
from collections.abc import Callable
from datetime import timedelta
from hmac import compare_digest
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from server.core.act import Act
from server.core.errors import Conflict, Refusal
from server.people import throttle
from server.people.identify import hash_of
from server.plan.handover import actions, items, views
from server.plan.handover.models import Handover, HandoverLink

LASTS = timedelta(days=14)
DIGITS = 8


def make(act: Act, row: Handover) -> dict[str, Any]:
    """A new link; an earlier one is void. Token and code are told once. None is made once it is completed."""
    row = actions.still_open(act, row)
    actions.void_links(act.db, row)
    token, code = secrets.token_urlsafe(24), f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    link = HandoverLink(handover_id=row.id, token_hash=hash_of(token), code_hash=_both(token, code), made_by=act.who.id)
    link.made_at, link.expires_at = act.now, act.now + LASTS
    act.db.add(link)
    actions.links_changed(act.db, row)
    return {"id": link.id, "path": f"/#/nav/{token}", "code": code, "expires_at": link.expires_at}


def close(act: Act, row: Handover) -> Handover:
    """She wants nothing shown any more, or her adviser sent it to the wrong one: every link ends at once, also after it is completed."""
    actions.void_links(act.db, row)
    return row


def _both(token: str, code: str) -> str:
    return hash_of(f"{token}:{code}")


Change = Callable[[Session, Handover], None]


def look(act: Act, token: str, code: str, change: Change | None = None) -> dict[str, Any]:
    """What the receiver sees, after what she changed; 404 `code_unknown`, 429 when it was tried too often.

    Wrong codes are counted per link, so that nobody else is held up; for a token that opens nothing there is nothing to guess.
    """
    subject = f"handover:{hash_of(token)}"
    with act.services.database.write() as db:
        throttle.check(db, subject, act.now)
        link = _usable(db, act, token)
        right = link is not None and compare_digest(link.code_hash, _both(token, code))
        if link is not None and not right:
            throttle.failed(db, subject, act.now)
        if link is not None and right:
            throttle.succeeded(db, subject)
            return _opened(db, act, link, change)
    raise Refusal("code_unknown", 404)


def _usable(db: Session, act: Act, token: str) -> HandoverLink | None:
    query = select(HandoverLink).where(HandoverLink.token_hash == hash_of(token), ~HandoverLink.void)
    return db.scalars(query.where(HandoverLink.expires_at > act.now).with_for_update()).one_or_none()


def _opened(db: Session, act: Act, link: HandoverLink, change: Change | None) -> dict[str, Any]:
    row = db.get_one(Handover, link.handover_id, with_for_update=True, populate_existing=True)
    attempt = act.attempt.by(link.id) if act.attempt else None
    repeated = attempt is not None and attempt.before(db) is not None
    if change is not None and not repeated:
        change(db, row)
    if attempt is not None and not repeated:
        attempt.store(db, 200, "", act.now)  # a repeat shows how it stands now, and changes nothing again
    act.services.log(db, link.made_by, row.person_id, act.action, act.now)
    db.flush()
    view = views.page(db, row, act.now, open_codes=views.released(row))
    return {**view, "expires_at": link.expires_at, "export": _export(row, view)}


def _export(row: Handover, view: dict[str, Any]) -> dict[str, Any] | None:
    """After a move to another municipality: what she released, as a whole that another system can read. Her words stay hers."""
    if row.kind != "to_municipality" or row.completed_at is None:
        return None
    said = {each["code"]: [_plain(line) for line in each["lines"]] for each in view["sections"] if each["lines"] is not None}
    told = {"title", "section", "state", "reason"}
    kept = [{name: value for name, value in item.items() if name in told} for item in view["items"]]
    return {"at": row.completed_at.isoformat(), "name": view["name"] or view["first_name"], "sections": said, "items": kept}


def _plain(line: dict[str, Any]) -> dict[str, Any]:
    """In Norwegian, whatever language it was read in."""
    return line["norwegian"] or {"title": line["title"], "detail": line["detail"]}


def settle(act: Act, item_id: str, data: dict[str, Any]) -> dict[str, Any]:
    """She takes an item over in her own name, closes it with a reason, or opens it again."""

    def change(db: Session, row: Handover) -> None:
        if row.completed_at is not None:
            raise Conflict("handover_over")
        item = items.find(row, item_id, views.released(row))
        items.write(db, row, item, {**data, "receiver": {"name": data["name"]}}, None, act.now)

    return look(act, data["token"], data["code"], change)
