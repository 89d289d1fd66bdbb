"""A mail message as an agency's desk sends its copy: plain text beside HTML, a quotation, a signature."""

from __future__ import annotations

from collections.abc import Iterable
from email.message import EmailMessage

from samples.making.html import element

SIGNATURE = "-- \nForeign desk\nThe Daily Example\n"


def make_mail(paragraphs: Iterable[tuple[str, str]], *, title: str = "", byline: str = "", date: str = "") -> bytes:
    """A message with these paragraphs: role words and text, in order; the headline is its subject.

    `date` is a day as `15 Jul 2025`.
    """
    told = [(role, words) for role, words in paragraphs if role != "headline"]
    message = EmailMessage()
    message["Subject"] = title
    message["From"] = f"{byline} <desk@example.org>" if byline else "desk@example.org"
    message["To"] = "night@example.org"
    if date:
        message["Date"] = f"{date} 08:30:00 +0000"
    message["Message-ID"] = "<1@example.org>"
    message.set_content("\n\n".join(words for _, words in told) + f"\n\n{SIGNATURE}", cte="quoted-printable")
    message.add_alternative(f"<html><body>{''.join(map(element, told))}</body></html>", subtype="html")
    message.set_boundary("=_between_the_parts")  # one of the library's own would be another every time
    return message.as_bytes()
