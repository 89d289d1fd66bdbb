"""What a terminal pastes when files are dropped on it, or when paths or web addresses are pasted: which ones they are.

Terminals differ: the path as it is, in quotation marks, with backslashes before blanks, or as `file://` address;
several of them with blanks or line ends between.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from urllib.parse import unquote, urlsplit

from tui.articles.loading import is_web_address

LONGEST = 16_384
"""Characters of a paste that can still be paths: four of the longest that Linux has (PATH_MAX, 4096)."""

LONGEST_NAME = 255
"""Bytes of a file's name, on every common file system; so many letters without a separator are no path."""

MOST_WORDS = 16
"""A line of more words that names no file is a sentence. Titles used as file names are shorter."""

_WINDOWS = re.compile(r"[A-Za-z]:[\\/]|\\\\")
_WINDOWS_WORD = re.compile(r"""\s*(?:"([^"]*)"|(\S+))(?=\s|$)""")
_BREAK = re.compile(r"[\r\n]")


def dropped_sources(pasted: str, exists: Callable[[str], bool]) -> tuple[str, ...]:
    """The paths and web addresses that were pasted, in their order; none when it is anything else.

    `exists` says whether a path is there: it tells a name with blanks in it from several names. A single path that
    begins at the root or at home is taken for one even if it is not there, so that its absence can be told.
    """
    text = pasted.strip(" \t\r\n\0")
    if not text or len(text) > LONGEST or "\0" in text:
        return ()
    for listed in (lines(text), shell_words(text)):
        sources = tuple(source_of(word) for word in listed)
        if sources and all(is_address(source) or exists(source) for source in sources):
            return sources
    words = shell_words(text)
    if len(words) == 1 and (words[0].startswith(("/", "~/", "file://")) or _WINDOWS.match(words[0])):
        return (source_of(words[0]),)
    return ()


def is_article_text(pasted: str) -> bool:
    """Whether a paste that names no files is the text of an article, not words typed into a field."""
    text = pasted.strip()
    if _BREAK.search(text):
        return True
    if is_address(text):
        return False
    return len(text.split()) > MOST_WORDS or any(len(part) > LONGEST_NAME for part in re.split(r"[/\\]", text))


def is_address(text: str) -> bool:
    """Whether a text is a web address and nothing else."""
    return is_web_address(text) and len(text.split()) == 1


def lines(text: str) -> list[str]:
    """Each line as one name, without quotation marks around it."""
    stripped = (line.strip() for line in text.splitlines())
    return [line[1:-1] if len(line) > 1 and line[0] == line[-1] and line[0] in "\"'" else line for line in stripped]


def shell_words(text: str) -> list[str]:
    """The names as a shell would part them; none when a quotation mark is left open.

    Backslashes stand before blanks and signs, but part the folders of a Windows path.
    """
    if _WINDOWS.match(text.lstrip('"')):
        return [quoted or bare for quoted, bare in _WINDOWS_WORD.findall(text)]
    try:
        return shlex.split(text)
    except ValueError:
        return []


def source_of(word: str) -> str:
    """A path or web address; of a `file://` address the path on this machine."""
    if word[:7].lower() != "file://":
        return word
    path = unquote(urlsplit(word.replace("?", "%3F").replace("#", "%23")).path, errors="surrogateescape")
    return path[1:] if _WINDOWS.match(path[1:]) else path
