"""What the app keeps by itself for the next start: the colours and layout chosen last, and that the tip was shown.

A small JSON file in the user's state folder, for nobody else to read. `config.toml` is never written. Whatever goes
wrong with the file, the app runs on as if there were none.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tui.settings.state_file import StateFile, state_folder

FILE_NAME = "state.json"
LARGEST = 1 << 16
"""Bytes; the file has a few lines."""

TIP = "tip_shown"


def usual_memory() -> Memory:
    """The memory in the user's state folder."""
    return Memory(state_folder() / FILE_NAME)


@dataclass(frozen=True, slots=True)
class Memory:
    """The file, read and written at every use, so that two running apps do not undo each other's choices."""

    path: Path

    def choice(self, name: str, configured: str) -> str | None:
        """What was chosen last for the option, unless `config.toml` was changed to say something else since then."""
        kept = self._read().get(name)
        if isinstance(kept, dict) and kept.get("instead_of") == configured and isinstance(kept.get("chosen"), str):
            return str(kept["chosen"])
        return None

    def keep(self, name: str, chosen: str, configured: str) -> None:
        """Keep a choice, with what `config.toml` says now."""
        self._write({**self._read(), name: {"chosen": chosen, "instead_of": configured}})

    def is_first_time(self, what: str) -> bool:
        """Whether this is asked for the first time; from then on it is not. False when that cannot be kept."""
        kept = self._read()
        return not kept.get(what) and self._write({**kept, what: True})

    def _read(self) -> dict[str, Any]:
        found = self._file.read()
        return found if isinstance(found, dict) else {}

    def _write(self, kept: dict[str, Any]) -> bool:
        return self._file.write(kept)

    @property
    def _file(self) -> StateFile:
        return StateFile(self.path, LARGEST)
