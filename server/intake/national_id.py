"""Norwegian national identity numbers: they are recognised so that they are never kept.

The form (Skatteetaten): six digits of birth date, three of a serial number, two control digits modulo 11. D-numbers add 40 to the
day; synthetic and auxiliary numbers add 40, 65 or 80 to the month. From 2032 the first control digit may be off by one to three.
"""

import re
from collections.abc import Iterable
from datetime import date

from server.intake.columns import HEADING_WITHIN, heading
from server.intake.sheet import Hidden, Sheet, Value, is_empty

_SHAPE = re.compile(r"(?<![0-9])([0-9]{2}[ .]?[0-9]{2}[ .]?[0-9]{2}[ .\-/\u00a0]?[0-9]{3}[ .]?[0-9]{2})(?![0-9])")
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def is_national_id(digits: str) -> bool:
    """Eleven digits that can be somebody's birth number, D-number or a synthetic one."""
    if len(digits) != 11 or not digits.isascii() or not digits.isdigit() or not _has_birth_date(digits):
        return False
    numbers = [int(digit) for digit in digits]
    first = sum(weight * number for weight, number in zip(_FIRST, numbers, strict=False)) % 11
    second = sum(weight * number for weight, number in zip(_SECOND, numbers, strict=True)) % 11
    return first in (0, 1, 2, 3) and second == 0


def _has_birth_date(digits: str) -> bool:
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    day -= 40 if day > 40 else 0
    month -= next((extra for extra in (80, 65, 40) if month > extra), 0)
    try:
        date(2000 + year % 4, month, day)  # only leap years matter for what is a day of a month
    except ValueError:
        return False
    return True


def holds_national_id(value: Value) -> bool:
    """Somewhere in this cell, with or without a space in the middle, also where Excel dropped the leading zero."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return False
    if isinstance(value, str):
        return any(is_national_id(_digits(found)) for found in _SHAPE.findall(value))
    return value == int(value) and is_national_id(f"{int(value):011d}") if _is_whole(value) else False


def hide_national_ids(sheets: Iterable[Sheet]) -> list[Sheet]:
    """The sheets with such cells emptied to Hidden, and all of a column that says it holds them, mistyped numbers too."""
    return [_hidden_in(sheet) for sheet in sheets]


_HEADINGS = frozenset({"fødselsnummer", "fødselsnr", "fnr", "personnummer", "personnr", "dnummer", "dnr", "nationalid", "ssn"})


def _hidden_in(sheet: Sheet) -> Sheet:
    secret: set[int] = set()
    rows = []
    for number, row in enumerate(sheet.rows):
        rows.append(tuple(Hidden() if _must_hide(value, at in secret) else value for at, value in enumerate(row)))
        if number < HEADING_WITHIN:
            secret |= {at for at, value in enumerate(row) if heading(value) in _HEADINGS}
    return Sheet(sheet.name, rows)


def _must_hide(value: Value, in_secret_column: bool) -> bool:
    return holds_national_id(value) or (in_secret_column and not is_empty(value))


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _is_whole(value: int | float) -> bool:
    return 10**9 <= value < 10**11
