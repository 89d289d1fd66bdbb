"""What the words of a passage show by themselves, wherever it stands. The rules are tried in this order."""

from __future__ import annotations

from tui.articles.bylines import is_byline
from tui.articles.credits import is_caption, is_credit, is_promotion
from tui.articles.dates import is_date_line
from tui.articles.furniture import is_furniture, is_wordless
from tui.articles.page_lines import is_agency_line, is_cookie_notice, is_topic_list
from tui.articles.passages import Passage, Verdict
from tui.core.text import Role

FURNITURE = Verdict(Role.CHROME, "site furniture")
WORDLESS = Verdict(Role.CHROME, "no words")
DATE_LINE = Verdict(Role.BYLINE, "date line")
BYLINE = Verdict(Role.BYLINE, "byline")
CREDIT = Verdict(Role.BYLINE, "reporting credit")
AGENCY = Verdict(Role.BYLINE, "agency")
TOPICS = Verdict(Role.CHROME, "topics of the page")
COOKIES = Verdict(Role.CHROME, "cookie notice")
PROMOTION = Verdict(Role.CHROME, "promotion or legal notice")
CAPTION = Verdict(Role.CAPTION, "photo credit")

SURE = frozenset({FURNITURE, WORDLESS})
"""The verdicts that stand even in a text that the patterns do not understand."""


def pattern_verdict(passage: Passage) -> Verdict | None:
    """The role that the words of a passage give it; None for the text of the story, and for doubt."""
    words = passage.words
    if not passage.short:
        return None
    tried = (
        (WORDLESS, is_wordless),
        (FURNITURE, is_furniture),
        (DATE_LINE, is_date_line),
        (BYLINE, is_byline),
        (AGENCY, is_agency_line),
        (CREDIT, is_credit),
        (TOPICS, is_topic_list),
        (COOKIES, is_cookie_notice),
        (PROMOTION, is_promotion),
    )
    found = next((verdict for verdict, rule in tried if rule(words)), None)
    if found is None and is_caption(words, prose=passage.prose):
        return CAPTION
    return found
