"""Rich text (RTF) files to drafts: striprtf reads the letters, `rtf_parts` says which of them a reader sees."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator

from tui.articles.drafts import Draft, DraftBuilder
from tui.articles.extras import needs_extra
from tui.articles.file_properties import properties_told
from tui.articles.passages import Verdict
from tui.articles.places import HEADLINE
from tui.articles.rtf_flows import Flow, Parts, Place, plain_source
from tui.articles.rtf_parts import MOST_CHARACTERS, TooMuchError, parts_of
from tui.core.text import Role
from tui.errors import ReadError

RUNNING = Verdict(Role.CHROME, "page header or footer")
CAPTION = Verdict(Role.CAPTION, "caption style")

HEADLINE_STYLES = ("title", "heading 1")
"""Names of styles whose first paragraph is the headline; the first name that occurs counts."""

CAPTION_STYLE = "caption"

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
    draft = draft_of(parts)
    if not draft.passages:
        raise ReadError(f"{place} has no text in it; open it in a word processor and save the article as a new file.")
    return draft


def draft_of(parts: Parts) -> Draft:
    """The draft: the story, then boxes, notes, headers and footers."""
    builder = DraftBuilder()
    story = list(paragraphs_of(parts, Place.STORY))
    headline = headline_index([parts.styles.get(style or 0, "").casefold() for _, style in story])
    for index, (words, style) in enumerate(story):
        caption = parts.styles.get(style or 0, "").casefold() == CAPTION_STYLE
        builder.add(words, HEADLINE if index == headline else CAPTION if caption else None)
    for place, verdict in ((Place.BOX, None), (Place.NOTE, None), (Place.RUNNING, RUNNING)):
        for words, _ in paragraphs_of(parts, place):
            builder.add(words, verdict)
    told = properties_told(information(parts, Place.TITLE), information(parts, Place.AUTHOR), date_of(parts))
    return builder.draft(notices=tuple(notices_of(parts)), fallback=told)


def headline_index(styles: list[str]) -> int | None:
    """The index of the first paragraph with a headline's style."""
    return next((styles.index(name) for name in HEADLINE_STYLES if name in styles), None)


def paragraphs_of(parts: Parts, place: Place) -> Iterator[tuple[str, int | None]]:
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


def information(parts: Parts, place: Place) -> str:
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
