"""The themes as plain data: the ground that the findings' colours of `palette` are printed on.

Calm like a printed page: near-black ink on warm paper or the reverse, thin rules, no boxes.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from tui.presentation.palette import DARK, LIGHT

CONTRAST = {
    "shared": "#c9d4d1",
    "differing": "#ffb938",
    "unique-left": "#7ccbfa",
    "unique-right": "#f2b3d6",
    "point": "#ffb938",
    "hit": "#f0e442",
    "muted": "#c4c4c4",
    "cursor-row": "#303030",
    "cursor-bar": "#ffffff",
    "partner-row": "#202020",
}
"""On black; text has a contrast of at least 7 : 1 (WCAG 2.2, 1.4.6), held by a test."""


@dataclass(frozen=True, slots=True)
class Look:
    """A theme: page, bars, ink and rules, and the colours of findings on them. All colours are `#rrggbb`."""

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

    @property
    def variables(self) -> dict[str, str]:
        """What style sheets know as `$name`, besides Textual's own."""
        return {**self.findings, "rule": self.rule}


LOOKS = (
    Look("twosource-dark", True, "#17181a", "#1e2023", "#d9d6ce", "#3b3e43", MappingProxyType(DARK)),
    Look("twosource-light", False, "#fbfaf7", "#f3f1eb", "#202124", "#cdcac1", MappingProxyType(LIGHT)),
    Look("twosource-contrast", True, "#000000", "#000000", "#ffffff", "#8c8c8c", MappingProxyType(CONTRAST)),
)
"""The first is the default."""


def theme_after(name: str) -> str:
    """The next theme in turn; the first one after the last, and after a theme that is not one of these."""
    names = [look.name for look in LOOKS]
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]
