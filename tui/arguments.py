"""What the command line asks for: argparse in, one `Request` out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tui.core.sides import Pair
from tui.report import Format, format_for_path
from tui.report.papers import Paper, format_of
from tui.usage import LIST, Dump, UsageError, parser

OPTIONS_END = "--"
"""Whatever comes behind it is an article, even if it begins with a dash."""

STANDARD_STREAM = "-"
"""Stands for standard input as an article, for standard output as a report."""

NAME_TWO = "name two, as in “twosource wire.txt ours.md”, or try “twosource --demo”."
NO_ARTICLE = f"No article was named; {NAME_TWO}"
"""Where nobody can be asked for them."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to do. `format` is None when the app, or by default a text report, is asked for."""

    sources: Pair[str] | None = None
    """Paths, web addresses or `-`; None for the demo, for a saved comparison, and where the app is to ask."""
    format: Format | None = None
    paper: Paper = Paper.REPORT
    """What to print."""
    output: Path | None = None
    """The file for the report; None for standard output."""
    check: bool = False
    language: str | None = None
    """Code of the language of both articles; None to have it detected, unless the settings name one."""
    config: Path | None = None
    """The file of settings; None for the usual one."""
    dump: Dump | None = None
    """Print this and nothing else."""
    batch: Path | None = None
    """A list of pairs to compare instead of two articles; `output` is then a folder."""
    jobs: int | None = None
    """How many pairs of a batch are compared beside each other; None for as many as there are cores."""
    saved: str | None = None
    """The only one that was named: a saved comparison, which holds both articles, or one of two articles."""
    asks: bool = False
    """Whether no article was named, so that the app is to ask for both."""
    allow_private: bool = False
    """Whether web addresses of this machine and its own network may be fetched."""
    ledger: Path | None = None
    """The file that keeps the checks; None for the one of the settings, or the usual one."""
    checker: str | None = None
    """Who checks; None for the name in the settings, or of the account."""
    no_text: bool = False
    """Whether the ledger is to keep no words of the articles."""
    lists_kept: bool = False
    """Whether to print what the ledger keeps: the list of its pairs, or a paper of one."""
    kept: int | None = None
    """The number of that one pair."""


def parse(argv: Sequence[str] | None) -> Request:
    """The request in the arguments (the process's own for None).

    Raises UsageError or, for a report's unknown ending, ReportError; SystemExit after --help and --version.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    # parse_intermixed_args parses twice and has lost the dashes the second time, so they are dealt with here.
    end = arguments.index(OPTIONS_END) if OPTIONS_END in arguments else len(arguments)
    given = parser().parse_intermixed_args(arguments[:end])
    named = [*given.articles, *arguments[end + 1 :]]
    wanted = Request(
        paper=Paper(given.paper or Paper.REPORT),
        check=given.check,
        language=given.language,
        config=given.config,
        dump=given.dump,
        allow_private=given.allow_private,
        ledger=given.ledger,
        checker=given.checker,
        no_text=given.no_text,
    )
    if wanted.dump is not None:
        return wanted
    if given.batch is not None or given.jobs is not None:
        return of_batch(wanted, given, named)
    if given.kept is not None:
        return of_kept(wanted, given, named)
    return of_articles(wanted, given, named)


def of_articles(wanted: Request, given: argparse.Namespace, named: Sequence[str]) -> Request:
    """The request for the articles named. Raises UsageError, ReportError for an unknown ending."""
    prints = prints_report(given)
    if given.check and prints:
        raise UsageError(
            "--check prints nothing, so it goes neither with --format, --paper nor --output; leave one out."
        )
    if not (named or given.demo or given.check or prints):
        return replace(wanted, asks=True)
    if len(named) == 1 and not given.demo:
        return with_output(replace(wanted, saved=named[0]), given)
    return with_output(replace(wanted, sources=sources_of(named, given.demo)), given)


def of_kept(wanted: Request, given: argparse.Namespace, named: Sequence[str]) -> Request:
    """The request for what the ledger keeps. Raises UsageError, ReportError for an unknown ending."""
    if named or given.demo or given.check:
        raise UsageError("--kept takes the articles from the ledger; leave the others, --demo and --check out.")
    if given.kept != LIST:
        return with_output(replace(wanted, lists_kept=True, kept=given.kept), given)
    if prints_report(given):
        raise UsageError("--kept alone lists the pairs; name one by its number to print of it: --kept 3.")
    return replace(wanted, lists_kept=True)


def of_batch(wanted: Request, given: argparse.Namespace, named: Sequence[str]) -> Request:
    """The request for a batch. Raises UsageError for what does not go with it."""
    if given.batch is None:
        raise UsageError("--jobs says how many pairs of a --batch are compared at once; name a list with --batch.")
    if named or given.demo or given.check or given.format or given.paper:
        raise UsageError("--batch takes its articles from the list and writes JSON; give only --output beside it.")
    if given.kept is not None or given.ledger or given.checker or given.no_text or given.allow_private:
        raise UsageError("--batch compares files and asks neither the ledger nor the web; leave their options out.")
    if not given.output or given.output == STANDARD_STREAM:
        raise UsageError("--batch needs a folder for its reports; name one with --output.")
    if given.jobs is not None and given.jobs < 1:
        raise UsageError("--jobs must be 1 or more.")
    return replace(wanted, output=Path(given.output), batch=Path(given.batch), jobs=given.jobs)


def prints_report(given: argparse.Namespace) -> bool:
    """Whether a report is asked for by its format, paper or file."""
    return bool(given.format or given.paper or given.output is not None)


def with_output(wanted: Request, given: argparse.Namespace) -> Request:
    """The request with where to write and in which format. Raises UsageError, ReportError for an unknown ending."""
    chosen = Format(given.format) if given.format else None
    if given.output is None or given.output == STANDARD_STREAM:
        to_stdout = given.output is not None
        if to_stdout or given.paper or chosen:
            chosen = format_of(wanted.paper, chosen)
        if chosen is Format.DOCX:
            raise UsageError("A DOCX file is no text to print; name a file for it with --output.")
        return replace(wanted, format=chosen)
    if not given.output:
        raise UsageError("No file was named behind --output; name one, or write - for standard output.")
    chosen = format_of(wanted.paper, chosen or format_for_path(given.output))
    return replace(wanted, format=chosen, output=Path(given.output))


def sources_of(articles: Sequence[str], demo: bool) -> Pair[str] | None:
    """The two articles named, or None for the demo. Raises UsageError for any other number of them."""
    if demo:
        if articles:
            raise UsageError("--demo brings its own two articles; leave yours out, or leave out --demo.")
        return None
    if len(articles) != 2:
        raise UsageError(f"Too many articles were named; {NAME_TWO}" if articles else NO_ARTICLE)
    if list(articles) == [STANDARD_STREAM] * 2:
        raise UsageError("Only one of the two articles can come from standard input; name a file for the other.")
    return Pair(*articles)
