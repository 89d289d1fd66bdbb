"""The app with the user's own options, keys and memory."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.notifications import Notify

from tests.app.reading import reading
from tests.made import ferry
from tui.presentation.layouts import Layout
from tui.screens.help import HelpScreen
from tui.settings.habits import Habits
from tui.settings.keymap import key_rows
from tui.settings.reading import understood
from tui.settings.remembered import Memory

STORY = ferry()


def habits(text: str, memory: Path | None = None) -> Habits:
    """The habits in the text of a file of settings."""
    read = understood(text.encode())
    rows, problems = key_rows(read)
    return Habits(read.settings, rows, (*read.problems, *problems), Memory(memory) if memory else None)


VIM = habits('preset = "vim"')


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        pytest.param("] c", "5A", id="]c is the next difference"),
        pytest.param("G 2 [ c", "0A", id="2[c is the second difference before"),
        pytest.param("G g g", "0A", id="gg is the first row"),
        pytest.param("3 g g", "2A", id="3gg is row 3"),
        pytest.param("ctrl+f", "7A", id="Ctrl+F is a page down"),
        pytest.param("ctrl+w w", "0B", id="Ctrl+W w is the other side"),
        pytest.param("j m a G apostrophe a", "1A", id="m sets a mark"),
        pytest.param("G ctrl+o tab", "7A", id="Ctrl+I, which is Tab, is forward"),
        pytest.param("]", "0A", id="] alone waits"),
        pytest.param("] x j", "1A", id="]x means nothing"),
    ],
)
async def test_the_preset_vim_reads_like_vim(keys: str, place: str) -> None:
    async with reading(STORY, habits=VIM) as reader:
        await reader.press(*keys.split())
        assert reader.place == place


async def test_a_key_can_be_changed_by_its_id() -> None:
    async with reading(STORY, habits=habits('[keys]\n"row.last" = "x"\n')) as reader:
        await reader.press("x")
        assert reader.place == "7A"
        await reader.press("g", "G")
        assert reader.place == "0A"


async def test_za_folds_and_zz_quits_in_vim() -> None:
    async with reading(STORY, habits=VIM) as reader:
        await reader.press("z", "c", "z", "c")
        assert reader.screen.folded
        await reader.press("z", "a")
        assert not reader.screen.folded
        await reader.press("Z", "Z")
        assert not reader.pilot.app.is_running


async def test_footer_help_and_palette_show_the_present_keys() -> None:
    own = habits('preset = "vim"\n[keys]\nhelp = "f2"\n"row.next" = ["x"]\n"typing.cancel" = "f3"\n')
    async with reading(STORY, size=(200, 50), habits=own) as reader:
        foot = reader.text().splitlines()[-1]
        assert "x k row" in foot
        assert "]c [c differs" in foot
        assert "F2 help" in foot
        await reader.press("slash")
        assert "F3 cancel" in reader.text().splitlines()[-1]
        await reader.press("f3", "x", "f2")
        assert isinstance(reader.pilot.app.screen, HelpScreen)
        await reader.press("space")
        assert "]c " in reader.text()
        assert reader.place == "1A"
        await reader.press("escape", "ctrl+p", *"differs", "enter")
        assert reader.place == "5A"


async def test_the_palette_does_what_has_no_key() -> None:
    async with reading(STORY) as reader:
        await reader.press("z", "ctrl+p", *"unfold", "enter")
        assert not reader.screen.folded


async def test_options_are_used_from_the_first_paint() -> None:
    async with reading(STORY, habits=habits('theme = "twosource-light"\ndetail = false\noverview = false\n')) as reader:
        assert reader.pilot.app.theme == "twosource-light"
        assert not reader.screen.query_one("ClaimDetail").display
        assert not reader.screen.query_one("Overview").display
        await reader.press("d", "f9")
        assert reader.screen.query_one("ClaimDetail").display
        assert reader.screen.query_one("Overview").display


async def test_what_was_not_understood_is_told_and_harmless() -> None:
    async with reading(STORY, habits=habits("colour = 3\ndetail = false\n")) as reader:
        told = [message.notification.message for message in reader.heard if isinstance(message, Notify)]
        assert told == ["config.toml, line 1: “colour” is no option; --dump-config lists them all."]
        assert not reader.screen.detail_shown


async def test_colours_chosen_in_the_app_are_there_at_the_next_start(tmp_path: Path) -> None:
    memory = tmp_path / "state.json"
    async with reading(STORY, habits=habits("", memory)) as reader:
        await reader.press("T")
        chosen = reader.pilot.app.theme
    async with reading(STORY, habits=habits("", memory)) as reader:
        assert reader.pilot.app.theme == chosen
    async with reading(STORY, habits=habits('theme = "twosource-contrast"', memory)) as reader:
        assert reader.pilot.app.theme == "twosource-contrast"


async def test_the_first_start_and_no_other_says_the_first_keys(tmp_path: Path) -> None:
    memory = tmp_path / "state.json"
    async with reading(STORY, habits=habits("", memory)) as reader:
        assert "j k rows · ] next difference · ? all keys" in reader.text()
    async with reading(STORY, habits=habits("", memory)) as reader:
        assert "all keys" not in reader.text()


async def test_the_help_is_searched_while_typing() -> None:
    async with reading(STORY) as reader:
        await reader.press("?", "slash", *"mark")
        found = reader.text()
        assert "Mark this place with a letter" in found
        assert "Next paragraph" not in found
        await reader.press("enter", "j")
        assert "Mark this place with a letter" in reader.text()
        await reader.press("slash", *"zzz")
        assert "Nothing in the help has “zzz”." in reader.text()
        await reader.press("escape")
        assert "both sides say it" in reader.text()
        await reader.press("escape")
        assert not isinstance(reader.pilot.app.screen, HelpScreen)


async def test_the_layout_chosen_in_the_app_is_there_at_the_next_start(tmp_path: Path) -> None:
    memory = tmp_path / "state.json"
    async with reading(STORY, habits=habits('layout = "linear"', memory)) as reader:
        assert reader.screen.fitted.layout is Layout.LINEAR
        await reader.press("t", "t")
    async with reading(STORY, habits=habits('layout = "linear"', memory)) as reader:
        assert reader.screen.fitted.layout is Layout.READING
    async with reading(STORY, habits=habits("", memory)) as reader:
        assert reader.screen.fitted.layout is Layout.ROWS


async def test_the_palette_lists_the_marks() -> None:
    async with reading(STORY) as reader:
        await reader.press("j", "quotation_mark", "k", "G", "ctrl+p", *"mark k", "enter")
        assert reader.place == "1A"


async def test_colon_q_quits() -> None:
    async with reading(STORY, habits=VIM) as reader:
        await reader.press("colon", "q", "enter")
        assert not reader.pilot.app.is_running


async def test_the_details_name_the_present_key() -> None:
    async with reading(STORY, size=(60, 20), habits=habits('[keys]\n"detail.down" = "J"\n')) as reader:
        await reader.press("]")
        assert " more below, J" in reader.text()
