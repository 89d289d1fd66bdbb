"""Time to first paint: Twosource on a sample beside a bare Textual app, in real processes on a pseudo-terminal.

    python -m tests.benchmarks.first_paint [ROUNDS]

Both are started in turn, so that a slow minute of the machine meets both. Printed are the medians in milliseconds from
the start of the process: to the first frame, and for Twosource also to the frame with the rows. The target for the
first is a ratio of at most 1.5.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "samples" / "two_outlets"
LINES, COLUMNS = 36, 120
LONGEST_WAIT = 30.0
"""Seconds before a start is given up."""

BARE = """
from textual.app import App
from textual.widgets import Static
class Painted(App):
    def compose(self):
        yield Static("Twosource")
    def post_display_hook(self):
        tell("first")
Painted().run()
"""

TWOSOURCE = """
from tui.app import TwosourceApp
def painted(app):
    tell("first")
    if getattr(app.screen, "comparison", None) is not None:
        app.call_later(tell, "rows")
TwosourceApp.post_display_hook = painted
from tui.cli import main
main(sys.argv[2:])
"""

TELL = """
import os, sys, time
told = set()
def tell(what):
    if what not in told:
        told.add(what)
        os.write(int(sys.argv[1]), f"{what} {time.monotonic()}\\n".encode())
"""


def start(code: str, arguments: list[str], awaited: str) -> dict[str, float]:
    """Milliseconds from the start of a process to each thing it tells, until the awaited one is told."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    told, tell = os.pipe()
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    begun = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-c", TELL + code, str(tell), *arguments],
        cwd=ROOT,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        pass_fds=(tell,),
        env=environment,
        start_new_session=True,
    )
    heard = b""
    try:
        while f"{awaited} ".encode() not in heard:
            ready, _, _ = select.select([master, told], [], [], LONGEST_WAIT)
            if not ready or process.poll() is not None:
                raise SystemExit(f"the app did not paint: {heard!r}")
            if master in ready:
                os.read(master, 65536)
            if told in ready:
                heard += os.read(told, 65536)
    finally:
        process.kill()
        process.wait()
        for descriptor in (master, slave, told, tell):
            os.close(descriptor)
    lines = (line.split() for line in heard.decode().splitlines())
    return {what: (float(at) - begun) * 1000 for what, at in lines}


def main() -> None:
    """Measure and print."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    articles = [str(next(SAMPLE.glob(f"{letter}.*"))) for letter in "ab"]
    bare, first, rows = [], [], []
    for _ in range(rounds + 1):
        bare.append(start(BARE, [], "first")["first"])
        app = start(TWOSOURCE, articles, "rows")
        first.append(app["first"])
        rows.append(app["rows"])
    # The first round fills the caches of the file system and is not counted.
    base, one, two = (statistics.median(times[1:]) for times in (bare, first, rows))
    print(f"rounds {rounds}   bare {base:.0f} ms   first paint {one:.0f} ms (x{one / base:.2f})", end="   ")
    print(f"rows {two:.0f} ms (x{two / base:.2f})")


if __name__ == "__main__":
    main()
