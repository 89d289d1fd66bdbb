"""Words to figures: digits, number words, fractions, money, percent, measures, ranges and vague numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from tui.core.facts.figure_neighbours import bound_before, in_a_name, minus_start, noun_after
from tui.core.facts.figures import Figure, grain_of, last_nonzero_place
from tui.core.facts.openers import Openers
from tui.core.facts.reading_units import time_behind, unit_of
from tui.core.facts.units import MONEY_SIGNS, measure_of
from tui.core.lexicon import Lexicon
from tui.core.spans import Span
from tui.core.words import Wording, fold

LARGEST = 1e24
"""Numbers from here on are codes or nonsense, no figures: no story counts in septillions."""
UNEVEN_SHARE = 2.0
"""Grain in percent of a share that is no whole number of them: two thirds are 66 percent to some and 67 to others."""
MOST_NUMBER_WORDS = 6
"""Words of the longest cardinal below a thousand: neuf cent quatre-vingt-dix-neuf."""
_NUMBER_GAPS = frozenset((" ", "-", "\u00a0"))
_WHOLES = frozenset((10.0, 100.0))
"""Of so many a count is a share: "nine in ten"; five of seven hostages are a count."""
_MOVES = frozenset(("de", "von", "desde", "du"))
"""Words before a figure that "a", "à" or "bis" may lead away from: "von 9 bis 17 Uhr", "pasó de 50 a 60"."""
_RANGE_GAP = re.compile(r"\s?[-–—]\s?[$€£]?")
_GROUP = re.compile(r"\d{1,3}")
_SUFFIX_SCALES = {"bn": 10**9, "m": 10**6, "k": 10**3, "mn": 10**6, "tn": 10**12, "mio": 10**6, "mrd": 10**9}
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75}


class _Number(NamedTuple):
    value: float
    shown: str
    """Its digits, thousands marks removed."""
    end: int


@lru_cache
def _openers(lexicon: Lexicon) -> Openers:
    """The words that a figure may begin with."""
    vague = (phrase.split()[-1] for phrase in lexicon.vague)
    return Openers((*lexicon.numbers, *lexicon.halves, *lexicon.ones, *vague, *map(fold, _VULGAR)))


class FigureReader:
    """Reads the figures of one sentence from left to right."""

    def __init__(self, wording: Wording, lexicon: Lexicon, taken: Iterable[int] = ()) -> None:
        self.wording = wording
        self.lexicon = lexicon
        self.taken = frozenset(taken)

    def read(self) -> list[Figure]:
        """The figures in order; words with an index in `taken` (dates, times) are passed over."""
        found: list[Figure] = []
        behind, folded = 0, self.wording.all_folded
        for at in _openers(self.lexicon).places(folded):
            if at < behind or at in self.taken:
                continue
            word = folded[at]
            if word in self.lexicon.ones and not (word in self.lexicon.numbers or self._parts_behind(at)):
                continue
            figure, behind = self._figure_at(at)
            if figure is not None:
                found.append(figure)
        return found

    def _parts_behind(self, at: int) -> bool:
        """Whether an article may count parts: a third, une douzaine. Most do not, and there are many articles."""
        return self.wording.folded(at + 1) in self.lexicon.bottoms

    def _figure_at(self, at: int) -> tuple[Figure | None, int]:
        word = self.wording.folded
        number = self._number_at(at)
        fraction = self._fraction_at(at, number)
        if fraction is not None:
            return fraction
        vague = self.lexicon.vague.get(f"{word(at - 1)} {word(at)}") or self.lexicon.vague.get(word(at))
        if vague is not None and word(at + 1) not in self.lexicon.numbers:
            low, high = vague
            figure, end = self._finish(at, at + 1, low, high, 0.0)
            return replace(figure, vague=True), end
        if number is None:
            return None, at + 1
        top = self._range_top(number)
        factor, end = self._scale_at(top.end)
        if word(end) == self.lexicon.dozen:
            factor, end = 12.0, end + 1
        if not top.value * factor < LARGEST:
            return None, end
        approximate = bound_before(self.wording, at, self.lexicon) == (0, True)
        grain = grain_of(number.value, number.shown, factor, approximate)
        if approximate:
            grain = max(grain, factor * last_nonzero_place(number.value))
        return self._finish(at, end, number.value * factor, top.value * factor, grain)

    def _fraction_at(self, at: int, number: _Number | None) -> tuple[Figure, int] | None:
        word, after, then = self.wording.folded(at), self.wording.folded(at + 1), self.wording.folded(at + 2)
        if word in self.lexicon.halves and after in self.lexicon.calendar.one and measure_of(then):
            return self._finish(at, at + 2, 0.5, 0.5, 0.1)  # half an hour
        halved = word in self.lexicon.halves and self.wording.folded(at - 1) not in self.lexicon.ordinals
        if halved and after in self.lexicon.partitives:  # not the second half of the match
            whole = 12 if then == self.lexicon.dozen else self.lexicon.scales.get(then, 0)
            if whole:
                return self._finish(at, at + 3, whole / 2, whole / 2, whole / 10)
            share, end = 50.0, at + 1
        elif after in self.lexicon.bottoms and (then in self.lexicon.partitives or word not in self.lexicon.ones):
            top = self.lexicon.numbers.get(word, int(word in self.lexicon.ones))
            if not top:
                return None
            share, end = 100.0 * top / self.lexicon.bottoms[after], at + 2
        elif number is not None and (ratio := self._ratio_of(number)) is not None:
            share, end = ratio
        else:
            return None
        span, noun = self.wording.span(at, end), noun_after(self.wording, end, self.lexicon)
        grain = 1.0 if share == int(share) else UNEVEN_SHARE
        return Figure(span, share, share, "percent", grain, noun=noun, word=at, end=end), end

    def _ratio_of(self, top: _Number) -> tuple[float, int] | None:
        """A share told as so many out of ten or a hundred, in percent, and the index behind it."""
        for start, between in product((top.end, top.end + 1), self.lexicon.out_of):  # neuf sur dix, neuf élèves sur dix
            behind = start + len(between)
            if behind < len(self.wording.words) and self._follow(start, between):
                bottom = self._number_at(behind)
                if bottom is not None and bottom.value in _WHOLES and top.value <= bottom.value:
                    return 100.0 * top.value / bottom.value, bottom.end
        return None

    def _follow(self, at: int, words: tuple[str, ...]) -> bool:
        return self.wording.all_folded[at : at + len(words)] == words

    def _number_at(self, at: int) -> _Number | None:
        word = self.wording.words[at]
        if word.text[0].isdigit():
            return None if in_a_name(self.wording, at, self.lexicon) else self._digits_at(at)
        if word.text in _VULGAR:
            return _Number(_VULGAR[word.text], str(_VULGAR[word.text]), at + 1)
        if self.lexicon.number_phrases and (spelt := self._phrases_at(at)) is not None:
            return spelt
        if word.folded not in self.lexicon.numbers or self._is_pronoun(at):
            return None
        value, end = float(self.lexicon.numbers[word.folded]), at + 1
        follows = self.lexicon.numbers.get(self.wording.folded(end), 0)
        if value >= 20 and 0 < follows < 10 and self.wording.gap(end) in ("-", " "):
            value, end = value + follows, end + 1
        return _Number(value, str(int(value)), end)

    def _phrases_at(self, at: int) -> _Number | None:
        """A cardinal of several words, thousands included: deux mille cinq cents."""
        found = self._phrase_at(at)
        if found is None:
            return None
        value, end = found
        if value < 1000 and self.lexicon.scales.get(self.wording.folded(end)) == 1000:
            value, end = value * 1000, end + 1
        rest = self._phrase_at(end) if value % 1000 == 0 and self.wording.gap(end) == " " else None
        if rest is not None and rest[0] < 1000:
            value, end = value + rest[0], rest[1]
        return _Number(float(value), str(value), end)

    def _phrase_at(self, at: int) -> tuple[int, int] | None:
        """The longest cardinal up to 1,000 that begins at a word, and the index behind it."""
        if self.wording.folded(at) not in self.lexicon.numbers:
            return None
        end, words = at, []
        last = min(at + MOST_NUMBER_WORDS, len(self.wording.words))
        while end < last and (end == at or self.wording.gap(end) in _NUMBER_GAPS):
            words.append(self.wording.folded(end))
            end += 1
        for length in range(len(words), 1, -1):
            value = self.lexicon.number_phrases.get(tuple(words[:length]))
            if value is not None:
                return value, at + length
        return None if self._is_pronoun(at) else (self.lexicon.numbers[words[0]], at + 1)

    def _is_pronoun(self, at: int) -> bool:
        """Whether "one" stands for a thing here ("one of the ferries", "no one") and counts nothing."""
        word = self.wording.folded
        if self.lexicon.numbers[word(at)] != 1:
            return False
        after = word(at + 1)
        if after in self.lexicon.partitives and word(at + 2) in self.lexicon.them:
            return False
        return word(at - 1) in self.lexicon.stopwords or not after or after in self.lexicon.stopwords

    def _digits_at(self, at: int) -> _Number | None:
        shown, end = self.wording.words[at].text, at + 1
        spaces = {"\u00a0", "\u202f"} | (
            {" "} if self.lexicon.decimal_mark == "," and _GROUP.fullmatch(shown) else set()
        )
        while self.wording.gap(end) in spaces and re.fullmatch(r"\d{3}", self.wording.folded(end)):
            shown, end = shown + self.wording.folded(end), end + 1
        shown = plain_digits(shown, self.lexicon.decimal_mark)
        try:
            value = float(shown)
        except ValueError:
            return None
        if not value < LARGEST:
            return None
        if end < len(self.wording.words) and self.wording.words[end].text in _VULGAR:
            return _Number(value + _VULGAR[self.wording.words[end].text], shown + ".5", end + 1)
        return _Number(value, shown, end)

    def _range_top(self, number: _Number) -> _Number:
        """The upper end of a range ("50-60", "between 50 and 60"), or the number itself when it is none."""
        end, word = number.end, self.wording.folded
        if end >= len(self.wording.words):
            return number
        joined = end
        if not _RANGE_GAP.fullmatch(self.wording.gap(end)):
            ranged = word(end) in self.lexicon.range_words and word(number.end - 2) not in _MOVES
            if not ranged and word(number.end - 2) not in self.lexicon.between:
                return number
            joined = end + 1
        is_number = word(joined)[:1].isdigit() or word(joined) in self.lexicon.numbers
        top = self._number_at(joined) if is_number and joined not in self.taken else None
        return top if top is not None and top.value > number.value else number

    def _scale_at(self, end: int) -> tuple[float, int]:
        factor, word = 1.0, self.wording.folded
        while word(end) in self.lexicon.scales and not self.wording.gap(end).strip(" -\u00a0"):
            factor *= self.lexicon.scales[word(end)]
            end += 1
        if factor == 1 and word(end) in _SUFFIX_SCALES and not self.wording.gap(end):
            return float(_SUFFIX_SCALES[word(end)]), end + 1
        return factor, end

    def _finish(self, at: int, end: int, low: float, high: float, grain: float) -> tuple[Figure, int]:
        """The figure with its unit, bound, noun and span; and the index of the first word behind it."""
        bound, _ = bound_before(self.wording, at, self.lexicon)
        unit = unit_of(self.wording, at, end, self.lexicon)
        start = self.wording.words[at].start
        while start and self.wording.text[start - 1] in MONEY_SIGNS:
            start -= 1
        minus = minus_start(self.wording, at)
        stop = self.wording.words[unit.end - 1].end
        if unit.dimension == "percent" and unit.end == end:
            stop = self.wording.text.index("%", stop) + 1
        per, behind = time_behind(self.wording, unit.end)
        stop = self.wording.words[behind - 1].end if per else stop
        noun = noun_after(self.wording, behind, self.lexicon)
        size = unit.size
        figure = Figure(
            Span(start if minus is None else minus, stop),
            low * size,
            high * size,
            unit.dimension,
            grain * size,
            bound,
            unit.name,
            noun,
            below_zero=minus is not None,
            per=per,
            word=at,
            end=end,
        )
        return figure, behind


def plain_digits(shown: str, decimal_mark: str) -> str:
    """Digits with thousands marks removed and a full stop as the decimal mark: "1,500.5" and "1.500,5" to "1500.5"."""
    if shown.isdigit():
        return shown
    thousands = "," if decimal_mark == "." else "."
    if re.fullmatch(rf"\d{{1,3}}(?:\{thousands}\d{{3}})+(?:\{decimal_mark}\d+)?", shown):
        return shown.replace(thousands, "").replace(decimal_mark, ".")
    if re.fullmatch(rf"\d+\{decimal_mark}\d+", shown):
        return shown.replace(decimal_mark, ".")
    if re.fullmatch(rf"\d+\{thousands}\d{{1,2}}", shown):
        return shown.replace(thousands, ".")
    return re.sub(r"[,.:](?=\d{3})", "", shown)
