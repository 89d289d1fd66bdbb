"""Files, web addresses, standard input and pasted text to `Article`s; what reads them is imported when one is read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from tui.core.text import Article


def read_article(source: str | Path, *, stdin: BinaryIO | None = None, allow_private: bool = False) -> Article:
    """The article in a file, at an http or https address, or on standard input for `-`.

    `stdin` stands in for the real standard input (bytes); `allow_private` lets addresses of this machine and its own
    network be fetched. The kind of a file (`tui.articles.kinds`) is known by its content first and by its ending
    then. Plain text and Markdown are kept character for character: only a byte order mark at their very start is
    dropped, and line ends stay as they are. What was guessed is told in `Article.notices`. Raises ReadError, with one
    sentence that names the file or address, the cause and what to do.
    """
    from tui.articles.loading import is_web_address, load
    from tui.articles.reading import article_from_bytes

    if is_web_address(source):
        from tui.articles.web_address import read_web

        return read_web(str(source), allow_private=allow_private)
    loaded = load(source, stdin=stdin)
    return article_from_bytes(loaded.data, place=loaded.place, source=loaded.name, ending=loaded.ending)


def article_from_text(text: str, *, source: str = "", markdown: bool = False) -> Article:
    """The article in a text that is there already, such as a pasted one: its blocks, roles, title and date.

    Text that opens with front matter is read as Markdown, whatever `markdown` says; the source of a web page or of a
    rich text file as what it is. Raises ReadError for a text that holds nothing but white space.
    """
    from tui.articles.reading import article_from_pasted

    return article_from_pasted(text, source=source, markdown=markdown)
