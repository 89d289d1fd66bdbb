from __future__ import annotations

from dataclasses import replace

import pytest

from tests.made import ferry, made_article, made_comparison, nothing
from tui.core.findings import Link, Origin, PointKind, Relation
from tui.core.navigation import Cursor
from tui.core.sides import Pair, Side
from tui.core.text import Role
from tui.presentation.cells import cell_width
from tui.presentation.details import certainty, detail_lines, remarks

STORY = ferry()


def text(cursor: Cursor, width: int = 100) -> list[str]:
    lines = detail_lines(STORY, cursor, width)
    return ["".join(piece.text for piece in line).rstrip() for line in lines]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            0,
            ["A1 ≠ B1        differing, sure match", "  number       240 ↔ 260   A says 240, B says 260."],
            id="a point with its words and reason",
        ),
        pytest.param(
            1,
            ["A2 = B2        shared, sure match; almost word for word: one source?"],
            id="the same wording",
        ),
        pytest.param(2, ["A3 ‹           only A says this"], id="only A"),
        pytest.param(4, ["B3 ›           only B says this"], id="only B"),
        pytest.param(
            3,
            [
                "A4 = B6        shared, likely match; B6 is 4 rows below, Enter goes there",
                "  B6           Fog had been forecast by the harbour office.",
            ],
            id="moved, with the partner's words",
        ),
        pytest.param(
            7,
            [
                "A4 = B6        shared, likely match; A4 is 4 rows above, Enter goes there",
                "  A4           The harbour office had warned of fog.",
            ],
            id="the other end of it",
        ),
        pytest.param(
            5,
            [
                "A5 ≠ B4        differing, likely match",
                "  name         Ines Rueda ↔ Inés Roda   A says Ines Rueda, B says Inés Roda.",
                "  date         Monday ↔ Tuesday   A says Monday, B says Tuesday.",
            ],
            id="two points",
        ),
    ],
)
def test_the_pane_tells_all_about_a_row(row: int, expected: list[str]) -> None:
    assert text(Cursor(row)) == expected
    assert text(Cursor(row, Side.RIGHT)) == expected


def test_a_reason_without_room_goes_below() -> None:
    assert text(Cursor(0), 38) == [
        "A1 ≠ B1        differing, sure match",
        "  number       240 ↔ 260",
        "               A says 240, B says 260.",
    ]


@pytest.mark.parametrize("width", [1, 10, 20, 40, 80])
@pytest.mark.parametrize("row", range(8))
def test_no_line_is_wider_than_the_pane(row: int, width: int) -> None:
    room = max(width, 16)  # label and one character
    assert all(cell_width(line) <= room for line in text(Cursor(row), width))


@pytest.mark.parametrize("kind", PointKind)
def test_there_is_room_for_every_kind_of_point(kind: PointKind) -> None:
    link = STORY.links[0]
    renamed = replace(link, points=(replace(link.points[0], kind=kind),))
    story = replace(STORY, links=(renamed, *STORY.links[1:]))
    line = "".join(piece.text for piece in detail_lines(story, Cursor(), 100)[1])
    assert f"{kind} " in line
    assert line.index("240") == 15


def test_a_side_that_says_nothing_is_said_to() -> None:
    link = STORY.links[0]
    silent = replace(link, points=(replace(link.points[0], b=None),))
    story = replace(STORY, links=(silent, *STORY.links[1:]))
    assert "240 ↔ (nothing)" in "".join(piece.text for piece in detail_lines(story, Cursor(), 100)[1])


def test_a_partner_of_several_sentences_of_the_row_is_quoted_once() -> None:
    left = made_article([["One here.", "Two here.", "Three there."]])
    right = made_article([["Uno.", "Dos."]])
    links = [Link(a, b, Relation.SHARED, 0.9) for a, b in ((0, 0), (1, 0), (2, 0), (2, 1))]
    story = made_comparison(Pair(left, right), links, [([0, 1], []), ([2], [0, 1])])
    lines = ["".join(piece.text for piece in line) for line in detail_lines(story, Cursor(), 100)]
    assert lines == [
        "A1 = B1        shared, sure match; B1 is 1 row below, Enter goes there",
        "  B1           Uno.",
        "A2 = B1        shared, sure match; B1 is 1 row below, Enter goes there",
    ]


def test_what_differs_comes_first_so_that_a_low_pane_shows_why_a_row_differs() -> None:
    articles = Pair(made_article([["One here.", "Two there."]]), made_article([["Uno.", "Dos."]]))
    links = [Link(0, 0, Relation.SHARED, 0.9), Link(0, 1, Relation.DIFFERING, 0.9)]
    story = made_comparison(articles, links, [([0], [0]), ([1], [1])])
    assert [line[0].text.strip() for line in detail_lines(story, Cursor(), 100)] == ["A1 ≠ B2", "B2", "A1 = B1"]


def test_what_is_not_compared_is_counted_and_how_an_article_was_read_is_told() -> None:
    left, right = STORY.articles
    byline = replace(left, blocks=(replace(left.blocks[0], role=Role.BYLINE), *left.blocks[1:]))
    guessed = replace(right, notices=("Read as windows-1252 (guessed).",))
    assert [
        "".join(piece.text for piece in line) for line in remarks(replace(STORY, articles=Pair(byline, guessed)), 100)
    ] == [
        "Note on B: Read as windows-1252 (guessed).",
        "Paragraphs not compared (bylines, captions, page furniture): 1 of A.",
    ]
    assert remarks(STORY, 100) == ()


def test_an_empty_comparison_has_no_details() -> None:
    assert detail_lines(nothing(), Cursor(), 80) == ()


@pytest.mark.parametrize(
    ("score", "word"),
    [
        pytest.param(1.0, "sure", id="certain"),
        pytest.param(0.9, "sure", id="from 0.9"),
        pytest.param(0.89, "likely", id="below"),
        pytest.param(0.6, "likely", id="from 0.6"),
        pytest.param(0.2, "possible", id="low"),
    ],
)
def test_scores_in_words(score: float, word: str) -> None:
    assert certainty(score) == word


def test_what_the_editor_did_to_a_link_is_told() -> None:
    link = replace(STORY.links[3], origin=Origin.EDITOR, pinned=True, points=(), dismissed=STORY.links[3].points)
    link = replace(link, relation=Relation.SHARED, relation_set=True)
    rows = [(row.sentences.left, row.sentences.right) for row in STORY.rows]
    story = replace(made_comparison(STORY.articles, [*STORY.links[:3], link, STORY.links[4]], rows), unlinked=((4, 2),))
    told = ["".join(piece.text for piece in line) for line in detail_lines(story, Cursor(5), 200)]
    assert told[0].endswith("shared, linked by the editor, pinned, called shared by the editor, 2 points dismissed")
    assert "Ines Rueda ↔ Inés Roda   Dismissed by the editor. A says Ines Rueda" in told[1]
    assert told[-1] == "A5, B3         unlinked by the editor"


def test_an_accepted_link_is_still_as_sure_as_the_machine_is() -> None:
    link = replace(STORY.links[1], origin=Origin.ACCEPTED)
    rows = [(row.sentences.left, row.sentences.right) for row in STORY.rows]
    story = made_comparison(STORY.articles, [STORY.links[0], link, *STORY.links[2:]], rows)
    told = "".join(piece.text for piece in detail_lines(story, Cursor(1), 200)[0])
    assert "shared, sure match, accepted by the editor; almost word for word" in told
