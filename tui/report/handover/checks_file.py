"""All of the editor's work on a pair, as the JSON that can be read in again and merged with another checker's."""

from __future__ import annotations

from tui.report.handover import Desk
from tui.review.exchange import Exchange, export_text
from tui.review.fingerprints import Snapshot
from tui.review.without_words import work_without_words


def checks_file(desk: Desk) -> str:
    """The file; ends with a line end."""
    articles = desk.comparison.articles.map(lambda article: Snapshot.of(article, keep_text=desk.keep_text))
    work = desk.work if desk.keep_text else work_without_words(desk.work)
    return export_text(Exchange(articles, work, desk.checker, desk.at))
