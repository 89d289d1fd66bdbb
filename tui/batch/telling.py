"""What a batch says: a bar while it runs, and the worst pairs when it is done."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tui.batch.listing import jobs_of
from tui.batch.results import SUMMARY, ranked
from tui.batch.running import Batch
from tui.core.counted import counted
from tui.core.harmless import harmless

MOST_TOLD = 20
"""Pairs that are told on the terminal; the summary has them all."""


@contextmanager
def progress(listing: Path) -> Iterator[Callable[[int], None]]:
    """A bar on standard error that is told how many pairs are done; nothing when nobody looks at it."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("Comparing"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=sum(1 for _ in jobs_of(listing)))
        yield lambda done: bar.update(task, completed=done)


def told(batch: Batch) -> str:
    """How it ended: the counts, the worst pairs, and what could not be compared."""
    results = ranked(batch.results.values())
    good = [result for result in results if not result.failed]
    differing = [result for result in good if result.points]
    lines = [
        f"{counted(len(good), 'pair')} compared ({batch.resumed} of them before), {len(differing)} with disagreements, "
        f"{len(batch.failed) + len(batch.bad_lines)} failed. All in {harmless(str(batch.folder / SUMMARY))}."
    ]
    lines += [
        f"{counted(result.points, 'point'):>12}  {result.name}: {result.worst}" for result in differing[:MOST_TOLD]
    ]
    if len(differing) > MOST_TOLD:
        lines.append(f"      … and {counted(len(differing) - MOST_TOLD, 'more pair')} with disagreements.")
    lines += [f"failed  {result.name}: {result.error}" for result in batch.failed]
    lines += [f"failed  {bad.reason}" for bad in batch.bad_lines]
    return "\n".join(lines) + "\n"
