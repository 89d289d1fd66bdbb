"""What boxes for writing share: nothing that was written goes by one key press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import ClassVar, Generic, TypeVar

from textual import on
from textual.containers import Horizontal
from textual.content import Content
from textual.reactive import reactive
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widgets import Button, Input, Label, TextArea

from tui.bindings import Key, Place
from tui.presentation.pieces import quoted
from tui.widgets.bound_keys import key_shown, rebind


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """What is in a box."""

    kept: bool = False
    """Whether the editor wants it kept; otherwise it is a draft."""


R = TypeVar("R", bound=Writing)

DRAFT_SECONDS = 0.4
"""After so long a pause in typing the draft is kept: a killed app loses no more than the last words."""

DRAFTED = "This is what you wrote and did not keep."


class WritingScreen(ModalScreen[R], Generic[R]):
    """A box in the middle of the screen with fields, a line that says what is the matter, buttons and hints."""

    DEFAULT_CSS = """
    WritingScreen {
        align: center bottom;
        background: $background 40%;

        & > Vertical {
            width: 90%;
            max-width: 100;
            height: auto;
            max-height: 100%;
            background: $panel;
            border: solid $rule;
            border-title-color: $foreground;
            padding: 0 1;
        }

        .field {
            height: 1;
            Label {
                width: 12;
                color: $muted;
            }
            Input, Input:focus {
                width: 1fr;
                background: $background;
                background-tint: $background 0%;
            }
        }

        .foot {
            height: 1;
            margin-top: 1;
            #said {
                width: 1fr;
                text-wrap: nowrap;
                text-overflow: ellipsis;
                color: $warning;
            }
            Button {
                min-width: 8;
                margin-left: 1;
                background: $rule;
                color: $foreground;
            }
        }

        KeyHints {
            padding: 0;
        }
    }
    """

    AUTO_FOCUS = ""
    place: ClassVar[Place]
    """Whose keys work here."""
    said: reactive[str] = reactive("", init=False)
    """What the editor is told, on one line."""

    def __init__(self, rows: tuple[Key, ...], keep_draft: Callable[[R | None], None]) -> None:
        """`keep_draft` is given the result in each pause of typing."""
        super().__init__()
        rebind(self, self.place, rows)
        self._asked = False
        self._keep_draft = keep_draft
        self._pause: Timer | None = None

    @property
    def result(self) -> R | None:
        """What is written, to be kept; None if it is what was there."""
        raise NotImplementedError

    def foot(self, *more: tuple[str, str]) -> Horizontal:
        """The line below the fields: what is said, and a button for each action; `more` as (label, action)."""
        buttons = [
            Button(label, action=f"screen.{action}", compact=True)
            for label, action in (*more, ("Keep", "keep"), ("Leave", "leave"))
        ]
        for button in buttons:
            button.can_focus = False  # Tab goes from field to field, the keys do the rest
        return Horizontal(Label(id="said"), *buttons, classes="foot")

    def watch_said(self, said: str) -> None:
        """Show it; brackets in it are only brackets."""
        self.query_one("#said", Label).update(Content(quoted(said)))

    @on(Input.Changed)
    @on(TextArea.Changed)
    def draft(self) -> None:
        """Keep a draft as soon as nothing more is typed."""
        self._end_draft()
        self._pause = self.set_timer(DRAFT_SECONDS, lambda: self._keep_draft(self.result))

    def _end_draft(self) -> None:
        if self._pause is not None:
            self._pause.stop()

    def action_keep(self) -> None:
        """Keep what is written."""
        self._end_draft()
        self.dismiss(self.result)

    def action_leave(self) -> None:
        """Leave; what was changed only when it is asked for twice."""
        if self.result is None or self._asked:
            self._end_draft()
            self.leave()
            return
        self._asked = True
        keep, leave = (key_shown(self, f"{self.place.value}.{what}") for what in ("keep", "leave"))
        self.said = f"Changed: {keep} keeps it, {leave} again leaves."

    def leave(self) -> None:
        """Close without keeping; what was changed stays as a draft."""
        result = self.result
        self.dismiss(None if result is None else replace(result, kept=False))
