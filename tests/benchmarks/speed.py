"""How fast the comparison is, from a pair of articles to a pair of books, beside baselines in the same run.

    python -m tests.benchmarks.speed [FOLDER …] [--json OUT] [--quick]

Texts are invented (`tests.benchmarks.made_news`); a FOLDER of articles, taken in turn for the left and for the right,
is measured, too. The first baseline is rapidfuzz's `cdist` with token_set_ratio over all pairs of sentences; beyond
1,000 a side it is extrapolated by the square. The second is the classic sequence matcher, run on a slice and
extrapolated (`tests.benchmarks.sequence_matching`: our own, in Python as Python's is). Each measurement runs in a
process of its own; what is compared takes turns, so that a slow minute of the machine meets both. Printed are medians
and their ratios.
"""

from __future__ import annotations

import json
import math
import os
import platform
import statistics
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import fill
from typing import Any

ROOT = Path(__file__).parents[2]
SMALL, MIDDLE, LARGE = 30, 1_000, 10_000
"""Sentences a side: an article, a long report, a book."""
CLASSIC = 12
"""The same for the slice that the classic sequence matcher is run on."""
EVERYTHING = 1_000_000
"""More sentences than any folder has."""
ROUNDS = {SMALL: 25, MIDDLE: 5, LARGE: 1}
STARTS = 15
BARE_START = ["-c", "import rapidfuzz.process, numpy"]
WIDTHS = (41, 12, 17, 10, 10)
WIDE = 100
"""Columns of the table and of what stands under it."""
OF_START = (
    "it is Python's own start and the loading of modules, then one comparison of words that nobody has met before"
)
OF_ARTICLES = "words and facts of each sentence are read in Python before any pair is looked at, the baseline is all C"
OF_PAIRS = "a quarter reads the sentences, a third looks for pairs, a third examines what is linked; all in Python"
OF_MEMORY = "the words of all sentences are kept until their claims are found"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    name: str
    ours: float
    unit: str
    baseline: float | None = None
    """In the same unit."""
    reach: float | None = None
    """The most that the ratio may be, or our own figure where there is no baseline; None where it is only reported."""
    note: str = ""
    """What is to be known about the figures."""
    why: str = ""
    """What they are made of: told where the reach is not met."""

    @property
    def ratio(self) -> float | None:
        """Ours to the baseline."""
        return None if self.baseline is None else self.ours / self.baseline

    @property
    def met(self) -> bool | None:
        """Whether the reach is met; None without one."""
        judged = self.ours if self.ratio is None else self.ratio
        return None if self.reach is None else judged <= self.reach


def probe(systems: str, kind: str, size: int, rounds: int) -> dict[str, Any]:
    """What `tests.benchmarks.speed_probe` measured, with the median seconds of each system."""
    command = [sys.executable, "-m", "tests.benchmarks.speed_probe", systems, kind, str(size), str(rounds)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found | {"median": {name: statistics.median(each) for name, each in found["seconds"].items()}}


def comparing(quick: bool) -> Iterator[Row]:
    """The comparison of invented news at three sizes, its growth and its memory."""
    small = probe("ours+cdist", "news", SMALL, ROUNDS[SMALL])["median"]
    yield Row("30 x 30 sentences", small["ours"] * 1e3, "ms", small["cdist"] * 1e3, 4.0, why=OF_ARTICLES)
    middle = probe("ours+cdist", "news", MIDDLE, 1 if quick else ROUNDS[MIDDLE])["median"]
    yield Row("1,000 x 1,000", middle["ours"], "s", middle["cdist"], 0.15, why=OF_PAIRS)
    slice_ = probe("classic", "news", CLASSIC, 5)["median"]["classic"]
    classic = slice_ * (MIDDLE / CLASSIC) ** 2
    yield Row(
        "1,000 x 1,000, classic sequence matcher",
        middle["ours"],
        "s",
        classic,
        None,
        f"baseline extrapolated from {CLASSIC} x {CLASSIC}",
    )
    if quick:
        return
    large = probe("ours", "news", LARGE, ROUNDS[LARGE])
    ours = large["median"]["ours"]
    extrapolated = middle["cdist"] * (LARGE / MIDDLE) ** 2
    yield Row("10,000 x 10,000", ours, "s", extrapolated, 0.02, "baseline extrapolated from 1,000 x 1,000", OF_PAIRS)
    growth = math.log(ours / middle["ours"], LARGE / MIDDLE)
    yield Row("growth from 1,000 to 10,000: exponent", growth, "", None, 1.3, why=OF_PAIRS)
    yield Row("peak memory at 10,000", large["memory"], "MB", None, 400.0, why=OF_MEMORY)


def other_texts(folders: Sequence[str]) -> Iterator[Row]:
    """Words by Zipf's law without a story, where all sentences share some; and folders of articles."""
    zipf = probe("ours+cdist", "zipf", MIDDLE, 1)["median"]
    yield Row("1,000 x 1,000, Zipf's law", zipf["ours"], "s", zipf["cdist"])
    for folder in folders:
        found = probe("ours+cdist", str(Path(folder).resolve()), EVERYTHING, 3)
        sizes = " x ".join(f"{size:,}" for size in found["sizes"])
        yield Row(f"{sizes}, {Path(folder).name}", found["median"]["ours"], "s", found["median"]["cdist"])


def starting() -> Iterator[Row]:
    """The start of the command for a report, and what it loads where it need not compare."""
    with TemporaryDirectory() as folder:
        script = "from tests.benchmarks.speed_probe import write; import sys; write(sys.argv[1])"
        subprocess.run([sys.executable, "-c", script, folder], cwd=ROOT, check=True)
        ours = ["-m", "tui", *(str(Path(folder) / name) for name in ("a.txt", "b.txt")), "-f", "json"]
        times: dict[str, list[float]] = {"ours": [], "bare": [], "version": [], "python": []}
        # The first round fills the caches, of bytecode and of the file system, and is not counted
        for turn in range(STARTS + 1):
            for name, arguments in (
                ("ours", ours),
                ("bare", BARE_START),
                ("version", ["-m", "tui", "--version"]),
                ("python", ["-c", "pass"]),
            ):
                taken = start(arguments, Path(folder))
                times[name] += [taken] if turn else []
    median = {name: statistics.median(each) * 1e3 for name, each in times.items()}
    baseline = "baseline is the import of rapidfuzz.process and numpy"
    yield Row("start: A B -f json, 30 x 30", median["ours"], "ms", median["bare"], 2.0, baseline, OF_START)
    yield Row("start: --version", median["version"], "ms", median["python"], None, "baseline is bare Python")
    for flag in ("--help", "--version"):
        yield Row(f"textual, rapidfuzz loaded by {flag}", len(loaded_by(flag)), "modules", None, 0.0)


def start(arguments: Sequence[str], folder: Path) -> float:
    """Seconds that Python takes with these arguments. In `folder` it keeps what it has compiled, and the command its
    settings and an empty ledger: whoever measures has others, of whatever size."""
    homes = {f"XDG_{name}_HOME": str(folder) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
    environment = {**os.environ, **homes, "PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begun


def loaded_by(flag: str) -> list[str]:
    """Which of the heavy packages the command loads for a flag."""
    code = "import sys; from tui.cli import main; main(sys.argv[1:]); print(*{'textual', 'rapidfuzz'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code, flag], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1].split()


def line(row: Row) -> str:
    """The row for the table."""
    baseline = "–" if row.baseline is None else f"{row.baseline:.3g} {row.unit}"
    ratio = "–" if row.ratio is None else f"{row.ratio:.3g}"
    reach = "–" if row.reach is None else f"≤ {row.reach:g}"
    verdict = {None: "", True: "met", False: "NOT met"}[row.met]
    return _columns([row.name, f"{row.ours:.3g} {row.unit}".strip(), baseline, ratio, reach]) + verdict


def notes(rows: Sequence[Row]) -> str:
    """What is to be known about the rows, and why some do not meet their reach, for the place under the table."""
    found = [f"{row.name}: {row.note}." for row in rows if row.note]
    found += [f"NOT met, {row.name}: {row.why}." for row in rows if row.met is False and row.why]
    return "\n".join(fill(note, WIDE, subsequent_indent="  ") for note in found)


def _columns(cells: Sequence[str]) -> str:
    return "".join(f"{cell:{width - 1}} " for cell, width in zip(cells, WIDTHS, strict=True))


def document(rows: Sequence[Row]) -> dict[str, Any]:
    """The same for a JSON file, with where and when it was measured."""
    measured = [asdict(row) | {"ratio": row.ratio, "met": row.met} for row in rows]
    about = {"date": date.today().isoformat(), "python": platform.python_version(), "cores": os.cpu_count()}
    return about | {"rows": measured}


def main() -> None:
    """Measure, print, and write the document."""
    parser = ArgumentParser(prog="python -m tests.benchmarks.speed", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help="articles to be measured, too")
    parser.add_argument("--json", metavar="OUT", type=Path, help="write the figures there, too")
    parser.add_argument("--quick", action="store_true", help="one round at 1,000, none at 10,000")
    chosen = parser.parse_args()
    print(_columns(["", "Twosource", "baseline", "ratio", "reach"]).rstrip())
    rows = []
    for part in (starting(), comparing(chosen.quick), other_texts(chosen.folders)):
        for row in part:
            rows.append(row)
            print(line(row).rstrip(), flush=True)
    print("", notes(rows), sep="\n")
    if chosen.json:
        try:
            chosen.json.write_text(json.dumps(document(rows), indent=2, ensure_ascii=False) + "\n", "utf-8")
        except OSError as error:
            parser.error(f"the figures could not be written: {error}")


if __name__ == "__main__":
    main()
