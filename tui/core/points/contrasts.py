"""The words of a sentence that belong to contrast groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from importlib import import_module
from itertools import islice
from typing import NamedTuple

from tui.core.facts.sheets import MOST_FACTS, Sheet
from tui.core.lexicon import Lexicon
from tui.core.lexicon.contrast import EXACT, NUMBER, Entry, Group, entries_of
from tui.core.sides import Pair
from tui.core.words import MOST_FORMS, Wording, even_spelling

BUCKET = 2
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
    alone: Mapping[Group, int]
    """The cells that it belongs to by itself."""
    longer: Mapping[str, tuple[Entry, ...]]
    """The entries of several words that it begins, the longest first, by their second word."""


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
        longer: dict[str, list[Entry]] = defaultdict(list)
        for entry in sorted(found, key=lambda entry: -len(entry.words)):
            if len(entry.words) > 1:
                longer[entry.words[1]].append(entry)
        alone = cells_of(entry for entry in found if len(entry.words) == 1)
        self[folded] = head = Head(forms[-1], alone, {word: tuple(entries) for word, entries in longer.items()})
        return head

    def _forms(self, folded: str) -> tuple[str, ...]:
        """The stem as written, and in the evened spelling where that is another: "called" is evened to "caled"."""
        plain = self._lexicon.irregular.get(folded, folded)
        evened = even_spelling(plain, self._lexicon)
        stem = self._lexicon.stem
        return (stem(plain),) if evened == plain else (stem(plain), stem(evened))

    def longest(self, folded: tuple[str, ...], at: int) -> list[Entry]:
        """The entries of several words that begin at a word of a sentence and go on as they should; the longest."""
        if at + 1 == len(folded):
            return []
        longer, following = self[folded[at]].longer, folded[at + 1]
        stemmed, exact = longer.get(self[following].normal), longer.get(EXACT + following)
        counted = longer.get(NUMBER) if following[:1].isdigit() else None
        if stemmed is exact is counted is None:  # mostly
            return []
        entries = [*(stemmed or ()), *(exact or ()), *(counted or ())]
        found = [entry for entry in entries if self._goes_on(entry, folded, at)]
        length = max((len(entry.words) for entry in found), default=0)
        return [entry for entry in found if len(entry.words) == length]

    def _goes_on(self, entry: Entry, folded: tuple[str, ...], at: int) -> bool:
        """Whether the words of a sentence from there on are the entry; the first two are known to be."""
        words = entry.words
        if at + len(words) > len(folded):
            return False
        return all(map(self._is, words[2:], folded[at + 2 : at + len(words)]))

    def _is(self, wanted: str, folded: str) -> bool:
        if wanted[0] == EXACT:
            return folded == wanted[1:]
        return folded[:1].isdigit() if wanted == NUMBER else self[folded].normal == wanted


def cells_of(entries: Iterable[Entry]) -> dict[Group, int]:
    """The groups of entries, each with the cells that the entries belong to, as bits."""
    cells: dict[Group, int] = {}
    for entry in entries:
        cells[entry.group] = cells.get(entry.group, 0) | 1 << entry.cell
    return cells


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
        _, alone, longer = heads[word]
        if not (alone or longer) or at < behind:
            continue
        longest = heads.longest(folded, at) if longer else []
        if longest:
            behind = at + len(longest[0].words)
            yield Occurrence(at, behind, cells_of(longest))
        elif alone:
            yield Occurrence(at, at + 1, alone)


class Contrasts:
    """The entries of contrast groups in the sentences of two articles, each searched when first asked for."""

    def __init__(self, sheets: Pair[tuple[Sheet, ...]], lexicon: Lexicon) -> None:
        self._sheets = sheets
        self._lexicon = lexicon
        self._found: dict[int, tuple[Occurrence, ...]] = {}

    def of(self, sheet: Sheet) -> tuple[Occurrence, ...]:
        """The entries in a sentence of either article, in order, no more than are compared."""
        name = id(sheet.wording)  # which the articles hold, so that no other gets it
        if name not in self._found:
            self._found[name] = tuple(islice(occurrences(sheet.wording, self._lexicon), MOST_FACTS))
        return self._found[name]

    def may_have_both(self, group: Group, left: int, right: int) -> bool:
        """Whether the left article has, in whatever sentence, one of the right's cells too, or the other way round."""
        return bool(self._known.left.get(group, 0) & right or self._known.right.get(group, 0) & left)

    @cached_property
    def _known(self) -> Pair[dict[Group, int]]:
        """The cells of each group that each article has."""
        return self._sheets.map(lambda side: said(one for sheet in side for one in self.of(sheet)))


def said(found: Iterable[Occurrence]) -> dict[Group, int]:
    """The cells of each group that occurrences have between them, as bits."""
    cells: dict[Group, int] = {}
    for occurrence in found:
        for group, own in occurrence.cells.items():
            cells[group] = cells.get(group, 0) | own
    return cells
