"""One story in every format that is read, each as the programs that write it have it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from samples.making.docx import make_docx
from samples.making.epub import make_epub
from samples.making.html import make_html
from samples.making.mail import make_mail
from samples.making.odt import make_odt
from samples.making.pdf import Look, make_pdf
from samples.making.rtf import make_rtf
from samples.making.story import Story

AS_PRINTED = Look(columns=2, hyphens=True, ligatures=True, header="The Vessby Example", lines=7)
"""Everything that a reader of PDFs has to mend."""


def plain_text(story: Story) -> bytes:
    """The story with blank lines between its paragraphs."""
    return ("\n\n".join(words for _, words in story.paragraphs) + "\n").encode()


def markdown(story: Story) -> bytes:
    """The story as Markdown, its author and day in front of it."""
    front = f"---\ntitle: {story.headline}\nauthor: {story.author}\ndate: {story.day}\n---\n\n"
    marks = {"headline": "# {}", "caption": "![{}](picture.jpg)"}
    told = (marks.get(role, "{}").format(words) for role, words in story.paragraphs)
    return (front + "\n\n".join(told) + "\n").encode()


def page(story: Story) -> bytes:
    """The story as a web page."""
    return make_html(story.paragraphs, title=story.headline, byline=story.author, date=story.day)


def word_document(story: Story) -> bytes:
    """The story as a Word document."""
    made = f"{story.day}T10:00:00Z"
    return make_docx(story.paragraphs, title=story.headline, author=story.author, created=made)


def open_document(story: Story) -> bytes:
    """The story as an OpenDocument text."""
    made = f"{story.day}T10:00:00"
    return make_odt(story.paragraphs, title=story.headline, author=story.author, created=made)


def book(story: Story) -> bytes:
    """The story as an e-book."""
    return make_epub(story.paragraphs, title=story.headline, author=story.author, created=story.day)


def rich_text(story: Story) -> bytes:
    """The story as rich text."""
    return make_rtf(story.paragraphs, title=story.headline, byline=story.author, date=story.day)


def printed(story: Story) -> bytes:
    """The story as a newspaper prints it."""
    return make_pdf(story.paragraphs, title=story.headline, byline=story.author, date=story.day, look=AS_PRINTED)


def mail(story: Story) -> bytes:
    """The story as the mail of a desk."""
    day = date.fromisoformat(story.day)
    sent = f"{day.day} {day:%b} {day.year}"
    return make_mail(story.paragraphs, title=story.headline, byline=story.author, date=sent)


FORMATS: Mapping[str, Callable[[Story], bytes]] = {
    ".txt": plain_text,
    ".md": markdown,
    ".html": page,
    ".docx": word_document,
    ".odt": open_document,
    ".epub": book,
    ".rtf": rich_text,
    ".pdf": printed,
    ".eml": mail,
}
"""What writes each format, by the ending of its files. JSON holds both stories, so it is made from the pair."""
