"""All that the program costs, one table after the other: `python -m tests.benchmarks [--json FOLDER]`.

The comparison and its start (`speed`), the first paint, the screen at 1,000 and 10,000 sentences a side, a batch on two
processes. Each is a command of its own, too. About five minutes; `soak` takes thirty, so it is run by itself.
"""

from __future__ import annotations

import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path

MEASURES = {
    "speed": "The comparison",
    "first_paint": "The first paint",
    "screen": "The screen",
    "batch": "Many pairs",
}
"""The commands, each with its heading."""


def main() -> None:
    """Run them in turn; the exit code is 1 if one could not be run. What is missed is no fault: it is in the tables."""
    parser = ArgumentParser(prog="python -m tests.benchmarks", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--json", metavar="FOLDER", type=Path, help="write the figures of each there, too")
    folder = parser.parse_args().json
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    failed = False
    for name, heading in MEASURES.items():
        print(f"\n{heading} (tests.benchmarks.{name})", flush=True)
        out = ["--json", str(folder / f"{name}.json")] if folder else []
        failed |= subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}", *out], check=False).returncode != 0
    sys.exit(failed)


if __name__ == "__main__":
    main()
