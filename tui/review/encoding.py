"""The editor's work as text and JSON's own types, and back: what the ledger and the exchange file keep. Exact.

The form is versioned by whoever keeps it: the ledger's schema and the exchange file each carry a version.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from tui.core.corrections import Hold, PointName, Ruling, Tie
from tui.core.findings import PointKind, Relation
from tui.core.sides import Side
from tui.core.spans import Span
from tui.core.text import Role
from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.work import BlockAt, Change, Realigned, Subject, Value

Json = Any
"""What `json.loads` gives."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_SUBJECT = re.compile(
    r"claim:(?P<claim>[AB]):(?P<start>\d{1,15})-(?P<end>\d{1,15})|tie:(?P<a>\d{1,15}):(?P<b>\d{1,15})"
    r"|block:(?P<block>[AB]):(?P<at>\d{1,15})|(?P<realigned>realigned)",
    re.ASCII,
)


MISSHAPEN = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)
"""What JSON of another shape than ours raises while it is read and taken apart."""


class NotOurs(ValueError):
    """A text or object that is no entry of the work; `str()` says what was met."""


def subject_text(subject: Subject) -> str:
    """The name of an entry: `claim:A:10-25`, `tie:10:20`, `block:B:0` or `realigned`."""
    match subject:
        case ClaimAt():
            return f"claim:{subject.side.letter}:{subject.span.start}-{subject.span.end}"
        case Tie():
            return f"tie:{subject.a}:{subject.b}"
        case BlockAt():
            return f"block:{subject.side.letter}:{subject.start}"
        case Realigned():
            return "realigned"


def subject_from(text: str) -> Subject:
    """The entry of that name. Raises NotOurs."""
    found = _SUBJECT.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise NotOurs(f"{text!r} names no entry")
    if found["claim"]:
        return ClaimAt(Side(found["claim"]), _span(int(found["start"]), int(found["end"])))
    if found["block"]:
        return BlockAt(Side(found["block"]), int(found["at"]))
    return Realigned() if found["realigned"] else Tie(int(found["a"]), int(found["b"]))


def value_text(value: Value) -> str:
    """What an entry says, as one line of ASCII; equal values give equal lines."""
    return json.dumps(value_object(value), ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def value_from_text(text: str) -> Value:
    """What an entry says. Raises NotOurs."""
    try:
        return value_from(json.loads(text))
    except MISSHAPEN as error:
        raise NotOurs(f"no JSON: {error}") from error


def value_object(value: Value) -> Json:
    """What an entry says, in JSON's own types, under the name of its kind."""
    match value:
        case Check():
            return {"check": _check_object(value)}
        case Ruling():
            return {"ruling": _ruling_object(value)}
        case Role():
            return {"role": value.value}
        case frozenset():
            return {"anchors": sorted([tie.a, tie.b] for tie in value)}


def value_from(object_: Json) -> Value:
    """What an entry says. Raises NotOurs."""
    try:
        ((kind, told),) = object_.items()
        match kind:
            case "check":
                return _check_from(told)
            case "ruling":
                return _ruling_from(told)
            case "role":
                return Role(told)
            case "anchors":
                return frozenset(Tie(_number(a), _number(b)) for a, b in told)
    except MISSHAPEN as error:
        raise NotOurs(f"no value of an entry: {error}") from error
    raise NotOurs(f"{kind!r} is no kind of value")


def changes_text(changes: Iterable[Change]) -> str:
    """The changes of an act, as one line of ASCII."""
    rows = [
        [subject_text(each.subject), *(None if v is None else value_object(v) for v in (each.before, each.after))]
        for each in changes
    ]
    return json.dumps(rows, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def changes_from_text(text: str) -> tuple[Change, ...]:
    """The changes of an act. Raises NotOurs."""
    try:
        return tuple(
            Change(
                subject_from(name),
                None if before is None else value_from(before),
                None if after is None else value_from(after),
            )
            for name, before, after in json.loads(text)
        )
    except MISSHAPEN as error:
        raise NotOurs(f"no changes of an act: {error}") from error


def text_object(text: str) -> Json:
    """The text itself; its code points where JSON could not give it back (two lone surrogates beside each other)."""
    return list(map(ord, text)) if _SURROGATE.search(text) else text


def text_from(object_: Json) -> str:
    """The text. Raises TypeError or ValueError for anything else."""
    if isinstance(object_, list):
        return "".join(map(chr, object_))
    if not isinstance(object_, str):
        raise TypeError(f"{object_!r} is no text")
    return object_


def _check_object(check: Check) -> Json:
    told = {
        "words": text_object(check.words),
        "status": check.status.value,
        "note": text_object(check.note),
        "suggestion": text_object(check.suggestion),
        "flagged": check.flagged,
        "sources": [_source_object(source) for source in check.sources],
        "checker": text_object(check.checker),
        "at": text_object(check.at),
        "words_before": text_object(check.words_before),
        "status_before": check.status_before.value if check.status_before else None,
    }
    return {name: value for name, value in told.items() if value or name in ("words", "status")}


def _check_from(told: Mapping[str, Json]) -> Check:
    before = told.get("status_before")
    return Check(
        words=text_from(told["words"]),
        status=Status(told["status"]),
        note=text_from(told.get("note", "")),
        suggestion=text_from(told.get("suggestion", "")),
        flagged=_truth(told.get("flagged", False)),
        sources=tuple(Source(*(text_from(part) for part in source)) for source in told.get("sources", ())),
        checker=text_from(told.get("checker", "")),
        at=text_from(told.get("at", "")),
        words_before=text_from(told.get("words_before", "")),
        status_before=None if before is None else Status(before),
    )


def _source_object(source: Source) -> Json:
    return [text_object(part) for part in (source.title, source.place, source.date, source.who)]


def _ruling_object(ruling: Ruling) -> Json:
    told = {
        "hold": ruling.hold.value if ruling.hold else None,
        "pinned": ruling.pinned,
        "relation": ruling.relation.value if ruling.relation else None,
        "dismissed": sorted(
            ([name.kind.value, _span_object(name.a), _span_object(name.b)] for name in ruling.dismissed), key=repr
        ),
    }
    return {name: value for name, value in told.items() if value}


def _ruling_from(told: Mapping[str, Json]) -> Ruling:
    return Ruling(
        Hold(told["hold"]) if "hold" in told else None,
        _truth(told.get("pinned", False)),
        Relation(told["relation"]) if "relation" in told else None,
        frozenset(PointName(PointKind(kind), _span_from(a), _span_from(b)) for kind, a, b in told.get("dismissed", ())),
    )


def _span_object(span: Span | None) -> Json:
    return None if span is None else [span.start, span.end]


def _span_from(object_: Json) -> Span | None:
    if object_ is None:
        return None
    start, end = object_
    return _span(_number(start), _number(end))


def _span(start: int, end: int) -> Span:
    if end < start:
        raise NotOurs(f"{start} to {end} is no part of a text")
    return Span(start, end)


def _number(value: Json) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError(f"{value!r} is no place in a text")
    return value


def _truth(value: Json) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{value!r} is neither true nor false")
    return value
