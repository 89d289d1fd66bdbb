from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.made import made_article
from tui.core.comparer import Comparer
from tui.core.comparison import Comparison
from tui.core.corrections import Hold, Ruling, Tie
from tui.core.findings import Link, Origin
from tui.core.sides import Pair, Side
from tui.review.aligning import Answer, accept, link, merge, move, pin, realign, split, unlink
from tui.review.work import Act, Refused, Work, applied

A, B = Side.LEFT, Side.RIGHT
ARTICLES = Pair(
    made_article(
        [
            ["The bridge at Larne was shut for repairs on Monday."],
            ["Engineers sealed the leaking pipe before dawn.", "Nobody knows why it broke."],
            ["Schools stay closed until the air has been tested.", "The mayor thanked the firefighters."],
        ]
    ),
    made_article(
        [
            ["The bridge at Larne was shut on Monday.", "It was the bridge at Larne that was shut for repairs."],
            ["Before dawn engineers sealed the leaking pipe.", "The cause is a riddle."],
            ["The mayor thanked the firefighters.", "Until the air has been tested schools stay closed."],
        ]
    ),
)
COMPARER = Comparer(ARTICLES)
"""Rows: A1 with B1 and B2; A2 with B3; A3; B4; then A4 with B6 or A5 with B5, which cross."""


class Desk:
    """An editor at work: does acts, and sees what comes of them."""

    def __init__(self) -> None:
        self.work = Work()

    @property
    def comparison(self) -> Comparison:
        return COMPARER.compare(self.work.corrections)

    def do(self, act: Callable[..., Answer], *what: object) -> str:
        """Do it, and give what the status line says."""
        answer = act(self.work, *what) if act is realign else act(self.comparison, self.work, *what)
        if isinstance(answer, Refused):
            return answer.reason
        assert applied(applied(self.work, answer), answer.reversed) == self.work
        self.work = applied(self.work, answer)
        return answer.label

    @property
    def rows(self) -> list[str]:
        """The rows as `1+2=3`."""
        return [
            "=".join("+".join(str(number + 1) for number in row.sentences[side]) or "-" for side in Side)
            for row in self.comparison.rows
        ]

    def links(self) -> list[str]:
        return [f"{each.a + 1}-{each.b + 1}" for each in self.comparison.links]

    def found(self, a: int, b: int) -> Link:
        return next(each for each in self.comparison.links if (each.a, each.b) == (a - 1, b - 1))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_what_the_machine_finds_here(desk: Desk) -> None:
    assert desk.links() == ["1-1", "1-2", "2-3", "4-6", "5-5"]
    assert desk.rows == ["1=1+2", "2=3", "3=-", "4=-", "-=4", "5=5", "-=6"]


def test_linking_two_that_belong_together(desk: Desk) -> None:
    assert desk.do(link, 2, 3) == "Linked A3 and B4"
    assert "3=4" in desk.rows
    assert desk.found(3, 4).origin is Origin.EDITOR
    assert desk.do(link, 2, 3) == "A3 and B4 are linked already."


def test_unlinking_what_the_machine_linked_and_linking_it_again(desk: Desk) -> None:
    assert desk.do(unlink, A, 1) == "Unlinked A2 and B3"
    assert "2-3" not in desk.links()
    assert desk.do(unlink, A, 1) == "A2 is not linked with anything."
    assert desk.do(link, 1, 2) == "Linked A2 and B3"
    assert desk.found(2, 3).origin is Origin.ACCEPTED


def test_unlinking_ones_own_link_leaves_no_ruling(desk: Desk) -> None:
    desk.do(link, 2, 3)
    desk.do(unlink, B, 3)
    assert desk.work == Work()


def test_unlinking_a_moved_sentence_takes_its_link_to_the_other_row(desk: Desk) -> None:
    assert desk.do(unlink, A, 3) == "Unlinked A4 and B6"


def test_splitting_a_sentence_off_its_row(desk: Desk) -> None:
    assert desk.do(split, B, 1) == "Split B2 from its row"
    assert desk.rows[:3] == ["1=1", "-=2", "2=3"]


@pytest.mark.parametrize(
    ("act", "what", "reason"),
    [
        pytest.param(split, (A, 0), "Several sentences of B stand here: split from that side.", id="the lone side"),
        pytest.param(
            split, (A, 1), "A2 is the only sentence of A in its row; there is nothing to split.", id="one beside one"
        ),
        pytest.param(merge, (A, 2), "A3 has no partner beside it to merge the next sentence with.", id="no partner"),
        pytest.param(
            merge, (A, 0), "2 sentences of B stand here; only one side can have several.", id="the other side has many"
        ),
        pytest.param(merge, (A, 4), "A5 is the last sentence of A.", id="nothing to merge with"),
        pytest.param(move, (A, 0, -1), "B1 is the first sentence of B.", id="nothing above"),
        pytest.param(move, (A, 3, 1), "B6 is the last sentence of B.", id="nothing below"),
        pytest.param(move, (A, 2, 1), "A3 is not linked with anything.", id="moving nothing"),
        pytest.param(pin, (B, 3), "B4 is not linked with anything.", id="pinning nothing"),
        pytest.param(accept, (B, 3), "B4 is not linked with anything.", id="accepting nothing"),
        pytest.param(
            realign, (), "There is nothing to align around: pin, link or accept a pair first.", id="no anchors"
        ),
    ],
)
def test_what_makes_no_sense_is_refused_with_the_reason(
    desk: Desk, act: Callable[..., Answer], what: tuple[object, ...], reason: str
) -> None:
    assert desk.do(act, *what) == reason
    assert desk.work == Work()


def test_merging_the_next_sentence_into_the_row(desk: Desk) -> None:
    assert desk.do(merge, A, 1) == "Merged A3 into the row of A2"
    assert "2+3=3" in desk.rows
    assert desk.do(merge, B, 2) == "2 sentences of A stand here; only one side can have several."
    assert desk.do(split, A, 2) == "Split A3 from its row"
    assert desk.work == Work()


def test_a_sentence_that_has_its_own_row_can_be_merged_into_the_one_before(desk: Desk) -> None:
    assert desk.do(merge, A, 3) == "A4 has no partner beside it to merge the next sentence with."
    assert desk.do(accept, A, 0) == "Accepted A1 and B1, A1 and B2"
    assert desk.do(split, B, 1) == "Split B2 from its row"
    assert desk.do(merge, A, 0) == "Merged A2 into the row of A1"
    assert desk.rows[0] == "1+2=1"
    assert "2-3" in desk.links()


def test_merging_on_a_stacked_side_takes_the_sentence_after_the_stack(desk: Desk) -> None:
    assert desk.do(merge, B, 0) == "Merged B3 into the row of B1"
    assert "1=1+2+3" in desk.rows


def test_moving_a_link_down_and_up_again(desk: Desk) -> None:
    assert desk.do(move, A, 1, 1) == "Linked A2 and B4 instead of B3"
    assert "2=4" in desk.rows
    assert "2-3" not in desk.links()
    assert desk.do(move, B, 3, 1) == "Linked A3 and B4 instead of A2"
    assert desk.do(move, A, 2, -1) == "Linked A3 and B3 instead of B4"
    tie = Tie(*(ARTICLES[side].sentences[at].span.start for side, at in ((A, 1), (B, 2))))
    assert desk.work.corrections.rulings[tie] == Ruling(Hold.APART)
    assert len(desk.work.corrections.rulings) == 2


def test_pinning_and_unpinning(desk: Desk) -> None:
    assert desk.do(pin, A, 3) == "Pinned A4 and B6"
    assert "4=6" in desk.rows
    assert desk.do(pin, B, 5) == "Unpinned A4 and B6"
    assert desk.work == Work()


def test_accepting_a_row(desk: Desk) -> None:
    assert desk.do(accept, A, 0) == "Accepted A1 and B1, A1 and B2"
    assert desk.do(accept, B, 1) == "A1 and B1, A1 and B2 are accepted already."
    assert desk.do(accept, A, 1) == "Accepted A2 and B3"
    assert desk.do(accept, A, 1) == "A2 and B3 are accepted already."


def test_realigning_around_what_is_held(desk: Desk) -> None:
    desk.do(link, 3, 4)
    desk.do(pin, A, 1)
    assert desk.do(realign) == "Realigned the rest around 2 pairs"
    assert desk.links() == ["1-1", "1-2", "2-3", "4-5"]
    assert desk.do(realign) == "Nothing was pinned, linked or accepted since the last realignment."
    desk.do(unlink, A, 3)
    assert "4-5" not in desk.links()
    assert desk.do(realign) == "Realigned the rest around 1 pair"
    assert desk.links() == ["1-1", "1-2", "2-3", "4-6", "5-5"]


def test_an_act_knows_what_was_there_before(desk: Desk) -> None:
    desk.do(accept, A, 1)
    answer = pin(desk.comparison, desk.work, A, 1)
    assert isinstance(answer, Act)
    (change,) = answer.changes
    assert (change.before, change.after) == (Ruling(Hold.LINKED), Ruling(Hold.LINKED, pinned=True))
