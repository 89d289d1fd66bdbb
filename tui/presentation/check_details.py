"""What the detail pane says of the claim at hand: which of its row it is, and the editor's record on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tui.core.sides import Side
from tui.core.spans import Span
from tui.core.word_edits import word_edits
from tui.presentation.check_signs import FLAGGED, STATUS_SIGNS
from tui.presentation.details import KIND_WIDTH
from tui.presentation.pieces import Line, Piece, Tone, padded, quoted, wrapped
from tui.review.checklist import Item
from tui.review.checks import Check, Source, Status

MOST_WORDS = 400
"""Words of a sentence up to which edits are looked for; finding them takes quadratic time."""

BY_THE_OTHER = "settled: the other side’s telling of it is checked"


@dataclass(frozen=True, slots=True)
class ClaimAtHand:
    """The claim that the keys of checking are about."""

    item: Item
    count: int
    """How many claims the row offers on this side."""
    check: Check
    """The record on it and its parts; a blank one where there is none."""
    settled: bool

    @property
    def place(self) -> tuple[Side, int, Span] | None:
        """Where to mark it on the page, counted inside its sentence; None where it is all that its row offers."""
        claim = self.item.claim
        return (self.item.side, claim.sentence, claim.span) if self.count > 1 else None


def check_lines(at_hand: ClaimAtHand | None, width: int) -> tuple[Line, ...]:
    """The lines, each at most `width` cells; none where there is nothing to tell apart and nothing recorded."""
    if at_hand is None or (at_hand.count == 1 and at_hand.check.blank and not at_hand.settled):
        return ()
    return tuple(_lines(at_hand, width))


def source_words(source: Source) -> str:
    """A source on one line."""
    return " · ".join(quoted(part) for part in (source.title, source.place, source.date, source.who) if part.strip())


def changed_words(before: str, after: str, fallback: str = "") -> tuple[list[Piece], list[Piece]]:
    """Old and new words, each with what the other has not set apart; the fallback stands for words not kept."""
    old, new = before.split(), after.split()
    if not old or not new or max(len(old), len(new)) > MOST_WORDS:
        told_before, told_after = (Piece(quoted(words) or fallback, Tone.MUTED) for words in (before, after))
        return [told_before], [told_after]
    pieces: tuple[list[Piece], list[Piece]] = ([], [])
    for edit in word_edits(old, new):
        tone = Tone.MUTED if edit.equal else Tone.STRONG
        for words, (start, end), told in ((old, edit.a, pieces[0]), (new, edit.b, pieces[1])):
            if start < end:
                told.append(Piece((" " if told else "") + quoted(" ".join(words[start:end])), tone))
    return pieces


def _lines(at_hand: ClaimAtHand, width: int) -> Iterator[Line]:
    check, item = at_hand.check, at_hand.item
    name = f"{item.name} claim {item.number + 1}/{at_hand.count}" if at_hand.count > 1 else item.name
    status = STATUS_SIGNS[check.status]
    open_still = check.status is Status.OPEN
    told = BY_THE_OTHER if open_still and at_hand.settled else f"{status.glyph} {status.word}".strip()
    tone = Tone.PLAIN if open_still else Tone.STRONG
    pieces = [Piece(f"{padded(name, KIND_WIDTH - 1)} ", Tone.MUTED), Piece(told, tone)]
    if check.flagged:
        pieces.append(Piece(f", {FLAGGED.glyph} {FLAGGED.word}", Tone.STRONG))
    if not check.blank and (by := _by(check)):
        pieces.append(Piece(f", {by}", Tone.MUTED))
    if at_hand.count > 1 and check.status is not Status.RECHECK:  # that has its words below
        pieces.append(Piece(f"   “{quoted(item.words)}”"))
    yield from wrapped(pieces, width, KIND_WIDTH)
    if check.status is Status.RECHECK:
        yield from _changed(check, item.words, width)
    for name, text in (("note", check.note), ("wording", check.suggestion)):
        for line in text.strip().splitlines():
            yield from _entry(name, [Piece(quoted(line), Tone.STRONG)], width)
            name = ""
    for number, source in enumerate(check.sources, 1):
        yield from _entry(f"source {number}", [Piece(source_words(source))], width)


def _changed(check: Check, words: str, width: int) -> Iterator[Line]:
    before, now = changed_words(check.words_before, words, "(not kept)")
    was = f", then {check.status_before}" if check.status_before else ""
    yield from _entry("before", [*before, Piece(was, Tone.MUTED)], width)
    yield from _entry("now", now, width)


def _entry(name: str, pieces: list[Piece], width: int) -> tuple[Line, ...]:
    return wrapped([Piece(padded(f"  {name}", KIND_WIDTH), Tone.MUTED), *pieces], width, KIND_WIDTH)


def _by(check: Check) -> str:
    when = check.at[:16].replace("T", " ") + " UTC" if check.at else ""
    return " ".join(part for part in (quoted(check.checker), when) if part)
