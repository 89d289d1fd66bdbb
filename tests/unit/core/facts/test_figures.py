"""Figures: what is read from an English sentence, and which two of them can both be true."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.facts.figures import Figure, grain_of, last_nonzero_place
from tui.core.facts.reading_figures import FigureReader, plain_digits
from tui.core.facts.sheets import sheets_of
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair
from tui.core.words import wording_of


def figures(text: str) -> tuple[Figure, ...]:
    """The figures of one English sentence."""
    return sheets_of(Pair((text,), ()), lexicon_for("en")).left[0].figures


def only(text: str) -> Figure:
    """The one figure of a sentence."""
    (figure,) = figures(text)
    return figure


@pytest.mark.parametrize(
    ("text", "value", "dimension"),
    [
        pytest.param("The depot sent 12 crews.", 12, "count", id="digits"),
        pytest.param("The depot sent twelve crews.", 12, "count", id="word"),
        pytest.param("The depot sent forty-two crews.", 42, "count", id="hyphenated-word"),
        pytest.param("The depot sent forty two crews.", 42, "count", id="word-without-a-hyphen"),
        pytest.param("The depot sent zero crews.", 0, "count", id="nought"),
        pytest.param("The shop sold 1,200 lamps.", 1200, "count", id="thousands-comma"),
        pytest.param("The shop sold two hundred lamps.", 200, "count", id="hundreds"),
        pytest.param("The shop sold three thousand lamps.", 3000, "count", id="thousands"),
        pytest.param("The shop sold two dozen lamps.", 24, "count", id="dozens-counted"),
        pytest.param("The shop sold half a dozen lamps.", 6, "count", id="half-a-dozen"),
        pytest.param("The shop sold half a million lamps.", 500_000, "count", id="half-a-million"),
        pytest.param("The shop sold 1.4 million lamps.", 1.4e6, "count", id="decimal-scale"),
        pytest.param("Turnout fell to 3%.", 3, "percent", id="percent-sign"),
        pytest.param("Turnout fell to 3 percent.", 3, "percent", id="percent"),
        pytest.param("Turnout fell to 3 per cent.", 3, "percent", id="per-cent"),
        pytest.param("Turnout fell by 12.5 percent.", 12.5, "percent", id="percent-decimal"),
        pytest.param("Half of the growers agreed.", 50, "percent", id="half"),
        pytest.param("A quarter of the growers agreed.", 25, "percent", id="quarter"),
        pytest.param("Three-quarters of the growers agreed.", 75, "percent", id="three-quarters"),
        pytest.param("Two-thirds of the growers agreed.", 200 / 3, "percent", id="two-thirds"),
        pytest.param("The pier cost $1.5 million.", 1.5e6, "money:usd", id="dollar-sign-and-scale"),
        pytest.param("The pier cost $1,500,000.", 1.5e6, "money:usd", id="dollars-in-full"),
        pytest.param("The pier cost 1.5 million dollars.", 1.5e6, "money:usd", id="dollars-in-words"),
        pytest.param("The pier cost £2bn.", 2e9, "money:gbp", id="joined-scale"),
        pytest.param("The pier cost €2.3 billion.", 2.3e9, "money:eur", id="euro-sign"),
        pytest.param("The pier cost 2.3 billion euros.", 2.3e9, "money:eur", id="euros"),
        pytest.param("The mast is 96 metres tall.", 96, "length", id="metres"),
        pytest.param("She dived from a 10-metre board.", 10, "length", id="hyphenated-unit"),
        pytest.param("He ran 5km.", 5000, "length", id="joined-unit"),
        pytest.param("They crossed 2½ miles of ice.", 2.5 * 1609.344, "length", id="number-and-vulgar-fraction"),
        pytest.param("It lay ½ mile off.", 0.5 * 1609.344, "length", id="lone-vulgar-fraction"),
        pytest.param("It lay half a mile off.", 0.5 * 1609.344, "length", id="half-a-unit"),
        pytest.param("The climb takes half an hour.", 1800, "duration", id="half-an-hour"),
        pytest.param("The climb takes 90 minutes.", 5400, "duration", id="minutes"),
        pytest.param("The boat made 74 km/h.", 74, "speed", id="km-h"),
        pytest.param("The boat made 74 kilometres an hour.", 74, "speed", id="km-an-hour"),
        pytest.param("The crate weighs 2 tonnes.", 2000, "mass", id="tonnes"),
        pytest.param("The farm has 40 hectares.", 40, "area", id="hectares"),
        pytest.param("The lake has 12 square kilometres.", 1200, "area", id="square-kilometres"),
        pytest.param("The flat has 800 sq ft.", 800 * 0.3048**2 / 10_000, "area", id="square-feet"),
        pytest.param("The 58-year-old farmer swam.", 58, "age", id="year-old"),
        pytest.param("The seven-year-old swam.", 7, "age", id="year-old-in-words"),
        pytest.param("The farmer, who is 58 years old, swam.", 58, "age", id="years-old"),
        pytest.param("Ana Okonjo, 58, swam.", 58, "age", id="between-commas-behind-a-name"),
        pytest.param("It grew apples, 58, and pears.", 58, "count", id="between-commas-behind-no-name"),
        pytest.param("She came 3rd.", 3, "ordinal", id="ordinal"),
        pytest.param("She came in 21st place.", 21, "ordinal", id="ordinal-in-st"),
        pytest.param("Two of them swam.", 2, "count", id="two-of-them"),
        pytest.param("It served three square meals.", 3, "count", id="square-that-is-no-area"),
    ],
)
def test_value_and_dimension_are_read(text: str, value: float, dimension: str) -> None:
    figure = only(text)
    assert (figure.low, figure.high) == pytest.approx((value, value))
    assert figure.dimension == dimension


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A B-52 flew over the pier.", id="aircraft"),
        pytest.param("Its F-16s flew over the pier.", id="aircraft-in-the-plural"),
        pytest.param("Another wave of COVID-19 closed the pier.", id="disease"),
        pytest.param("One of the goats swam ashore.", id="one-of-the"),
        pytest.param("No one swam ashore.", id="no-one"),
        pytest.param("The old boat was the better one.", id="one-that-stands-for-a-thing"),
        pytest.param("The first boat was better.", id="ordinal-word"),
        pytest.param("It was a second chance.", id="second"),
        pytest.param("It rained in the second half of the match.", id="second-half"),
        pytest.param("It opened on 14 July 2025.", id="date"),
        pytest.param("It opened in 1998.", id="year"),
        pytest.param("It opened at 9:30 a.m.", id="time-of-day"),
        pytest.param("It was in the 1980s.", id="decade"),
        pytest.param("The code was " + "9" * 60 + ".", id="code-of-sixty-digits"),
    ],
)
def test_what_looks_like_a_figure_and_is_none(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(
    ("text", "low", "high", "vague"),
    [
        pytest.param("50-60 goats fled.", 50, 60, False, id="hyphen"),
        pytest.param("50–60 goats fled.", 50, 60, False, id="dash"),
        pytest.param("Between 50 and 60 goats fled.", 50, 60, False, id="between"),
        pytest.param("Between fifty and sixty goats fled.", 50, 60, False, id="between-in-words"),
        pytest.param("It cost $2.5-3 million.", 2.5e6, 3e6, False, id="scale-of-both-ends"),
        pytest.param("It cost $2-$3 million.", 2e6, 3e6, False, id="sign-at-both-ends"),
        pytest.param("Dozens of goats fled.", 20, 1000, True, id="dozens"),
        pytest.param("Several dozen goats fled.", 24, 1000, True, id="several-dozen"),
        pytest.param("A dozen goats fled.", 11, 13, True, id="a-dozen"),
        pytest.param("Hundreds of goats fled.", 150, 9999, True, id="hundreds"),
    ],
)
def test_a_range_is_one_figure_and_a_vague_word_a_wide_one(text: str, low: float, high: float, vague: bool) -> None:
    figure = only(text)
    assert (figure.low, figure.high, figure.vague) == (low, high, vague)


def test_a_score_is_no_range() -> None:
    assert [figure.high for figure in figures("The hosts won 3-2.")] == [3, 2]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        pytest.param("More than 50 goats fled.", 1, id="more-than"),
        pytest.param("At least 50 goats fled.", 1, id="at-least"),
        pytest.param("Over 50 goats fled.", 1, id="over"),
        pytest.param("Fewer than 50 goats fled.", -1, id="fewer-than"),
        pytest.param("Up to 50 goats fled.", -1, id="up-to"),
        pytest.param("About 50 goats fled.", 0, id="about"),
        pytest.param("50 goats fled.", 0, id="plain"),
    ],
)
def test_bounds_are_read(text: str, bound: int) -> None:
    assert only(text).bound == bound


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("The pier cost $1.5 million to mend.", "$1.5 million", id="sign-and-scale"),
        pytest.param("Turnout fell to 3% that day.", "3%", id="percent-sign"),
        pytest.param("Turnout fell to 3 per cent that day.", "3 per cent", id="percent-words"),
        pytest.param("The 58-year-old farmer swam.", "58-year-old", id="age"),
        pytest.param("The boat made 74 km/h.", "74 km/h", id="speed"),
        pytest.param("Two-thirds of the growers agreed.", "Two-thirds", id="fraction"),
        pytest.param("More than 50 goats fled.", "50", id="bound-left-out"),
        pytest.param("It lay half a mile off.", "half a mile", id="half-a-unit"),
    ],
)
def test_the_span_holds_sign_scale_and_unit(text: str, shown: str) -> None:
    assert only(text).span.of(text) == shown


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        pytest.param("The blast left 3 dead.", "dead", id="next-word"),
        pytest.param("They found 3 more bodies.", "bodies", id="over-a-function-word"),
        pytest.param("They counted 3, and bodies lay around.", "", id="not-beyond-a-comma"),
        pytest.param("They counted 3.", "", id="nothing-behind"),
    ],
)
def test_what_a_figure_counts_is_the_content_word_behind_it(text: str, noun: str) -> None:
    keys = {word.text: word.key for word in wording_of(text, lexicon_for("en")).words}
    assert only(text).noun == keys.get(noun, "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("It sent 12 crews.", "It sent twelve crews.", id="digits-and-word"),
        pytest.param("It fell 3 percent.", "It fell 3%.", id="percent"),
        pytest.param("Half of the growers left.", "50 percent of the growers left.", id="half"),
        pytest.param("Two-thirds of the growers left.", "67% of the growers left.", id="two-thirds-rounded"),
        pytest.param("Two-thirds of the growers left.", "66% of the growers left.", id="two-thirds-cut"),
        pytest.param("It cost $1.5 million.", "It cost $1,500,000.", id="scale-and-digits"),
        pytest.param("It cost nearly $15 million.", "It cost $14,959,450.", id="nearly"),
        pytest.param("It cost about $1.2 million.", "It cost $1,187,000.", id="rounded-to-a-tenth"),
        pytest.param("About 200 people came.", "It drew 187 people.", id="about"),
        pytest.param("It is 96 metres tall.", "It is 315 feet tall.", id="metres-and-feet"),
        pytest.param("It made 40 knots.", "It made 74 km/h.", id="knots-and-km-h"),
        pytest.param("It made 46 mph.", "It made 74 kilometres per hour.", id="miles-and-km-per-hour"),
        pytest.param("It has 10 acres.", "It has 4 hectares.", id="acres-and-hectares"),
        pytest.param("It has 12 square kilometres.", "It has 4.6 square miles.", id="square-units"),
        pytest.param("It weighs 2 tonnes.", "It weighs 2,000 kilograms.", id="tonnes-and-kilograms"),
        pytest.param("It takes half an hour.", "It takes 30 minutes.", id="half-an-hour"),
        pytest.param("It takes 2½ hours.", "It takes 150 minutes.", id="vulgar-fraction"),
        pytest.param("Dozens of goats fled.", "It says 40 goats fled.", id="dozens"),
        pytest.param("Hundreds of goats fled.", "It says 430 goats fled.", id="hundreds"),
        pytest.param("More than 100 goats fled.", "It says 130 goats fled.", id="more-than-and-more"),
        pytest.param("More than 100 goats fled.", "At least 100 goats fled.", id="two-lower-bounds-of-one-value"),
        pytest.param("Up to 80 goats fled.", "It says 60 goats fled.", id="up-to-and-fewer"),
        pytest.param("Between 50 and 60 goats fled.", "It says 55 goats fled.", id="inside-a-range"),
        pytest.param("Between 50 and 60 goats fled.", "It says 50-60 goats fled.", id="one-range"),
        pytest.param("The 58-year-old swam.", "A man 58 years old swam.", id="age"),
        pytest.param("It came 3rd.", "It was the 3rd to come.", id="ordinals"),
    ],
)
def test_figures_that_can_both_be_true_are_compatible_both_ways(one: str, other: str) -> None:
    assert only(one).compatible(only(other))
    assert only(other).compatible(only(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("It sent 12 crews.", "It sent thirteen crews.", id="counts"),
        pytest.param("It fell 3 percent.", "It fell 4%.", id="percent"),
        pytest.param("It fell 3 percent.", "It fell 3 places.", id="percent-and-count"),
        pytest.param("Half of the growers left.", "60 percent of the growers left.", id="half-and-more"),
        pytest.param("It cost $1.5 million.", "It cost $1.5 billion.", id="scale"),
        pytest.param("It cost $1.5 million.", "It cost $1.7 million.", id="a-digit-that-is-meant"),
        pytest.param("It cost $1.5 million.", "It cost €1.5 million.", id="currency"),
        pytest.param("It is 96 metres tall.", "It is 96 feet tall.", id="units"),
        pytest.param("It made 40 knots.", "It made 40 km/h.", id="speeds"),
        pytest.param("More than 250 goats fled.", "More than 287 goats fled.", id="two-lower-bounds"),
        pytest.param("More than 100 goats fled.", "It says 90 goats fled.", id="below-a-lower-bound"),
        pytest.param("More than 100 goats fled.", "It says 400 goats fled.", id="far-above-a-lower-bound"),
        pytest.param("Up to 80 goats fled.", "It says 90 goats fled.", id="above-an-upper-bound"),
        pytest.param("Between 50 and 60 goats fled.", "It says 70 goats fled.", id="outside-a-range"),
        pytest.param("Between 50 and 60 goats fled.", "Between 50 and 70 goats fled.", id="two-ranges"),
        pytest.param("Dozens of goats fled.", "It says 4 goats fled.", id="dozens-and-a-few"),
        pytest.param("The 58-year-old swam.", "A man 59 years old swam.", id="ages"),
        pytest.param("The 58-year-old swam.", "Ana Okonjo, 59, swam.", id="age-behind-a-name"),
        pytest.param("It came 3rd.", "It was the 2nd to come.", id="ordinals"),
    ],
)
def test_figures_that_cannot_both_be_true_are_not_compatible_either_way(one: str, other: str) -> None:
    assert not only(one).compatible(only(other))
    assert not only(other).compatible(only(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("It sent 12 crews.", "It sent twelve crews.", id="digits-and-word"),
        pytest.param("It cost $1.5 million.", "It cost $1,500,000.", id="scale-and-digits"),
        pytest.param("It cost $14.96 million.", "It cost $15 million.", id="large-ones-to-two-digits"),
    ],
)
def test_equal_figures_are_one_term(one: str, other: str) -> None:
    assert only(one).key == only(other).key


def test_words_of_dates_are_passed_over() -> None:
    lexicon = lexicon_for("en")
    wording = wording_of("The 14 boats and 9 rafts sank.", lexicon)
    assert [figure.high for figure in FigureReader(wording, lexicon, taken=[1]).read()] == [9]


@pytest.mark.parametrize(
    ("shown", "mark", "plain"),
    [
        pytest.param("1,500.5", ".", "1500.5", id="english"),
        pytest.param("1.500,5", ",", "1500.5", id="german"),
        pytest.param("12,345,678", ".", "12345678", id="two-marks"),
        pytest.param("3.14", ".", "3.14", id="decimal"),
        pytest.param("3,14", ",", "3.14", id="decimal-comma"),
        pytest.param("3,5", ".", "3.5", id="comma-that-marks-no-thousands"),
        pytest.param("2025", ".", "2025", id="no-mark"),
    ],
)
def test_thousands_marks_are_taken_out_of_digits(shown: str, mark: str, plain: str) -> None:
    assert plain_digits(shown, mark) == plain


@pytest.mark.parametrize(
    ("value", "shown", "factor", "approximate", "grain"),
    [
        pytest.param(50, "50", 1, False, 0, id="small-counts-mean-every-digit"),
        pytest.param(50, "50", 1, True, 10, id="about-fifty"),
        pytest.param(20_000, "20000", 1, False, 10_000, id="large-round-counts"),
        pytest.param(1.5, "1.5", 1e6, False, 1e5, id="decimals-of-a-scale"),
        pytest.param(3, "3", 1e6, False, 1e6, id="whole-of-a-scale"),
        pytest.param(2.25, "2.25", 1, False, 0.01, id="decimals"),
    ],
)
def test_the_grain_is_the_last_digit_that_is_meant(
    value: float, shown: str, factor: float, approximate: bool, grain: float
) -> None:
    assert grain_of(value, shown, factor, approximate) == pytest.approx(grain)


@pytest.mark.parametrize(
    ("value", "place"),
    [
        pytest.param(7, 1, id="units"),
        pytest.param(50, 10, id="tens"),
        pytest.param(1400, 100, id="hundreds"),
        pytest.param(0, 1, id="nought"),
        pytest.param(float("inf"), 1, id="no-end"),
    ],
)
def test_the_last_nonzero_place_is_a_power_of_ten(value: float, place: float) -> None:
    assert last_nonzero_place(value) == place


WORDS = """
about more than up to dozens half a of 3 40 250 1,400 $ 2.5 million thousand percent metres hours - ½ B one
"""
SENTENCES = st.lists(st.sampled_from(WORDS.split()), max_size=8).map(" ".join)


@given(SENTENCES, SENTENCES)
def test_compatibility_does_not_depend_on_the_side(one: str, other: str) -> None:
    for mine in figures(one):
        for theirs in figures(other):
            assert mine.compatible(theirs) == theirs.compatible(mine)


@given(SENTENCES)
def test_every_figure_can_be_true_with_itself(text: str) -> None:
    for figure in figures(text):
        assert figure.compatible(figure)
        assert figure.low <= figure.high
