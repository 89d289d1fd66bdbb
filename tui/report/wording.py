"""The article's words made fit to print, and the sentences in which every report tells its findings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tui.core.comparison import Comparison
from tui.core.counted import counted
from tui.core.findings import ClaimKind, Relation
from tui.core.harmless import harmless
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.report.checked import told_check
from tui.report.findings_list import Disagreement, FindingsList, LeftOut, ReportRow, ToldLink
from tui.report.quoted import Quoted

WHITE_SPACE = re.compile(r"[ \t\n]+")
"""What one_line folds. Not `\\s`: a no-break space is the author's, and control characters are to be seen."""

SAME_WORDING = "Nearly the same words on both sides: perhaps one source, told twice."


def shown(text: str) -> str:
    """The text safe to print, its lines kept; line ends of Windows and of old Macs become plain ones."""
    return harmless(text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """The text safe to print on one line."""
    return WHITE_SPACE.sub(" ", shown(text)).strip(" ")


def title_of(article: Article) -> str:
    """What to call the article: its title, else where it came from."""
    return one_line(article.title) or one_line(article.source) or "(no title)"


def about(article: Article) -> str:
    """Byline, date and source in one line; what is unknown, or stands for the title, is left out."""
    source = article.source if article.title else ""
    return " · ".join(filter(None, map(one_line, (article.byline, article.date, source))))


def told(link: ToldLink, name: Callable[[str], str] = str) -> str:
    """What the two sentences of a link are to each other; `name` writes a sentence's id (as a reference, say)."""
    place = f" (row {link.rows.right})" if link.elsewhere else ""
    both = f"{name(link.ids.left)} and {name(link.ids.right)}{place}"
    if not link.differing:
        return f"{both} say the same."
    points = len(link.disagreements)
    return f"{both} differ on {points} points:" if points > 1 else f"{both} differ{':' if points else '.'}"


def told_in(link: ToldLink, name: Callable[[str], str] = str) -> str:
    """A reminder, in the row of the right sentence, of a link that is told in the row of the left one."""
    verb = "differs from" if link.differing else "says the same as"
    return f"{name(link.ids.right)} {verb} {name(link.ids.left)}: see row {link.rows.left}."


def by_the_editor(link: ToldLink) -> str:
    """What the editor did to a link, as a sentence: `Linked by the editor, 1 point dismissed.`"""
    told_of = ", ".join(link.editor)
    return f"{told_of[:1].upper()}{told_of[1:]}."


def disputed_point(point: Disagreement) -> str:
    """A point with its reason: `number: “12” against “14”. A has 12, B has 14.`"""
    return f"{point.kind}: {both_wordings(point)}. {one_line(point.reason)}"


def dismissed_point(point: Disagreement) -> str:
    """A point that the editor ruled out, with its reason."""
    return f"{point.kind}, dismissed by the editor: {both_wordings(point)}. {one_line(point.reason)}"


def taken_apart(ids: Pair[str], name: Callable[[str], str] = str) -> str:
    """Two sentences that the machine would link; `name` writes a sentence's id."""
    return f"{name(ids.left)} and {name(ids.right)}: unlinked by the editor."


def both_wordings(disagreement: Disagreement) -> str:
    """The words of A, then those of B: `“12” against “14”`. The reason of a point says which is whose."""
    return " against ".join("nothing" if words is None else f"“{one_line(words)}”" for words in disagreement.words)


def reason_of(line: LeftOut) -> str:
    """What an uncompared line is, and why it was taken for that: `caption (starts with a credit)`."""
    why = one_line(line.rule)
    return f"{line.role.value} ({why})" if why not in ("", line.role.value) else line.role.value


def remarks_on(row: ReportRow) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is to be said about a row under its sentences: each thing in a line, with lines of its own below it."""
    for link in row.links:
        if link.remarkable:
            details = [*map(disputed_point, link.disagreements), *map(dismissed_point, link.dismissed)]
            details += [by_the_editor(link)] * bool(link.editor) + [SAME_WORDING] * link.same_wording
            yield told(link), tuple(details)
    yield from ((taken_apart(ids), ()) for ids in row.unlinked)
    yield from ((told_in(link), ()) for link in row.told_before)
    yield from ((one_line(told_check(checked)), ()) for checked in row.checks)


def count_table(comparison: Comparison, found: FindingsList) -> Iterator[tuple[str, Pair[int]]]:
    """What is counted, and how many there are on each side."""
    for kind in ClaimKind:
        label = "only on this side" if kind is ClaimKind.UNIQUE else str(kind)
        yield label, Pair(*(counts.of(kind) for counts in comparison.counts))
    yield "sentences in all", comparison.counts.map(lambda counts: counts.total)
    yield "lines not compared", found.left_out.map(len)


def summary(found: FindingsList) -> tuple[str, ...]:
    """The links and their points in a few sentences."""
    tally = ", ".join(f"{found.links[relation]} {relation}" for relation in Relation)
    lines = [f"{counted(found.links.total(), 'link')}: {tally}."]
    if found.points:
        kinds = ", ".join(f"{kind} ({number})" for kind, number in found.points)
        lines.append(f"Points that differ: {kinds}.")
    if found.elsewhere:
        lines.append(f"{counted(found.elsewhere, 'link')} between sentences at different places of the two articles.")
    if found.same_wording:
        lines.append(f"{counted(found.same_wording, 'link')} in nearly the same words: perhaps one source, told twice.")
    done = [f"{counted(found.edited, 'link')} corrected"] if found.edited else []
    done += [f"{counted(found.unlinked, 'link')} taken away"] if found.unlinked else []
    done += [f"the rest aligned anew around {counted(found.anchors, 'pair')}"] if found.anchors else []
    if done:
        lines.append(f"By the editor: {', '.join(done)}.")
    return tuple(lines)


def extras_of(sentence: Quoted) -> Iterator[str]:
    """What a linked sentence has beyond its partners: `Only in A4: “on Tuesday”`."""
    return (f"Only in {sentence.id}: “{one_line(words)}”" for words in sentence.extras)


def notices(articles: Pair[Article]) -> tuple[str, ...]:
    """What is to be known about the reading of each article."""
    return tuple(f"{side.letter}: {one_line(notice)}" for side in Side for notice in articles[side].notices)
