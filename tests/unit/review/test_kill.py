from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 250


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills by signal, which this system has not")
def test_a_program_killed_at_any_moment_loses_at_most_the_act_in_flight(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.unit.review.killing", str(tmp_path), str(KILLS)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert result.returncode == 0, result.stderr
    told = json.loads(result.stdout)
    assert told["kills"] == KILLS
    assert told["acts"] >= KILLS / 2
    assert told["killed before the first act"] > 0
