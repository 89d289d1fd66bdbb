"""What the lists hold: every disagreement by gravity, then what one side only has; and the editor's remarks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.made import ferry, made_comparison, nothing
from tui.core.comparison import Comparison
from tui.core.findings import Link, Point, PointKind, Relation
from tui.core.navigation import Cursor
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article
from tui.review.checklist import Checklist
from tui.review.checks import Check, ClaimAt, Status
from tui.review.entries import LONGEST_WORDS, Entry, Section, entry_near, findings, noted
from tui.review.progress import remarks

STORY = ferry()


def told(entries: tuple[Entry, ...]) -> list[tuple[str, str, str]]:
    return [(entry.kind, entry.names, " | ".join(filter(None, entry.words))) for entry in entries]


def test_findings_are_listed_by_gravity_and_then_by_section() -> None:
    assert told(findings(STORY, {})) == [
        ("number", "A1 B1", "240 | 260"),
        ("date", "A5 B4", "Monday | Tuesday"),
        ("name", "A5 B4", "Ines Rueda | Inés Roda"),
        ("only A", "A3", "A café on the pier stayed open all night."),
        ("only B", "B3", "The owner promised every traveller a refund."),
        (
            "moved",
            "A4 B6",
            "The harbour office had warned of fog. | Fog had been forecast by the harbour office.",
        ),
    ]


def test_an_entry_knows_where_it_stands() -> None:
    assert [entry.place for entry in findings(STORY, {})] == [
        Cursor(0, Side.LEFT),
        Cursor(5, Side.LEFT),
        Cursor(5, Side.LEFT),
        Cursor(2, Side.LEFT),
        Cursor(4, Side.RIGHT),
        Cursor(3, Side.LEFT),
    ]


def test_the_filter_keeps_kinds_of_points_and_rows() -> None:
    assert [entry.kind for entry in findings(STORY, {}, points={PointKind.NAME, PointKind.NUMBER})] == [
        "number",
        "name",
    ]
    assert [entry.kind for entry in findings(STORY, {}, rows=(4, 5))] == ["date", "name", "only B"]
    assert findings(STORY, {}, rows=()) == ()


def test_a_link_that_differs_without_a_point_is_listed_whole() -> None:
    link = replace(STORY.links[1], relation=Relation.DIFFERING, relation_set=True)
    story = replace(STORY, links=(STORY.links[0], link, *STORY.links[2:]))
    assert ("differing", "A2 B2", "Nobody on board was hurt. | Nobody on board was hurt.") in told(findings(story, {}))


HEADLINE_AND_LEAD = ["Eleven hurt in pier blaze", "A fire on the pier hurt Eleven people."]
OTHERS = ["Blaze on pier hurts nine", "Nine people were hurt in a fire on the pier.", "Eleven boats sank elsewhere."]


def crossed(*ends: tuple[int, int]) -> Comparison:
    """These sentences of a headline and its lead linked across, each with the number as a point."""
    articles = Pair(Article.from_sentences(HEADLINE_AND_LEAD), Article.from_sentences(OTHERS))

    def number(words: str, text: str) -> Span | None:
        start = text.lower().find(words)
        return None if start < 0 else Span(start, start + len(words))

    def points(a: int, b: int) -> tuple[Point, ...]:
        left, right = number("eleven", HEADLINE_AND_LEAD[a]), number("nine", OTHERS[b])
        return (Point(PointKind.NUMBER, left, right, "Eleven, nine."),)

    links = [Link(a, b, Relation.DIFFERING, 0.9, points(a, b)) for a, b in ends]
    return made_comparison(articles, links, [((0,), (0,)), ((1,), (1,)), ((), (2,))])


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        pytest.param([(0, 0), (0, 1), (1, 0), (1, 1)], ["A1 A2 B1 B2"], id="each linked to each"),
        pytest.param([(0, 1), (1, 1)], ["A1 A2 B2"], id="two to one"),
        pytest.param([(0, 0), (1, 1)], ["A1 B1", "A2 B2"], id="two pairs that share no sentence say it each"),
        pytest.param([(0, 0), (0, 2)], ["A1 B1", "A1 B3"], id="other words are another finding"),
    ],
)
def test_a_disagreement_of_several_linked_sentences_is_listed_once(
    ends: list[tuple[int, int]], expected: list[str]
) -> None:
    found = findings(crossed(*ends), {})
    assert [entry.names for entry in found if entry.section is Section.DIFFERING] == expected


def test_it_is_found_in_each_of_its_rows() -> None:
    story = crossed((0, 0), (0, 1), (1, 1))
    (entry,) = (each for each in findings(story, {}) if each.section is Section.DIFFERING)
    assert entry.rows == tuple(dict.fromkeys(story.row_of.left[:2]))
    (seen,) = (each for each in findings(story, {}, rows=entry.rows[-1:]) if each.section is Section.DIFFERING)
    assert seen.rows == entry.rows[-1:]


def at(side: Side, sentence: int, words: str) -> ClaimAt:
    home = STORY.articles[side].sentences[sentence]
    start = home.span.start + home.text.index(words)
    return ClaimAt(side, Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("checks", "status"),
    [
        pytest.param({at(Side.LEFT, 0, "240"): Status.CONFIRMED}, Status.CONFIRMED, id="on the words themselves"),
        pytest.param({at(Side.RIGHT, 0, "had 260"): Status.WRONG}, Status.WRONG, id="on more than the words"),
        pytest.param({at(Side.LEFT, 0, "ferry"): Status.WRONG}, None, id="on other words of the sentence"),
        pytest.param(
            {at(Side.LEFT, 0, "240"): Status.CONFIRMED, at(Side.RIGHT, 0, "260"): Status.RECHECK},
            Status.RECHECK,
            id="what is still to be seen to, of several",
        ),
    ],
)
def test_a_disagreement_tells_the_status_of_its_words(checks: dict[ClaimAt, Status], status: Status | None) -> None:
    found = findings(STORY, {place: Check("", each) for place, each in checks.items()})
    assert [entry.status for entry in found] == [status, *[None] * 5]


def test_remarks_are_listed_with_their_words_and_those_without_a_place_last() -> None:
    checks = {
        ClaimAt(Side.LEFT, Span(90_000, 90_001)): Check("gone", Status.QUERY, note="Where is it?"),
        at(Side.RIGHT, 0, "260"): Check("260", flagged=True),
        at(Side.LEFT, 0, "240"): Check("240", note="Call the line."),
        at(Side.LEFT, 1, "Nobody"): Check("Nobody", Status.CONFIRMED),
    }
    found = noted(STORY, remarks(Checklist.of(STORY), checks))
    assert told(found) == [
        ("note", "A1", "240 | Call the line."),
        ("flag", "B1", "260"),
        ("query", "A", "gone | Where is it?"),
    ]
    assert [entry.section for entry in found] == [Section.REMARKS, Section.REMARKS, Section.ADRIFT]
    assert [entry.place for entry in found] == [Cursor(0, Side.LEFT), Cursor(0, Side.RIGHT), None]


def test_a_list_begins_at_the_row_of_the_reader_unless_only_its_partner_is_elsewhere() -> None:
    entries = findings(STORY, {})
    assert [entry_near(entries, Cursor(row)) for row in range(8)] == [0, None, 3, None, 4, 1, None, None]


def test_words_without_end_are_cut() -> None:
    long = "word " * 10_000
    story = replace(STORY, articles=replace(STORY.articles))
    checks = {at(Side.LEFT, 0, "240"): Check(long, note=long)}
    entry = noted(story, remarks(Checklist.of(story), checks))[0]
    assert {len(words) for words in entry.words} == {LONGEST_WORDS}


def test_nothing_compared_is_nothing_to_list() -> None:
    assert findings(nothing(), {}) == ()
