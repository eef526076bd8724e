"""What opens by a secret alone: a participant's pictures, an employer's link, a receiver's link with its code. New ones for each look."""

from collections.abc import Iterator, Mapping

from playwright.sync_api import Page

from tests.support.client import ok
from tests.support.server import Server

CODE_FIELD = ".digits-field"


def secrets(server: Server, ids: Mapping[str, str], language: str) -> Iterator[tuple[str, str, str | None]]:
    """A name, the address to open, and the code to type there, if any."""
    adviser, specialist = server.client().sign_in("adviser"), server.client().sign_in("job_specialist")
    yield "pictures", ok(adviser.post(f"people/participants/{ids['person']}/invitations", {"language": language}))["path"], None
    yield "employer", ok(specialist.post(f"vocabulary/word-lists/{ids['word_list']}/link", {}))["path"], None
    link = ok(adviser.post(f"plan/handovers/{ids['handover']}/link", {}))
    yield "receiver-code", link["path"], None
    yield "receiver", link["path"], link["code"]


def open_door(page: Page, path: str, code: str | None) -> None:
    """Follows the link; where a code is given, types it and waits for what it opens."""
    page.goto("about:blank")
    page.goto(path)
    if code:
        page.locator(CODE_FIELD).fill(code)
        page.locator("h1 bdi").first.wait_for()
    page.wait_for_load_state("networkidle")
