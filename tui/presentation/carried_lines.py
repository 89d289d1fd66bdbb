"""What became of the checks when a changed version of an article was opened, as lines to read once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tui.presentation.check_details import changed_words, source_words
from tui.presentation.check_signs import STATUS_SIGNS
from tui.presentation.pieces import Line, Piece, Tone, quoted, wrapped
from tui.review.carry_report import Carriage, CarryReport, Fate
from tui.review.whereabouts import sentence_of
from tui.review.work import Act, Change

if TYPE_CHECKING:
    from tui.core.comparison import Comparison

INDENT = 8
"""Cells before what is told of one check; its sentence and sign stand there."""

NOT_KEPT = "(this ledger keeps no words)"


def carried_lines(report: CarryReport, comparison: Comparison, width: int) -> tuple[Line, ...]:
    """The whole report in one sentence, then each check that needs the editor: edited ones, then deleted ones."""
    lines = list(wrapped([Piece(report.sentence)], width, 0))
    for fate, heading in ((Fate.RECHECK, "To check again"), (Fate.DELETED, "On sentences that are gone")):
        found = report.of(fate)
        if found:
            lines += [(), (Piece(f"{heading}: {len(found)}", Tone.STRONG),)]
        for each in found:
            lines += _about(each, comparison, width)
    return tuple(lines)


def _about(each: Carriage, comparison: Comparison, width: int) -> Iterator[Line]:
    check = each.check
    name = each.before.side.letter
    if each.after is not None:
        act = Act("", (Change(each.after, None, check),))
        place = sentence_of(comparison, act, each.after.side)
        name = place[0].sentence_id(place[1]) if place else name
    sign = STATUS_SIGNS[check.status_before or check.status]
    yield from _entry(f"{name:>5} {sign.glyph}", [Piece(f"was {sign.word}", Tone.MUTED)], width)
    before = check.words_before or check.words
    if each.fate is Fate.DELETED:
        yield from _entry("", [Piece(quoted(before) or NOT_KEPT)], width)
    else:
        old, new = changed_words(before, each.words, NOT_KEPT)
        yield from _entry("", old, width)
        yield from _entry("     →", new, width)
    for label, text in (("Note: ", check.note), ("Wording: ", check.suggestion)):
        for line in text.strip().splitlines():
            yield from _entry("", [Piece(label, Tone.MUTED), Piece(quoted(line))], width)
            label = ""
    for source in check.sources:
        yield from _entry("", [Piece("Source: ", Tone.MUTED), Piece(source_words(source))], width)


def _entry(head: str, pieces: list[Piece], width: int) -> tuple[Line, ...]:
    return wrapped([Piece(f"{head:<{INDENT}}", Tone.STRONG), *pieces], width, INDENT)
