"""The opaque token: how far a phone has come, per audience (PROTOCOL.md, step 5)."""

import base64
import hashlib
import json
from dataclasses import dataclass, field
from functools import cache

from server.access import policy
from server.core.changes import REGISTRY
from server.core.text import acceptable


@cache
def version() -> str:
    """Changes with the rules and with the shape of any kind."""
    shapes = {name: sorted(kind.schema().fields) for name, kind in REGISTRY.kinds.items()}
    return hashlib.sha256((policy.version() + json.dumps(shapes, sort_keys=True)).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class Token:
    """Version, epoch and the number reached per audience; a crafted one only changes what its own sender fetches."""

    version: str
    epoch: str
    reached: dict[str, int] = field(default_factory=dict)
    within: tuple[str, int, str, str] | None = None
    """Where the page ended: audience, number, kind, row id; none when it ended with everything sent."""

    def written(self) -> str:
        """As text for a query string."""
        text = json.dumps([self.version, self.epoch, self.reached, self.within], separators=(",", ":"), sort_keys=True)
        return base64.urlsafe_b64encode(text.encode()).decode()


def read(text: str | None) -> Token | None:
    """The token in a query string; none where it can't be read."""
    try:
        seen, epoch, reached, within = json.loads(base64.urlsafe_b64decode((text or "").encode("ascii")))
        numbers = {str(name): int(number) for name, number in reached.items() if 0 <= int(number) < 2**31}
        place = (str(within[0]), int(within[1]) % 2**31, str(within[2]), str(within[3])) if within else None
        if place and not all(acceptable(part) for part in (place[0], *place[2:])):
            return None  # no database takes it as text
        return Token(str(seen), str(epoch), numbers, place)
    except (IndexError, KeyError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return None
