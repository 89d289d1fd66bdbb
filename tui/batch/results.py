"""What came of each pair, kept beside the reports so that a batch that was stopped goes on where it was."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from tui.batch.listing import Job
from tui.report.tables import csv_table
from tui.report.writing import write_report

JOURNAL = "batch.jsonl"
"""One line a finished pair, in the order in which they were finished; a later line of a name stands for it."""
SUMMARY = "summary.csv"


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one pair."""

    name: str
    left: str
    right: str
    digest: str
    """Of both articles' bytes, of the language asked for and of this program's version: another one is compared anew.
    Empty when an article could not be read."""
    shared: int = 0
    """Links told compatibly."""
    differing: int = 0
    """Links with at least one point."""
    unique_left: int = 0
    """Sentences that only the left article has."""
    unique_right: int = 0
    points: int = 0
    gravity: int = 0
    """Sum of the points' gravity: what the summary is sorted by."""
    worst: str = ""
    """The gravest point in one line; empty without any."""
    error: str = ""
    """Why there is no report, in one sentence; empty when there is one."""

    @classmethod
    def without_report(cls, job: Job, digest: str, error: str) -> Result:
        """The result of a pair that could not be compared; `error` is one sentence."""
        return cls(job.name, job.sources.left, job.sources.right, digest, error=error)

    @property
    def failed(self) -> bool:
        """Whether there is no report."""
        return bool(self.error)


COLUMNS = (
    "name", "points", "gravity", "worst", "differing", "shared", "unique_left", "unique_right",
    "left", "right", "error",
)  # fmt: skip
"""Of the summary table, in their order."""


def line_of(result: Result) -> str:
    """A result as a line of the journal."""
    return json.dumps(asdict(result), ensure_ascii=True) + "\n"


def results_in(folder: Path) -> dict[str, Result]:
    """What earlier runs finished, by name. A line that was cut off, or is none of ours, counts as not finished."""
    try:
        lines = (folder / JOURNAL).read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return {}
    return {result.name: result for line in lines if (result := result_in(line)) is not None}


def result_in(line: str) -> Result | None:
    """The result in a line of the journal; None when there is none."""
    try:
        result = Result(**json.loads(line))
    except (ValueError, TypeError, RecursionError):
        return None
    fits = all(type(getattr(result, each.name)).__name__ == each.type for each in fields(Result))
    return result if fits else None


def ranked(results: Iterable[Result]) -> list[Result]:
    """The pairs with the worst disagreements first, then those that agree, then those that failed."""
    return sorted(results, key=lambda result: (result.failed, -result.gravity, result.name))


def write_summary(folder: Path, results: Mapping[str, Result]) -> None:
    """The table of all results. Raises ReportError."""
    rows = ([str(getattr(result, column)) for column in COLUMNS] for result in ranked(results.values()))
    write_report(csv_table(COLUMNS, rows).encode(), folder / SUMMARY)
