"""The words of a sentence that belong to contrast groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from importlib import import_module
from itertools import groupby, islice
from typing import NamedTuple

from tui.core.facts.sheets import MOST_FACTS, Sheet
from tui.core.lexicon import Lexicon
from tui.core.lexicon.contrast import EXACT, NUMBER, Entry, Group, Written, entries_of, written_in
from tui.core.sides import Pair
from tui.core.words import MOST_FORMS, Wording, even_spelling

BUCKET = 3
"""First letters by which entries wait to be stemmed: a text needs few of them."""


class Occurrence(NamedTuple):
    """An entry where it stands."""

    start: int
    """Index of its first word."""
    end: int
    """Index of the word behind it."""
    cells: Mapping[Group, int]
    """Each group that it belongs to, with its cells there as bits: mostly one."""


class Found(NamedTuple):
    """What a sentence has."""

    occurrences: tuple[Occurrence, ...]
    """In order."""
    cells: Mapping[Group, int]
    """All their cells."""


class Head:
    """A word as it begins entries."""

    __slots__ = ("alone", "longer")

    def __init__(self, heads: Heads, entries: list[Entry]) -> None:
        self.alone = cells_of(entry for entry in entries if len(entry.words) == 1)
        """The cells that it belongs to by itself."""
        several = [entry for entry in entries if len(entry.words) > 1]
        self.longer = Longer(heads.normals, several) if several else None
        """The entries of several words that it begins."""


class Normals(dict[str, str]):
    """The one form that stands for all forms of a word, by folded word; filled as words are met, emptied when full."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon

    def __missing__(self, folded: str) -> str:
        if len(self) >= MOST_FORMS:
            self.clear()
        self[folded] = normal = forms_of(folded, self._lexicon)[-1]
        return normal


def forms_of(folded: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The stem as written, and in the evened spelling where that is another: "called" is evened to "caled"."""
    plain = lexicon.irregular.get(folded, folded)
    evened = even_spelling(plain, lexicon)
    stem = lexicon.stem
    return (stem(plain),) if evened == plain else (stem(plain), stem(evened))


class Longer:
    """The entries of several words that begin with one word."""

    __slots__ = ("_by_second", "_normals")

    def __init__(self, normals: Normals, entries: list[Entry]) -> None:
        self._normals = normals
        self._by_second: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            second = entry.words[1]
            self._by_second[second if second[0] in EXACT + NUMBER else normals[second]].append(entry)

    def going_on(self, second: str) -> list[Entry]:
        """Those that may go on with a word: whose second word it is, as written or in any form."""
        by_second = self._by_second
        found = by_second.get(self._normals[second], [])
        exact = by_second.get(EXACT + second)
        numbers = by_second.get(NUMBER) if second[:1].isdigit() else None
        return [*(numbers or ()), *(exact or ()), *found] if exact or numbers else found


class Heads(dict[str, "Head | None"]):
    """For each folded word the entries that it may begin, if any; filled as words are met, emptied when full."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon
        self.normals = Normals(lexicon)
        self._exact: dict[str, list[Entry]] = defaultdict(list)
        self._stemmed: dict[str, list[Entry]] = defaultdict(list)
        self._waiting: dict[str, list[Written]] = defaultdict(list)
        for table in import_module(f"tui.core.lexicon.contrast.{lexicon.code}").tables():
            for written in written_in(table):
                self._waiting[_bucket(written.first(BUCKET))].append(written)

    def __missing__(self, folded: str) -> Head | None:
        if len(self) >= MOST_FORMS:
            self.clear()
        plain = self._lexicon.irregular.get(folded)
        self._open(_bucket(folded))
        found = [*self._exact.get(folded, ())]
        if plain is not None:
            self._open(_bucket(plain))
            found += self._exact.get(plain, ())
        for form in forms_of(folded, self._lexicon):
            found += self._stemmed.get(form, ())
        self[folded] = head = Head(self, found) if found else None
        return head

    def _open(self, bucket: str) -> None:
        """Take in the entries that wait under these first letters."""
        for written in self._waiting.pop(bucket, ()):
            for entry in entries_of(written):
                first = entry.words[0]
                if first[0] == EXACT:
                    self._exact[first[1:]].append(entry)
                    continue
                for form in forms_of(first, self._lexicon):
                    self._stemmed[form].append(entry)

    def matches(self, wanted: str, folded: str) -> bool:
        """Whether a word of a sentence is the word of an entry."""
        if wanted[0] == EXACT:
            return folded == wanted[1:]
        return folded[:1].isdigit() if wanted == NUMBER else self.normals[folded] == self.normals[wanted]

    def found(self, entries: Iterable[Entry], folded: tuple[str, ...], at: int) -> list[Entry]:
        """Those of entries of several words that stand in a sentence from a word on, the longest first.

        The first two words are known to do so.
        """
        found: list[Entry] = []
        for entry in entries:
            words = entry.words
            rest = folded[at + 2 : at + len(words)]
            if len(rest) == len(words) - 2 and all(map(self.matches, words[2:], rest)):
                found.append(entry)
        return sorted(found, key=lambda entry: -len(entry.words))


def cells_of(entries: Iterable[Entry]) -> dict[Group, int]:
    """The groups of entries, each with the cells that the entries belong to, as bits."""
    cells: dict[Group, int] = {}
    for entry in entries:
        cells[entry.group] = cells.get(entry.group, 0) | 1 << entry.cell
    return cells


def _bucket(word: str) -> str:
    """The same for the forms of a word, of which some have an i for its y."""
    return word[:BUCKET].replace("y", "i")


@lru_cache
def _heads(lexicon: Lexicon) -> Heads:
    return Heads(lexicon)


def occurrences(wording: Wording, lexicon: Lexicon) -> Iterator[Occurrence]:
    """The entries of contrast groups in a sentence, by their first words.

    An entry of several words hides those within it that are of its groups ("not guilty" is not guilty), and all of them
    if it is a noun: no mayor is in "deputy mayor".
    """
    heads, folded = _heads(lexicon), wording.all_folded
    behind, hidden, noun = 0, set[Group](), False
    last = len(folded) - 1
    for at, head in enumerate(map(heads.__getitem__, folded)):
        if head is None:
            continue
        if at >= behind:
            hidden, noun = set(), False
        elif noun:
            continue
        begun = head.longer.going_on(folded[at + 1]) if head.longer is not None and at < last else None
        for size, entries in groupby(heads.found(begun, folded, at), _size) if begun else ():
            level = list(entries)
            cells = cells_of(entry for entry in level if entry.group not in hidden)
            if cells:
                yield Occurrence(at, at + size, cells)
            hidden |= cells.keys()
            behind = max(behind, at + size)
            noun = noun or any(entry.words[0][0] == EXACT for entry in level)
        if head.alone and not noun:
            alone = {group: cell for group, cell in head.alone.items() if group not in hidden} if hidden else head.alone
            if alone:
                yield Occurrence(at, at + 1, alone)


def _size(entry: Entry) -> int:
    return len(entry.words)


class Contrasts:
    """The entries of contrast groups in the sentences of two articles, each searched when first asked for."""

    def __init__(self, sheets: Pair[tuple[Sheet, ...]], lexicon: Lexicon) -> None:
        self._sheets = sheets
        self._lexicon = lexicon
        self._found: dict[int, Found] = {}

    def of(self, sheet: Sheet) -> Found:
        """The entries in a sentence of either article, no more than are compared."""
        name = id(sheet.wording)  # which the articles hold, so that no other gets it
        if name not in self._found:
            found = tuple(islice(occurrences(sheet.wording, self._lexicon), MOST_FACTS))
            self._found[name] = Found(found, said(one.cells for one in found))
        return self._found[name]

    def may_have_both(self, group: Group, left: int, right: int) -> bool:
        """Whether the left article has, in whatever sentence, one of the right's cells too, or the other way round."""
        return bool(self._known.left.get(group, 0) & right or self._known.right.get(group, 0) & left)

    @cached_property
    def _known(self) -> Pair[dict[Group, int]]:
        """The cells of each group that each article has."""
        return self._sheets.map(lambda side: said(self.of(sheet).cells for sheet in side))


def said(found: Iterable[Mapping[Group, int]]) -> dict[Group, int]:
    """The cells of each group that several have between them, as bits."""
    cells: dict[Group, int] = {}
    for each in found:
        for group, own in each.items():
            cells[group] = cells.get(group, 0) | own
    return cells
