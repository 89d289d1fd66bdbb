"""The menu of the right button, over the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual import events
from textual.geometry import Size

from tui.bindings import shown
from tui.presentation.menu import Offer, Section, menu_lines, offer_at, possible
from tui.presentation.pieces import Line, Piece, Tone, shortened
from tui.screens.choosing import ChoiceList, ChoiceScreen
from tui.screens.sequencing import pressed


class MenuList(ChoiceList):
    """The entries in columns; counted down the first column, then the next."""

    def __init__(self, heading: str, sections: Sequence[Section], keys: Mapping[str, str]) -> None:
        self._sections, self._keys = sections, keys
        self.offers: list[Offer] = [offer for section in sections for offer in section.offers]
        super().__init__(heading, [offer.words for offer in self.offers], 0)

    def head(self, width: int) -> list[Line]:
        """One line only: a low window has just room for the entries."""
        return [(Piece(shortened(self.heading, width), Tone.STRONG),)]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many as the longest column has."""
        return len(self.head(width)) + len(self.lines(width))

    def lines(self, width: int) -> list[Line]:
        """The columns."""
        return menu_lines(self._sections, self._keys, self.offers[self.at].id, width)

    def lines_at_hand(self, width: int) -> tuple[int, int]:
        """The line of the entry at hand, within its column."""
        mine = self.offers[self.at]
        line = next(1 + section.offers.index(mine) for section in self._sections if mine in section.offers)
        return line, line

    def option_at(self, line: int, x: int, width: int) -> int | None:
        """The entry under a cell."""
        offer = offer_at(self._sections, line, x, width)
        return None if offer is None else self.offers.index(offer)


class MenuScreen(ChoiceScreen):
    """Ends with the index of the chosen entry among `offers`, or with None."""

    def __init__(self, heading: str, sections: Sequence[Section], working: Mapping[str, str]) -> None:
        """`working` are Textual's names of the keys that work on the page, by the ids of their rows."""
        keys = {id_: shown(key) if key else "" for id_, key in working.items()}
        listed = MenuList(heading, possible(sections, working), keys)
        self.offers = listed.offers
        super().__init__(listed)
        self._by_key = {working[offer.id]: index for index, offer in enumerate(self.offers) if working[offer.id]}

    def on_key(self, event: events.Key) -> None:
        """Choose the entry that has the key beside it, unless the key moves in the menu."""
        index = self._by_key.get(pressed(event), self._by_key.get(event.key))
        if index is not None and event.key not in self._bindings.key_to_bindings:
            event.stop()
            self.dismiss(index)

    def action_number(self) -> None:
        """Entries have no numbers."""
