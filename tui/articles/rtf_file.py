"""Rich text (RTF) files to drafts: striprtf reads the letters, `rtf_parts` says which of them a reader sees."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator

from tui.articles.drafts import Draft
from tui.articles.extras import needs_extra
from tui.articles.file_properties import properties_told
from tui.articles.manuscript import Manuscript, Place
from tui.articles.rtf_flows import Destination, Flow, Parts, plain_source
from tui.articles.rtf_parts import MOST_CHARACTERS, TooMuchError, parts_of
from tui.errors import ReadError

PLACES = {
    Destination.STORY: Place.STORY,
    Destination.BOX: Place.BOX,
    Destination.NOTE: Place.NOTE,
    Destination.HEADER: Place.HEADER,
    Destination.FOOTER: Place.FOOTER,
}
"""What is read of a file, and where it stands in the manuscript."""

_LINE_IN_PARAGRAPH = "\u2028"


def read(data: bytes, place: str) -> Draft:
    """The draft of an RTF file. Raises ReadError."""
    try:
        import striprtf.striprtf  # noqa: F401
    except ImportError as error:
        raise needs_extra("rtf", place) from error
    try:
        parts = parts_of(data)
    except TooMuchError as error:
        raise ReadError(
            f"{place} has more in it than is read of an RTF file ({MOST_CHARACTERS:,} characters of text); "
            "save the part that you need as a file of its own."
        ) from error
    found = Manuscript(place)
    for destination, where in PLACES.items():
        for words, style in paragraphs_of(parts, destination):
            found.add(words, parts.styles.get(style or 0, "").casefold(), where)
    if not found.paragraphs:
        raise ReadError(f"{place} has no text in it; open it in a word processor and save the article as a new file.")
    told = properties_told(
        information(parts, Destination.TITLE), information(parts, Destination.AUTHOR), date_of(parts)
    )
    return found.draft(properties=told, notices=notices_of(parts))


def paragraphs_of(parts: Parts, place: Destination) -> Iterator[tuple[str, int | None]]:
    """The paragraphs of one place with their styles."""
    flow = parts.flows.get(place)
    if flow is not None:
        lines = letters_of(parts, flow).split("\n")
        for words, style in zip(lines, flow.styles, strict=False):
            yield words.replace(_LINE_IN_PARAGRAPH, "\n"), style


def letters_of(parts: Parts, flow: Flow) -> str:
    """The text of a flow, a line a paragraph."""
    from striprtf.striprtf import charset_map, rtf_to_text

    encoding = "mac_roman" if parts.macintosh else f"cp{parts.code_page}"
    parts.fonts = {font: kind for font, kind in parts.fonts.items() if is_codec(charset_map.get(kind, encoding))}
    read_letters: Callable[..., str] = rtf_to_text
    text = read_letters(
        "".join(plain_source(parts, flow)), encoding=encoding if is_codec(encoding) else "cp1252", errors="replace"
    )
    # Characters beyond the first 65,536 come as two halves.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def is_codec(name: str) -> bool:
    """Whether Python knows the encoding."""
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True


def information(parts: Parts, place: Destination) -> str:
    """What the file's properties say."""
    return " ".join(words for words, _ in paragraphs_of(parts, place))


def date_of(parts: Parts) -> str:
    """The day on which the file was made, as `2025-07-15`; empty where it does not say."""
    if not all(1 <= parts.made.get(part, 0) <= most for part, most in (("yr", 9999), ("mo", 12), ("dy", 31))):
        return ""
    return f"{parts.made['yr']:04}-{parts.made['mo']:02}-{parts.made['dy']:02}"


def notices_of(parts: Parts) -> Iterator[str]:
    """What was left out."""
    if parts.deleted:
        yield "Text that is marked as deleted in it was left out."
    if parts.hidden:
        yield "Text that is hidden in it was left out."
    if parts.comments:
        yield "Comments in its margin were left out."
