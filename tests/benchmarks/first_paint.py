"""Time to first paint: Twosource on a sample beside a bare Textual app, in real processes on a pseudo-terminal.

    python -m tests.benchmarks.first_paint [ROUNDS] [--json FILE]

Both are started in turn, so that a slow minute of the machine meets both. Printed are the medians in milliseconds from
the start of the process until the terminal has got the first frame, which says what is being read, and for Twosource
also the frame with both titles and the one with the rows. The reach of the first is a ratio of at most 1.25.
"""

from __future__ import annotations

import fcntl
import json
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import termios
import time
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory

from tui.articles import read_article

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "samples" / "two_outlets"
LINES, COLUMNS = 36, 120
REACH = 1.25
"""The most that the first paint may take, as a multiple of the bare app's."""
LONGEST_WAIT = 30.0
"""Seconds before a start is given up."""

BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("first frame")
Bare().run()
"""


def start(arguments: list[str], awaited: list[str], bytecode: str) -> list[float]:
    """Milliseconds from the start of Python with these arguments until the terminal got each of the awaited words.

    `bytecode` is the folder where Python keeps what it has compiled, as an installer does for its user.
    """
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPYCACHEPREFIX": bytecode}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env=environment,
        start_new_session=True,
    )
    times: list[float] = []
    got = b""
    try:
        while len(times) < len(awaited):
            if not select.select([master], [], [], LONGEST_WAIT)[0] or process.poll() is not None:
                raise SystemExit(f"{awaited[len(times)]!r} was not painted; the terminal got {got[-500:]!r}")
            got += os.read(master, 65536)
            while len(times) < len(awaited) and awaited[len(times)].encode() in got:
                times.append((time.monotonic() - begun) * 1000)
    finally:
        process.kill()
        process.wait()
        os.close(master)
        os.close(slave)
    return times


def main() -> None:
    """Measure and print."""
    parser = ArgumentParser(prog="python -m tests.benchmarks.first_paint", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("rounds", metavar="ROUNDS", nargs="?", type=int, default=15)
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures there, too")
    chosen = parser.parse_args()
    articles = [str(next(SAMPLE.glob(f"{letter}.*"))) for letter in "ab"]
    title = read_article(articles[0]).title[:20]
    bare, ours = [], []
    with TemporaryDirectory() as bytecode:
        for _ in range(chosen.rounds + 1):
            bare += start(["-c", BARE], ["first frame"], bytecode)
            ours.append(start(["-m", "tui", *articles], ["Reading", title, "row 1/"], bytecode))
    # The first round fills the caches, of bytecode and of the file system, and is not counted.
    base = statistics.median(bare[1:])
    named = zip(("first paint", "titles", "rows"), zip(*ours[1:], strict=True), strict=True)
    medians = {name: statistics.median(times) for name, times in named}
    told = [f"rounds {chosen.rounds}   bare {base:.0f} ms"]
    told += [f"{name} {median:.0f} ms (x{median / base:.2f})" for name, median in medians.items()]
    verdict = "met" if medians["first paint"] <= REACH * base else "NOT met"
    print("   ".join(told) + f"   first paint: reach x{REACH}, {verdict}")
    if chosen.json:
        chosen.json.write_text(json.dumps({"bare": base, **medians}, indent=2) + "\n")


if __name__ == "__main__":
    main()
