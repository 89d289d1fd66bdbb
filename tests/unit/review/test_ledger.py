from __future__ import annotations

import json
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import platformdirs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.review.keeping import LEFT, RIGHT, check, claim, numbers, pair, put, sentence, session, setting
from tests.unit.review.works import CHANGES, act_on
from tui.core.corrections import Hold, PointName, Ruling, Tie
from tui.core.findings import PointKind
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article
from tui.review.carry_report import Fate
from tui.review.checks import Check, ClaimAt, Status
from tui.review.fingerprints import Snapshot
from tui.review.journal import Journal
from tui.review.ledger import Ledger, LedgerError, open_session
from tui.review.ledger_path import default_path
from tui.review.store import turned
from tui.review.work import Act, Change, Work

EDITED = [LEFT[0].replace("240", "260"), *LEFT[1:]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite3"


def test_what_is_done_is_there_when_the_pair_is_opened_again(path: Path) -> None:
    first = session(path)
    put(first, 1)
    first.do(Act("Linked", (Change(Tie(0, 0), None, Ruling(Hold.LINKED)),)))
    again = session(path)
    assert again.work == first.work
    assert again.carried is None
    assert numbers(again.work) == [1]


def test_undo_and_redo_reach_back_over_sessions(path: Path) -> None:
    for number in range(3):
        put(session(path), number)
    last = session(path)
    assert [act and act.label for act in (last.undo(), last.undo())] == ["Act 2", "Act 1"]
    assert numbers(session(path).work) == [0]
    after = session(path)
    assert [act and act.label for act in (after.redo(), after.redo(), after.redo())] == ["Act 1", "Act 2", None]
    assert numbers(after.work) == [0, 1, 2]
    assert [after.undo() is None for _ in range(4)] == [False, False, False, True]


def test_a_new_act_drops_what_could_be_redone_in_later_sessions_too(path: Path) -> None:
    first = session(path)
    put(first, 1)
    first.undo()
    second = session(path)
    put(second, 2)
    assert second.redo() is None
    assert session(path).redo() is None


@settings(max_examples=25, deadline=None)
@given(CHANGES, st.lists(st.sampled_from(["undo", "redo", "reopen"]), max_size=12), st.booleans())
def test_a_ledger_does_what_a_journal_does(
    tmp_path_factory: pytest.TempPathFactory,
    changes: list[tuple[tuple[object, object], ...]],
    turns: list[str],
    swapped: bool,
) -> None:
    path = tmp_path_factory.mktemp("ledger") / "ledger.sqlite3"
    session(path).close()
    articles = pair().swapped if swapped else pair()
    kept, journal = session(path, articles), Journal()
    for entries in changes:
        act = act_on(journal.work, entries)  # type: ignore[arg-type]
        journal = journal.doing(act) if act.changes else journal
        assert kept.do(act) == journal.work
    for turn in turns:
        if turn == "reopen":
            kept.close()
            kept = session(path, articles)
        elif turn == "undo":
            assert kept.undo() == (journal.done[-1] if journal.done else None)
            journal = journal.undoing
        else:
            assert kept.redo() == (journal.undone[-1] if journal.undone else None)
            journal = journal.redoing
        assert kept.work == journal.work
    kept.close()


def test_an_act_without_changes_is_not_kept(path: Path) -> None:
    one = session(path)
    one.do(Act("Nothing", ()))
    assert one.undo() is None


def test_the_sides_may_be_swapped(path: Path) -> None:
    name = PointName(PointKind.NUMBER, Span(1, 2), None)
    one = session(path)
    one.do(Act("Dismissed", (Change(Tie(3, 7), None, Ruling(dismissed=frozenset({name}))),)))
    put(one, 5)
    other = session(path, pair().swapped)
    assert set(other.work.checks) == {claim(5, Side.RIGHT)}
    (ruling,) = other.work.corrections.rulings.items()
    assert ruling == (Tie(7, 3), Ruling(dismissed=frozenset({PointName(PointKind.NUMBER, None, Span(1, 2))})))
    other.do(setting(other.work, claim(6, Side.RIGHT), check()))
    assert numbers(session(path).work) == [5, 6]
    assert {at.side for at in session(path).work.checks} == {Side.LEFT}


@pytest.mark.parametrize("kept_swapped", [False, True])
def test_the_sides_may_be_swapped_while_it_is_open(path: Path, kept_swapped: bool) -> None:
    if kept_swapped:
        session(path, pair().swapped)
    one = session(path)
    put(one, 5)
    assert turned(one) is one
    assert set(one.work.checks) == {claim(5, Side.RIGHT)}
    one.do(setting(one.work, claim(6, Side.RIGHT), check()))
    undone = one.undo()
    assert undone is not None
    assert undone.changes[0].subject == claim(6, Side.RIGHT)
    one.redo()
    turned(one)
    assert numbers(one.work) == [5, 6]
    assert {at.side for at in one.work.checks} == {Side.LEFT}
    assert session(path).work == one.work


def test_other_articles_have_other_work(path: Path) -> None:
    put(session(path), 1)
    other = session(path, pair(["Bread is dearer."], ["Milk is cheaper."]))
    assert other.work == Work()
    assert other.carried is None


def test_a_changed_version_gets_the_checks_of_the_one_before(path: Path) -> None:
    one = session(path)
    for number in range(3):
        one.do(setting(one.work, sentence(number), check(note=f"note {number}", words=LEFT[number])))
    changed = session(path, pair(EDITED[:2]))
    assert changed.carried is not None
    assert [each.fate for each in changed.carried.checks] == [Fate.RECHECK, Fate.KEPT, Fate.DELETED]
    assert changed.carried.of(Fate.DELETED)[0].check.note == "note 2"
    (recheck,) = (each for each in changed.work.checks.values() if each.status is Status.RECHECK)
    assert (recheck.words_before, recheck.words) == (LEFT[0], EDITED[0])
    later = session(path, pair(EDITED[:2]))
    assert later.carried is None
    assert later.carried_before == changed.carried
    assert later.work == changed.work


def test_carrying_over_is_one_act_and_the_version_before_keeps_its_work(path: Path) -> None:
    put(session(path), 1)
    put(session(path), 2)
    changed = session(path, pair(EDITED))
    assert len(changed.work.checks) > 0
    act = changed.undo()
    assert act is not None
    assert "Carried" in act.label
    assert changed.work == Work()
    assert numbers(session(path).work) == [1, 2]
    changed.redo()
    assert changed.work != Work()


def test_a_text_that_is_restored_gets_what_was_done_on_the_version_between(path: Path) -> None:
    one = session(path)
    one.do(setting(one.work, sentence(0), check(words=LEFT[0], note="on 240")))
    changed = session(path, pair(EDITED))
    changed.do(setting(changed.work, sentence(0), check(Status.WRONG, words=EDITED[0], note="on 260")))
    changed.do(setting(changed.work, sentence(2), check(words=LEFT[2], note="between")))
    restored = session(path)
    assert restored.carried is not None
    assert [each.check.note for each in restored.carried.checks] == ["between"]
    assert {check.note for check in restored.work.checks.values()} == {"on 240", "between"}
    assert session(path).carried is None
    undone = restored.undo()
    assert undone is not None
    assert "Carried" in undone.label
    assert {check.note for check in session(path).work.checks.values()} == {"on 240"}


def test_the_later_of_two_checks_on_the_same_words_comes_back(path: Path) -> None:
    def dated(status: Status, at: str) -> Check:
        return Check(LEFT[1], status, at=at)

    one = session(path)
    one.do(setting(one.work, sentence(1), dated(Status.CONFIRMED, "2031-05-04T08:00:00Z")))
    changed = session(path, pair(EDITED))
    changed.do(setting(changed.work, sentence(1), dated(Status.WRONG, "2031-05-05T08:00:00Z")))
    restored = session(path)
    assert restored.work.checks[sentence(1)].status is Status.WRONG


def test_opening_a_version_again_where_nothing_was_done_brings_nothing_back(path: Path) -> None:
    put(session(path), 1)
    session(path, pair(EDITED))
    again = session(path)
    assert again.carried is None
    undone = again.undo()
    assert undone is not None
    assert undone.label == "Act 1"


def test_a_version_on_which_nothing_was_done_before_is_known_for_one_too(path: Path) -> None:
    session(path)
    changed = session(path, pair(EDITED))
    assert changed.carried is None
    assert changed.carried_before is None
    changed.do(setting(changed.work, sentence(1), check(note="between")))
    restored = session(path)
    assert {check.note for check in restored.work.checks.values()} == {"between"}


CUT = [LEFT[0], LEFT[1], "The coastguard thanked two fishermen.", "A crane came on Friday."]
BACK = [*CUT[:3], LEFT[2], "A crane came on Saturday."]


@pytest.mark.parametrize("keep_text", [True, False])
def test_a_check_on_a_deleted_sentence_comes_back_with_it_in_a_later_version(path: Path, keep_text: bool) -> None:
    one = session(path, keep_text=keep_text)
    one.do(setting(one.work, sentence(2), check(words=LEFT[2], note="open late?")))
    one.do(setting(one.work, sentence(0), check(words=LEFT[0])))
    assert len(session(path, pair(CUT), keep_text=keep_text).work.checks) == 1
    back = session(path, pair(BACK), keep_text=keep_text)
    ((at, found),) = [(at, each) for at, each in back.work.checks.items() if each.note]
    assert at == ClaimAt(Side.LEFT, pair(BACK).left.sentences[3].span)
    assert (found.note, found.status) == ("open late?", Status.CONFIRMED)
    assert back.carried is not None
    assert [each.fate for each in back.carried.checks] == [Fate.KEPT, Fate.MOVED]


def test_a_check_that_came_back_and_was_cleared_stays_away(path: Path) -> None:
    one = session(path)
    one.do(setting(one.work, sentence(2), check(words=LEFT[2], note="open late?")))
    session(path, pair(CUT))
    back = session(path, pair(BACK))
    (at,) = back.work.checks
    back.do(setting(back.work, at, None))
    assert not session(path, pair([*BACK, "It left on Sunday."])).work.checks


def test_a_changed_version_is_known_with_its_sides_swapped(path: Path) -> None:
    one = session(path)
    one.do(setting(one.work, sentence(1), check()))
    changed = session(path, pair(EDITED).swapped)
    ((at, _),) = changed.work.checks.items()
    assert at == sentence(1, Side.LEFT).__class__(Side.RIGHT, sentence(1).span)
    assert changed.carried is not None
    assert changed.carried.checks[0].after == at
    assert changed.carried.swapped


def named(sentences: list[str], source: str) -> Article:
    text = Article.from_sentences(sentences).text
    return Article.from_text(text, source=source)


@pytest.mark.parametrize(
    ("left", "right", "sources", "known"),
    [
        pytest.param(EDITED, RIGHT, ("x", "y"), True, id="most sentences are the same"),
        pytest.param(LEFT, ["All is well.", "No more."], ("a.txt", "b.txt"), True, id="one side alike, same names"),
        pytest.param(LEFT, ["All is well.", "No more."], ("a.txt", "z.txt"), False, id="one side alike, another name"),
        pytest.param(
            [f"Now {words}" for words in LEFT],
            [f"Yet {words}" for words in RIGHT],
            ("a.txt", "b.txt"),
            True,
            id="every sentence edited, same names",
        ),
        pytest.param(
            [f"Now {words}" for words in LEFT],
            [f"Yet {words}" for words in RIGHT],
            ("c.txt", "b.txt"),
            False,
            id="every sentence edited, another name",
        ),
        pytest.param(["Bread."], ["Milk."], ("a.txt", "b.txt"), False, id="the names alone"),
        pytest.param(LEFT, ["All is well.", "No more."], ("", ""), False, id="no names"),
    ],
)
def test_a_pair_is_known_again_by_its_sentences_and_by_its_names(
    path: Path, left: list[str], right: list[str], sources: tuple[str, str], known: bool
) -> None:
    first = Pair(named(LEFT, "a.txt"), named(RIGHT, "b.txt"))
    one = session(path, first)
    one.do(setting(one.work, ClaimAt(Side.LEFT, first.left.sentences[1].span), check()))
    changed = session(path, Pair(named(left, sources[0]), named(right, sources[1])))
    assert (changed.carried is not None) is known


def test_without_text_the_ledger_holds_no_words_of_the_articles(path: Path) -> None:
    one = session(path, keep_text=False)
    one.do(setting(one.work, sentence(0), check(words=LEFT[0], note="my note")))
    changed = session(path, pair(EDITED), keep_text=False)
    assert changed.carried is not None
    assert changed.carried.of(Fate.RECHECK)[0].check.words == ""
    assert not changed.carried.words_kept
    changed.close()
    one.close()
    kept = path.read_bytes()
    assert b"my note" in kept
    assert not any(word in kept for word in (b"ferry", b"refund", b"stayed"))  # none that a fingerprint may spell


def test_words_that_were_kept_are_taken_out_when_they_are_to_be_left_out(path: Path) -> None:
    one = session(path)
    one.do(setting(one.work, sentence(0), check(words=LEFT[0], note="my note")))
    one.close()
    changed = session(path, pair(EDITED))
    changed.close()
    assert b"ferry" in path.read_bytes()
    private = session(path, pair(EDITED), keep_text=False)
    assert private.work.checks[sentence(0)].words_before == ""
    assert not words_in_files(path, b"ferry")
    assert private.undo() is not None
    private.close()
    assert b"my note" in path.read_bytes()
    assert not words_in_files(path, b"ferry")


def words_in_files(path: Path, word: bytes) -> list[str]:
    """The names of the ledger's files that hold a word, those beside an open one too."""
    return [file.name for file in path.parent.iterdir() if word in file.read_bytes()]


def test_text_that_was_left_out_is_kept_from_when_it_may_be(path: Path) -> None:
    session(path, keep_text=False).close()
    session(path).close()
    with closing(sqlite3.connect(path)) as connection:
        assert [text is None for (text,) in connection.execute("SELECT text FROM article")] == [False, False]


def test_texts_of_any_characters_are_kept(path: Path) -> None:
    hostile = pair(["A lone \ud800 and a \x00 and \x1b[31m.", "שלום \u202e."], ["漢字\udfff."])
    one = session(path, hostile)
    note = "\ud83d" + "\ude00 \x00"
    one.do(setting(one.work, claim(1), check(note=note), "Noted \ud800"))
    again = session(path, hostile, checker="\udcff")
    assert again.work.checks[claim(1)].note == note
    undone = again.undo()
    assert undone is not None
    assert undone.label == "Noted \ud800"
    changed = session(path, Pair(hostile.left, Article.from_sentences(["漢字\udfff.", "New."])))
    assert changed.carried is None or changed.carried.checks == ()


def test_files_and_the_folder_made_for_them_are_private(tmp_path: Path) -> None:
    path = tmp_path / "made" / "ledger.sqlite3"
    one = session(path)
    put(one, 1)
    files = sorted(path.parent.iterdir())
    assert [file.name for file in files] == ["ledger.sqlite3", "ledger.sqlite3-shm", "ledger.sqlite3-wal"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_ledger_behind_a_link_is_private_and_looked_into_whole(tmp_path: Path) -> None:
    real, link = tmp_path / "elsewhere.sqlite3", tmp_path / "ledger.sqlite3"
    link.symlink_to(real)
    one = session(link)
    put(one, 1)
    assert not stat.S_IMODE(real.stat().st_mode) & 0o077
    with Ledger.copy_of(link) as looked_into:
        assert numbers(looked_into.session(pair()).work) == [1]


def test_a_file_of_another_program_keeps_its_mode(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE x (y)")
    path.chmod(0o644)
    with pytest.raises(LedgerError, match="another program"):
        Ledger.open(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_ledger_that_others_could_read_is_made_private(path: Path) -> None:
    session(path).close()
    path.chmod(0o644)
    session(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_default_place_is_the_users_data_folder() -> None:
    assert default_path() == Path(platformdirs.user_data_dir("twosource", appauthor=False)) / "ledger.sqlite3"


@pytest.mark.parametrize("name", [None, ""])
def test_without_a_name_the_ledger_is_in_the_default_place(name: str | None) -> None:
    ledger = Ledger.open(name)
    assert ledger.path == default_path()
    assert stat.S_IMODE(default_path().parent.stat().st_mode) == 0o700


def test_a_name_may_begin_with_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Ledger.open("~/kept/checks.sqlite3").path == tmp_path / "kept" / "checks.sqlite3"


def test_what_refers_to_a_pair_that_is_not_there_is_refused(path: Path) -> None:
    connection = Ledger.open(path).connection
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("INSERT INTO entry VALUES (99, 'claim:A:1-2', '{}')")


def test_what_is_kept_and_where_is_told(path: Path) -> None:
    one = session(path)
    put(one, 1)
    assert one.kept == f"Everything is kept already: 1 check in {path}."
    put(one, 2)
    assert "2 checks in" in one.kept


def test_the_pairs_opened_last_come_first_and_versions_once(path: Path) -> None:
    ledger = Ledger.open(path)
    first = Pair(Article.from_text("One. Two.", title="One", source="a.txt"), Article.from_text("Uno.", source="b.txt"))
    ledger.session(first)
    put(ledger.session(Pair(Article.from_text("One. Two. 3.", title="New", source="a.txt"), first.right)), 1)
    ledger.session(Pair(Article.from_text("Bread.", title="Bread"), Article.from_text("Milk.")))
    ledger.connection.execute("UPDATE pair SET opened_at = id")
    found = ledger.recent()
    assert [(each.titles.left, each.sources.left, each.checks) for each in found] == [
        ("Bread", "", 0),
        ("New", "a.txt", 1),
    ]
    assert len(ledger.recent(1)) == 1


def test_a_pair_can_be_read_from_the_ledger_alone(path: Path) -> None:
    one = session(path)
    put(one, 1)
    ledger = Ledger.open(path)
    (found,) = ledger.recent()
    kept = ledger.load(found.id)
    assert kept.work == one.work
    assert kept.articles == pair().map(Snapshot.of)
    with pytest.raises(LedgerError, match="no such pair"):
        ledger.load(99)


def test_a_session_begins_where_there_is_no_trouble_without_a_notice(path: Path) -> None:
    one = open_session(pair(), path=path)
    assert one.notice == ""
    assert path.exists()


def test_acts_are_kept_with_who_and_when(path: Path) -> None:
    put(session(path, checker="Bo"), 1)
    with closing(sqlite3.connect(path)) as connection:
        ((checker, at, changes),) = connection.execute("SELECT checker, at, changes FROM act")
    assert checker == "Bo"
    assert at.endswith("Z")
    assert json.loads(changes)[0][0] == "claim:A:1-2"
