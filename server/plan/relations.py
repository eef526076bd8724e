"""Who wrote something, as a named predicate for access/rules.csv."""

from typing import Any

from server.core.act import Act


def wrote(act: Act, found: Any) -> bool:
    """It is the reader's own note."""
    return bool(found.by_id == act.who.id)
