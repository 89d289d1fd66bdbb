"""What opens over the page and closes again, leaving, and what is kept."""

from __future__ import annotations

import json

from tests.trial.acts import FILTER, FINDINGS, HAND_OVER, NOTE, NOTES, PALETTE, ROLE, SEARCH, SOURCES, Act
from tests.trial.terminal import AFTER, BEFORE
from tests.trial.trying import Trial
from tests.trial.working_tasks import WORDS_OF_A_NOTE

DIALOGS: tuple[tuple[Act, str, str], ...] = (
    (FILTER, "Your work", "Esc"),
    (FINDINGS, "Findings: ", "Esc"),
    (NOTES, "Esc back", "Esc"),
    (NOTE, "Note on ", "Esc"),
    (SOURCES, "Sources of ", "Esc"),
    (ROLE, "Enter choose", "Esc"),
    (HAND_OVER, "Enter choose", "Esc"),
    (SEARCH, "Esc cancel", "Esc"),
    (PALETTE, "Search for commands", ""),
)
"""What opens them, what is then on the screen, and the key whose hint closes them; none for the palette."""

RESTORED = {"alternate_on": "0", "mouse_any_flag": "0", "mouse_sgr_flag": "0", "cursor_flag": "1"}
"""How a terminal is to be left."""


def open_and_close(trial: Trial) -> str:
    """Help and every box and panel open and close."""
    trial.hand.hint("?")
    trial.terminal.wait_for("Esc close")
    trial.hand.close("Esc")
    trial.gone("Esc close")
    for act, shown, keys in DIALOGS:
        trial.hand.do(act)
        trial.terminal.wait_for(shown)
        trial.hand.close(keys)
        trial.gone(shown)
        trial.terminal.wait_for("? help", "q quit")
    return f"{len(DIALOGS) + 1}/{len(DIALOGS) + 1}"


def leave(trial: Trial) -> str:
    """The program ends with 0, and leaves the terminal as it was."""
    trial.hand.hint("q")
    trial.terminal.wait_for(BEFORE, f"{AFTER} 0")
    modes = trial.terminal.modes()
    wrong = {name: value for name, value in RESTORED.items() if modes[name] != value}
    trial.hold(not wrong, f"the terminal was left with other modes: {modes}")
    return "ok"


def look_into_ledger(trial: Trial) -> str:
    """A report that is printed afterwards has every correction, decision and note."""
    told = json.loads(trial.terminal.print(*(path.name for path in trial.sample.paths), "-f", "json"))
    links = {(link["a"]["index"], link["b"]["index"]) for link in told["links"]}
    trial.hold(tuple(trial.sample.missing) in links, "the link that was made is not in the report")
    trial.hold(tuple(trial.sample.wrong) not in links, "the link that was taken away is in the report")
    statuses = [check["status"] for check in told["checks"]]
    notes = [check["note"] for check in told["checks"]]
    trial.hold("confirmed" in statuses and WORDS_OF_A_NOTE in notes, f"the report has {statuses} and {notes}")
    return "ok"
