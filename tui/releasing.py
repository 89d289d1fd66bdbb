"""What was closed is let go of: neither Textual nor the search for garbage may keep it."""

from __future__ import annotations

import gc

from textual._styles_cache import StylesCache
from textual.app import App
from textual.await_complete import AwaitComplete

WATCHERS = "__watchers"
"""Where Textual's reactives keep who waits for a change: by name, pairs of a node and what it has called."""


class Releasing(App[int]):
    """Holds no memory for screens and comparisons that are gone."""

    def pop_screen(self) -> AwaitComplete:
        """Close the screen on top, and forget the lines of its widgets and the text areas closed before.

        A cache of colours in Textual 8.2.8 holds the painted lines of the last 1,024 widgets, closed or not
        (https://github.com/Textualize/textual/issues/6665): some 50 MB after a thousand dialogs. And each text area
        waits for another theme, with all that was typed there, until there is one.
        """
        StylesCache.get_inner_outer.cache_clear()
        for waiting in getattr(self, WATCHERS, {}).values():
            waiting[:] = [(node, callback) for node, callback in waiting if not node._closing]
        return super().pop_screen()

    def release_pair(self) -> None:
        """Give back what the comparison took that was on the screen before.

        Once it was there, it was left out of the search for garbage, for it should stay until the end.
        """
        gc.unfreeze()
        gc.collect()
