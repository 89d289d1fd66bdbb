"""A bounded run over everything that reads what others wrote: readers, segmenter, comparison, JSON, settings, ledger.

    python -m tests.fuzz [--seconds N] [--seed S] [--only WORD]

Each target runs for its share of the time in a process of its own with bounded memory. Wrong is: any error outside of
the family in `tui.errors`, a law that does not hold, more than ten seconds, no memory left, a crash. Printed is a
table, then each failure with the command that runs it again; the exit code is 1 if there is one.
"""

from __future__ import annotations

import json
import select
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from tests.fuzz.targets import TARGETS

ROOT = Path(__file__).parents[2]
LONGEST_SILENCE = 60.0
"""Seconds after which a process that ignores its own limit is ended."""
SHOWN = 5
"""Failures listed for each target."""


@dataclass
class Tally:
    """What came of one target."""

    target: str
    cases: int = 0
    refused: int = 0
    slowest: float = 0.0
    """Seconds of processor time."""
    slowest_seed: int = 0
    peak: float = 0.0
    """Megabytes, of the whole process."""
    failures: dict[str, list[int]] = field(default_factory=dict)
    """What was wrong, to the seeds that show it."""

    def take(self, told: dict[str, object]) -> None:
        """Count in what the process told of one trial."""
        seed, seconds = int(str(told["done"])), float(str(told["seconds"]))
        self.cases += 1
        self.refused += bool(told["refused"])
        if seconds > self.slowest:
            self.slowest, self.slowest_seed = seconds, seed
        if told["failure"]:
            self.fail(str(told["failure"]), seed)

    def fail(self, what: str, seed: int) -> None:
        """Note a failure; the same one again only adds its seed."""
        self.failures.setdefault(what, []).append(seed)

    def line(self) -> str:
        """For the table."""
        failed = sum(map(len, self.failures.values()))
        return (
            f"{self.target:<18}{self.cases:>8}{self.refused:>9}{failed:>10}"
            f"{self.slowest:>10.2f} s{self.peak:>9.0f} MB   {self.slowest_seed}"
        )


def tried(target: str, seed: int, seconds: float) -> Tally:
    """Run a target for so long; a process that dies is followed by another one behind the trial that killed it."""
    tally, until = Tally(target), monotonic() + seconds
    while monotonic() < until:
        running: int | None = None
        for told in lines(target, seed, until - monotonic()):
            if "begin" in told:
                running = int(str(told["begin"]))
            elif "done" in told:
                tally.take(told)
                running, seed = None, int(str(told["done"])) + 1
            else:
                tally.peak = max(tally.peak, float(str(told["peak"])))
        if running is None:
            break
        tally.fail("the process died or did not answer", running)
        tally.cases, seed = tally.cases + 1, running + 1
    return tally


def lines(target: str, seed: int, seconds: float) -> Iterator[dict[str, object]]:
    """What a process with this target tells, line by line."""
    command = [sys.executable, "-m", "tests.fuzz.probe", target, str(seed), str(seconds)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        buffered = b""
        try:
            while select.select([process.stdout], [], [], LONGEST_SILENCE)[0]:
                got = process.stdout.read1()  # type: ignore[attr-defined]
                if not got:
                    return
                *whole, buffered = (buffered + got).split(b"\n")
                yield from map(json.loads, whole)
        finally:
            process.kill()


def main() -> int:
    """Run the targets one after the other and print."""
    parser = ArgumentParser(prog="python -m tests.fuzz", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seconds", type=float, default=300, help="for all targets together")
    parser.add_argument("--seed", type=int, default=0, help="of the first trial of each target")
    parser.add_argument("--only", metavar="WORD", default="", help="only targets with this word in their name")
    chosen = parser.parse_args()
    targets = [name for name in TARGETS if chosen.only in name]
    if not targets:
        parser.error(f"there is no such target; there are {', '.join(TARGETS)}")
    print(f"{'target':<18}{'cases':>8}{'refused':>9}{'failures':>10}{'slowest':>12}{'peak':>12}   seed of the slowest")
    tallies = []
    for name in targets:
        tallies.append(tried(name, chosen.seed, chosen.seconds / len(targets)))
        print(tallies[-1].line(), flush=True)
    for tally in tallies:
        for what, seeds in [*tally.failures.items()][:SHOWN]:
            print(f"\n{tally.target}: {what}, {len(seeds)} times; again by")
            print(f"  python -m tests.fuzz.probe '{tally.target}' {seeds[0]} 0")
    return int(any(tally.failures for tally in tallies))


if __name__ == "__main__":
    raise SystemExit(main())
