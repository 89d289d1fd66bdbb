"""Reports to files: whole or not at all, and never over an article that was compared."""

from __future__ import annotations

import os
import secrets
import shutil
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tui.core.harmless import harmless
from tui.errors import ReportError
from tui.review.ledger_path import COMPANIONS


def refuse_overwriting(path: Path, sources: Iterable[Path]) -> None:
    """Raise ReportError when the report would go where one of the compared articles is, by whatever name."""
    if any(is_same_file(path, source) for source in sources):
        raise ReportError(f"{harmless(str(path))} is one of the files that are compared; give the report another name.")


def refuse_ledger(path: Path, ledger: Path) -> None:
    """Raise ReportError when the report would go where the ledger is, or one of the files that SQLite has beside it."""
    if any(is_same_file(path, Path(f"{ledger}{ending}")) for ending in ("", *COMPANIONS)):
        raise ReportError(f"{harmless(str(path))} is the ledger, with all your checks; give the report another name.")


def is_same_file(path: Path, other: Path) -> bool:
    """Whether both are there and one file, by whatever names."""
    with suppress(OSError, ValueError):  # what does not exist cannot be overwritten
        return os.path.samefile(path, other)
    return False


def write_report(data: bytes, path: Path) -> None:
    """Write a report. A file of that name is replaced only once the new one is whole. Raises ReportError."""
    with told_plainly(path):
        # Through a link, so that the link stays one.
        target = Path(os.path.realpath(path))
        if target.exists() and not target.is_file():
            write_through(data, target, path)
        else:
            replace_file(data, target)


def write_through(data: bytes, target: Path, path: Path) -> None:
    """Write to a pipe or a device such as /dev/null, which must not be replaced by a file."""
    if stat.S_ISDIR(target.stat().st_mode):
        raise ReportError(f"{harmless(str(path))} is a folder; name a file in it for the report.")
    with open(target, "wb", buffering=0) as file:
        file.write(data)


def replace_file(data: bytes, target: Path) -> None:
    """Put the data beside the target, then in its place; the target's permissions are kept."""
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError
    temporary = target.with_name(f".twosource-{secrets.token_hex(8)}.tmp")
    try:
        with open(temporary, "xb") as file:
            file.write(data)
        if target.exists():
            shutil.copymode(target, temporary)
        os.replace(temporary, target)
    except BaseException:  # Ctrl+C too: nothing half-written stays behind
        temporary.unlink(missing_ok=True)
        raise


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn what the system raises while the report is written into a ReportError."""
    name = harmless(str(path))
    try:
        yield
    except FileNotFoundError as error:
        raise ReportError(
            f"{name} cannot be written because its folder does not exist; make the folder first."
        ) from error
    except PermissionError as error:
        raise ReportError(f"{name} may not be written by you; choose another name or folder.") from error
    except OSError as error:
        cause = error.strerror or "the system gave no reason"
        raise ReportError(f"{name} could not be written ({cause}); choose another name or folder.") from error
    except ValueError as error:  # a NUL in the path
        raise ReportError(f"{name} cannot be the name of a file; check its spelling.") from error
