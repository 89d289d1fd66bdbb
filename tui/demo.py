"""The bundled sample: an invented pair of reports that shows what Twosource does."""

from __future__ import annotations

from pathlib import Path

from tui.core.sides import Pair
from tui.errors import ReadError

DEMO = "two_outlets"
"""The sample with the widest range of findings; samples/README.md describes them all."""


def demo_paths() -> Pair[Path]:
    """The two articles of the demo, from the installed package or from a checkout. ReadError if they are missing."""
    package = Path(__file__).parent
    for samples in (package / "samples", package.parent / "samples"):
        left, right = (sorted((samples / DEMO).glob(f"{letter}.*")) for letter in "ab")
        if left and right:
            return Pair(left[0], right[0])
    raise ReadError("The demo's articles are missing from this installation; install twosource again.")
