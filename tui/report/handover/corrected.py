"""What the editor corrected of the machine's findings, as a section of a paper."""

from __future__ import annotations

from collections.abc import Iterator

from tui.core.comparison import Comparison
from tui.core.sides import Pair, Side
from tui.core.text import SET_BY_EDITOR
from tui.report.findings_list import told_link
from tui.report.handover.document import Bullets, Heading, Line, Part, words
from tui.report.wording import dismissed_point, one_line, taken_apart


def corrected_parts(comparison: Comparison) -> tuple[Part, ...]:
    """The section; nothing where nothing was corrected."""
    items = (*link_items(comparison), *role_items(comparison))
    return (Heading(2, words(f"Corrected by the editor ({len(items)})")), Bullets(items)) if items else ()


def link_items(comparison: Comparison) -> Iterator[tuple[Line, ...]]:
    """Corrected links with their dismissed points, pairs taken apart, pairs that the rest was aligned around."""
    for link in comparison.links:
        if link.corrected:
            told = told_link(comparison, link)
            head = words(f"{told.ids.left} and {told.ids.right}: {', '.join(told.editor)}.")
            yield (head, *(words(dismissed_point(point)) for point in told.dismissed))
    for ends in comparison.unlinked:
        yield (words(taken_apart(ids_of(ends))),)
    for ends in comparison.anchors:
        ids = ids_of(ends)
        yield (words(f"{ids.left} and {ids.right}: the rest was aligned anew around them."),)


def role_items(comparison: Comparison) -> Iterator[tuple[Line, ...]]:
    """Every block whose role the editor changed, with its words."""
    for side in Side:
        article = comparison.articles[side]
        for index, block in enumerate(article.blocks):
            if block.rule == SET_BY_EDITOR:
                yield (words(f"{side.letter}, now {block.role.value}: “{one_line(article.block_text(index))}”"),)


def ids_of(ends: tuple[int, int]) -> Pair[str]:
    """Two sentences, left and right, by their ids."""
    return Pair(Side.LEFT.sentence_id(ends[0]), Side.RIGHT.sentence_id(ends[1]))
