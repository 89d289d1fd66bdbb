"""What the comparison knows of a language: small word lists, each with the purpose it serves.

Lists are the project's own, kept to what news prose needs; stems are Snowball's (Porter 2001), by `snowballstemmer`;
for English by `english_stems`, which gives the same in less time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from importlib import import_module

from tui.core.languages import LANGUAGES


@dataclass(frozen=True, eq=False)
class Clock:
    """How a language writes times of day. All words are folded."""

    noons: Mapping[str, int] = field(default_factory=dict)
    """Words that are a time by themselves, in minutes after midnight."""
    units: frozenset[str] = frozenset()
    """Words or letters behind an hour: o'clock, Uhr, h."""
    hours: frozenset[str] = frozenset()
    """The same for words that also measure durations (heures): a time only behind one of `openers`."""
    openers: frozenset[str] = frozenset()
    """Words before a time: à, las."""
    shares: Mapping[tuple[str, ...], int] = field(default_factory=dict)
    """Words behind an hour that add minutes to it: "y media" is 30."""
    leads: frozenset[tuple[str, ...]] = frozenset()
    """Words before an hour that shift it: "Viertel nach". Which half of the day is open, so no minute is read."""
    day_parts: Mapping[str, int] = field(default_factory=dict)
    """Words for a part of the day, with the minutes that they add to an hour up to twelve."""
    twelve: bool = False
    """Whether hours run to twelve only, so that "5 o'clock" may be in the morning or the afternoon."""


@dataclass(frozen=True, eq=False)
class Calendar:
    """How a language names dates from the day of writing. All words are folded."""

    days: Mapping[str, int] = field(default_factory=dict)
    """Words for a day by its distance from today: yesterday is -1."""
    day_stops: frozenset[str] = frozenset()
    """Words right before one of them that make it another: "la mañana" is the morning."""
    units: Mapping[str, str] = field(default_factory=dict)
    """One day, week, month or year to its English name."""
    more_units: Mapping[str, str] = field(default_factory=dict)
    """The same for several."""
    turns: Mapping[str, int] = field(default_factory=dict)
    """Words before a unit, month or weekday: last -1, this 0, next 1."""
    turns_behind: Mapping[str, int] = field(default_factory=dict)
    """The same behind one: le mois dernier."""
    stretches: frozenset[str] = frozenset()
    """Words before all that, which make a stretch of time of it: "the last month", "desde hace un mes"."""
    sooner: Mapping[str, int] = field(default_factory=dict)
    """Words before "this month" for its days before (-1) or after (1) the day of writing."""
    ago: frozenset[str] = frozenset()
    """Words behind a count of units: ago."""
    ago_openers: frozenset[tuple[str, ...]] = frozenset()
    """Words before one that say the same: il y a, vor."""
    one: frozenset[str] = frozenset()
    """Words for a count of one: a year ago."""
    tails: frozenset[str] = frozenset()
    """Words joined to the end that change nothing: ce mois-ci."""
    ends: frozenset[tuple[str, ...]] = frozenset()
    """Words right behind that make something else of it: "last week of", "il y a un an et demi"."""


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The word lists of one language. All words are folded: lower case, no diacritics."""

    code: str
    stem: Callable[[str], str]
    stopwords: frozenset[str]
    """Words that carry no claim of their own."""
    groups: Mapping[str, str]
    """Word or stem to the key it shares with its near-synonyms."""
    phrases: Mapping[tuple[str, str], str]
    """Two words on end to the key of what they name together: United States, USA."""
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """Monday is 0."""
    numbers: Mapping[str, int]
    """Cardinal words: "twelve" is 12."""
    ordinals: Mapping[str, int]
    scales: Mapping[str, int]
    """"million" is 1,000,000."""
    negations: frozenset[str]
    idle_negations: frozenset[tuple[str, str]]
    """A negation with the word behind it that together deny nothing: "not only"."""
    hedges: frozenset[str]
    """Words that leave open whether a thing is so: may, allegedly, expected."""
    opposites: Mapping[str, frozenset[str]]
    """Stem of a word to the stems of the words that say the contrary."""
    glue: frozenset[str]
    """The commonest function words, which are no terms; other stop words are (measured: better links)."""
    irregular: Mapping[str, str] = field(default_factory=dict)
    """Form of a word that no stemmer brings back to the plain one: fell to fall."""
    approximations: Mapping[str, int] = field(default_factory=dict)
    """One or two words before a figure: -1 at most, 0 about, 1 at least."""
    vague: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """One or two words for an unsaid number, with the least and the most they are taken to mean."""
    dozen: str = "dozen"
    halves: frozenset[str] = frozenset()
    """Words for one half."""
    partitives: frozenset[str] = frozenset()
    """Words after a fraction: "half of"."""
    date_parts: Mapping[str, int] = field(default_factory=dict)
    """Words before a date for its early (0) or late (1) part."""
    date_part_words: frozenset[str] = frozenset()
    """Words between those and the date: the hours of, the half of."""
    articles: frozenset[str] = frozenset()
    """The, a, an."""
    them: frozenset[str] = frozenset()
    """Pronouns of which "one of" counts one: them, whom."""
    between: frozenset[str] = frozenset()
    """Words that open a range: "between 50 and 60"."""
    locatives: frozenset[str] = frozenset()
    """Prepositions before a place."""
    countries: frozenset[str] = frozenset()
    """Keys of countries and their peoples."""
    capitals_are_names: bool = True
    """Whether a capital inside a sentence marks a name (not in German, where nouns have one)."""
    lexical_negatives: frozenset[str] = frozenset()
    """Stems of words that deny by themselves: refuse, fail, without."""
    refusals: frozenset[str] = frozenset()
    """Words that deny the verb behind them: refused to."""
    refusal_links: frozenset[str] = frozenset()
    """What stands between the two: to, zu, de."""
    openers: frozenset[str] = frozenset()
    """Common words whose capital at the start of a sentence names nothing."""
    idle_names: frozenset[str] = frozenset()
    """Capitalised abbreviations that go with a name or a time and are none: Calif., GMT."""
    said: frozenset[str] = frozenset()
    """Forms of verbs that attribute words to the one before them."""
    according: frozenset[str] = frozenset()
    according_to: frozenset[str] = frozenset()
    """The two words of "according to"."""
    vague_sources: frozenset[str] = frozenset()
    """Keys of words that name no particular source: officials, he, the report."""
    confirming: frozenset[str] = frozenset()
    """Words that state as a fact what a hedge leaves open."""
    clause_openers: frozenset[str] = frozenset()
    """Words before which a clause may begin: and, which, after."""
    contractions: Mapping[str, str] = field(default_factory=dict)
    """Contracted word to its full words."""
    clock: Clock = field(default_factory=Clock)
    calendar: Calendar = field(default_factory=Calendar)
    day_first: bool = False
    """Whether 4/3/2026 is in March, and not in April."""
    capital_dates: bool = True
    """Whether months and weekdays are written with a capital."""
    year_words: frozenset[str] = frozenset()
    """Words before a bare number that make it a year."""
    number_phrases: Mapping[tuple[str, ...], int] = field(default_factory=dict)
    """Cardinals of several words up to 999: ("vingt", "et", "un") is 21."""
    bottoms: Mapping[str, int] = field(default_factory=dict)
    """Lower parts of fractions: a third, two thirds."""
    ones: frozenset[str] = frozenset()
    """Articles that are the upper part of a fraction: a third."""
    out_of: frozenset[tuple[str, ...]] = frozenset()
    """Words between the numbers of a share: "nine in ten"."""
    range_words: frozenset[str] = frozenset()
    """Words between the ends of a range: "50 bis 60"."""
    ordinal_endings: frozenset[str] = frozenset({"st", "nd", "rd", "th"})
    """Letters right behind a figure that make it an ordinal."""
    ordinal_stop: bool = False
    """Whether a full stop does so: "der 3. Wahlgang"."""
    elided: frozenset[str] = frozenset()
    """Words that lose their vowel and hang on to the next one: the l of l'homme."""
    paired_negations: frozenset[str] = frozenset()
    """Words that deny only beside one of `negation_marks`: "personne" is nobody beside "ne"."""
    negation_marks: frozenset[str] = frozenset()
    concord: bool = False
    """Whether a clause may have several negations that deny once: no vio a nadie."""
    limits: frozenset[str] = frozenset()
    """Words soon behind a negation that only put off what it denies: no fue informada hasta."""
    wills: frozenset[str] = frozenset()
    """Words before a verb that say it will be done."""
    open_futures: frozenset[tuple[str, str]] = frozenset()
    """Two words before a verb that say it is only expected or planned: "plans to"."""
    doubts: frozenset[str] = frozenset()
    """Words that leave open what their clause tells, some hedges among them: could, unclear, considering."""
    doubt_phrases: frozenset[tuple[str, str]] = frozenset()
    """Two words on end that do the same: is thought."""
    softeners: frozenset[str] = frozenset()
    """Words that may do the same: whether, believe, alleged."""
    conditions: frozenset[str] = frozenset()
    """Words that open a condition or an exception: unless, excluding."""
    condition_phrases: frozenset[tuple[str, str]] = frozenset()
    """Two words on end that do: subject to."""
    ifs: frozenset[str] = frozenset()
    """Words that may open one."""
    marked_hedges: frozenset[str] = frozenset()
    """Hedges in lower case that only their diacritics tell from other words: könnte, konnte. Not folded."""
    title_endings: tuple[str, ...] = ()
    """Endings of compounds that are titles: Bundesinnenminister."""
    small_peoples: bool = False
    """Whether the adjective of a country is written small: deutsche, français."""
    determiners: frozenset[str] = frozenset()
    """Where nouns have capitals: words before a noun that is hardly a name."""
    noun_endings: tuple[str, ...] = ()
    """Where nouns have capitals: endings of common ones."""
    decimal_mark: str = "."
    titles: frozenset[str] = frozenset()
    """Words before a person's name that are no part of it."""


def grouped(groups: Iterable[str], stem: Callable[[str], str]) -> dict[str, str]:
    """Groups of near-synonyms to a mapping from each word, and its stem, to the key of its group.

    A group that names a word of an earlier one joins it.
    """
    found: dict[str, str] = {}
    for group in groups:
        words = group.split()
        forms = [*words, *map(stem, words)]
        key = next((found[form] for form in forms if form in found), "~" + words[0])
        for form in forms:
            found.setdefault(form, key)
    return found


@cache
def lexicon_for(language: str) -> Lexicon:
    """The lexicon of a language by its code; the English one for a language without."""
    code = language if language in LANGUAGES else "en"
    module = import_module(f"tui.core.lexicon.{code}")
    lexicon: Lexicon = module.make()
    return replace(lexicon, stem=lru_cache(maxsize=1 << 16)(lexicon.stem))


def opposed(lines: Iterable[str], stem: Callable[[str], str]) -> dict[str, frozenset[str]]:
    """Lines of two contrary words to a mapping from each one's stem to the stems of its contraries."""
    found: dict[str, set[str]] = {}
    for line in lines:
        one, other = map(stem, line.split())
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {word: frozenset(contraries) for word, contraries in found.items()}
