from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.spans import Span


@st.composite
def spans(draw: st.DrawFn) -> Span:
    """A span of up to twenty characters, empty ones included."""
    start = draw(st.integers(0, 20))
    return Span(start, start + draw(st.integers(0, 20)))


def characters(span: Span) -> set[int]:
    """The positions a span covers: what every law below is checked against."""
    return set(range(span.start, span.end))


@pytest.mark.parametrize(
    ("span", "words"),
    [
        pytest.param(Span(0, 5), "Fähre", id="at the beginning"),
        pytest.param(Span(6, 8), "🚢!", id="a character beyond the basic plane counts once"),
        pytest.param(Span(3, 3), "", id="empty"),
        pytest.param(Span(0, 8), "Fähre 🚢!", id="everything"),
    ],
)
def test_a_span_gives_its_words_in_code_points(span: Span, words: str) -> None:
    assert span.of("Fähre 🚢!") == words
    assert len(span) == len(words)


@pytest.mark.parametrize(
    ("one", "other", "overlap", "inside"),
    [
        pytest.param(Span(2, 6), Span(4, 8), True, False, id="crossing"),
        pytest.param(Span(2, 6), Span(6, 8), False, False, id="touching end to start is apart"),
        pytest.param(Span(2, 6), Span(3, 5), True, True, id="inside"),
        pytest.param(Span(2, 6), Span(2, 6), True, True, id="the same"),
        pytest.param(Span(3, 5), Span(2, 6), True, False, id="around"),
        pytest.param(Span(2, 6), Span(8, 9), False, False, id="apart"),
    ],
)
def test_how_two_spans_lie_to_each_other(one: Span, other: Span, overlap: bool, inside: bool) -> None:
    assert one.overlaps(other) is overlap
    assert one.contains(other) is inside


def test_spans_sort_in_reading_order() -> None:
    assert sorted([Span(4, 5), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(4, 5)]


@given(st.text(max_size=20), spans(), st.integers(0, 10))
def test_a_shifted_span_means_the_same_words_in_the_shifted_text(text: str, span: Span, by: int) -> None:
    assert span.shifted(by).of("x" * by + text) == span.of(text)
    assert span.shifted(by).shifted(-by) == span


@given(spans().filter(len), spans().filter(len))
def test_spans_overlap_when_they_share_a_character_and_contain_when_they_hold_all(one: Span, other: Span) -> None:
    assert one.overlaps(other) == bool(characters(one) & characters(other))
    assert one.overlaps(other) == other.overlaps(one)
    assert one.contains(other) == (characters(one) >= characters(other))


@given(st.text(" \n\tab", max_size=12), spans())
def test_without_blanks_it_has_the_same_words(text: str, span: Span) -> None:
    span = Span(min(span.start, len(text)), min(span.end, len(text)))
    bare = span.without_blanks(text)
    assert bare.of(text) == span.of(text).strip()
    assert span.contains(bare)
