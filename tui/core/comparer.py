"""Comparing two articles again and again while the editor corrects: what the machine finds is found once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from threading import Lock
from typing import NamedTuple

from tui.core.collecting import collector_paused
from tui.core.comparison import Comparison
from tui.core.corrections import NO_CORRECTIONS, Corrections, Hold, PointName, Ruling, Tie
from tui.core.findings import Link, Origin, Relation
from tui.core.languages import LANGUAGES
from tui.core.machine import Machine
from tui.core.realigning import Ends
from tui.core.rows import arrange_rows
from tui.core.sides import Pair, Side
from tui.core.text import Article, Role

SAID_NOTHING = Ruling()

KEPT_MACHINES = 2
"""With the roles as they are and as they were, so that undoing a change of role is quick too."""


class Comparer:
    """Two articles. The first comparison costs what comparing costs, the next ones little, unless a role changes."""

    def __init__(self, articles: Pair[Article], language: str | None = None) -> None:
        """`language` is the code of the language that both are in; None has it detected. ValueError if unknown."""
        if language is not None and language not in LANGUAGES:
            known = ", ".join(LANGUAGES)
            raise ValueError(f"language must be one of {known}, or None to have it detected: {language!r}")
        self.articles = articles
        self.language = language
        self._lock = Lock()
        self._machines: dict[Pair[tuple[tuple[int, Role], ...]], Machine] = {}

    def compare(self, corrections: Corrections = NO_CORRECTIONS) -> Comparison:
        """What is found, as the editor corrected it. A correction of what the texts no longer have is passed by.

        May be called from several threads; they wait for each other.
        """
        with self._lock, collector_paused():
            machine = self._machine(corrections)
            said = Said.of(machine.articles, corrections)
            links = tuple(corrected_links(machine, said))
            unlinked = sorted(ends for ends in said.apart if machine.finds(ends))
            return Comparison(
                machine.articles,
                links,
                machine.claims(links),
                arrange_rows(machine.sentences, links),
                machine.language,
                tuple(unlinked),
                tuple(sorted(said.anchors)),
            )

    def _machine(self, corrections: Corrections) -> Machine:
        """The machine that reads the articles under these roles; made, if it is none of the last ones."""
        roles = Pair(*(self._roles(corrections, side) for side in Side))
        key = roles.map(lambda side: tuple(sorted(side.items(), key=lambda entry: entry[0])))
        machine = self._machines.pop(key, None)
        if machine is None:
            articles = Pair(*(self.articles[side].with_roles(roles[side]) for side in Side))
            machine = Machine(articles, self.language)
        self._machines[key] = machine
        while len(self._machines) > KEPT_MACHINES:
            del self._machines[next(iter(self._machines))]
        return machine

    def _roles(self, corrections: Corrections, side: Side) -> dict[int, Role]:
        """The roles that the editor gave on a side, by block index."""
        given = corrections.roles[side]
        starts = {block.span.start: index for index, block in enumerate(self.articles[side].blocks) if len(block.span)}
        return {starts[start]: role for start, role in given.items() if start in starts}


class Said(NamedTuple):
    """What the editor said of sentences that are there, by their indexes."""

    rulings: Mapping[Ends, Ruling]
    anchors: frozenset[Ends]

    @classmethod
    def of(cls, articles: Pair[Article], corrections: Corrections) -> Said:
        """The corrections that these articles have the sentences for."""
        starts = articles.map(lambda article: {each.span.start: at for at, each in enumerate(article.sentences)})

        def ends(ties: Iterable[Tie]) -> dict[Tie, Ends]:
            return {
                tie: (starts.left[tie.a], starts.right[tie.b])
                for tie in ties
                if tie.a in starts.left and tie.b in starts.right
            }

        rulings = {at: corrections.rulings[tie] for tie, at in ends(corrections.rulings).items()}
        return cls(rulings, frozenset(ends(corrections.anchors).values()))

    @property
    def held(self) -> frozenset[Ends]:
        """What is linked because the editor says so."""
        said = (ends for ends, ruling in self.rulings.items() if ruling.hold is Hold.LINKED or ruling.pinned)
        return self.anchors.union(said) - self.apart

    @property
    def apart(self) -> frozenset[Ends]:
        """What is not linked because the editor says so."""
        return frozenset(ends for ends, ruling in self.rulings.items() if ruling.hold is Hold.APART)


def corrected_links(machine: Machine, said: Said) -> Iterator[Link]:
    """The links, examined, by (a, b): the machine's (found anew around the anchors), and what the editor says."""
    found = {(link.a, link.b): link for link in machine.links_around(said.anchors)}
    held = said.held
    for ends in sorted((found.keys() | held) - said.apart):
        ruling = said.rulings.get(ends, SAID_NOTHING)
        link = found.get(ends) or Link(*ends, Relation.SHARED, machine.score(ends))
        origin = Origin.ACCEPTED if ruling.hold is Hold.LINKED else Origin.MACHINE
        by_machine = ends in found or machine.finds(ends)
        examined = machine.examined(link, held=ends in held)
        yield ruled(examined, ruling, origin if by_machine else Origin.EDITOR)


def ruled(link: Link, ruling: Ruling, origin: Origin = Origin.MACHINE) -> Link:
    """The examined link as the editor sees it. Where the editor calls it shared, all its points are dismissed."""
    if ruling == SAID_NOTHING and origin is Origin.MACHINE:
        return link
    gone = [ruling.relation is Relation.SHARED or PointName.of(point) in ruling.dismissed for point in link.points]
    points = tuple(point for point, out in zip(link.points, gone, strict=True) if not out)
    dismissed = tuple(point for point, out in zip(link.points, gone, strict=True) if out)
    relation = ruling.relation or (Relation.DIFFERING if points else Relation.SHARED)
    return replace(
        link,
        relation=relation,
        points=points,
        origin=origin,
        pinned=ruling.pinned,
        relation_set=ruling.relation is not None,
        dismissed=dismissed,
    )
