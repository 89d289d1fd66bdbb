"""Acts that change which sentences belong together. Each comes as an `Act` to be done, or `Refused` with the reason.

The sentence that the editor is on is named by its side and its 0-based index there. Its own links are those inside
its row; only where it has none there, those to other rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from tui.core.corrections import Corrections, Hold, Ruling, Tie
from tui.core.counted import counted
from tui.core.findings import Link, Origin
from tui.core.sides import Pair, Side
from tui.review.work import Act, Realigned, Refused, Work, act_of

if TYPE_CHECKING:
    from tui.core.comparison import Comparison

Answer = Act | Refused
"""An act, or why there is none."""


def link(comparison: Comparison, work: Work, a: int, b: int) -> Answer:
    """Link two sentences."""
    if _are_linked(comparison, a, b):
        return Refused(f"{names(a, b)} are linked already.")
    tie = tie_of(comparison, a, b)
    return act_of(work, f"Linked {names(a, b)}", {tie: _linked(ruling_of(work, tie))})


def unlink(comparison: Comparison, work: Work, side: Side, sentence: int) -> Answer:
    """Take the sentence's own links away."""
    links = own_links(comparison, side, sentence)
    if not links:
        return _unlinked(side, sentence)
    return _part(comparison, work, links, f"Unlinked {listed(links)}")


def split(comparison: Comparison, work: Work, side: Side, sentence: int) -> Answer:
    """Take the sentence out of a row in which several of its side stand beside one."""
    if len(_row(comparison, side, sentence).left if side is Side.LEFT else _row(comparison, side, sentence).right) < 2:
        many = len(_row(comparison, side, sentence)[side.other]) > 1
        name = side.sentence_id(sentence)
        if many:
            return Refused(f"Several sentences of {side.other.letter} stand here: split from that side.")
        return Refused(f"{name} is the only sentence of {side.letter} in its row; there is nothing to split.")
    links = own_links(comparison, side, sentence)
    return _part(comparison, work, links, f"Split {side.sentence_id(sentence)} from its row")


def merge(comparison: Comparison, work: Work, side: Side, sentence: int) -> Answer:
    """Link the partner of the sentence's row with the next sentence of its side too, so that both stand in the row."""
    row = _row(comparison, side, sentence)
    partners, following = row[side.other], row[side][-1] + 1
    if not partners:
        return Refused(f"{side.sentence_id(sentence)} has no partner beside it to merge the next sentence with.")
    if len(partners) > 1:
        return Refused(f"{len(partners)} sentences of {side.other.letter} stand here; only one side can have several.")
    if following >= len(comparison.articles[side].sentences):
        return Refused(f"{side.sentence_id(following - 1)} is the last sentence of {side.letter}.")
    ends = _ends(side, following, partners[0])
    if _are_linked(comparison, *ends):  # the sentence stands with another partner of its own
        return Refused(f"{names(*ends)} are linked already.")
    tie = tie_of(comparison, *ends)
    label = f"Merged {side.sentence_id(following)} into the row of {side.sentence_id(sentence)}"
    return act_of(work, label, {tie: _linked(ruling_of(work, tie))})


def move(comparison: Comparison, work: Work, side: Side, sentence: int, direction: int) -> Answer:
    """Give the sentence the next sentence of the other side as its partner, `direction` 1, or the one before, -1."""
    links = own_links(comparison, side, sentence)
    if not links:
        return _unlinked(side, sentence)
    old = links[-1] if direction > 0 else links[0]
    target = old.sentence(side.other) + direction
    if not 0 <= target < len(comparison.articles[side.other].sentences):
        end = side.other.sentence_id(old.sentence(side.other))
        return Refused(f"{end} is the {'last' if direction > 0 else 'first'} sentence of {side.other.letter}.")
    ends = _ends(side, sentence, target)
    tie, left = tie_of(comparison, *ends), tie_of(comparison, old.a, old.b)
    label = f"Linked {names(*ends)} instead of {side.other.sentence_id(old.sentence(side.other))}"
    return act_of(work, label, {left: _parted(work, left, old), tie: _linked(ruling_of(work, tie))})


def pin(comparison: Comparison, work: Work, side: Side, sentence: int) -> Answer:
    """Pin the sentence's own links; where all are pinned, unpin them."""
    links = own_links(comparison, side, sentence)
    if not links:
        return _unlinked(side, sentence)
    pinned = not all(each.pinned for each in links)
    ties = [tie_of(comparison, each.a, each.b) for each in links]
    label = f"{'Pinned' if pinned else 'Unpinned'} {listed(links)}"
    return act_of(work, label, {tie: replace(ruling_of(work, tie), pinned=pinned) for tie in ties})


def accept(comparison: Comparison, work: Work, side: Side, sentence: int) -> Answer:
    """Hold all links of the sentence's row to be right; its own ones where the row has none."""
    row = comparison.rows[comparison.row_of[side][sentence]]
    links = [comparison.links[index] for index in row.links] or own_links(comparison, side, sentence)
    if not links:
        return _unlinked(side, sentence)
    fresh = [each for each in links if each.origin is Origin.MACHINE]
    if not fresh:
        return Refused(f"{listed(links)} are accepted already.")
    ties = [tie_of(comparison, each.a, each.b) for each in fresh]
    return act_of(work, f"Accepted {listed(fresh)}", {tie: _linked(ruling_of(work, tie)) for tie in ties})


def realign(work: Work) -> Answer:
    """Have everything else linked anew around what is pinned, linked or accepted."""
    anchors = anchors_of(work.corrections)
    if anchors == work.corrections.anchors:
        if anchors:
            return Refused("Nothing was pinned, linked or accepted since the last realignment.")
        return Refused("There is nothing to align around: pin, link or accept a pair first.")
    return act_of(work, f"Realigned the rest around {counted(len(anchors), 'pair')}", {Realigned(): anchors})


def anchors_of(corrections: Corrections) -> frozenset[Tie]:
    """What a realignment leaves as it is."""
    return frozenset(
        tie
        for tie, ruling in corrections.rulings.items()
        if ruling.hold is Hold.LINKED or (ruling.pinned and ruling.hold is None)
    )


def own_links(comparison: Comparison, side: Side, sentence: int) -> list[Link]:
    """The links of the sentence inside its row; where it has none there, those to other rows."""
    row = comparison.rows[comparison.row_of[side][sentence]]
    indexes = comparison.links_of[side][sentence]
    inside = [index for index in indexes if index in row.links]
    return [comparison.links[index] for index in inside or indexes]


def tie_of(comparison: Comparison, a: int, b: int) -> Tie:
    """Two sentences, named by where they start."""
    left, right = comparison.articles
    return Tie(left.sentences[a].span.start, right.sentences[b].span.start)


def ruling_of(work: Work, tie: Tie) -> Ruling:
    """What the editor says of two sentences so far."""
    return work.corrections.rulings.get(tie, Ruling())


def names(a: int, b: int) -> str:
    """Two sentences as they are called: `A4 and B5`."""
    return f"{Side.LEFT.sentence_id(a)} and {Side.RIGHT.sentence_id(b)}"


def listed(links: Iterable[Link]) -> str:
    """Links as they are called: `A4 and B5, A4 and B6`."""
    return ", ".join(names(each.a, each.b) for each in links)


def _are_linked(comparison: Comparison, a: int, b: int) -> bool:
    return any((each.a, each.b) == (a, b) for each in comparison.links)


def _row(comparison: Comparison, side: Side, sentence: int) -> Pair[tuple[int, ...]]:
    return comparison.rows[comparison.row_of[side][sentence]].sentences


def _ends(side: Side, sentence: int, partner: int) -> tuple[int, int]:
    return (sentence, partner) if side is Side.LEFT else (partner, sentence)


def _unlinked(side: Side, sentence: int) -> Refused:
    return Refused(f"{side.sentence_id(sentence)} is not linked with anything.")


def _part(comparison: Comparison, work: Work, links: Iterable[Link], label: str) -> Act:
    ties = {tie_of(comparison, each.a, each.b): each for each in links}
    return act_of(work, label, {tie: _parted(work, tie, each) for tie, each in ties.items()})


def _linked(ruling: Ruling) -> Ruling:
    return replace(ruling, hold=Hold.LINKED)


def _parted(work: Work, tie: Tie, found: Link) -> Ruling:
    """Without the link. What only the editor linked needs no word against it: it goes as it came."""
    alone = found.origin is Origin.EDITOR and tie not in work.corrections.anchors
    return replace(ruling_of(work, tie), hold=None if alone else Hold.APART, pinned=False)
