"""Every act of the mouse: each is done, and changes what it is there to change."""

from __future__ import annotations

import inspect
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest

import tui
from tests.app.acts import mouse
from tests.app.acts.pointing import Mouse, MouseActs
from tests.app.reading import reading
from tests.app.test_every_key import Trier
from tests.made import ferry
from tests.unit.presentation.test_screen_lines import story
from tui.bindings import KEYS
from tui.core.comparison import Comparison


class Scene(NamedTuple):
    """Acts that are done in one app, in their order."""

    acts: MouseActs
    size: tuple[int, int] = (120, 36)
    told: Comparison = ferry()


SCENES = {
    "page": Scene(mouse.PAGE),
    "panels": Scene(mouse.PANELS),
    "opening": Scene(mouse.OPENING, (80, 24)),
    "a low window": Scene(mouse.LOW, (60, 20)),
    "a long story": Scene(mouse.LONG, told=story("=" * 300)),
}

HANDLER = re.compile(r"_?on_(click|mouse_\w+|enter|leave)")


@pytest.mark.parametrize("name", SCENES)
async def test_every_act_of_the_mouse_does_what_it_is_for(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for file in ("wire.txt", "ours.md"):
        (tmp_path / file).write_text("Ferry late\n\nThe ferry left.\n")
    scene = SCENES[name]
    async with reading(scene.told, scene.size) as reader:
        trier = Trier(reader, KEYS)
        for told, act in scene.acts.items():
            await trier.do(act.first)
            before = act.sees(reader)
            assert before != act.after, f"{told}: it is so before: {before!r}"
            await act.does(Mouse(reader))
            await reader.press()
            seen = act.sees(reader)
            assert seen == act.after, f"{told}: it is {seen!r}"
            await trier.do(act.last)


def handlers() -> Iterator[str]:
    """What of the app hears the mouse, as `Class.method`."""
    for module in pkgutil.walk_packages(tui.__path__, "tui."):
        if module.name.startswith(("tui.widgets", "tui.screens", "tui.app")):
            for _, found in inspect.getmembers(import_module(module.name), inspect.isclass):
                if found.__module__ == module.name:
                    yield from (f"{found.__name__}.{name}" for name in vars(found) if HANDLER.fullmatch(name))


def test_whatever_hears_the_mouse_is_tried() -> None:
    tried = [name for scene in SCENES.values() for act in scene.acts.values() for name in act.handlers.split()]
    assert sorted(tried) == sorted(handlers())
