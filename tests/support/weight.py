"""What the participant's first page weighs as it comes over the line."""

import re

from playwright.sync_api import Page


def weigh_first_load(page: Page, name: str) -> tuple[float, float]:
    """Signs `name` in by her tile and opens her week with an empty cache: bytes of bodies as they were sent, and of headers.

    The browser must block service workers: what a worker keeps for a dead spot comes after the first screen stands.
    """
    page.goto("/inn")
    page.get_by_role("button").filter(has_text=name).first.click()
    page.wait_for_url(re.compile(r"://[^/]+/$"))
    page.get_by_role("navigation").first.wait_for()
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    sizes, heads = list[float](), list[int]()
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    session.on("Network.responseReceivedExtraInfo", lambda event: heads.append(len(event.get("headersText", ""))))
    page.goto("/")
    page.get_by_role("navigation").first.wait_for()
    page.wait_for_load_state("networkidle")
    return sum(sizes) - sum(heads), sum(heads)
