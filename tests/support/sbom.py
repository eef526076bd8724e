"""`make sbom`: a bill of materials for each side, with versions, digests and licences, in var/sbom/."""

import json
import subprocess
import sys
from importlib import metadata
from typing import Any

from tests.support.processes import ROOT

FOLDER = ROOT / "var" / "sbom"
PYTHON = ("cyclonedx-py", "requirements", "requirements/run.lock", "--pyproject", "pyproject.toml", "--output-format", "JSON")
NPM = ("npm", "sbom", "--package-lock-only", "--omit", "dev", "--sbom-format", "cyclonedx")


def licence(name: str) -> str | None:
    """What an installed package says of its licence; None where it is not installed here (another kind of machine)."""
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    classified = [line.rsplit(" :: ", 1)[-1] for line in said.get_all("Classifier", []) if line.startswith("License ::")]
    return said.get("License-Expression") or ", ".join(classified) or _file_says(name)


def _file_says(name: str) -> str | None:
    files = [path for path in metadata.files(name) or [] if path.name.upper().startswith(("LICENSE", "LICENCE", "COPYING"))]
    return "MIT" if any("Permission is hereby granted, free of charge" in path.read_text() for path in files) else None


def python() -> Any:
    """The server's packages; the lock knows digests, the installed packages their licences."""
    bill = json.loads(subprocess.run(PYTHON, cwd=ROOT, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)
    for component in bill["components"]:
        if said := licence(component["name"]):
            component["licenses"] = [{"license": {"name": said}}]
    return bill


def javascript() -> Any:
    """The phone app's packages."""
    return json.loads(subprocess.run(NPM, cwd=ROOT / "pwa", check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)


def main() -> int:
    """Writes both."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, bill in (("server", python()), ("pwa", javascript())):
        path = FOLDER / f"{name}.json"
        path.write_text(json.dumps(bill, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"{path.relative_to(ROOT)}: {len(bill['components'])} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
