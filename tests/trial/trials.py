"""All that is tried of one sample at one size by one hand."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from subprocess import CalledProcessError, TimeoutExpired
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.trial.finding_tasks import filter_rows, search_words
from tests.trial.keys import Keys
from tests.trial.leaving_tasks import leave, look_into_ledger, open_and_close
from tests.trial.mouse import Mouse
from tests.trial.reading_tasks import (
    find_differences,
    go_through_findings,
    open_pair,
    read_through,
    switch_colours,
    switch_layouts,
)
from tests.trial.sample import load
from tests.trial.terminal import Missing, Size, Terminal
from tests.trial.trying import Fault, Trial
from tests.trial.working_tasks import copy_finding, copy_selected, correct_links, decide, undo_one, write_note

HANDS = {"keys": Keys, "mouse": Mouse}
SIZES = (Size(80, 24), Size(200, 50))

TASKS: Mapping[str, Callable[[Trial], str]] = {
    "open": open_pair,
    "read through": read_through,
    "differences": find_differences,
    "findings": go_through_findings,
    "copy": copy_finding,
    "select": copy_selected,
    "search": search_words,
    "filter": filter_rows,
    "layouts": switch_layouts,
    "colours": switch_colours,
    "verdict": decide,
    "note": write_note,
    "links": correct_links,
    "undo": undo_one,
    "dialogs": open_and_close,
    "quit": leave,
    "ledger": look_into_ledger,
}
"""By the headings of the table, in the order in which they are done."""


class Done(NamedTuple):
    """What a trial came to."""

    sample: str
    size: Size
    by: str
    results: Mapping[str, str]
    """What each task came to, in a word; of those that failed there is more in `faults`."""
    faults: Mapping[str, str]


def run(
    name: str, size: Size, by: str, tasks: Mapping[str, Callable[[Trial], str]] = TASKS, keep: Path | None = None
) -> Done:
    """Do the tasks; after one that failed the program is started anew. The last screen of each is kept in `keep`."""
    results, faults = {}, {}
    sample = load(name)
    with TemporaryDirectory(prefix="trial-") as folder:
        for path in sample.paths:
            shutil.copy(path, folder)
        with Terminal(size, Path(folder)) as terminal:
            trial = Trial(sample, terminal, HANDS[by](terminal))
            for heading, task in tasks.items():
                try:
                    results[heading] = task(trial)
                except (Missing, Fault, StopIteration, AssertionError, CalledProcessError, TimeoutExpired) as fault:
                    results[heading], faults[heading] = "FAILED", f"{type(fault).__name__}: {fault}"
                if keep is not None:
                    (keep / f"{name}-{size}-{by}-{heading.replace(' ', '-')}.txt").write_text(
                        str(terminal.look()), "utf-8"
                    )
                if results[heading] == "FAILED":
                    terminal.forget_habits()
                    terminal.start(*(path.name for path in sample.paths))
                    terminal.wait_for("row ", "side ", "q quit")
    return Done(name, size, by, results, faults)
