"""One story, written once and read back from every format to the same sentences."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from samples.making.__main__ import FOLDER, STORIES, articles
from samples.making.formats import FORMATS
from samples.making.story import Story
from tests.test_cli import Capture
from tui.articles import read_article
from tui.articles.kinds import KINDS
from tui.articles.saved_comparison import saved_from
from tui.cli import ExitCode, main
from tui.core.sentences import split_sentences
from tui.core.text import Article, Role


def body(article: Article) -> list[str]:
    """The sentences of the body, white space folded."""
    sentences = (s for s in article.sentences if article.blocks[s.block].role is Role.BODY)
    return [" ".join(s.text.split()) for s in sentences]


def written(story: Story) -> list[str]:
    """The sentences of the body as they were written."""
    return [span.of(paragraph) for paragraph in story.body for span in split_sentences(paragraph)]


EACH = [pytest.param(ending, name, id=f"{name}{ending}") for ending in FORMATS for name in STORIES]


@pytest.mark.parametrize(("ending", "name"), EACH)
def test_a_story_comes_back_from_its_file(ending: str, name: str, tmp_path: Path) -> None:
    path, story = tmp_path / f"{name}{ending}", STORIES[name]
    path.write_bytes(FORMATS[ending](story))
    article = read_article(path)
    assert body(article) == written(story)
    assert article.title == story.headline
    assert article.sentences[0].text == story.headline
    assert story.author in article.byline
    assert story.caption in " ".join(article.text.split())


def test_both_stories_come_back_from_a_saved_comparison() -> None:
    for article, story in zip(
        saved_from((FOLDER / "saved.json").read_bytes(), "saved.json").articles, STORIES.values(), strict=True
    ):
        assert body(article) == written(story)
        assert article.title == story.headline


def test_every_kind_of_file_has_a_sample() -> None:
    endings = {path.suffix for path in FOLDER.iterdir()}
    assert [kind.name for kind in KINDS if endings.isdisjoint(kind.endings)] == []


def test_the_sample_files_are_what_the_script_makes() -> None:
    made = articles()
    assert {path.name for path in FOLDER.iterdir()} == {*made, "saved.json"}
    assert [name for name, data in made.items() if (FOLDER / name).read_bytes() != data] == []


def test_the_saved_comparison_is_of_the_sample_texts() -> None:
    saved = json.loads((FOLDER / "saved.json").read_text("utf-8"))["articles"]
    texts = [(FOLDER / f"{name}.txt").read_text("utf-8") for name in STORIES]
    assert [saved[side]["text"] for side in "ab"] == texts


@pytest.mark.parametrize("ending", FORMATS)
def test_each_pair_opens_from_the_command_line(ending: str, capsys: Capture) -> None:
    pair = [str(FOLDER / f"{name}{ending}") for name in STORIES]
    assert main([*pair, "--check"]) == ExitCode.DIFFERING
    assert capsys.readouterr() == ("", "")
