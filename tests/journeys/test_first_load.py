"""Her first page is small: she may have an old phone, a slow network and little data."""

from pathlib import Path

from tests.journeys.somebody import Somebody
from tests.journeys.words import Words
from tests.support.browser import Eyes
from tests.support.processes import ROOT
from tests.support.server import Server
from tests.support.waiting import eventually
from tests.support.weight import weigh_first_load

AT_MOST = 60_000
"""Bytes of brotli, texts and pictures included (issue 2)."""


def test_the_first_load_is_small(eyes: Eyes, server: Server) -> None:
    with eyes.phone(server.url, service_workers="block") as looking:
        bodies, _ = weigh_first_load(looking.page, "Rana Darwish")
    assert 20_000 < bodies < AT_MOST


MISSING = """async (names) => {
  const folder = document.querySelector("img.picture").src.replace(/[^/]+$/, "");
  const shown = await Promise.all(names.map((name) => {
    const image = new Image();
    image.src = folder + name;
    return image.decode().then(() => null, () => name);
  }));
  return shown.filter(Boolean);
}"""


def test_what_she_never_opened_is_there_in_a_dead_spot(eyes: Eyes, server: Server) -> None:
    server.client().sign_in("p060").patch("people/me", {"language": "nb", "hears_language": "nb"})
    with eyes.phone(server.url) as looking:
        her = Somebody(looking, Words("nb"))
        her.sign_in("p060")
        her.offline()
        her.page.locator("img.picture").first.wait_for()
        eventually(lambda: her.page.evaluate(MISSING, _pictures()) == [], 15, "every picture is kept")
        for path, title in (("/planen/cv", "CV-en min"), ("/jobb", "Passer for deg"), ("/meg/telefoner", "Mine telefoner")):
            her.go(path)
            her.sees(title)


def _pictures() -> list[str]:
    return sorted(file.name for file in Path(ROOT / "pwa" / "assets" / "pictures").iterdir())
