"""Lines that say who wrote the article: `By`, `Von`, `Par`, `Por`, `Piše` and names; or names and a date."""

from __future__ import annotations

import re

from tui.articles.agencies import SIGNATURES
from tui.articles.dates import find_date, is_date_word, is_day_or_month
from tui.articles.word_lists import words_of

MOST_WORDS = 18
MOST_WORDS_BESIDE_DATE = 14

_OPENINGS = (
    r"(?:[^\W\d_]{1,14}\s){0,3}?(?:by|von|par|por)\b",
    r"aus\s[^\W\d_]{2,30}\sberichtet\b",
    r"(?:author|auteur|autrice|text|texte|texto|tekst|текст|redaktion|redacción)\s?:",
    r"(?:autor|autorka|autori|autorin|аутор|ауторка|аутори)\b\s?:?",
    r"(?:piše|pišu|pripremio|pripremila|preveo|prevela|razgovarao|razgovarala|пише|пишу|припремио|припремила)\b\s?:?",
)
_OPENING = re.compile(rf"(?:{'|'.join(_OPENINGS)})\s", re.IGNORECASE)

_KINDS = words_of("""
    analysis opinion comment commentary column review interview essay report feature profile explainer exclusive
    analyse kommentar kolumne gastbeitrag reportage bericht essay rezension porträt leitartikel
    chronique tribune critique entretien enquête reportage éditorial
    análisis opinión columna crónica entrevista reportaje crítica
""")
_BEFORE_BY = words_of("""
    a an ein eine un une una and written words story text reported posted published photograph photographs compiled
    propos recueillis escrito
""")
_JOINERS = words_of("""
    and und et y e i и with mit avec con sa in à a en aus u у for für pour para za at bei the of from dem der die des
    de da di do dos du del la le les el los van von zu zur zum ten ter den af bin bint ibn al abu
""")
_ARTICLES = words_of("the la le el los")
"""With one of these first, two names must follow: `By the Example Agency`, not `By the Numbers`."""

_JOBS = words_of("""
    correspondent correspondents editor reporter reporters writer staff senior chief political diplomatic foreign
    economics business security defence defense europe deputy special bureau contributor agencies agency freelance
    korrespondent korrespondentin redakteur redakteurin redaktion journaliste correspondant correspondante envoyé
    envoyée spécial spéciale corresponsal redactor redactora enviado enviada especial novinar novinarka dopisnik
    dopisnica urednik agencije
""")
_COMMON = words_of("""
    noon dawn dusk then now law land sea air rail road far all his her its my our your this that these those any
    way and not one two some most many both late next last mid und wem uns dir ihm ihr ici là ce qui que qué eso ello
    ser fin lo favor
""")
_MARKS = ",;:|·•()[]–—-/&*_\"“”'’"
_ELISION = re.compile(r"[dl]['’]")
_INITIALS_OR_JUNIOR = re.compile(r"(?:\b[^\W\d_]|\.[^\W\d_]|\b(?:Jr|Sr))\.$")
_SEPARATOR = re.compile(r"\s[|·•]\s|\|")
_ADDRESS = re.compile(r"@\w|\w@\w")


def is_byline(words: str) -> bool:
    """Whether a line names who wrote the article and says nothing else."""
    return opens_as_byline(words) or is_name_beside_date(words)


def opens_as_byline(words: str) -> bool:
    """Whether a line is `By` or its like and then only names, jobs, small joining words and dates."""
    opening = _OPENING.match(words[:120])
    if opening is None or not is_kind_known(opening.group()):
        return False
    tokens = words[opening.end() :].split(maxsplit=MOST_WORDS)
    if not 0 < len(tokens) <= MOST_WORDS - 1:
        return False
    bare = [token.strip(_MARKS).rstrip(".") for token in tokens]
    if is_small_brand(bare):
        bare[0] = bare[0].capitalize()
    names = [word for word in bare if is_name(word)]
    if not names or not all(map(belongs, bare)) or (bare[0] in _JOINERS and bare[0] not in _ARTICLES):
        return False
    if bare[0] in _ARTICLES and len(names) == 1:
        return False
    return not words.endswith((".", "!", "?", "…")) or len(names) > 1 or ends_in_date_or_initial(words)


def is_kind_known(opening: str) -> bool:
    """Whether the words before `by` are a kind of article (`Analysis by`) and not the start of a sentence."""
    words = opening.casefold().split()
    if words[-1] not in ("by", "von", "par", "por"):
        return True
    return all(word in _KINDS or word in _BEFORE_BY for word in words[:-1])


def is_small_brand(bare: list[str]) -> bool:
    """Whether the first word is a house that writes itself small (`dpa`, `taz`) before a name or at the end."""
    first = bare[0]
    small = first.isalpha() and first.islower() and 2 < len(first) <= 4 and first not in _COMMON | _JOINERS
    return small and (len(bare) == 1 or is_name(bare[1]) or is_date_word(bare[1]))


def is_name(word: str) -> bool:
    """Whether a word may be part of a name: it is capitalised and no day or month."""
    elided = _ELISION.match(word)
    first = word[elided.end() if elided else 0 :][:1]
    return first.isupper() and not is_day_or_month(word)


def belongs(word: str) -> bool:
    """Whether a word may stand in a byline."""
    small = word.casefold()
    return (
        not word
        or is_name(word)
        or is_date_word(word)
        or small in _JOINERS
        or small in _JOBS
        or small in SIGNATURES
        or _ADDRESS.search(word) is not None
        or any(character.isdigit() for character in word)
    )


def ends_in_date_or_initial(words: str) -> bool:
    """Whether the full stop at the end belongs to a date (`15. 7. 2025.`), an initial or `Jr.`."""
    return words[-2:-1].isdigit() or _INITIALS_OR_JUNIOR.search(words[-20:]) is not None


def is_name_beside_date(words: str) -> bool:
    """Whether a line is names and a date with a bar or dot between (`Jane Roe | 15 July 2025`)."""
    tokens = words.split(maxsplit=MOST_WORDS_BESIDE_DATE)
    if len(tokens) > MOST_WORDS_BESIDE_DATE or not _SEPARATOR.search(words) or not find_date(words):
        return False
    bare = [token.strip(_MARKS).rstrip(".") for token in tokens]
    return any(map(is_name, bare)) and all(map(belongs, bare))
