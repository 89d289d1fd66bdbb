"""The report as JSON for other programs: everything found, as `schema.json` beside this module describes it.

Texts are exact. Offsets count code points, as Python does; a language that counts UTF-16 units has to convert.
The output is ASCII, so that a lone surrogate and a terminal's escape sequences are only ever written as `\\u` escapes.
(JSON cannot tell a lone high surrogate followed by a lone low one from the character that they would make together.)
"""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TypeVar

from tui.articles.saved_comparison import SCHEMA_NAME, VERSION
from tui.core.comparison import Comparison
from tui.core.findings import Claim, ClaimKind, Counts, Link, Point, Row
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article, Block
from tui.report.checked import Checked, checked_claims
from tui.review.work import Work

T = TypeVar("T")

SCORE_DIGITS = 4
"""More would promise a certainty that a score does not have."""


def render(comparison: Comparison, work: Work | None = None) -> str:
    """The whole report; ends with a line end."""
    return json.dumps(document(comparison, work), ensure_ascii=True, allow_nan=False, indent=1) + "\n"


def document(comparison: Comparison, work: Work | None = None) -> dict[str, object]:
    """The comparison in JSON's own types."""
    articles = comparison.articles
    return {
        "schema": SCHEMA_NAME,
        "version": VERSION,
        "language": comparison.language,
        "counts": both(comparison.counts.map(counts_object)),
        "links": [link_object(link, articles) for link in comparison.links],
        "unlinked": [ends_object(ends) for ends in comparison.unlinked],
        "anchors": [ends_object(ends) for ends in comparison.anchors],
        "rows": [row_object(number, row) for number, row in enumerate(comparison.rows, start=1)],
        "claims": both(Pair(*([claim_object(claim, side) for claim in comparison.claims[side]] for side in Side))),
        "checks": [check_object(checked) for checked in checked_claims(comparison, work or Work())],
        "articles": both(Pair(*(article_object(comparison, side) for side in Side))),
    }


def both(values: Pair[T]) -> dict[str, T]:
    """A value for each side, under `a` and `b`."""
    return {side.letter.lower(): values[side] for side in Side}


def span_object(span: Span) -> dict[str, int]:
    """Characters `start` up to, not including, `end`."""
    return {"start": span.start, "end": span.end}


def sentence_reference(side: Side, index: int) -> dict[str, object]:
    """A sentence by its index and by the id that people read."""
    return {"index": index, "id": side.sentence_id(index)}


def counts_object(counts: Counts) -> dict[str, int]:
    """How many sentences of a side are of each kind."""
    return {**{str(kind): counts.of(kind) for kind in ClaimKind}, "total": counts.total}


def link_object(link: Link, articles: Pair[Article]) -> dict[str, object]:
    """A link with its points."""
    return {
        **both(Pair(*(sentence_reference(side, link.sentence(side)) for side in Side))),
        "relation": str(link.relation),
        "score": round(link.score, SCORE_DIGITS),
        "same_wording": link.same_wording,
        "points": [point_object(point, link, articles) for point in link.points],
        "origin": str(link.origin),
        "pinned": link.pinned,
        "relation_set": link.relation_set,
        "dismissed": [point_object(point, link, articles) for point in link.dismissed],
    }


def ends_object(ends: tuple[int, int]) -> dict[str, object]:
    """Two sentences, one a side."""
    return both(Pair(*(sentence_reference(side, index) for side, index in zip(Side, ends, strict=True))))


def point_object(point: Point, link: Link, articles: Pair[Article]) -> dict[str, object]:
    """A point with its words on each side; null where that side says nothing."""
    return {
        "kind": str(point.kind),
        "reason": point.reason,
        **both(Pair(*(words_object(point.on(side), articles[side], link.sentence(side)) for side in Side))),
    }


def words_object(span: Span | None, article: Article, sentence: int) -> dict[str, object] | None:
    """Some words of a sentence, and where they stand in it and in the article's text."""
    if span is None:
        return None
    home = article.sentences[sentence]
    return {
        "words": span.of(home.text),
        "in_sentence": span_object(span),
        "in_text": span_object(span.shifted(home.span.start)),
    }


def row_object(number: int, row: Row) -> dict[str, object]:
    """A row of the side-by-side view, by sentence and link indexes."""
    return {
        "number": number,
        "sentences": both(row.sentences.map(list)),
        "links": list(row.links),
        "moved_to": both(row.moved_to.map(list)),
    }


def claim_object(claim: Claim, side: Side) -> dict[str, object]:
    """A run of a sentence with one kind."""
    return {
        "sentence": sentence_reference(side, claim.sentence),
        "in_sentence": span_object(claim.span),
        "kind": str(claim.kind),
        "links": list(claim.links),
    }


def check_object(checked: Checked) -> dict[str, object]:
    """The editor's check on a claim."""
    check = checked.check
    return {
        "side": checked.at.side.letter.lower(),
        "in_text": span_object(checked.at.span),
        "words": check.words,
        "status": str(check.status),
        "note": check.note,
        "suggestion": check.suggestion,
        "flagged": check.flagged,
        "sources": [asdict(source) for source in check.sources],
        "checker": check.checker,
        "at": check.at,
        "words_before": check.words_before,
        "status_before": str(check.status_before) if check.status_before else None,
    }


def article_object(comparison: Comparison, side: Side) -> dict[str, object]:
    """One article: what is known of it, its whole text, its blocks and compared sentences."""
    article = comparison.articles[side]
    kinds = comparison.sentence_kinds[side]
    return {
        "title": article.title,
        "byline": article.byline,
        "date": article.date,
        "source": article.source,
        "notices": list(article.notices),
        "text": article.text,
        "blocks": [block_object(block) for block in article.blocks],
        "sentences": [
            {
                **sentence_reference(side, index),
                "in_text": span_object(sentence.span),
                "block": sentence.block,
                "kind": str(kinds[index]),
                "text": sentence.text,
            }
            for index, sentence in enumerate(article.sentences)
        ],
    }


def block_object(block: Block) -> dict[str, object]:
    """A run of the text with its role, and why it has that role."""
    return {
        "in_text": span_object(block.span),
        "role": block.role.value,
        "compared": block.role.compared,
        "rule": block.rule,
    }
