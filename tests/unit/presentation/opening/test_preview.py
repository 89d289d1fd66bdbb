"""What stands below a field of the open screen, and what is said of both."""

from __future__ import annotations

import pytest

from tui.articles import article_from_text
from tui.articles.saved_comparison import Saved
from tui.core.sides import Pair
from tui.core.text import Article
from tui.presentation.cells import cell_width
from tui.presentation.opening.filling import Filling, Stage, pasted_filling, remark
from tui.presentation.opening.preview import LINES, preview_lines

FERRY = article_from_text(
    "Ferry leaves late\n\nBy Ana Kos\n\nThe ferry left at six. Nobody was hurt.\n", source="wire.txt"
)
FOG = Article.from_text("Fog came in.", source="fog.txt")
BARE = Article.from_text("", source="bare.txt")


def ready(article: Article, source: str = "wire.txt") -> Filling:
    return Filling(source, source, stage=Stage.READY, article=article)


def failed(says: str) -> Filling:
    return Filling("wire.txt", "wire.txt", stage=Stage.FAILED, says=says)


SAVED = Filling("s.json", "s.json", stage=Stage.READY, saved=Saved(Pair(FERRY, FOG), "en"))


def text(filling: Filling, width: int = 60) -> list[str]:
    return ["".join(piece.text for piece in line) for line in preview_lines(filling, width, "Enter")]


@pytest.mark.parametrize(
    ("filling", "expected"),
    [
        pytest.param(Filling(), [], id="nothing"),
        pytest.param(Filling("wi", "wi"), [], id="a word that is being typed"),
        pytest.param(ready(FERRY), ["Ferry leaves late", "3 sentences to compare · By Ana Kos"], id="an article"),
        pytest.param(ready(FOG), ["fog.txt", "1 sentence to compare"], id="one sentence and no title"),
        pytest.param(ready(BARE), ["bare.txt", "no sentence to compare"], id="nothing to compare"),
        pytest.param(SAVED, ["A saved comparison", "“Ferry leaves late” and “fog.txt”"], id="a saved comparison"),
        pytest.param(failed("There is no file x."), ["There is no file x."], id="an error"),
        pytest.param(Filling("wire.txt", "wire.txt", stage=Stage.READING), ["Reading wire.txt …"], id="reading a file"),
        pytest.param(
            Filling("https://example.org/a", "https://example.org/a", stage=Stage.READING),
            ["Reading example.org …"],
            id="reading a page",
        ),
        pytest.param(
            Filling("https://example.org/a", "https://example.org/a"),
            ["Enter fetches this page from example.org."],
            id="a page that is not fetched yet",
        ),
        pytest.param(
            Filling("https://[x", "https://[x"), ["Enter fetches this page from https://[x."], id="no good address"
        ),
        pytest.param(
            Filling("pasted text, 3 words", pasted="a b c", stage=Stage.READING),
            ["Reading the pasted text …"],
            id="a pasted text",
        ),
    ],
)
def test_a_preview_says(filling: Filling, expected: list[str]) -> None:
    assert text(filling) == expected


@pytest.mark.parametrize("width", [0, 1, 5, 20, 60])
@pytest.mark.parametrize(
    "filling", [ready(FERRY), SAVED, failed("There is no file wire.txt; check its path. " * 5), failed("x" * 300)]
)
def test_a_preview_never_needs_more_room(filling: Filling, width: int) -> None:
    lines = text(filling, width)
    assert len(lines) <= LINES
    assert all(cell_width(line) <= max(1, width) for line in lines)


def test_hostile_words_cannot_command_the_terminal() -> None:
    assert "\x1b" not in "".join(text(failed("\x1b[2J gone")))


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        pytest.param(Pair(Filling(), Filling()), "", id="nothing"),
        pytest.param(Pair(ready(FERRY), Filling()), "", id="one side"),
        pytest.param(Pair(ready(FERRY), ready(FOG, "fog.txt")), "Enter compares them.", id="both"),
        pytest.param(
            Pair(ready(FERRY), ready(FERRY)), "Both sides are the same file; Enter compares it with itself.", id="twice"
        ),
        pytest.param(
            Pair(ready(FERRY), ready(FERRY, "copy.txt")),
            "Both sides are the same text; Enter compares it with itself.",
            id="a copy",
        ),
        pytest.param(Pair(SAVED, Filling()), "Enter opens the saved comparison.", id="saved"),
        pytest.param(Pair(ready(FERRY), Filling("x", "x", stage=Stage.READING)), "", id="still reading"),
    ],
)
def test_both_sides_are_remarked_on(sides: Pair[Filling], expected: str) -> None:
    assert remark(sides, "Enter") == expected


def test_a_pasted_text_is_named_by_its_length() -> None:
    assert pasted_filling("one two\nthree").typed == "pasted text, 3 words"
    assert pasted_filling("one").typed == "pasted text, 1 word"


def test_a_failure_calls_the_file_by_its_name_alone() -> None:
    path = "/desk/of/the/night/shift/wire.docx"
    filling = Filling(path, path, stage=Stage.FAILED, says=f"{path} is damaged; get it again.")
    assert text(filling) == ["wire.docx is damaged; get it again."]
