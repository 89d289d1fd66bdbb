"""The names of news agencies, as they sign datelines, bylines, lines of their own and the ends of reports."""

from __future__ import annotations

from tui.articles.word_lists import words_of

SIGNATURES = words_of("""
    ap afp reuters dpa efe ansa tass itar-tass xinhua tanjug beta fonet hina cnn upi pa bloomberg ians pti kyodo yonhap
    anadolu aa mti pap ctk srna fena ats apa sda kna epd sid ani танјуг бета фонет
""")
"""What they are called for short, in small letters; `dpa/lno` and the like count by what stands before the slash."""

SMALL = words_of("dpa epd sda kna ats")
"""Those that write themselves small."""

FULL_NAMES = frozenset(
    (
        "europa press",
        "the associated press",
        "associated press",
        "thomson reuters",
        "thomson reuters foundation",
        "agence france-presse",
        "deutsche presse-agentur",
        "agencia efe",
        "pa media",
        "press association",
        "anadolu agency",
        "keystone-sda",
    )
)


def is_agency(name: str) -> bool:
    """Whether a name, in whatever case, is one of an agency."""
    small = name.casefold()
    return small in SIGNATURES or small in FULL_NAMES


def is_signature(name: str) -> bool:
    """Whether a word is the short name of an agency, written as agencies write it: `AFP`, `Tanjug`, `dpa`."""
    return (
        name.casefold() in SIGNATURES
        and (name in SMALL or name[:1].isupper())
        and (len(name) > 3 or name.isupper() or name in SMALL)
    )
