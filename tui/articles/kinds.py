"""The kinds of files that are read: how each is known by its content or its ending, and the module that reads it.

Modules are named as strings and imported when a file of their kind is read; each has
`read(data: bytes, place: str) -> Draft`, where `place` names the file in messages. It raises ReadError.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from tui.articles import contents
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
    """Whether the content says that it is of this kind, whatever the file is called."""
    may_be: Callable[[bytes], bool]
    """Whether content that says nothing may be of this kind when the ending says so."""
    pasted: bool = False
    """Whether it is also read when its source was pasted as text."""


KINDS = (
    Kind("a PDF", "pdf_file", (".pdf",), contents.is_pdf, contents.holds_pdf),
    Kind("an OpenDocument text (ODT)", "odt_file", (".odt", ".ott", ".fodt"), contents.is_odt, contents.is_zip),
    Kind("an e-book (EPUB)", "epub_file", (".epub",), contents.is_epub, contents.is_zip),
    Kind(
        "a Word document (DOCX)", "docx_file", (".docx", ".docm", ".dotx", ".dotm"), contents.is_docx, contents.is_zip
    ),
    Kind("a rich text (RTF) file", "rtf_file", (".rtf",), contents.is_rtf, contents.is_rtf, pasted=True),
    Kind(
        "a web page (HTML)",
        "html_page",
        (".html", ".htm", ".xhtml", ".shtml"),
        contents.is_html,
        contents.has_tags,
        pasted=True,
    ),
    Kind("a mail message", "mail_message", (".eml",), contents.is_mail, contents.opens_with_header),
    Kind(
        "a saved comparison (JSON)",
        "saved_comparison",
        (".json",),
        contents.is_saved_comparison,
        contents.is_json_object,
    ),
)
"""Tried in this order. What is none of them is plain text or Markdown, or no article at all."""

TEXT_ENDINGS = (".txt", ".text", ".md", ".markdown", ".mdown", ".mkd")
"""Endings by which a file claims to be text. Any other unknown ending claims nothing."""


def kind_of(data: bytes, ending: str = "") -> Kind | None:
    """The kind of a file: by its content, else by its ending (small letters, with the dot); None for text."""
    by_content = next((kind for kind in KINDS if kind.recognises(data)), None)
    return by_content or next((kind for kind in KINDS if ending in kind.endings and kind.may_be(data)), None)


def wrong_ending_notices(place: str, ending: str, kind: Kind | None) -> tuple[str, ...]:
    """A notice when the ending of a file claims another kind than the one it was read as (None for text)."""
    claimed = next((other for other in KINDS if ending in other.endings), None)
    if claimed is kind or (claimed is None and ending not in TEXT_ENDINGS):
        return ()
    read_as_kind = "plain text" if kind is None else kind.name
    return (f"{place} is {read_as_kind}, whatever its ending {ending} says, and was read as that.",)


def pasted_kind(data: bytes) -> Kind | None:
    """The kind of a pasted text that is the source of a page or document; None for the text of an article."""
    return next((kind for kind in KINDS if kind.pasted and kind.recognises(data)), None)


def read_as(kind: Kind, data: bytes, place: str) -> Draft:
    """The draft of a file of that kind. Raises ReadError."""
    draft: Draft = import_module(f"tui.articles.{kind.module}").read(data, place)
    return draft
