"""The standard streams: a report out of one, an error out of another, and the keyboard back after a pipe."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from io import TextIOWrapper

from tui.core.harmless import harmless
from tui.errors import ReportError, TwosourceError

STDIN, STDERR = 0, 2
"""File descriptors."""


def is_terminal() -> bool:
    """Whether standard output is a screen that somebody looks at."""
    return sys.stdout is not None and sys.stdout.isatty()


def print_report(text: str, encoding: str | None = None) -> None:
    """Write to standard output, in its own encoding or the one given; what that lacks becomes an escape like `\\u20ac`.

    A reader that stops early, such as `head`, ends the report quietly. Raises ReportError for other trouble.
    """
    if sys.stdout is None:
        raise ReportError("There is no standard output to write to; name a file with --output.")
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        abandon_output()
    except OSError as error:
        abandon_output()
        cause = error.strerror or "the system gave no reason"
        raise ReportError(f"Standard output could not be written ({cause}); name a file with --output.") from error


def abandon_output() -> None:
    """Let what is still buffered go nowhere, so that the interpreter does not complain about it at its end."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def complain(message: str) -> None:
    """Write one line to standard error; escape sequences in it, as from file names, become visible signs."""
    if sys.stderr is not None:
        with suppress(OSError):
            print("twosource:", " ".join(harmless(message).split()), file=sys.stderr)


def take_terminal() -> None:
    """Make sure that an app has keyboard and screen: after a pipe on standard input or a redirected standard error.

    Textual reads keys from descriptor 0 and draws on descriptor 2. Raises TwosourceError when there is no terminal.
    """
    if sys.__stdin__ is None or sys.__stderr__ is None:
        raise TwosourceError("The app needs standard input and standard error open; do not close them.")
    if not os.isatty(STDERR):
        os.dup2(sys.stdout.fileno(), STDERR)
    if os.isatty(STDIN):
        return
    try:
        keyboard = os.open("/dev/tty", os.O_RDWR)
    except OSError as error:
        raise TwosourceError(
            "The app needs a keyboard and found no terminal to read from; print a report with --format text instead."
        ) from error
    os.dup2(keyboard, STDIN)
    os.close(keyboard)
