"""A page to its blocks: paragraphs, headings, captions and everything else that can be read on it, in order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from tui.articles.page import tags
from tui.articles.page.markup import Tag, pieces
from tui.articles.paragraphs import paragraph_spans

DEEPEST_SEARCH = 64
"""Open elements among which the one that an end tag closes is looked for; real pages go a few levels out of order."""

MOST_TAGS = 150_000
"""Elements of a page that is read: twenty times those of a long front page, and two seconds of work."""

_BREAK_HINTS = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Soft hyphens, zero-width spaces and their like: where a line may break. They are no part of a word."""

_HTML_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_LINE = "\n"
"""Stands for a `<br>` while a block is gathered; the page's own line ends are spaces by then."""


class TooManyTagsError(Exception):
    """A page has more than `MOST_TAGS` elements."""


@dataclass(slots=True, eq=False)
class Element:
    """An element of the page; what it says of itself holds for all within."""

    name: str = ""
    parent: Element | None = None
    inline: bool = False
    hidden: bool = False
    furniture_by_name: bool = False
    furniture_by_hint: bool = False
    caption: bool = False
    byline: bool = False
    standfirst: bool = False
    link: bool = False
    first: int = 0
    """Index of its first block."""
    end: int = 0
    """Index behind its last block; known when it is closed."""

    @property
    def furniture(self) -> bool:
        """Whether it belongs to the page and not to the story."""
        return self.furniture_by_name or self.furniture_by_hint


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A run of words that stands by itself on the page."""

    words: str
    element: Element
    """The block element around it; of words taken out of a line, the inline one."""
    linked: float = 0.0
    """Share (0..1) of its characters that are links."""
    caption: bool = False
    byline: bool = False
    standfirst: bool = False


@dataclass
class Head:
    """What the page tells beside its words, as it stands there."""

    title: str = ""
    metas: list[dict[str, str]] = field(default_factory=list)
    """The attributes of each `<meta>`."""
    json_texts: list[str] = field(default_factory=list)
    """The JSON-LD scripts."""
    times: list[str] = field(default_factory=list)
    """The `datetime` of each `<time>` outside the furniture."""


@dataclass
class PageReader:
    """Turns the pieces of a page into blocks. Use `read_page`."""

    blocks: list[PageBlock] = field(default_factory=list)
    head: Head = field(default_factory=Head)
    depth: int = 0
    """How many elements were open at once at most."""
    _open: list[Element] = field(default_factory=lambda: [Element()])
    _names: Counter[str] = field(default_factory=Counter)
    _parts: list[str] = field(default_factory=list)
    _holders: list[Element] = field(default_factory=list)
    _asides: list[tuple[str, Element]] = field(default_factory=list)
    _linked: int = 0
    _raw: Tag | None = None
    _count: int = 0
    _link_ended: bool = False

    def take(self, piece: Tag | str) -> None:
        """Take the next piece of the page."""
        if isinstance(piece, str):
            self._text(piece)
        elif piece.closing:
            self._close(piece.name)
        else:
            self._start(piece)
        self._raw = piece if isinstance(piece, Tag) and not piece.closing else None

    def finish(self) -> None:
        """End the page."""
        self._flush()
        while len(self._open) > 1:
            self._pop()

    def _start(self, tag: Tag) -> None:
        if tag.name == "br":
            self._parts.append(_LINE)
            return
        if tag.name == "meta":
            self.head.metas.append(tag.attributes)
        self._count += 1
        if self._count > MOST_TAGS:
            raise TooManyTagsError
        if tag.name == "a" and self._link_ended:
            self._parts.append(" ")  # two links side by side are never one word
        inline = self._is_inline(tag.name)
        if not inline:
            self._flush()
            self._end_siblings(tag.name)
        element = element_of(tag, self._open[-1], inline=inline)
        element.first = len(self.blocks)
        if tag.name == "time" and not element.furniture and "datetime" in tag.attributes:
            self.head.times.append(tag.attributes["datetime"])
        if tag.name not in tags.VOID:
            self._open.append(element)
            self._names[tag.name] += 1
            self.depth = max(self.depth, len(self._open))

    def _is_inline(self, name: str) -> bool:
        top = self._open[-1]
        if name in tags.INLINE or (top.inline and top.hidden):
            return True
        inside = self._block_element().name in tags.PARAGRAPHS
        return inside and (name in tags.INTERRUPTING or "-" in name)

    def _block_element(self) -> Element:
        recent = self._open[: -DEEPEST_SEARCH - 1 : -1]
        return next((element for element in recent if not element.inline), recent[-1])

    def _end_siblings(self, name: str) -> None:
        """Close what this start tag ends: a paragraph, or the list item or cell before."""
        if self._block_element().name == "p":
            self._close("p")
        ended = tags.ENDS_BY_SIBLING.get(name, frozenset())
        while self._open[-1].name in ended:
            self._pop()

    def _close(self, name: str) -> None:
        self._link_ended = name == "a"
        if not self._names[name]:
            return
        for back in range(1, min(len(self._open), DEEPEST_SEARCH + 1)):
            element = self._open[-back]
            if element.name == name:
                if not element.inline:
                    self._flush()
                for _ in range(back):
                    self._pop()
                return
            if name in tags.INLINE and not element.inline:
                return

    def _pop(self) -> None:
        element = self._open.pop()
        self._names[element.name] -= 1
        element.end = len(self.blocks)

    def _text(self, text: str) -> None:
        raw = self._raw.name if self._raw else ""
        if raw == "title" and not self._names["svg"]:
            self.head.title = self.head.title or " ".join(text.split())
        elif raw == "script" and self._raw and "ld+json" in self._raw.attributes.get("type", "").casefold():
            self.head.json_texts.append(text)
        elif raw not in ("script", "style"):
            self._words(text)

    def _words(self, text: str) -> None:
        top, block = self._open[-1], self._block_element()
        text = text.translate(_BREAK_HINTS)
        if block.name != "pre":
            text = _HTML_SPACE.sub(" ", text)
        if is_aside(top, block):
            self._asides.append((text, top))
            return
        self._parts.append(text)
        self._link_ended = False
        if not text.isspace():
            self._holders.append(top)
            self._linked += len(text.strip()) if top.link else 0

    def _flush(self) -> None:
        """End the block that is being gathered."""
        if not self._parts and not self._asides:
            return
        whole, holders, block = "".join(self._parts), self._holders, self._block_element()
        linked = min(1.0, self._linked / max(1, len(whole.strip())))
        told = {
            flag: bool(holders) and all(getattr(holder, flag) for holder in holders)
            for flag in ("caption", "byline", "standfirst")
        }
        for words in paragraphs_of(whole, heading=block.name in tags.HEADINGS):
            self.blocks.append(PageBlock(words, block, linked, **told))
        for text, element in self._asides:
            if words := _HTML_SPACE.sub(" ", text).strip(" "):
                self.blocks.append(PageBlock(words, element))
        self._parts, self._holders, self._asides, self._linked = [], [], [], 0


def element_of(tag: Tag, parent: Element, *, inline: bool) -> Element:
    """The element that a start tag opens inside `parent`."""
    words = tags.hints(tag.attributes)
    by_hint = not inline and tags.is_furniture_by_hint(tag.name, words)
    holds_story = tag.name == "main" or "articlebody" in words
    return Element(
        tag.name,
        parent,
        inline,
        hidden=parent.hidden or tags.is_hidden(tag.name, tag.attributes, words),
        furniture_by_name=parent.furniture_by_name or tag.name in tags.FURNITURE,
        furniture_by_hint=(parent.furniture_by_hint and not holds_story) or by_hint,
        caption=parent.caption or tags.is_caption(tag.name, words),
        byline=parent.byline or tags.is_byline(words),
        standfirst=parent.standfirst or tags.is_standfirst(words),
        link=parent.link or tag.name == "a",
    )


def is_aside(element: Element, block: Element) -> bool:
    """Whether the words of an inline element belong behind the line they stand in: hidden ones, buttons."""
    hidden = element.hidden and not block.hidden
    return hidden or (element.furniture_by_name and not block.furniture_by_name)


def read_page(source: str) -> PageReader:
    """The blocks of a page and what its head tells, whatever the markup. Raises TooManyTagsError."""
    reader = PageReader()
    for piece in pieces(source):
        reader.take(piece)
    reader.finish()
    return reader


def paragraphs_of(whole: str, *, heading: bool) -> Iterator[str]:
    """The paragraphs in the words between two block tags, each on one line.

    Two `<br>` end a paragraph. Whether a single one does or only wraps a line is told as in plain text.
    """
    lines = [_HTML_SPACE.sub(" ", line).strip(" ") for line in whole.split(_LINE)]
    if len(lines) == 1 or heading:
        yield from filter(str.strip, [" ".join(filter(None, lines))])
        return
    parts = lines[:1]
    for before, line in pairwise(lines):
        goes_on = before and line[:1].islower() and before[-1] not in ".!?…:"
        parts += [" " if goes_on else _LINE, line]
    text = "".join(parts)
    for span in paragraph_spans(text):
        if words := " ".join(span.of(text).split(_LINE)).strip():
            yield words
