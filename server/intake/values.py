"""Single cells read into what we keep. What can't be read raises Unread; whether that refuses the row is the row's matter."""

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from typing import Any

import phonenumbers
from openpyxl.utils.datetime import from_excel

from server.core import clock
from server.core.text import name_of
from server.intake import spellings
from server.intake.sheet import Formula, Hidden, Value
from server.people.models import LEVELS

_YOUNGEST = 15
_OLDEST = 100
_ODD_IN_NAME = re.compile(r"[0-9<>{}\[\]|\\^~=@#$%*_;:/\"!+&]")


class Unread(ValueError):
    """This cell can't be what its column says; `code` and `params` as in Note."""

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def text(value: Value, limit: int = 200) -> str:
    """The cell as clean text: NFC, no control or text-turning characters, single spaces. Empty for an empty cell."""
    if value is None or isinstance(value, Formula | Hidden):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    spaced = "".join(" " if unicodedata.category(c) in ("Cc", "Zs", "Zl", "Zp") else c for c in str(value))
    clean = name_of("".join(c for c in spaced if unicodedata.category(c) not in ("Cs", "Cn", "Co")))
    if len(clean) > limit:
        raise Unread("too_long", limit=limit)
    return clean


def day(value: Value) -> date | None:
    """A date: a date cell, Excel's serial number, 2026-07-17, 17.07.2026, 17.7.26, 17/7/2026 or 17. juli 2026."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _serial_day(float(value))
    words = text(value)
    return _written_day(words) if words else None


def birth_date(value: Value) -> date | None:
    """A birth date; two digits of a year mean the latest year in which somebody here could be born."""
    found = day(value)
    if found is None:
        return None
    today = clock.today()
    if _two_digit_year(value) and found.year > today.year - _YOUNGEST:
        found = _made_day(found.year - 100, found.month, found.day, text(value))
    if not today.year - _OLDEST <= found.year or found > today:
        raise Unread("impossible_date", value=f"{found:%d.%m.%Y}")
    return found


def programme_day(value: Value) -> date | None:
    """A date of this programme or of a term."""
    found = day(value)
    if found is not None and not 1990 <= found.year <= 2100:
        raise Unread("impossible_date", value=f"{found:%d.%m.}{found.year}")
    return found


def _serial_day(number: float) -> date:
    # 1 January 1920 to about 2119; anything else in a date column is not a date.
    if not 7306 <= number < 80000:
        raise Unread("impossible_date", value=f"{number:g}"[:20])
    found = from_excel(number)
    assert isinstance(found, datetime)
    return found.date()


_ISO_DAY = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?")
_DAY_FIRST = re.compile(r"(\d{1,2})\s?[-./ ]\s?(\d{1,2})\s?[-./ ]\s?(\d{4}|\d{2})(?: \d.*)?")
_NAMED_MONTH = re.compile(r"(\d{1,2})\.?\s*([^\W\d]+)\.?,?\s*(\d{4}|\d{2})")


def _written_day(words: str) -> date:
    if found := _ISO_DAY.fullmatch(words):
        return _made_day(int(found[1]), int(found[2]), int(found[3]), words)
    if found := _DAY_FIRST.fullmatch(words):
        return _made_day(_year(found[3]), int(found[2]), int(found[1]), words)
    if (found := _NAMED_MONTH.fullmatch(words)) and (month := spellings.MONTHS.get(spellings.plain(found[2]))):
        return _made_day(_year(found[3]), month, int(found[1]), words)
    if re.fullmatch(r"\d{5}(\.0)?", words):
        return _serial_day(float(words))
    raise Unread("impossible_date", value=words[:20])


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _two_digit_year(value: Value) -> bool:
    return isinstance(value, str) and bool(re.search(r"(?<!\d)\d{2}$", text(value))) and not _ISO_DAY.fullmatch(text(value))


def _made_day(year: int, month: int, day_: int, words: str) -> date:
    try:
        return date(year, month, day_)
    except ValueError as error:
        raise Unread("impossible_date", value=words[:20]) from error


def clock_time(value: Value) -> time | None:
    """A time of day: a time cell, part of a day, 09:00, 9.00, 0900, kl. 9."""
    if isinstance(value, datetime):
        return value.time().replace(second=0, microsecond=0)
    if isinstance(value, time):
        return value.replace(second=0, microsecond=0, tzinfo=None)
    if isinstance(value, float) and 0 < value < 1:
        return (datetime.min + timedelta(minutes=round(value * 24 * 60))).time()
    words = spellings.plain(text(value)).removeprefix("kl").strip(" .")
    if not words:
        return None
    found = re.fullmatch(r"(\d{1,2})(?:[:. ]?(\d{2}))?(?::\d{2})?", words)
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        raise Unread("impossible_time", value=words[:20])
    return time(int(found[1]), int(found[2] or 0))


def phone(value: Value) -> str | None:
    """A phone number in E.164; numbers without a country are Norwegian."""
    words = text(value)
    if not re.search(r"\d", words):
        return None
    candidates = [words, "+" + words] if re.fullmatch(r"47\d{8}", words) else [words]
    for candidate in candidates:
        try:
            number = phonenumbers.parse(candidate, "NO")
        except phonenumbers.NumberParseException:
            continue
        if _is_phone(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    raise Unread("phone_unclear")


def _is_phone(number: phonenumbers.PhoneNumber) -> bool:
    # Possible, not valid: which series are in use changes faster than the library, and a wrong refusal loses a real phone.
    if number.country_code == 47 and len(str(number.national_number)) != 8:
        return False
    return phonenumbers.is_possible_number(number)


def level(value: Value) -> str | None:
    """A CEFR level. Of "A1/A2" the lower, of "B1-" the one below: what she surely has."""
    span = level_span(value)
    return span[0] if span else None


_LEVEL = r"([abc][12])\s?([+-]?)"
_LEVELS = re.compile(rf"{_LEVEL}(?:\s?(?:/|-|–|—|til|to|og|,)\s?{_LEVEL})?")


def level_span(value: Value) -> tuple[str, str] | None:
    """The lowest and highest level of "A1-A2" or "A2"; `none` where somebody doesn't read or write yet."""
    words = re.sub(r"\b(nivå|level|ca|cefr|muntlig|skriftlig|munnleg|skriftleg)\b\.?", "", spellings.plain(text(value))).strip()
    if not words or words in ("-", "?"):
        return None
    if words in spellings.NOT_A_LEVEL_YET:
        return "none", "none"
    found = _LEVELS.fullmatch(words)
    if not found:
        raise Unread("level_unclear", value=words[:20])
    levels = [LEVELS.index(name.upper()) - (sign == "-") for name, sign in (found.group(1, 2), found.group(3, 4)) if name]
    return LEVELS[min(levels)], LEVELS[max(levels)]


def choice(table: dict[str, str], code: str) -> Any:
    """A reader of cells that must be one of the spellings of `table`; else Unread(code)."""

    def read(value: Value) -> str | None:
        words = text(value)
        if not words or words == "-":
            return None
        found = table.get(spellings.plain(words))
        if found is None:
            raise Unread(code, value=words[:40])
        return found

    return read


def trades(value: Value) -> list[str]:
    """Trades of domain.md §5; a word of another trade stays as it was written."""
    parts = [part.strip() for part in re.split(r"[;,\n]", text(value)) if part.strip(" -")]
    return list(dict.fromkeys(spellings.TRADES.get(spellings.plain(part), part[:60]) for part in parts))


def several(value: Value, limit: int = 100) -> list[str]:
    """Texts between semicolons, in their order, each once."""
    parts = [part.strip() for part in text(value, 1000).split(";")]
    if any(len(part) > limit for part in parts):
        raise Unread("too_long", limit=limit)
    return list(dict.fromkeys(part for part in parts if part))


def whole_number(value: Value, lowest: int, highest: int) -> int | None:
    """A whole number within limits."""
    words = text(value)
    if not words:
        return None
    if not re.fullmatch(r"\d{1,6}", words) or not lowest <= int(words) <= highest:
        raise Unread("number_unclear", value=words[:20], lowest=lowest, highest=highest)
    return int(words)


def is_damaged(name: str) -> bool:
    """Letters lost on the way: a "?" where a letter was, or UTF-8 that was read as Windows-1252 ("BjÃ¸rkÃ¥s")."""
    if "?" in name or "\ufffd" in name:
        return True
    try:
        return name.encode("cp1252").decode("utf-8") != name
    except UnicodeError:
        return False


def is_odd_name(name: str) -> bool:
    """Characters that no name has."""
    return bool(_ODD_IN_NAME.search(name))


def split_name(full: str) -> tuple[str, str]:
    """Given and family name of "Per Olav Åsheim" or "Åsheim, Per Olav"; a single name counts as given."""
    if "," in full:
        family, _, given = full.partition(",")
        return given.strip(), family.strip()
    given, _, family = full.rpartition(" ")
    return (given, family) if given else (family, "")


_FOLDED = str.maketrans({"ø": "o", "æ": "ae", "å": "a", "đ": "d", "ł": "l", "ı": "i", "ß": "ss", "\u02bc": None, "'": None, "’": None})


def name_key(name: str) -> str:
    """A name for comparing: without case, accents, hyphens and double spaces. "Al-Hassan" and "al hassan" are the same."""
    folded = unicodedata.normalize("NFKD", name.casefold().translate(_FOLDED))
    bare = "".join(c for c in folded if unicodedata.category(c) != "Mn")
    return " ".join(re.sub(r"[^\w?\ufffd]|_", " ", bare).split())
