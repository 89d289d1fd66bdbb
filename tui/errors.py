"""One small family of errors for the reader: what went wrong and what to do, in one plain sentence."""

from __future__ import annotations


class TwosourceError(Exception):
    """An error that the user can act on.

    `title` names the kind of trouble in a few words (a heading); `message` is one full sentence with the cause
    and the way out. `str(error)` is the message.
    """

    title = "Something went wrong"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class ReadError(TwosourceError):
    """An article could not be read; the message names the file, the cause and what to do."""

    title = "Cannot read this article"


class ReportError(TwosourceError):
    """A report could not be written; the message names the file, the cause and what to do."""

    title = "Cannot write this report"
