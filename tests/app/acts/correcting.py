"""The keys of correcting the machine, tried on real findings. Rows: A1=B1+B2, A2=B3, A3, A4, B4, A5=B5, B6 (of A4)."""

from __future__ import annotations

from tests.app.acts.act import Act, Acts, Seeing, screen
from tests.app.reading import Reader
from tests.app.test_aligning import rows

HOME = "home left"
UNDONE = f"u escape {HOME}"


def row(*expected: str) -> Seeing:
    """Whether these rows stand beside each other in this order."""

    def has(reader: Reader) -> bool:
        found = rows(reader)
        return any(tuple(found[at : at + len(expected)]) == expected for at in range(len(found)))

    return has


def relation(reader: Reader) -> str:
    """Of the first link."""
    comparison = reader.screen.comparison
    return str(comparison.links[0].relation) if comparison else ""


def ruled(reader: Reader) -> int:
    """How many links the editor said something about."""
    return len(reader.screen.work.corrections.rulings)


ALIGNING: Acts = {
    "align.split": Act(row("1=1", "-=2"), True, "= right down", UNDONE),
    "align.merge": Act(row("2+3=3"), True, "= down", UNDONE),
    "align.up": Act(row("2=2"), True, "= down", UNDONE),
    "align.down": Act(row("2=4"), True, "= down", UNDONE),
    "align.link": Act(row("3=4"), True, "= down down L down down right", UNDONE),
    "align.unlink": Act(row("2=-"), True, "= down", UNDONE),
    "align.accept": Act(ruled, 1, "= down", UNDONE),
    "align.pin": Act(row("4=6"), True, "= down down down", UNDONE),
    "align.realign": Act(row("-=4", "4=5", "5=-"), True, "= 3 down L 2 down right L", f"u {UNDONE}"),
    "align.leave": Act(lambda reader: reader.screen.aligning, False, "="),
}

CORRECTING: Acts = {
    "relation": Act(relation, "shared", last=f"u {HOME}"),
    "point": Act(screen, "ChoiceScreen", last="escape"),
}
