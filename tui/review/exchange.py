"""The work on a pair of articles as JSON: for the archive, for another checker, and back again; and two works merged.

The file names every entry by its place in the texts, and carries what is needed to know the texts again, as the ledger
does: so it can be taken up with a later version of them too. It is ASCII, as the JSON report is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from tui.core.corrections import Ruling
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.errors import TwosourceError
from tui.review.carry_over import CarriedOver, carry_over
from tui.review.checks import Check, ClaimAt, Status
from tui.review.encoding import (
    MISSHAPEN,
    Json,
    subject_from,
    subject_text,
    text_from,
    text_object,
    value_from,
    value_object,
)
from tui.review.fingerprints import KeptSentence, Snapshot
from tui.review.joining import joined
from tui.review.swapping import swapped_work
from tui.review.work import Act, Change, Subject, Value, Work, applied, entries_of

SCHEMA = "twosource/work"

VERSION = 1
"""Raised when a program made for the version before could misread a file."""

NOT_OURS = "is no file of checks: export one with E, as JSON of the checks"


class ExchangeError(TwosourceError):
    """A file of checks cannot be read; the message says why and what to do."""

    title = "Cannot read these checks"


@dataclass(frozen=True, slots=True)
class Exchange:
    """The work on a pair, with what is needed to know its articles again."""

    articles: Pair[Snapshot]
    work: Work
    checker: str = ""
    """Whose file it is."""
    at: str = ""
    """When it was written: ISO 8601, UTC."""


def export(exchange: Exchange) -> dict[str, Json]:
    """All of it in JSON's own types. The articles' words are in it if the snapshots and checks hold them."""
    return {
        "schema": SCHEMA,
        "version": VERSION,
        "checker": text_object(exchange.checker),
        "at": text_object(exchange.at),
        "articles": {side.letter.lower(): _article_object(exchange.articles[side]) for side in Side},
        "entries": sorted(
            ([subject_text(subject), value_object(value)] for subject, value in entries_of(exchange.work)),
            key=lambda entry: str(entry[0]),
        ),
    }


def export_text(exchange: Exchange) -> str:
    """The file; ends with a line end."""
    return json.dumps(export(exchange), ensure_ascii=True, allow_nan=False, indent=1) + "\n"


def read_exchange(text: str, name: str = "This") -> Exchange:
    """Read such a file; `name` is what the reader calls it. Raises ExchangeError."""
    try:
        told = json.loads(text)
        if not isinstance(told, dict) or told.get("schema") != SCHEMA:
            raise ExchangeError(f"{name} {NOT_OURS}.")
        if told["version"] != VERSION:
            raise ExchangeError(f"{name} was written by a newer Twosource: read it with that one.")
        sides = (_article_from(told["articles"][side.letter.lower()]) for side in Side)
        entries = tuple(Change(subject_from(subject), None, value_from(value)) for subject, value in told["entries"])
        work = applied(Work(), Act("", entries))
        return Exchange(Pair(*sides), work, text_from(told["checker"]), text_from(told["at"]))
    except MISSHAPEN as error:
        raise ExchangeError(f"{name} {NOT_OURS}.") from error


def fitted(exchange: Exchange, articles: Pair[Snapshot]) -> CarriedOver:
    """The work of a file on the articles that are open, which may be swapped, or a changed version of its own."""
    there = exchange.articles
    straight = sum(_likeness(there[side], articles[side]) for side in Side)
    crossed = sum(_likeness(there[side], articles[side.other]) for side in Side)
    if crossed > straight:
        return carry_over(swapped_work(exchange.work), there.swapped, articles)
    return carry_over(exchange.work, there, articles)


@dataclass(frozen=True, slots=True)
class Conflict:
    """An entry on which two checkers decided differently."""

    subject: Subject
    mine: Value
    theirs: Value


@dataclass(frozen=True, slots=True)
class Merged:
    """Two works in one."""

    work: Work
    act: Act
    """Makes it out of mine, so that undo takes the merging back whole."""
    conflicts: tuple[Conflict, ...]
    """Where mine stands as it was, for the editor to decide; checks first, as they are read."""


def merge(mine: Work, theirs: Work, label: str = "Merged another checker's work") -> Merged:
    """Add to a work what another has and it has not. Notes and sources are joined; nothing of either is lost.

    Where both decided differently mine stays untouched and the conflict is listed.
    """
    changes, conflicts = [], []
    for subject, value in sorted(entries_of(theirs), key=lambda entry: subject_text(entry[0])):
        there = mine.of(subject)
        after = value if there is None else _merged(there, value)
        if there is not None and after is None:
            conflicts.append(Conflict(subject, there, value))
        elif after != there:
            changes.append(Change(subject, there, after))
    act = Act(label, tuple(changes))
    return Merged(applied(mine, act), act, tuple(sorted(conflicts, key=_reading_order)))


def _reading_order(conflict: Conflict) -> tuple[bool, str, int, str]:
    subject = conflict.subject
    if isinstance(subject, ClaimAt):
        return False, subject.side.letter, subject.span.start, ""
    return True, "", 0, subject_text(subject)


def merged_file(data: bytes, name: str, mine: Work, articles: Pair[Snapshot]) -> Merged:
    """My work with that of another checker's file, fitted to the articles that are open. Raises ExchangeError."""
    try:
        exchange = read_exchange(data.decode("utf-8"), name)
    except UnicodeDecodeError as error:
        raise ExchangeError(f"{name} {NOT_OURS}.") from error
    who = f" of {exchange.checker}" if exchange.checker else ""
    return merge(mine, fitted(exchange, articles).work, f"Read in the checks{who}")


def _merged(mine: Value, theirs: Value) -> Value | None:
    """Two values of one entry in one; None where they contradict each other."""
    match mine, theirs:
        case Check(), Check():
            return _merged_checks(mine, theirs)
        case Ruling(), Ruling():
            if mine.hold and theirs.hold and mine.hold is not theirs.hold:
                return None
            if mine.relation and theirs.relation and mine.relation is not theirs.relation:
                return None
            return Ruling(
                mine.hold or theirs.hold,
                mine.pinned or theirs.pinned,
                mine.relation or theirs.relation,
                mine.dismissed | theirs.dismissed,
            )
    return mine if mine == theirs else None


def _merged_checks(mine: Check, theirs: Check) -> Check | None:
    if mine.status.decided and theirs.status.decided and mine.status is not theirs.status:
        return None
    both = joined(mine, theirs)
    if mine.status is theirs.status or Status.RECHECK not in (mine.status, theirs.status):
        return both
    # one of them has been to it again since its words changed
    settled = mine if mine.status.decided else theirs
    if not settled.status.decided:
        return both
    return replace(both, status=settled.status, checker=settled.checker, words_before="", status_before=None)


def _likeness(one: Snapshot, other: Snapshot) -> float:
    """Share of sentences in common, 0..1; more for the very same text."""
    if one.fingerprint == other.fingerprint:
        return 2.0
    prints = [{sentence.fingerprint for sentence in each.sentences} for each in (one, other)]
    return len(prints[0] & prints[1]) / max(1, *map(len, prints))


def _article_object(article: Snapshot) -> Json:
    return {
        "fingerprint": article.fingerprint,
        "title": text_object(article.title),
        "source": text_object(article.source),
        "text": None if article.text is None else text_object(article.text),
        "sentences": [[s.span.start, s.span.end, s.block, s.fingerprint] for s in article.sentences],
    }


def _article_from(told: Json) -> Snapshot:
    sentences = tuple(
        KeptSentence(Span(int(start), int(end)), str(print_), int(block))
        for start, end, block, print_ in told["sentences"]
    )
    text = None if told["text"] is None else text_from(told["text"])
    return Snapshot(str(told["fingerprint"]), sentences, text_from(told["title"]), text_from(told["source"]), text)
