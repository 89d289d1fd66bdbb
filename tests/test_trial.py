"""A part of `python -m tests.trial`: one sample in one terminal, by keys alone and by the mouse alone."""

from __future__ import annotations

import pytest

from tests.trial.terminal import Size, installed
from tests.trial.trials import HANDS, TASKS, run

SIZE = Size(80, 24)

SHORT = ("open", "copy", "select", "verdict", "note", "links", "undo", "quit", "ledger")
"""What says most in a few seconds."""


@pytest.mark.skipif(not installed(), reason="there is no tmux here, the terminal that the program is tried in")
@pytest.mark.parametrize("by", HANDS)
def test_a_new_user_can_open_check_correct_copy_and_leave(by: str) -> None:
    done = run("german", SIZE, by, {heading: TASKS[heading] for heading in SHORT})
    assert done.faults == {}
