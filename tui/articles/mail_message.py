"""Mail messages (.eml) to drafts: the text of the message, its headers, and what is quoted or attached."""

from __future__ import annotations

from tui.articles.bounds import refuse_endless_text
from tui.articles.dates import find_date
from tui.articles.drafts import Draft, DraftBuilder
from tui.articles.mail.lines import mail_passages, unflowed
from tui.articles.mail.parts import (
    AnyMessage,
    header,
    is_attached,
    leaves,
    name_of,
    parameter,
    parsed,
    sender,
    text_of,
)
from tui.articles.passages import Verdict
from tui.articles.places import HEADLINE
from tui.core.harmless import harmless
from tui.core.text import Role
from tui.errors import ReadError

MAIL_HEADER = Verdict(Role.CHROME, "mail header")
SENDER = Verdict(Role.BYLINE, "mail header")

MOST_NAMES = 5
"""Attachments that are named; more are counted."""


def read(data: bytes, place: str) -> Draft:
    """The draft of a mail message. Raises ReadError for one that is damaged or holds no text."""
    refuse_endless_text(data, place)
    try:
        message = parsed(data)
        parts = list(leaves(message))
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise ReadError(f"{place} is a damaged mail message; open it in a mail program and paste its text.") from error
    builder = DraftBuilder()
    add_headers(builder, message)
    attached = [part for part in parts if is_attached(part)]
    notices = add_text(builder, [part for part in parts if not is_attached(part)], place)
    if notices is None:
        raise ReadError(f"{place} is a mail message without a text{what_instead(attached)}.")
    date = header(message, "Date")
    return builder.draft(
        title=header(message, "Subject"),
        byline=sender(message),
        date=find_date(date) or date,
        notices=(*notices, *attached_notice(attached)),
    )


def add_headers(builder: DraftBuilder, message: AnyMessage) -> None:
    """Put the headers that a mail program shows in front; the subject is the headline."""
    builder.add(header(message, "Subject"), HEADLINE)
    for name in ("From", "To", "Cc", "Date"):
        words = header(message, name)
        if words:
            builder.add(f"{name}: {words}", SENDER if name in ("From", "Date") else MAIL_HEADER)


def add_text(builder: DraftBuilder, parts: list[AnyMessage], place: str) -> tuple[str, ...] | None:
    """Put the message's own text behind, plain rather than HTML, and return notices; None when there is no text."""
    plain = [part for part in parts if part.get_content_type() != "text/html"]
    found: list[str] = []
    notices: list[str] = []
    for part in plain:
        text, told = text_of(part, place)
        if parameter(part, "format") == "flowed":
            text = unflowed(text, delete_space=parameter(part, "delsp") == "yes")
        found.append(text)
        notices += told
    if any(text.strip() for text in found):
        refuse_endless_text("".join(found), place)
        for text in found:
            for words, verdict in mail_passages(text):
                builder.add(words, verdict)
        return tuple(notices)
    for part in parts:
        if part not in plain:
            source, told = text_of(part, place)
            if add_html(builder, source, place):
                return told
    return None


def add_html(builder: DraftBuilder, source: str, place: str) -> bool:
    """Put the text of an HTML part behind; False when it has none. Raises ReadError for one of too many elements."""
    from tui.articles.html_page import page_draft, too_many_tags
    from tui.articles.page.blocks import TooManyTagsError, read_page

    try:
        page = read_page(source)
    except TooManyTagsError as error:
        raise too_many_tags(place) from error
    try:
        draft = page_draft(source, place, plainly=True)
    except ReadError:  # too short for an article, as mails may be
        blocks = [block for block in page.blocks if not block.element.hidden]
        for block in blocks:
            builder.add(block.words)
        return bool(blocks)
    for passage in draft.passages:
        builder.add(passage.span.of(draft.text), passage.verdict)
    return True


def names(attached: list[AnyMessage]) -> str:
    """The names of what is attached, the first ones."""
    known = [f"“{harmless(name[:80])}”" for part in attached if (name := name_of(part))]
    more = len(attached) - len(known[:MOST_NAMES])
    listed = ", ".join(known[:MOST_NAMES])
    return (f"{listed} and {more} more" if listed else f"{more} without a name") if more else listed


def attached_notice(attached: list[AnyMessage]) -> tuple[str, ...]:
    """A notice that names what is attached."""
    return (f"The mail's attachments were not read: {names(attached)}.",) if attached else ()


def what_instead(attached: list[AnyMessage]) -> str:
    """What to do with a mail without a text."""
    return f"; save its attachment ({names(attached)}) and read that" if attached else "; name another file"
