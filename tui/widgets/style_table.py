"""A widget's component styles as ready Rich styles: each mixture is made once, then looked up per run of text."""

from __future__ import annotations

from rich.style import Style
from textual.widget import Widget


class StyleTable:
    """Mixtures of component classes of one widget. Throw it away in `notify_style_update`."""

    def __init__(self, widget: Widget, prefix: str) -> None:
        self._widget = widget
        self._prefix = prefix
        self._made: dict[tuple[str, ...], Style] = {}

    def of(self, *roles: str) -> Style:
        """The widget's own style with the component `<prefix><role>` of each role laid over it in turn.

        Colours with an alpha are blended, so the result is opaque. KeyError for a role without a component class.
        """
        style = self._made.get(roles)
        if style is None:
            style = self._made[roles] = self._mixed(roles)
        return style

    def ink(self, role: str) -> Style:
        """A role's letters without a ground, to be laid over what is painted."""
        mixed = self.of(role)
        return Style(color=mixed.color, bold=mixed.bold, underline=mixed.underline)

    def _mixed(self, roles: tuple[str, ...]) -> Style:
        _, _, background, color = self._widget.colors
        text_style = Style.null()
        for role in roles:
            styles = self._widget.get_component_styles(f"{self._prefix}{role}")
            if styles.has_rule("background"):
                background += styles.background
            if styles.has_rule("color"):
                color = styles.color
            text_style += styles.text_style
        return Style(color=(background + color).rich_color, bgcolor=background.rich_color) + text_style
