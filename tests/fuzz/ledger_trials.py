"""Random acts in a real ledger, taken back, done again and read back; and ledgers that were damaged."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.fuzz.mutating import damaged, made_text
from tui.core.corrections import Hold, PointName, Ruling, Tie
from tui.core.findings import PointKind, Relation
from tui.core.sides import Pair, Side
from tui.core.spans import Span
from tui.core.text import Article, Role
from tui.review.checks import Check, ClaimAt, Source, Status
from tui.review.ledger import Ledger, LedgerError, open_session
from tui.review.work import Act, BlockAt, Realigned, Subject, Value, Work, act_of

ARTICLES = Pair(
    Article.from_text("The ferry carried 240 people. Nobody was hurt.\n\nTwo tugs came.\n"),
    Article.from_text("On the ferry were 260 people.\n\nTwo tugs came at night. It was Monday.\n"),
)


def random_act(chance: Random, work: Work) -> Act:
    """An act on one to three entries, of every kind there is."""
    entries: dict[Subject, Value] = dict(random_entry(chance) for _ in range(chance.randint(1, 3)))
    return act_of(work, made_text(chance, 3)[:500], entries)


def random_entry(chance: Random) -> tuple[Subject, Value]:
    """An entry: a check, a ruling on a link, the role of a block or the rows that were moved."""
    side = chance.choice([*Side])
    start = chance.randrange(20)
    span = Span(start, start + chance.randint(1, 6))
    tie = Tie(chance.randrange(3), chance.randrange(3))
    match chance.randrange(5):
        case 0:
            name = PointName(chance.choice([*PointKind]), span, None)
            return tie, Ruling(
                chance.choice([None, *Hold]), chance.random() < 0.5, chance.choice([None, *Relation]), frozenset({name})
            )
        case 1:
            return BlockAt(side, chance.randrange(2)), chance.choice([*Role])
        case 2:
            return Realigned(), frozenset({tie})
        case _:
            words, note = made_text(chance, 3)[:200], made_text(chance, 3)[:2000]
            sources = tuple(Source(made_text(chance, 2)[:200] or "x") for _ in range(chance.randrange(3)))
            status = chance.choice([*Status])
            return ClaimAt(side, span), Check(words, status, note, flagged=chance.random() < 0.5, sources=sources)


def ledger_trial(chance: Random) -> Callable[[], object]:
    """Half of the time a ledger is used, half of the time it is damaged before it is used."""
    return lambda: (used if chance.random() < 0.5 else broken)(chance)


def used(chance: Random) -> None:
    """Do, undo and redo; another session must find the very same, and undoing everything must lead back."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "ledger.db")
        session = open_session(ARTICLES, path=path, checker="Ana")
        for _ in range(chance.randint(1, 12)):
            match chance.randrange(4):
                case 0:
                    session.undo()
                case 1:
                    session.redo()
                case _:
                    session.do(random_act(chance, session.work))
        assert not session.notice
        again = open_session(ARTICLES, path=path, checker="Ana")
        assert again.work == session.work
        swapped = open_session(ARTICLES.swapped, path=path, checker="Ben")
        while again.undo():
            pass
        assert again.work == Work()
        swapped.poll()
        assert swapped.work == Work()
        for each in (session, again, swapped):
            each.close()


def broken(chance: Random) -> None:
    """Damage the file: the ledger says so, and a session goes on all the same."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "ledger.db")
        with_work = open_session(ARTICLES, path=path, checker="Ana")
        with_work.do(random_act(chance, with_work.work))
        with_work.close()
        path.write_bytes(damaged(chance, path.read_bytes()))
        with suppress(LedgerError):
            Ledger.open(path).close()
        session = open_session(ARTICLES, path=path, checker="Ana")
        session.do(random_act(chance, session.work))
        session.undo()
        session.redo()
        session.close()
