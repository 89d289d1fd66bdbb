"""The state of the compare screen: the one place where it is kept. Widgets get it by `data_bind`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from textual.reactive import var
from textual.screen import Screen

from tui.bindings import shown
from tui.core.history import History
from tui.core.hits import NO_HITS, Hits
from tui.core.navigation import Cursor, clamped, occupied_side, sentence_at
from tui.core.searching import AS_TYPED, Ways, search
from tui.core.selecting import Selection
from tui.core.sides import Pair, Side
from tui.core.text import Article
from tui.errors import TwosourceError
from tui.key_sequences import Pending
from tui.presentation.layouts import Fitted, Layout
from tui.presentation.ways import is_shown, snapped
from tui.review.filtering import NO_FILTER, Filter
from tui.review.work import Work
from tui.settings.habits import Habits
from tui.widgets.bound_keys import key_shown

if TYPE_CHECKING:
    from tui.core.comparison import Comparison
    from tui.presentation.asking import Purpose
    from tui.presentation.check_details import ClaimAtHand
    from tui.presentation.check_signs import Shown
    from tui.review.checklist import Checklist
    from tui.review.progress import Progress
    from tui.widgets.comparison_view import ComparisonView


class Before(NamedTuple):
    """What a cancelled search goes back to."""

    cursor: Cursor = Cursor()
    words: str = ""
    ways: Ways = AS_TYPED
    current: int | None = None


class Mark(NamedTuple):
    """A place that the reader marked."""

    letter: str
    place: Cursor


class CompareState(Screen[None]):
    """Two articles, their comparison as soon as it is there, and where the reader is in it.

    Only widgets show it. As a `reactive` of the screen every change would repaint all of the screen, so it is kept in
    `var`s.
    """

    language: str | None = None
    """Code of the language of both articles, as the call gave it; None to have it detected."""
    habits = Habits()
    """What the user brings along: options, keys, memory."""
    articles: var[Pair[Article] | None] = var(None)
    comparison: var[Comparison | None] = var(None, bindings=True)
    """None until the worker is done."""
    checklist: var[Checklist | None] = var(None)
    """The claims of the comparison that are to be checked."""
    cursor: var[Cursor] = var(Cursor())
    picked: var[int] = var(0)
    """Which of the sentences of the cursor's row on its side, 0-based, is worked on while aligning."""
    claim: var[int] = var(0)
    """Which of the claims of the cursor's row on its side, 0-based, the keys of checking are about."""
    at_hand: var[ClaimAtHand | None] = var(None)
    """That claim with its record; None where there is nothing to check."""
    work: var[Work] = var(Work())
    """The editor's checks and corrections, in the order of the sides on the screen."""
    progress: var[Progress | None] = var(None)
    """How far the checking is."""
    signs: var[Mapping[tuple[Side, int], Shown]] = var({})
    """What is shown of the checks beside each sentence, by side and number."""
    unkept: var[str] = var("")
    """Why the work is in memory only; empty while it is kept, and where it was not to be kept."""
    aligning: var[bool] = var(False, bindings=True)
    """Whether the keys of aligning work."""
    link_from: var[tuple[Side, int] | None] = var(None)
    """The sentence, by side and number, that waits for the other end of its link."""
    worked_on: var[frozenset[tuple[Side, int]]] = var(frozenset())
    """What stands out while aligning: the end of a link that waits, and which sentence of a row is picked."""
    history: var[History] = var(History(), bindings=True)
    """Where the reader has jumped from."""
    marks: var[tuple[Mark, ...]] = var(())
    """Places marked with a letter, by letter."""
    pending: var[Pending] = var(Pending())
    """Keys that were pressed and mean nothing yet."""
    counting = False
    """Whether an action is being repeated as a number before its key asked."""
    folded: var[bool] = var(False)
    page_layout: var[Layout] = var(Layout.ROWS, init=False)
    """What the reader chose."""
    fitted: var[Fitted] = var(Fitted())
    """What there is room for."""
    too_small: var[str] = var("")
    """Says that there is no room for anything; empty otherwise."""
    crowded: var[bool] = var(False, init=False)
    """Whether the screen is too low for the details, unless the reader asks for them."""
    shown: var[tuple[int, ...] | None] = var(None)
    """The rows, ascending, that the reader asked for; None for all."""
    wanted: var[Filter] = var(NO_FILTER, bindings=True)
    """What rows the reader asks for."""
    panel_open: var[bool] = var(False, init=False)
    """Whether a panel stands in place of the details."""
    tied: var[bool] = var(True)
    """Whether, in the reading layout, the other column follows the one that is read."""
    hovered: var[tuple[Side, int] | None] = var(None)
    """The sentence under the mouse, by side and number."""
    selected: var[Selection | None] = var(None, bindings=True)
    """The words that the reader has selected."""
    selecting_from: var[tuple[Side, int] | None] = var(None)
    """The sentence, by side and number, from which moving the cursor selects; None while it does not."""
    query_words: var[str] = var("")
    """The words searched for; empty when nothing is."""
    ways: var[Ways] = var(AS_TYPED)
    """How they are searched for; stays for the next search."""
    hits: var[Hits] = var(NO_HITS, bindings=True)
    hits_in: Comparison | None = None
    """What `hits` are places in."""
    current_hit: var[int | None] = var(None)
    """0-based index into `hits`."""
    before_search = Before()
    """How it was when the prompt for a search was opened."""
    viewport: var[tuple[float, float]] = var((0.0, 0.0))
    """What is in sight, as fractions (0..1) of all rows."""
    detail_shown: var[bool] = var(True, init=False)
    overview_shown: var[bool] = var(True, init=False)
    notice: var[str] = var("")
    """Stands in place of the page while there is nothing to show; empty otherwise."""
    message: var[str] = var("")
    """The last thing said to the reader; gone at the next move."""

    def go(self, cursor: Cursor) -> None:
        """Put the cursor there (or on the nearest row that exists and is shown); nowhere else while none is.

        Where it is already, what the wheel may have scrolled away comes back into sight.
        """
        self.message = ""
        if self.comparison is not None and self.shown != ():
            before = self.cursor
            self.cursor, self.picked, self.claim = self.placed(cursor), 0, 0
            if self.cursor == before and self.comparison.rows:
                self.view.show_cursor()

    def placed(self, cursor: Cursor) -> Cursor:
        """The cursor where it can be: on a row that is shown; while reading, on the side that has something there."""
        assert self.comparison is not None
        cursor = snapped(self.shown, clamped(self.comparison, cursor), self.cursor)
        if self.fitted.layout is Layout.READING and self.comparison.rows:
            return replace(cursor, side=occupied_side(self.comparison, cursor))
        return cursor

    @property
    def at(self) -> tuple[Side, int]:
        """The sentence that the reader is on, by side and number; there must be a row."""
        assert self.comparison is not None
        return sentence_at(self.comparison, self.cursor, self.picked)

    def pick(self, place: tuple[Side, int] | None) -> None:
        """Be on that sentence, by side and number, of the cursor's row; on the first if it is not in it."""
        assert self.comparison is not None
        cursor = clamped(self.comparison, self.cursor)
        side, sentence = place or (cursor.side, -1)
        sentences = self.comparison.rows[cursor.row].sentences[side]
        self.picked = sentences.index(sentence) if sentence in sentences else 0

    def jump(self, cursor: Cursor) -> None:
        """Go there from afar, remembering the way back."""
        before = self.cursor
        self.go(cursor)
        if self.cursor != before:
            self.history = self.history.leaving(before)

    def go_to_named(self, place: Cursor) -> None:
        """Go to a place that the reader named or chose; if it is filtered out, show everything and say so."""
        hidden = not is_shown(self.shown, place.row)
        if hidden:
            self.wanted = NO_FILTER
        self.jump(place)
        if hidden:
            self.message = f"Row {place.row + 1} was not shown: now all rows are."

    def way_to_all_rows(self) -> str:
        """How to see all rows again, to go on a sentence that says that some are not shown."""
        if not self.query_words and (key := key_shown(self, "search.end")):
            return f"; {key} shows all rows"
        clear = next((row.keys[0] for row in self.habits.rows if row.id == "filtering.clear" and row.keys), "")
        keys = " ".join(filter(None, (key_shown(self, "filtering"), shown(clear))))
        return f"; {keys} shows all rows" if keys else "; the palette has “show all rows”"

    def look_up(self, words: str) -> None:
        """Search for the words, or for nothing; say so if they are no pattern."""
        assert self.comparison is not None
        self.query_words, self.current_hit = words, None
        self.hits_in = self.comparison
        try:
            self.hits = search(self.comparison, words, self.ways)
        except TwosourceError as error:
            self.hits, self.message = NO_HITS, error.message

    @property
    def view(self) -> ComparisonView:
        """The page; it is there once there are rows."""
        from tui.widgets.comparison_view import ComparisonView

        return self.query_exactly_one(ComparisonView)

    def ask(self, purpose: Purpose, words: str = "") -> None:
        """Have the reader type something on the last line; it may begin with these words."""
        from tui.widgets.prompt import Prompt

        self.query_exactly_one(Prompt).ask(purpose, words)

    def choose(self, heading: str, options: Sequence[str], then: Callable[[int], None], at: int = 0) -> None:
        """Have one of the options chosen, by its index; nothing happens if none is."""
        from tui.screens.choosing import ChoiceList, ChoiceScreen

        def take(index: int | None) -> None:
            if index is not None:
                then(index)

        self.app.push_screen(ChoiceScreen(ChoiceList(heading, options, at)), take)

    async def open_page(self) -> None:
        """Put up everything that shows a comparison; done once, when there is one."""
        raise NotImplementedError

    def say_what_is_missing(self) -> None:
        """Say in place of the page that there is no row, or none that was asked for; nothing where rows are shown."""
        raise NotImplementedError
