"""Files as other programs write them."""

import http.server
import shutil
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from flows.sources.documents import read_documents

PAGE = "<html><head><title>Bridge</title></head><body><p>The town opened its bridge.</p>{}</body></html>"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """Serve two pages and a picture on this machine, and return their address."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text(PAGE.format("<a href='b.html'>b</a><img src='i.png'>"), encoding="utf-8")
    (folder / "b.html").write_text(PAGE.format(""), encoding="utf-8")
    (folder / "i.png").write_bytes(b"\x89PNG" * 50)
    handler = type("Quiet", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.skipif(shutil.which("wget") is None, reason="wget is not installed")
def test_the_pages_of_a_warc_of_wget_are_documents_and_nothing_else_of_it(tmp_path: Path, site: str) -> None:
    command = ["wget", "-q", "--no-proxy", "-r", "-p", f"--warc-file={tmp_path / 'crawl'}", "-P", str(tmp_path / "out")]
    subprocess.run([*command, f"{site}/index.html"], check=False, timeout=60)
    found = list(read_documents([str(tmp_path / "crawl.warc.gz")]))
    assert sorted(document.url or "" for document in found) == [f"{site}/b.html", f"{site}/index.html"]
    assert {document.raw for document in found} == {
        (tmp_path / "site" / name).read_bytes() for name in ("b.html", "index.html")
    }
