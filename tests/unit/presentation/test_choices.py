from __future__ import annotations

from dataclasses import replace

import pytest

from tests.made import ferry, made_article
from tui.core.text import Role
from tui.presentation.choices import block_choice, point_choice, role_choice

STORY = ferry()
LINK = STORY.links[3]


def test_a_point_is_offered_with_its_words() -> None:
    assert point_choice(STORY.articles, LINK, LINK.points[0]) == "name: Ines Rueda ↔ Inés Roda"


def test_a_dismissed_point_is_offered_as_dismissed_and_a_side_may_say_nothing() -> None:
    point = replace(LINK.points[0], b=None)
    link = replace(LINK, points=(), dismissed=(point,))
    assert point_choice(STORY.articles, link, point) == "name: Ines Rueda ↔ (nothing) (dismissed)"


def test_a_block_is_offered_as_one_harmless_line() -> None:
    assert block_choice(made_article([["Red\x1b[31m line\nbreaks here."]]), 0) == "body: Red␛[31m line breaks here."


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        pytest.param(Role.HEADLINE, "headline", id="compared"),
        pytest.param(Role.CHROME, "chrome, not compared", id="set aside"),
    ],
)
def test_a_role_is_offered_with_what_it_means(role: Role, expected: str) -> None:
    assert role_choice(role) == expected
