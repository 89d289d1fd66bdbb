"""The sample pairs as cases: `samples/README.md` says what their expectations hold, and that they are not complete."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Any

from tests.benchmarks.cases import Case, DataSet, Place, WantedLink, WantedPoint, equal_places, occurrences
from tests.test_samples import NAMES, Sample, load
from tui.core.findings import Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span


def read_samples() -> DataSet:
    """All sample pairs, each with what its expectations decide."""
    return DataSet("samples", tuple(_case(load(name)) for name in NAMES), listed=False)


def _case(sample: Sample) -> Case:
    """The sample as a case; pairs of two sentences that the expectations do not name together count neither way."""
    links = tuple(_link(sample, entry) for entry in sample.expected["links"])
    wanted = {link.at for link in links}
    alone = {
        (side, sample.sentence(side, beginning))
        for side in Side
        for beginning in sample.expected[f"only_{side.letter.lower()}"]
    }
    articles = sample.comparison.articles
    undecided = frozenset(
        (a, b)
        for a, b in product(*(range(len(article.sentences)) for article in articles))
        if (a, b) not in wanted and not alone & {(Side.LEFT, a), (Side.RIGHT, b)}
    )
    equal = tuple(equal_places(articles, Pair(*words)) for words in sample.expected["never_points"])
    return Case(articles, links, undecided, complete=False, alone=frozenset(alone), equal=equal)


def _link(sample: Sample, entry: Mapping[str, Any]) -> WantedLink:
    at = sample.pair_of(dict(entry))
    points = [
        WantedPoint(point["kind"], Pair(*(_place(sample, side, at, point) for side in Side)))
        for point in entry.get("points", ())
    ]
    return WantedLink(at, Relation(entry["relation"]), tuple(points))


def _place(sample: Sample, side: Side, at: Place, point: Mapping[str, Any]) -> Span | None:
    words = point[side.letter.lower()]
    return None if words is None else occurrences(words, sample.text(side, Pair(*at)[side]))[0]
