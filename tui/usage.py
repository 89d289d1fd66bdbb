"""How the command is called: its options, its help, and the error for a call that makes no sense."""

from __future__ import annotations

import argparse
from enum import Enum
from pathlib import Path
from typing import NoReturn

from tui import __version__
from tui.core.languages import LANGUAGES
from tui.errors import TwosourceError
from tui.report import ENDINGS, Format
from tui.report.papers import Paper

LIST = -1
"""Stands for --kept without a number; no pair has it."""

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


class UsageError(TwosourceError):
    """The command was called in a way that makes no sense; the message says how to call it."""

    title = "Wrong call"


class Dump(Enum):
    """Something of the settings to print."""

    CONFIG = "config"
    """A complete `config.toml` with the present values."""
    KEYS = "keys"
    """The key table, as a section of it."""


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
    options.add_argument("--demo", action="store_true", help="take the two articles of the bundled example")
    add_printing(options)
    options.add_argument(
        "--batch", metavar="LIST", help="compare all pairs of a CSV file (left,right) into the folder named by -o"
    )
    options.add_argument("--jobs", type=int, metavar="N", help="pairs of a batch at once; as a rule one a core")
    add_ledger(options)
    add_settings(options)
    options.add_argument("--version", action="version", help="show the version", version=f"twosource {__version__}")
    return made


def add_printing(options: argparse._ArgumentGroup) -> None:
    """Add the options that say what is printed, how and where."""
    names = [choice.value for choice in Format]
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


def add_ledger(options: argparse._ArgumentGroup) -> None:
    """Add the options that say where checks are kept, and how much."""
    options.add_argument("--ledger", type=Path, metavar="FILE", help="keep the checks in FILE, not in the usual place")
    options.add_argument(
        "--kept",
        type=int,
        nargs="?",
        const=LIST,
        metavar="N",
        help="list the pairs that the ledger keeps, or print of pair N without its files",
    )
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
