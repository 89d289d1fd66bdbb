"""All of the editor's work on a pair, as the JSON that can be read in again and merged with another checker's."""

from __future__ import annotations

from tui.report.handover import Desk
from tui.review.exchange import Exchange, export_text
from tui.review.fingerprints import Snapshot


def checks_file(desk: Desk) -> str:
    """The file; ends with a line end."""
    articles = desk.comparison.articles.map(lambda article: Snapshot.of(article, keep_text=desk.keep_text))
    return export_text(Exchange(articles, desk.work, desk.checker, desk.at))
