"""What is printed instead of the app: reports and papers, the ledger's list, the answer to --check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tui.arguments import Request
from tui.core.sides import Pair
from tui.report import Format
from tui.terminal import complain, print_report

if TYPE_CHECKING:
    from tui.core.comparison import Comparison
    from tui.core.corrections import Corrections
    from tui.core.text import Article
    from tui.review.work import Work
    from tui.settings.ledger_place import LedgerPlace


def report(articles: Pair[Article], work: Work, request: Request, language: str | None) -> None:
    """Print what was asked for, or write it to a file. Raises ReportError."""
    from tui.report.handover import Desk
    from tui.report.papers import Paper, format_of, written
    from tui.report.writing import write_report
    from tui.review.checking import Stamp

    place = ledger_place(request)
    # The same report for the same articles, whenever it is printed; what is handed over has a date.
    stamp = Stamp(place.checker, "") if request.paper is Paper.REPORT else Stamp.now(place.checker)
    chosen = format_of(request.paper, request.format)
    comparison = compared(articles, language, work.corrections)
    data = written(request.paper, chosen, Desk(comparison, work, stamp.at, stamp.checker, place.keep_text))
    if request.output is not None:
        write_report(data, request.output)
    else:
        # A page says of itself that it is UTF-8; everything else speaks the terminal's encoding.
        print_report(data.decode(), "utf-8" if chosen is Format.HTML else None)


def refuse_ledger(request: Request) -> None:
    """Raise ReportError when the report asked for would replace the ledger. Raises SettingsError."""
    if request.output is not None:
        from tui.report import writing
        from tui.review.ledger_path import place_of

        writing.refuse_ledger(request.output, place_of(ledger_place(request).file))


def tell_kept(request: Request) -> None:
    """List the pairs of the ledger, or print of one of them, without its files. Raises NotKept and LedgerError."""
    from tui.kept_pairs import kept_pair, kept_pairs

    file = ledger_place(request).file
    if request.kept is None:
        print_report(kept_pairs(file))
    else:
        articles, work = kept_pair(request.kept, file)
        report(articles, work, request, request.language or configured_language(request.config))


def is_settled(articles: Pair[Article], language: str | None, request: Request) -> bool:
    """Whether nothing is left to do: all that differs is settled, and no check needs anybody. Raises LedgerError."""
    from tui.review.checklist import Checklist
    from tui.review.clearance import is_clear

    work = kept_work(articles, request)
    comparison = compared(articles, language, work.corrections)
    return is_clear(Checklist.of(comparison), work.checks)


def compared(articles: Pair[Article], language: str | None, corrections: Corrections | None = None) -> Comparison:
    """What is found between the articles; None has their language detected, or corrects nothing."""
    from tui.core.comparison import compare
    from tui.core.corrections import NO_CORRECTIONS

    return compare(articles.left, articles.right, language=language, corrections=corrections or NO_CORRECTIONS)


def kept_work(articles: Pair[Article], request: Request) -> Work:
    """What the ledger says of these articles, read from a copy: nothing is written. Raises LedgerError."""
    return ledger_place(request).read(articles)


def ledger_place(request: Request) -> LedgerPlace:
    """Where the work is kept, and in whose name, as the call and the settings have it. Raises SettingsError."""
    from tui.settings.ledger_place import LedgerPlace
    from tui.settings.reading import read_settings

    settings = read_settings(request.config).settings
    return LedgerPlace.of(settings, file=request.ledger, checker=request.checker, no_text=request.no_text)


def configured_language(config: Path | None) -> str | None:
    """The language that the settings name, if any, complaining of what is wrong in them. Raises SettingsError."""
    from tui.settings.reading import read_settings

    read = read_settings(config)
    for problem in read.problems:
        complain(str(problem))
    return read.settings.language or None
