"""The HTML that is handed over, in a real browser: painted, without an error on its console, without any request."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from tests.unit.report.handover.desks import worked_desk
from tui.report import Format
from tui.report.papers import FORMATS, Paper, written

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
OFFICE = shutil.which("soffice")
PAGES = [paper for paper in Paper if Format.HTML in FORMATS[paper]]
DOCUMENTS = [paper for paper in Paper if Format.DOCX in FORMATS[paper]]
PATIENCE = 120
"""Seconds."""
BROWSERS_OWN = "not an origin"
"""What the log calls the origin of requests that no page makes."""


def png_size(path: Path) -> tuple[int, int]:
    """Width and height of a picture (PNG specification, section 11.2.2)."""
    width, height = struct.unpack(">II", path.read_bytes()[16:24])
    return width, height


def looked_at(page: bytes, folder: Path) -> tuple[str, set[str], tuple[int, int]]:
    """What a page writes on the console, which addresses it asks for, and how large its picture is."""
    file = folder / "page.html"
    file.write_bytes(page)
    told = subprocess.run(
        [
            str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--enable-logging=stderr",
            f"--user-data-dir={folder / 'profile'}", f"--log-net-log={folder / 'net.json'}",
            f"--screenshot={folder / 'page.png'}", "--window-size=1200,900", file.as_uri(),
        ],
        capture_output=True, text=True, timeout=PATIENCE, env={**os.environ, "HOME": str(folder)},
    )  # fmt: skip
    requests = [event.get("params", {}) for event in json.loads((folder / "net.json").read_text())["events"]]
    # What the browser asks for on its own account has no origin.
    asked = {request["url"] for request in requests if request.get("initiator", BROWSERS_OWN) != BROWSERS_OWN}
    console = "\n".join(line for line in told.stderr.splitlines() if "CONSOLE" in line)
    return console, {url for url in asked if not url.startswith("file:")}, png_size(folder / "page.png")


@pytest.mark.skipif(BROWSER is None, reason="no Chromium here: install the package chromium to look at the pages")
@pytest.mark.parametrize("paper", PAGES)
def test_a_page_is_painted_without_errors_and_without_asking_for_anything(paper: Paper, tmp_path: Path) -> None:
    assert looked_at(written(paper, Format.HTML, worked_desk()), tmp_path) == ("", set(), (1200, 900))


@pytest.mark.skipif(BROWSER is None, reason="no Chromium here: install the package chromium to look at the pages")
def test_a_page_that_does_ask_is_found_out(tmp_path: Path) -> None:
    page = b"<img src='http://127.0.0.1:9/x.png'><script>console.error('no')</script>"
    console, asked, _ = looked_at(page, tmp_path)
    assert "no" in console
    assert asked == {"http://127.0.0.1:9/x.png"}


@pytest.mark.skipif(OFFICE is None, reason="no LibreOffice here: install libreoffice-writer-nogui to render the DOCX")
def test_every_docx_is_rendered_by_an_office(tmp_path: Path) -> None:
    for paper in DOCUMENTS:
        (tmp_path / f"{paper.value}.docx").write_bytes(written(paper, Format.DOCX, worked_desk()))
    command = [
        str(OFFICE), "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, sorted(tmp_path.glob("*.docx"))),
    ]  # fmt: skip
    subprocess.run(command, capture_output=True, timeout=PATIENCE, check=True)
    for paper in DOCUMENTS:
        assert (tmp_path / f"{paper.value}.pdf").read_bytes().startswith(b"%PDF-")
