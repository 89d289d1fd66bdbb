"""Words as the names of files, on any system."""

from __future__ import annotations

import re
from unicodedata import normalize

DEVICES = frozenset(("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))))
"""Names that Windows gives no file, whatever its ending."""

_UNFIT = re.compile(r"[^\w.-]+")


def fit_name(words: str, longest: int) -> str:
    """Words as a file's name of at most so many bytes; empty when nothing is left of them. File systems allow 255."""
    name = _UNFIT.sub("_", normalize("NFC", words)).strip(".-")
    name = f"_{name}" if name.partition(".")[0].casefold() in DEVICES else name
    return name.encode()[:longest].decode(errors="ignore")


def same_file(name: str) -> str:
    """The same for all names that some system takes for one: capitals and the way accents are stored do not count."""
    return normalize("NFC", name.casefold())
