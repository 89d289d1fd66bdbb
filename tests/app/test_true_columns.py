"""Whatever the writing, both columns and the strip beside them stand at the same cells on every line of the screen."""

from __future__ import annotations

import re

import pytest
from rich.cells import get_character_cell_size

from tests.app.reading import Reader, reading
from tests.made import made_article, made_comparison, point
from tui.core.comparison import Comparison
from tui.core.findings import Link, PointKind, Relation
from tui.core.sides import Pair, Side
from tui.presentation.columns import GAP
from tui.presentation.layouts import Layout
from tui.presentation.reading_layout import BAR

JOINER, SELECTOR = "\u200d", "\ufe0f"
FAMILY = "👨\u200d👩\u200d👧"

PAIRS = [
    ("警方表示，桥梁关闭了九个小时。", "桥梁关闭了七个小时，警方说。"),
    (f"A {FAMILY} waved 👋🏽 from the deck ❤\ufe0f of ship 1\ufe0f\u20e3 from 🇳🇴.", f"The {FAMILY} of 3 were 🇳🇴🇸🇪."),
    ("قالت الشرطة إن الجسر أغلق تسع ساعات يوم الجمعة.", "أغلق الجسر سبع ساعات، كما قالت الشرطة."),
    ("पुलिस ने कहा कि शुक्रवार को पुल नौ घंटे बंद रहा।", "पुल सात घंटे बंद रहा, पुलिस ने कहा।"),
    ("Le cafe\u0301 e\u0301tait ferme\u0301 a\u0300 Vie\u0323\u0302t Nam.", "Le café é̶t̶a̶i̶t̶ ouvert."),
    ("המשטרה אמרה כי הגשר נסגר 9 hours ביום שישי.", "הגשר נסגר שבע שעות."),
    ("ตำรวจกล่าวว่าสะพานปิดเก้าชั่วโมงในวันศุกร์", "สะพานปิดเจ็ดชั่วโมง ตำรวจกล่าว"),
    ("ＦＵＬＬ ｗｉｄｔｈ ｌｅｔｔｅｒｓ，１２３。", "경찰은 다리가 일곱 시간 폐쇄됐다고 말했다."),
    ("The\u200b bridge\u00ad was \u202eshut\u202c at\tnine.", "The bridge \u2067was\u2069 shut at seven\ufeff."),
]


def story() -> Comparison:
    """A row for each pair, every second one differing by its first word."""
    left, right = (made_article([[pair[side]] for pair in PAIRS], title=PAIRS[1][side]) for side in (0, 1))
    links = []
    for number, (a, b) in enumerate(PAIRS):
        points = (point(PointKind.NAME, left, number, a.split()[-1], right, number, b.split()[-1]),)
        shared = number % 2 == 0
        relation = Relation.SHARED if shared else Relation.DIFFERING
        links.append(Link(number, number, relation, 0.9, () if shared else points))
    return made_comparison(Pair(left, right), links, [([number], [number]) for number in range(len(PAIRS))])


STORY = story()


def cells(line: str) -> list[str]:
    """What stands in each cell of a line, as a terminal puts it there: the second cell of a wide character is empty."""
    placed: list[str] = []
    joined = False
    for index, character in enumerate(line):
        size = get_character_cell_size(character)
        if character == SELECTOR and placed and placed[-1] and line[index - 1] in "❤1":
            placed.append("")
        elif character == JOINER or joined or not size:
            pass
        else:
            placed += [character, *[""] * (size - 1)]
        joined = character == JOINER
    return placed


def lines(reader: Reader) -> list[list[str]]:
    """The cells of each line of the page, the strip beside it included."""
    strips = reader.pilot.app.screen._compositor.render_strips()
    region = reader.screen.view.region
    return [cells(strip.text) for strip in strips[region.y : region.bottom]]


@pytest.mark.parametrize("size", [(80, 24), (120, 36)], ids=["80x24", "120x36"])
async def test_columns_and_strip_stand_at_the_same_cells_on_every_line(size: tuple[int, int]) -> None:
    async with reading(STORY, size=size) as reader:
        for layout in Layout:
            reader.screen.action_layout(str(layout))
            for _ in range(len(PAIRS)):
                await reader.pilot.pause()
                check(reader, layout, size[0])
                await reader.screen.run_action("step(1)")
            reader.screen.action_end(-1)


def check(reader: Reader, layout: Layout, width: int) -> None:
    """Every line is as wide as the screen; the strip begins where the page ends; between the columns is nothing."""
    painted = lines(reader)
    assert [len(line) for line in painted] == [width] * len(painted)
    overview = reader.screen.query_exactly_one("Overview")
    strips = overview.render_lines(overview.size.region)[reader.screen.view.region.y - overview.region.y :]
    for line, strip in zip(painted, strips, strict=False):
        assert "".join(line[overview.region.x :]) == strip.text
    if layout is Layout.LINEAR:
        assert {"".join(line[:2]) for line in painted} <= {"  ", "> "}
        return
    starts = {side: places(painted, side, layout) for side in Side}
    assert [len(found) for found in starts.values()] == [1, 1]
    first = starts[Side.RIGHT].pop()
    between = [line[first - GAP : first] for line in painted]
    assert all(each == [" "] * GAP for each in between)


def places(painted: list[list[str]], side: Side, layout: Layout) -> set[int]:
    """The cells at which the column of a side begins, by the signs in it: one, if it stands straight."""
    middle = len(painted[0]) // 2 - 4
    found = set()
    for line in painted:
        for cell, sign in enumerate(line):
            if sign not in ("=", "≠") or (cell < middle) is not (side is Side.LEFT):
                continue
            if layout is Layout.READING:
                found.add(cell - BAR)
            elif re.fullmatch(rf"[ ▌▏] ?{side.letter}\d ", "".join(line[cell - 5 : cell])):
                found.add(cell - 5)
    return found
