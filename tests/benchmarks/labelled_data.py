"""Article pairs labelled by people, read from JSON files. Two shapes are known; each stands alone or in a list.

A labelled pair: {"a": [sentences], "b": [sentences], "links": [{"a": 0, "b": 3, "relation": "differing", "points":
[{"kind": "number", "a": "12", "b": "twenty"}]}], "optional": [{"a": 1, "b": 2}], "never": [["12", "a dozen"]]}.
`relation`, `points`, `optional` and `never` may be left out; pairs marked optional count neither way, words under
`never` say the same. The words of a point are meant at their first place in the
sentence; [start, end] says the place itself, null that a side says nothing.

A planted block: {"a": …, "b": …, "pairs": [{"a": 0, "b": 7, "label": "planted", "kind": "name", "span": [117, 126]}]},
paraphrases of which some carry one change of fact ("planted") and some an equivalent rewriting ("rewrite") at `span` of
the sentence on side b, while the others are as found ("plain").
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.benchmarks.cases import Case, Change, DataSet, Label, Place, WantedLink, WantedPoint, equal_places
from tui.core.findings import Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article


def read_data(paths: Iterable[str]) -> list[DataSet]:
    """The data of the files; those of one folder that hold a single pair each are one set, named after the folder.

    Raises ValueError, with a sentence that names the file, for what is no labelled data, and OSError.
    """
    cases: dict[Path, list[Case]] = {}
    names: dict[Path, str] = {}
    for path in map(Path, paths):
        try:
            content = json.loads(path.read_text("utf-8"))
        except ValueError as error:
            raise ValueError(f"{path} is not JSON in UTF-8: {error}") from error
        home = path if isinstance(content, list) else path.resolve().parent
        names[home] = path.stem if isinstance(content, list) else home.name
        pairs = content if isinstance(content, list) else [content]
        for number, pair in enumerate(pairs):
            cases.setdefault(home, []).append(_case(pair, f"{path}, pair {number}"))
    return [DataSet(names[home], tuple(found), home.is_file()) for home, found in cases.items()]


def _case(content: Any, where: str) -> Case:
    if not isinstance(content, dict) or not {"links", "pairs"} & content.keys():
        raise ValueError(f"{where}: an object with “links” or “pairs” is needed")
    sentences: Pair[Any] = Pair(*(content.get(side.letter.lower()) for side in Side))
    for side in Side:
        if not isinstance(sentences[side], list) or not all(isinstance(s, str) for s in sentences[side]):
            raise ValueError(f"{where}: “{side.letter.lower()}” must be a list of sentences")
    articles = sentences.map(Article.from_sentences)
    try:
        if "pairs" in content:
            changes = tuple(_change(entry, sentences) for entry in content["pairs"])
            return Case(articles, tuple(WantedLink(change.at) for change in changes), changes=changes)
        links = tuple(_link(entry, sentences) for entry in content["links"])
        optional = frozenset(_place(entry, sentences) for entry in content.get("optional", ()))
    except (KeyError, TypeError) as error:
        raise ValueError(f"{where}: a field is missing or of the wrong kind: {error!r}") from error
    except ValueError as error:
        raise ValueError(f"{where}: {error}") from error
    equal = tuple(equal_places(articles, Pair(*words)) for words in content.get("never", ()))
    return Case(articles, links, optional - {link.at for link in links}, equal=equal)


def _place(entry: Mapping[str, Any], sentences: Pair[list[str]]) -> Place:
    for side in Side:
        if entry[side.letter.lower()] not in range(len(sentences[side])):
            raise ValueError(f"no such sentence: {dict(entry)}")
    return entry["a"], entry["b"]


def _link(entry: Mapping[str, Any], sentences: Pair[list[str]]) -> WantedLink:
    at = _place(entry, sentences)
    here = Pair(sentences.left[at[0]], sentences.right[at[1]])
    relation = Relation(entry["relation"]) if "relation" in entry else None
    points = [
        WantedPoint(point["kind"], Pair(_span(point["a"], here.left), _span(point["b"], here.right)))
        for point in entry.get("points", ())
    ]
    return WantedLink(at, relation, tuple(points))


def _span(words: str | list[int] | None, sentence: str) -> Span | None:
    if words is None or isinstance(words, list):
        return Span(*words) if words else None
    start = sentence.find(words)
    if start < 0:
        raise ValueError(f"{words!r} is not in {sentence!r}")
    return Span(start, start + len(words))


def _change(entry: Mapping[str, Any], sentences: Pair[list[str]]) -> Change:
    return Change(_place(entry, sentences), Label(entry["label"]), entry["kind"], Span(*entry["span"]))
