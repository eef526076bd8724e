"""Wire shapes of what teachers and leaders do: files of words, glosses, recordings, what waits, what is hard, preparation."""

from marshmallow import fields, validate

from server.core.schemas import Id, OneOf, PageQuery, Text, Time, Wire
from server.core.sound import Sound
from server.vocabulary.glosses import languages
from server.vocabulary.library import ALL_TRADES
from server.vocabulary.models import RECORDED
from server.vocabulary.rules import LONGEST_GLOSS
from server.vocabulary.schemas import LanguageQuery, WordId

LONGEST_FILE = 60_000
"""Characters: three trades' worth, and within what a request may hold."""
WAITING = ("word", "gloss", "picture", "recording", "check")


class WordsFileIn(Wire):
    """The text of a CSV file of a trade."""

    trade = OneOf(ALL_TRADES, required=True)
    csv = fields.String(required=True, validate=validate.Length(1, LONGEST_FILE))


class FindingOut(Wire):
    """Why a row is refused: its number as a spreadsheet counts, its column, a code, details."""

    row = fields.Integer(required=True)
    column = fields.String(required=True)
    code = fields.String(required=True)
    detail = fields.String(required=True)


class FileRowOut(Wire):
    """A row that would be, or was, new or changed."""

    row = fields.Integer(required=True)
    id = fields.String(required=True)
    word = fields.String(required=True)
    what = fields.String(required=True, validate=validate.OneOf(("new", "changed")))


class WordCellOut(Wire):
    """A cell of a row: from what to what, each shortened."""

    column = fields.String(required=True)
    before = fields.String(required=True)
    after = fields.String(required=True)


class WordsFileRowOut(FileRowOut):
    """A row with the cells that are other ones; of a new row those that tell which word it is."""

    cells = fields.List(fields.Nested(WordCellOut), required=True)


class WordsFileOut(Wire):
    """What a file changes."""

    trade = fields.String(required=True)
    new = fields.Integer(required=True)
    changed = fields.Integer(required=True)
    unchanged = fields.Integer(required=True)
    rows = fields.List(fields.Nested(WordsFileRowOut), required=True)
    refused = fields.List(fields.Nested(FindingOut), required=True)


class GlossesFileIn(Wire):
    """The text of a .po file of a trade. `read`: somebody who speaks the language has read what it does not mark otherwise."""

    trade = OneOf(ALL_TRADES, required=True)
    lang = OneOf(languages(), required=True)
    po = fields.String(required=True, validate=validate.Length(1, LONGEST_FILE))
    read = fields.Boolean(load_default=False, truthy={True}, falsy={False})


class GlossRowOut(FileRowOut):
    """A gloss that would be, or was, new or changed."""

    gloss = fields.String(required=True)
    gloss_reviewed = fields.Boolean(required=True)


class GlossesFileOut(Wire):
    """What a .po file changes; `row` is its line."""

    trade = fields.String(required=True)
    lang = fields.String(required=True)
    new = fields.Integer(required=True)
    changed = fields.Integer(required=True)
    unchanged = fields.Integer(required=True)
    rows = fields.List(fields.Nested(GlossRowOut), required=True)
    refused = fields.List(fields.Nested(FindingOut), required=True)


class OwnRowsQuery(PageQuery):
    """Of which trade."""

    trade = OneOf(ALL_TRADES, required=True)


class OwnRowOut(Wire):
    """A row that a teacher here wrote. `ships`: without it the word is as it ships, else it is gone."""

    id = fields.String(required=True)
    ships = fields.Boolean(required=True)
    at = Time(required=True)


class CatalogQuery(Wire):
    """In which of the languages of glosses.json; the first of them where none is named."""

    lang = OneOf(languages(), load_default=languages()[0])


class ExportQuery(LanguageQuery):
    """Which trade, and in which language the glosses are."""

    trade = OneOf(ALL_TRADES, required=True)


class GlossIn(Wire):
    """What a word means; null: what ships is wrong, and no gloss is better than a bad one."""

    word_id = WordId(required=True)
    lang = OneOf(languages(), required=True)
    text = Text(min=1, max=LONGEST_GLOSS, allow_none=True, required=True)


class GlossOut(Wire):
    """The gloss as everybody here sees it."""

    word_id = fields.String(required=True)
    lang = fields.String(required=True)
    gloss = fields.String(allow_none=True, required=True)
    gloss_reviewed = fields.Boolean(required=True)


class WaitingQuery(PageQuery):
    """For what, of which trade, in which language."""

    what = OneOf(WAITING, load_default="word")
    trade = OneOf(ALL_TRADES)
    lang = OneOf(languages())


class CountsQuery(Wire):
    """Glosses in which language; the reader's own where none is named."""

    lang = OneOf(languages())


class WaitingCountsOut(Wire):
    """How many words wait for each thing, and reports for an answer."""

    word = fields.Integer(required=True)
    gloss = fields.Integer(required=True)
    picture = fields.Integer(required=True)
    recording = fields.Integer(required=True)
    check = fields.Integer(required=True)
    reports = fields.Integer(required=True)


class WaitingOut(Wire):
    """A word that waits. `id`: of the employer's word (word), of the recording (check), else of the word. `mine`: I recorded it."""

    id = fields.String(required=True)
    what = fields.String(required=True)
    text = fields.String(required=True)
    word_id = fields.String(allow_none=True, required=True)
    employer = fields.String(allow_none=True, required=True)
    day = fields.Date(allow_none=True, required=True)
    trade = fields.String(allow_none=True, required=True)
    """Of the employer's list."""
    mine = fields.Boolean(allow_none=True, required=True)


class WordSettleIn(Wire):
    """Which word it is."""

    word_id = WordId(required=True)


class GroupQuery(PageQuery):
    """Of whom: everybody here, or the people in the classes and clubs that I keep."""

    of = OneOf(("municipality", "mine"), load_default="municipality")


class HardOut(Wire):
    """A word, and how many people said "not yet" to it lately: at least five."""

    word_id = fields.String(required=True)
    word = fields.String(required=True)
    people = fields.Integer(required=True)


class AimOut(Wire):
    """A trade, and how many people wish for it: at least five."""

    trade = fields.String(required=True)
    people = fields.Integer(required=True)


class RecordingIn(Wire):
    """A word, or its sentence, read aloud."""

    id = Id()
    word_id = WordId(required=True)
    part = OneOf(RECORDED, load_default=RECORDED[0])
    sound = Sound(required=True)


class RecordingOut(Wire):
    """Everybody hears it once another person has checked it."""

    id = Id(required=True)
    word_id = fields.String(required=True)
    part = fields.String(required=True)
    checked = fields.Boolean(required=True)


class SoundQuery(Wire):
    """Which part of a row."""

    part = OneOf(RECORDED, load_default=RECORDED[0])


class PreparationIn(Wire):
    """A unit of a trade, a rehearsal of its interview, or both."""

    trade = OneOf(ALL_TRADES)
    unit = fields.String(validate=validate.Regexp(r"^([1-9][0-9]?|dialogue[1-9]|interview)\Z"))
    rehearsal = fields.Boolean(required=True, truthy={True}, falsy={False})


class PreparationOut(Wire):
    """Kind `preparation`: shown on the session, whose id it has."""

    id = Id(attribute="session_id", required=True)
    trade = fields.String(allow_none=True, required=True)
    unit = fields.String(allow_none=True, required=True)
    rehearsal = fields.Boolean(required=True)
