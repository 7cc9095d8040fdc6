"""The newcomer's page, docs/scrape.md, followed as it is written: in a fresh clone, with the UI open in a browser."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest

from flows.verify import verify_run

ROOT: Final = Path(__file__).parent.parent
PAGE: Final = (ROOT / "docs" / "scrape.md").read_text(encoding="utf-8").partition("\n## 5.")[0]
API: Final = "http://127.0.0.1:4200/api"
BROWSER: Final = shutil.which("chromium")


def _block(beginning: str) -> str:
    """Return the page's only block of commands that begins so."""
    blocks = re.findall(r"^```sh\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    (found,) = [block for block in blocks if block.startswith(beginning)]
    return str(found)


class Newcomer:
    """Somebody with a clone and a shell."""

    def __init__(self, clone: Path) -> None:
        self.clone = clone
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
        self.environment |= {"PREFECT_HOME": str(clone / ".prefect"), "VIRTUAL_ENV": ""}

    def type(self, block: str) -> str:
        """Run a block of commands, in the environment if there is one, and return what it prints."""
        asked: Any = {"cwd": self.clone, "env": self.environment, "timeout": 900}
        done = subprocess.run(self._shell(block), capture_output=True, text=True, check=False, **asked)
        assert done.returncode == 0, f"{block}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
        return str(done.stdout + done.stderr)

    @contextmanager
    def leave_running(self, block: str) -> Iterator["subprocess.Popen[bytes]"]:
        """Run a block in a terminal of its own, and press Ctrl-C at the end."""
        # whoever runs this in the background has Ctrl-C ignored, and what it starts would inherit that
        ignored = signal.signal(signal.SIGINT, signal.default_int_handler)
        with (self.clone / "terminal.log").open("ab") as log:
            process = subprocess.Popen(
                self._shell(f"exec {block}"), cwd=self.clone, env=self.environment, stdout=log, stderr=log
            )
        signal.signal(signal.SIGINT, ignored)
        try:
            yield process
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(60)
            finally:
                process.kill()

    def _shell(self, block: str) -> list[str]:
        activate = "[ ! -e .venv/bin/activate ] || . .venv/bin/activate\n"
        return ["bash", "-euo", "pipefail", "-c", activate + block]


def _await(what: Callable[[], object], told: str, seconds: float = 420) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            if what():
                return
        except OSError:
            pass  # the server has not come up yet
        time.sleep(2)
    pytest.fail(f"in vain for {seconds} s: {told}")


def _scheduled() -> list[dict[str, Any]]:
    """Return the scheduled runs that came to a good end."""
    wanted = {"flow_runs": {"state": {"type": {"any_": ["COMPLETED"]}}}}
    request = urllib.request.Request(  # noqa: S310 - the server that the page starts
        f"{API}/flow_runs/filter", json.dumps(wanted).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310
        return [run for run in json.load(answer) if run["auto_scheduled"]]


def _seen(path: str, folder: Path) -> str:
    """Return the text of a page of the UI, as the browser shows it."""
    assert BROWSER is not None
    command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}"]
    command += ["--virtual-time-budget=30000", "--window-size=1400,1000", "--dump-dom", f"http://127.0.0.1:4200{path}"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    text = re.sub(r"<(?:script|style).*?</(?:script|style)>|<[^>]+>", " ", done.stdout, flags=re.DOTALL)
    return " ".join(text.split())


@pytest.mark.long
@pytest.mark.timeout(2400)
@pytest.mark.skipif(BROWSER is None, reason="chromium is not installed")
@pytest.mark.parametrize("ports", [(4200, 8800)])
def test_the_page_leads_from_nothing_to_a_scheduled_scrape_with_its_runs_in_the_browser(
    tmp_path: Path, ports: tuple[int, ...]
) -> None:
    """Every command as it stands there: install, scrape, serve; scheduled runs, the inbox, and the runs in the UI."""
    for port in ports:
        with socket.socket() as free:
            if free.connect_ex(("127.0.0.1", port)) == 0:
                pytest.skip(f"port {port} is in use")
    clone = tmp_path / "dechaff"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
    newcomer = Newcomer(clone)
    newcomer.type(_block("python3 -m venv"))
    with newcomer.leave_running(_block("python3 -m http.server")):
        told = newcomer.type(_block("dechaff scrape"))
        assert "samples: 4 stored" in told
        assert "4 inputs, 4 records" in told
        assert "samples: nothing new" in newcomer.type("dechaff scrape seeds/local.toml -o output/scrape")
        with newcomer.leave_running(_block("dechaff serve")):
            _await(_scheduled, "a run by schedule")
            newcomer.type(_block("sed"))
            newcomer.type(_block("cp"))
            versions = clone / "output/scrape/records"
            second = '"version":2'
            _await(
                lambda: [path for path in versions.glob("*/versions.jsonl") if second in path.read_text()],
                "the next version of the page",
            )
            _await(lambda: list(clone.glob("output/scrape/inbox/wire.jsonl-*/manifest.json")), "the dump of the inbox")
            _await(lambda: list(clone.glob("inbox/.cleaned/*/wire.jsonl")), "the inbox to be empty")
            runs = _seen("/runs", tmp_path / "browser")
            # without a screen, the list of runs stays empty below their number and their dots
            shown = re.search(r"(\d+) runs", runs)
            assert shown is not None
            assert int(shown[1]) >= 3
            assert "scrape-sources" in runs
            assert "samples" in runs
    assert set(_folders(clone)) == {0}


def _folders(clone: Path) -> Iterator[int]:
    for folder in (*clone.glob("output/scrape/records/*"), *clone.glob("output/scrape/inbox/*")):
        yield len(verify_run(folder).problems)
