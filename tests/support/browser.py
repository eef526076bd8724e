"""A real Chromium (Debian's) with two sizes of screen, that remembers what went wrong while it looked."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from playwright.sync_api import Browser, BrowserContext, CDPSession, ConsoleMessage, Error, Page, Playwright, Request, sync_playwright

from tests.support.processes import ROOT, binary

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
)
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "device_scale_factor": 1}
DESK = {"viewport": {"width": 1280, "height": 800}, "device_scale_factor": 1}
# Written by Chromium itself about an answer the test asked for; the app shows these in words.
EXPECTED = ("Failed to load resource",)


@dataclass
class Watch:
    """What a context's pages complained about."""

    console: list[str] = field(default_factory=list)
    crashes: list[str] = field(default_factory=list)
    policy: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)

    def follow(self, page: Page) -> None:
        """Listens to one page."""
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.crashes.append(str(error)))
        page.on("request", self._see)

    def _hear(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text or "Content-Security-Policy" in message.text:
            self.policy.append(message.text)
        elif message.type in ("error", "warning") and not message.text.startswith(EXPECTED):
            self.console.append(f"{message.type}: {message.text}")

    def _see(self, request: Request) -> None:
        if request.url.endswith("/csp-reports"):
            self.policy.append(request.post_data or "a report")
        if not request.url.startswith(("http://127.0.0.1:", "data:", "blob:", "about:")):
            self.strangers.append(request.url)

    def assert_quiet(self) -> None:
        """Nothing in the console, no exception, no report of the content policy, nobody else's host."""
        assert self == Watch(), self


@dataclass
class Looking:
    """A context, its first page, and what it complained about."""

    context: BrowserContext
    page: Page
    watch: Watch

    def offline(self, off: bool = True) -> None:
        """A dead spot; or out of it again."""
        self.context.set_offline(off)


class Eyes:
    """One running Chromium; makes phones and desks."""

    def __init__(self, browser: Browser) -> None:
        """`browser`: as launched by `chromium`."""
        self.browser = browser

    @contextmanager
    def phone(self, base_url: str, locale: str = "nb-NO", **more: Any) -> Iterator[Looking]:
        """A phone of 390 × 844 with touch."""
        with self._context(base_url, locale, PHONE, more) as looking:
            yield looking

    @contextmanager
    def desk(self, base_url: str, locale: str = "nb-NO", **more: Any) -> Iterator[Looking]:
        """A screen of 1280 × 800."""
        with self._context(base_url, locale, DESK, more) as looking:
            yield looking

    @contextmanager
    def _context(self, base_url: str, locale: str, size: dict[str, Any], more: dict[str, Any]) -> Iterator[Looking]:
        given = {"base_url": base_url, "locale": locale, "timezone_id": "Europe/Oslo", **size, **more}
        context = self.browser.new_context(**given)
        context.set_default_timeout(10_000)
        watch = Watch()
        context.on("page", watch.follow)
        try:
            yield Looking(context, context.new_page(), watch)
        finally:
            context.close()


@contextmanager
def chromium(*more: str) -> Iterator[Eyes]:
    """A Chromium without a window for as long as the block lasts. `more`: further switches."""
    with sync_playwright() as playwright:
        browser = launch(playwright, *more)
        try:
            yield Eyes(browser)
        finally:
            browser.close()


def launch(playwright: Playwright, *more: str) -> Browser:
    """Debian's browser without a window (a third less work than the one with), never one that playwright would download."""
    return playwright.chromium.launch(executable_path=binary("chromium-headless-shell"), args=[*QUIET, *more])


@cache
def _axe_source() -> str:
    return (ROOT / "pwa" / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def axe(page: Page, *without: str) -> list[str]:
    """What axe-core has against the page as it is now (WCAG 2.2 AA and best practices): one line each. `without`: rule ids."""
    # The session lives as long as the page: to detach it would end a dead spot.
    session = page.context.new_cdp_session(page)
    # Through the protocol: our content policy lets no script in by a tag. Once a document: it is half a megabyte.
    if not _value_of(session, "typeof window.axe?.run === 'function'"):
        _value_of(session, _axe_source() + ";undefined")
    # Where something lies takes a walk of its own: it is worked out where there is something to tell.
    if not _violations(session, without, places=False):
        return []
    return [_line(violation) for violation in _violations(session, without, places=True)]


def _violations(session: CDPSession, without: Sequence[str], places: bool) -> list[dict[str, Any]]:
    rules = {rule: {"enabled": False} for rule in without}
    options = {"rules": rules, "resultTypes": ["violations"], "selectors": places}
    found: list[dict[str, Any]] = _value_of(session, f"axe.run(document,{json.dumps(options)}).then((all) => all.violations)")
    return found


def _value_of(session: CDPSession, expression: str) -> Any:
    answer = session.send("Runtime.evaluate", {"expression": expression, "awaitPromise": True, "returnByValue": True})
    if "exceptionDetails" in answer:
        raise Error(str(answer["exceptionDetails"]))
    return answer["result"].get("value")


def _line(violation: dict[str, Any]) -> str:
    places = "; ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:5])
    return f"{violation['id']} ({violation['impact']}): {violation['help']} at {places}"
