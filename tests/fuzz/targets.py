"""What is tried: each target makes a trial by chance; a trial may raise nothing but the family of errors."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.fuzz.ledger_trials import ledger_trial
from tests.fuzz.mutating import damaged, damaged_archive, damaged_json, damaged_pdf, made_text
from tests.unit.core.test_laws import WORDS
from tui import compare, compare_sentences, read_article, split_sentences
from tui.articles.reading import article_from_bytes
from tui.articles.saved_comparison import saved_from
from tui.batch.listing import Job, jobs_of
from tui.core.harmless import harmless
from tui.core.text import Article
from tui.review.exchange import Exchange, export, export_text, read_exchange
from tui.review.fingerprints import Snapshot
from tui.review.work import Work
from tui.settings.dumping import config_text, keys_text
from tui.settings.keymap import key_rows
from tui.settings.reading import understood

Trial = Callable[[], object]
Target = Callable[[Random], Trial]
Damage = Callable[[Random, bytes, Sequence[bytes]], bytes]

SAMPLES = Path(__file__).parents[2] / "samples"
ARCHIVES = (".docx", ".odt", ".epub")
TEXTS = (".txt", ".md", ".eml", ".html", ".rtf")


@cache
def samples(ending: str) -> tuple[bytes, ...]:
    """The articles among the samples whose names end so."""
    return tuple(path.read_bytes() for path in sorted(SAMPLES.glob(f"*/[ab]{ending}")))


def reader(ending: str, damage: Damage) -> Target:
    """Reads damaged files of one kind; what was read must be whole."""

    def make(chance: Random) -> Trial:
        others = samples(chance.choice(TEXTS))
        data = damage(chance, chance.choice(samples(ending)), others)
        return lambda: whole(article_from_bytes(data, place=f"story{ending}", source="story", ending=ending))

    return make


def whole(article: Article) -> None:
    """Hold an article to its laws: blocks tile the text, sentences stand in it in order, each exactly."""
    assert "".join(map(article.block_text, range(len(article.blocks)))) == article.text
    end = 0
    for sentence in article.sentences:
        assert sentence.span.start >= end
        assert sentence.text == sentence.span.of(article.text)
        end = sentence.span.end


def splitting(chance: Random) -> Trial:
    """Splits odd texts: nothing but white space lies between sentences."""
    text = made_text(chance)

    def run() -> None:
        end = 0
        for span in split_sentences(text):
            assert span.start >= end
            assert not text[end : span.start].strip()
            end = span.end
        assert not text[end:].strip()

    return run


def comparing(chance: Random) -> Trial:
    """Compares odd lists of sentences: swapping them swaps the links."""
    left = [told(chance) for _ in range(chance.randint(0, 12))]
    right = [told(chance) for _ in range(chance.randint(0, 6))] + chance.sample(left, chance.randint(0, len(left)))

    def run() -> None:
        one, other = compare_sentences(left, right), compare_sentences(right, left)
        assert [(x.a, x.b, x.relation) for x in one.links] == sorted((x.b, x.a, x.relation) for x in other.links)

    return run


def told(chance: Random) -> str:
    """A sentence: of words that say facts, or of anything."""
    if chance.random() < 0.3:
        return made_text(chance, 20)
    return " ".join(chance.choices(WORDS, k=int(10 ** chance.uniform(0, 1.5))))


@cache
def saved_report() -> object:
    """A saved comparison in JSON's own types."""
    return json.loads((SAMPLES / "formats" / "saved.json").read_bytes())


def saved_comparison(chance: Random) -> Trial:
    """Opens damaged reports; what opens can be compared."""
    if chance.random() < 0.3:
        data = damaged(chance, json.dumps(saved_report()).encode())
    else:
        data = json.dumps(damaged_json(chance, saved_report(), 10 ** chance.uniform(-4, -1.5))).encode()

    def run() -> None:
        articles = saved_from(data, "saved.json").articles
        if sum(len(article.sentences) for article in articles) < 200:
            compare(*articles)

    return run


@cache
def exchanged() -> object:
    """A file of checks, with checks of every kind, in JSON's own types."""
    from tests.fuzz.ledger_trials import ARTICLES, random_act
    from tui.review.work import applied

    work, chance = Work(), Random(1)
    for _ in range(40):
        work = applied(work, random_act(chance, work))
    return export(Exchange(ARTICLES.map(Snapshot.of), work, "Ana", "2031-05-04T12:00:00Z"))


def exchange(chance: Random) -> Trial:
    """Reads damaged files of checks; what was read can be written and is then the same."""
    if chance.random() < 0.3:
        text = damaged(chance, json.dumps(exchanged()).encode()).decode("utf-8", "replace")
    else:
        text = json.dumps(damaged_json(chance, exchanged(), 10 ** chance.uniform(-4, -1.5)))

    def run() -> None:
        first = export_text(read_exchange(text))
        assert export_text(read_exchange(first)) == first

    return run


def config(chance: Random) -> Trial:
    """Understands damaged settings, and prints what it understood."""
    usual = understood(b"")
    keys = keys_text(key_rows(usual)[0])
    data = damaged(chance, (config_text(usual.settings) + keys.replace("[keys]", "")).encode())

    def run() -> None:
        read = understood(data)
        rows, problems = key_rows(read)
        for problem in (*read.problems, *problems):
            assert harmless(str(problem)).splitlines() == [str(problem)]
        assert understood(config_text(read.settings).encode()).settings == read.settings
        keys_text(rows)

    return run


def batch_list(chance: Random) -> Trial:
    """Reads damaged lists of pairs; no two reports get the same name."""
    data = damaged(chance, b'left,right,name\na.txt,b.txt\n"x,y".md,z.html,Story\n' * chance.randint(1, 20))

    def run() -> None:
        with TemporaryDirectory() as folder:
            path = Path(folder, "pairs.csv")
            path.write_bytes(data)
            names = [job.name.lower() for job in jobs_of(path) if isinstance(job, Job)]
        assert len({*names}) == len(names)

    return run


def any_file(chance: Random) -> Trial:
    """Reads files whose ending lies, from the disk."""
    endings = [*ARCHIVES, *TEXTS, ".pdf", ".json", ""]
    data = damaged(chance, chance.choice([b"", *samples(chance.choice([*ARCHIVES, *TEXTS, ".pdf"]))]))

    def run() -> None:
        with TemporaryDirectory() as folder:
            path = Path(folder, f"story{chance.choice(endings)}")
            path.write_bytes(data)
            whole(read_article(path))

    return run


TARGETS: dict[str, Target] = {
    **{f"read {ending}": reader(ending, damaged) for ending in TEXTS},
    **{f"read {ending}": reader(ending, damaged_archive) for ending in ARCHIVES},
    "read .pdf": reader(".pdf", damaged_pdf),
    "read anything": any_file,
    "split sentences": splitting,
    "compare": comparing,
    "saved comparison": saved_comparison,
    "checks from a file": exchange,
    "settings": config,
    "list of pairs": batch_list,
    "ledger": ledger_trial,
}
