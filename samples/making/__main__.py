"""Writes the files of `samples/formats`: `python -m samples.making`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from samples.making.formats import FORMATS
from samples.making.story import LOCAL, REGIONAL
from tui import compare, read_article
from tui.report import Format, render

FOLDER = Path(__file__).parents[1] / "formats"
STORIES = {"a": LOCAL, "b": REGIONAL}


def articles() -> Mapping[str, bytes]:
    """The files of both stories, by name."""
    return {f"{name}{ending}": make(story) for ending, make in FORMATS.items() for name, story in STORIES.items()}


def main() -> None:
    """Write every file; the saved comparison last, for it is made of two of them."""
    FOLDER.mkdir(exist_ok=True)
    for name, data in articles().items():
        (FOLDER / name).write_bytes(data)
    left, right = (read_article(FOLDER / f"{name}.txt") for name in STORIES)
    (FOLDER / "saved.json").write_text(render(compare(left, right), Format.JSON), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
