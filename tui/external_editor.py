"""A text in the user's own editor, `$VISUAL` or `$EDITOR`, on a file for nobody else to read, gone afterwards."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

IS_WINDOWS = os.name == "nt"

USUAL = "notepad" if IS_WINDOWS else "vi"
"""What every system has, where the user named none."""


class Edited(NamedTuple):
    """What came back."""

    text: str
    complaint: str = ""
    """What went wrong, one sentence; empty if nothing did. The text is then what the editor had saved until then."""


def edited(text: str) -> Edited:
    """The text as the user leaves it in the editor. Whatever the editor does, no text is lost and nothing is raised."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or USUAL
    try:
        command = _parts(named) or [USUAL]
    except ValueError:
        return Edited(text, f"$EDITOR cannot be understood ({named}): write it as a shell would read it.")
    try:
        # Of mode 0700. What an editor leaves in it that cannot be deleted must not cost the text.
        with TemporaryDirectory(prefix="twosource-", ignore_cleanup_errors=True) as folder:
            return _edited(text, command, Path(folder) / "note.txt")
    except OSError as error:
        return Edited(text, f"There is no place for the editor's file ({error.strerror}).")


def _parts(named: str) -> list[str]:
    """The program and its options; the backslashes of Windows part folders. Raises ValueError for an open quotation."""
    if IS_WINDOWS:
        return [part.strip('"') for part in shlex.split(named, posix=False)]
    return shlex.split(named)


def _edited(text: str, command: list[str], path: Path) -> Edited:
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(text.encode("utf-8", "surrogatepass"))
    complaint = ""
    try:
        code = subprocess.run([*command, str(path)], check=False).returncode
        if code:
            complaint = f"{command[0]} ended with code {code}; what it had saved is here."
    except OSError as error:
        return Edited(text, f"{command[0]} cannot be started ({error.strerror}): set $EDITOR to an editor you have.")
    try:
        found = _decoded(path.read_bytes())
    except OSError as error:
        return Edited(text, f"{command[0]} left no file ({error.strerror}); the text is as it was.")
    return Edited(found if found == text else found.removesuffix("\n").replace("\r\n", "\n"), complaint)


def _decoded(data: bytes) -> str:
    """As UTF-8, which it was given as; an editor that saved another encoding still gives every letter."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("latin-1")
