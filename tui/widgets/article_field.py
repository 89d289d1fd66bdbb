"""One side of the open screen: its letter, its field, and below that what is known of the article."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Label

from tui.bindings import KEYS, Key
from tui.core.sides import Pair, Side
from tui.presentation.opening.filling import Filling
from tui.presentation.opening.preview import preview_lines
from tui.widgets.bound_keys import key_shown
from tui.widgets.source_field import SourceField
from tui.widgets.tones import stacked

EMPTY = Pair(Filling(), Filling())


class Preview(Widget):
    """Two lines about the article of one side."""

    DEFAULT_CSS = """
    Preview {
        height: 2;
        margin-left: 4;
        text-wrap: nowrap;
        text-overflow: clip;
    }
    """

    sides: reactive[Pair[Filling]] = reactive(EMPTY)

    def __init__(self, side: Side) -> None:
        super().__init__()
        self._side = side

    def render(self) -> Content:
        """The lines."""
        key = key_shown(self.screen, "open.take")
        return stacked(preview_lines(self.sides[self._side], self.content_size.width, key))


class ArticleField(Vertical):
    """Everything of one side."""

    DEFAULT_CSS = """
    ArticleField {
        height: 3;
        padding: 0 2;
        Horizontal {
            height: 1;
        }
        Label {
            width: 4;
            padding: 0 1;
            color: $muted;
        }
        Label.-at-hand {
            color: $foreground;
            text-style: bold reverse;
            width: 3;
            margin-right: 1;
        }
        SourceField {
            width: 1fr;
            padding: 0 1;
            background: $panel;
        }
        SourceField:focus {
            background-tint: $panel 0%;
        }
    }
    """

    sides: reactive[Pair[Filling]] = reactive(EMPTY)

    def __init__(self, side: Side, rows: Iterable[Key] = KEYS, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.side = side
        self._rows = tuple(rows)

    def compose(self) -> ComposeResult:
        """Letter and field on one line, the preview below."""
        with Horizontal():
            yield Label(self.side.letter)
            yield SourceField(self.side, self._rows)
        yield Preview(self.side).data_bind(ArticleField.sides)

    def on_descendant_focus(self) -> None:
        """Its letter stands out. By a class: for `:focus-within` around it it is not painted anew."""
        self.query_exactly_one(Label).add_class("-at-hand")

    def on_descendant_blur(self) -> None:
        """It does not any more."""
        self.query_exactly_one(Label).remove_class("-at-hand")

    @property
    def field(self) -> SourceField:
        """Where to type."""
        return self.query_exactly_one(SourceField)
