"""What the app keeps by itself for the next start: the colours and layout chosen last, and that the tip was shown.

A small JSON file in the user's state folder, for nobody else to read. `config.toml` is never written. Whatever goes
wrong with the file, the app runs on as if there were none.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE_NAME = "state.json"
LARGEST = 1 << 16
"""Bytes; the file has a few lines."""

TIP = "tip_shown"


def usual_memory() -> Memory:
    """The memory in the user's state folder."""
    from platformdirs import user_state_path

    return Memory(user_state_path("twosource", appauthor=False) / FILE_NAME)


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
        try:
            with self.path.open("rb") as file:
                data = file.read(LARGEST)
        except OSError:
            return {}
        import json

        try:
            found = json.loads(data)
        except (ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self, kept: dict[str, Any]) -> bool:
        """Replace the file at once, so that a crash leaves the old one or the new one; whether that went well."""
        import json

        beside = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with suppress(FileNotFoundError):
                beside.unlink()
            with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                json.dump(kept, file, indent=1)
            beside.replace(self.path)
        except OSError:
            with suppress(OSError):
                beside.unlink()
            return False
        return True
