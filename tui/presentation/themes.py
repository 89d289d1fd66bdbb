"""The themes as plain data: the ground that the findings' colours of `palette` are printed on.

Calm like a printed page: near-black ink on warm paper or the reverse, thin rules, no boxes.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from tui.presentation.palette import DARK, LIGHT

CONTRAST = {
    "shared": "#d4ded2",
    "differing": "#ffb938",
    "unique-left": "#70c8ff",
    "unique-right": "#ffa6da",
    "point": "#ffb938",
    "hit": "#f0e442",
    "muted": "#c4c4c4",
    "cursor-row": "#303030",
    "cursor-bar": "#ffffff",
    "partner-row": "#202020",
    "claim-at-hand": "#4a4a4a",
}
"""On black; text has a contrast of at least 7 : 1 (WCAG 2.2, 1.4.6), held by a test."""


OWN_DARK = {
    "shared": "ansi_white",
    "differing": "ansi_bright_yellow",
    "unique-left": "ansi_bright_cyan",
    "unique-right": "ansi_bright_magenta",
    "point": "ansi_bright_yellow",
    "hit": "ansi_yellow",
    "muted": "ansi_white",
    "cursor-row": "ansi_default",
    "cursor-bar": "ansi_bright_white",
    "partner-row": "ansi_default",
    "claim-at-hand": "ansi_bright_black",
}
"""Of the terminal's own sixteen colours, on its own dark ground, which they leave alone."""

OWN_LIGHT = {
    "shared": "ansi_bright_black",
    "differing": "ansi_red",
    "unique-left": "ansi_blue",
    "unique-right": "ansi_magenta",
    "point": "ansi_red",
    "hit": "ansi_yellow",
    "muted": "ansi_bright_black",
    "cursor-row": "ansi_default",
    "cursor-bar": "ansi_black",
    "partner-row": "ansi_default",
    "claim-at-hand": "ansi_white",
}
"""The same on a light ground. What they look like is for the user's terminal to say, so no contrast is promised."""


@dataclass(frozen=True, slots=True)
class Look:
    """A theme: page, bars, ink and rules, and the colours of findings on them.

    All colours are `#rrggbb`, or with `ansi` names of the terminal's own.
    """

    name: str
    dark: bool
    background: str
    """The page."""
    panel: str
    """Bars at the foot, and dialogs."""
    foreground: str
    """Running text."""
    rule: str
    """Thin lines between header, page and panes."""
    findings: MappingProxyType[str, str]
    """By the names of `palette`."""
    ansi: bool = False
    """Whether the colours are the terminal's own sixteen."""

    @property
    def variables(self) -> dict[str, str]:
        """What style sheets know as `$name`, besides Textual's own."""
        return {**self.findings, "rule": self.rule}


LOOKS = (
    Look("twosource-dark", True, "#17181a", "#1e2023", "#d9d6ce", "#3b3e43", MappingProxyType(DARK)),
    Look("twosource-light", False, "#fbfaf7", "#f3f1eb", "#202124", "#cdcac1", MappingProxyType(LIGHT)),
    Look("twosource-contrast", True, "#000000", "#000000", "#ffffff", "#8c8c8c", MappingProxyType(CONTRAST)),
    Look(
        "twosource-terminal-dark", True, "ansi_default", "ansi_default", "ansi_default", "ansi_bright_black",
        MappingProxyType(OWN_DARK), ansi=True,
    ),
    Look(
        "twosource-terminal-light", False, "ansi_default", "ansi_default", "ansi_default", "ansi_white",
        MappingProxyType(OWN_LIGHT), ansi=True,
    ),
)  # fmt: skip
"""The first is the default."""


def theme_after(name: str) -> str:
    """The next theme in turn; the first one after the last, and after a theme that is not one of these."""
    names = [look.name for look in LOOKS]
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]


def theme_words(name: str) -> str:
    """A theme as readers are told of it: `terminal dark`, for ours without the name of the app."""
    return name.removeprefix("twosource-").replace("-", " ")
