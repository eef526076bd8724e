"""The catalogs of both sides: `python -m translations.catalogs extract | check | build`.

extract   writes every text of the code into each language's messages.po; what is translated stays.
check     says what is missing or wrong in any language of languages.json; exits 1 if anything is.
build     makes the phone's modules (pwa/src/generated/messages) and the server's .mo files.
"""

import sys

from translations import check, extract, phone
from translations.files import languages, po_path, read_po


def _extract() -> int:
    for language in languages():
        catalog = extract.update(language)
        print(f"{language}: {len(catalog.translated_entries())} of {len(catalog) - len(catalog.obsolete_entries())}")
    return 0


def _check() -> int:
    complaints = check.everything()
    print("\n".join(complaints) or "catalogs: complete")
    return 1 if complaints else 0


def _build() -> int:
    for language in languages():
        catalog = read_po(language)
        phone.write(language, catalog)
        catalog.save_as_mofile(str(po_path(language).with_suffix(".mo")))
    return 0


COMMANDS = {"extract": _extract, "check": _check, "build": _build}

if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in COMMANDS:
        sys.exit(__doc__)
    sys.exit(COMMANDS[sys.argv[1]]())
