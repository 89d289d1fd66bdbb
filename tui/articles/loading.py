"""The bytes of a file, a pipe or standard input, or one plain sentence why there are none."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from tui.core.harmless import harmless
from tui.errors import ReadError

MEGABYTE = 1_000_000
READ_LIMIT = 20 * MEGABYTE
"""Bytes that are read at most: about a hundred novels. Whatever is longer is not an article but a mistake."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read."""

    name: str
    """Of the file, without its folder."""
    place: str
    """As it was given; messages name it so, for two articles may have files of one name."""
    data: bytes
    ending: str = ""
    """Of the file's name, in small letters with the dot."""


def is_web_address(source: str | Path) -> bool:
    """Whether a source is to be fetched rather than opened."""
    return isinstance(source, str) and source[:8].lower().startswith(("http://", "https://"))


def load(source: str | Path, *, stdin: BinaryIO | None = None) -> Loaded:
    """The bytes of a path, or of standard input for `-`. Raises ReadError."""
    if str(source) == "-":
        return Loaded("standard input", "standard input", read_standard_input(stdin))
    if not str(source):
        raise ReadError("No file was named; give the path of an article.")
    path = Path(source)
    place = harmless(str(source))
    with told_plainly(place):
        data = read_path(path, place)
    return Loaded(harmless(path.name) or place, place, data, path.suffix.lower())


def read_standard_input(stdin: BinaryIO | None) -> bytes:
    """Everything on standard input, up to the limit. Raises ReadError when there is none, or nothing on it."""
    stream = stdin if stdin is not None else getattr(sys.stdin, "buffer", None)
    if stream is None:
        raise ReadError("There is no standard input to read from; name a file instead of “-”.")
    with told_plainly("standard input"):
        data: bytes = stream.read(READ_LIMIT + 1)
    if not data:
        raise ReadError("Nothing came in on standard input; pipe an article into it or name a file instead of “-”.")
    refuse_oversize("standard input", len(data), exact=False)
    return data


def read_path(path: Path, name: str) -> bytes:
    """The bytes of a regular file or a pipe. Raises ReadError for anything else, OSError as the system does."""
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise ReadError(f"{name} is a folder; name one of the files in it.")
    pipe = stat.S_ISFIFO(found.st_mode)
    if not pipe and not stat.S_ISREG(found.st_mode):
        raise ReadError(f"{name} is a device, not a file; save the article as a text file and name that.")
    refuse_oversize(name, found.st_size, exact=True)
    # A pipe that nobody writes to would make a plain open() wait for ever.
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb") as file:
        if pipe:
            os.set_blocking(handle, True)
        data = file.read(READ_LIMIT + 1)
    if pipe and not data:
        raise ReadError(f"Nothing came through the pipe {name}; save the article as a text file and name that.")
    refuse_oversize(name, len(data), exact=False)
    return data


def refuse_oversize(name: str, size: int, *, exact: bool) -> None:
    """Raise ReadError when `size` bytes are more than the limit; the size is only named if it is known exactly."""
    if size > READ_LIMIT:
        how_much = f"has {size / MEGABYTE:.1f} MB" if exact else "is longer than that"
        raise ReadError(
            f"Articles of up to {READ_LIMIT // MEGABYTE} MB are read and {name} {how_much}; "
            "save the part that you need as a file of its own."
        )


@contextmanager
def told_plainly(name: str) -> Iterator[None]:
    """Turn what the system raises while `name` is read into a ReadError."""
    try:
        yield
    except FileNotFoundError as error:
        if "://" in name:
            raise ReadError(
                f"{name} is neither a file nor an http or https address; save what is there as a file and name that."
            ) from error
        raise ReadError(f"There is no file {name}; check its path and spelling.") from error
    except PermissionError as error:
        raise ReadError(
            f"{name} may not be read by you; change its permissions or copy it to your own folder."
        ) from error
    except NotADirectoryError as error:
        raise ReadError(f"The path to {name} leads through a file as if it were a folder; check the path.") from error
    except OSError as error:
        cause = error.strerror or "the system gave no reason"
        raise ReadError(f"{name} could not be read ({cause}); copy it to another place and try again.") from error
    except ValueError as error:  # a NUL in the path
        raise ReadError(f"{name} cannot be the path of a file; check its spelling.") from error
