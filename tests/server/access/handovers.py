"""Hand-overs of the town: at every distance one with an item of each state, and people whom nobody hands over yet."""

from datetime import timedelta
from typing import TYPE_CHECKING

from server.core import clock
from server.people.identify import hash_of
from server.people.models import Assignment, Participant, Person, PersonRole
from server.plan.handover.gathering import usually_forgotten
from server.plan.handover.models import Handover, HandoverFollowUp, HandoverItem, HandoverLink, HandoverSection
from server.plan.models import Meeting

if TYPE_CHECKING:
    from tests.server.access.town import Town

OF = {"assigned": "participant", "same": "participant2", "received": "participant3", "hidden_mine": "hidden", "hidden": "hidden2"}
TOKEN, CODE = "token-of-{title}-{distance}", "12345678"


def handovers(town: "Town") -> None:
    """`received`: the adviser is no adviser of hers, but is to take over."""
    for distance, name in OF.items():
        row = _handover(town, name, receiver="adviser" if distance == "received" else None)
        item = _items(town, row)
        town.note("handover", distance, handover_id=row.id)
        town.note("handover_item", distance, handover_id=row.id, item_id=item)
        town.note("handover_section", distance, handover_id=row.id, code="goal")
        _link(town, row, distance, item)
        completed = _handover(town, name, completed=True)
        town.note("handover_follow_up", distance, handover_id=completed.id, days="30")
        town.secrets[f"happened {completed.id}"] = _settled(town, completed)
    town.note("by_link", "own", item_id=town.secrets["link item assigned"])
    for distance in ("assigned", "same", "hidden_mine", "hidden"):
        town.note("stays", distance, person_id=_somebody(town, distance))
        town.ids[f"whole {distance}"] = _somebody(town, distance)
        whole = _handover(town, f"whole {distance}")
        for number, each in enumerate(usually_forgotten("to_nav")):
            settled = {"title": each.title, "section": each.section, "state": "closed", "reason": "Gjort"}
            town.add(HandoverItem(handover_id=whole.id, position=number, source=each.source, **settled))
        town.note("handover_whole", distance, handover_id=whole.id)


def _handover(town: "Town", name: str, receiver: str | None = None, completed: bool = False) -> Handover:
    starts_at = clock.now() + timedelta(days=3)
    meeting = Meeting(person_id=town.ids[name], kind="handover", made_by_id=town.ids["adviser"], place="Nav, rom 1", bring_text="Buss")
    meeting.starts_at, meeting.ends_at = starts_at, starts_at + timedelta(hours=1)
    row = Handover(person_id=town.ids[name], adviser_id=town.ids["adviser"], kind="to_nav", receiver_name="Eva Lund", receiver_office="Nav")
    row.receiver_phone, row.receiver_id, row.touched = "+4711111111", town.ids[receiver] if receiver else None, {}
    row.meeting, row.completed_at = meeting, clock.now() - timedelta(days=40) if completed else None
    row.sections = [HandoverSection(code="goal", released_at=clock.now())]
    town.add(meeting)
    town.add(row)
    return row


def _items(town: "Town", row: Handover) -> str:
    item = HandoverItem(handover_id=row.id, position=0, source="own", title="Kurs", section="goal", state="closed", reason="Gjort")
    return town.add(item)


def _settled(town: "Town", row: Handover) -> str:
    item = HandoverItem(handover_id=row.id, position=0, source="own", title="Kurs", section="goal", state="accepted", receiver_name="Eva")
    item.due = clock.today()
    town.add(HandoverFollowUp(handover_id=row.id, days=30, due=clock.today() - timedelta(days=10)))
    return town.add(item)


def _link(town: "Town", row: Handover, distance: str, item: str) -> None:
    token = TOKEN.format(title=town.title, distance=distance)
    town.secrets[f"link {distance}"], town.secrets[f"link item {distance}"] = token, item
    link = HandoverLink(handover_id=row.id, token_hash=hash_of(token), code_hash=hash_of(f"{token}:{CODE}"), made_by=town.ids["adviser"])
    link.made_at, link.expires_at = clock.now(), clock.now() + timedelta(days=14)
    town.add(link)


def _somebody(town: "Town", distance: str) -> str:
    mine = distance in ("assigned", "hidden_mine")
    person = Person(municipality_id=town.ids["municipality"], given_name="Blir", family_name=town.title, created_at=clock.now())
    person.protected, person.roles, person.participant = "hidden" in distance, [PersonRole(role="participant")], Participant()
    town.add(person)
    adviser = town.ids["adviser" if mine else "adviser2"]
    town.add(Assignment(participant_id=person.id, staff_id=adviser, role="adviser", from_date=clock.today() - timedelta(days=30)))
    return person.id
