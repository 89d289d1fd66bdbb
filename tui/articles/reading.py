"""The one way from bytes, a text or a format's draft to an `Article`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tui.articles.bounds import refuse_endless_article, refuse_endless_text
from tui.articles.drafts import Draft, Told
from tui.articles.kinds import TEXT_ENDINGS, kind_of, pasted_kind, read_as, wrong_ending_notices
from tui.articles.roles import mark_roles
from tui.core.text import Article
from tui.errors import ReadError

MARKDOWN_ENDINGS = tuple(ending for ending in TEXT_ENDINGS if ending.startswith(".m"))


def article_from_bytes(data: bytes, *, place: str, source: str = "", ending: str = "") -> Article:
    """The article in the bytes of a file, of a kind known by content first and then by its ending.

    `place` names it in messages, `source` in the article; `ending` is in small letters with its dot, or empty.
    Raises ReadError.
    """
    kind = kind_of(data, ending)
    notices = wrong_ending_notices(place, ending, kind)
    if kind is not None:
        return article_from_draft(read_as(kind, data, place), place=place, source=source, notices=notices)
    from tui.articles.encoding import decode

    text, told = decode(data, place)
    return article_of_text(
        text, place=place, source=source, markdown=ending in MARKDOWN_ENDINGS, notices=(*told, *notices)
    )


def article_from_pasted(text: str, *, source: str, markdown: bool) -> Article:
    """The article in a pasted text, which may be the source of a page or of a rich text file. Raises ReadError."""
    place = source or "The text"
    data = text[:10_000].encode("utf-8", "surrogatepass")
    kind = pasted_kind(data)
    if kind is None:
        return article_of_text(text, place=place, source=source, markdown=markdown)
    draft = read_as(kind, text.encode("utf-8", "surrogatepass"), place)
    return article_from_draft(draft, place=place, source=source)


def article_of_text(text: str, *, place: str, source: str, markdown: bool, notices: tuple[str, ...] = ()) -> Article:
    """The article in a plain text or in Markdown, kept character for character. Raises ReadError for an empty one."""
    from tui.articles.front_matter import front_matter_end, metadata

    if not text.strip():
        what = "holds nothing but white space" if text else "is empty"
        raise ReadError(f"{place} {what}; name a file with an article in it.")
    refuse_endless_text(text, place)
    matter = front_matter_end(text)
    if markdown or matter:
        from tui.articles.emphasis import emphasis_signs
        from tui.articles.markdown_text import FRONT_MATTER, markdown_passages

        passages = markdown_passages(text, matter)
        written = (passage.span for passage in passages if passage.verdict is not FRONT_MATTER)
        signs = tuple(sign for span in written for sign in emphasis_signs(text, span))
    else:
        from tui.articles.plain_text import plain_passages

        passages, signs = plain_passages(text), ()
    told = metadata(text[:matter])
    fallback = Told(told.get("title", ""), told.get("author", ""), told.get("date", ""))
    article = article_from_draft(Draft(text, passages, fallback=fallback), place=place, source=source, notices=notices)
    return replace(article, signs=signs) if signs else article


def article_from_draft(draft: Draft, *, place: str, source: str, notices: tuple[str, ...] = ()) -> Article:
    """The article of a draft, with its roles marked.

    What the format itself tells of title, byline and date comes first, then what the text shows, then the fallback.
    Raises ReadError for a draft without a word, and for one of more paragraphs than any article has.
    """
    if not draft.text.strip():
        raise ReadError(f"{place} holds no text; name a file with an article in it.")
    refuse_endless_article(len(draft.passages), place)
    marked = mark_roles(draft.text, draft.passages)
    byline, date = draft.byline or marked.byline, draft.date or marked.date
    return Article.from_blocks(
        draft.text,
        marked.blocks,
        title=draft.title or marked.title or draft.fallback.title,
        byline=byline or draft.fallback.byline,
        date=date or draft.fallback.date,
        source=source,
        notices=(*notices, *draft.notices, *guesses(draft.fallback, byline, date), *marked.notices),
    )


def guesses(fallback: Told, byline: str, date: str) -> Iterator[str]:
    """A notice for the byline and for the date, if it was not found and is guessed from the fallback."""
    if fallback.origin and fallback.byline and not byline:
        yield f"The byline ({fallback.byline}) is guessed from {fallback.origin}."
    if fallback.origin and fallback.date and not date:
        yield f"The date ({fallback.date}) is guessed from {fallback.origin}."
