"""The comparison held to what a careful fact-checker finds in the sample pairs (see samples/README.md)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.cases import occurrences
from tui import Comparison, compare, read_article
from tui.core.findings import Link, Point, PointKind, Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span

SAMPLES = Path(__file__).parents[1] / "samples"
NAMES = sorted(path.parent.name for path in SAMPLES.glob("*/expected.json"))
FIELDS = (
    {"about", "language", "links"} | {f"{f}_{s}" for f in ("only", "not_compared") for s in "ab"} | {"never_points"}
)


MISSED_LINKS: dict[str, frozenset[tuple[str, str]]] = {
    "joint_exercise": frozenset(
        {
            ("Soldiers from China and Serbia", "This month a party"),
            ("The ministry made the plan public", "The announcement came from Jiang Bin"),
            ("According to Jiang", "He expects both forces"),
        }
    ),
}
"""Expected links that the comparison does not find, because the two tellings share no telling word. A pair that comes
to be found must leave this table: `test_what_is_missed_is_known` sees to it."""

FALSE_LINKS: dict[str, frozenset[str]] = {"joint_exercise": frozenset({"No other state in Europe"})}
"""Sentences of one side only that the comparison links all the same; the same holds."""


@dataclass(frozen=True)
class Sample:
    """One pair with what is expected of it. Sentences are named by their beginnings, `places` finds them."""

    name: str
    expected: dict[str, Any]
    comparison: Comparison

    @property
    def links(self) -> list[dict[str, Any]]:
        """The expected links, as written in the file, without those that are known to be missed."""
        missed = MISSED_LINKS.get(self.name, frozenset())
        return [link for link in self.expected["links"] if (link["a"], link["b"]) not in missed]

    @cached_property
    def found(self) -> dict[tuple[int, int], Link]:
        """The links that the comparison found, by sentence indexes."""
        return {(link.a, link.b): link for link in self.comparison.links}

    def sentence(self, side: Side, beginning: str) -> int:
        """The index of the one sentence that begins so; fails the test when there is none or several."""
        sentences = self.comparison.articles[side].sentences
        fits = [i for i, s in enumerate(sentences) if s.text.lstrip("#*_> ").startswith(beginning)]
        if len(fits) != 1:
            pytest.fail(
                f"{self.name}: {len(fits)} sentences of {side.letter} begin with {beginning!r}, not exactly one"
            )
        return fits[0]

    def pair_of(self, link: dict[str, Any]) -> tuple[int, int]:
        """The sentence indexes of an expected link."""
        return self.sentence(Side.LEFT, link["a"]), self.sentence(Side.RIGHT, link["b"])

    def words(self, link: Link, point: Point) -> Pair[str | None]:
        """The words that a found point marks on each side."""
        return Pair(*(self._words(link, point, side) for side in Side))

    def text(self, side: Side, index: int) -> str:
        """The words of a sentence."""
        return self.comparison.articles[side].sentences[index].text

    def _words(self, link: Link, point: Point, side: Side) -> str | None:
        span = point.on(side)
        return None if span is None else span.of(self.text(side, link.sentence(side)))


@cache
def load(name: str) -> Sample:
    """The sample of that name, read and compared once."""
    folder = SAMPLES / name
    left, right = (read_article(str(next(folder.glob(f"{side}.*")))) for side in "ab")
    return Sample(name, json.loads((folder / "expected.json").read_text("utf-8")), compare(left, right))


@pytest.fixture(params=NAMES)
def sample(request: pytest.FixtureRequest) -> Sample:
    return load(request.param)


def touches(span: Span | None, words: str | None, text: str) -> bool:
    """Whether a point's span shares a character with the words; None agrees with None only."""
    if span is None or words is None:
        return span is None and words is None
    return any(span.overlaps(place) for place in occurrences(words, text))


def test_every_sample_is_described_in_the_folders_readme() -> None:
    readme = (SAMPLES / "README.md").read_text("utf-8")
    assert NAMES
    assert [name for name in NAMES if f"`{name}`" not in readme] == []


def test_the_expectations_are_well_formed(sample: Sample) -> None:
    assert set(sample.expected) == FIELDS
    wrong = []
    for link in sample.links:
        texts = Pair(*(sample.text(side, i) for side, i in zip(Side, sample.pair_of(link), strict=True)))
        if (Relation(link["relation"]) is Relation.DIFFERING) != bool(link.get("points")):
            wrong.append(f"points do not go with the relation: {link}")
        for point in link.get("points", ()):
            PointKind(point["kind"])
            for side, words in ((Side.LEFT, point["a"]), (Side.RIGHT, point["b"])):
                if words is not None and words not in texts[side]:
                    wrong.append(f"{words!r} is not in {side.letter} {texts[side]!r}")
    assert wrong == []


def test_equal_values_stand_in_sentences_that_are_expected_to_be_linked(sample: Sample) -> None:
    pairs = [sample.pair_of(link) for link in sample.expected["links"]]
    stray = [
        (left, right)
        for left, right in sample.expected["never_points"]
        if not any(left in sample.text(Side.LEFT, a) and right in sample.text(Side.RIGHT, b) for a, b in pairs)
    ]
    assert stray == []


def test_the_expected_links_are_found(sample: Sample) -> None:
    missing = [(link["a"], link["b"]) for link in sample.links if sample.pair_of(link) not in sample.found]
    assert missing == []


def test_the_links_have_the_expected_relation(sample: Sample) -> None:
    wrong = []
    for link in sample.links:
        found = sample.found.get(sample.pair_of(link))
        if found is None or str(found.relation) != link["relation"]:
            points = [(str(p.kind), *sample.words(found, p)) for p in found.points] if found else "no link"
            wrong.append((link["a"], link["b"], f"expected {link['relation']}", points))
    assert wrong == []


def test_the_points_have_the_expected_kind_and_words(sample: Sample) -> None:
    missing = []
    for link in sample.links:
        found = sample.found.get(sample.pair_of(link))
        for wanted in link.get("points", ()):
            if found is None or not any(is_point(sample, found, p, wanted) for p in found.points):
                points = [(str(p.kind), *sample.words(found, p)) for p in found.points] if found else "no link"
                missing.append((wanted, points))
    assert missing == []


def is_point(sample: Sample, link: Link, point: Point, wanted: dict[str, Any]) -> bool:
    """Whether a found point is the wanted one: the same kind, and on each side words that overlap."""
    return str(point.kind) == wanted["kind"] and all(
        touches(point.on(side), wanted[side.letter.lower()], sample.text(side, link.sentence(side))) for side in Side
    )


def test_the_same_wording_is_noticed(sample: Sample) -> None:
    wrong = []
    for link in sample.links:
        found = sample.found.get(sample.pair_of(link))
        wanted = link.get("same_wording")
        if wanted is not None and (found is None or found.same_wording != wanted):
            wrong.append((link["a"], f"expected {wanted}", found.same_wording if found else "no link"))
    assert wrong == []


@pytest.mark.parametrize("side", Side, ids=lambda side: side.letter)
def test_sentences_of_one_side_only_have_no_link(sample: Sample, side: Side) -> None:
    linked = []
    for beginning in sample.expected[f"only_{side.letter.lower()}"]:
        index = sample.sentence(side, beginning)
        others = [link.sentence(side.other) for link in sample.comparison.links if link.sentence(side) == index]
        if beginning not in FALSE_LINKS.get(sample.name, frozenset()):
            linked += [(beginning, sample.text(side.other, other)) for other in others]
    assert linked == []


def test_what_is_missed_is_known(sample: Sample) -> None:
    """The tables of misses hold true misses only, so that they shrink with every step forward."""
    missed = MISSED_LINKS.get(sample.name, frozenset())
    found = [pair for pair in missed if sample.pair_of({"a": pair[0], "b": pair[1]}) in sample.found]
    alone = []
    for beginning in FALSE_LINKS.get(sample.name, frozenset()):
        side = next(s for s in Side if beginning in sample.expected[f"only_{s.letter.lower()}"])
        index = sample.sentence(side, beginning)
        if not sample.comparison.links_of[side][index]:
            alone.append(beginning)
    assert found == []
    assert alone == []


@pytest.mark.parametrize("side", Side, ids=lambda side: side.letter)
def test_lines_that_are_not_prose_are_kept_and_not_compared(sample: Sample, side: Side) -> None:
    article = sample.comparison.articles[side]
    compared = []
    for line in sample.expected[f"not_compared_{side.letter.lower()}"]:
        place = line_place(article.text, line)
        assert place is not None, f"{line!r} is lost from {side.letter}"
        if any(place.overlaps(sentence.span) for sentence in article.sentences):
            compared.append(line)
    assert compared == []


def line_place(text: str, line: str) -> Span | None:
    """Where the line stands: the last line that is equal to it, else the last that begins with it."""
    places = [p for p in occurrences(line, text) if p.start == 0 or text[p.start - 1] == "\n"]
    whole = [p for p in places if text[p.end : p.end + 1] in ("", "\n")]
    return (whole or places)[-1] if places else None


def test_equal_values_are_never_reported(sample: Sample) -> None:
    reported = []
    for left, right in sample.expected["never_points"]:
        for link in sample.comparison.links:
            texts = Pair(sample.text(Side.LEFT, link.a), sample.text(Side.RIGHT, link.b))
            if left in texts.left and right in texts.right:
                reported += [
                    (str(point.kind), *sample.words(link, point))
                    for point in link.points
                    if marks(point.a, left, texts.left) and marks(point.b, right, texts.right)
                ]
    assert reported == []


def marks(span: Span | None, words: str, text: str) -> bool:
    """Whether a point could mean these words on this side: it shares a character with them or names none."""
    return span is None or touches(span, words, text)
