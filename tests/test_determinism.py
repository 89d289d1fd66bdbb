"""The same input gives the same bytes in every process, whatever Python's hash seed: reports, papers, ledger, batch."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tests.unit.core.test_laws import WORDS

SEEDS = ("0", "1", "12345")
ROOT = Path(__file__).parents[1]

SCRIPT = """
import json, sys
from pathlib import Path
from random import Random
from tests.fuzz.ledger_trials import random_act
from tui import compare, compare_sentences, read_article
from tui.cli import main
from tui.core.sides import Pair
from tui.report import render, Format
from tui.report.handover import Desk
from tui.report.papers import FORMATS, written
from tui.review.exchange import Exchange, export_text
from tui.review.fingerprints import Snapshot
from tui.review.work import Work, applied

pairs, out = json.loads(Path("pairs.json").read_text()), Path(sys.argv[1])
out.mkdir()
for number, (left, right) in enumerate(pairs["sentences"]):
    (out / f"words{number}.json").write_text(render(compare_sentences(left, right), Format.JSON))
for name, left, right in pairs["samples"]:
    articles = Pair(read_article(left), read_article(right))
    work, chance = Work(), Random(name)
    for _ in range(20):
        work = applied(work, random_act(chance, work))
    for told, kept in (("bare", Work()), ("worked", work)):
        desk = Desk(compare(*articles, corrections=kept.corrections), kept)
        for paper, formats in FORMATS.items():
            for each in formats:
                (out / f"{name}-{told}-{paper.value}.{each.value}").write_bytes(written(paper, each, desk))
    (out / f"{name}-exchange.json").write_text(export_text(Exchange(articles.map(Snapshot.of), work)))
assert main(["--batch", "pairs.csv", "-o", str(out / "batch"), "--jobs", "1"]) == 0
"""


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path there."""
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, bytes]]:
    """What a process of its own writes, by the seed of its hashes."""
    folder = tmp_path_factory.mktemp("determinism")
    chance = Random(7)
    told = [[" ".join(chance.choices(WORDS, k=12)) for _ in range(8)] for _ in range(40)]
    sentences = [(left, [left[0], *right[1:]]) for left, right in zip(told[::2], told[1::2], strict=True)]
    sources = sorted({path.parent for path in (ROOT / "samples").glob("*/a.*")})
    samples = [(each.name, *(str(sorted(each.glob(f"{side}.*"))[-1]) for side in "ab")) for each in sources]
    (folder / "pairs.json").write_text(json.dumps({"sentences": sentences, "samples": samples}))
    with open(folder / "pairs.csv", "w", newline="") as file:
        csv.writer(file).writerows((left, right, name) for name, left, right in samples)
    for seed in SEEDS:
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        subprocess.run(
            [sys.executable, "-c", SCRIPT, seed], cwd=folder, env=environment, check=True, capture_output=True
        )
    return {seed: files_of(folder / seed) for seed in SEEDS}


@pytest.mark.parametrize("seed", SEEDS[1:])
def test_the_hash_seed_does_not_show(seed: str, printed: dict[str, dict[str, bytes]]) -> None:
    first = printed[SEEDS[0]]
    assert "batch/summary.csv" in first
    assert len(first) > 100
    assert [name for name, data in printed[seed].items() if first.get(name) != data] == []
    assert printed[seed].keys() == first.keys()
