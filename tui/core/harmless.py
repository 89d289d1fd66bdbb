"""Hostile characters made visible: what a terminal, an editor or a browser would obey becomes a sign to be seen.

The one place that knows which characters are unsafe to print. Reports and the presentation room use it; the article
itself is never changed.
"""

from __future__ import annotations

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
"""Stands for a character that has no picture of its own."""

PICTURES = 0x2400
"""Unicode's Control Pictures: the picture of control character n is at 0x2400 + n."""

REORDERING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)
"""Bidirectional embeddings, overrides, isolates and marks: they make a line read otherwise than it is stored
(Unicode Technical Report 36, section 3.1; the "Trojan Source" attack). Right-to-left letters need none of them."""

HARMLESS: dict[int, int | str] = {
    **{code: PICTURES + code for code in range(0x20) if chr(code) not in "\n\t"},
    0x7F: "\N{SYMBOL FOR DELETE}",
    **dict.fromkeys((*range(0x80, 0xA0), *REORDERING, *range(0xFFF9, 0xFFFC), *range(0xD800, 0xE000)), REPLACEMENT),
    **dict.fromkeys((0x2028, 0x2029), "\N{SYMBOL FOR NEWLINE}"),
}
"""Code point to its harmless stand-in, one character each. Besides the reordering ones: C0 controls except line feed
and tab, DEL, C1 controls, interlinear annotations, lone surrogates, and the line ends that only Unicode knows."""


def harmless(text: str) -> str:
    """The text with every unsafe character replaced by one visible sign; as many characters as before.

    Offsets into the text stay valid, and the result can always be encoded as UTF-8.
    """
    return text.translate(HARMLESS)
