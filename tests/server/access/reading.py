"""Everything that can be read: every GET of the document, at every distance, the phones' copy to its last page, files and feeds."""

from collections.abc import Iterator
from datetime import timedelta

from server.core import clock
from tests.server.access.conftest import World
from tests.server.access.requests_of import REQUESTS, Sent
from tests.server.access.test_matrix import send
from tests.server.access.town import Town
from tests.support.client import Client, ok

MONTH = {"month": clock.today().strftime("%Y-%m")}


def variants(town: Town, word: str) -> dict[str, list[dict[str, str]]]:
    """Queries worth asking besides the plain one."""
    wanted = [MONTH, {**MONTH, "person_id": town.ids["hidden"]}, {**MONTH, "club_id": town.ids["club own"]}]
    days = {"from": (clock.today() - timedelta(days=400)).isoformat(), "to": (clock.today() + timedelta(days=300)).isoformat()}
    return {
        "GET people/participants": [{}, {"q": word}, {"without_adviser": "true"}],
        "GET jobclub/clubs": [{}, {"without_leader": "true"}],
        "GET jobclub/sessions": [{}, days, {"without_leader": "true"}],
        "GET jobclub/attendance": wanted,
        "GET jobclub/attendance.csv": [*wanted, *({**each, "encoding": "cp1252"} for each in wanted)],
    }


def everything(world: World, client: Client, town: Town, word: str) -> Iterator[tuple[str, str]]:
    """(what was read, its text): as this client, about the rows of `town`."""
    queries = variants(town, word)
    for operation, sent in REQUESTS.items():
        if operation.startswith("GET") and operation != "GET sync":
            for distance, params in (town.things[sent.kind] if sent.kind else {"-": {}}).items():
                for query in queries.get(operation, [sent.query or {}]):
                    answer = send(client, operation, Sent(query=query), town, params)
                    yield f"{operation} {distance}", answer.data.decode("utf-8", "replace")  # type: ignore[attr-defined]
    yield from synced(client)


def synced(client: Client) -> Iterator[tuple[str, str]]:
    """A whole first fetch, page after page."""
    token, more = None, True
    while more:
        answer = client.get("sync", since=token)
        page = {"more": False} if answer.status_code in (304, 401) else ok(answer)
        token, more = page.get("token"), page["more"]
        yield "GET sync", answer.text
