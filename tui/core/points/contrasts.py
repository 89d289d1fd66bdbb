"""The words of a sentence that belong to contrast groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache
from importlib import import_module
from typing import NamedTuple

from tui.core.facts.sheets import Sheet
from tui.core.lexicon import Lexicon
from tui.core.lexicon.contrast import EXACT, NUMBER, Entry, Group, entries_of
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


class Head(NamedTuple):
    """A word as it begins entries or goes on with them."""

    normal: str
    """Its stem, irregular forms and spellings made one."""
    entries: tuple[Entry, ...]
    """The entries that it may begin, the longest first; their words are normal forms."""


class Heads(dict[str, Head]):
    """For each folded word what it may begin; filled as words are met, emptied when full."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._exact: dict[str, list[Entry]] = defaultdict(list)
        self._waiting: dict[str, list[Entry]] = defaultdict(list)
        self._stemmed: dict[str, list[Entry]] = defaultdict(list)
        for table in import_module(f"tui.core.lexicon.contrast.{lexicon.code}").tables():
            for entry in entries_of(table):
                first = entry.words[0]
                if first[0] == EXACT:
                    self._exact[first[1:]].append(entry)
                else:
                    self._waiting[_bucket(lexicon.irregular.get(first, first))].append(entry)

    def __missing__(self, folded: str) -> Head:
        if len(self) >= MOST_FORMS:
            self.clear()
        forms = self._forms(folded)
        for bucket in {*map(_bucket, forms)}:
            for entry in self._waiting.pop(bucket, ()):
                words = tuple(word if word[0] in EXACT + NUMBER else self._forms(word)[-1] for word in entry.words)
                for first in {words[0], *self._forms(entry.words[0])}:
                    self._stemmed[first].append(entry._replace(words=words))
        found = [*self._exact.get(folded, ()), *(entry for form in forms for entry in self._stemmed.get(form, ()))]
        plain = self._lexicon.irregular.get(folded)
        if plain is not None:
            found += self._exact.get(plain, ())
        self[folded] = head = Head(forms[-1], tuple(sorted(found, key=lambda entry: -len(entry.words))))
        return head

    def _forms(self, folded: str) -> tuple[str, ...]:
        """The stem as written, and in the evened spelling where that is another: "called" is evened to "caled"."""
        plain = self._lexicon.irregular.get(folded, folded)
        evened = even_spelling(plain, self._lexicon)
        stem = self._lexicon.stem
        return (stem(plain),) if evened == plain else (stem(plain), stem(evened))

    def goes_on(self, entry: Entry, folded: tuple[str, ...], at: int) -> bool:
        """Whether the words of a sentence from there on are the entry; the first is known to be."""
        words = entry.words
        if at + len(words) > len(folded):
            return False
        return all(map(self._is, words[1:], folded[at + 1 : at + len(words)]))

    def _is(self, wanted: str, folded: str) -> bool:
        if wanted[0] == EXACT:
            return folded == wanted[1:]
        return folded[:1].isdigit() if wanted == NUMBER else self[folded].normal == wanted


def _bucket(word: str) -> str:
    """The same for a word and its stem, in which a last y may be an i."""
    return word[:BUCKET].replace("y", "i")


@lru_cache
def _heads(lexicon: Lexicon) -> Heads:
    return Heads(lexicon)


def occurrences(wording: Wording, lexicon: Lexicon) -> Iterator[Occurrence]:
    """The entries of contrast groups in a sentence, in order; of those that begin at one word the longest ones."""
    heads, folded = _heads(lexicon), wording.all_folded
    behind = 0
    for at, word in enumerate(folded):
        if at < behind or not (entries := heads[word].entries):
            continue
        cells: dict[Group, int] = {}
        length = 0
        for entry in entries:
            if len(entry.words) < length:
                break
            if heads.goes_on(entry, folded, at):
                length = len(entry.words)
                cells[entry.group] = cells.get(entry.group, 0) | 1 << entry.cell
        if cells:
            behind = at + length
            yield Occurrence(at, behind, cells)


class Contrasts:
    """The entries of contrast groups anywhere in two articles; looked for when first asked for."""

    def __init__(self, sheets: Pair[tuple[Sheet, ...]], lexicon: Lexicon) -> None:
        self._sheets = sheets
        self._lexicon = lexicon

    def may_have_both(self, group: Group, left: int, right: int) -> bool:
        """Whether the left article has, in whatever sentence, one of the right's cells too, or the other way round."""
        return bool(self._known.left.get(group, 0) & right or self._known.right.get(group, 0) & left)

    @cached_property
    def _known(self) -> Pair[dict[Group, int]]:
        """The cells of each group that each article has."""
        return self._sheets.map(self._cells_of)

    def _cells_of(self, sheets: tuple[Sheet, ...]) -> dict[Group, int]:
        found: dict[Group, int] = {}
        for sheet in sheets:
            for occurrence in occurrences(sheet.wording, self._lexicon):
                for group, cells in occurrence.cells.items():
                    found[group] = found.get(group, 0) | cells
        return found
