"""The participant's first load in bytes as they came over the line, and Lighthouse's judgement."""

import json
import subprocess
import tempfile
from pathlib import Path

from tests.support.browser import QUIET, chromium
from tests.support.processes import ROOT, binary
from tests.support.server import Server

HERE = Path(__file__).parent


def first_load(server: Server) -> dict[str, float]:
    """Kilobytes of everything the first page of a signed-in participant asks for, with an empty cache and no service worker."""
    with chromium() as eyes, eyes.phone(server.url, service_workers="block") as looking:
        looking.page.goto("/inn")
        looking.page.get_by_role("button").filter(has_text="Rana Darwish").first.click()
        looking.page.wait_for_load_state("networkidle")
        session = looking.context.new_cdp_session(looking.page)
        session.send("Network.enable")
        session.send("Network.setCacheDisabled", {"cacheDisabled": True})
        sizes, heads = list[float](), list[int]()
        session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        session.on("Network.responseReceivedExtraInfo", lambda event: heads.append(len(event.get("headersText", ""))))
        looking.page.goto("/")
        looking.page.wait_for_load_state("networkidle")
    return {
        "first load, kB of brotli, texts and pictures included (aim 45, at most 60)": (sum(sizes) - sum(heads)) / 1000,
        "first load, kB of HTTP/1.1 headers beside it": sum(heads) / 1000,
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
