"""What the command line asks for: argparse in, one `Request` out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import NoReturn

from tui import __version__
from tui.core.languages import LANGUAGES
from tui.core.sides import Pair
from tui.errors import TwosourceError
from tui.report import ENDINGS, Format, format_for_path
from tui.report.papers import Paper, format_of

OPTIONS_END = "--"
"""Whatever comes behind it is an article, even if it begins with a dash."""

STANDARD_STREAM = "-"
"""Stands for standard input as an article, for standard output as a report."""

DESCRIPTION = """\
Compare two reports of one event, sentence by sentence: what both say, where
they disagree, what only one of them has. Nothing leaves this machine, and
the network is used only for a web address that you name."""

EPILOG = f"""\
examples:
  twosource                                   choose the articles, or paste them
  twosource wire.txt ours.md                  read them side by side
  pdftotext wire.pdf - | twosource - ours.md  take the first from a pipe
  twosource wire.txt ours.md -f text | less   print the findings
  twosource wire.txt ours.md -o report.html   write them to a file
  twosource saved.json                        open a comparison saved by -o
  twosource wire.txt ours.md --check          tell a script whether any differ
  twosource https://example.org/story ours.md fetch one from the web
  twosource --demo                            look at an invented example

The format of FILE is known from its ending:
{", ".join(ENDINGS)}.
When standard output is not a terminal, the text report is printed.

exit codes:
  0    done; with --check: all that is told differently is settled in the
       ledger, and no check is wrong, a query, or to be done again
  1    with --check: that is not so
  2    an article could not be read, a report not written, a call not understood
  130  interrupted with Ctrl+C"""


NO_ARTICLE = "No article was named; name two, as in “twosource wire.txt ours.md”, or try “twosource --demo”."
"""Where nobody can be asked for them."""


class UsageError(TwosourceError):
    """The command was called in a way that makes no sense; the message says how to call it."""

    title = "Wrong call"


class Dump(Enum):
    """Something of the settings to print."""

    CONFIG = "config"
    """A complete `config.toml` with the present values."""
    KEYS = "keys"
    """The key table, as a section of it."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to do. `format` is None when the app, or by default a text report, is asked for."""

    sources: Pair[str] | None
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


def parse(argv: Sequence[str] | None) -> Request:
    """The request in the arguments (the process's own for None).

    Raises UsageError or, for a report's unknown ending, ReportError; SystemExit after --help and --version.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    # parse_intermixed_args parses twice and has lost the dashes the second time, so they are dealt with here.
    end = arguments.index(OPTIONS_END) if OPTIONS_END in arguments else len(arguments)
    given = parser().parse_intermixed_args(arguments[:end])
    if given.dump is not None:
        return Request(None, config=given.config, dump=given.dump)
    named = [*given.articles, *arguments[end + 1 :]]
    if given.batch is not None or given.jobs is not None:
        return batch_of(given, named)
    saved = named[0] if len(named) == 1 and not given.demo else None
    asks = not (named or given.demo or given.check or given.format or given.paper or given.output is not None)
    sources = None if asks or saved is not None else sources_of(named, given.demo)
    if given.check and (given.format or given.paper or given.output is not None):
        raise UsageError(
            "--check prints nothing, so it goes neither with --format, --paper nor --output; leave one out."
        )
    wanted = Request(
        sources,
        paper=Paper(given.paper or Paper.REPORT),
        language=given.language,
        saved=saved,
        asks=asks,
        config=given.config,
        allow_private=given.allow_private,
        ledger=given.ledger,
        checker=given.checker,
        no_text=given.no_text,
    )
    return with_output(wanted, given)


def with_output(wanted: Request, given: argparse.Namespace) -> Request:
    """The request with where to write and in which format. Raises UsageError, ReportError for an unknown ending."""
    chosen = Format(given.format) if given.format else None
    if given.output is None or given.output == STANDARD_STREAM:
        to_stdout = given.output is not None
        if to_stdout or given.paper or chosen:
            chosen = format_of(wanted.paper, chosen)
        if chosen is Format.DOCX:
            raise UsageError("A DOCX file is no text to print; name a file for it with --output.")
        return replace(wanted, format=chosen, check=given.check)
    if not given.output:
        raise UsageError("No file was named behind --output; name one, or write - for standard output.")
    chosen = format_of(wanted.paper, chosen or format_for_path(given.output))
    return replace(wanted, format=chosen, output=Path(given.output))


def batch_of(given: argparse.Namespace, articles: Sequence[str]) -> Request:
    """The request for a batch. Raises UsageError for what does not go with it."""
    if given.batch is None:
        raise UsageError("--jobs says how many pairs of a --batch are compared at once; name a list with --batch.")
    if articles or given.demo or given.check or given.format or given.paper:
        raise UsageError("--batch takes its articles from the list and writes JSON; give only --output beside it.")
    if not given.output or given.output == STANDARD_STREAM:
        raise UsageError("--batch needs a folder for its reports; name one with --output.")
    if given.jobs is not None and given.jobs < 1:
        raise UsageError("--jobs must be 1 or more.")
    return Request(
        None,
        output=Path(given.output),
        language=given.language,
        config=given.config,
        batch=Path(given.batch),
        jobs=given.jobs,
    )


def sources_of(articles: Sequence[str], demo: bool) -> Pair[str] | None:
    """The two articles named, or None for the demo. Raises UsageError for any other number of them."""
    if demo:
        if articles:
            raise UsageError("--demo brings its own two articles; leave yours out, or leave out --demo.")
        return None
    if len(articles) != 2:
        raise UsageError(NO_ARTICLE.replace("No article was", "Too many articles were") if articles else NO_ARTICLE)
    if list(articles) == [STANDARD_STREAM] * 2:
        raise UsageError("Only one of the two articles can come from standard input; name a file for the other.")
    return Pair(*articles)


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are raised as one sentence, not printed with a usage in front."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        raise UsageError(f"{message[:1].upper()}{message[1:]}; “twosource --help” lists what is possible.")


def parser() -> Parser:
    """The parser of the command `twosource`."""
    made = Parser(
        prog="twosource",
        usage=(
            "twosource [LEFT RIGHT | SAVED | --demo] [-f FORMAT] [-o FILE | --check]\n"
            "       twosource --batch LIST -o FOLDER"
        ),
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,  # so that the articles come first, under a heading of their own
    )
    made.add_argument_group("articles").add_argument(
        "articles",
        nargs="*",
        metavar="LEFT RIGHT",
        help="the two articles: files, http(s) addresses, or - for standard input (one of them); or one saved "
        "comparison (JSON)",
    )
    options = made.add_argument_group("options")
    options.add_argument("-h", "--help", action="help", help="show this help")
    names = [choice.value for choice in Format]
    options.add_argument("--demo", action="store_true", help="take the two articles of the bundled example")
    options.add_argument("-f", "--format", choices=names, metavar="FORMAT", help=f"print a report: {', '.join(names)}")
    papers = ", ".join(paper.value for paper in Paper)
    options.add_argument(
        "--paper", choices=[paper.value for paper in Paper], metavar="PAPER", help=f"what to print: {papers}"
    )
    options.add_argument("-o", "--output", metavar="FILE", help="write a report to FILE, or to standard output for -")
    options.add_argument(
        "--check",
        action="store_true",
        help="print nothing; the exit code says whether anything differs and is not settled",
    )
    options.add_argument(
        "--batch", metavar="LIST", help="compare all pairs of a CSV file (left,right) into the folder named by -o"
    )
    options.add_argument("--jobs", type=int, metavar="N", help="pairs of a batch at once; as a rule one a core")
    add_ledger(options)
    add_settings(options)
    options.add_argument("--version", action="version", help="show the version", version=f"twosource {__version__}")
    return made


def add_ledger(options: argparse._ArgumentGroup) -> None:
    """Add the options that say where checks are kept, and how much."""
    options.add_argument("--ledger", type=Path, metavar="FILE", help="keep the checks in FILE, not in the usual place")
    options.add_argument("--checker", metavar="NAME", help="who checks, as written into the ledger")
    options.add_argument("--no-text", action="store_true", help="keep no words of the articles in the ledger")


def add_settings(options: argparse._ArgumentGroup) -> None:
    """Add the options that change how everything works: the language, what may be fetched, the file of settings."""
    options.add_argument(
        "--language",
        choices=LANGUAGES,
        metavar="CODE",
        help=f"the language of both articles, where it is not detected rightly: {', '.join(LANGUAGES)}",
    )
    options.add_argument(
        "--allow-private", action="store_true", help="fetch web addresses of this machine and its own network too"
    )
    options.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="read the settings from FILE; /dev/null has the default of everything",
    )
    dumps = options.add_mutually_exclusive_group()
    for dump, what in ((Dump.CONFIG, "a complete file of settings"), (Dump.KEYS, "every key with its id")):
        dumps.add_argument(
            f"--dump-{dump.value}",
            dest="dump",
            action="store_const",
            const=dump,
            help=f"print {what}, with the present values",
        )
