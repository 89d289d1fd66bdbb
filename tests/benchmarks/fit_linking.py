"""Refit the weights of `tui.core.similarity`, and print cross-validated figures.

    python -m tests.benchmarks.fit_linking PAIRS.json [PAIRS.json …]

`tests.benchmarks.labelled_data` says what the files hold. A pair that is alone in its file is a real one and weighs
REAL_WEIGHT; the pairs of a list weigh 1. Whole pairs are left out in turn, never single sentences.
"""

from __future__ import annotations

import sys

import numpy as np

from tests.benchmarks.cases import Case
from tests.benchmarks.figures import Array, rank, reliability, reliability_lines
from tests.benchmarks.labelled_data import read_data
from tui.core.facts.sheets import sheets_of
from tui.core.lexicon import lexicon_for
from tui.core.similarity import Features, measure_pairs

REAL_WEIGHT = 10.0
"""Weight of a real pair beside a rewritten one: rewritings outnumber independent reports and fit them badly."""
FOLDS = 13
RIDGE = 1.0


def load(paths: list[str]) -> list[tuple[Case, float]]:
    """Labelled pairs with their weights."""
    return [(case, 1.0 if data.listed else REAL_WEIGHT) for data in read_data(paths) for case in data.cases]


def examples(case: Case) -> tuple[Array, Array, int]:
    """Features and labels of a pair's candidates, and how many links are wanted; optional ones are left out."""
    sheets = sheets_of(case.sentences, lexicon_for("en"))
    measured = {at: features for at, features in measure_pairs(sheets).items() if at not in case.undecided}
    x = np.array(list(measured.values()), dtype=float).reshape(len(measured), -1)
    return x, np.array([float(at in case.wanted) for at in measured]), len(case.wanted)


def fit(x: Array, y: Array, weight: Array) -> Array:
    """Logistic regression with a small ridge by Newton's method; the last coefficient is the bias."""
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])
    beta = np.zeros(z.shape[1])
    ridge = np.diag([RIDGE] * (z.shape[1] - 1) + [0.0])
    for _ in range(40):
        p = 1 / (1 + np.exp(-z @ beta))
        step = np.linalg.solve(
            (z * (weight * p * (1 - p))[:, None]).T @ z + ridge, z.T @ (weight * (y - p)) - ridge @ beta
        )
        beta += step
        if np.abs(step).max() < 1e-8:
            break
    scaled = beta[:-1] / spread
    return np.append(scaled, beta[-1] - scaled @ mean)


def main() -> None:
    """Fit and print."""
    data = load(sys.argv[1:])
    if not data:
        raise SystemExit("Name files of labelled pairs: python -m tests.benchmarks.fit_linking PAIRS.json …")
    sets = [examples(case) for case, _ in data]
    weights = [weight for _, weight in data]
    real = [i for i, weight in enumerate(weights) if weight == REAL_WEIGHT]
    fold_of = {
        i: position % FOLDS
        for group in (real, [i for i in range(len(data)) if i not in real])
        for position, i in enumerate(group)
    }
    held_out: list[Array] = [np.zeros(0)] * len(data)

    def fit_on(chosen: list[int]) -> Array:
        x, y = np.vstack([sets[i][0] for i in chosen]), np.hstack([sets[i][1] for i in chosen])
        return fit(x, y, np.hstack([np.full(len(sets[i][1]), weights[i]) for i in chosen]))

    for fold in range(FOLDS):
        beta = fit_on([i for i in fold_of if fold_of[i] != fold])
        for i in (i for i in fold_of if fold_of[i] == fold):
            held_out[i] = 1 / (1 + np.exp(-(sets[i][0] @ beta[:-1] + beta[-1])))
    for name, group in (("real", real), ("rewritten", [i for i in range(len(data)) if i not in real])):
        if group:
            scores, y = np.hstack([held_out[i] for i in group]), np.hstack([sets[i][1] for i in group])
            ranked = rank(scores, y, sum(sets[i][2] for i in group))
            print(f"{name}: {len(group)} pairs, held out: average precision {ranked.average_precision:.3f}", end=", ")
            print(f"best F1 {ranked.f1:.3f} at {ranked.threshold:.2f}")
            print(*reliability_lines(reliability(scores, y)), sep="\n")
    beta = fit_on(sorted(fold_of))
    print("WEIGHTS = Features(")
    for name, value in zip(Features._fields, beta, strict=False):
        print(f"    {name}={value:.3f},")
    print(f")\nBIAS = {beta[-1]:.3f}")


if __name__ == "__main__":
    main()
