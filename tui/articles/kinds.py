"""The kinds of files that are read: how each is known by its content or its ending, and the module that reads it.

Modules are named as strings and imported when a file of their kind is read; each has
`read(data: bytes, place: str) -> Draft`, where `place` names the file in messages. It raises ReadError.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from tui.articles.drafts import Draft


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of file."""

    name: str
    """As messages name it, with its article: `a PDF`."""
    module: str
    """The module below `tui.articles` that reads it."""
    endings: tuple[str, ...]
    """Of file names, small letters, with the dot."""
    recognises: Callable[[bytes], bool]
    """Whether the content says that it is of this kind."""


def opens_with(*openings: bytes) -> Callable[[bytes], bool]:
    """Tells whether content begins with one of the openings, white space and capitals aside."""

    def recognises(data: bytes) -> bool:
        return data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(openings)

    return recognises


def read_as(kind: Kind, data: bytes, place: str) -> Draft:
    """The draft of a file of that kind. Raises ReadError."""
    draft: Draft = import_module(f"tui.articles.{kind.module}").read(data, place)
    return draft
