"""What an outcome hears of leaving: whoever leaves has one, another day moves it, and who is here again has none."""

from datetime import date

from sqlalchemy.orm import Session

from server.core.events import ParticipantBack, ParticipantLeft
from server.outcomes import rules
from server.outcomes.models import AfterYear, ProgrammeExit
from server.people.models import Participant


def participant_left(db: Session, event: ParticipantLeft) -> None:
    """Whoever ended the programme: it counts as unknown until her adviser has said how it went. Who is only deactivated did not leave."""
    her, row = db.get(Participant, event.person_id), db.get(ProgrammeExit, event.person_id)
    if her is None or her.left_on is None:
        return
    if row is None:
        db.add(ProgrammeExit(person_id=event.person_id, on=her.left_on, outcome=rules.UNKNOWN, noted_at=event.at))
        db.flush()
    elif row.on != her.left_on:
        _move(db, row, her.left_on)


def _move(db: Session, row: ProgrammeExit, on: date) -> None:
    """She is asked again; what she answered before the new window begins is no answer to it."""
    row.on, row.asked_at = on, None
    after = db.get(AfterYear, row.person_id)
    if after is not None and after.on < rules.window(on)[0]:
        db.delete(after)
    db.flush()


def participant_back(db: Session, event: ParticipantBack) -> None:
    """That she left was a mistake: nothing is known of how it went."""
    for model in (ProgrammeExit, AfterYear):
        row = db.get(model, event.person_id)
        if row is not None:
            db.delete(row)
    db.flush()
