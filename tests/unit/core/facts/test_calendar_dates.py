"""Dates reckoned from the article's own date, in four languages, and what they contradict."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.core.comparison import Comparison, compare, compare_sentences
from tui.core.facts.calendar_dates import anchor_of, dates_from
from tui.core.facts.when import When
from tui.core.findings import PointKind
from tui.core.languages import LANGUAGES
from tui.core.lexicon import lexicon_for
from tui.core.spans import Span
from tui.core.text import Article, Block, Role
from tui.core.words import wording_of

TUESDAY = date(2025, 7, 15)


def reckoned(language: str, text: str, anchor: date | None = TUESDAY) -> list[When]:
    """The dates of a sentence written on a day."""
    lexicon = lexicon_for(language)
    return dates_from(anchor, wording_of(text, lexicon), lexicon)


def one(language: str, text: str, anchor: date = TUESDAY) -> When:
    """The only date of a sentence."""
    (when,) = reckoned(language, text, anchor)
    return when


@pytest.mark.parametrize(
    ("language", "written", "day"),
    [
        pytest.param("en", "July 15, 2025", TUESDAY, id="en-month-first"),
        pytest.param("en", "4 March 2026", date(2026, 3, 4), id="en-day-first"),
        pytest.param("en", "2025-07-15", TUESDAY, id="en-iso"),
        pytest.param("en", "Published July 15, 2025 at 9:30 a.m.", TUESDAY, id="en-with-words-around"),
        pytest.param("en", "15.07.2025", TUESDAY, id="en-full-stops"),
        pytest.param("en", "15/07/2025", None, id="en-strokes-are-open"),
        pytest.param("de", "15. Juli 2025", TUESDAY, id="de-words"),
        pytest.param("de", "15.07.2025", TUESDAY, id="de-figures"),
        pytest.param("fr", "15 juillet 2025", TUESDAY, id="fr-words"),
        pytest.param("fr", "15/07/2025", TUESDAY, id="fr-figures"),
        pytest.param("es", "15 de julio de 2025", TUESDAY, id="es-words"),
        pytest.param("en", "July 15", None, id="no-year"),
        pytest.param("en", "July 2025", None, id="no-day"),
        pytest.param("en", "2025", None, id="year-alone"),
        pytest.param("en", "February 30, 2025", None, id="no-such-day"),
        pytest.param("en", "2025-02-30", None, id="no-such-iso-day"),
        pytest.param("en", "", None, id="nothing"),
    ],
)
def test_the_day_of_writing_is_known_when_year_month_and_day_are(language: str, written: str, day: date | None) -> None:
    assert anchor_of(written, lexicon_for(language)) == day


@pytest.mark.parametrize(
    ("language", "text", "words", "day"),
    [
        pytest.param("en", "It closed yesterday.", "yesterday", date(2025, 7, 14), id="en-yesterday"),
        pytest.param("en", "It closed today.", "today", TUESDAY, id="en-today"),
        pytest.param("en", "Tomorrow it closes.", "Tomorrow", date(2025, 7, 16), id="en-tomorrow"),
        pytest.param("en", "It closed three days ago.", "three days ago", date(2025, 7, 12), id="en-days-ago"),
        pytest.param("de", "Das war gestern.", "gestern", date(2025, 7, 14), id="de-gestern"),
        pytest.param("de", "Das war vorgestern.", "vorgestern", date(2025, 7, 13), id="de-vorgestern"),
        pytest.param("de", "Er kommt morgen.", "morgen", date(2025, 7, 16), id="de-morgen"),
        pytest.param("de", "Das war vor drei Tagen.", "vor drei Tagen", date(2025, 7, 12), id="de-days-ago"),
        pytest.param("fr", "C’était hier.", "hier", date(2025, 7, 14), id="fr-hier"),
        pytest.param("fr", "Il vient aujourd’hui.", "aujourd’hui", TUESDAY, id="fr-aujourdhui"),
        pytest.param("fr", "Il vient demain.", "demain", date(2025, 7, 16), id="fr-demain"),
        pytest.param("fr", "C’était il y a trois jours.", "il y a trois jours", date(2025, 7, 12), id="fr-days-ago"),
        pytest.param("es", "Fue ayer.", "ayer", date(2025, 7, 14), id="es-ayer"),
        pytest.param("es", "Es hoy.", "hoy", TUESDAY, id="es-hoy"),
        pytest.param("es", "Vendrá mañana.", "mañana", date(2025, 7, 16), id="es-manana"),
        pytest.param("es", "Fue hace tres días.", "hace tres días", date(2025, 7, 12), id="es-days-ago"),
    ],
)
def test_words_for_a_day_are_that_day(language: str, text: str, words: str, day: date) -> None:
    when = one(language, text)
    assert (when.span.of(text), when.calendar_day) == (words, day)
    assert when.parts == (day.year, day.month, day.day, None, None)


@pytest.mark.parametrize(
    ("language", "text", "words", "parts"),
    [
        pytest.param("en", "It rose last month.", "last month", (2025, 6), id="en-last-month"),
        pytest.param("en", "It rose last year.", "last year", (2024, None), id="en-last-year"),
        pytest.param("en", "Next year's budget rose.", "Next year's", (2026, None), id="en-next-year"),
        pytest.param("en", "It rose last July.", "last July", (2024, 7), id="en-last-july-said-in-july"),
        pytest.param("en", "It rose last May.", "last May", (None, 5), id="en-last-may-said-in-july-is-open"),
        pytest.param("en", "It rises this July.", "this July", (2025, 7), id="en-this-july"),
        pytest.param("de", "Letzten Monat fiel es.", "Letzten Monat", (2025, 6), id="de-month"),
        pytest.param("de", "Im vergangenen Jahr fiel es.", "vergangenen Jahr", (2024, None), id="de-year"),
        pytest.param("fr", "Le mois dernier, il est parti.", "mois dernier", (2025, 6), id="fr-month"),
        pytest.param("fr", "Il part ce mois-ci.", "ce mois-ci", (2025, 7), id="fr-this-month"),
        pytest.param("fr", "Il est parti en juillet dernier.", "juillet dernier", (2024, 7), id="fr-last-july"),
        pytest.param("es", "Fue el mes pasado.", "mes pasado", (2025, 6), id="es-month-behind"),
        pytest.param("es", "Será el próximo año.", "próximo año", (2026, None), id="es-next-year"),
    ],
)
def test_months_and_years_count_from_the_day_of_writing(
    language: str, text: str, words: str, parts: tuple[int | None, int | None]
) -> None:
    when = one(language, text)
    assert (when.span.of(text), (when.year, when.month)) == (words, parts)


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        pytest.param("en", "It fell last week.", date(2025, 7, 6), date(2025, 7, 13), id="en-last-week"),
        pytest.param("en", "It fell earlier this month.", date(2025, 7, 1), TUESDAY, id="en-earlier"),
        pytest.param("en", "It falls later this month.", TUESDAY, date(2025, 7, 31), id="en-later"),
        pytest.param("en", "It fell two years ago.", date(2023, 1, 1), date(2023, 12, 31), id="en-years-ago"),
        pytest.param("en", "It fell a year ago today.", date(2024, 1, 1), date(2024, 12, 31), id="en-ago-today"),
        pytest.param("en", "It fell 50 years ago.", date(1971, 7, 15), date(1979, 7, 15), id="en-round-years-ago"),
        pytest.param("en", "It fell last Tuesday.", date(2025, 7, 2), date(2025, 7, 14), id="en-last-tuesday"),
        pytest.param("de", "Vor zwei Jahren fiel es.", date(2023, 1, 1), date(2023, 12, 31), id="de-years-ago"),
        pytest.param("de", "Letzte Woche fiel es.", date(2025, 7, 6), date(2025, 7, 13), id="de-last-week"),
        pytest.param("fr", "C’était il y a deux ans.", date(2023, 1, 1), date(2023, 12, 31), id="fr-years-ago"),
        pytest.param("fr", "Il part mardi prochain.", date(2025, 7, 16), date(2025, 7, 28), id="fr-next-tuesday"),
        pytest.param("es", "Fue hace dos años.", date(2023, 1, 1), date(2023, 12, 31), id="es-years-ago"),
        pytest.param("es", "Fue la semana pasada.", date(2025, 7, 6), date(2025, 7, 13), id="es-last-week"),
    ],
)
def test_looser_words_reach_over_some_days(language: str, text: str, first: date, last: date) -> None:
    assert one(language, text).reach == (first, last)


def test_two_years_ago_said_in_march_may_be_the_year_before() -> None:
    reach = one("en", "It fell two years ago.", date(2026, 3, 4)).reach
    assert reach is not None
    assert (reach[0].year, reach[1]) == (2023, date(2024, 12, 31))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "It rose in the last month.", id="en-a-stretch"),
        pytest.param("en", "In the last week of the war it fell.", id="en-last-week-of"),
        pytest.param("en", "She told USA Today so.", id="en-a-newspaper"),
        pytest.param("en", "It fell the day before yesterday.", id="en-before-yesterday"),
        pytest.param("en", "It fell more than two years ago.", id="en-a-bound"),
        pytest.param("en", "It fell twenty-five years ago.", id="en-a-number-of-two-words"),
        pytest.param("en", "It is this year-long project.", id="en-joined"),
        pytest.param("en", "At last, week by week it fell.", id="en-a-comma-between"),
        pytest.param("de", "Er kam am Morgen.", id="de-the-morning"),
        pytest.param("de", "Es stieg in den letzten Jahren.", id="de-a-stretch"),
        pytest.param("fr", "C’était avant-hier.", id="fr-before-yesterday"),
        pytest.param("fr", "Il est parti cette année-là.", id="fr-that-year"),
        pytest.param("fr", "C’était il y a un an et demi.", id="fr-a-year-and-a-half"),
        pytest.param("es", "Llegó por la mañana.", id="es-the-morning"),
        pytest.param("es", "Vive aquí desde hace dos años.", id="es-a-stretch"),
    ],
)
def test_what_sounds_relative_and_names_no_date(language: str, text: str) -> None:
    assert [when.span.of(text) for when in reckoned(language, text)] == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param("It was on July 14.", date(2025, 7, 14), id="this-year"),
        pytest.param("It was on July 14, 2019.", date(2019, 7, 14), id="written-year"),
        pytest.param("It was on July 14, and in 2019 too.", None, id="another-year-in-the-sentence"),
        pytest.param("It was on July 14 last year.", None, id="last-year-beside-it"),
        pytest.param("It was on Monday.", None, id="a-bare-weekday-stays-one"),
        pytest.param("It was in July.", None, id="a-bare-month-stays-one"),
        pytest.param("It was on February 30, 2025.", None, id="no-such-day"),
    ],
)
def test_a_day_and_month_knows_its_day_in_the_calendar(text: str, day: date | None) -> None:
    assert reckoned("en", text)[0].calendar_day == day


def test_the_year_is_the_nearest_also_across_new_year() -> None:
    assert one("en", "It was on December 30.", date(2026, 1, 2)).calendar_day == date(2025, 12, 30)
    assert one("en", "It will be on January 2.", date(2025, 12, 30)).calendar_day == date(2026, 1, 2)


def test_a_leap_day_goes_with_the_nearest_year_that_has_one() -> None:
    assert one("en", "It was on February 29.", date(2025, 1, 10)).calendar_day == date(2024, 2, 29)
    assert one("en", "It was on February 29.", date(2022, 1, 10)).calendar_day is None


def test_inside_a_quotation_yesterday_is_the_speakers() -> None:
    text, lexicon = "“It fell yesterday,” she said today.", lexicon_for("en")
    quoted = [Span(1, text.index("”"))]
    assert [w.span.of(text) for w in dates_from(TUESDAY, wording_of(text, lexicon), lexicon, quoted)] == ["today"]


@given(st.sampled_from(LANGUAGES), st.text(max_size=60))
def test_without_a_day_of_writing_nothing_is_reckoned(language: str, text: str) -> None:
    assert all(
        not when.relative and when.calendar_day is None and when.reach is None
        for when in reckoned(language, text, None)
    )


LISTED = "last this next week month July Tuesday 14 two years ago yesterday earlier a in of the 2024 99 31 February"
WORDS = st.sampled_from(LISTED.split())


@given(st.lists(WORDS, max_size=8), st.lists(WORDS, max_size=8), st.dates(date(1500, 1, 1), date(2100, 12, 31)))
def test_any_dates_are_compared_alike_from_both_sides(left: list[str], right: list[str], anchor: date) -> None:
    for one_date in reckoned("en", " ".join(left), anchor):
        for other in reckoned("en", " ".join(right), anchor):
            assert one_date.comparable(other) == other.comparable(one_date)
            assert one_date.compatible(other) == other.compatible(one_date)
            assert one_date.by_calendar(other) == other.by_calendar(one_date)
        assert one_date.compatible(one_date)


def article(text: str, written: str = "") -> Article:
    """An article of one sentence with its date of publication."""
    return Article.from_blocks(text, [Block(Span(0, len(text)), Role.BODY)], date=written)


def compared(left: str, right: str, written: tuple[str, str], language: str = "en") -> Comparison:
    """Two articles of one sentence, with their dates."""
    return compare(article(left, written[0]), article(right, written[1]), language=language)


def points(found: Comparison) -> list[tuple[str, str | None, str | None]]:
    """Kind and words on each side of the points between the two sentences, which must be linked."""
    assert len(found.links) == 1
    texts = found.articles.map(lambda side: side.sentences[0].text)
    return [
        (str(p.kind), p.a.of(texts.left) if p.a else None, p.b.of(texts.right) if p.b else None)
        for p in found.links[0].points
    ]


SAME_DAY = ("July 15, 2025", "15 July 2025")
EN = "The cathedral in Lund reopened its tower {}."

DIFFERING = [
    pytest.param("yesterday", "on July 12", SAME_DAY, id="yesterday-and-another-day"),
    pytest.param("yesterday", "on Tuesday", SAME_DAY, id="yesterday-and-the-wrong-weekday"),
    pytest.param("on Tuesday", "on July 14", SAME_DAY, id="a-day-and-the-wrong-weekday"),
    pytest.param("yesterday", "yesterday", ("July 15, 2025", "July 17, 2025"), id="yesterday-of-two-days"),
    pytest.param("last month", "in July", SAME_DAY, id="last-month-and-this-one"),
    pytest.param("last month", "this month", SAME_DAY, id="last-and-this"),
    pytest.param("last week", "on July 3", SAME_DAY, id="last-week-and-a-day-before-it"),
    pytest.param("two years ago", "in 2024", SAME_DAY, id="years-ago-and-another-year"),
    pytest.param("two years ago", "three years ago", SAME_DAY, id="years-ago"),
    pytest.param("earlier this month", "on July 20", SAME_DAY, id="earlier-and-a-day-to-come"),
    pytest.param("last year", "in 2023", SAME_DAY, id="last-year-and-another"),
    pytest.param("yesterday", "on July 12", ("July 15, 2025", ""), id="one-side-without-a-date"),
]


def words_of(phrase: str) -> str:
    return phrase.removeprefix("on ").removeprefix("in ")


@pytest.mark.parametrize(("left", "right", "written"), DIFFERING)
def test_dates_that_the_calendar_tells_apart_are_a_point(left: str, right: str, written: tuple[str, str]) -> None:
    found = compared(EN.format(left), EN.format(right), written)
    if left != right:
        assert points(found) == [("date", words_of(left), words_of(right))]
    swapped = compared(EN.format(right), EN.format(left), (written[1], written[0]))
    assert points(swapped) == [(kind, b, a) for kind, a, b in points(found)]


@pytest.mark.parametrize(
    ("left", "right", "written"),
    [
        pytest.param("yesterday", "on July 14", SAME_DAY, id="yesterday-and-its-day"),
        pytest.param("yesterday", "on Monday", SAME_DAY, id="yesterday-and-its-weekday"),
        pytest.param("on Monday", "on July 14", SAME_DAY, id="a-day-and-its-weekday"),
        pytest.param("yesterday", "today", ("July 15, 2025", "July 14, 2025"), id="two-days-of-writing"),
        pytest.param("last month", "in June", SAME_DAY, id="last-month-and-its-name"),
        pytest.param("last week", "on July 9", SAME_DAY, id="last-week-and-a-day-of-it"),
        pytest.param("two years ago", "in 2023", SAME_DAY, id="years-ago-and-the-year"),
        pytest.param("two years ago", "three years ago", ("July 1, 2025", "July 1, 2026"), id="ago-a-year-later"),
        pytest.param("earlier this month", "on July 3", SAME_DAY, id="earlier-and-a-day-of-it"),
        pytest.param("on July 14", "on July 14, 2019", SAME_DAY, id="a-year-is-more-detail"),
        pytest.param("last month", "on Monday", SAME_DAY, id="a-weekday-of-any-week"),
        pytest.param("on Monday", "on May 2", SAME_DAY, id="a-weekday-and-a-day-long-ago"),
        pytest.param("last year", "tomorrow", SAME_DAY, id="a-year-and-a-day"),
        pytest.param("yesterday", "on Tuesday", ("", ""), id="no-day-of-writing"),
    ],
)
def test_dates_that_can_be_one_are_no_point(left: str, right: str, written: tuple[str, str]) -> None:
    assert points(compared(EN.format(left), EN.format(right), written)) == []


@pytest.mark.parametrize(
    ("language", "sentence", "left", "right"),
    [
        pytest.param("de", "Der Dom in Lund hat {} seinen Turm geöffnet.", "gestern", "am Dienstag", id="de"),
        pytest.param("fr", "La cathédrale de Lund a rouvert sa tour {}.", "hier", "mardi", id="fr"),
        pytest.param("es", "La catedral de Lund reabrió su torre {}.", "ayer", "el martes", id="es"),
        pytest.param("de", "Der Dom in Lund hat {} seinen Turm geöffnet.", "vor zwei Jahren", "2024", id="de-ago"),
        pytest.param("fr", "La cathédrale de Lund a rouvert sa tour {}.", "il y a deux ans", "en 2024", id="fr-ago"),
        pytest.param("es", "La catedral de Lund reabrió su torre {}.", "hace dos años", "en 2024", id="es-ago"),
    ],
)
def test_other_languages_reckon_their_dates_too(language: str, sentence: str, left: str, right: str) -> None:
    found = compared(sentence.format(left), sentence.format(right), ("2025-07-15", "2025-07-15"), language)
    assert [kind for kind, _, _ in points(found)] == ["date"]


def test_the_reason_tells_what_the_words_come_to() -> None:
    reason = compared(EN.format("yesterday"), EN.format("on Tuesday"), SAME_DAY).links[0].points[0].reason
    assert reason == "A says yesterday (Monday 14 July 2025), B says Tuesday."
    reason = compared(EN.format("last month"), EN.format("in July"), SAME_DAY).links[0].points[0].reason
    assert reason == "A says last month (June 2025), B says July."


def test_a_weekday_beside_its_date_is_held_against_the_other_weekday() -> None:
    found = compared(EN.format("on Monday, July 14"), EN.format("on Tuesday, July 15"), SAME_DAY)
    assert points(found) == [("date", "Monday", "Tuesday"), ("date", "July 14", "July 15")]


def test_years_ago_stay_figures_while_the_other_article_has_no_date() -> None:
    found = compared(EN.format("two years ago"), EN.format("three years ago"), ("July 15, 2025", ""))
    assert [kind for kind, _, _ in points(found)] == ["number"]


SENTENCES = st.sampled_from(
    [EN.format(words) for words in ("yesterday", "on Monday", "on July 14", "last month", "two years ago", "in 2024")]
)


@given(st.lists(SENTENCES, max_size=4), st.lists(SENTENCES, max_size=4))
def test_without_dates_articles_compare_as_their_bare_sentences(left: list[str], right: list[str]) -> None:
    bare = compare_sentences(left, right, language="en")
    whole = compare(Article.from_sentences(left), Article.from_sentences(right), language="en")
    assert (whole.links, whole.claims) == (bare.links, bare.claims)
    assert all(p.kind is not PointKind.DATE or "(" not in p.reason for link in bare.links for p in link.points)


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        pytest.param("at 5 o'clock", "at 6 o'clock", ["date"], id="two-hours"),
        pytest.param("at five o’clock", "at 6 p.m.", ["date"], id="words-and-p.m."),
        pytest.param("at 5 o'clock", "at 5 p.m.", [], id="which-half-is-open"),
        pytest.param("at five o'clock in the morning", "at 5 p.m.", ["date"], id="the-morning-is-not-the-afternoon"),
        pytest.param("at 5 o'clock in the afternoon", "at 17:00", [], id="afternoon"),
    ],
)
def test_oclock_is_a_time_of_day(left: str, right: str, kinds: list[str]) -> None:
    found = compare_sentences([EN.format(left)], [EN.format(right)], language="en")
    assert [str(p.kind) for p in found.links[0].points] == kinds


MONEY = "The town of Skive paid {} for the old shipyard."


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        pytest.param("$38 million", "€38 million", ["number"], id="one-value-two-currencies"),
        pytest.param("$38 million", "38 million euros", ["number"], id="sign-and-word"),
        pytest.param("$38 million", "38 million dollars", [], id="one-currency"),
        pytest.param("$38 million", "€35 million", [], id="perhaps-a-conversion"),
        pytest.param("$38 million (€35 million)", "€35 million", [], id="a-conversion"),
        pytest.param("38 cents", "38 euros", [], id="cents-are-no-currency"),
    ],
)
def test_one_value_in_two_currencies_is_a_point(left: str, right: str, kinds: list[str]) -> None:
    found = compare_sentences([MONEY.format(left)], [MONEY.format(right)], language="en")
    assert [str(p.kind) for p in found.links[0].points] == kinds


def test_the_reason_names_both_currencies() -> None:
    found = compare_sentences([MONEY.format("$38 million")], [MONEY.format("€38 million")], language="en")
    assert found.links[0].points[0].reason == "A has $38 million, B has €38 million: dollars are not euros."
