"""Which clubs suit whom: the one rule, written down for the phones in docs/wire-jobclub.md. Attributes suggest, they never refuse."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from server.jobclub.models import EDUCATION_GROUPS, Club
from server.people.models import LEVELS, Participant

GOALS = {"work": ("work", "work_and_education"), "education": ("education", "work_and_education")}


@dataclass(frozen=True)
class Reason:
    """Why a club suits, for the phone to word."""

    code: str
    params: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Suggestion:
    """A club with its reasons."""

    club: Club
    suits: bool
    reasons: list[Reason]

    @property
    def club_id(self) -> str:
        """The club's id."""
        return self.club.id


def suggest(club: Club, her: Participant) -> Suggestion:
    """Reasons, and whether nothing known speaks against it."""
    reasons = list(_reasons(club, her))
    return Suggestion(club, bool(reasons) and not _contradicts(club, her), reasons)


def best_first(suggestions: list[Suggestion]) -> list[Suggestion]:
    """Those that suit, with most reasons first; then the rest by title."""
    return sorted(suggestions, key=lambda each: (not each.suits, -len(each.reasons) if each.suits else 0, each.club.title))


def _level(her: Participant) -> str | None:
    return her.oral_level or her.written_level


def _level_fits(club: Club, her: Participant) -> bool | None:
    """None where one of the two is not known."""
    level = _level(her)
    if level not in LEVELS or not (club.level_from or club.level_to):
        return None
    first, last = club.level_from or LEVELS[0], club.level_to or LEVELS[-1]
    return LEVELS.index(first) <= LEVELS.index(level) <= LEVELS.index(last)


def _education_fits(club: Club, her: Participant) -> bool | None:
    return her.education in EDUCATION_GROUPS[club.education] if club.education and her.education else None


def _gender_fits(club: Club, her: Participant) -> bool | None:
    return club.gender == her.gender if club.gender and her.gender else None


def _contradicts(club: Club, her: Participant) -> bool:
    return False in (_level_fits(club, her), _education_fits(club, her), _gender_fits(club, her))


def _reasons(club: Club, her: Participant) -> Iterator[Reason]:
    if _level_fits(club, her):
        yield Reason("level", {"level": _level(her)})
    yield from (Reason("trade", {"trade": wish}) for wish in her.job_wishes or () if wish in (club.trades or ()))
    if _education_fits(club, her):
        yield Reason("education", {"education": club.education})
    if club.experience == "some" and her.experience:
        yield Reason("experience")
    if club.motivation and her.end_goal in GOALS[club.motivation]:
        yield Reason("motivation", {"goal": club.motivation})
    if club.oral_stronger and _speaks_better(her):
        yield Reason("oral_stronger")
    if _gender_fits(club, her):
        yield Reason("gender", {"gender": club.gender})


def _speaks_better(her: Participant) -> bool:
    known = her.oral_level in LEVELS and her.written_level in LEVELS
    return known and LEVELS.index(str(her.oral_level)) > LEVELS.index(str(her.written_level))
