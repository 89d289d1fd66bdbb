"""Many pairs: how much faster two processes are than one, and whether memory stays flat over a long list.

`python -m tests.benchmarks.batch [--pairs N] [--json FILE]`: N pairs (2,000 by default; the reach is stated for
10,000) of the sample articles. Memory is that of all processes together, as Linux tells it in /proc.
"""

from __future__ import annotations

import argparse
import csv
import json
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

from tui.batch.results import JOURNAL

SAMPLES = Path(__file__).parents[2] / "samples"
MEGABYTE = 1024
"""In the units of /proc, which counts kilobytes."""
REACH = 1.7
"""The least throughput of two processes, as a multiple of one's, on two cores."""
EVERY = 0.25
"""Seconds between two looks at memory."""


@dataclass(frozen=True)
class Figures:
    """What was measured."""

    pairs: int
    one_process: float
    """Pairs a second."""
    two_processes: float
    memory_early: float
    """Median MB of all processes together in the second tenth of the run with two processes."""
    memory_late: float
    """The same in its last tenth."""

    @property
    def gain(self) -> float:
        """Throughput of two processes as a multiple of one's."""
        return self.two_processes / self.one_process


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=2000)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    figures = measured(given.pairs)
    print(
        f"pairs {figures.pairs}   one process {figures.one_process:.1f}/s   two {figures.two_processes:.1f}/s "
        f"(x{figures.gain:.2f})   memory {figures.memory_early:.0f} MB early, {figures.memory_late:.0f} MB late "
        f"(x{figures.memory_late / figures.memory_early:.2f})   reach x{REACH}, "
        f"{'met' if figures.gain >= REACH else 'NOT met'}"
    )
    if figures.gain < REACH:
        print(
            "NOT met: each process loads its modules and word lists first, which counts less the more pairs there are."
        )
    if given.json:
        given.json.write_text(json.dumps(asdict(figures), indent=1) + "\n")


def measured(pairs: int) -> Figures:
    """One run with one process over a tenth of the pairs, one with two over all of them."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tenth = max(pairs // 10, 1)
        alone, _ = run(folder, "one", tenth, 1)
        beside, _ = run(folder, "two", tenth, 2)
        _, memory = run(folder, "long", pairs, 2)
    early, late = memory[len(memory) // 10 : len(memory) // 5], memory[-len(memory) // 10 :]
    return Figures(pairs, tenth / alone, tenth / beside, median(early or memory), median(late))


def run(folder: Path, name: str, pairs: int, processes: int) -> tuple[float, list[float]]:
    """Seconds that a batch takes once its processes are started, and the megabytes that they hold, look by look."""
    listing = folder / f"{name}.csv"
    texts = sorted(path.parent for path in SAMPLES.glob("*/a.*") if (path.parent / "b.txt").is_file())
    with open(listing, "w", newline="") as file:
        csv.writer(file).writerows((text / "a.txt", text / "b.txt") for text in islice(cycle(texts), pairs))
    out = folder / name
    command = [sys.executable, "-m", "tui", "--batch", str(listing), "-o", str(out), "--jobs", str(processes)]
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    memory, start = [], 0.0
    while child.poll() is None:
        if not start and (out / JOURNAL).is_file() and (out / JOURNAL).stat().st_size:
            start = perf_counter()
        if start:
            memory.append(held(child.pid))
        sleep(EVERY if start else EVERY / 25)
    if child.returncode:
        raise SystemExit(f"the batch ended with code {child.returncode}")
    return perf_counter() - start, memory


def held(process: int) -> float:
    """Megabytes of a process and of those that it started; 0 where the system does not tell."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0.0
    own = next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")), 0)
    return own / MEGABYTE + sum(held(int(child)) for child in children)


if __name__ == "__main__":
    main()
