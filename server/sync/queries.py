"""What changed for a person since her phone last asked (PROTOCOL.md, steps 5 to 9)."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select, tuple_

from server.core import changes
from server.core.act import Act
from server.core.changes import ChangeMark
from server.sync.token import Token

PAGE = 500


def since(act: Act, token: Token | None, here: Token) -> dict[str, Any]:
    """One page; `here`: version and epoch of now with the counters as the person's own query found them."""
    fresh = token is None or (token.version, token.epoch) != (here.version, here.epoch)
    known = Token(here.version, here.epoch) if token is None or fresh else token
    marks, come = _marks(act, known, here)
    return {
        "rows": list(_rows(act, [mark for mark in marks if not mark.gone])),
        "gone": [{"kind": mark.kind, "id": mark.row_id, "audience": mark.audience} for mark in marks if mark.gone],
        "forget": sorted(set(known.reached) - set(here.reached)),
        "fresh": fresh,
        "token": come.written(),
        "more": come.within is not None,
    }


def _marks(act: Act, known: Token, here: Token) -> tuple[list[ChangeMark], Token]:
    """The next marks of each audience that is behind, and the token that says how far they lead (step 7)."""
    found: list[ChangeMark] = []
    reached = {name: number for name, number in known.reached.items() if name in here.reached}
    for audience, number in sorted(here.reached.items()):
        if reached.get(audience, -1) >= number:
            continue
        marks = _marks_of(act, audience, known, PAGE - len(found) + 1)
        found.extend(marks)
        if len(found) > PAGE:
            last = found[PAGE - 1]
            return found[:PAGE], Token(here.version, here.epoch, reached, (last.audience, last.number, last.kind, last.row_id))
        reached[audience] = max([number, *(mark.number for mark in marks)])
    return found, Token(here.version, here.epoch, reached)


def _marks_of(act: Act, audience: str, known: Token, most: int) -> list[ChangeMark]:
    """Marks beyond the token, in order. A page may end inside one number: then the token says where (`within`)."""
    place = tuple_(ChangeMark.number, ChangeMark.kind, ChangeMark.row_id)
    query = select(ChangeMark).where(ChangeMark.audience == audience)
    if known.within and known.within[0] == audience:
        query = query.where(place > tuple_(*known.within[1:]))
    elif audience in known.reached:
        query = query.where(ChangeMark.number > known.reached[audience])
    else:
        query = query.where(~ChangeMark.gone)
    return list(act.db.scalars(query.order_by(ChangeMark.number, ChangeMark.kind, ChangeMark.row_id).limit(most)))


def _rows(act: Act, marks: Iterable[ChangeMark]) -> Iterable[dict[str, Any]]:
    """The rows behind the marks as they are now (step 9)."""
    by_kind: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for mark in marks:
        by_kind[mark.kind][mark.row_id].append(mark.audience)
    for name, holders in sorted(by_kind.items()):
        kind = changes.REGISTRY.kinds.get(name)
        if kind is None:
            continue
        for data in kind.schema(many=True).dump(kind.rows(act.db, list(holders), act.now)):
            for audience in holders.get(data["id"], ()):
                yield {"kind": name, "id": data["id"], "audience": audience, "data": data}
