"""Lines that a page puts around its stories and that follow a form: topics, cookie notices, the name of an agency."""

from __future__ import annotations

import re

from tui.articles.agencies import is_agency

MOST_TOPIC_WORDS = 20
MOST_COOKIE_WORDS = 80
"""Words of the longest line of each kind."""

_TOPICS = re.compile(
    r"(?:tags?|topics?|filed under|keywords?|categor(?:y|ies)|related topics|more on|posted in"
    r"|schlagwörter|schlagworte|stichwörter|themen|rubrik|ressort|mots[ -]clés|thèmes|sujets|étiquettes|rubrique"
    r"|etiquetas|temas|archivado en|palabras clave|sección|categorías?"
    r"|tagovi|oznake|teme|ključne reči|rubrika|тагови|ознаке|теме|кључне речи|рубрика)\s?:\s*\S",
    re.IGNORECASE,
)
_COOKIES = re.compile(
    r"(?:(?:we(?: and our partners)?|this (?:web)?site|our (?:web)?site) uses? cookies\b"
    r"|by (?:clicking|continuing|using) .{0,80}\bcookies?\b"
    r"|(?:wir|diese (?:web)?seite) (?:verwenden|verwendet|nutzen|nutzt|benutzen|benutzt|setzen|setzt) cookies\b"
    r"|(?:nous|ce site) (?:utilisons|utilise) des cookies\b"
    r"|(?:este sitio(?: web)? (?:utiliza|usa)|utilizamos|usamos) cookies\b"
    r"|(?:(?:ovaj|naš) (?:veb ?)?sajt koristi|koristimo) kolačiće\b|(?:овај сајт користи|користимо) колачиће\b)",
    re.IGNORECASE,
)


def is_topic_list(words: str) -> bool:
    """Whether a line lists the topics or the section of an article (`Tags: floods, bridges`)."""
    short = len(words.split(maxsplit=MOST_TOPIC_WORDS)) <= MOST_TOPIC_WORDS
    return short and not words.endswith((".", "!", "?", "…", "”")) and _TOPICS.match(words) is not None


def is_cookie_notice(words: str) -> bool:
    """Whether a line says that the page uses cookies."""
    return len(words.split(maxsplit=MOST_COOKIE_WORDS)) <= MOST_COOKIE_WORDS and _COOKIES.match(words) is not None


def is_agency_line(words: str) -> bool:
    """Whether a line is the name of a news agency and nothing else."""
    return is_agency(words.strip(" ()[]/|*_.–—-"))
