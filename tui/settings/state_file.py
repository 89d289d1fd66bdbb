"""A small JSON file in the user's state folder, for nobody else to read; trouble with it raises nothing."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any


def state_folder() -> Path:
    """The user's folder for what programs keep by themselves; it need not exist."""
    from platformdirs import user_state_path

    return user_state_path("twosource", appauthor=False)


@dataclass(frozen=True, slots=True)
class StateFile:
    """The file, read and written whole at every use, so that two running apps see what the other one kept."""

    path: Path
    largest: int
    """Bytes that are read at most; a larger file is none of ours."""

    def read(self) -> Any:
        """What is in it, in JSON's own types; None when there is no such file, or none that can be understood."""
        try:
            with self.path.open("rb") as file:
                data = file.read(self.largest)
        except OSError:
            return None
        import json

        try:
            return json.loads(data)
        except (ValueError, RecursionError):
            return None

    def write(self, kept: object) -> bool:
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
