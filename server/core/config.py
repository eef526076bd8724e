"""Every setting, its meaning and a safe default; read from the environment once and strictly."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class BadSetting(ValueError):
    """A setting in the environment that can't be understood; start-up stops with its name."""


def _flag(name: str, text: str) -> bool:
    if text not in {"", "0", "1"}:
        raise BadSetting(f"{name} må være 0 eller 1, ikke {text!r}")
    return text == "1"


def _ledger(given: str | None, url: str) -> Path | None:
    beside = Path(url.removeprefix("sqlite:///") + ".erased") if url.startswith("sqlite") else None
    return Path(given) if given else beside


@dataclass(frozen=True)
class Config:
    """The settings of one process."""

    database_url: str = f"sqlite:///{ROOT / 'var' / 'jobbspor.sqlite3'}"
    """SQLite file, or postgresql://… ."""
    redis_url: str | None = None
    """Redis for background work when several machines share it; else `work_file`."""
    demo: bool = False
    """One tap per role on the sign-in page. Only `make run` sets it."""
    testing: bool = False
    """Test hooks are honoured. Never in production."""
    built_pwa: Path = field(default=ROOT / "pwa" / "dist")
    """Where the built phone app lies."""
    public_url: str = ""
    """https://… under which phones reach the server: for invitation links and the calendar address; else the request's own."""
    erased: Path | None = None
    """The ledger file of erasures, ids only: kept apart from the copies, so that none of them brings anybody back. Beside the SQLite
    file; with PostgreSQL only where it is set."""
    proxies: int = 0
    """How many reverse proxies stand in front and set X-Forwarded-*."""

    @property
    def work_file(self) -> Path:
        """The worker's own SQLite file where there is no Redis: beside the database's; with PostgreSQL in var/."""
        url = self.database_url
        folder = Path(url.removeprefix("sqlite:///")).parent if url.startswith("sqlite") else ROOT / "var"
        return folder / "work.sqlite3"

    @classmethod
    def from_environment(cls, env: Mapping[str, str] = os.environ) -> "Config":
        """Settings from the environment; an unknown spelling raises BadSetting."""
        url = env.get("DATABASE_URL") or cls.database_url
        if not url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://", "postgres://")):
            raise BadSetting("DATABASE_URL må begynne med sqlite:/// eller postgresql://")
        proxies = env.get("JOBBSPOR_PROXIES", "0")
        if not proxies.isdigit():
            raise BadSetting("JOBBSPOR_PROXIES må være et tall")
        return cls(
            database_url=url,
            redis_url=env.get("REDIS_URL") or None,
            demo=_flag("JOBBSPOR_DEMO", env.get("JOBBSPOR_DEMO", "")),
            testing=_flag("JOBBSPOR_TESTING", env.get("JOBBSPOR_TESTING", "")),
            built_pwa=Path(env["JOBBSPOR_PWA"]) if env.get("JOBBSPOR_PWA") else ROOT / "pwa" / "dist",
            public_url=env.get("JOBBSPOR_PUBLIC_URL", "").rstrip("/"),
            proxies=int(proxies),
            erased=_ledger(env.get("JOBBSPOR_ERASED"), url),
        )
