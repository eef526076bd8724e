"""How the same thing is written in different lists: bokmål, nynorsk, English, abbreviations. Keys are as plain() makes them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from babel import Locale

LANGUAGES = (
    "nb", "nn", "en", "uk", "ru", "ar", "ti", "fa-AF", "ps", "so", "sw", "fr", "ku", "tr", "pl", "lt", "ckb", "es",
)  # fmt: skip
"""domain.md §4: interface languages and languages of glosses."""


def plain(text: str) -> str:
    """Small letters, single spaces, no full stops at the end: what spellings are compared by."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip(" .").casefold()


def _table(spellings: Mapping[str, str]) -> dict[str, str]:
    return {plain(text): code for code, texts in spellings.items() for text in texts.split("|")}


GENDERS = _table(
    {
        "woman": "k|kvinne|kvinna|kvinnelig|kvinneleg|dame|jente|f|w|woman|female|feminin",
        "man": "m|mann|mannlig|mannleg|gutt|gut|man|male|maskulin",
    }
)

EDUCATION = _table(
    {
        "none": "ingen|ingen skolegang|ingen skulegang|uten skolegang|utan skulegang|ikke skolegang|ingen utdanning|none|no schooling|0",
        "primary": "barneskole|barneskule|barnetrinn|primary|primary school|1-7|1.-7. klasse",
        "lower_secondary": "grunnskole|grunnskule|ungdomsskole|ungdomsskule|fullført grunnskole|fullført grunnskule|obligatorisk skole"
        "|lower secondary|lower secondary school|compulsory school|8-10",
        "upper_secondary": "videregående|vidaregåande|vgs|videregående skole|vidaregåande skule|videregående opplæring"
        "|videregående utdanning|gymnas|upper secondary|upper secondary school|high school",
        "trade_certificate": "fagbrev|svennebrev|fagbrev fra hjemlandet|fagbrev frå heimlandet|fagutdanning|yrkesutdanning|fagskole"
        "|trade certificate|vocational|vocational training",
        "higher": "høyere|høyere utd|høyere utdanning|høyere utdannelse|høgare utdanning|høgare utd|universitet|høyskole|høgskole"
        "|høgskule|universitet/høyskole|bachelor|master|mastergrad|bachelorgrad|phd|higher|higher education|university|college",
    }
)

END_GOALS = _table(
    {
        "work": "arbeid|jobb|i arbeid|ordinært arbeid|work|job|employment",
        "education": "utdanning|utdannelse|skole|skule|education|studier|studiar",
        "work_and_education": "arbeid og utdanning|utdanning og arbeid|arbeid/utdanning|utdanning/arbeid|arbeid eller utdanning"
        "|jobb og utdanning|jobb og skole|work and education|education and work|begge|begge deler",
    }
)

TRADES = _table(
    {
        "hotel": "hotell|hotel|hotellarbeid|resepsjon|hotell og reiseliv",
        "cleaning": "renhold|reinhald|renholder|reinhaldar|rengjøring|reingjering|vask|cleaning|cleaner|husøkonom",
        "shop": "butikk|butikkarbeid|butikkmedarbeider|butikkmedarbeidar|varehandel|handel|shop|store|retail|salg|sal",
        "kitchen": "kjøkken|kjøken|kokk|kjøkkenassistent|kantine|restaurant|kitchen|cook|chef",
        "warehouse": "lager|lagerarbeid|lagerarbeider|lagerarbeidar|logistikk|truckfører|truckførar|warehouse|logistics",
        "construction": "bygg og anlegg|bygg|anlegg|bygg/anlegg|byggearbeid|snekker|snikkar|tømrer|tømrar|construction|building|carpenter",
        "textile": "tekstil|søm|sying|syer|sydame|skredder|skreddar|textile|textiles|sewing|tailor",
        "health_assistant": "helsefagarbeider|helsefagarbeidar|helse|helse og omsorg|helsearbeid|pleieassistent|assistent i helse"
        "|sykehjem|sjukeheim|health|health assistant|health care|healthcare|care assistant",
        "kindergarten": "barnehage|barnehageassistent|assistent i barnehage|barne- og ungdomsarbeider|kindergarten|nursery",
        "it": "it|ikt|data|programmering|programmerer|utvikler|utviklar|ict|programming|software",
        "industry": "industri|industriarbeid|fabrikk|produksjon|operatør|industry|factory|production",
        "driver": "sjåfør|bussjåfør|lastebilsjåfør|transport|yrkessjåfør|drosjesjåfør|driver|driving",
    }
)

NOT_A_LEVEL_YET = frozenset(
    plain(text)
    for text in (
        "analfabet", "illiterat", "illitterat", "ingen", "ingen norsk", "0", "a0", "pre-a1", "under a1", "før a1", "alfabetisering",
        "alfa", "none", "illiterate", "kan ikke lese", "kan ikke skrive", "kan ikkje lese", "kan ikkje skrive", "lese- og skriveopplæring",
    )
)  # fmt: skip

WEEKDAYS = {
    plain(text): day
    for day, texts in enumerate(
        (
            "mandag|måndag|monday|man|mån|mon|mandager|måndagar",
            "tirsdag|tysdag|tuesday|tir|tirs|tys|tue|tirsdager|tysdagar",
            "onsdag|wednesday|ons|wed|onsdager|onsdagar",
            "torsdag|thursday|tor|tors|thu|torsdager|torsdagar",
            "fredag|friday|fre|fri|fredager|fredagar",
            "lørdag|laurdag|saturday|lør|lau|sat|lørdager|laurdagar",
            "søndag|sundag|sunday|søn|sun|søndager|sundagar",
        ),
        start=1,
    )
    for text in texts.split("|")
}
"""Monday is 1, as date.isoweekday() has it."""

MONTHS = {
    plain(name): number
    for language in ("nb", "nn", "en")
    for width in ("wide", "abbreviated")
    for number, name in Locale(language).months["format"][width].items()
}

# Spellings that CLDR doesn't have; prs and kmr are what other registers call fa-AF and ku (domain.md §4).
_OWN_LANGUAGES = _table(
    {
        "nb": "norsk|bokmål|norsk bokmål|norwegian|no|nb",
        "nn": "nynorsk|norsk nynorsk|nn",
        "uk": "ukr|ukrainsk språk",
        "ru": "rus",
        "ar": "arabisk (levantinsk)|arabisk (syrisk)|syrisk arabisk|irakisk arabisk|sudanarabisk|sudansk arabisk|marokkansk arabisk",
        "ti": "tigrinja|tigrinya|tigrinsk|tigringa|tigrigna|tir",
        "fa-AF": "dari|persisk|farsi|persian|prs|fa|persisk/dari|dari/persisk",
        "ps": "pashto|pashtu|pasjto|pasjtu|pushto|pus",
        "so": "somali|somalisk|som",
        "sw": "swahili|kiswahili|suahili|swahilisk|congo-swahili|kongo-swahili|kingwana",
        "ku": "kurmanji|kurmandji|kurmanci|kurmancî|kurdisk|kurdish|kurdisk (kurmanji)|nordkurdisk|kmr|badini",
        "ckb": "sorani|kurdisk (sorani)|sentralkurdisk|surani",
        "tr": "tyrkisk|turkish|tur",
        "byn": "bilen|blin|bilin",
    }
)


@cache
def _languages() -> dict[str, str]:
    named = {
        plain(name): {"fa": "fa-AF", "fa_AF": "fa-AF", "no": "nb"}.get(code, code)
        for language in ("en", "nn", "nb")
        for code, name in Locale(language).languages.items()
    }
    return named | {code.casefold(): code for code in LANGUAGES} | _OWN_LANGUAGES


def language_code(text: str) -> str | None:
    """The code of a language name in bokmål, nynorsk or English; None where nobody knows it. Not only those of LANGUAGES."""
    return next((_languages()[name] for name in _readings(text) if name in _languages()), None)


AUDIENCES: tuple[tuple[str, str, str | bool], ...] = (
    (r"lite? (skolegang|skulegang|skole|skule|utdanning|schooling)|little schooling", "education", "little"),
    (r"fagbrev|høyere utd|høgare utd|fagfolk|universitet|trade certificate|higher education", "education", "trade_or_higher"),
    (r"videregående|vidaregåande|\bvgs\b|upper secondary", "education", "upper_secondary"),
    (r"erfaring|røynsle|experience", "experience", "some"),
    (r"(muntlig|munnleg) sterk|skriver lite|skriv lite|snakker mer|oral", "oral_stronger", True),
    (r"\b(kvinner|kvinne|damer|women)\b", "gender", "woman"),
    (r"\b(menn|men only|karer)\b", "gender", "man"),
    (r"vil (raskt )?(i |ha )?(jobb|arbeid)|wants? (a )?(work|job)", "motivation", "work"),
    (r"vil (ta |i )?(utdanning|skole|studere)|wants? education", "motivation", "education"),
)
"""What the text under "For hvem" says about a club's attributes: pattern, attribute, value (docs/wire-jobclub.md)."""


def club_attributes(audience: str) -> dict[str, str | bool]:
    """The attributes that the words for a club's target group name; the words themselves are kept beside them."""
    words = plain(audience)
    found: dict[str, str | bool] = {}
    for pattern, attribute, value in AUDIENCES:
        if re.search(pattern, words):
            found.setdefault(attribute, value)
    return found


def _readings(text: str) -> Iterable[str]:
    """The name itself, then without brackets, then what the brackets hold, then the first of several."""
    whole = plain(text)
    yield whole
    yield plain(re.sub(r"\(.*?\)", " ", whole))
    yield from (plain(inner) for inner in re.findall(r"\((.*?)\)", whole))
    yield from (plain(part) for part in re.split(r"[/,;&+]| og | and ", whole))
