"""One pair of a batch: read, compared, and its report written. Runs in a process of its own."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from tui import __version__
from tui.articles.loading import read_path
from tui.batch.listing import Job
from tui.batch.results import Result
from tui.core.comparison import Comparison, compare
from tui.core.findings import Relation
from tui.core.harmless import harmless
from tui.core.ranking import ranked_points
from tui.core.sides import Side
from tui.errors import ReadError, TwosourceError
from tui.report import Format, render
from tui.report.writing import write_report


def compared(job: Job, folder: Path, language: str | None) -> Result:
    """Compare a pair and write its report; whatever goes wrong with it is told in the result."""
    from tui.articles import read_article

    digest = digest_of(job, language)
    try:
        articles = job.sources.map(read_article)
        comparison = compare(articles.left, articles.right, language=language)
        write_report(render(comparison, Format.JSON).encode(), folder / f"{job.name}.json")
    except TwosourceError as error:
        return Result.without_report(job, digest, error.message)
    except Exception as error:  # one bad pair must not end the others
        fault = f"This pair stopped at a fault of the program, please report it ({type(error).__name__}: {error})."
        return Result.without_report(job, digest, harmless(fault))
    return told(job, digest, comparison)


def told(job: Job, digest: str, comparison: Comparison) -> Result:
    """What the summary says of a comparison."""
    points = ranked_points(comparison.links)
    differing = sum(link.relation is Relation.DIFFERING for link in comparison.links)
    return Result(
        job.name,
        job.sources.left,
        job.sources.right,
        digest,
        shared=len(comparison.links) - differing,
        differing=differing,
        unique_left=comparison.counts[Side.LEFT].unique,
        unique_right=comparison.counts[Side.RIGHT].unique,
        points=len(points),
        gravity=sum(ranked.gravity for ranked in points),
        worst=harmless(f"{points[0].point.kind}: {points[0].point.reason}") if points else "",
    )


def digest_of(job: Job, language: str | None) -> str:
    """SHA-256 of what a pair's report depends on; empty when an article cannot be read, a pipe included."""
    digest = hashlib.sha256(f"{__version__}\0{language}\0".encode())
    for source in job.sources:
        try:
            if not os.path.isfile(source):
                return ""
            digest.update(hashlib.sha256(read_path(Path(source), source)).digest())
        except (OSError, ReadError):
            return ""
    return digest.hexdigest()
