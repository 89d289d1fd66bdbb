"""Units of measurement and currencies, so that 96 metres and 315 feet can be told to be one length."""

from __future__ import annotations

from functools import lru_cache

MONEY_SIGNS = {"$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "₹": "inr", "₽": "rub", "₴": "uah", "₩": "krw"}
MONEY_WORDS = {
    "dollar": "usd",
    "dollars": "usd",
    "usd": "usd",
    "cent": "cent",
    "cents": "cent",
    "euro": "eur",
    "euros": "eur",
    "eur": "eur",
    "pound": "gbp",
    "pounds": "gbp",
    "sterling": "gbp",
    "gbp": "gbp",
    "yen": "jpy",
    "yuan": "cny",
    "rupees": "inr",
    "roubles": "rub",
    "rubles": "rub",
    "dinar": "rsd",
    "dinars": "rsd",
    "francs": "chf",
    "livres": "gbp",
    "libras": "gbp",
    "dolares": "usd",
    "dolar": "usd",
    "livre": "gbp",
    "libra": "gbp",
    "pfund": "gbp",
    "franken": "chf",
    "franc": "chf",
    "rubel": "rub",
    "rublos": "rub",
    "yenes": "jpy",
    "pesos": "peso",
    "peso": "peso",
    "centimes": "cent",
    "centimos": "cent",
}
"""Currency words, folded. Pounds are money here; a weight in pounds still compares equal with itself."""

CURRENCY_NAMES = {
    "money:usd": "dollars",
    "money:eur": "euros",
    "money:gbp": "pounds",
    "money:jpy": "yen",
    "money:cny": "yuan",
    "money:inr": "rupees",
    "money:rub": "roubles",
    "money:uah": "hryvnias",
    "money:krw": "won",
    "money:rsd": "dinars",
    "money:chf": "francs",
    "money:peso": "pesos",
}
"""Dimensions that are currencies, to their plain names; cents are a part of several."""

PERCENT_WORDS = frozenset({"percent", "percentage", "pct", "prozent", "prozentpunkte", "prozentpunkten"})

_LENGTH = {
    "mm": 0.001,
    "millimetre": 0.001,
    "cm": 0.01,
    "centimetre": 0.01,
    "zentimeter": 0.01,
    "inch": 0.0254,
    "inches": 0.0254,
    "foot": 0.3048,
    "feet": 0.3048,
    "ft": 0.3048,
    "yard": 0.9144,
    "metre": 1,
    "meter": 1,
    "metro": 1,
    "km": 1000,
    "kilometre": 1000,
    "kilometer": 1000,
    "kilometro": 1000,
    "mile": 1609.344,
    "miles": 1609.344,
    "meile": 1609.344,
    "milla": 1609.344,
}
_MASS = {
    "g": 0.001,
    "gram": 0.001,
    "kg": 1,
    "kilo": 1,
    "kilogram": 1,
    "kilogramm": 1,
    "tonne": 1000,
    "ton": 907.185,
    "tonelada": 1000,
    "kilogramme": 1,
    "kilogramo": 1,
}
_AREA = {
    "hectare": 1,
    "hektar": 1,
    "hectarea": 1,
    "acre": 0.404686,
}
_SPEED = {
    "knot": 1.852,
    "knoten": 1.852,
    "noeud": 1.852,
    "nudo": 1.852,
    "mph": 1.609344,
    "kmh": 1,
    "stundenkilometer": 1,
}
_VOLUME = {"litre": 1, "liter": 1, "litro": 1, "gallon": 3.78541, "barrel": 158.987}
_TIME = {
    "second": 1,
    "sekunde": 1,
    "seconde": 1,
    "segundo": 1,
    "minute": 60,
    "minuto": 60,
    "hour": 3600,
    "stunde": 3600,
    "heure": 3600,
    "hora": 3600,
    "day": 86400,
    "tag": 86400,
    "jour": 86400,
    "dia": 86400,
    "week": 604800,
    "woche": 604800,
    "semaine": 604800,
    "semana": 604800,
    "fortnight": 1209600,
    "month": 2629800,
    "monat": 2629800,
    "mois": 2629800,
    "mes": 2629800,
    "year": 31557600,
    "jahr": 31557600,
    "an": 31557600,
    "annee": 31557600,
    "ano": 31557600,
    "decade": 315576000,
}

MEASURES: dict[str, tuple[str, float]] = {
    unit: (dimension, factor)
    for dimension, table in (
        ("length", _LENGTH),
        ("mass", _MASS),
        ("area", _AREA),
        ("speed", _SPEED),
        ("volume", _VOLUME),
        ("duration", _TIME),
    )
    for unit, factor in table.items()
}
"""Unit word, folded and singular, to its dimension and its size in the dimension's base unit (SI definitions)."""


@lru_cache(maxsize=1 << 12)
def measure_of(word: str) -> tuple[str, float, str] | None:
    """Dimension, factor and singular form of a unit word in any number, or None when it is no unit."""
    endings = ("", "s", "es", "n", "en", "e")
    for ending in endings:
        stem = word.removesuffix(ending) if ending else word
        if stem in MEASURES and (stem != word or not ending):
            dimension, factor = MEASURES[stem]
            return dimension, factor, stem
    return None
