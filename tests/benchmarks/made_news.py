"""Invented news of any length, for measuring time: the same seed gives the same two reports.

The sentences of the English samples are the moulds. Their words are replaced by words of the story at hand, by names,
figures and dates of its own, and by words whose stock grows with the text as in real news (Simon 1955, with the rate
of new words falling by Heaps' law). The second report retells a part of the first and adds sentences of its own.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from tui.articles import read_article
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair

SAMPLES = Path(__file__).parents[2] / "samples"
ENGLISH = ("agency_and_house", "joint_exercise", "translation", "two_outlets", "version_1_and_2")
"""The English ones."""
STORY = 30
"""Sentences a side that tell one story."""
RETOLD = 0.45
"""Share of the second report's sentences that retell one of the first: as in pairs of real reports."""
OF_STORY, OF_STOCK = 0.3, 0.55
"""Share of a mould's words replaced by words of the story, and by words of all news; the rest stay."""
NEW_WORDS, HEAPS = 6.0, 0.6
"""New words among the n-th word: NEW_WORDS * HEAPS * n ** (HEAPS - 1)."""
KEPT, CHANGED_FIGURE = 0.7, 0.15
"""Share of words that a retelling keeps, and of its figures that it gets wrong."""
ZIPF_WORDS, ZIPF_LENGTH = 20_000, 20
"""Words of the adversarial text's vocabulary, and words of each of its sentences."""
_TOKEN = re.compile(r"[^\W\d_]+|\d+|[\W_]+")
_ONSETS = (*"bcdfghklmnprstvw", "br", "st", "tr", "pl")
_RHYMES = (*"aeiou", "ar", "en", "il")
_SYLLABLES = [onset + rhyme for onset in _ONSETS for rhyme in _RHYMES]
_ENDINGS = ("", "", "", "s", "ed", "ing", "er", "tion", "ly")


@dataclass(frozen=True, slots=True)
class Story:
    """What the sentences of one event share."""

    words: tuple[str, ...]
    names: tuple[str, ...]
    figures: tuple[int, ...]


class Newsroom:
    """Writes reports. `chance` decides everything."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.plain = lexicon_for("en").stopwords
        self.moulds = [
            _TOKEN.findall(sentence.text)
            for name in ENGLISH
            for path in sorted((SAMPLES / name).glob("[ab].*"))
            for sentence in read_article(str(path)).sentences
        ]
        self.stock = [token for mould in self.moulds for token in mould if self._is_matter(token)]

    def reports(self, size: int) -> Pair[list[str]]:
        """Two reports of so many sentences each."""
        left: list[str] = []
        right: list[str] = []
        while len(left) < size:
            count = min(STORY, size - len(left))
            story = self._story()
            told = [self._sentence(story) for _ in range(count)]
            retold = [self._retold(tokens, story) for tokens in told if self.chance.random() < RETOLD]
            retold += [self._sentence(story) for _ in range(count - len(retold))]
            self.chance.shuffle(retold)
            left += map("".join, told)
            right += map("".join, retold)
        return Pair(left, right)

    def _is_matter(self, token: str) -> bool:
        return token.islower() and len(token) > 3 and token not in self.plain

    def invented(self, ending: str = "") -> str:
        """A word that there is not."""
        return "".join(self.chance.choices(_SYLLABLES, k=self.chance.choice((2, 2, 3)))) + ending

    def _word(self) -> str:
        """A word of all news: mostly one used before, the more often used the sooner."""
        if self.chance.random() < NEW_WORDS * HEAPS * len(self.stock) ** (HEAPS - 1):
            word = self.invented(self.chance.choice(_ENDINGS))
        else:
            word = self.chance.choice(self.stock)
        self.stock.append(word)
        return word

    def _story(self) -> Story:
        return Story(
            tuple(self._word() for _ in range(25)),
            tuple(self.invented().capitalize() for _ in range(14)),
            tuple(int(10 ** self.chance.uniform(0.5, 5)) for _ in range(12)),
        )

    def _sentence(self, story: Story) -> list[str]:
        """The beginning of one mould, the middle of another and the end of a third, in the words of the story."""
        first, middle, last = self.chance.choices(self.moulds, k=3)
        mould = [
            *first[: len(first) // 2],
            " ",
            *middle[len(middle) // 3 : -len(middle) // 3],
            " ",
            *last[len(last) // 2 :],
        ]
        return [self._recast(token, place, story) for place, token in enumerate(mould)]

    def _recast(self, token: str, place: int, story: Story) -> str:
        if token.isdigit():
            return str(self.chance.choice(story.figures))
        if place and token[0].isupper() and len(token) > 3:
            return self.chance.choice(story.names)
        if not self._is_matter(token):
            return token
        roll = self.chance.random()
        if roll < OF_STORY:
            return self.chance.choice(story.words)
        return self._word() if roll < OF_STORY + OF_STOCK else token

    def _retold(self, tokens: list[str], story: Story) -> list[str]:
        """A sentence in part in other words, its halves sometimes exchanged."""
        cut = next((i for i, token in enumerate(tokens) if token == ", "), 0)
        if cut and self.chance.random() < 0.5:
            tokens = [*tokens[cut + 1 : -1], ", ", *tokens[:cut], tokens[-1]]
        found = []
        for place, token in enumerate(tokens):
            wrong = token.isdigit() and self.chance.random() < CHANGED_FIGURE
            other = self._is_matter(token) and self.chance.random() > KEPT
            found.append(self._recast(token, place, story) if wrong or other else token)
        return found


def zipf_reports(size: int, seed: int) -> Pair[list[str]]:
    """Two reports of words drawn by Zipf's law without any story: nothing is told twice, yet all share words."""
    chance = random.Random(seed)
    newsroom = Newsroom(seed)
    words = [newsroom.invented() for _ in range(ZIPF_WORDS)]
    weights = list(accumulate(1 / rank for rank in range(1, ZIPF_WORDS + 1)))

    def side() -> Iterator[str]:
        for _ in range(size):
            yield " ".join(chance.choices(words, cum_weights=weights, k=ZIPF_LENGTH)).capitalize() + "."

    return Pair(list(side()), list(side()))
