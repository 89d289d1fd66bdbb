"""Every layout in every theme at four sizes, and everything that opens over a page at two: what is painted, as text.

The files in `looks/` hold it. When a test fails, the screen as it is now stands beside the file, as `*.new.txt`, and
the message lists the lines that differ. After a wanted change look at it, then write all files anew:

    TWOSOURCE_SNAPSHOTS=write python -m pytest tests/snapshots
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from textual.app import App
from textual.widgets import Input

from screenshots.driving import settled
from tests.app.reading import Reader, reading
from tests.snapshots.painted import Painted, compare_with_kept, hues, runs_on, text_on, text_with
from tests.snapshots.story import bridge
from tui.app import TwosourceApp
from tui.core.findings import ClaimKind
from tui.core.sides import Side
from tui.presentation.layouts import Layout
from tui.presentation.themes import LOOKS
from tui.review.checking import Stamp

NAMES = ("courier.txt", "evening.txt")
KEPT = Path(__file__).parent / "looks"
WRITING = os.environ.get("TWOSOURCE_SNAPSHOTS") == "write"
STORY = bridge()
HALVES = str.maketrans("▀▄", "██")
SIZES = [(60, 16), (80, 24), (120, 36), (200, 50)]


@pytest.fixture(autouse=True)
def stopped_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every check is made at the same moment."""
    monkeypatch.setattr(Stamp, "now", lambda checker: Stamp(checker, "2031-05-06T08:30:00Z"))


def named(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"


@pytest.mark.parametrize("size", SIZES, ids=named)
async def test_every_layout_looks_in_every_theme_as_it_did(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reading(STORY, size=size) as reader:
        await reader.press("]")
        screens = {layout: await in_every_theme(reader, layout) for layout in Layout}
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(STORY, size=size) as reader:
        await reader.press("]")
        for layout in Layout:
            await show(reader, layout)
            assert filled(text_on(reader.pilot.app)) == filled(screens[layout].lines)
            screens[layout].runs["without colour"] = runs_on(reader.pilot.app)
    for layout, painted in screens.items():
        compare_with_kept(painted, KEPT / f"{layout}-{named(size)}.txt", writing=WRITING)


@pytest.mark.parametrize("theme", ["twosource-dark", "twosource-terminal-dark"])
async def test_without_colour_signs_words_and_attributes_tell_every_finding(
    theme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(STORY, size=(120, 70)) as reader:
        reader.pilot.app.theme = theme
        for layout in Layout:
            await show(reader, layout)
            text = " ".join(" ".join(text_on(reader.pilot.app)).split())
            assert [told for told in told_in(layout) if told not in text] == []
            underlined = " ".join(text_with(reader.pilot.app, "bold underline"))
            assert layout is Layout.LINEAR or [words for words in POINTS if words not in underlined] == []
            assert hues(reader.pilot.app) == set()


LONG_AGO = 1_000_000_000
"""Seconds after the epoch: 9 September 2001, east and west of Greenwich."""

POINTS = ["9 hours", "7 hours", "Ola Brandt", "Olav Brand", "will cost", "will not cost"]


def told_in(layout: Layout) -> list[str]:
    """What says the kind of each sentence (or, where words do it, of each row) in that layout, as it stands there."""
    if layout is Layout.LINEAR:
        firsts = [(row.sentences.left or row.sentences.right)[0] for row in STORY.rows]
        sides = [Side.LEFT if row.sentences.left else Side.RIGHT for row in STORY.rows]
        words = {ClaimKind.SHARED: "Shared.", ClaimKind.DIFFERING: "Differing."}
        return [
            f"{row + 1}. {words.get(kind, f'Only {side.letter}.')} {side.sentence_id(first)}: "
            for row, (kind, side, first) in enumerate(zip(STORY.row_kinds, sides, firsts, strict=True))
        ]
    signs = {ClaimKind.SHARED: "==", ClaimKind.DIFFERING: "≠≠", ClaimKind.UNIQUE: "‹›"}
    return [
        f"{side.sentence_id(number) + ' ' if layout is Layout.ROWS else ''}{signs[kind][side is Side.RIGHT]} "
        + " ".join(sentence.text.split()[:2])
        for side in Side
        for number, (kind, sentence) in enumerate(
            zip(STORY.sentence_kinds[side], STORY.articles[side].sentences, strict=True)
        )
    ]


SURFACES = [
    pytest.param("align", "= L", id="aligning, one end of a link waits"),
    pytest.param("search", "/ t u n n e l", id="searching"),
    pytest.param("go-to", ": B 9", id="going to a row"),
    pytest.param("filter", "f d", id="choosing rows"),
    pytest.param("fold", "z G", id="folded"),
    pytest.param("findings", "F j", id="the list of findings"),
    pytest.param("notes", "@", id="the list of notes, empty"),
    pytest.param("help", "?", id="the help"),
    pytest.param("export", "E", id="choosing a paper"),
    pytest.param("note", "c", id="writing a note"),
    pytest.param("source", "s", id="writing a source"),
    pytest.param("checked", "a c o k ctrl+s", id="a verdict, then a note"),
]


@pytest.mark.parametrize("size", [(80, 24), (120, 36)], ids=named)
@pytest.mark.parametrize(("name", "keys"), SURFACES)
async def test_what_opens_over_the_page_looks_as_it_did(name: str, keys: str, size: tuple[int, int]) -> None:
    async with reading(STORY, size=size) as reader:
        await reader.press("]", *keys.split())
        check_screen(name, reader.pilot.app)


@pytest.mark.parametrize("size", [(80, 24), (120, 36)], ids=named)
async def test_the_open_screen_looks_as_it_did(
    size: tuple[int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    for name, article in zip(NAMES, STORY.articles, strict=True):
        Path(name).write_text(article.text, encoding="utf-8", newline="\n")
        os.utime(name, (LONG_AGO, LONG_AGO))
    app = TwosourceApp(None)
    async with app.run_test(size=size) as pilot:
        await pilot.press("c", "o", "u", "enter")
        for _ in range(3):
            await settled(pilot)
        check_screen("open", app)


def check_screen(name: str, app: App[int]) -> None:
    """Compare the screen with its file."""
    for field in app.screen.query(Input):
        field.cursor_blink = False
    painted = Painted(text_on(app), {app.theme: runs_on(app)})
    compare_with_kept(painted, KEPT / f"{name}-{named(app.size)}.txt", writing=WRITING)


async def show(reader: Reader, layout: Layout) -> None:
    """Have the page in that layout."""
    reader.screen.action_layout(str(layout))
    await reader.pilot.pause()


async def in_every_theme(reader: Reader, layout: Layout) -> Painted:
    """The page in that layout. Its words are the same in all themes."""
    await show(reader, layout)
    app = reader.pilot.app
    painted = Painted(text_on(app))
    for look in LOOKS:
        app.theme = look.name
        await reader.pilot.pause()
        assert filled(text_on(app)) == filled(painted.lines), f"{look.name} has other words"
        painted.runs[look.name] = runs_on(app)
    app.theme = LOOKS[0].name
    return painted


def filled(lines: list[str]) -> list[str]:
    """Without the halves of cells of the overview: the terminal's own colours have no tints to tell them by."""
    return [line.translate(HALVES) for line in lines]
