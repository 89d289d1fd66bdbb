"""French: numbers, negations, clock and the rest, put together with the longer word lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tui.core.lexicon import Calendar, Clock, Lexicon, grouped, opposed
from tui.core.lexicon.demonyms import UNIONS
from tui.core.lexicon.folding import groups, keys, named, pairs, values, words
from tui.core.lexicon.fr_words import GLUE, GROUPS, OPENERS, STOPWORDS, TITLES
from tui.core.lexicon.peoples import peoples

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
MORE_MONTHS = "janv févr - avr - - juil - - oct nov déc"
WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche"
UNITS = """
zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf
"""
TENS = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "quatre-vingt": 80,
    "septante": 70, "huitante": 80, "nonante": 90,
}  # fmt: skip
"""The last three are those of Switzerland and Belgium."""
ORDINALS = "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"
OPPOSITES = """
augmenter diminuer
augmenter baisser
augmentation diminution
hausse baisse
monter descendre
gagner perdre
gagné perdu
victoire défaite
avant après
ouvrir fermer
ouvert fermé
plus moins
bénéfice perte
coupable innocent
vrai faux
fort faible
élevé bas
accepter refuser
accepté refusé
approuver rejeter
approuvé rejeté
autoriser interdire
autorisé interdit
légal illégal
premier dernier
nord sud
est ouest
tôt tard
meilleur pire
acheter vendre
acheté vendu
importation exportation
début fin
commencer finir
confirmer démentir
confirmé démenti
ami ennemi
rapide lent
vivant mort
succès échec
embaucher licencier
entrer sortir
"""
NEGATIONS = "pas non sans ni nullement aucunement"
PAIRED_NEGATIONS = "personne rien jamais aucun aucune guère point nul nulle plus"
IDLE_NEGATIONS = """
pas seulement
pas uniquement
pas moins
pas loin
pas encore
pas avant
non seulement
non loin
non plus
sans doute
sans compter
"""
LEXICAL_NEGATIVES = """
refuser refuse refusé rejeter rejeté échouer échoué échec empêcher empêché éviter évité manquer manque impossible
improbable exclure exclu exclut interdire interdit annuler annulé annulation nier démentir démenti dément contester
indemne indemnes inconnu absence absent cesser cessé faux renoncer renoncé ignorer ignore
"""
HEDGES = """
aurait auraient serait seraient pourrait pourraient devrait devraient présumé présumée présumés prétendu prétendument
soupçonné soupçonnée soupçonnés probablement vraisemblablement apparemment éventuellement
"""
APPROXIMATIONS = """
environ 0
quelque 0
quelques 0
presque 0
près de 0
près d 0
autour de 0
alentours de 0
à peu 0
approximativement 0
plus de 1
plus d 1
au moins 1
minimum 1
au minimum 1
moins de -1
moins d -1
jusqu à -1
au plus -1
maximum -1
"""
VAGUE = {
    "dizaine": (8, 13), "dizaines": (20, 999), "douzaine": (11, 13), "quinzaine": (13, 17), "vingtaine": (17, 24),
    "trentaine": (26, 35), "quarantaine": (36, 45), "cinquantaine": (45, 56), "soixantaine": (55, 66),
    "centaine": (80, 130), "centaines": (150, 9999), "millier": (800, 1300), "milliers": (1500, 999_999),
}  # fmt: skip
SCALES = {
    "mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9, "md": 10**9,
    "mds": 10**9, "billion": 10**12, "billions": 10**12,
}  # fmt: skip
BOTTOMS = {"tiers": 3, "quart": 4, "quarts": 4, "cinquieme": 5, "cinquiemes": 5, "dixieme": 10, "dixiemes": 10}
PHRASES = {
    ("etats", "unis"): "~usa", ("nations", "unies"): "~un", ("union", "europeenne"): "~eu",
    ("royaume", "uni"): "~uk", ("grande", "bretagne"): "~uk", ("pays", "bas"): "~netherlands",
    ("maison", "blanche"): "~whitehouse",
}  # fmt: skip
SAID = "déclaré affirmé indiqué précisé expliqué souligné assuré ajouté estimé"
SOURCES = """
police autorités source sources porte-parole témoin témoins rapport gouvernement entreprise enquêteurs ministre il elle
expert experts direction médias presse parquet
"""
CLAUSE_OPENERS = """
et mais ou tandis alors après avant parce qui que qu dont où lorsque lorsqu quand comme si puisque depuis car donc bien
"""
CLOCK = Clock(
    noons={"midi": 720, "minuit": 0},
    units=frozenset({"h"}),
    hours=frozenset({"heure", "heures"}),
    openers=frozenset(words("à vers dès jusqu avant après")),
    shares={
        ("et", "demie"): 30, ("et", "quart"): 15, ("moins", "le", "quart"): -15, ("moins", "quart"): -15,
        ("trente",): 30, ("quinze",): 15,
    },
    day_parts={"matin": 0, "soir": 720, "midi": 720},
)  # fmt: skip


CALENDAR = Calendar(
    days={"aujourd'hui": 0, "hier": -1, "demain": 1},
    units={"jour": "day", "semaine": "week", "mois": "month", "an": "year", "annee": "year"},
    more_units={"jours": "day", "semaines": "week", "mois": "month", "ans": "year", "annees": "year"},
    turns=dict.fromkeys(words("ce cet cette"), 0),
    turns_behind=dict.fromkeys(words("dernier dernière passé passée"), -1)
    | dict.fromkeys(words("prochain prochaine"), 1),
    sooner={"tot": -1, "tard": 1},
    ago_openers=frozenset({("il", "y", "a"), ("voici",), ("voila",)}),
    one=frozenset(words("un une")),
    tails=frozenset({"ci"}),
    ends=frozenset({("de",), ("et", "demi"), ("et", "demie")}),
)


def cardinals() -> dict[tuple[str, ...], int]:
    """The cardinals from 1 to 999 as their words, hyphens left out."""
    units = [tuple(word.replace("-", " ").split()) for word in words(UNITS)]
    found = {unit: value for value, unit in enumerate(units) if value}
    for word, ten in TENS.items():
        found |= _tens(tuple(word.split("-")), ten, 20 if word in ("soixante", "quatre-vingt") else 10, units)
    found[("quatre", "vingts")] = 80
    for hundreds in range(1, 10):
        start = ("cent",) if hundreds == 1 else (*units[hundreds], "cent")
        found |= {(*start, *rest): 100 * hundreds + value for rest, value in list(found.items()) if value < 100}
        found |= {start: 100 * hundreds, (*start[:-1], "cents"): 100 * hundreds}
    return found


def _tens(start: tuple[str, ...], ten: int, upto: int, units: list[tuple[str, ...]]) -> dict[tuple[str, ...], int]:
    """A ten with what may stand behind it: up to nineteen behind soixante and quatre-vingt."""
    found = {start: ten}
    for unit in range(1, upto):
        found[(*start, *units[unit])] = ten + unit
        if unit in (1, 11):
            found[(*start, "et", *units[unit])] = ten + unit
    return found


def make() -> Lexicon:
    """The French lexicon."""
    from snowballstemmer import stemmer

    snowball: Callable[[str], str] = stemmer("french").stemWord

    def stem(word: str) -> str:
        """Snowball's stem; what its rules for é leave of a folded participle is taken off: volée, volées, volé."""
        return snowball(word).rstrip("e") or word

    countries = peoples("fr", stem)
    known = grouped(groups(GROUPS), stem) | countries
    phrases = cardinals()
    lexicon = Lexicon(
        code="fr",
        stem=stem,
        stopwords=frozenset(words(STOPWORDS)),
        groups=known,
        phrases=PHRASES,
        months=named(MONTHS, MORE_MONTHS),
        weekdays={word: day for day, word in enumerate(words(WEEKDAYS))},
        numbers={phrase[0]: value for phrase, value in phrases.items() if len(phrase) == 1 and value > 1}
        | {"mille": 1000},
        ordinals={word: value for value, word in enumerate(words(ORDINALS), 1)},
        scales=SCALES,
        negations=frozenset(words(NEGATIONS)),
        idle_negations=pairs(IDLE_NEGATIONS),
        hedges=frozenset(words(HEDGES)),
        doubts=frozenset(words(HEDGES)),
        conditions=frozenset(words("sauf hormis excepté moyennant")),
        ifs=frozenset(words("si quand jusqu seulement mais")),
        opposites=opposed(groups(OPPOSITES), stem),
        glue=frozenset(words(GLUE)),
    )
    return _with_stances(_with_names(_with_dates(_with_figures(lexicon))))


def _with_figures(lexicon: Lexicon) -> Lexicon:
    """The lexicon with how figures are written."""
    return replace(
        lexicon,
        number_phrases=cardinals(),
        ordinal_endings=frozenset({"er", "ere", "e", "eme", "nd", "nde"}),
        approximations=values(APPROXIMATIONS),
        vague=VAGUE,
        dozen="douzaine",
        halves=frozenset({"moitie"}),
        partitives=frozenset(words("de des du d")),
        bottoms=BOTTOMS,
        ones=frozenset({"un"}),
        out_of=frozenset({("sur",)}),
        between=frozenset({"entre"}),
        range_words=frozenset({"a"}),
        decimal_mark=",",
    )


def _with_dates(lexicon: Lexicon) -> Lexicon:
    """The lexicon with how dates and times are written."""
    return replace(
        lexicon,
        date_parts={"debut": 0, "fin": 1},
        year_words=frozenset(words("en depuis année années vers")),
        clock=CLOCK,
        calendar=CALENDAR,
        day_first=True,
        capital_dates=False,
    )


def _with_names(lexicon: Lexicon) -> Lexicon:
    """The lexicon with what tells names from other words."""
    return replace(
        lexicon,
        elided=frozenset(words("l d c j n s m t qu jusqu lorsqu puisqu quoiqu quelqu")),
        locatives=frozenset(words("à en dans au aux vers près hors")),
        small_peoples=True,
        countries=frozenset(peoples("fr", lexicon.stem).values()) - UNIONS,
        titles=frozenset(words(TITLES)),
        openers=frozenset(words(OPENERS)),
        idle_names=frozenset(words("afp reuters sa sarl sas gmt")),
    )


def _with_stances(lexicon: Lexicon) -> Lexicon:
    """The lexicon with who says what, how surely, and what is denied."""
    return replace(
        lexicon,
        paired_negations=frozenset(words(PAIRED_NEGATIONS)),
        negation_marks=frozenset({"ne", "n"}),
        concord=True,
        lexical_negatives=frozenset(lexicon.stem(word) for word in words(LEXICAL_NEGATIVES)),
        refusals=frozenset(words("refuse refusé refusée refusés refusent refusait")),
        refusal_links=frozenset({"d", "de"}),
        said=frozenset(words(SAID)),
        according=frozenset({"selon"}),
        according_to=frozenset(words("le la les l un une")),
        articles=frozenset(words("le la les l un une des du")),
        vague_sources=keys(words(SOURCES), lexicon.groups, lexicon.stem),
        confirming=frozenset(words("confirmé confirmée confirmés confirme établi établie prouvé avéré")),
        clause_openers=frozenset(words(CLAUSE_OPENERS)),
    )
