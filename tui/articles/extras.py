"""What is said when a package that reads one kind of file is not installed."""

from __future__ import annotations

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
    return MissingExtraError(f"To read {place}, install what it needs with: pip install 'twosource[{extra}]'.")
