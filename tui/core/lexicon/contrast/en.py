"""The English contrast groups, put together."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import (
    Strength,
    Table,
    en_accidents,
    en_conflict,
    en_courts,
    en_culture,
    en_economy,
    en_medicine,
    en_nature,
    en_politics,
    en_science,
    en_sport,
    en_ways,
)
from tui.core.lexicon.contrast.en_changes import STEPS, TELLING, TURNS
from tui.core.lexicon.contrast.en_matters import ANY_BODY, ANYBODY, CONTRARIES, DENIED
from tui.core.lexicon.contrast.en_matters import TELLING as TELLING_MATTERS
from tui.core.lexicon.contrast.en_matters import TURNS as MATTERS
from tui.core.lexicon.contrast.en_people import (
    KIN,
    OFFICES,
    PORTFOLIO_BODIES,
    PORTFOLIO_HEADS,
    PORTFOLIOS,
    SURE,
    TRADES,
    USUAL,
)
from tui.core.lexicon.contrast.en_things import COMPASS, PLACES, THINGS


def _fields(heads: tuple[str, ...], of: tuple[str, ...]) -> str:
    """A cell for each field of government, with every way to name its head or body."""
    cells = []
    for field in PORTFOLIOS.split("/"):
        names = [f"{word}_{head}" for word in field.split() for head in heads]
        names += [f"{head}_{join}_{word}" for word in field.split() for head in heads for join in of]
        cells.append(" ".join(names))
    return " / ".join(cells)


def tables() -> tuple[Table, ...]:
    """All English groups."""
    offices = f"the office: {OFFICES} / {_fields(PORTFOLIO_HEADS, ('of', 'for'))};"
    bodies = f"the ministry: {_fields(PORTFOLIO_BODIES, ('of',))};"
    contraries = [(word, f"un{word}") for word in DENIED.split()]
    contraries += [(one, other) for one, other in map(str.split, CONTRARIES.split(";"))]
    opposed = "".join(f"{one} or {other}: {one} / {other};" for one, other in dict.fromkeys(contraries))
    whoever = f"who it was: {KIN} / {TRADES} / {ANYBODY}; which body it was: {ANY_BODY};"
    people = f"the kin: {KIN}; {SURE}"
    roles = f"the work: {TRADES}; {offices} {bodies} {USUAL}"
    return (
        Table(PointKind.OPPOSITE, Strength.TELLING, TELLING + TELLING_MATTERS),
        Table(PointKind.OPPOSITE, Strength.SURE, TURNS + MATTERS + opposed),
        Table(PointKind.OPPOSITE, Strength.USUAL, STEPS),
        Table(PointKind.NAME, Strength.SURE, people, nouns=True),
        Table(PointKind.NAME, Strength.USUAL, roles, nouns=True),
        Table(PointKind.NAME, Strength.LOOSE, whoever, nouns=True),
        Table(PointKind.OPPOSITE, Strength.SURE, COMPASS, nouns=True),
        Table(PointKind.OPPOSITE, Strength.LOOSE, THINGS, nouns=True),
        Table(PointKind.PLACE, Strength.LOOSE, PLACES, nouns=True),
        *en_accidents.TABLES,
        *en_conflict.TABLES,
        *en_courts.TABLES,
        *en_culture.TABLES,
        *en_economy.TABLES,
        *en_medicine.TABLES,
        *en_nature.TABLES,
        *en_politics.TABLES,
        *en_science.TABLES,
        *en_sport.TABLES,
        *en_ways.TABLES,
    )
