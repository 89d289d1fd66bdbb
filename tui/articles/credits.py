"""Lines around the story: who reported it, what to read next, whose picture it is. Five languages."""

from __future__ import annotations

import re
from functools import cache

from tui.articles.bylines import belongs

MOST_CREDIT_WORDS = 45
MOST_PROMOTION_WORDS = 30
MOST_CAPTION_WORDS = 45
MOST_SOURCE_WORDS = 8
CREDIT_TAIL_WORDS = 8
"""A picture's credit stands in the first or in the last words of its caption, so many of them."""

_REPORTED_BY = re.compile(
    r"\(?(?:additional\s|with\s)?(?:reporting|writing|editing)\s(?:and\s\w+\s)?by\s", re.IGNORECASE
)
_REPORTED_WORDS = frozenset({"additional", "reporting", "writing", "editing", "by"})
_DRAWN_FROM = re.compile(
    r"\(?(?:our standards\s?:|with\s(?:material|reporting)\sfrom\s|mit\s(?:material|agenturmaterial|informationen)"
    r"\svon\s|(?:redaktionelle\s)?mitarbeit\s?:|avec\s(?:afp|reuters|ap|l['’]afp|agences|les\sagences)\b"
    r"|con\s(?:información|informaciones)\sde\s|(?:sources?|quellen?|fuentes?|izvori?|извори?|uredio|uredila)\s?:\s)",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"\bcontributed\s(?:reporting|to\sth(?:is|e)\s(?:report|story|article))\b(?:\s(?:from|in)\s.{2,60})?\.?\)?$"
    r"|\ba\scontribué\sà\scet\sarticle\.?$|\bcontribuyó\s(?:a|con|en)\seste\s(?:reportaje|artículo|informe)\.?$",
    re.IGNORECASE,
)
_PROMOTION_OPENING = re.compile(
    r"[^\w©(]{0,4}(?:"
    r"read (?:more|also|next)\b(?!\s(?!(?:about|on|at|in|from|here|of|by|like|stories|news|our)\b)(?-i:[a-z]))"
    r"|read the full\b|also read\b|see also\b"
    r"|(?:related|watch|listen|video|podcast|newsletter|more on this|must read|don['’]t miss|in pictures)\s?:"
    r"|sign up (?:for|to|here|now|today)\b|subscribe (?:to|for|here|now|today)\b|follow (?:us|bbc|\w+ \w+) on\b"
    r"|follow us\b|join (?:us|our \w+) on\b|download (?:the|our) \w+ app\b|click here\b|support our journalism\b"
    r"|get (?:our|the) (?:\w+ )?(?:newsletter|app)\b|listen to (?:the|this|our) (?:story|article|podcast)\b"
    r"|©|\(c\)\s(?:19|20)\d\d|copyright (?:©|\(c\)|by|(?:19|20)\d\d)|all rights reserved\b"
    r"|this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published|posted)\b"
    r"|lesen sie (?:auch|mehr|hier|dazu)\b|mehr (?:zum thema|dazu|lesen)\b|auch interessant\b|lies (?:auch|mehr)\b"
    r"|(?:jetzt|hier) abonnieren\b|alle rechte vorbehalten\b|folgen sie uns\b|newsletter abonnieren\b"
    r"|(?:à )?lire (?:aussi|également)\b|voir aussi\b|abonnez-vous\b|inscrivez-vous\b|suivez-nous\b"
    r"|tous droits réservés\b|recevez (?:notre|nos|la)\b|téléchargez (?:notre|l['’]app)"
    r"|l(?:ea|ee) (?:también|más)\b|leer (?:más|también)\b|te puede interesar\b|suscríbete\b|suscríbase\b|síguenos\b"
    r"|síganos\b|todos los derechos reservados\b|regístrate\b|mira también\b"
    r"|pročitajte (?:još|i|više)\b|čitajte (?:još|i|više)\b|pogledajte (?:još|i|video)\b|pratite nas\b|preuzmite\b"
    r"|prijavite se (?:na|za)\b|sva prava zadržana\b|zabranjeno (?:je )?preuzimanje\b|bonus video\b"
    r"|прочитајте (?:још|и|више)\b|читајте (?:још|и|више)\b|пратите нас\b|преузмите\b|сва права задржана\b"
    r")",
    re.IGNORECASE,
)
_RIGHTS_AT_END = re.compile(
    r"(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados"
    r"|sva prava zadržana|сва права задржана)\.?$",
    re.IGNORECASE,
)

_AGENCIES = """
    AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|dpa|DPA|EFE|ANSA|PA|TASS|Xinhua|Tanjug|TANJUG|Beta|BETA|FoNet|Fonet|FONET
    |Anadolu(?:\\sAgency)?|NurPhoto|Bloomberg|Getty(?:\\sImages)?|GETTY(?:\\sIMAGES)?|Shutterstock|Alamy|Imago|Zuma|ZUMA
    |imago(?:\\simages)?|picture[\\s-]alliance|ZUMA\\sPress|Keystone|Belga|Ritzau|Hina|HINA|Fena|SRNA|MTI|CTK|PAP|Sipa
    |SIPA|Europa\\sPress|AA|Magnum|Depositphotos|iStock|Unsplash|Wikimedia(?:\\sCommons)?|Pixabay
"""
_AGENCY = rf"(?:(?:{''.join(_AGENCIES.split())})\b)"
_CAPITAL = "[A-ZÀ-ÖØ-ÞČĆŽŠĐŁŚŹŻА-ЯЂЈЉЊЋЏ]"
_PERSON = rf"{_CAPITAL}[\w.’'-]{{1,30}}(?:\s{_CAPITAL}[\w.’'-]{{0,30}}){{0,3}}"
_PICTURE = r"(?:photo|foto|picture|image|bild|photograph|fotografía|фото)"
_MAY_END_WITH_CREDIT = re.compile(r"\s[|©–—-]|/|\bvia\s|[)\]]\.?$")
"""One of these is in every end that `ends_with_credit` knows. Few articles need its pattern, which is slow to
compile."""

_CREDIT_AT_END = (
    rf"(?:\s[/|©–—-]\s?{_AGENCY}(?:\s?[/|]\s?{_PERSON})?"  # … / Agency
    r"|\s/\s(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,40}){1,4}"  # … / ministry.example
    rf"|\b{_AGENCY}(?:\s(?:Photo|Images|Foto))?\s?/\s?{_PERSON}"  # … Agency/Name
    rf"|\b{_PERSON}\s?/\s?{_AGENCY}"  # … Name/Agency
    rf"|\bvia\s{_AGENCY}"
    rf"|[(\[]{_AGENCY}(?:\s(?:Photo|Images|Foto|file|File))?[^()\[\]]{{0,60}}[)\]]\.?"
    rf"|[(\[](?i:{_PICTURE}\s(?:by|von|de|credit)|(?:{_PICTURE}|credit|crédit|source|quelle|izvor)\s?:)"
    r"\s?[^()\[\]]{2,80}[)\]]\.?"
    r")$"
)
_PHOTO_WORD = re.compile(
    r"(?:^|[\s(\[])(?:(?:file\s)?photos?|fotos?|photographs?|photography|pictures?|images?|bild(?:er)?|credits?"
    r"|photo credits?|image credits?|bildquelle|fotograf(?:ía|ie)|crédits?(?:\sphotos?)?|crédito|фото|snimio|snimila)"
    r"\s?:\s?(?=\S)",
    re.IGNORECASE,
)
_PHOTO_OPENING = re.compile(
    r"\W{0,2}(?:(?:image|photo) (?:source|caption|credit)|(?:file )?photo by|photographs? by|photo de|foto (?:von|de))"
    r"\b",
    re.IGNORECASE,
)
_PICTURE_AGENCY_OPENING = re.compile(
    rf"(?:Getty\sImages|PA\sMedia|(?:AFP|EPA|Reuters)\s(?:via\s)?Getty\sImages|AP\sPhoto|Shutterstock|Alamy|EPA)\s{_CAPITAL}"
)
"""As the pages of one broadcaster come out when they are copied: the agency, then at once the caption."""

_POLL = re.compile(r"\bIpsos\b")
_QUOTATION = re.compile(r"[“„«\"][^”“»\"]{2,}[”“»\"]")


def is_credit(words: str) -> bool:
    """Whether a line says who else reported, wrote or edited, or which agencies the story draws on."""
    tokens = words.split(maxsplit=MOST_CREDIT_WORDS)
    if len(tokens) > MOST_CREDIT_WORDS:
        return False
    if _REPORTED_BY.match(words):
        bare = [token.strip(",;:.()&") for token in tokens]
        return all(word.casefold() in _REPORTED_WORDS or belongs(word) for word in bare)
    if _DRAWN_FROM.match(words):
        return len(tokens) <= MOST_SOURCE_WORDS
    return _CONTRIBUTED.search(words) is not None


def is_promotion(words: str) -> bool:
    """Whether a line sends the reader elsewhere, asks for a subscription or states rights."""
    if len(words.split(maxsplit=MOST_PROMOTION_WORDS)) > MOST_PROMOTION_WORDS:
        return False
    return bool(_PROMOTION_OPENING.match(words) or _RIGHTS_AT_END.search(words))


def is_caption(words: str, *, prose: bool) -> bool:
    """Whether a line is a picture's caption, known by its credit; prose with a quotation in it never is."""
    tokens = words.split(maxsplit=MOST_CAPTION_WORDS)
    if len(tokens) > MOST_CAPTION_WORDS or (prose and _QUOTATION.search(words)):
        return False
    if _PHOTO_OPENING.match(words) or names_photo(words, tokens):
        return True
    if not prose and _PICTURE_AGENCY_OPENING.match(words):
        return True
    return ends_with_credit(" ".join(tokens[-2 * CREDIT_TAIL_WORDS :])) and not _POLL.search(words)


def ends_with_credit(words: str) -> bool:
    """Whether words end with an agency, a name or an address as pictures are credited."""
    return _MAY_END_WITH_CREDIT.search(words) is not None and credit_at_end().search(words) is not None


@cache
def credit_at_end() -> re.Pattern[str]:
    """The ends of captions, compiled when the first article needs them."""
    return re.compile(_CREDIT_AT_END)


def names_photo(words: str, tokens: list[str]) -> bool:
    """Whether `Photo:` or its like stands at the start of a line or near its end."""
    if _PHOTO_WORD.match(words):
        return True
    return _PHOTO_WORD.search(" ".join(tokens[-CREDIT_TAIL_WORDS:])) is not None
