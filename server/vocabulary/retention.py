"""What is kept no longer than it is of use: employers' links that ended, and interview answers that were sent to be heard."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from server.vocabulary.models import InterviewAnswer, WordListLink

SHOWN_FOR = timedelta(days=30)
HEARD_FOR = timedelta(days=60)


def forget(db: Session, now: datetime) -> None:
    """A sweep; nothing depends on it having run: each read judges by the clock."""
    db.execute(delete(WordListLink).where(WordListLink.expires_at < now - SHOWN_FOR))
    db.execute(delete(InterviewAnswer).where(InterviewAnswer.at < now - HEARD_FOR))
