"""From what a system found to its figures. A group that the data say nothing of is left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

from tests.benchmarks.cases import Case, Change, DataSet, Label, Place, WantedPoint
from tests.benchmarks.figures import Bin, Figure, f1, f1_of, macro, points_at, reliability, share
from tests.benchmarks.systems import Run
from tui.core.comparison import Comparison
from tui.core.findings import ClaimKind, Link, Point, Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span

NEGATION_MARGIN = 12
"""Characters by which a point may miss a planted “not”: it may as well mark the verb beside it."""
Found = Sequence[tuple[Case, Mapping[Place, Link]]]
"""The cases, each with the links that a system found there."""
Figures = dict[str, Figure]


def measure(data: DataSet, run: Run) -> dict[str, Figures]:
    """All figures of a system, by group and name."""
    found = [
        (case, {(link.a, link.b): link for link in links}) for case, links in zip(data.cases, run.found, strict=True)
    ]
    measured = {name: group(found) for name, group in GROUPS.items()}
    return {name: figures for name, figures in measured.items() if any(f.of != 0 for f in figures.values())}


def calibration(data: DataSet, run: Run) -> list[Bin]:
    """How often the links of each score are right."""
    links = [
        (link.score, (link.a, link.b) in case.wanted)
        for case, found in zip(data.cases, run.found, strict=True)
        for link in found
        if (link.a, link.b) not in case.undecided
    ]
    return reliability([score for score, _ in links], [right for _, right in links])


def link_figures(found: Found) -> Figures:
    """Precision, recall and F1 of the links over all cases; undecided pairs count neither way."""
    hit = sum(len(case.wanted & links.keys()) for case, links in found)
    listed = sum(len(links.keys() - case.undecided) for case, links in found)
    wanted = sum(len(case.wanted) for case, _ in found)
    return {"precision": share(hit, listed), "recall": share(hit, wanted), "F1": f1(hit, listed, wanted)}


def relation_figures(found: Found) -> Figures:
    """Of the wanted links that were found, the share with the right relation."""
    judged = [
        (wanted.relation, links[wanted.at].relation)
        for case, links in found
        for wanted in case.links
        if wanted.relation is not None and wanted.at in links
    ]
    return {
        str(relation): share(judged.count((relation, relation)), sum(want is relation for want, _ in judged))
        for relation in Relation
    }


def verdict_figures(found: Found) -> Figures:
    """F1 of what each sentence is called, and the mean of the three; optional partners leave a sentence undecided."""
    confusion: Counter[tuple[Hashable, Hashable]] = Counter()
    for case, links in found:
        labelled = [Link(*w.at, w.relation, 1.0) for w in case.links if w.relation is not None]
        if not case.complete or len(labelled) < len(case.links):
            continue
        wanted, got = (
            Comparison(case.articles, tuple(each), Pair((), ()), ()).sentence_kinds
            for each in (labelled, links.values())
        )
        for side in Side:
            open_to_doubt = {Pair(*at)[side] for at in case.undecided} - {Pair(*at)[side] for at in case.wanted}
            pairs = enumerate(zip(wanted[side], got[side], strict=True))
            confusion.update(pair for index, pair in pairs if index not in open_to_doubt)
    if not confusion:
        return {}
    figures = {kind.value: f1_of(kind, confusion) for kind in ClaimKind}
    return figures | {"macro": macro(figures.values())}


def point_figures(found: Found) -> Figures:
    """Of the marked disagreements, by kind, the share on whose words a point lies, on either side.

    `of the right kind` is the share of all with a point that is called the same, too.
    """
    wanted = [
        (point, links[link.at].points if link.at in links else ())
        for case, links in found
        for link in case.links
        for point in link.points
    ]
    seen = [(point.kind, any(_meets(point, each) for each in points)) for point, points in wanted]
    same = [any(_meets(point, each) and str(each.kind) == point.kind for each in points) for point, points in wanted]
    return _by_kind(seen) | {
        "all": share(sum(hit for _, hit in seen), len(seen)),
        "right kind": share(sum(same), len(same)),
    }


def needless_points(found: Found) -> Figures:
    """Of the points reported on wanted links of completely labelled cases, the share that people did not mark."""
    reported = [
        (str(point.kind), not any(_meets(marked, point) for marked in wanted.points))
        for case, links in found
        if case.complete
        for wanted in case.links
        if wanted.relation is not None and wanted.at in links
        for point in links[wanted.at].points
    ]
    return _by_kind(reported) | {"all": share(sum(alarm for _, alarm in reported), len(reported))}


def planted_figures(found: Found) -> Figures:
    """By kind, the share of planted changes of fact that are linked, called differing and pointed at."""
    seen = [(c.kind, link is not None and _notices(link, c)) for c, link in _changes(found, Label.PLANTED)]
    return _by_kind(seen) | {"all": share(sum(hit for _, hit in seen), len(seen))}


def alarm_figures(found: Found) -> Figures:
    """The share of what is certainly no disagreement, or no partner, that is reported all the same."""
    plain = [link is not None and link.relation is Relation.DIFFERING for _, link in _changes(found, Label.PLAIN)]
    rewrites = [(c.kind, link is not None and _marks(link, c.span)) for c, link in _changes(found, Label.REWRITE)]
    alone = [(side, _is_linked(links, side, index)) for case, links in found for side, index in case.alone]
    equal = [
        any(
            at in links and any(_could_mean(point, places) for point in links[at].points) for at, places in each.items()
        )
        for case, links in found
        for each in case.equal
    ]
    figures = {f"only {side.letter} linked": [hit for here, hit in alone if here is side] for side in Side}
    figures |= {"equal values": equal, "plain paraphrases": plain, "rewritten words": [hit for _, hit in rewrites]}
    shares = {name: share(sum(hits), len(hits)) for name, hits in figures.items() if hits}
    return shares | {f"rewritten {kind}": figure for kind, figure in _by_kind(rewrites).items()}


GROUPS: dict[str, Callable[[Found], Figures]] = {
    "links": link_figures,
    "relation of found links": relation_figures,
    "verdict F1": verdict_figures,
    "points pointed at": point_figures,
    "points not marked": needless_points,
    "planted changes": planted_figures,
    "alarms": alarm_figures,
}


def _by_kind(seen: Sequence[tuple[str, bool]]) -> Figures:
    hits: dict[str, list[bool]] = defaultdict(list)
    for kind, hit in sorted(seen):
        hits[kind].append(hit)
    return {kind: share(sum(here), len(here)) for kind, here in hits.items()}


def _changes(found: Found, label: Label) -> Iterator[tuple[Change, Link | None]]:
    return ((c, links.get(c.at)) for case, links in found for c in case.changes if c.label is label)


def _meets(wanted: WantedPoint, point: Point) -> bool:
    return points_at(Pair(point.a, point.b), wanted.places)


def _marks(link: Link, span: Span) -> bool:
    return any(points_at(Pair(None, point.b), Pair(None, span)) for point in link.points)


def _notices(link: Link, change: Change) -> bool:
    margin = NEGATION_MARGIN if change.kind == "negation" else 0
    near = Span(change.span.start - margin, change.span.end + margin)
    return link.relation is Relation.DIFFERING and _marks(link, near)


def _is_linked(links: Mapping[Place, Link], side: Side, index: int) -> bool:
    return any(link.sentence(side) == index for link in links.values())


def _could_mean(point: Point, places: Pair[tuple[Span, ...]]) -> bool:
    """Whether a point may be about these words: on each side it shares a character with them or names none."""
    spans = zip((point.a, point.b), places, strict=True)
    return all(span is None or any(span.overlaps(place) for place in here) for span, here in spans)
