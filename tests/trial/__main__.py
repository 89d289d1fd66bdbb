"""Tries Twosource as a new user would, and prints a table: a line for each trial, a column for each task."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import product
from pathlib import Path

from tests.trial.sample import NAMES
from tests.trial.terminal import Size, installed
from tests.trial.trials import HANDS, SIZES, TASKS, Done, run


def main() -> int:
    """The exit code: 0 when everything could be done, 1 when something could not, 2 without tmux."""
    asked = arguments()
    if not installed():
        print("There is no tmux here; it is the terminal that Twosource is tried in.", file=sys.stderr)
        return 2
    if asked.keep is not None:
        asked.keep.mkdir(parents=True, exist_ok=True)
    trials = list(product(asked.samples or NAMES, asked.size or SIZES, asked.by or HANDS))
    one = partial(run, keep=asked.keep)
    failed = 0
    print(" | ".join(("sample", "size", "by", *TASKS)), flush=True)
    with ThreadPoolExecutor(asked.at_once) as pool:
        for done in pool.map(one, *zip(*trials, strict=True)):
            failed += bool(done.faults)
            print("\n".join(told(done)), flush=True)
    print(f"{len(trials) - failed} of {len(trials)} trials without a fault")
    return 1 if failed else 0


def told(done: Done) -> Iterable[str]:
    """A line of the table, and below it what failed."""
    yield " | ".join((done.sample, str(done.size), done.by, *done.results.values()))
    for task, fault in done.faults.items():
        yield f"  {task}: {fault}"


def arguments() -> argparse.Namespace:
    """What the command was called with."""
    parser = argparse.ArgumentParser("python -m tests.trial", description=__doc__)
    parser.add_argument("samples", nargs="*", metavar="SAMPLE", help=f"of {', '.join(NAMES)}; all without one")
    parser.add_argument("--size", action="append", type=size, help="as 80x24; may be given again")
    parser.add_argument("--by", action="append", choices=tuple(HANDS), help="only this hand")
    parser.add_argument("--at-once", type=int, default=2, help="trials at the same time (2)")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="keep the last screen of every task there")
    asked = parser.parse_args()
    if unknown := set(asked.samples) - set(NAMES):
        parser.error(f"there is no sample {', '.join(sorted(unknown))}")
    return asked


def size(words: str) -> Size:
    """A size as it is written."""
    width, _, height = words.partition("x")
    return Size(int(width), int(height))


if __name__ == "__main__":
    raise SystemExit(main())
