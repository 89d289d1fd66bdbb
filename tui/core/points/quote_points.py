"""Quotations that both sides give in different words. An excerpt of the same words is no difference."""

from __future__ import annotations

from functools import lru_cache

from tui.core.facts.sheets import Sheet
from tui.core.findings import Point, PointKind
from tui.core.lexicon import Lexicon
from tui.core.points.meeting import Meeting
from tui.core.sides import LEFT, RIGHT, Pair, Side
from tui.core.spans import Span
from tui.core.word_edits import Edit, word_edits
from tui.core.words import Word, even_spelling

SAME_QUOTATION = 0.55
"""Share of words of the shorter one, between the first and the last that both have, from which it is one quotation."""
STRAY = 2
"""Times its own length that a difference may be beside an outermost shared run, before the run is chance."""
EDGE_WORDS = 3
"""Words with which a quotation may end otherwise than the other and still be the same one."""
LEAST_SHARED = 3
"""Words that two runs must share to be renderings of one quotation."""

Spoken = list[tuple[str, Word]]
"""The words of a quotation, each with the form by which it is compared."""


def quote_points(meeting: Meeting) -> list[Point]:
    """The words on which two renderings of one quotation differ, one point a run."""
    if not all(sheet.quotations for sheet in meeting.sheets):
        return []
    spoken = Pair(_spoken(meeting, LEFT), _spoken(meeting, RIGHT))
    heard = spoken.map(lambda side: {tuple(form for form, _ in words) for words in side})
    both = heard.left & heard.right
    lefts, rights = ([words for words in side if tuple(form for form, _ in words) not in both] for side in spoken)
    return [point for a in lefts for b in rights for point in _compare(meeting, Pair(a, b))]


def _compare(meeting: Meeting, spoken: Pair[Spoken]) -> list[Point]:
    edits = word_edits(*spoken.map(lambda side: [form for form, _ in side]))
    words = spoken.map(lambda side: [word for _, word in side])
    core = _core(edits)
    shared = sum(_sizes(edit)[0] for edit in core if edit.equal)
    longest = max((_sizes(edit)[0] for edit in core if edit.equal), default=0)
    spent = min(sum(_sizes(edit)[0] for edit in core), sum(_sizes(edit)[1] for edit in core))
    if shared < LEAST_SHARED or shared < SAME_QUOTATION * spent or longest < 2:
        return []
    found = [_point(meeting, words, edit) for edit in core if not edit.equal]
    return [point for point in found if point is not None]


def _sizes(edit: Edit) -> tuple[int, int]:
    return edit.a[1] - edit.a[0], edit.b[1] - edit.b[0]


def _core(edits: list[Edit]) -> list[Edit]:
    """The edits without what an excerpt leaves out at either end.

    Stray words that happen to be equal far from the rest are left out too. Where both sides end with a few other
    words, these count: "a nuclear bomb", "nuclear arms".
    """
    core = _without_strays(_without_strays(edits)[::-1])[::-1]
    equal = [index for index, edit in enumerate(core) if edit.equal]
    if not equal:
        return []
    kept = core[equal[0] : equal[-1] + 1]
    if equal[0] > 0:
        kept = [*_edge(core[equal[0] - 1]), *kept]
    if equal[-1] < len(core) - 1:
        kept = [*kept, *_edge(core[equal[-1] + 1])]
    return kept


def _without_strays(edits: list[Edit]) -> list[Edit]:
    """The edits from the first shared run that is longer than the difference behind it."""
    while True:
        first = next((index for index, edit in enumerate(edits) if edit.equal), None)
        if first is None or first + 1 >= len(edits):
            return edits
        if max(_sizes(edits[first + 1])) <= STRAY * _sizes(edits[first])[0]:
            return edits
        stray = edits[: first + 2]
        a, b = [end for edit in stray for end in edit.a], [end for edit in stray for end in edit.b]
        edits = [Edit(False, (min(a), max(a)), (min(b), max(b))), *edits[first + 2 :]]


def _edge(edit: Edit) -> list[Edit]:
    """What stands beside the outermost shared run, when both sides end there with a few other words."""
    return [edit] if min(_sizes(edit)) and max(_sizes(edit)) <= EDGE_WORDS else []


def _spoken(meeting: Meeting, side: Side) -> list[Spoken]:
    """For each quotation its words as they sound: spelling and contractions evened out, figures and dates by value."""
    sheet = meeting.sheets[side]
    found: list[Spoken] = [[] for _ in sheet.quotations]
    values = _values(sheet)
    at = 0
    for index, word in enumerate(sheet.wording.words):
        while at < len(found) and sheet.quotations[at].span.end < word.end:
            at += 1
        if at < len(found) and sheet.quotations[at].span.contains(word.span):
            if index in values:
                form, span = values[index]
                found[at] += [(form, word._replace(start=span.start, end=span.end))] if form else []
            else:
                found[at] += [(form, word) for form in _forms(word, meeting.lexicon)]
    return found


def _values(sheet: Sheet) -> dict[int, tuple[str, Span]]:
    """For each word of a figure or date what it sounds like (the value for the first one, nothing for the others), and
    the span of the whole."""
    found: dict[int, tuple[str, Span]] = {}
    for figure in sheet.figures:
        index = figure.word
        while index < len(sheet.wording.words) and figure.span.contains(sheet.wording.words[index].span):
            value = "" if index > figure.word else f"#{figure.low}-{figure.high} {figure.dimension}"
            found[index] = value, figure.span
            index += 1
    for when in sheet.dates:
        if any(part is not None for part in when.parts):
            found |= dict.fromkeys(range(*when.words), ("", when.span)) | {when.words[0]: (when.key, when.span)}
    return found


@lru_cache
def _aliases(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.phrases.values())


def _forms(word: Word, lexicon: Lexicon) -> list[str]:
    if word.key in _aliases(lexicon):
        return [] if word.glue else [word.key]
    return lexicon.contractions.get(word.folded, even_spelling(word.folded, lexicon)).split()


def _point(meeting: Meeting, words: Pair[list[Word]], edit: Edit) -> Point | None:
    a = _run(words.left, edit.a)
    b = _run(words.right, edit.b)
    if _elided(meeting, a, b, words, edit) or _idle(words, edit):
        return None
    texts = [span.of(meeting.text(side)) if span else "" for side, span in ((LEFT, a), (RIGHT, b))]
    if all(texts):
        reason = f"The quotation reads “{texts[0]}” in A and “{texts[1]}” in B."
    else:
        reason = f"The quotation has “{texts[0] or texts[1]}” only in {'A' if texts[0] else 'B'}."
    return Point(PointKind.QUOTE, a, b, reason)


def _idle(words: Pair[list[Word]], edit: Edit) -> bool:
    """Whether only one side has words here, and they carry no meaning of their own."""
    extra = [*words.left[slice(*edit.a)], *words.right[slice(*edit.b)]]
    one_sided = edit.a[0] == edit.a[1] or edit.b[0] == edit.b[1]
    return one_sided and all(word.glue for word in extra)


def _run(words: list[Word], run: tuple[int, int]) -> Span | None:
    return Span(words[run[0]].start, words[run[1] - 1].end) if run[0] < run[1] else None


def _elided(meeting: Meeting, a: Span | None, b: Span | None, words: Pair[list[Word]], edit: Edit) -> bool:
    """Whether one side marks the omission with an ellipsis, or the addition with brackets."""
    for side, span, other, run in ((LEFT, b, a, edit.a), (RIGHT, a, b, edit.b)):
        if span is None or other is not None:
            continue
        text = meeting.text(side)
        here = words[side]
        gap = text[here[run[0] - 1].span.end : here[run[0]].span.start] if 0 < run[0] < len(here) else ""
        if "…" in gap or "..." in gap:
            return True
    return False
