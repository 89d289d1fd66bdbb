"""The page on which words are selected with the mouse: a drag selects, and scrolls where it leaves the page.

Not with Textual's own selection: that one is kept by place on the page, so it would not outlive a change of width or
layout, and it takes whole widgets, both articles at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from textual import events
from textual.message import Message
from textual.reactive import var
from textual.timer import Timer

from tui.core.selecting import Selection, hull, sentence_around, word_at
from tui.core.sides import Side
from tui.core.spans import Span
from tui.presentation.printed import place_at, pressed_at
from tui.presentation.reading_lines import ReadingLines
from tui.widgets.scrolled_page import ScrolledPage

LEFT_BUTTON = 1

SCROLL_EVERY = 0.05
"""Seconds between two steps while a drag is held above or below the page."""

FASTEST_SCROLL = 5
"""Lines of one such step; as many as the mouse is away from the page, up to this."""


class Drag(NamedTuple):
    """A press of the mouse from which words may be selected."""

    side: Side
    anchor: Span
    """What was pressed, in the article's text."""
    x: int
    y: int
    """Where the mouse was then, on the page's part of the screen."""
    presses: int = 1
    """How often it was pressed there in a row: what is selected grows by characters, by words (2) or sentences (3)."""
    moved: bool = False
    """Whether it has left that cell."""


class Clicked(NamedTuple):
    """The first click of several in a row, and the last so far."""

    first: Drag
    """For the page may move under the mouse at that click."""
    last: events.Click


class SelectingPage(ScrolledPage):
    """Tells what the mouse selects; state comes in by `selected`."""

    selected: var[Selection | None] = var(None)

    @dataclass
    class Selected(Message, namespace="comparison_view"):
        """The mouse selects other words; None when it has let go of all."""

        selection: Selection | None

        def can_replace(self, message: Message) -> bool:
            """Only the latest words matter."""
            return isinstance(message, SelectingPage.Selected)

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id, classes=classes)
        self._drag: Drag | None = None
        self._clicked: Clicked | None = None
        self._mouse = (0, 0)
        self._scrolling: Timer | None = None

    def watch_selected(self) -> None:
        """Show what is selected now; painted lines stay as they are, the selection is laid over them."""
        self.refresh()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember from where a drag would select."""
        self._drag = None
        if event.button != LEFT_BUTTON or self._lines is None:
            return
        pressed = pressed_at(self._lines, self.scroll_offset.y + event.y, event.x)
        if pressed is not None:
            self._drag = self._again(event) or Drag(*pressed, event.x, event.y)
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select from the press to here, if the button is still held."""
        drag = self._drag
        if drag is None:
            return
        if event.button != LEFT_BUTTON:
            self._let_go()  # released where no event told of it
        elif drag.moved or (event.x, event.y) != (drag.x, drag.y):
            self._drag, self._mouse = drag._replace(moved=True), (event.x, event.y)
            self._extend()
            self._scroll_at_edge()

    def on_mouse_up(self) -> None:
        """The drag is over; what was selected stays."""
        self._let_go(keep=True)

    def selects_by_click(self, event: events.Click) -> bool:
        """Whether a click is the end of a drag, or takes a word (two clicks) or a sentence (three)."""
        drag, self._drag = self._drag, None
        if drag is not None and drag.moved:
            return True
        if event.chain == 1:
            self._clicked = None if drag is None else Clicked(drag, event)
        elif self._clicked is not None:
            first = self._clicked.first
            self._clicked = self._clicked._replace(last=event)
            self._tell(first.side, self._taken(first.side, first.anchor, event.chain))
            return True
        if self.selected is not None:
            self.post_message(self.Selected(None))
        return False

    def _again(self, event: events.MouseDown) -> Drag | None:
        """A press that goes on a row of clicks; None for any other."""
        if self._clicked is None:
            return None
        first, last = self._clicked
        here = last.screen_offset == event.screen_offset
        if not here or event.time - last.time > self.app.CLICK_CHAIN_TIME_THRESHOLD:
            return None
        return Drag(first.side, first.anchor, event.x, event.y, last.chain + 1)

    def _taken(self, side: Side, at: Span, presses: int) -> Span:
        """What so many presses take of a side's text: the character, its word or its sentence."""
        if presses == 1 or not len(at) or self.comparison is None:
            return at
        article = self.comparison.articles[side]
        return word_at(article.text, at.start) if presses == 2 else sentence_around(article, at.start)

    def _let_go(self, *, keep: bool = False) -> None:
        """`keep`: the click that follows is to know of the drag."""
        if not keep:
            self._drag = None
        self._stop_scrolling()
        self.release_mouse()

    def _extend(self) -> None:
        lines, drag = self._lines, self._drag
        if lines is not None and drag is not None:
            x, y = self._mouse
            line = self.scroll_offset.y + max(0, min(y, self.size.height - 1))
            reached = place_at(lines, drag.side, line, x)
            taken = (self._taken(drag.side, place, drag.presses) for place in (drag.anchor, reached))
            self._tell(drag.side, hull(*taken))

    def _tell(self, side: Side, span: Span) -> None:
        self.post_message(self.Selected(Selection(side, span) if len(span) else None))

    def _scroll_at_edge(self) -> None:
        outside = not 0 <= self._mouse[1] < self.size.height
        if outside and self._scrolling is None:
            self._scrolling = self.set_interval(SCROLL_EVERY, self._scroll_on)
        elif not outside:
            self._stop_scrolling()

    def _scroll_on(self) -> None:
        y, last = self._mouse[1], self.size.height - 1
        away = y if y < 0 else y - last
        count, lines = max(-FASTEST_SCROLL, min(away, FASTEST_SCROLL)), self._lines
        aside = isinstance(lines, ReadingLines) and self._drag is not None and self._drag.side is not lines.side
        if isinstance(lines, ReadingLines) and aside and not self.tied:
            lines.scroll_beside(count, self.scroll_offset.y, self._height)
        else:
            self.scroll_relative(y=count, animate=False)
        self._extend()

    def _stop_scrolling(self) -> None:
        if self._scrolling is not None:
            self._scrolling.stop()
            self._scrolling = None
