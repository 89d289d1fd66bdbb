"""A real terminal to try the program in: tmux, with a server, settings and a clipboard of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from types import TracebackType
from typing import NamedTuple

from tests.trial.picture import Picture

PATIENCE = 20.0
"""Seconds after which what is waited for is held to stay away; generous, for a busy machine."""

POLL = 0.015
"""Seconds between two looks at the screen."""

CALM = 2
"""Looks in a row that must show the same before the screen counts as painted: tmux may be caught in mid-frame."""

SETTINGS = """\
set -g set-clipboard on
set -g status off
set -g escape-time 0
set -g default-terminal tmux-256color
set -ga terminal-overrides ",*:Tc"
set -g remain-on-exit on
set -g exit-empty off
"""

BEFORE, AFTER = "before the program", "left with"
"""What the terminal says around the program, to see that it is as it was."""

REPOSITORY = Path(__file__).parents[2]


class Missing(Exception):
    """What was waited for did not come; the text says what, and what was on the screen."""


class Size(NamedTuple):
    """Of a terminal, in cells."""

    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.width}x{self.height}"


def installed() -> bool:
    """Whether there is a tmux to try it in."""
    return shutil.which("tmux") is not None


class Terminal:
    """One program in one terminal; leaving the context ends both."""

    def __init__(self, size: Size, folder: Path) -> None:
        """`folder` is where the program runs."""
        self.size, self.folder = size, folder
        self._home = TemporaryDirectory(prefix="trial-")
        self.home = Path(self._home.name)

    def __enter__(self) -> Terminal:
        settings = self.home / "tmux.conf"
        settings.write_text(SETTINGS, "utf-8")
        width, height = map(str, self.size)
        self._tmux("-f", str(settings), "new-session", "-d", "-x", width, "-y", height, "-c", str(self.folder), "sh")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._tmux("kill-server")
        self._home.cleanup()

    @property
    def environment(self) -> dict[str, str]:
        """Homes of its own, so that nobody's ledger or settings are touched."""
        homes = {f"XDG_{name}_HOME": str(self.home / name.lower()) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
        kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TMUX", "TMUX_PANE")}
        return (
            kept | homes | {"PYTHONPATH": str(REPOSITORY), "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8", "PS1": "$ "}
        )

    def start(self, *arguments: str) -> None:
        """Run the program; what the terminal says before and after it shows how it was left."""
        words = " ".join([sys.executable, "-m", "tui", *arguments])
        script = self.home / "run.sh"
        script.write_text(f"clear; echo {BEFORE}; {words}; echo {AFTER} $?; exec cat\n", "utf-8")
        self._tmux("respawn-pane", "-k", "-c", str(self.folder), "sh", str(script))

    def forget_habits(self) -> None:
        """Let the next start be as the first one, but for the ledger."""
        shutil.rmtree(self.home / "state", ignore_errors=True)

    def print(self, *arguments: str) -> str:
        """What the program prints, run beside the terminal with the same homes."""
        command = [sys.executable, "-m", "tui", *arguments]
        done = subprocess.run(command, cwd=self.folder, env=self.environment, capture_output=True, check=True)
        return done.stdout.decode()

    def send(self, text: str) -> None:
        """Send characters as they are: what is typed, or what a mouse says."""
        self._tmux("send-keys", "-l", "--", text)

    def press(self, *keys: str) -> None:
        """Press keys by their names in tmux."""
        self._tmux("send-keys", *keys)

    def look(self) -> Picture:
        """What is on the screen now."""
        return Picture(self._tmux("capture-pane", "-p"))

    def colours(self) -> str:
        """What is on the screen now, with its colours as escape sequences."""
        return self._tmux("capture-pane", "-p", "-e")

    def wait(self, what: str, holds: Callable[[Picture], bool], patience: float = PATIENCE) -> Picture:
        """The screen as soon as this holds and it stands still; otherwise `Missing`."""
        end, before, calm = monotonic() + patience, self.look(), 0
        while True:
            picture = self.look()
            calm = calm + 1 if picture == before and holds(picture) else 0
            if calm >= CALM:
                return picture
            if monotonic() > end:
                raise Missing(f"{what} did not come; the screen:\n{picture}")
            before = picture
            sleep(POLL)

    def wait_for(self, *words: str) -> Picture:
        """The screen as soon as all these words are on it."""
        return self.wait(" and ".join(map(repr, words)), lambda picture: all(picture.has(each) for each in words))

    def still(self) -> Picture:
        """The screen as soon as it stands still."""
        return self.wait("a screen that stands still", lambda _: True)

    def clear_clipboard(self) -> None:
        """Forget what was copied."""
        self._tmux("set-buffer", "-b", "trial", "nothing")
        for name in self._tmux("list-buffers", "-F", "#{buffer_name}").split():
            self._tmux("delete-buffer", "-b", name)

    def clipboard(self) -> str:
        """What was copied last; `Missing` where nothing comes."""
        end = monotonic() + PATIENCE
        while not self._tmux("list-buffers"):
            if monotonic() > end:
                raise Missing("nothing came to the clipboard")
            sleep(POLL)
        return self._tmux("show-buffer")

    def modes(self) -> dict[str, str]:
        """What of the terminal a program changes and must put back."""
        names = ("alternate_on", "mouse_any_flag", "mouse_sgr_flag", "cursor_flag", "keypad_cursor_flag")
        told = self._tmux("display-message", "-p", " ".join(f"#{{{name}}}" for name in names))
        return dict(zip(names, told.split(), strict=True))

    def _tmux(self, *arguments: str) -> str:
        command = ["tmux", "-S", str(self.home / "socket"), *arguments]
        done = subprocess.run(command, env=self.environment, capture_output=True, check=True, timeout=PATIENCE)
        return done.stdout.decode()
