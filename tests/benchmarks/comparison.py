"""How good the comparison is, on labelled article pairs, beside plain baselines in the same run.

    python -m tests.benchmarks.comparison [FILE …] [--json OUT]

Measured are the sample pairs, and then each data file (`tests.benchmarks.labelled_data` says what they hold). A cell
is a share, with its counts where it has any; `–` says that there was nothing to measure. Alarms and points not marked
are better low, all else high.

The weights and the threshold of the comparison are fitted on the labelled pairs that the project has, so on those its
figures flatter it; `tests.benchmarks.fit_linking` prints the held-out ones. The tf-idf baseline is given the threshold
that is best on the very data, too.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tests.benchmarks.cases import DataSet
from tests.benchmarks.figures import Bin, Figure, calibration_error, reliability_lines
from tests.benchmarks.labelled_data import read_data
from tests.benchmarks.measuring import Figures, calibration, measure
from tests.benchmarks.sample_cases import read_samples
from tests.benchmarks.systems import Run, run_all

NAME_WIDTH = 30
CELL_WIDTH = 24


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of all systems on one data set."""

    data: DataSet
    runs: tuple[Run, ...]
    figures: tuple[dict[str, Figures], ...]
    """By system as in `runs`, then by group and name."""
    bins: tuple[Bin, ...]
    """How often our links of each score are right."""


def measured_on(data: DataSet) -> Measured:
    """Run and measure everything on the data."""
    runs = run_all(data)
    figures = tuple(measure(data, run) for run in runs)
    return Measured(data, tuple(runs), figures, tuple(calibration(data, runs[0])))


def table(measured: Measured) -> Iterator[str]:
    """The lines of a plain table: a figure a line, a system a column; then the reliability of our scores."""
    titles = [run.name if run.threshold is None else f"{run.name} ≥ {run.threshold:.2f}" for run in measured.runs]
    yield _line(f"{measured.data.name} ({len(measured.data.cases)} cases)", titles)
    for group, figures in measured.figures[0].items():
        yield group
        for name in figures:
            yield _line(f"  {name}", [_cell(system.get(group, {}).get(name)) for system in measured.figures])
    yield "scores of our links"
    yield from (f"  {line}" for line in reliability_lines(measured.bins))
    yield _line("  calibration error", [_cell(calibration_error(measured.bins))])


def _line(name: str, cells: Sequence[str]) -> str:
    return (name.ljust(NAME_WIDTH) + "".join(cell.ljust(CELL_WIDTH) for cell in cells)).rstrip()


def _cell(figure: Figure | None) -> str:
    if figure is None or figure.value is None:
        return "–"
    return f"{figure.value:.3f}" if figure.of is None else f"{figure.value:.3f}  {figure.hit}/{figure.of}"


def document(results: Sequence[Measured]) -> dict[str, Any]:
    """The same as a JSON document, with the day of the run."""
    return {"date": date.today().isoformat(), "data": [_data(measured) for measured in results]}


def _data(measured: Measured) -> dict[str, Any]:
    systems = [
        {
            "name": run.name,
            "threshold": run.threshold,
            "figures": {g: {name: asdict(figure) for name, figure in named.items()} for g, named in groups.items()},
        }
        for run, groups in zip(measured.runs, measured.figures, strict=True)
    ]
    bins = [asdict(each) for each in measured.bins]
    return {"name": measured.data.name, "cases": len(measured.data.cases), "systems": systems, "reliability": bins}


def main() -> None:
    """Measure, print, and write the document."""
    parser = ArgumentParser(prog="python -m tests.benchmarks.comparison", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("files", nargs="*", metavar="FILE", help="labelled pairs or planted blocks, as JSON")
    parser.add_argument("--json", metavar="OUT", type=Path, help="write the figures there, too")
    chosen = parser.parse_args()
    try:
        data = [read_samples(), *read_data(chosen.files)]
    except OSError as error:
        parser.error(f"{error.filename} cannot be read ({error.strerror}); name a file of labelled data")
    except ValueError as error:
        parser.error(str(error))
    results = []
    for each in data:
        results.append(measured_on(each))
        print(*table(results[-1]), "", sep="\n")
    if chosen.json:
        try:
            chosen.json.write_text(json.dumps(document(results), indent=2, ensure_ascii=False) + "\n", "utf-8")
        except OSError as error:
            parser.error(f"the figures could not be written: {error}")


if __name__ == "__main__":
    main()
