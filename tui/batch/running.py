"""A batch from its list to its summary: what is finished stays finished, and what went wrong is told at the end."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tui.batch.comparing import digest_of
from tui.batch.listing import BadLine, Job, jobs_of, reading
from tui.batch.results import JOURNAL, SUMMARY, Result, line_of, results_in, write_summary
from tui.batch.workers import results_of
from tui.core.harmless import harmless
from tui.errors import ReportError
from tui.report.writing import is_same_file, told_plainly


@dataclass
class Batch:
    """The state of a batch; `results` is by name and holds those of earlier runs too."""

    listing: Path
    folder: Path
    language: str | None
    results: dict[str, Result]
    bad_lines: list[BadLine]
    resumed: int = 0
    """Pairs of this list that an earlier run had finished."""

    @property
    def failed(self) -> list[Result]:
        """The pairs without a report."""
        return [result for result in self.results.values() if result.failed]


def cores() -> int:
    """How many processes can run beside each other here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def opened(listing: Path, folder: Path, language: str | None) -> Batch:
    """The batch with what an earlier run left in its folder, which is made if need be.

    Raises ReadError when there is no such list, ReportError when there can be no such folder, or when the list is in
    it under a name that the batch needs.
    """
    with reading(listing):
        open(listing, "rb").close()
    if any(is_same_file(folder / name, listing) for name in (SUMMARY, JOURNAL)):
        raise ReportError(
            f"{harmless(str(listing))} would be written over by the batch; give the list another name, or name another "
            "folder with --output."
        )
    if folder.exists() and not folder.is_dir():
        raise ReportError(f"{harmless(str(folder))} is a file; name a folder for the reports of a batch with --output.")
    with told_plainly(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return Batch(listing, folder, language, results_in(folder), [])


def run(batch: Batch, processes: int, finished: Callable[[int], None]) -> None:
    """Compare what is left of the list, and write each result at once and the summary at the end.

    `finished` is told how many pairs are done so far, those of earlier runs included. An interrupt ends the processes,
    and the summary tells what was done until then. Raises ReadError and ReportError.
    """
    done: set[str] = set()
    try:
        with (
            told_plainly(batch.folder / JOURNAL),
            open(batch.folder / JOURNAL, "a", encoding="utf-8") as journal,
            closing(results_of(unfinished(batch, done, finished), batch.folder, batch.language, processes)) as results,
        ):
            journal.write("\n" if journal.tell() else "")  # the run before may have died within a line
            for result in results:
                journal.write(line_of(result))
                journal.flush()
                batch.results[result.name] = result
                done.add(result.name)
                finished(len(done))
    finally:
        batch.results = {name: result for name, result in batch.results.items() if name in done}
        write_summary(batch.folder, batch.results)


def unfinished(batch: Batch, done: set[str], finished: Callable[[int], None]) -> Iterator[Job]:
    """The pairs that no earlier run finished with the same bytes; the others are put among those done."""
    for job in jobs_of(batch.listing):
        if isinstance(job, BadLine):
            batch.bad_lines.append(job)
        elif is_finished(batch, job):
            batch.resumed += 1
            done.add(job.name)
            finished(len(done))
        else:
            yield job


def is_finished(batch: Batch, job: Job) -> bool:
    """Whether a report is there that still holds."""
    earlier = batch.results.get(job.name)
    if earlier is None or earlier.failed or not (batch.folder / f"{job.name}.json").is_file():
        return False
    return earlier.digest == digest_of(job, batch.language)
