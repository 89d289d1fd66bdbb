"""Copying, checking, and correcting the links."""

from __future__ import annotations

from tests.trial.acts import ALIGN, CONFIRM, COPY, NOTE, REDO, UNDO
from tests.trial.picture import bare
from tests.trial.sample import Ends
from tests.trial.trying import Trial
from tui.core.findings import Relation
from tui.core.sides import Side

WORDS_OF_A_NOTE = "Ask the desk again"


def copy_finding(trial: Trial) -> str:
    """What is copied of a differing row is what a report says of it."""
    link = trial.sample.differing[0]
    row = trial.sample.comparison.row_of.left[link.a]
    trial.hand.go_to(Side.LEFT.sentence_id(link.a))
    trial.terminal.clear_clipboard()
    trial.hand.do(COPY)
    trial.terminal.wait_for(f"Copied the finding of row {row + 1}")
    copied = trial.terminal.clipboard()
    trial.hold(copied == trial.sample.finding(row), f"copied is {copied!r}")
    return "ok"


def copy_selected(trial: Trial) -> str:
    """A sentence that is selected is copied whole, without signs."""
    number = trial.sample.lone
    words = trial.sample.text(Side.LEFT, number)
    trial.terminal.clear_clipboard()
    trial.hand.select(Side.LEFT.sentence_id(number), words)
    trial.terminal.wait_for("Selected ")
    trial.hand.do(COPY)
    trial.terminal.wait_for("Copied ")
    copied = trial.terminal.clipboard()
    trial.hold(copied == words, f"copied is {copied!r}, not {words!r}")
    return "ok"


def decide(trial: Trial) -> str:
    """A claim is confirmed, and says so afterwards."""
    name = Side.LEFT.sentence_id(trial.sample.differing[0].a)
    trial.hand.go_to(name)
    trial.hand.do(CONFIRM)
    trial.terminal.wait_for("Confirmed ")
    picture = trial.hand.go_to(name)
    signed = any(picture.spots(rf"{name}[✓◐]"))  # the second where there are more claims in it
    trial.hold(signed or any("✓ confirmed" in line for line in picture.details), f"{name} is not confirmed")
    return "ok"


def write_note(trial: Trial) -> str:
    """A note is written, kept and shown."""
    name = Side.RIGHT.sentence_id(0)
    trial.hand.go_to(name)
    trial.hand.do(NOTE)
    trial.terminal.wait_for(f"Note on {name}")
    trial.hand.type(WORDS_OF_A_NOTE)
    trial.terminal.wait_for(WORDS_OF_A_NOTE)
    trial.hand.keep_note()
    trial.gone(f"Note on {name}")
    trial.hand.go_to(name)
    trial.terminal.wait_for(WORDS_OF_A_NOTE)
    return "ok"


def correct_links(trial: Trial) -> str:
    """One link is taken away, another made; the second is taken back, is gone, and is made again."""
    wrong, missing = trial.sample.wrong, trial.sample.missing
    trial.hand.go_to(wrong.names.left)
    trial.hand.do(ALIGN)
    trial.terminal.wait_for("aligning ")
    trial.hand.hint("X")
    trial.terminal.wait_for("Unlinked ")
    trial.hand.go_to(wrong.names.left)
    trial.terminal.wait_for("unlinked by the editor")
    _tells(trial, wrong, linked=False)
    trial.hand.go_to(missing.names.left)
    trial.hand.hint("L")
    trial.terminal.wait_for(f"linking {missing.names.left} with")
    trial.hand.go_to(missing.names.right)
    trial.hand.hint("L")
    trial.terminal.wait_for("Linked ")
    _tells(trial, missing, linked=True)
    trial.hand.hint("Esc")
    trial.gone("aligning ")
    return "2/2"


def undo_one(trial: Trial) -> str:
    """The second link is gone after it was taken back, the first correction is not; then it is done again."""
    wrong, missing = trial.sample.wrong, trial.sample.missing
    trial.hand.do(UNDO)
    trial.terminal.wait_for("Undone: Linked")
    _tells(trial, missing, linked=False)
    _tells(trial, wrong, linked=False)
    trial.hand.do(REDO)
    trial.terminal.wait_for("Done again: Linked")
    _tells(trial, missing, linked=True)
    return "ok"


def _tells(trial: Trial, ends: Ends, linked: bool) -> None:
    """Wait until the details of both sentences tell of the link, or of none: it is compared anew beside the screen."""
    pair = f"{ends.names.left}{ends.names.right}"
    for name in ends.names:
        trial.hand.go_to(name)
        trial.terminal.wait(
            f"{name} {'linked' if linked else 'not linked'} as {ends.names}",
            lambda now: linked is any(f"{pair}{relation}" in bare("".join(now.details)) for relation in Relation),
        )
