"""Dates and times of day as English writes them, and which two of them can be one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.facts.clock import time_at
from tui.core.facts.dates import dates_of
from tui.core.facts.when import Grain, When, days_of
from tui.core.lexicon import lexicon_for
from tui.core.spans import Span
from tui.core.words import wording_of


def dates(text: str) -> list[When]:
    """The dates of one English sentence."""
    lexicon = lexicon_for("en")
    return dates_of(wording_of(text, lexicon), lexicon)


def only(text: str) -> When:
    """The one date of a sentence."""
    (when,) = dates(text)
    return when


@pytest.mark.parametrize(
    ("text", "shown", "parts"),
    [
        pytest.param("It shut on 14 July.", "14 July", (None, 7, 14, None, None), id="day-first"),
        pytest.param("It shut on July 14.", "July 14", (None, 7, 14, None, None), id="month-first"),
        pytest.param("It shut on July 14, 2025.", "July 14, 2025", (2025, 7, 14, None, None), id="american"),
        pytest.param("It shut on 14 July 2025.", "14 July 2025", (2025, 7, 14, None, None), id="british"),
        pytest.param("It shut on July 14th.", "July 14th", (None, 7, 14, None, None), id="ordinal-behind"),
        pytest.param("It shut on the 3rd of May, 2021.", "3rd of May, 2021", (2021, 5, 3, None, None), id="ordinal-of"),
        pytest.param("It shut on Sept. 3, 2024.", "Sept. 3, 2024", (2024, 9, 3, None, None), id="short-month"),
        pytest.param("It shut in July 2025.", "July 2025", (2025, 7, None, None, None), id="month-and-year"),
        pytest.param("It shut in May.", "May", (None, 5, None, None, None), id="month"),
        pytest.param("May 3 it shut.", "May 3", (None, 5, 3, None, None), id="may-with-a-day-at-the-start"),
        pytest.param("It shut in 2019.", "2019", (2019, None, None, None, None), id="year"),
        pytest.param("The 2019 World Cup.", "2019", (2019, None, None, None, None), id="year-of-an-event"),
        pytest.param(
            "It shut in the 1980s.", "1980s", (None, None, None, None, None), id="decade-leaves-the-year-open"
        ),
        pytest.param("It shut on Tuesday.", "Tuesday", (None, None, None, 1, None), id="weekday"),
        pytest.param("It shut at 5 p.m.", "5 p.m.", (None, None, None, None, 1020), id="hour"),
        pytest.param("It shut at 5pm.", "5pm", (None, None, None, None, 1020), id="joined-hour"),
        pytest.param("It shut at 5:30 p.m.", "5:30 p.m.", (None, None, None, None, 1050), id="half-past"),
        pytest.param("It shut at 5.30 p.m.", "5.30 p.m.", (None, None, None, None, 1050), id="british-stop"),
        pytest.param("It shut at 17:30.", "17:30", (None, None, None, None, 1050), id="of-24-hours"),
        pytest.param("It shut at 12 a.m.", "12 a.m.", (None, None, None, None, 0), id="twelve-at-night"),
        pytest.param("It shut at 12:15 p.m.", "12:15 p.m.", (None, None, None, None, 735), id="past-twelve-by-day"),
        pytest.param("It shut at noon.", "noon", (None, None, None, None, 720), id="noon"),
        pytest.param("It shut at midnight.", "midnight", (None, None, None, None, 0), id="midnight"),
        pytest.param(
            "It shut at five o'clock in the afternoon.",
            "five o'clock in the afternoon",
            (None, None, None, None, 1020),
            id="o-clock-with-its-half",
        ),
        pytest.param(
            "It shut on Dec. 36.", "Dec. 36", (None, 12, 36, None, None), id="a-slip-is-held-against-the-right"
        ),
    ],
)
def test_a_date_is_read_with_what_its_words_say(text: str, shown: str, parts: tuple[int | None, ...]) -> None:
    when = only(text)
    assert when.span.of(text) == shown
    assert when.parts == parts


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It may shut.", id="may-the-verb"),
        pytest.param("May shut it down.", id="may-a-name-at-the-start"),
        pytest.param("They march on.", id="march-the-verb"),
        pytest.param("The deck was sun tanned.", id="sun"),
        pytest.param("She was second.", id="second"),
        pytest.param("It sold 2000 lamps.", id="count-that-could-be-a-year"),
        pytest.param("It cost $2000.", id="price-that-could-be-a-year"),
        pytest.param("It rose 2000%.", id="percent-that-could-be-a-year"),
        pytest.param("A ticket is 5.30.", id="price-that-could-be-a-time"),
        pytest.param("The code is 99999.", id="five-digits"),
        pytest.param("It is ² or ፩ now.", id="digits-of-other-scripts"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_looks_like_a_date_and_is_none(text: str) -> None:
    assert dates(text) == []


def test_the_dates_of_a_sentence_come_in_order() -> None:
    text = "It shut on Monday, 14 July 2025, at 9:30 a.m. and not in June."
    assert [when.span.of(text) for when in dates(text)] == ["Monday", "14 July 2025", "9:30 a.m.", "June"]


@pytest.mark.parametrize(
    ("text", "part", "wide"),
    [
        pytest.param("It shut in the first half of July.", 0, "first half of July", id="first-half"),
        pytest.param("It shut in the second half of July.", 1, "second half of July", id="second-half"),
        pytest.param("It shut early on Tuesday.", 0, "early on Tuesday", id="early"),
        pytest.param("It shut in late 2024.", 1, "late 2024", id="late-in-a-year"),
        pytest.param("It shut on Tuesday.", None, "Tuesday", id="none"),
        pytest.param("The late chief, Tuesday, slept.", None, "Tuesday", id="another-late-before-a-comma"),
    ],
)
def test_words_before_a_date_say_which_end_of_it_is_meant(text: str, part: int | None, wide: str) -> None:
    when = only(text)
    assert when.part == part
    assert when.wide_span.of(text) == wide


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("on 14 July", "on July 14, 2025", id="with-and-without-the-year"),
        pytest.param("in July", "on July 14", id="month-and-its-day"),
        pytest.param("in 2025", "in July 2025", id="year-and-its-month"),
        pytest.param("on Tuesday", "on Tuesday", id="one-weekday"),
        pytest.param("at 5:30 p.m.", "at 17:30", id="twelve-and-24-hours"),
        pytest.param("at noon", "at 12 p.m.", id="noon"),
        pytest.param("at five o'clock", "at 5 p.m.", id="open-half-of-the-day"),
        pytest.param("at five o'clock", "at 5 a.m.", id="open-half-of-the-day-in-the-morning"),
        pytest.param("late on Tuesday", "early on Wednesday", id="one-night"),
        pytest.param("late on Sunday", "early on Monday", id="one-night-over-the-week"),
    ],
)
def test_dates_that_can_be_one_answer_each_other_both_ways(one: str, other: str) -> None:
    assert only(one).answers(only(other))
    assert only(other).answers(only(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("on 14 July", "on 15 July", id="days"),
        pytest.param("on 14 July", "on 14 June", id="months"),
        pytest.param("in July 2024", "in July 2025", id="years"),
        pytest.param("on Tuesday", "on Friday", id="weekdays"),
        pytest.param("early on Tuesday", "late on Wednesday", id="no-one-night"),
        pytest.param("at 5 p.m.", "at 5 a.m.", id="halves-of-the-day"),
        pytest.param("at five o'clock", "at 6 p.m.", id="hours"),
        pytest.param("at noon", "at midnight", id="noon-and-midnight"),
        pytest.param("on Dec. 36.", "on Dec. 26.", id="a-slip"),
    ],
)
def test_dates_that_cannot_be_one_contradict_each_other_both_ways(one: str, other: str) -> None:
    for mine, theirs in ((only(one), only(other)), (only(other), only(one))):
        assert mine.comparable(theirs)
        assert not mine.compatible(theirs)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("on Tuesday", "on July 14", id="weekday-and-day-without-a-calendar"),
        pytest.param("in 2025", "in July", id="year-and-month"),
        pytest.param("at noon", "on Tuesday", id="time-and-day"),
        pytest.param("in the 1980s", "in 1984", id="decade-and-year"),
    ],
)
def test_dates_without_a_common_part_say_nothing_of_each_other(one: str, other: str) -> None:
    assert not only(one).comparable(only(other))
    assert only(one).compatible(only(other))
    assert only(one).by_calendar(only(other))


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        pytest.param("at 5 p.m.", Grain.TIME, id="time"),
        pytest.param("on Tuesday", Grain.DAY, id="weekday"),
        pytest.param("on 14 July", Grain.DAY, id="day"),
        pytest.param("in July 2025", Grain.MONTH, id="month"),
        pytest.param("in 2025", Grain.YEAR, id="year"),
        pytest.param("in the 1980s", Grain.NONE, id="decade"),
    ],
)
def test_the_grain_is_the_finest_part_that_is_stated(text: str, grain: Grain) -> None:
    assert only(text).grain is grain


@pytest.mark.parametrize(
    ("parts", "first", "last"),
    [
        pytest.param((2024, None, None), date(2024, 1, 1), date(2024, 12, 31), id="year"),
        pytest.param((2024, 2, None), date(2024, 2, 1), date(2024, 2, 29), id="leap-month"),
        pytest.param((2025, 7, 14), date(2025, 7, 14), date(2025, 7, 14), id="day"),
        pytest.param((2025, 2, 30), date(2025, 2, 28), date(2025, 2, 28), id="day-that-its-month-lacks"),
    ],
)
def test_the_days_of_a_date(parts: tuple[int, int | None, int | None], first: date, last: date) -> None:
    assert days_of(*parts) == (first, last)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        pytest.param("It shut at 25:10.", 3, id="hour-25"),
        pytest.param("It shut at 5:75.", 3, id="minute-75"),
        pytest.param("It shut at 5.", 3, id="bare-number"),
        pytest.param("It shut at five.", 3, id="bare-word"),
    ],
)
def test_what_is_no_time_of_day(text: str, at: int) -> None:
    lexicon = lexicon_for("en")
    assert time_at(wording_of(text, lexicon), at, lexicon) is None


def whens() -> st.SearchStrategy[When]:
    """Dates with any of their parts left open."""

    def maybe(top: int) -> st.SearchStrategy[int | None]:
        return st.none() | st.integers(1, top)

    return st.builds(
        When,
        st.just(Span(0, 1)),
        st.just((0, 1)),
        year=st.none() | st.sampled_from([2024, 2025]),
        month=maybe(3),
        day=maybe(3),
        weekday=st.none() | st.integers(0, 6),
        minute=st.none() | st.sampled_from([300, 1020]),
        part=st.none() | st.integers(0, 1),
        half_open=st.booleans(),
    )


@given(whens(), whens())
def test_two_dates_compare_alike_from_either_side(one: When, other: When) -> None:
    assert one.comparable(other) == other.comparable(one)
    assert one.compatible(other) == other.compatible(one)


@given(whens())
def test_every_date_is_compatible_with_itself(when: When) -> None:
    assert when.compatible(when)
