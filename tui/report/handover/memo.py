"""The findings memo: what is wrong and what is asked first, what is open, what holds, what the editor corrected."""

from __future__ import annotations

from dataclasses import dataclass

from tui.core.counted import counted
from tui.core.findings import PointKind
from tui.core.ranking import GRAVITY
from tui.core.sides import Side
from tui.report.checked import VERDICTS, day_of, sentence_name
from tui.report.handover import Desk
from tui.report.handover.corrected import corrected_parts
from tui.report.handover.document import Bullets, Document, Heading, Line, Look, Paragraph, Part, Run, words
from tui.report.handover.findings import Disputed, other_report, points_on, remark_lines
from tui.report.wording import about, title_of
from tui.review.checklist import Item
from tui.review.checks import ClaimAt, Status

ORDER = (
    Status.WRONG,
    Status.QUERY,
    Status.RECHECK,
    Status.UNVERIFIABLE,
    Status.OPEN,
    Status.CONFIRMED,
    Status.OPINION,
)
"""What needs somebody to act comes first."""

HEADINGS = {Status.OPEN: "Open: disputed, flagged or noted"}
"""Where a heading says more than the status: of what is open the rest is only counted."""

COUNTED = {
    Status.WRONG: ("wrong", "wrong"),
    Status.QUERY: ("query to the author", "queries to the author"),
    Status.RECHECK: ("to be checked again", "to be checked again"),
    Status.UNVERIFIABLE: ("unverifiable", "unverifiable"),
    Status.CONFIRMED: ("confirmed", "confirmed"),
    Status.OPINION: ("opinion", "opinions"),
}
"""How one check and several of a status are counted in a sentence."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One entry of the memo."""

    status: Status
    name: str
    """Of its sentence: `A4`; the side alone for words that are not compared any more."""
    words: str
    kinds: tuple[PointKind, ...]
    """What the two reports disagree on, the gravest first."""
    at: ClaimAt
    lines: tuple[Line, ...]

    @property
    def order(self) -> tuple[int, int, str, int]:
        """Sorts findings of one status: the gravest kind first, then as they are read."""
        gravest = max((GRAVITY[kind] for kind in self.kinds), default=0)
        return -gravest, self.at.span.start, self.at.side.letter, self.at.span.end


def memo(desk: Desk) -> Document:
    """All checks and all disputed claims, by status and kind."""
    titles = [title_of(article) for article in desk.comparison.articles]
    title = f"Findings: {titles[0]} / {titles[1]}"
    parts: list[Part] = [Heading(1, words(title))]
    for side in Side:
        article = desk.comparison.articles[side]
        line: Line = (Run(f"{side.letter}: {title_of(article)}", Look.STRONG), Run(f" {about(article)}".rstrip()))
        parts.append(Paragraph(line))
    parts.append(Paragraph(words(" ".join(filter(None, (counts_line(desk), day_of(desk.at)))))))
    found = findings_of(desk)
    for status in ORDER:
        of_status = sorted(
            (finding for finding in found if finding.status is status), key=lambda finding: finding.order
        )
        if of_status:
            parts.append(Heading(2, words(f"{HEADINGS.get(status, VERDICTS[status])} ({len(of_status)})")))
            parts.append(Bullets(tuple(map(item_lines, of_status))))
    if not found:
        parts.append(Paragraph(words("Nothing was checked and nothing is disputed.")))
    parts += corrected_parts(desk.comparison)
    return Document(title, desk.comparison.language, tuple(parts))


def counts_line(desk: Desk) -> str:
    """How far the checking is, in a sentence."""
    progress = desk.progress
    told = [f"{number} {COUNTED[status][number > 1]}" for status in COUNTED if (number := progress.statuses[status])]
    checked = f": {', '.join(told)}" if told else ""
    return f"{progress.settled} of {counted(progress.claims, 'claim')} settled{checked}; {progress.open} open."


def findings_of(desk: Desk) -> list[Finding]:
    """Every check, and every disputed claim that has none. A disagreement is told once, not on both sides."""
    checks = desk.work.checks
    items = {item.at: item for item in desk.checklist.items}
    found, told = [], set[Disputed]()
    for item in sorted(items.values(), key=lambda item: (item.at not in checks, item.side is Side.RIGHT)):
        disputed = set(points_on(desk.comparison, item.side, item.claim))
        if item.at in checks or disputed - told:
            found.append(finding_of(desk, item))
        told |= disputed
    for at, check in checks.items():
        if at not in items:
            name = sentence_name(desk.comparison, at) or at.side.letter
            found.append(Finding(check.status, name, check.words, (), at, tuple(remark_lines(check))))
    return found


def finding_of(desk: Desk, item: Item) -> Finding:
    """The entry on one claim."""
    check = desk.work.checks.get(item.at)
    kinds = {point.kind for _, point in points_on(desk.comparison, item.side, item.claim)}
    gravest_first = tuple(sorted(kinds, key=lambda kind: -GRAVITY[kind]))
    lines = (*(remark_lines(check) if check else ()), *other_report(desk.comparison, item.side, item.claim))
    return Finding(check.status if check else Status.OPEN, item.name, item.words, gravest_first, item.at, lines)


def item_lines(finding: Finding) -> tuple[Line, ...]:
    """An entry as an item of the list."""
    kinds = f" ({', '.join(map(str, finding.kinds))})" if finding.kinds else ""
    quoted = f"“{finding.words.strip()}”" if finding.words.strip() else "(words not kept)"
    return (Run(f"{finding.name}{kinds} ", Look.STRONG), Run(quoted)), *finding.lines
