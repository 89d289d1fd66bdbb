"""Refit the weights of `tui.core.similarity`, and print cross-validated figures.

    python tests/benchmarks/fit_linking.py PAIRS.json [PAIRS.json …]

Each file holds one labelled pair or a list of them: {"a": [sentences], "b": [sentences],
"links": [{"a": 0, "b": 3}, …], "optional": [{"a": 1, "b": 2}]}; pairs marked optional count neither way. A pair that is alone in its file is a real
one and weighs REAL_WEIGHT; the pairs of a list weigh 1. Whole pairs are left out in turn, never single sentences.
"""

from __future__ import annotations

import json
import sys
from dataclasses import astuple, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tui.core.facts.sheets import sheets_of
from tui.core.lexicon import lexicon_for
from tui.core.sides import Pair
from tui.core.similarity import Features, measure_pairs

REAL_WEIGHT = 10.0
"""Weight of a real pair beside a rewritten one: rewritings outnumber independent reports and fit them badly."""
FOLDS = 13
RIDGE = 1.0
Array = NDArray[np.float64]


def load(paths: list[str]) -> list[tuple[dict[str, Any], float]]:
    """Labelled pairs with their weights."""
    found: list[tuple[dict[str, Any], float]] = []
    for path in paths:
        content = json.loads(Path(path).read_text("utf-8"))
        found += [(content, REAL_WEIGHT)] if isinstance(content, dict) else [(pair, 1.0) for pair in content]
    return found


def examples(pair: dict[str, Any]) -> tuple[Array, Array, int]:
    """Features and labels of a pair's candidates, and how many links are wanted; optional ones are left out."""
    links = {(link["a"], link["b"]) for link in pair["links"]}
    optional = {(link["a"], link["b"]) for link in pair["optional"]} - links
    sheets = sheets_of(Pair(tuple(pair["a"]), tuple(pair["b"])), lexicon_for("en"))
    measured = {at: features for at, features in measure_pairs(sheets).items() if at not in optional}
    x = np.array([astuple(features) for features in measured.values()], dtype=float).reshape(len(measured), -1)
    return x, np.array([float(at in links) for at in measured]), len(links)


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


def best_f1(scores: Array, y: Array, wanted: int) -> tuple[float, float, float]:
    """Average precision, best F1 and the threshold that gives it."""
    order = np.argsort(-scores, kind="stable")
    hits = np.cumsum(y[order])
    precision, recall = hits / np.arange(1, len(y) + 1), hits / wanted
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-9)
    return float((precision * y[order]).sum() / wanted), float(f1.max()), float(scores[order][f1.argmax()])


def reliability(scores: Array, y: Array) -> None:
    """Print how often links of each score are right."""
    print("score        links  right")
    for low in np.arange(0.0, 1.0, 0.1):
        inside = (scores >= low) & (scores < low + 0.1)
        if inside.any():
            print(f"{low:.1f} to {low + 0.1:.1f}  {inside.sum():6d}  {y[inside].mean():.2f}")


def main() -> None:
    data = load(sys.argv[1:])
    sets = [examples(pair) for pair, _ in data]
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
            ap, f1, at = best_f1(scores, y, sum(sets[i][2] for i in group))
            print(f"{name}: {len(group)} pairs, held out: average precision {ap:.3f}, best F1 {f1:.3f} at {at:.2f}")
            reliability(scores, y)
    beta = fit_on(sorted(fold_of))
    print("WEIGHTS = Features(")
    for field, value in zip(fields(Features), beta, strict=False):
        print(f"    {field.name}={value:.3f},")
    print(f")\nBIAS = {beta[-1]:.3f}")


if __name__ == "__main__":
    main()
