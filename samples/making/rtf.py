"""Rich text (RTF) as word processors write it: a table of fonts, styles, and letters beyond ASCII by code point."""

from __future__ import annotations

from collections.abc import Sequence

HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\froman\fcharset0 Times New Roman;}}"
    r"{\stylesheet{\s0 Normal;}{\s1\fs32\b Title;}{\s2\i caption;}}"
)
STYLES = {"headline": 1, "caption": 2}


def make_rtf(paragraphs: Sequence[tuple[str, str]], *, title: str, byline: str, date: str) -> bytes:
    """The article as rich text; `date` is the day on which it was made, as `2025-07-15`, or empty."""
    made = rf"{{\creatim\yr{int(date[:4])}\mo{int(date[5:7])}\dy{int(date[8:])}}}" if date else ""
    info = rf"{{\info{{\title {escaped(title)}}}{{\author {escaped(byline)}}}{made}}}"
    story = "\n".join(rf"\pard\plain\s{STYLES.get(role, 0)} {escaped(text)}\par" for role, text in paragraphs)
    return f"{HEAD}{info}\n{story}\n}}\n".encode("ascii")


def escaped(text: str) -> str:
    """The text with signs of the format and letters beyond ASCII written as escapes."""
    return "".join(escaped_letter(letter) for letter in text)


def escaped_letter(letter: str) -> str:
    """One letter as rich text has it; two escapes for one beyond the first 65,536."""
    if letter in "\\{}":
        return f"\\{letter}"
    if letter < "\x80":
        return letter
    units = letter.encode("utf-16-be")
    return "".join(rf"\u{int.from_bytes(units[at : at + 2], 'big', signed=True)}?" for at in range(0, len(units), 2))
