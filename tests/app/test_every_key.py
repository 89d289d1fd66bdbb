"""Every key of every row of the key table, in both presets: each is pressed and changes what it is there to change."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import pytest

from tests.app.acts import comparing, correcting, panels
from tests.app.acts.act import Act, Acts
from tests.app.reading import Reader, reading
from tests.app.test_aligning import correcting as on_real_findings
from tests.made import ferry
from tests.unit.core.test_comparer import PAIR as GAS
from tests.unit.review.test_aligning import ARTICLES
from tui.bindings import BY_ID, KEYS, Key
from tui.external_editor import Edited
from tui.presentation.pieces import Piece
from tui.screens.telling import TellingScreen
from tui.settings.habits import Habits
from tui.settings.keymap import key_rows
from tui.settings.reading import understood

VIM = key_rows(understood(b'preset = "vim"'))[0]

LEAVING = ("quit", "open.quit")
"""Ids of what ends the app; each of their keys has an app of its own."""


class Scene(NamedTuple):
    """Acts that are tried in one app, in their order."""

    acts: Acts
    real: str = ""
    """Which real findings it needs; the hand-made story without."""
    size: tuple[int, int] = (80, 24)


SCENES = {
    "moving": Scene(comparing.MOVING),
    "finding": Scene(comparing.FINDING),
    "showing": Scene(comparing.SHOWING),
    "details": Scene(comparing.DETAILS, size=(60, 20)),
    "checking": Scene(comparing.CHECKING),
    "the rest of the page": Scene(comparing.REST),
    "aligning": Scene(correcting.ALIGNING, "rows"),
    "correcting": Scene(correcting.CORRECTING, "gas"),
    "choosing": Scene(panels.CHOOSING),
    "listing": Scene(panels.LISTING),
    "filtering": Scene(panels.FILTERING),
    "typing": Scene(panels.TYPING),
    "noting": Scene(panels.NOTING),
    "sourcing": Scene(panels.SOURCING),
    "telling": Scene(panels.TELLING),
    "help": Scene(panels.HELP),
    "opening": Scene(panels.OPENING),
    "pasting": Scene(panels.PASTING),
}


def opened(scene: Scene, habits: Habits) -> AbstractAsyncContextManager[Reader]:
    """The app that a scene is tried in."""
    if scene.real:
        return on_real_findings(GAS if scene.real == "gas" else ARTICLES, scene.size)
    return reading(ferry(), scene.size, habits)


@asynccontextmanager
async def trying(scene: Scene, rows: tuple[Key, ...], folder: Path) -> AsyncIterator[Trier]:
    """A reader in that app, in a folder with files, whose editor writes two words."""
    for name in ("wire.txt", *(f"{number:02}.md" for number in range(12))):
        (folder / name).write_text("Ferry late\n\nThe ferry left.\n")
    edited = patch("tui.external_editor.edited", lambda text: Edited(f"{text}from outside", ""))
    async with opened(scene, Habits(rows=rows)) as reader:
        with edited, patch.object(reader.pilot.app, "suspend", nullcontext):
            yield Trier(reader, rows)


class Trier:
    """Presses keys, and sees what they change."""

    def __init__(self, reader: Reader, rows: tuple[Key, ...]) -> None:
        self.reader = reader
        self.rows = {row.id: row for row in rows}

    async def do(self, words: str) -> None:
        """Press what stands there."""
        keys: list[str] = []
        for word in words.split():
            if word == "@telling":
                self.reader.pilot.app.push_screen(TellingScreen("Told", lambda _: [(Piece("A line."),)] * 60))
                await self.reader.press()
            elif word.startswith("<"):
                keys += self.rows[word.strip("<>")].keys[0].split()
            else:
                keys.append(word)
        if keys:
            await self.reader.press(*keys)

    async def by_name(self, id_: str) -> None:
        """Do what has no key as its reader does: by the palette."""
        letters = ("space" if letter == " " else letter for letter in BY_ID[id_].description)
        await self.reader.press("ctrl+p", *letters)
        await self.reader.press("enter")

    async def try_key(self, id_: str, act: Act, key: str) -> None:
        """Press one key, and see what it is there for."""
        await self.do(act.first)
        after = act.after(key) if callable(act.after) else act.after
        before = act.sees(self.reader)
        assert before != after, f"{id_}: it is so before {key or 'it'} is pressed: {before!r}"
        await (self.reader.press(*key.split(), *act.then) if key else self.by_name(id_))
        seen = act.sees(self.reader)
        assert seen == after, f"{id_}: after {key or 'the palette'} it is {seen!r}"
        await self.do(act.last)


@pytest.mark.parametrize("name", SCENES)
async def test_every_key_does_what_it_is_for(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with trying(SCENES[name], KEYS, tmp_path) as trier:
        for id_, act in SCENES[name].acts.items():
            for key in BY_ID[id_].keys or ("",):
                await trier.try_key(id_, act, key)


@pytest.mark.parametrize("name", ["moving", "finding", "showing"])
async def test_every_key_that_is_another_in_vim_does_what_it_is_for(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with trying(SCENES[name], VIM, tmp_path) as trier:
        for row in VIM:
            if row.keys != BY_ID[row.id].keys and row.id in SCENES[name].acts:
                for key in row.keys:
                    await trier.try_key(row.id, SCENES[name].acts[row.id], key)


@pytest.mark.parametrize(
    ("rows", "id_", "key"),
    [
        pytest.param(rows, id_, key, id=f"{preset}: {id_} {key}")
        for preset, rows in (("default", KEYS), ("vim", VIM))
        for id_ in LEAVING
        for key in {row.id: row for row in rows}[id_].keys
        if preset == "default" or id_ == "quit"
    ],
)
async def test_a_key_that_quits_quits(rows: tuple[Key, ...], id_: str, key: str) -> None:
    async with reading(ferry(), habits=Habits(rows=rows)) as reader:
        if id_ == "open.quit":
            await reader.press("O")
        assert reader.pilot.app.is_running
        await reader.pilot.press(*key.split())
        assert not reader.pilot.app.is_running


def test_every_row_of_the_key_table_is_tried() -> None:
    tried = [id_ for scene in SCENES.values() for id_ in scene.acts]
    assert sorted([*tried, *LEAVING]) == sorted(BY_ID)


def test_every_row_that_vim_changes_is_tried_in_vim() -> None:
    changed = {row.id for row in VIM if row.keys != BY_ID[row.id].keys}
    tried = {id_ for name in ("moving", "finding", "showing") for id_ in SCENES[name].acts}
    assert changed <= tried | set(LEAVING)
