"""What the app uses of Textual that Textual does not promise: a version that has it no more is to be told here."""

from __future__ import annotations

import inspect
from importlib import import_module

import pytest
from textual.app import App
from textual.binding import BindingsMap
from textual.reactive import var
from textual.screen import Screen
from textual.widget import Widget

from tui.releasing import WATCHERS


@pytest.mark.parametrize(
    ("module", "owner", "name", "takes"),
    [
        pytest.param("textual.screen", "Screen", "_screen_resized", ["self", "size"], id="a resize paints once"),
        pytest.param(
            "textual.screen",
            "Screen",
            "_push_result_callback",
            ["self", "requester", "callback", "future"],
            id="the first screen is switched",
        ),
        pytest.param("textual.widgets", "Input", "_on_paste", ["self", "event"], id="a field passes pastes on"),
        pytest.param(
            "textual.command",
            "CommandPalette",
            "_action_command_list",
            ["self", "action"],
            id="the palette waits for its list",
        ),
    ],
)
def test_a_method_of_textual_that_is_not_promised_is_there(
    module: str, owner: str, name: str, takes: list[str]
) -> None:
    method = getattr(getattr(import_module(module), owner), name)
    assert list(inspect.signature(method).parameters) == takes


def test_painted_lines_are_cached_where_they_are_cleared() -> None:
    cache = import_module("textual._styles_cache").StylesCache.get_inner_outer
    assert callable(cache.cache_clear)


def test_bindings_are_where_they_are_exchanged() -> None:
    assert isinstance(Widget()._bindings, BindingsMap)
    assert isinstance(Widget()._bindings.key_to_bindings, dict)


def test_a_screen_knows_who_waits_for_its_result() -> None:
    assert list(Screen[None]()._result_callbacks) == []


async def test_watchers_are_where_those_that_are_closed_are_taken_out() -> None:
    class Watched(App[None]):
        shade = var(0)

    async with Watched().run_test() as pilot:
        pilot.app.watch(pilot.app, "shade", lambda: None, init=False)
        ((node, callback),) = getattr(pilot.app, WATCHERS)["shade"]
        assert (node, callable(callback)) == (pilot.app, True)
        assert node._closing is False
