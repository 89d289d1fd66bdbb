"""The preset `vim`: what has another key there than in the table. Whatever is not named keeps its key."""

from __future__ import annotations

VIM_KEYS = {
    "row.first": ("g g", "home"),
    "page.next": ("ctrl+f", "pagedown", "space"),
    "page.previous": ("ctrl+b", "pageup"),
    "view.down": ("ctrl+e",),
    "view.up": ("ctrl+y",),
    "side.left": ("h", "left", "ctrl+w h"),
    "side.right": ("l", "right", "ctrl+w l"),
    "side.other": ("ctrl+w w",),
    "differing.next": ("] c",),
    "differing.previous": ("[ c",),
    "history.forward": ("tab",),
    "mark.set": ("m",),
    "note.next": ("] n",),
    "note.previous": ("[ n",),
    "mark.go": ("'", "`"),
    "fold": ("z a",),
    "fold.close": ("z c", "z M"),
    "fold.open": ("z o", "z R"),
    "swap": ("ctrl+w x", "\\"),
    "quit": ("Z Z", "Z Q", "q"),
}
"""`]c` and `[c` are those of vimdiff; Ctrl+I, which goes forward in vim, is Tab to a terminal."""
