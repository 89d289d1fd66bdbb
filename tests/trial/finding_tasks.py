"""Searching and filtering."""

from __future__ import annotations

from tests.trial.acts import FILTER
from tests.trial.trying import Trial
from tui.core.sides import Side


def search_words(trial: Trial) -> str:
    """Every place of a word is counted, and the next one is shown."""
    word, hits = trial.sample.word
    trial.hand.to_top()
    trial.hand.hint("/")
    trial.terminal.wait_for("Esc cancel")
    trial.hand.type(word)
    trial.terminal.wait_for(f"“{word}” 1 of {hits}")
    trial.hand.hint("Enter")
    trial.gone("Esc cancel")
    for place in range(2, hits + 1):
        trial.hand.hint("n N")
        picture = trial.terminal.wait_for(f"“{word}” {place} of {hits}")
        trial.hold(any(word.casefold() in half.casefold() for half in picture.halves), f"hit {place} is not in sight")
    trial.hand.hint("Esc")
    trial.gone("search “")
    return f"{hits}/{hits}"


def filter_rows(trial: Trial) -> str:
    """Only what differs is shown, and then everything again."""
    rows, shown = len(trial.sample.comparison.rows), trial.sample.differing_rows
    trial.hand.do(FILTER)
    trial.terminal.wait_for("Enter keep", "differing  ")
    trial.hand.turn_option("d", "differing")
    trial.terminal.wait_for(f"{len(shown)} of {rows} rows shown")
    trial.hand.hint("Enter")
    picture = trial.gone("Enter keep")
    row_of = trial.sample.comparison.row_of
    wrong = [f"{s.letter}{n}" for s in Side for n in picture.names(s.letter) if row_of[s][n - 1] not in shown]
    trial.hold(not wrong, f"shown though they do not differ: {wrong}")
    trial.hand.hint("Esc")
    trial.gone("rows shown")
    return f"{len(shown)}/{rows}"
