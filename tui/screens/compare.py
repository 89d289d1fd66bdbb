"""The main job: two articles side by side, read with the keys of the table."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical

from tui.bindings import Place, keys_in
from tui.core.sides import Pair
from tui.core.text import Article
from tui.review.filtering import NO_FILTER
from tui.review.ledger_path import place_of
from tui.review.store import MemoryStore
from tui.screens.aligning import Aligning
from tui.screens.annotating import Annotating
from tui.screens.beside import Turns
from tui.screens.exporting import UNKNOWN, Exporting
from tui.screens.fitting import Fitting
from tui.screens.listing import Listing
from tui.screens.offering import Offering
from tui.screens.selecting import Selecting
from tui.screens.sequencing import Sequencing
from tui.screens.showing import Showing
from tui.settings.drafts import Drafts
from tui.settings.habits import Habits
from tui.settings.ledger_place import LedgerPlace
from tui.settings.options import Emoji
from tui.widgets.article_header import ArticleHeader
from tui.widgets.bound_keys import bound
from tui.widgets.key_hints import KeyHints
from tui.widgets.notice import Notice
from tui.widgets.status_line import StatusLine

ALIGNING_ACTIONS = frozenset(key.action.partition("(")[0] for key in keys_in(Place.ALIGNING))
"""What can only be done in align mode."""

CHECKING_ACTIONS = frozenset({"verdict", "flag", "note", "source"})
"""What says something about a claim."""

READING_ACTIONS = ALIGNING_ACTIONS | {key.action.partition("(")[0] for key in keys_in(Place.COMPARING)} - {"help"}
"""What can only be done with a comparison on the screen."""


class CompareScreen(Sequencing, Fitting, Selecting, Annotating, Aligning, Exporting, Listing, Offering, Showing):
    """Paints the headers first, has the articles compared, then shows the rows."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = bound(Place.COMPARING)

    def __init__(
        self,
        articles: Pair[Article],
        *,
        read_from: Pair[str] = UNKNOWN,
        language: str | None = None,
        habits: Habits | None = None,
        ledger: LedgerPlace | None = None,
    ) -> None:
        """`ledger` keeps the editor's work on these articles; None keeps it as long as the screen is there.

        `read_from` are the paths or addresses that they were read from, empty where there is none.
        """
        super().__init__()
        self.opened, self.store, self.ledger = articles, MemoryStore(), ledger
        self.drafts = Drafts() if ledger is None else Drafts.beside(place_of(ledger.file))
        self.read_from, self.language = read_from, language
        self.comparisons, self.searches = Turns(), Turns()
        self.habits = habits or Habits()
        self.use_keys(self.habits.rows)
        self.set_reactive(CompareScreen.page_layout, self.habits.layout)
        self.set_reactive(CompareScreen.detail_shown, self.habits.settings.detail)
        self.set_reactive(CompareScreen.overview_shown, self.habits.settings.overview)
        self.set_reactive(CompareScreen.articles, articles)

    def compose(self) -> ComposeResult:
        """What can be said before the comparison: header, notice, status and hints. They read the screen's state."""
        state = CompareScreen
        yield Notice(id="too-small").data_bind(sentence=state.too_small)
        with Horizontal(id="page"), Vertical(id="columns"):
            yield ArticleHeader().data_bind(state.articles, state.comparison, state.progress)
            yield Notice().data_bind(sentence=state.notice)
        yield StatusLine().data_bind(
            state.comparison, state.cursor, state.folded, state.query_words, state.ways, state.hits,
            state.current_hit, state.wanted, state.shown, state.message, state.pending, state.fitted, state.tied,
            state.aligning, state.picked, state.link_from,
            state.unkept,
        )  # fmt: skip
        with Horizontal(id="foot"):
            yield KeyHints()

    async def open_page(self) -> None:
        """Rows, overview, details and prompt: imported and put up only now, so that the first paint is quick."""
        from tui.widgets.claim_detail import ClaimDetail
        from tui.widgets.comparison_view import ComparisonView
        from tui.widgets.overview import Overview
        from tui.widgets.prompt import Prompt

        state = CompareScreen
        view = ComparisonView().data_bind(
            state.comparison, state.cursor, state.folded, state.hits, state.current_hit, state.fitted, state.shown,
            state.tied, state.hovered, state.worked_on, state.at_hand, state.signs, state.selected,
        )  # fmt: skip
        view.can_focus = False
        view.plain_emoji = self.habits.settings.emoji is Emoji.PLAIN
        overview = Overview().data_bind(state.comparison, state.cursor, state.viewport, state.hits, state.work)
        detail = ClaimDetail().data_bind(state.comparison, state.cursor, state.at_hand)
        overview.display, detail.display = self.overview_shown, self.detail_shown
        with self.app.batch_update():
            await self.query_exactly_one("#page").mount(overview)
            await self.query_exactly_one("#columns").mount(view)
            await self.mount(detail, after="#page")
            await self.query_exactly_one("#foot").mount(Prompt(self.habits.rows).data_bind(state.ways), before=0)

    def on_mount(self) -> None:
        """Say what is going on, paint that, and only then begin to compare."""
        self.follow_filter()
        assert self.articles is not None
        left, right = self.articles.map(lambda article: len(article.sentences))
        self.notice = f"Comparing {left} sentences of A with {right} of B …"
        self.call_after_refresh(self.compare_anew)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a key does something here: reading needs rows, and the prompt, when it has the focus, all keys."""
        if action == "help" or action in READING_ACTIONS:
            rows = self.comparison is not None and bool(self.comparison.rows)
            taking_back = action in ("undo", "redo") and self.comparison is not None
            if self.focused is not None or not (rows or taking_back or action == "help"):
                return False
        if action in ALIGNING_ACTIONS and not self.aligning:
            return False
        if action in CHECKING_ACTIONS and self.aligning:
            return False  # a slip of the finger beside the keys of aligning is to decide nothing
        if action == "end_search":
            return bool(self.hits or self.wanted != NO_FILTER or self.selected)
        if action == "forward":
            return bool(self.history.ahead)
        return bool(self.history.behind) if action == "back" else True
