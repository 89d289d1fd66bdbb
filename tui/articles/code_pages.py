"""Which code page of the time before Unicode a text is in: a guess by the letters of the languages that use them.

charset-normalizer alone reads French in windows-1252 as windows-1250 (à becomes ŕ) and Serbian or Polish in
ISO 8859-2 as windows-1250 (š becomes ą); counting the letters of single languages puts these right. Its order decides
where the letters do not, as between the Cyrillic pages.
"""

from __future__ import annotations

from collections import Counter

READABLE_NAMES = {
    "cp1252": "windows-1252",
    "cp1250": "windows-1250",
    "cp1251": "windows-1251",
    "mac_roman": "Mac Roman",
    "iso8859_2": "ISO 8859-2",
    "koi8_r": "KOI8-R",
    "iso8859_5": "ISO 8859-5",
}
"""The likely code pages by Python's name, the likeliest first, and what they are called."""

PUNCTUATION = frozenset("“”„‘’‚–—…«»‹›€£°§•©®·½\xa0¿¡")
LETTERS = tuple(
    frozenset(letters)
    for letters in (
        "äöüß",  # German
        "àâæçéèêëîïôœùûüÿ",  # French
        "áéíñóúüºª",  # Spanish
        "čćđšž",  # Serbian, Croatian, Bosnian, Slovenian
        "ąćęłńóśźż",  # Polish
        "áäčďéěíňóôřšťúůýžľ",  # Czech, Slovak
        "áéíóöőúüű",  # Hungarian
        "ăâîşţ",  # Romanian
        "àèéìíòóùú",  # Italian
        "àáâãçéêíóôõúü",  # Portuguese
        "åäöæøé",  # the Nordic languages
    )
)
CYRILLIC = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяёђјљњћџѓќѕєіїґў")
"""Usual only in a text that is mostly Cyrillic: a few accents in a Latin text can always be read as Cyrillic."""

ENOUGH = 0.6
"""Share of the characters beyond ASCII that must be usual in one language; wrong pages score 0.5 and less."""

LATIN_CAPITAL = 0.9
"""What a Latin capital beyond ASCII counts: £ in windows-1252 is Ł in windows-1250, which Polish has too."""

FIRST_CYRILLIC = "\u0400"


def guess_code_page(sample: bytes, data: bytes) -> str | None:
    """The name of the likeliest page that can decode `data`, judged by a sample of it; None when none can."""
    order = ranked_by_charset_normalizer(sample)
    order += [page for page in READABLE_NAMES if page not in order]
    fitting = [page for page in order if fits(data, page)]
    best = max(fitting, key=lambda page: usual_share(sample.decode(page)), default=None)
    if best is not None and usual_share(sample.decode(best)) >= ENOUGH:
        text = data.decode(best)  # the same in several pages: then the likeliest one is named
        return next(page for page in READABLE_NAMES if page in fitting and data.decode(page) == text)
    return "cp1252" if "cp1252" in fitting else None


def ranked_by_charset_normalizer(sample: bytes) -> list[str]:
    """The likely pages in the order in which charset-normalizer takes them for possible."""
    from charset_normalizer import from_bytes

    return [match.encoding for match in from_bytes(sample, cp_isolation=list(READABLE_NAMES))]


def fits(data: bytes, page: str) -> bool:
    """Whether every byte is a character of the page, and none a control character that nobody types."""
    try:
        text = data.decode(page)
    except UnicodeDecodeError:
        return False
    return not any("\x80" <= character <= "\x9f" for character in set(text))


def usual_share(text: str) -> float:
    """The share (0..1) of the characters beyond ASCII that are usual in one language, the best one's."""
    beyond = Counter(character for character in text if not character.isascii())
    if not beyond:
        return 0.0
    weights = {character: count * weight(character) for character, count in beyond.items()}
    mostly_cyrillic = beyond.total() > sum(character.isascii() and character.isalpha() for character in text)
    languages = (*LETTERS, CYRILLIC) if mostly_cyrillic else LETTERS
    usual = max(sum(weights[c] for c in beyond if c.lower() in letters or c in PUNCTUATION) for letters in languages)
    return usual / beyond.total()


def weight(character: str) -> float:
    """How much a usual character counts: Latin capitals less, since small letters are much more frequent.

    Between the Cyrillic pages, which swap the cases, charset-normalizer decides; it knows capitals in a row.
    """
    return LATIN_CAPITAL if character < FIRST_CYRILLIC and character.isupper() else 1.0
