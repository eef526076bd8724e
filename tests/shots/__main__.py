"""`make shots`: every screen in bokmål and Arabic, light and dark, phone and desk; one contact sheet per role, in shots/."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from server import migrate
from server.app import compose
from server.core.db import Database
from server.demo import build
from tests.shots import doors
from tests.support.browser import DESK, PHONE, launch
from tests.support.demo_ids import demo_ids
from tests.support.processes import ROOT
from tests.support.screens import GUEST, SCREENS
from tests.support.server import Server, serving

OUT = ROOT / "shots"
LANGUAGES, SCHEMES = ("nb", "ar"), ("light", "dark")
SIZES = {"phone": PHONE, "desk": DESK}


@dataclass(frozen=True)
class Look:
    """One way of looking at the app."""

    role: str
    language: str
    scheme: str
    size: str

    @property
    def folder(self) -> Path:
        """Where its pictures go."""
        return OUT / self.role / f"{self.size}-{self.language}-{self.scheme}"


def looks() -> Iterator[Look]:
    """Participants on the phone; staff on the phone and at a desk."""
    for role in ("guest", *SCREENS):
        for size in ("phone",) if role in ("guest", "participant") else SIZES:
            yield from (Look(role, language, scheme, size) for language in LANGUAGES for scheme in SCHEMES)


@contextmanager
def _server() -> Iterator[Server]:
    folder = Path(tempfile.mkdtemp(prefix="jobbspor-shots-"))
    database = Database(f"sqlite:///{folder / 'shots.sqlite3'}")
    compose()
    migrate.upgrade(database)
    build.everything(database)
    try:
        with serving(database.url, folder, 1, {"JOBBSPOR_DEMO": "1"}) as server:
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _enter(page: Page, look: Look) -> None:
    """Through the door that a demo has: one tap on the role."""
    page.goto("/inn")
    page.get_by_role("button").filter(has_text=_words(look.role)).first.click()
    page.get_by_role("navigation").first.wait_for()
    page.wait_for_load_state("networkidle")


def _words(role: str) -> str:
    return {
        "participant": "Rana Darwish",
        "leader": "Ingrid Sæther",
        "adviser": "Kari Nordby",
        "admin": "Morten Lie",
        "job_specialist": "Anita Haug",
        "teacher": "Tor-Erik Lødøen",
        "manager": "Siv Dahl",
    }[role]


def _take(page: Page, look: Look, name: str) -> None:
    page.wait_for_load_state("networkidle")
    page.evaluate("document.fonts.ready")
    look.folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=look.folder / f"{name}.png")


def _visit(browser: Browser, server: Server, look: Look, ids: Mapping[str, str]) -> None:
    context = browser.new_context(
        base_url=server.url, locale={"nb": "nb-NO", "ar": "ar"}[look.language], color_scheme=look.scheme, timezone_id="Europe/Oslo",
        reduced_motion="reduce", **SIZES[look.size],
    )  # fmt: skip
    page = context.new_page()
    if look.role != "guest":
        server.client().sign_in(look.role).patch("people/me", {"language": look.language})
        _enter(page, look)
    for name, path in (GUEST if look.role == "guest" else SCREENS[look.role]).items():
        page.goto(path.format(**ids))
        _take(page, look, name)
    for name, path, code in doors.secrets(server, ids, look.language) if look.role == "guest" else ():
        doors.open_door(page, path, code)
        _take(page, look, name)
    context.close()


def _sheet(browser: Browser, look: Look) -> None:
    """All screens of one look on one picture."""
    pictures = sorted(look.folder.glob("*.png"))
    width = 200 if look.size == "phone" else 420
    cells = "".join(f"<figure><img src='{file.as_uri()}' width={width}><figcaption>{file.stem}</figcaption></figure>" for file in pictures)
    page = browser.new_page(viewport={"width": 1320, "height": 400})
    sheet = look.folder.with_suffix(".html")
    style = "body{display:flex;flex-wrap:wrap;gap:12px;font:13px sans-serif;background:#cdd6d1}figure{margin:0}"
    sheet.write_text(f"<meta charset=utf-8><style>{style}</style>{cells}", encoding="utf-8")
    page.goto(sheet.as_uri())
    page.screenshot(path=OUT / f"sheet-{look.role}-{look.folder.name}.png", full_page=True)
    sheet.unlink()
    page.close()


def main() -> None:
    """Takes all of them anew."""
    shutil.rmtree(OUT, ignore_errors=True)
    with _server() as server, sync_playwright() as playwright:
        browser, ids = launch(playwright, "--allow-file-access-from-files"), demo_ids(server)
        for look in looks():
            _visit(browser, server, look, ids)
            _sheet(browser, look)
            print(look.folder.relative_to(ROOT), len(list(look.folder.glob("*.png"))), flush=True)


if __name__ == "__main__":
    main()
