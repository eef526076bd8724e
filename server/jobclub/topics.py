"""Topic templates: what a leader may start from. Facts of domain.md S4 and section 5; the texts are ours."""

from dataclasses import dataclass

from flask_babel import LazyString
from flask_babel import lazy_gettext as _


@dataclass(frozen=True)
class Topic:
    """`points`: what the leader prepares and what the room does."""

    code: str
    title: LazyString
    points: tuple[LazyString, ...]


TOPICS = (
    Topic("cv", _("CV"), (
        _("Ta med: en enkel CV-mal på papir"),
        _("Skriv tre ting du har gjort, hjemme eller på jobb"),
        _("Sett datoer og steder på hver ting"),
        _("To og to leser hverandres CV"),
    )),
    Topic("application", _("Søknad"), (
        _("Ta med: to stillingsannonser i klart språk"),
        _("Finn ordene arbeidsgiveren bruker"),
        _("Skriv hvorfor du vil ha akkurat denne jobben"),
        _("Les søknaden høyt for en annen"),
    )),
    Topic("job_search", _("Jobbsøk"), (
        _("Vis hvor ledige jobber blir lyst ut"),
        _("Lag en liste over arbeidsplasser i nærheten"),
        _("Hvem kjenner noen som kan hjelpe?"),
        _("Øv på å ringe en arbeidsgiver"),
    )),
    Topic("interview", _("Intervju"), (
        _("Øv på: Kan du fortelle litt om deg selv?"),
        _("Øv på: Hva er du flink til?"),
        _("Alle spør om én ting tilbake"),
        _("Bytt roller: den som spør, og den som svarer"),
    )),
    Topic("rights_and_duties", _("Rettigheter og plikter"), (
        _("Vis en arbeidsavtale og finn lønn, tid og oppsigelse"),
        _("Hva gjør du når du er syk?"),
        _("Hvem er tillitsvalgt og verneombud?"),
        _("Snakk om skatt og skattekort"),
    )),
    Topic("first_day", _("Første dag på jobb"), (
        _("Hvordan kommer du dit, og hvor lang tid tar det?"),
        _("Klær, mat og hvem du spør etter"),
        _("Øv på: Kan du vise meg en gang til?"),
        _("Hvem ringer du hvis noe skjer?"),
    )),
)  # fmt: skip
CODES = tuple(topic.code for topic in TOPICS)
