"""No test sees or changes the settings of whoever runs it, and none fails because a machine is busy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.quiet import quick_pilots

settings.register_profile("calm", deadline=None)
settings.load_profile("calm")


@pytest.fixture(autouse=True)
def no_habits(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for settings, state and data; its path."""
    home = tmp_path_factory.getbasetemp() / "nobody"
    for name in ("CONFIG", "STATE", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture(autouse=True, scope="session")
def no_idling() -> Iterator[None]:
    """Pilots wait for the app, not for the clock."""
    with quick_pilots():
        yield
