"""Sessions and acts for tests of the ledger."""

from __future__ import annotations

from pathlib import Path

from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article
from tui.review.checks import Check, ClaimAt, Status
from tui.review.ledger import Ledger, Session
from tui.review.work import Act, Change, Work

LEFT = [
    "The ferry carried 240 people when its engine failed.",
    "Nobody on board was hurt.",
    "A café on the pier stayed open all night.",
]
RIGHT = ["Passengers spent a night on a drifting ship.", "The owner promised a refund."]


def pair(left: list[str] = LEFT, right: list[str] = RIGHT) -> Pair[Article]:
    return Pair(Article.from_sentences(left), Article.from_sentences(right))


def session(path: Path, articles: Pair[Article] | None = None, checker: str = "Ana", **told: bool) -> Session:
    return Ledger.open(path).session(articles or pair(), checker=checker, **told)


def claim(number: int, side: Side = Side.LEFT) -> ClaimAt:
    """The claim of one character with that number."""
    return ClaimAt(side, Span(number, number + 1))


def sentence(number: int, side: Side = Side.LEFT) -> ClaimAt:
    """The whole sentence with that index of the pair that most tests open."""
    return ClaimAt(side, pair()[side].sentences[number].span)


def check(status: Status = Status.CONFIRMED, note: str = "", words: str = "w", checker: str = "") -> Check:
    return Check(words, status, note, checker=checker)


def setting(work: Work, at: ClaimAt, after: Check | None, label: str = "Test") -> Act:
    """The act that puts this check on a claim."""
    return Act(label, (Change(at, work.of(at), after),))


def put(on: Session, number: int, status: Status = Status.CONFIRMED, note: str = "") -> None:
    """Put a check on the claim with that number."""
    on.do(setting(on.work, claim(number), check(status, note), f"Act {number}"))


def numbers(work: Work) -> list[int]:
    """The claims of `put` that have a check."""
    return sorted(at.span.start for at in work.checks)
