"""German: numbers, negations, clock and the rest, put together with the longer word lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tui.core.lexicon import Calendar, Clock, Lexicon, grouped, opposed
from tui.core.lexicon.de_words import (
    DETERMINERS,
    GLUE,
    GROUPS,
    NOUN_ENDINGS,
    OPENERS,
    STOPWORDS,
    TITLE_ENDINGS,
    TITLES,
)
from tui.core.lexicon.demonyms import UNIONS
from tui.core.lexicon.folding import groups, keys, named, pairs, values, words
from tui.core.lexicon.peoples import peoples

MONTHS = "januar februar märz april mai juni juli august september oktober november dezember"
MORE_MONTHS = "jänner feber mrz apr - jun jul aug sep okt nov dez"
WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag"
DAY_PARTS = ("", "abend", "morgen", "mittag", "vormittag", "nachmittag", "nacht", "früh")
UNITS = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
TENS = "zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
TEENS = "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
ORDINALS = "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte"
OPPOSITES = """
steigen sinken
stieg sank
gestiegen gesunken
stieg fiel
gestiegen gefallen
gewann verlor
gewonnen verloren
gewinnen verlieren
sieg niederlage
bevor nachdem
öffnen schließen
geöffnet geschlossen
mehr weniger
gewinn verlust
zunahme abnahme
schuldig unschuldig
wahr falsch
stark schwach
hoch niedrig
höher niedriger
annehmen ablehnen
angenommen abgelehnt
zustimmen ablehnen
erlaubt verboten
legal illegal
erste letzte
norden süden
osten westen
nördlich südlich
östlich westlich
früh spät
früher später
beste schlechteste
besser schlechter
kaufen verkaufen
kaufte verkaufte
gekauft verkauft
import export
beginn ende
bestätigen dementieren
bestätigte dementierte
bestätigt dementiert
freund feind
schnell langsam
lebend tot
erfolg misserfolg
erhöhen senken
erhöht gesenkt
"""
NEGATIONS = """
nicht nie niemals niemand niemanden niemandem nichts kein keine keinen keinem keiner keines keinerlei nirgends
nirgendwo ohne weder keineswegs
"""
IDLE_NEGATIONS = """
nicht nur
nicht zuletzt
nicht bloß
nicht mehr
nicht allein
nichts anderes
"""
LEXICAL_NEGATIVES = """
ablehnen abgelehnt lehnt lehnte verweigern verweigert verweigerte scheitern gescheitert scheiterte verhindern verhindert
vermeiden fehlen fehlt fehlte mangel unmöglich unwahrscheinlich kaum ausschließen ausgeschlossen verbieten verboten
stoppen gestoppt abgesagt absage bestreiten bestritt bestreitet dementieren dementierte unverletzt unklar unbekannt
außer entfallen ausgefallen unversehrt leer verzichten verzichtet verzichtete falsch
"""
HEDGES = """
soll sollen angeblich mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher vermutlich wahrscheinlich möglicherweise
vielleicht womöglich wohl offenbar anscheinend eventuell vermeintlich vermeintliche
"""
APPROXIMATIONS = """
rund 0
etwa 0
ungefähr 0
circa 0
ca 0
knapp 0
fast 0
nahezu 0
beinahe 0
gut 0
schätzungsweise 0
an die 0
mehr als 1
über 1
mindestens 1
wenigstens 1
zumindest 1
weniger als -1
unter -1
höchstens -1
maximal -1
bis zu -1
"""
VAGUE = {
    "dutzende": (20, 1000), "dutzenden": (20, 1000), "hunderte": (150, 9999), "hunderten": (150, 9999),
    "tausende": (1500, 999_999), "tausenden": (1500, 999_999), "zehntausende": (15_000, 99_999),
    "hunderttausende": (150_000, 999_999), "paar": (2, 9),
}  # fmt: skip
SCALES = {
    "hundert": 100, "tausend": 1000, "tsd": 1000, "million": 10**6, "millionen": 10**6, "mio": 10**6,
    "milliarde": 10**9, "milliarden": 10**9, "mrd": 10**9, "billion": 10**12, "billionen": 10**12,
}  # fmt: skip
BOTTOMS = {"drittel": 3, "viertel": 4, "funftel": 5, "zehntel": 10}
PHRASES = {
    ("vereinigte", "staaten"): "~usa", ("vereinigten", "staaten"): "~usa", ("vereinte", "nationen"): "~un",
    ("vereinten", "nationen"): "~un", ("europaische", "union"): "~eu", ("europaischen", "union"): "~eu",
    ("vereinigtes", "konigreich"): "~uk", ("weisse", "haus"): "~whitehouse", ("weissen", "haus"): "~whitehouse",
}  # fmt: skip
SAID = "sagte sagten erklärte betonte ergänzte versicherte"
SOURCES = """
polizei behörde behörden sprecher sprecherin zeuge zeugen bericht regierung unternehmen ermittler minister er sie
experte medien medienberichten angaben
"""
CLAUSE_OPENERS = """
und aber oder doch während nachdem bevor weil dass ob obwohl wenn als wo seit bis sondern denn damit sodass
"""
CLOCK = Clock(
    noons={"mitternacht": 0},
    units=frozenset({"uhr"}),
    openers=frozenset(words("um gegen ab seit kurz nach vor")),
    leads=frozenset({("viertel", "nach"), ("viertel", "vor"), ("halb",)}),
    day_parts={"morgens": 0, "nachts": 0, "fruh": 0, "vormittags": 0, "nachmittags": 720, "abends": 720},
)


CALENDAR = Calendar(
    days={"heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "ubermorgen": 2},
    units={
        "tag": "day", "tages": "day", "woche": "week", "monat": "month", "monats": "month", "jahr": "year",
        "jahres": "year",
    },
    more_units={"tagen": "day", "wochen": "week", "monaten": "month", "jahren": "year"},
    turns={
        stem + ending: turn
        for stem, turn in {
            "letzt": -1, "vergangen": -1, "vorig": -1, "dies": 0, "kommend": 1, "nachst": 1
        }.items()
        for ending in ("e", "en", "er", "es", "em")
    },
    ago_openers=frozenset({("vor",)}),
    one=frozenset(words("einem einer")),
    ends=frozenset({("des",)}),
)  # fmt: skip


def cardinals() -> dict[str, int]:
    """The cardinals that are one word: zwölf, einundzwanzig, zweihundertfünfzig, dreitausend."""
    units = words(UNITS)
    small = dict(enumerate(units)) | dict(enumerate(words(TEENS), 13))
    for ten, word in enumerate(words(TENS), 1):
        small[10 * ten] = word
        if ten > 1:
            small |= {10 * ten + unit: f"{'ein' if unit == 1 else units[unit]}und{word}" for unit in range(1, 10)}
    found = {word: value for value, word in small.items()}
    for hundreds in range(1, 10):
        for start in ("ein" if hundreds == 1 else units[hundreds], "" if hundreds == 1 else units[hundreds]):
            found[f"{start}hundert"] = 100 * hundreds
            found |= {f"{start}hundert{word}": 100 * hundreds + value for value, word in small.items() if value}
    found |= {f"{word}tausend": 1000 * value for word, value in list(found.items()) if value > 1}
    return found | {"tausend": 1000, "eintausend": 1000}


def make() -> Lexicon:
    """The German lexicon."""
    from snowballstemmer import stemmer

    stem: Callable[[str], str] = stemmer("german").stemWord
    countries = peoples("de", stem)
    known = grouped(groups(GROUPS), stem) | countries
    lexicon = Lexicon(
        code="de",
        stem=stem,
        stopwords=frozenset(words(STOPWORDS)),
        groups=known,
        phrases=PHRASES,
        months=named(MONTHS, MORE_MONTHS) | {"sept": 9},
        weekdays={
            word + part: day for day, word in enumerate(words(WEEKDAYS)) for part in (*words(" ".join(DAY_PARTS)), "")
        }
        | {"sonnabend": 5},
        numbers=cardinals(),
        ordinals={word: value for value, word in enumerate(words(ORDINALS), 1)},
        scales=SCALES,
        negations=frozenset(words(NEGATIONS)),
        idle_negations=pairs(IDLE_NEGATIONS),
        hedges=frozenset(words(HEDGES)),
        doubts=frozenset(words(HEDGES)),
        conditions=frozenset(words("sofern ausgenommen vorausgesetzt abzüglich")),
        ifs=frozenset(words("wenn falls bis nur")),
        opposites=opposed(groups(OPPOSITES), stem),
        glue=frozenset(words(GLUE)),
    )
    return _with_stances(_with_names(_with_dates(_with_figures(lexicon))))


def _with_figures(lexicon: Lexicon) -> Lexicon:
    """The lexicon with how figures are written."""
    return replace(
        lexicon,
        approximations=values(APPROXIMATIONS),
        vague=VAGUE,
        dozen="dutzend",
        halves=frozenset({"halfte"}),
        partitives=frozenset(words("der des aller seiner ihrer von")),
        bottoms=BOTTOMS,
        ones=frozenset(words("ein einem eines")),
        out_of=frozenset({("von",)}),
        between=frozenset({"zwischen"}),
        range_words=frozenset({"bis"}),
        ordinal_stop=True,
        decimal_mark=",",
    )


def _with_dates(lexicon: Lexicon) -> Lexicon:
    """The lexicon with how dates and times are written."""
    return replace(
        lexicon,
        date_parts={"anfang": 0, "beginn": 0, "ende": 1},
        year_words=frozenset(
            words("jahr jahre jahres jahren seit anno ende anfang mitte herbst sommer winter frühjahr")
        ),
        clock=CLOCK,
        calendar=CALENDAR,
        day_first=True,
    )


def _with_names(lexicon: Lexicon) -> Lexicon:
    """The lexicon with what tells names from other words."""
    return replace(
        lexicon,
        locatives=frozenset(words("in nach aus bei nahe zwischen")),
        small_peoples=True,
        countries=frozenset(peoples("de", lexicon.stem).values()) - UNIONS,
        capitals_are_names=False,
        determiners=frozenset(words(DETERMINERS)),
        noun_endings=NOUN_ENDINGS,
        titles=frozenset(words(TITLES)),
        title_endings=TITLE_ENDINGS,
        openers=frozenset(words(OPENERS)),
        idle_names=frozenset(words("dpa afp reuters epd mez mesz gmbh ag kg mbh")),
    )


def _with_stances(lexicon: Lexicon) -> Lexicon:
    """The lexicon with who says what, how surely, and what is denied."""
    return replace(
        lexicon,
        marked_hedges=frozenset({"könnte", "könnten", "dürfte", "dürften"}),
        lexical_negatives=frozenset(lexicon.stem(word) for word in words(LEXICAL_NEGATIVES)),
        said=frozenset(words(SAID)),
        according=frozenset({"laut"}),
        according_to=frozenset(words("der dem den einem einer")),
        articles=frozenset(words("der die das den dem des ein eine einen einem einer eines")),
        vague_sources=keys(words(SOURCES), lexicon.groups, lexicon.stem),
        confirming=frozenset(words("bestätigt bestätigte bestätigten erwiesen nachgewiesen")),
        clause_openers=frozenset(words(CLAUSE_OPENERS)),
    )
