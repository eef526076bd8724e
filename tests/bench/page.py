"""The participant's first load in bytes as they came over the line, and Lighthouse's judgement."""

import json
import subprocess
import tempfile
from pathlib import Path

from tests.support.browser import QUIET, chromium
from tests.support.processes import ROOT, binary
from tests.support.server import Server
from tests.support.weight import weigh_first_load

HERE = Path(__file__).parent


def first_load(server: Server) -> dict[str, float]:
    """Kilobytes of everything the first page of a signed-in participant asks for, with an empty cache and no service worker."""
    with chromium() as eyes, eyes.phone(server.url, service_workers="block") as looking:
        bodies, heads = weigh_first_load(looking.page, "Rana Darwish")
    return {
        "first load, kB of brotli, texts and pictures included (aim 45, at most 60)": bodies / 1000,
        "first load, kB of HTTP/1.1 headers beside it": heads / 1000,
    }


def lighthouse(server: Server) -> dict[str, float]:
    """Mobile scores of the first page, out of 100."""
    subprocess.run([binary("npm"), "install", "--no-save", "--silent", "--no-audit", "--no-fund"], cwd=HERE, check=True)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        flags = " ".join(("--headless=new", *QUIET, f"--user-data-dir={folder}/profile"))
        command = [str(HERE / "node_modules" / ".bin" / "lighthouse"), server.url, "--quiet", "--output=json", f"--output-path={report}"]
        env = {"CHROME_PATH": binary("chromium"), "PATH": f"{Path(binary('node')).parent}:/usr/bin:/bin", "HOME": folder}
        subprocess.run([*command, f"--chrome-flags={flags}"], cwd=ROOT, env=env, check=True)
        categories = json.loads(report.read_text())["categories"]
    names = {"performance": 95, "accessibility": 100, "best-practices": 100}
    return {f"Lighthouse mobile, {name} (aim {aim})": categories[name]["score"] * 100 for name, aim in names.items()}
