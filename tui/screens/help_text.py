"""What the help says: the few keys to begin with, what the signs mean, then every key of the table by group."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tui.bindings import KEYS, READ_ONCE, Group, Key, shown
from tui.core.findings import ClaimKind
from tui.core.sides import Side
from tui.presentation.cells import cell_width
from tui.presentation.check_signs import ALL_SIGNS
from tui.presentation.connector import BELOW
from tui.presentation.pieces import Line, Piece, Tone, padded, quoted, shortened, wrapped
from tui.presentation.roles import EDITED, FOLDED, NOTHING, PINNED, REFERENCE, glyph
from tui.widgets.overview_painter import BOTH_SIGN, CURSOR_SIGN, HIT_SIGN, NOTE_SIGN

KEYS_WIDTH = range(16, 28)
"""Cells of the column with signs and keys, indent included: at least for the signs, at most half of a narrow page."""

INDENT = 2
"""Cells before a sign or keys, and at least behind them."""

LONGEST_WORDS = 30
"""Cells of the words that were not found."""

NUMBER = ("a number", Tone.MUTED, "typed before a key: so many rows, pages, differences or acts of undo")
"""What the keys of moving have in common."""

MOUSE = (
    ("click", Tone.MUTED, "read the sentence; on a reference go to the partner; in the footer do what it says"),
    ("click at the top", Tone.MUTED, "on a count: read the next sentence that it counts, after the last the first"),
    ("drag", Tone.MUTED, "select words, also over several sentences"),
    ("two clicks, three", Tone.MUTED, "select the word, the sentence; a drag with the last click goes on by these"),
    ("right click", Tone.MUTED, "a menu: check, correct, copy, search, layouts, and everything by name"),
)
"""What the mouse does on the page."""

NO_KEY = "–"
"""Stands for the key of what only the palette does."""

FIRST_STEPS = {
    "Read": (
        (("row.next", "row.previous"), "next row, the one before"),
        (("differing.next", "differing.previous"), "next row that differs, the one before"),
        (("side.other",), "the other side"),
        (("partner", "partner.back"), "to the partner of a sentence, and back"),
    ),
    "Find": (
        (("search",), "words on both sides"),
        (("findings",), "list of all findings, the gravest first"),
        (("filtering",), "show only some rows"),
    ),
    "Decide": (
        (
            ("check.confirmed", "check.wrong", "check.query", "check.unverifiable", "check.opinion"),
            "confirmed, wrong, query to the author, unverifiable, opinion",
        ),
        (("check.note",), "write a note"),
        (("hit.next", "undo"), "next open claim; undo"),
    ),
}
"""The few keys that matter at first: ids of the table, and what they do together."""

SIGNS = (
    (glyph(ClaimKind.SHARED, Side.LEFT), Tone.SHARED, "both sides say it"),
    (glyph(ClaimKind.DIFFERING, Side.LEFT), Tone.DIFFERING, "both say it, but not alike; the points are underlined"),
    (glyph(ClaimKind.UNIQUE, Side.LEFT), Tone.UNIQUE_LEFT, "only A says it"),
    (glyph(ClaimKind.UNIQUE, Side.RIGHT), Tone.UNIQUE_RIGHT, "only B says it"),
    ("italics", Tone.MUTED, "words that only this side has, also within a sentence that both share"),
    (NOTHING, Tone.MUTED, "this side has nothing here"),
    (f"{REFERENCE} B14", Tone.MUTED, "its partner stands elsewhere: Enter goes there, Backspace comes back"),
    (f"│ {BELOW} row 9", Tone.MUTED, "the way to the partner, and its row while that is out of sight"),
    (EDITED, Tone.MUTED, "you corrected a link of it"),
    (PINNED, Tone.MUTED, "you pinned a link of it"),
    *((sign.glyph, Tone.STRONG, f"before a sentence's sign: {sign.word}") for sign in ALL_SIGNS),
    (FOLDED, Tone.MUTED, "rows that both sides share, folded away, or rows that were not asked for"),
    ("dimmed", Tone.MUTED, "kept, but not compared: bylines, captions, page furniture"),
    ("right edge", Tone.MUTED, f"all rows: only A, differing, only B; {CURSOR_SIGN} is where you are"),
    (
        "at the top",
        Tone.MUTED,
        "how many sentences of each article are shared, differ, or stand there alone; on the rule how many claims you "
        "have settled",
    ),
    ("at the bottom", Tone.MUTED, "your row, and how many of the rows that differ are behind you"),
    (
        f"{HIT_SIGN} {NOTE_SIGN} {BOTH_SIGN}",
        Tone.MUTED,
        "at the right edge: words searched for, your notes, both; click or drag to go there",
    ),
)
"""The legend: a sign as it is painted, its tone, its meaning."""


def help_lines(width: int, rows: Iterable[Key] = KEYS, words: str = "", first: Group | None = None) -> Iterator[Line]:
    """Every line of the help, at most `width` cells each; only what has all the words, if there are some.

    The keys of the group `first` come before everything else; without words, those to begin with come next.
    """
    listed = [row for row in rows if row.place not in READ_ONCE]
    parts = ([] if words else _first_steps(listed)) + [("Signs", list(SIGNS))]
    for group in Group:
        entries = [(_keys(row), Tone.DIFFERING, row.description) for row in listed if row.group is group]
        parts.append((str(group), [NUMBER, *entries] if group is Group.MOVING else entries))
        if group is Group.TWOSOURCE:
            parts.append(("Mouse", list(MOUSE)))
    parts.sort(key=lambda part: part[0] != str(first))
    widest = max(cell_width(name) for _, entries in parts for name, _, _ in entries)
    column = max(KEYS_WIDTH.start, min(widest + 2 * INDENT, KEYS_WIDTH.stop))
    between = False
    for heading, entries in parts:
        found = [entry for entry in entries if _has(words, heading, entry[0], entry[2])]
        if found:
            if between:
                yield ()
            yield (Piece(heading, Tone.STRONG),)
            between = True
        for name, tone, meaning in found:
            yield from _entry(Piece(name, tone), meaning, width, column)
    if not between:
        yield (Piece(f"Nothing in the help has “{shortened(quoted(words), LONGEST_WORDS)}”.", Tone.MUTED),)


def _first_steps(rows: Iterable[Key]) -> list[tuple[str, list[tuple[str, Tone, str]]]]:
    """The keys to begin with, under their headings; of each id the first key there is."""
    first = {row.id: shown(row.keys[0]) for row in rows if row.keys}
    parts = []
    for heading, steps in FIRST_STEPS.items():
        told = [("  ".join(first[id_] for id_ in ids if id_ in first), Tone.DIFFERING, words) for ids, words in steps]
        parts.append((heading, [entry for entry in told if entry[0]]))
    return parts


def _keys(row: Key) -> str:
    return "  ".join(map(shown, row.keys)) or NO_KEY


def _has(words: str, *texts: str) -> bool:
    """Whether every word stands in one of the texts; a sign or capital as it is, other words in any case."""
    whole = " ".join(texts)
    return all(word in (whole if word != word.lower() else whole.lower()) for word in words.split())


def _entry(name: Piece, meaning: str, width: int, column: int) -> tuple[Line, ...]:
    """One sign or key and what it means, from that cell on."""
    told = " " * INDENT + shortened(name.text, column - 2 * INDENT)
    return wrapped([Piece(padded(told, column), name.tone), Piece(meaning)], width, column)
