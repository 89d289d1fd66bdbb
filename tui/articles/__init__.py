"""Files, standard input and pasted text to `Article`s; the modules that do it are imported when one is read."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from tui.core.text import Article


def read_article(source: str | Path, *, stdin: BinaryIO | None = None) -> Article:
    """The article in a plain text or Markdown file, or on standard input for `-`.

    `stdin` stands in for the real standard input (bytes). The text is kept character for character: only a byte
    order mark at its very start is dropped, and line ends stay as they are. A guessed encoding is told in
    `Article.notices`. Raises ReadError, with one sentence that names the file, the cause and what to do.
    """
    from tui.articles.encoding import decode
    from tui.articles.formats import refuse_markup
    from tui.articles.loading import load

    loaded = load(source, stdin=stdin)
    text, notices = decode(loaded.data, loaded.place)
    refuse_markup(text, loaded.place)
    return article_from_text(text, source=loaded.name, markdown=loaded.markdown, notices=notices)


def article_from_text(text: str, *, source: str = "", markdown: bool = False, notices: tuple[str, ...] = ()) -> Article:
    """The article in a text that is there already, such as a pasted one: its blocks, roles, title and date.

    Text that opens with front matter is read as Markdown, whatever `markdown` says. Raises ReadError for a text
    that holds nothing but white space, and for the source of a web page or of a rich text file.
    """
    from tui.articles.formats import refuse_markup
    from tui.articles.front_matter import front_matter_end, metadata
    from tui.articles.roles import mark_roles

    refuse_markup(text, source)
    matter = front_matter_end(text)
    if markdown or matter:
        from tui.articles.markdown_text import markdown_passages

        passages = markdown_passages(text, matter)
    else:
        from tui.articles.plain_text import plain_passages

        passages = plain_passages(text)
    marked = mark_roles(text, passages)
    told = metadata(text[:matter])
    return Article.from_blocks(
        text,
        marked.blocks,
        title=marked.title or told.get("title", ""),
        byline=marked.byline or told.get("author", ""),
        date=marked.date or told.get("date", ""),
        source=source,
        notices=(*notices, *marked.notices),
    )
