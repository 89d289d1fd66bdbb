"""English: months, numbers, negations and the rest, put together with the longer word lists."""

from __future__ import annotations

from dataclasses import replace

from tui.core.lexicon import Calendar, Clock, Lexicon, grouped, opposed
from tui.core.lexicon.demonyms import DEMONYMS, UNIONS
from tui.core.lexicon.en_doubts import CONDITION_PHRASES, CONDITIONS, DOUBT_PHRASES, DOUBTS, IFS, SOFTENERS
from tui.core.lexicon.en_groups import GROUPS
from tui.core.lexicon.en_irregular import IRREGULAR
from tui.core.lexicon.en_words import GLUE, OPENERS, STOPWORDS
from tui.core.lexicon.english_stems import stem
from tui.core.lexicon.folding import keys

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

OPPOSITES = """
rise fall
rose fell
won lost
bought sold
risen fallen
increase decrease
win lose
before after
buy sell
open close
accept reject
support oppose
above below
more less
more fewer
up down
success fail
approve reject
begin end
enter leave
guilty innocent
true false
strong weak
high low
higher lower
gain loss
gain lose
profit loss
arrive depart
ally enemy
confirm deny
allow ban
legal illegal
north south
east west
northern southern
eastern western
early late
earlier later
best worst
better worse
most least
inside outside
with without
import export
male female
hire fire
""".strip().splitlines()


APPROXIMATIONS = {
    "about": 0, "around": 0, "roughly": 0, "approximately": 0, "some": 0, "nearly": 0, "almost": 0, "close to": 0,
    "estimated": 0, "circa": 0, "just over": 0, "just under": 0,
    "over": 1, "more than": 1, "at least": 1, "minimum of": 1, "upwards of": 1, "exceeding": 1, "above": 1,
    "under": -1, "less than": -1, "fewer than": -1, "up to": -1, "at most": -1, "below": -1, "maximum of": -1,
    "as many as": -1, "as much as": -1, "no more than": -1, "not more than": -1, "no fewer than": 1, "no less than": 1,
}  # fmt: skip
VAGUE = {
    "dozen": (11, 13), "dozens": (20, 1000), "scores": (30, 1000), "hundreds": (150, 9999), "couple": (2, 2),
    "several dozen": (24, 1000), "few dozen": (24, 100), "many dozen": (36, 1000),
    "thousands": (1500, 999_999), "millions": (1_500_000, 999_999_999),
}  # fmt: skip
TITLES = """
mr mrs ms miss dr prof professor sir dame lord lady rev reverend hon gov governor president vice-president vice prime
minister chancellor king queen prince princess pope sen senator rep representative congressman congresswoman speaker
secretary gen general col colonel lt lieutenant capt captain maj major sgt sergeant cmdr commander adm admiral chief
judge justice attorney ambassador mayor premier chairman chairwoman ceo officer detective inspector constable
superintendent coach director deputy former ex senior
""".split()
NEGATIONS = """
not no never neither nor none nobody nothing nowhere cannot can't won't don't doesn't didn't isn't aren't wasn't
weren't hasn't haven't hadn't wouldn't shouldn't couldn't
""".split()
LEXICAL_NEGATIVES = """
deny refuse fail reject decline dismiss lack unable prevent avoid stop absence unlikely impossible hardly barely
scarcely rule few little fewer unwilling ban bar halt cancel abandon oppose unclear unknown unchanged failure refusal
without remove eliminate exclude stopped lacking absent empty unharmed unhurt unsuccessful dispute disputed contrary
false unless
""".split()
REFUSALS = (
    "refuse refuses refused refusing decline declines declined declining fail fails failed unable neglected".split()
)
IDLE_NEGATIONS = [
    ("not", "only"), ("no", "longer"), ("no", "doubt"), ("no", "matter"), ("not", "until"), ("isn't", "until"),
    ("wasn't", "until"), ("no", "later"), ("not", "least"), ("no", "more"),
]  # fmt: skip
HEDGES = """
may might allegedly reportedly possibly perhaps suspected apparently purportedly presumably
""".split()
EXPECTED = "expected likely hopes hoping hoped".split()
"""Words before "to" that leave open what "will" says. What somebody plans, intends or is set to do he says he will do:
people who compare news call that one statement."""
PHRASES = {
    ("united", "states"): "~usa", ("united", "nations"): "~un", ("european", "union"): "~eu",
    ("united", "kingdom"): "~uk", ("great", "britain"): "~uk", ("white", "house"): "~whitehouse",
}  # fmt: skip
IDLE_NAMES = """
ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va
vt wash wis wyo gmt est edt pst pdt cst cdt bst cet cest aest utc ap afp reuters jr sr inc corp ltd llc plc co
""".split()


def contractions() -> dict[str, str]:
    """Contracted words to their full words."""
    negated = "do does did is are was were has have had would should could must need".split()
    found = {f"{verb}n't": f"{verb} not" for verb in negated} | {"won't": "will not", "can't": "can not"}
    found |= {"cannot": "can not", "shan't": "shall not", "gonna": "going to", "let's": "let us"}
    for pronoun in "i you he she it we they that there who".split():
        for ending, full in (("'m", "am"), ("'re", "are"), ("'ll", "will"), ("'ve", "have"), ("'d", "would")):
            found[pronoun + ending] = f"{pronoun} {full}"
    return found | {f"{word}'s": f"{word} is" for word in "he she it that there what who here".split()}


SAID = """
said says told added stated warned noted explained insisted wrote argued asserted claimed contended recommended
suggested urged
""".split()
VAGUE_SOURCES = """
official authority police spokesman spokeswoman spokesperson source statement report people government company agency
witness leader minister group firm department ministry expert analyst release document lawyer
""".split()
CLAUSE_OPENERS = """
but while whereas because which who whom whose although though when unless
""".split()
YEAR_WORDS = "in since of by from until to the and late early before after".split()
BOTTOMS = {"third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10}
CLOCK = Clock(
    noons={"noon": 720, "midday": 720, "midnight": 0},
    units=frozenset({"o'clock"}),
    day_parts={"morning": 0, "afternoon": 720, "evening": 720},
    twelve=True,
)
CALENDAR = Calendar(
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    day_stops=frozenset({"before", "after"}),
    units={unit: unit for unit in ("day", "week", "month", "year")},
    more_units={unit + "s": unit for unit in ("day", "week", "month", "year")},
    turns={"last": -1, "this": 0, "next": 1},
    stretches=frozenset("the a an his her its their our my your every each".split()),
    sooner={"earlier": -1, "later": 1},
    ago=frozenset({"ago"}),
    one=frozenset({"a", "an"}),
    ends=frozenset({("of",)}),
)
LOCATIVES = "in at near to from off outside inside around across toward towards into through via throughout".split()


def make() -> Lexicon:
    """The English lexicon."""
    months = {name: i for i, name in enumerate(MONTHS, 1)} | {name[:3]: i for i, name in enumerate(MONTHS, 1)}
    numbers = {word: i for i, word in enumerate(NUMBERS)} | {word: 10 * i for i, word in enumerate(TENS, 2)}
    countries = grouped(DEMONYMS, stem)
    groups = countries | {word: key for word, key in grouped(GROUPS.split(";"), stem).items() if word not in countries}
    lexicon = Lexicon(
        code="en",
        stem=stem,
        stopwords=frozenset(STOPWORDS),
        groups=groups,
        phrases=PHRASES,
        months=months | {"sept": 9},
        weekdays={name: i for i, name in enumerate(WEEKDAYS)},
        numbers=numbers,
        ordinals={word: i for i, word in enumerate(ORDINALS)},
        scales={
            "hundred": 100,
            "thousand": 1000,
            "million": 10**6,
            "billion": 10**9,
            "trillion": 10**12,
            "lakh": 10**5,
            "crore": 10**7,
        },
        negations=frozenset(NEGATIONS),
        idle_negations=frozenset(IDLE_NEGATIONS),
        hedges=frozenset(HEDGES),
        opposites=opposed(OPPOSITES, stem),
        glue=frozenset(GLUE),
        contractions=contractions(),
        irregular={form: plain for plain, *forms in map(str.split, IRREGULAR.split(";")) for form in forms},
    )
    return _with_stances(_with_names(_with_dates(_with_figures(lexicon))))


def _with_figures(lexicon: Lexicon) -> Lexicon:
    """The lexicon with how figures are written."""
    return replace(
        lexicon,
        approximations=APPROXIMATIONS,
        vague=VAGUE,
        halves=frozenset({"half"}),
        partitives=frozenset({"of", "the", "a", "its", "their", "his", "her", "all"}),
        them=frozenset({"them", "whom"}),
        between=frozenset({"between"}),
        bottoms=BOTTOMS,
        ones=frozenset({"a"}),
    )


def _with_dates(lexicon: Lexicon) -> Lexicon:
    """The lexicon with how dates and times are written."""
    return replace(
        lexicon,
        date_parts={
            "early": 0,
            "beginning": 0,
            "start": 0,
            "first": 0,
            "late": 1,
            "end": 1,
            "second": 1,
            "midnight": 1,
        },
        date_part_words=frozenset({"hours", "half", "night", "evening", "morning", "weeks", "days"}),
        clock=CLOCK,
        calendar=CALENDAR,
        year_words=frozenset(YEAR_WORDS),
    )


def _with_names(lexicon: Lexicon) -> Lexicon:
    """The lexicon with what tells names from other words."""
    return replace(
        lexicon,
        titles=frozenset(TITLES),
        articles=frozenset({"the", "a", "an"}),
        locatives=frozenset(LOCATIVES),
        countries=frozenset(grouped(DEMONYMS, lexicon.stem).values()) - UNIONS,
        openers=frozenset(OPENERS),
        idle_names=frozenset(IDLE_NAMES),
    )


def _with_stances(lexicon: Lexicon) -> Lexicon:
    """The lexicon with who says what, how surely, and what is denied."""
    return replace(
        lexicon,
        lexical_negatives=frozenset(lexicon.stem(word) for word in LEXICAL_NEGATIVES),
        refusals=frozenset(REFUSALS),
        refusal_links=frozenset({"to"}),
        said=frozenset(SAID),
        according=frozenset({"according"}),
        according_to=frozenset({"to"}),
        vague_sources=keys(VAGUE_SOURCES, lexicon.groups, lexicon.stem),
        confirming=frozenset({"confirmed", "confirms", "confirm", "established", "proved", "proven"}),
        clause_openers=frozenset(CLAUSE_OPENERS),
        wills=frozenset({"will", "shall"}),
        conditions=frozenset(CONDITIONS),
        condition_phrases=frozenset(CONDITION_PHRASES),
        ifs=frozenset(IFS),
        doubts=frozenset(DOUBTS),
        doubt_phrases=frozenset(DOUBT_PHRASES),
        softeners=frozenset(SOFTENERS),
        open_futures=frozenset((word, "to") for word in EXPECTED),
    )
