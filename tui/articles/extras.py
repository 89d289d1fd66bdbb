"""What is said when a package that reads one kind of file is not installed."""

from __future__ import annotations

from importlib.util import find_spec

from tui.errors import ReadError


class MissingExtraError(ReadError):
    """A file needs a package that only comes with an extra; the message names the command that adds it."""

    title = "An extra is missing"


def needs_extra(extra: str, place: str) -> MissingExtraError:
    """The error for a file or address that needs an extra (`web`, `pdf`, `rtf`) that is not installed.

    Raise it from the ImportError:

        try:
            import pypdf
        except ImportError as error:
            raise needs_extra("pdf", place) from error
    """
    return MissingExtraError(f"{place} cannot be read without the extra “{extra}”; `{install_command(extra)}` adds it.")


def install_command(extra: str) -> str:
    """The command that adds an extra, quoted so that every shell takes it, that of Windows too."""
    return f'pip install "twosource[{extra}]"'


def is_installed(package: str) -> bool:
    """Whether a package is there; asked without importing it."""
    try:
        return find_spec(package) is not None
    except (ImportError, ValueError):  # an import hook that refuses it
        return False
