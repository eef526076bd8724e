"""Her first page is small: she may have an old phone, a slow network and little data."""

from tests.support.browser import Eyes
from tests.support.server import Server
from tests.support.weight import weigh_first_load

AT_MOST = 60_000
"""Bytes of brotli, texts and pictures included (issue 2)."""


def test_the_first_load_is_small(eyes: Eyes, server: Server) -> None:
    with eyes.phone(server.url, service_workers="block") as looking:
        bodies, _ = weigh_first_load(looking.page, "Rana Darwish")
    assert 20_000 < bodies < AT_MOST
