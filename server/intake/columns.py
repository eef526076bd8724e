"""Headings as people write them, bokmål, nynorsk and English, and the table below a heading row."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from server.core.errors import Unprocessable
from server.intake.sheet import Row, Sheet, Value, cell_name, is_blank, is_empty

Spellings = Mapping[str, tuple[str, ...]]


def _spellings(table: Mapping[str, str]) -> Spellings:
    return {name: tuple(texts.split("|")) for name, texts in table.items()}


PARTICIPANTS = _spellings(
    {
        "given_name": "fornavn|førenamn|fornamn|first name|given name|for- og mellomnavn",
        "family_name": "etternavn|etternamn|last name|surname|family name|slektsnavn",
        "full_name": "navn|namn|name|fullt navn|fullt namn|full name|deltaker|deltakar|participant",
        "birth_date": "født|fødd|fødselsdato|fødselsdag|født dato|f.dato|fdato|date of birth|birth date|born|dob",
        "gender": "kjønn|kjøn|gender|sex",
        "phone": "mobil|mobiltelefon|mobilnummer|telefon|telefonnummer|tlf|tlf.nr|phone|mobile|cell phone",
        "mother_tongue": "morsmål|førstespråk|språk|mother tongue|first language|native language|language",
        "oral_level": "norsk muntlig|norsk munnleg|muntlig|munnleg|muntlig norsk|norskmål muntlig|norwegian oral|oral"
        "|norwegian spoken|spoken norwegian|speaking",
        "written_level": "norsk skriftlig|norsk skriftleg|skriftlig|skriftleg|skriftlig norsk|norwegian written|written"
        "|written norwegian|writing",
        "education": "utdanning|utdannelse|utdanningsnivå|skolegang|skulegang|education|level of education",
        "experience": "erfaring|arbeidserfaring|yrkeserfaring|røynsle|experience|work experience",
        "job_wishes": "yrkesønske|yrkesønsker|jobbønske|jobbønsker|yrkesønskje|jobbønskje|job wish|job wishes|wanted job",
        "programme_start": "start program|programstart|start|startdato|oppstart|programme start|program start|start date",
        "programme_end": "planlagt slutt|planlagd slutt|programslutt|slutt|sluttdato|slutt program|planned end|programme end|end date|end",
        "adviser": "programrådgiver|programrådgivar|rådgiver|rådgivar|veileder|rettleiar|kontaktperson|adviser|advisor"
        "|programme adviser|programme advisor",
        "track": "spor|løp|track",
        "end_goal": "sluttmål|mål|end goal|goal",
        "own_reference": "referanse|egen referanse|eigen referanse|vår referanse|vår ref|ref|saksnummer|saksnr|sak|deltakernummer"
        "|deltakernr|deltakarnummer|deltaker-id|deltakar-id|id|reference|own reference|case number",
    }
)

CLUBS = _spellings(
    {
        "name": "jobbklubb|klubb|gruppe|navn|namn|job club|club|name",
        "weekday": "ukedag|vekedag|dag|weekday|day",
        "starts_at": "fra|frå|fra kl|frå kl|klokka fra|start|from|from time|starts",
        "ends_at": "til|til kl|slutt|to|until|to time|ends",
        "place": "sted|stad|rom|hvor|kvar|place|room|where",
        "seats": "plasser|plassar|antall plasser|talet på plassar|seats|capacity",
        "level": "norsknivå|nivå|språknivå|level|norwegian level|language level",
        "audience": "for hvem|for kven|målgruppe|for whom|target group|who",
        "topics": "tema (roterer)|tema|temaer|emne|tema (roterar)|topics|topic|topics (rotating)",
        "starts_on": "fra dato|frå dato|startdato|første dag|from date|start date|first day",
        "ends_on": "til dato|sluttdato|siste dag|to date|end date|last day",
        "not_weeks": "ikke uke|ikkje veke|ikke uker|ikkje veker|unntatt uke|unntatt uker|not week|not weeks|except week",
        "leader": "leder|leiar|jobbklubbleder|jobbklubbleiar|leader|club leader",
    }
)

HOLIDAY_WEEKS = _spellings(
    {
        "week": "uke|veke|ukenummer|vekenummer|week|week number",
        "year": "år|year",
        "title": "opplegg|aktivitet|hva|kva|programme|activity|what",
        "place": "|".join(CLUBS["place"]),
        "seats": "|".join(CLUBS["seats"]),
    }
)

OFFERS = _spellings(
    {
        "employer": "arbeidsgiver|arbeidsgivar|bedrift|virksomhet|verksemd|arbeidsplass|employer|company|workplace",
        "trade": "bransje|fag|yrke|trade|sector|industry",
        "words": "ord de trenger|ord dei treng|ord|ordliste|words they need|words needed|words",
        "day": "første dag|fyrste dag|oppstart|startdato|start|dato|first day|start date|date",
    }
)
"""Of a list of offers from employers; its other columns (names and phones of contacts among them) are not read."""

# Titles, dates and logos may stand above the headings.
HEADING_WITHIN = 20


@dataclass(frozen=True)
class Line:
    """A row with content: its number in the file, its values by column, and where each stands."""

    number: int
    values: Mapping[str, Value]
    columns: Mapping[str, int]
    cells: Row
    width: int
    """How many columns the heading row has."""

    def cell(self, field_name: str) -> str:
        """Where the field stands ("C14"); the row's first cell for a column the file doesn't have."""
        return cell_name(self.number, self.columns.get(field_name, 0))


@dataclass(frozen=True)
class Table:
    """What stands below the headings."""

    lines: list[Line]
    blank: int
    sheet: str
    unknown: list[dict[str, str]] = field(default_factory=list)


def heading(value: Value) -> str:
    """A heading without case, spaces, punctuation: "Norsk  (muntlig)" and "norsk muntlig" are the same."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", value).casefold()) if isinstance(value, str) else ""


def find_table(sheets: list[Sheet], spellings: Spellings, *required: set[str]) -> Table | None:
    """The rows below the headings of the first sheet that has all columns of one of `required`; None where no sheet has."""
    known = _by_heading(spellings)
    for sheet in sheets:
        for number, row in enumerate(sheet.rows[:HEADING_WITHIN], 1):
            if any(columns <= {known.get(heading(value)) for value in row} for columns in required):
                return _table(sheet, number, known)
    return None


def _table(sheet: Sheet, number: int, known: Mapping[str, str]) -> Table:
    """`number`: of the heading row. Refuses the same column twice: nobody could say which one is meant."""
    headings = sheet.rows[number - 1]
    columns = _columns(headings, known, number)
    rows = list(enumerate(sheet.rows[number:], number + 1))
    lines = [_line(at, row, columns, len(headings)) for at, row in rows if not is_blank(row)]
    return Table(lines, len(rows) - len(lines), sheet.name, _unknown(headings, set(columns.values()), number))


def _by_heading(spellings: Spellings) -> dict[str, str]:
    return {heading(text): name for name, texts in spellings.items() for text in texts}


def _columns(row: Row, known: Mapping[str, str], number: int) -> dict[str, int]:
    columns: dict[str, int] = {}
    for at, value in enumerate(row):
        name = known.get(heading(value))
        if name in columns:
            raise Unprocessable("column_twice", cell=cell_name(number, at), other=cell_name(number, columns[name]))
        if name:
            columns[name] = at
    return columns


def _line(number: int, row: Row, columns: Mapping[str, int], width: int) -> Line:
    values = {name: row[at] if at < len(row) else None for name, at in columns.items()}
    return Line(number, values, columns, row, width)


def _unknown(row: Row, used: set[int], number: int) -> list[dict[str, str]]:
    return [
        {"cell": cell_name(number, at), "heading": str(value)[:60]}
        for at, value in enumerate(row)
        if at not in used and isinstance(value, str) and not is_empty(value)
    ]
