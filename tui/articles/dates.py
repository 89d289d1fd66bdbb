"""Dates as articles print them, in five languages: lines that are nothing but a date, and the date in a line."""

from __future__ import annotations

import re

from tui.articles.word_lists import words_of

LONGEST_DATE_LINE = 120
"""Characters of a line that can be nothing but a date and a time."""


MONTHS = words_of("""
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    januar jänner februar märz mai juni juli oktober dezember mär okt dez
    janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic
    januara februara marta aprila maj maja juna jula avgust avgusta septembra oktobra novembra decembra mart avg
    decembar septembar oktobar novembar
    јануар јануара фебруар фебруара март марта април априла мај маја јун јуна јул јула август августа септембар
    септембра октобар октобра новембар новембра децембар децембра
""")

WEEKDAYS = words_of("""
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo
    ponedeljak utorak sreda srijeda četvrtak petak subota nedelja nedjelja
    понедељак уторак среда четвртак петак субота недеља
""")

_WORDS_AROUND = words_of("""
    published updated posted modified created first last on at date time edited originally issued as of and
    am pm a p m z h hr hrs o clock noon midnight
    gmt utc bst cest cet mez mesz est edt et pst pdt pt cst cdt ct mst mdt mt ist eet eest msk
    st nd rd th t the min mins minute minutes hour hours day days ago read reading today yesterday
    stand veröffentlicht aktualisiert erstellt am um uhr den vom der zuletzt geändert lesezeit minuten heute gestern vor
    stunden
    publié mis mise à jour le modifié créé er heures il y lecture temps de hier et
    publicado actualizado el del las a la hora horas hoy ayer lectura minutos hace de
    objavljeno ažurirano izmenjeno datum vreme u časova sati čas minuta čitanja pre god godine
    објављено ажурирано измењено датум време у часова сати мин
""")
_DATE_WORDS = MONTHS | WEEKDAYS | _WORDS_AROUND
_RELATIVE = words_of("ago vor hace pre read lesezeit lecture lectura čitanja il")

_MONTH = r"(?P<month>[^\W\d_]+)\b\.?"
"""Any word: whether it is a month is looked up, for a pattern of all their names takes ten times as long to compile."""

_DAY = r"(?<!\d)(?:[12]?\d|3[01]|0\d)"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_ORDINAL = r"(?:\.|st\b|nd\b|rd\b|th\b|er\b)?"
_FULL_DATES = (
    rf"{_DAY}{_ORDINAL}\s(?:de\s|of\s)?{_MONTH},?\s(?:del?\s)?{_YEAR}",
    rf"\b{_MONTH}\s{_DAY}{_ORDINAL},?\s{_YEAR}",
    r"(?<!\d)(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)",
    rf"{_DAY}([./])\s?[01]?\d\1\s?(?:{_YEAR}|\d\d(?!\d))",
)
_SHORT_DATES = (rf"{_DAY}{_ORDINAL}\s(?:de\s|of\s)?{_MONTH}(?!\w)", rf"\b{_MONTH}\s{_DAY}{_ORDINAL}(?!\w)")
_FULL_DATE = [re.compile(pattern, re.IGNORECASE) for pattern in _FULL_DATES]
_SHORT_DATE = [re.compile(pattern, re.IGNORECASE) for pattern in _SHORT_DATES]
_CLOCK = re.compile(r"(?<!\d)(?:[01]?\d|2[0-3])(?:[:.h]\s?[0-5]\d|\s?(?:[ap]\.?m\b|h\b|uhr\b))", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_]+|\d+")


def find_date(words: str) -> str:
    """The date in a line, as it is written there: a full one if there is one, else a day and month; or nothing."""
    for patterns in (_FULL_DATE, _SHORT_DATE):
        found = [match for pattern in patterns if (match := search_date(pattern, words[:LONGEST_DATE_LINE]))]
        if found:
            return min(found, key=lambda match: match.start()).group()
    return ""


def search_date(pattern: re.Pattern[str], words: str) -> re.Match[str] | None:
    """The first match of a pattern whose `month`, if it has one, is the name of a month."""
    found = pattern.search(words)
    while found and "month" in pattern.groupindex and found["month"].casefold() not in MONTHS:
        found = pattern.search(words, found.start() + 1)
    return found


def is_date_line(words: str) -> bool:
    """Whether a line is nothing but a date or time, with the words that stand around one (`Updated`, `3 min read`)."""
    if len(words) > LONGEST_DATE_LINE:
        return False
    tokens = [token.casefold() for token in _TOKEN.findall(words)]
    numbers = [token for token in tokens if token.isdigit()]
    if not numbers or not all(token.isdigit() or token in _DATE_WORDS for token in tokens):
        return False
    return (
        any(token in MONTHS or token in _RELATIVE for token in tokens)
        or bool(find_date(words))
        or _CLOCK.search(words) is not None
    )


def is_date_word(word: str) -> bool:
    """Whether a word, without marks around it, is one of those that dates and times are made of."""
    return word.isdigit() or word.casefold() in _DATE_WORDS


def is_day_or_month(word: str) -> bool:
    """Whether a word is the name of a weekday or of a month."""
    return word.casefold() in MONTHS or word.casefold() in WEEKDAYS
