from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import made_article
from tui.core.corrections import Corrections, Hold, PointName, Ruling, Tie
from tui.core.findings import PointKind, Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article, Block, Role
from tui.review.carry_over import CarriedOver, brought_back, carry_over
from tui.review.carry_report import CarryReport, Fate
from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.fingerprints import Snapshot
from tui.review.moved_spans import landing
from tui.review.versions import find_sentences
from tui.review.work import Work, applied

STORY = [
    "The ferry carried 240 people when its engine failed.",
    "Nobody on board was hurt.",
    "A café on the pier stayed open all night.",
    "The harbour office had warned of fog since noon.",
    "Captain Ines Rueda called for help on Monday.",
    "Two tugs brought the ship to Larne.",
]
OTHER = made_article([["Passengers spent a night on a drifting ship.", "The owner promised a refund."]])
LOG = Source("Harbour log", "page 3")


def article(sentences: list[str]) -> Article:
    return Article.from_sentences(sentences)


def carried(
    work: Work, old: list[str], new: list[str], *, keep_text: bool = True, other: Article = OTHER
) -> CarriedOver:
    before = Pair(article(old), other).map(lambda each: Snapshot.of(each, keep_text=keep_text))
    after = Pair(article(new), OTHER).map(lambda each: Snapshot.of(each, keep_text=keep_text))
    return carry_over(work, before, after)


def checks_on(sentences: list[str], **words: Check) -> Work:
    """Checks on whole sentences, named `s0`, `s1` …"""
    spans = [sentence.span for sentence in article(sentences).sentences]
    return Work({ClaimAt(Side.LEFT, spans[int(name[1:])]): check for name, check in words.items()})


def all_checked(sentences: list[str]) -> Work:
    return checks_on(
        sentences, **{f"s{n}": Check(text, Status.CONFIRMED, f"note {n}") for n, text in enumerate(sentences)}
    )


def fates(result: CarriedOver) -> list[Fate]:
    return [each.fate for each in result.report.checks]


KEPT, MOVED, RECHECK, DELETED = Fate


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        pytest.param(STORY, [KEPT] * 6, id="nothing changed"),
        pytest.param(["Fog again.", *STORY], [KEPT] * 6, id="a sentence came in"),
        pytest.param(STORY[1:], [DELETED] + [KEPT] * 5, id="a sentence went"),
        pytest.param(STORY[1:] + STORY[:1], [MOVED] + [KEPT] * 5, id="a sentence moved to the end"),
        pytest.param([STORY[0].replace("240", "260"), *STORY[1:]], [RECHECK] + [KEPT] * 5, id="a sentence was edited"),
        pytest.param(
            [*STORY[1:], STORY[0].replace("240", "260")], [RECHECK] + [KEPT] * 5, id="one was edited and moved"
        ),
        pytest.param([*STORY[:2], "Bread rose again.", *STORY[3:]], [KEPT] * 2 + [DELETED] + [KEPT] * 3, id="replaced"),
        pytest.param([*STORY, STORY[0]], [KEPT] * 6, id="a sentence was doubled"),
        pytest.param([STORY[0].replace(" ", "\n "), *STORY[1:]], [KEPT] * 6, id="lines were broken anew"),
        pytest.param([], [DELETED] * 6, id="all went"),
    ],
)
def test_what_becomes_of_checks_when_the_text_changes(new: list[str], expected: list[Fate]) -> None:
    result = carried(all_checked(STORY), STORY, new)
    assert fates(result) == expected
    assert len(result.work.checks) == sum(fate is not DELETED for fate in expected)


def test_an_edited_claim_remembers_its_words_and_what_was_decided() -> None:
    check = Check(STORY[0], Status.WRONG, "count again", sources=(LOG,), checker="Ana", at="2031-05-04T08:00:00Z")
    new = [STORY[0].replace("240", "260"), *STORY[1:]]
    result = carried(checks_on(STORY, s0=check), STORY, new)
    (now,) = result.work.checks.values()
    assert (now.status, now.words) == (Status.RECHECK, new[0])
    assert (now.status_before, now.words_before) == (Status.WRONG, STORY[0])
    assert (now.note, now.sources, now.checker) == ("count again", (LOG,), "Ana")


def test_an_edit_twice_over_still_tells_the_words_that_were_checked() -> None:
    once = carried(all_checked(STORY[:1]), STORY[:1], [STORY[0].replace("240", "260")])
    twice = carried(once.work, [STORY[0].replace("240", "260")], [STORY[0].replace("240", "280")])
    (now,) = twice.work.checks.values()
    assert (now.words_before, now.status_before) == (STORY[0], Status.CONFIRMED)


def test_a_note_without_a_decision_stays_open_and_remembers_its_words() -> None:
    result = carried(checks_on(STORY, s0=Check(STORY[0], note="who counted?")), STORY, [STORY[0].replace("240", "260")])
    (now,) = result.work.checks.values()
    assert (now.status, now.words_before) == (Status.OPEN, STORY[0])


@pytest.mark.parametrize(
    ("words", "new", "expected", "touched"),
    [
        pytest.param("240", "The ferry carried 260 people.", "260", True, id="the number itself"),
        pytest.param("The ferry carried", "The ferry carried 260 people.", "The ferry carried", False, id="before it"),
        pytest.param(" people.", "The ferry carried 260 people.", " people.", False, id="behind it, with white space"),
        pytest.param(" 240 ", "The ferry carried \n 240  men.", " \n 240  ", False, id="more white space around it"),
        pytest.param("240 people", "The big ferry carried 240  people.", "240  people", False, id="white space only"),
        pytest.param(
            "carried 240", "The ferry carried about 240 people.", "carried about 240", True, id="a word inside"
        ),
        pytest.param("ferry", "The ferryman carried 240 people.", "ferryman", True, id="a longer word"),
        pytest.param("240 ", "The ferry carried people.", "The ferry carried people.", True, id="words that are gone"),
        pytest.param("err", "A ferry carried 240 people.", "err", False, id="a part of a word"),
    ],
)
def test_a_claim_inside_an_edited_sentence_follows_its_words(
    words: str, new: str, expected: str, touched: bool
) -> None:
    old = "The ferry carried 240 people."
    start = old.index(words)
    result = landing(old, new, Span(start, start + len(words)))
    assert (result.span.of(new), result.touched) == (expected, touched)


def test_an_endless_line_is_carried_over() -> None:
    old = "word " * 30_000 + "end"
    result = landing(old, old.replace("end", "stop"), Span(5, 9))
    assert result.span == Span(5, 9)
    assert not result.touched
    assert landing(old, "other " + old, Span(len(old) - 3, len(old))).touched is False


def test_doubled_sentences_are_matched_in_order() -> None:
    old = Snapshot.of(article(["Same.", "One.", "Same.", "Same."]))
    new = Snapshot.of(article(["Same.", "Same.", "One.", "Same."]))
    assert [found and found.index for found in find_sentences(old, new)] == [0, 2, 1, 3]


def test_two_checks_that_land_on_one_claim_are_one_with_both_notes() -> None:
    parts = [ClaimAt(Side.LEFT, Span(STORY[0].index(w), STORY[0].index(w) + len(w))) for w in ("240", "engine failed")]
    work = Work({at: Check("", Status.CONFIRMED, f"note {n}") for n, at in enumerate(parts)})
    result = carried(work, STORY, ["The ferry carried people when its.", *STORY[1:]])
    assert fates(result) == [RECHECK, RECHECK]
    (now,) = result.work.checks.values()
    assert now.note == "note 0\nnote 1"


def test_without_kept_text_checks_follow_fingerprints_and_places() -> None:
    new = [STORY[0].replace("240", "260"), *STORY[2:], STORY[1]]
    work = all_checked(STORY)
    result = carried(work, STORY, new, keep_text=False)
    assert fates(result) == [RECHECK, MOVED, KEPT, KEPT, KEPT, KEPT]
    same_count = carried(work, STORY, [STORY[0].replace("240", "260"), *STORY[1:]], keep_text=False)
    assert fates(same_count) == [RECHECK] + [KEPT] * 5
    assert "keeps none" in same_count.report.sentence


@pytest.mark.parametrize(
    ("new", "rulings", "lost"),
    [
        pytest.param(STORY, {0: Ruling(Hold.LINKED, relation=Relation.SHARED)}, 0, id="unchanged"),
        pytest.param(["Fog.", *STORY], {5: Ruling(Hold.LINKED, relation=Relation.SHARED)}, 0, id="pushed down"),
        pytest.param([STORY[0].replace("240", "260")], {0: Ruling(Hold.LINKED)}, 0, id="edited: the link alone stays"),
        pytest.param(STORY[1:], {}, 1, id="deleted"),
    ],
)
def test_rulings_follow_their_sentences(new: list[str], rulings: dict[int, Ruling], lost: int) -> None:
    work = Work({}, Corrections({Tie(0, 0): Ruling(Hold.LINKED, relation=Relation.SHARED)}))
    result = carried(work, STORY, new)
    assert {tie.a: ruling for tie, ruling in result.work.corrections.rulings.items()} == rulings
    assert len(result.report.lost_corrections) == lost


def test_a_dismissed_point_of_an_edited_sentence_is_not_carried() -> None:
    name = PointName(PointKind.NUMBER, Span(18, 21), None)
    work = Work({}, Corrections({Tie(0, 0): Ruling(dismissed=frozenset({name}))}))
    result = carried(work, STORY, [STORY[0].replace("240", "260"), *STORY[1:]])
    assert result.work.corrections.empty
    assert result.report.lost_corrections == (Tie(0, 0),)


def test_roles_and_anchors_follow_their_blocks() -> None:
    start = len(STORY[0]) + 1
    roles: Pair[dict[int, Role]] = Pair({start: Role.CHROME}, {})
    work = Work({}, Corrections({}, frozenset({Tie(start, 0), Tie(0, 0)}), roles))
    corrections = carried(work, STORY, ["Fog.", *STORY[1:]]).work.corrections
    assert corrections.roles.left == {5: Role.CHROME}
    assert corrections.anchors == frozenset({Tie(5, 0)})


def test_the_sentences_of_blocks_that_are_not_compared_are_known_too() -> None:
    text = "A caption here. And more.\nBody."
    caption = Article.from_blocks(text, [Block(Span(0, 26), Role.CAPTION), Block(Span(26, 31), Role.BODY)])
    assert [each.span.of(text) for each in Snapshot.of(caption).sentences] == ["A caption here.", "And more.", "Body."]


WORDS = st.lists(st.sampled_from(["ferry", "240", "fog", "café", "Larne", "漢字", "not", "\ud800"]), max_size=6)
SENTENCES = st.lists(WORDS.map(" ".join), min_size=1, max_size=7)


@st.composite
def revised(draw: st.DrawFn) -> tuple[list[str], list[str]]:
    """A text, and the same after edits, moves, deletions, doublings and insertions."""
    old = draw(SENTENCES)
    new = list(old)
    for kind in draw(st.lists(st.sampled_from(["edit", "move", "delete", "double", "insert"]), max_size=4)):
        at = draw(st.integers(0, max(0, len(new) - 1)))
        if kind == "insert" or not new:
            new.insert(at, " ".join(draw(WORDS)))
        elif kind == "edit":
            words = new[at].split(" ")
            words[draw(st.integers(0, len(words) - 1))] = draw(st.sampled_from(["other", "", "fog not"]))
            new[at] = " ".join(words)
        elif kind == "double":
            new.insert(draw(st.integers(0, len(new))), new[at])
        else:
            gone = new.pop(at)
            if kind == "move":
                new.insert(draw(st.integers(0, len(new))), gone)
    return old, new


@st.composite
def worked_on(draw: st.DrawFn) -> tuple[Work, list[str], list[str]]:
    old, new = draw(revised())
    length = len(article(old).text)
    spans = st.tuples(st.integers(0, length), st.integers(0, length)).map(lambda edges: Span(min(edges), max(edges)))
    places = draw(st.lists(st.builds(ClaimAt, st.just(Side.LEFT), spans), unique=True, max_size=5))
    statuses = st.sampled_from(Status)
    checks = {at: Check(at.span.of(article(old).text), draw(statuses), f"note {n}.") for n, at in enumerate(places)}
    return Work(checks), old, new


@given(worked_on(), st.booleans())
def test_every_check_is_kept_or_moved_or_to_be_checked_again_or_listed_as_deleted(
    case: tuple[Work, list[str], list[str]], keep_text: bool
) -> None:
    work, old, new = case
    result = carried(work, old, new, keep_text=keep_text)
    assert sorted((each.before.span, each.check.note) for each in result.report.checks) == sorted(
        (at.span, check.note) for at, check in work.checks.items()
    )
    for each in result.report.checks:
        if each.fate is DELETED:
            assert each.after is None
        else:
            assert each.after is not None
            assert each.check.note in result.work.checks[each.after].note


@given(worked_on())
def test_a_check_that_is_kept_or_moved_stands_on_its_words(case: tuple[Work, list[str], list[str]]) -> None:
    work, old, new = case
    result = carried(work, old, new)
    text = article(new).text
    for each in result.report.checks:
        if each.after is not None:
            assert each.after.span.end <= len(text)
            assert each.words == each.after.span.of(text)
        if each.fate in (KEPT, MOVED):
            assert each.words.split() == each.check.words.split()


@given(worked_on(), st.booleans())
def test_an_unchanged_text_changes_nothing(case: tuple[Work, list[str], list[str]], keep_text: bool) -> None:
    work, old, _ = case
    result = carried(work, old, old, keep_text=keep_text)
    assert result.work == Work({at: check for at, check in work.checks.items() if not check.blank})
    assert set(fates(result)) <= {KEPT}


@given(worked_on())
def test_the_act_of_carrying_over_makes_the_work_and_is_taken_back_whole(
    case: tuple[Work, list[str], list[str]],
) -> None:
    work, old, new = case
    result = carried(work, old, new)
    assert applied(Work(), result.act) == result.work
    assert applied(result.work, result.act.reversed) == Work()


@given(worked_on(), worked_on())
def test_bringing_back_takes_nothing_away(
    case: tuple[Work, list[str], list[str]], other: tuple[Work, list[str], list[str]]
) -> None:
    mine, theirs = (Work({at: c for at, c in each[0].checks.items() if not c.blank}) for each in (case, other))
    result = brought_back(mine, carried(theirs, other[1], other[2]))
    assert set(mine.checks) <= set(result.work.checks)
    assert applied(mine, result.act) == result.work
    assert applied(result.work, result.act.reversed) == mine
    assert {each.after for each in result.report.checks} == {change.subject for change in result.act.changes}


@given(revised())
def test_no_new_sentence_is_found_twice(case: tuple[list[str], list[str]]) -> None:
    old, new = case
    before, after = Snapshot.of(article(old)), Snapshot.of(article(new))
    found = [each.index for each in find_sentences(before, after) if each]
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("lost", "told"), [(0, ""), (1, " 1 correction of links and roles no longer fits."), (2, " 2 corrections of links")]
)
def test_lost_corrections_are_counted_as_people_count(lost: int, told: str) -> None:
    sentence = CarryReport((), lost_corrections=(Tie(0, 0),) * lost).sentence
    assert told in sentence
    assert ("correction" in sentence) is bool(lost)
