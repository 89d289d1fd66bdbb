"""Spanish: numbers, negations, clock and the rest, put together with the longer word lists."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from tui.core.lexicon import Calendar, Clock, Lexicon, grouped, opposed
from tui.core.lexicon.demonyms import UNIONS
from tui.core.lexicon.es_words import GLUE, GROUPS, OPENERS, STOPWORDS, TITLES
from tui.core.lexicon.folding import groups, keys, named, pairs, values, words
from tui.core.lexicon.peoples import peoples

MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
MORE_MONTHS = "ene feb - abr - jun jul ago sept oct nov dic"
WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo"
UNITS = """
cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve
"""
TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
HUNDREDS = "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
ORDINALS = "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo"
OPPOSITES = """
subir bajar
subió bajó
aumentar disminuir
aumento descenso
subida bajada
alza baja
ganar perder
ganó perdió
victoria derrota
antes después
abrir cerrar
abierto cerrado
más menos
beneficio pérdida
culpable inocente
verdadero falso
fuerte débil
alto bajo
mayor menor
aceptar rechazar
aceptó rechazó
aprobar rechazar
aprobó rechazó
permitir prohibir
legal ilegal
primero último
norte sur
este oeste
temprano tarde
mejor peor
comprar vender
compró vendió
importación exportación
inicio fin
empezar terminar
confirmar desmentir
confirmó desmintió
amigo enemigo
rápido lento
vivo muerto
éxito fracaso
contratar despedir
entrar salir
crecer caer
"""
NEGATIONS = "no nunca jamás ningún ninguna ninguno nadie nada ni tampoco sin"
IDLE_NEGATIONS = """
no sólo
no obstante
no solamente
no únicamente
sin embargo
sin duda
nada más
"""
LEXICAL_NEGATIVES = """
rechazar rechazó rechaza negar negó niega negarse fracasar fracasó fracaso impedir impidió evitar evitó faltar falta
imposible improbable descartar descartó descarta prohibir prohibió prohíbe cancelar canceló desmentir desmintió
desmiente ileso ilesos ilesa ilesas desconocido desconoce ausencia ausente suspender suspendió falso renunciar renunció
carecer carece
"""
HEDGES = """
habría habrían sería serían podría podrían presuntamente presunto presunta presuntos supuestamente supuesto supuesta
supuestos quizá quizás posiblemente probablemente aparentemente acaso
"""
APPROXIMATIONS = """
unos 0
unas 0
casi 0
aproximadamente 0
cerca de 0
alrededor de 0
torno a 0
más de 1
al menos 1
lo menos 1
mínimo 1
menos de -1
hasta -1
como máximo -1
máximo de -1
"""
VAGUE = {
    "decena": (8, 13), "decenas": (20, 999), "docena": (11, 13), "docenas": (20, 1000), "quincena": (13, 17),
    "veintena": (17, 24), "treintena": (26, 35), "cuarentena": (36, 45), "cincuentena": (45, 56),
    "centenar": (80, 130), "centenares": (150, 9999), "cientos": (150, 9999), "millar": (800, 1300),
    "millares": (1500, 999_999), "miles": (1500, 999_999),
}  # fmt: skip
SCALES = {
    "mil": 1000, "millon": 10**6, "millones": 10**6, "millardo": 10**9, "millardos": 10**9, "billon": 10**12,
    "billones": 10**12,
}  # fmt: skip
BOTTOMS = {"tercio": 3, "tercios": 3, "cuartos": 4, "quintos": 5, "decimos": 10}
PHRASES = {
    ("estados", "unidos"): "~usa", ("ee", "uu"): "~usa", ("naciones", "unidas"): "~un", ("union", "europea"): "~eu",
    ("reino", "unido"): "~uk", ("gran", "bretana"): "~uk", ("paises", "bajos"): "~netherlands",
    ("casa", "blanca"): "~whitehouse",
}  # fmt: skip
SAID = "dijo afirmó declaró señaló explicó aseguró indicó añadió manifestó"
SOURCES = """
policía autoridades autoridad fuente fuentes portavoz testigo testigos informe gobierno empresa compañía investigadores
ministro él ella experto expertos medios prensa fiscalía
"""
CLAUSE_OPENERS = """
y e pero o u mientras después antes porque que quien quienes cuyo cuya donde cuando como si aunque pues desde sino tras
"""
CLOCK = Clock(
    noons={"mediodia": 720, "medianoche": 0},
    units=frozenset({"h"}),
    hours=frozenset({"hora", "horas"}),
    openers=frozenset({"las", "la"}),
    shares={
        ("y", "media"): 30, ("y", "cuarto"): 15, ("menos", "cuarto"): -15, ("y", "diez"): 10, ("y", "veinte"): 20,
        ("y", "cinco"): 5, ("y", "veinticinco"): 25, ("menos", "cinco"): -5, ("menos", "diez"): -10,
        ("menos", "veinte"): -20, ("menos", "veinticinco"): -25,
    },
    day_parts={"madrugada": 0, "manana": 0, "tarde": 720, "noche": 720},
)  # fmt: skip


CALENDAR = Calendar(
    days={"hoy": 0, "ayer": -1, "anteayer": -2, "manana": 1},
    day_stops=frozenset(words("la esta una cada pasado")),
    units={"dia": "day", "semana": "week", "mes": "month", "ano": "year"},
    more_units={"dias": "day", "semanas": "week", "meses": "month", "anos": "year"},
    turns=dict.fromkeys(words("pasado pasada"), -1)
    | dict.fromkeys(words("este esta"), 0)
    | dict.fromkeys(words("próximo próxima"), 1),
    turns_behind=dict.fromkeys(words("pasado pasada"), -1) | dict.fromkeys(words("próximo próxima"), 1),
    stretches=frozenset({"desde"}),
    ago_openers=frozenset({("hace",)}),
    one=frozenset(words("un una")),
    ends=frozenset({("de",), ("que",), ("y", "medio"), ("y", "media")}),
)


def cardinals() -> dict[tuple[str, ...], int]:
    """The cardinals from 2 to 999 as their words, in both genders: treinta y uno, doscientas."""
    found: dict[tuple[str, ...], int] = {(word,): value for value, word in enumerate(words(UNITS))}
    found |= {("veintiun",): 21, ("veintiuna",): 21, ("cien",): 100}
    for ten, word in enumerate(words(TENS), 3):
        found[(word,)] = 10 * ten
        ends = [*enumerate(words(UNITS)[1:10], 1), (1, "un"), (1, "una")]
        found |= {(word, "y", unit): 10 * ten + value for value, unit in ends}
    for hundreds, word in enumerate(words(HUNDREDS), 1):
        for start in (word, re.sub("os$", "as", word)):
            found |= {(start, *rest): 100 * hundreds + value for rest, value in list(found.items()) if 0 < value < 100}
            found[(start,)] = 100 * hundreds
    return found


def make() -> Lexicon:
    """The Spanish lexicon."""
    from snowballstemmer import stemmer

    snowball: Callable[[str], str] = stemmer("spanish").stemWord

    def stem(word: str) -> str:
        """Snowball's stem; the i that its rules for ó leave of a folded past tense is taken off: restableció."""
        return snowball(word).rstrip("i") or word

    countries = peoples("es", stem)
    known = grouped(groups(GROUPS), stem) | countries
    phrases = cardinals()
    lexicon = Lexicon(
        code="es",
        stem=stem,
        stopwords=frozenset(words(STOPWORDS)),
        groups=known,
        phrases=PHRASES,
        months=named(MONTHS, MORE_MONTHS) | {"setiembre": 9},
        weekdays={word: day for day, word in enumerate(words(WEEKDAYS))},
        numbers={phrase[0]: value for phrase, value in phrases.items() if len(phrase) == 1 and value != 1}
        | {"mil": 1000},
        ordinals={word: value for value, word in enumerate(words(ORDINALS), 1)},
        scales=SCALES,
        negations=frozenset(words(NEGATIONS)),
        idle_negations=pairs(IDLE_NEGATIONS),
        hedges=frozenset(words(HEDGES)),
        doubts=frozenset(words(HEDGES)),
        conditions=frozenset(words("salvo excepto")),
        ifs=frozenset(words("si cuando hasta solo pero")),
        opposites=opposed(groups(OPPOSITES), stem),
        glue=frozenset(words(GLUE)),
    )
    return _with_stances(_with_names(_with_dates(_with_figures(lexicon))))


def _with_figures(lexicon: Lexicon) -> Lexicon:
    """The lexicon with how figures are written."""
    return replace(
        lexicon,
        number_phrases=cardinals(),
        ordinal_endings=frozenset({"o", "a", "er"}),
        approximations=values(APPROXIMATIONS),
        vague=VAGUE,
        dozen="docenas",
        halves=frozenset({"mitad"}),
        partitives=frozenset(words("de del")),
        bottoms=BOTTOMS,
        ones=frozenset({"un"}),
        out_of=frozenset({("de", "cada"), ("de",)}),
        between=frozenset({"entre"}),
        range_words=frozenset({"a"}),
        decimal_mark=",",
    )


def _with_dates(lexicon: Lexicon) -> Lexicon:
    """The lexicon with how dates and times are written."""
    return replace(
        lexicon,
        date_parts=dict.fromkeys(("principios", "comienzos", "inicios"), 0) | dict.fromkeys(("finales", "fines"), 1),
        date_part_words=frozenset({"de"}),
        year_words=frozenset(words("en desde año años hacia")),
        clock=CLOCK,
        calendar=CALENDAR,
        day_first=True,
        capital_dates=False,
    )


def _with_names(lexicon: Lexicon) -> Lexicon:
    """The lexicon with what tells names from other words."""
    return replace(
        lexicon,
        locatives=frozenset(words("en a hacia desde")),
        small_peoples=True,
        countries=frozenset(peoples("es", lexicon.stem).values()) - UNIONS,
        titles=frozenset(words(TITLES)),
        openers=frozenset(words(OPENERS)),
        idle_names=frozenset(words("efe afp reuters sa sl gmt")),
    )


def _with_stances(lexicon: Lexicon) -> Lexicon:
    """The lexicon with who says what, how surely, and what is denied."""
    return replace(
        lexicon,
        concord=True,
        limits=frozenset({"hasta"}),
        lexical_negatives=frozenset(lexicon.stem(word) for word in words(LEXICAL_NEGATIVES)),
        refusals=frozenset(words("negó niega negaron niegan rehusó rehusaron")),
        refusal_links=frozenset({"a"}),
        said=frozenset(words(SAID)),
        according=frozenset({"segun"}),
        according_to=frozenset(words("el la los las un una")),
        articles=frozenset(words("el la los las un una unos unas")),
        vague_sources=keys(words(SOURCES), lexicon.groups, lexicon.stem),
        confirming=frozenset(words("confirmó confirmado confirmada confirma comprobado probado")),
        clause_openers=frozenset(words(CLAUSE_OPENERS)),
    )
