"""One measurement of `tests.benchmarks.speed` in a process of its own, so that no other's memory or caches show in it.

    python -m tests.benchmarks.speed_probe SYSTEM[+SYSTEM …] KIND SIZE ROUNDS

KIND is `news`, `zipf` or a folder of articles. Prints a JSON object: the seconds of each round, the megabytes by which
memory rose at its peak over what it was after the imports and a first small comparison, and the sentences a side.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from tests.benchmarks.made_news import Newsroom, zipf_reports
from tui import compare_sentences, read_article
from tui.core.sides import Pair

Compared = Callable[[list[str], list[str]], object]


def ours(left: list[str], right: list[str]) -> object:
    """The comparison of the project."""
    return compare_sentences(left, right)


def cdist(left: list[str], right: list[str]) -> object:
    """All pairs by rapidfuzz's token_set_ratio."""
    from rapidfuzz import fuzz, process

    return process.cdist(left, right, scorer=fuzz.token_set_ratio)


def classic(left: list[str], right: list[str]) -> object:
    """All pairs by the classic sequence matcher."""
    from tests.benchmarks.sequence_matching import ratio

    return [ratio(one, other) for one in left for other in right]


SYSTEMS: dict[str, Compared] = {"ours": ours, "cdist": cdist, "classic": classic}


def texts(kind: str, size: int) -> Iterator[Pair[list[str]]]:
    """Pairs of reports of this size, without end: made up, by Zipf's law, or from a folder of articles."""
    newsroom = Newsroom(1)
    for seed in count():
        if kind == "news":
            yield newsroom.reports(size)
        elif kind == "zipf":
            yield zipf_reports(size, seed)
        else:
            yield folder_reports(Path(kind)).map(lambda side: side[:size])


def folder_reports(folder: Path) -> Pair[list[str]]:
    """The articles of a folder, taken in turn for the left and for the right."""
    sides: Pair[list[str]] = Pair([], [])
    for place, path in enumerate(sorted(path for path in folder.iterdir() if path.is_file())):
        sentences = [sentence.text for sentence in read_article(str(path)).sentences]
        (sides.right if place % 2 else sides.left).extend(sentences)
    return sides


def write(folder: str) -> None:
    """Write a pair of invented articles of usual length into a folder, as a.txt and b.txt."""
    for name, sentences in zip(("a.txt", "b.txt"), Newsroom(1).reports(30), strict=True):
        Path(folder, name).write_text("\n\n".join(sentences) + "\n", "utf-8")


def peak() -> float:
    """The most memory that this process has had so far, in MB."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def main() -> None:
    """Measure and print. Systems joined by `+` take turns on each round's text."""
    systems, kind, size, rounds = sys.argv[1].split("+"), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    first = Newsroom(0).reports(30)
    for name in systems:
        SYSTEMS[name](*first)
    seconds: dict[str, list[float]] = {name: [] for name in systems}
    rises = []
    # One newsroom writes all rounds: each text is new, its commoner words are not, as with one article after the other
    source = texts(kind, size)
    for _ in range(rounds):
        sides = next(source)
        before = peak()
        for name in systems:
            begun = time.perf_counter()
            SYSTEMS[name](*sides)
            seconds[name].append(time.perf_counter() - begun)
        rises.append(peak() - before)
    print(json.dumps({"seconds": seconds, "memory": rises[0], "sizes": [len(side) for side in sides]}))


if __name__ == "__main__":
    main()
