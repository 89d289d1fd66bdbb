"""Keys pressed one after the other on the compare screen: numbers before keys, keys in turn, marks by letter."""

from __future__ import annotations

from dataclasses import replace

from textual import events

from tui.bindings import BY_ID, Counted, Key, Place, keys_in
from tui.key_sequences import Chosen, KeySequences, Pending, Stray
from tui.screens.compare_state import CompareState, Mark
from tui.widgets.bound_keys import key_shown, rebind

MOST_STEPS = 10_000
"""Times that a key is repeated at most; more steps than an article has rows lead no further anyway."""

MOST_TIMES = 500
"""Times that anything else is repeated at most, so that a slip of the finger does not keep the app busy."""

CHECKS_LATER = "While aligning nothing is checked; leave that first."

WHY_NOT = {
    "back": "There is no jump to go back from.",
    "forward": "There is no jump to go forward to.",
    **dict.fromkeys(("verdict", "flag", "note", "source"), CHECKS_LATER),
}
"""What is said when a key cannot do its action now."""


class Sequencing(CompareState):
    """Sees every key before it does what it always does, and keeps those that mean something only together."""

    sequences = KeySequences(keys_in(Place.COMPARING))
    aligning_sequences = sequences
    """The same while aligning."""

    def use_keys(self, rows: tuple[Key, ...]) -> None:
        """Take the keys of these rows."""
        rebind(self, Place.COMPARING, rows)
        comparing = keys_in(Place.COMPARING, rows)
        self.sequences = KeySequences(comparing)
        self.aligning_sequences = KeySequences((*comparing, *keys_in(Place.ALIGNING, rows)))

    async def on_key(self, event: events.Key) -> None:
        """Do what the key means.

        Textual would do it only when the event has come back to the app, and then keys that were typed ahead would
        overtake each other.
        """
        elsewhere = self.focused is not None or self.app.screen is not self
        if elsewhere or self.comparison is None or not self.comparison.rows:
            return
        sequences = self.aligning_sequences if self.aligning else self.sequences
        step = sequences.after(self.pending, pressed(event))
        if step is None:
            self._tell_idle(event)
            return
        event.stop()
        event.prevent_default()
        self.pending = step if isinstance(step, Pending) else Pending()
        if isinstance(step, Stray):
            self.message = f"{step.typed} means nothing here."
        elif isinstance(step, Chosen):
            await self._do(step)

    def _tell_idle(self, event: events.Key) -> None:
        """Say of a letter or sign without a meaning here that it has none, and where it has one."""
        if (sign := event.character) is None or not sign.isprintable() or sign.isspace():
            return
        elsewhere = self.aligning_sequences.after(Pending(), pressed(event))
        if isinstance(elsewhere, Chosen) and (align := key_shown(self, "align")):
            self.message = f"{sign} is for aligning; press {align} first."
            return
        key = key_shown(self, "help")
        self.message = f"{sign} does nothing here" + (f"; {key} shows all keys." if key else ".")

    async def _do(self, chosen: Chosen) -> None:
        key = chosen.key
        action = key.action.partition("(")[0]
        if action in WHY_NOT and not self.check_action(action, ()):
            self.message = WHY_NOT[action]
            return
        if key.counted is Counted.ROW and chosen.count is not None:
            self.jump(replace(self.cursor, row=chosen.count - 1))
        elif key.counted in (Counted.STEPS, Counted.TIMES):
            await self._repeat(key, chosen.count or 1)
        else:
            await self.run_action(f"{key.action}({chosen.letter!r})" if chosen.letter else key.action)

    async def _repeat(self, key: Key, times: int) -> None:
        """Do it so many times; what moves the reader only until it leads no further."""
        self.counting = times > 1
        try:
            for _ in range(min(times, MOST_STEPS if key.counted is Counted.STEPS else MOST_TIMES)):
                before = self.cursor, self.claim, self.view.scroll_offset
                await self.run_action(key.action)
                if key.counted is Counted.STEPS and before == (self.cursor, self.claim, self.view.scroll_offset):
                    break
        finally:
            self.counting = False

    def action_set_mark(self, letter: str = "") -> None:
        """Mark the cursor's place with the letter; without one, wait for it."""
        if not letter:
            self.pending = Pending(waiting=BY_ID["mark.set"])
            return
        others = (mark for mark in self.marks if mark.letter != letter)
        self.marks = tuple(sorted((*others, Mark(letter, self.cursor))))
        self.message = f"This place is mark {letter} now."

    def action_go_to_mark(self, letter: str = "") -> None:
        """Go to the place marked with the letter; without one, wait for it."""
        if not letter:
            self.pending = Pending(waiting=BY_ID["mark.go"])
            return
        place = next((mark.place for mark in self.marks if mark.letter == letter), None)
        if place is not None:
            self.jump(place)
            return
        key = key_shown(self, "mark.set")
        how = f"; {key}{letter} sets it" if key else ""
        self.message = f"No place has the mark {letter}{how}."


def pressed(event: events.Key) -> str:
    """A key as the table has it: the sign that it types, or its name."""
    sign = event.character
    return sign if sign is not None and sign.isprintable() and sign != " " else event.key
