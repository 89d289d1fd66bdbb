"""The command `twosource`: a request in; the app, a report or an exit code out."""

from __future__ import annotations

import gc
import traceback
from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from tui.arguments import NO_ARTICLE, STANDARD_STREAM, Request, parse
from tui.core.sides import Pair
from tui.errors import TwosourceError
from tui.printing import configured_language, is_settled, kept_work, refuse_ledger, report, tell_kept
from tui.terminal import complain, is_terminal, print_report, take_terminal
from tui.usage import Dump, UsageError

if TYPE_CHECKING:
    from tui.articles.saved_comparison import Saved
    from tui.core.text import Article


class ExitCode(IntEnum):
    """What the command tells the shell."""

    SUCCESS = 0
    """Done; with --check: nothing is left to do."""
    DIFFERING = 1
    """With --check: something differs that is not settled, or a check is wrong, a query, or to be done again."""
    ERROR = 2
    INTERRUPTED = 130
    """128 + SIGINT, as shells have it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with these arguments, the process's own by default, and return its exit code."""
    try:
        request = asked(argv)
        return ExitCode.SUCCESS if request is None else run(request)
    except TwosourceError as error:
        complain(error.message)
    except OSError as error:
        complain(f"{error.filename or 'the system'}: {error.strerror or type(error).__name__}.")
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except Exception as error:  # Python would end with code 1, which --check promises to mean something else
        complain(bug_report(error))
    return ExitCode.ERROR


def bug_report(error: Exception) -> str:
    """One sentence for an error that is our own, with what a bug report needs."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    what = f"{type(error).__name__} in {Path(place.filename).name} line {place.lineno}: {error}"
    return f"This is a bug in Twosource, please report it ({what})."


def asked(argv: Sequence[str] | None) -> Request | None:
    """The request, or None when argparse has answered it already: --help and --version."""
    try:
        return parse(argv)
    except SystemExit:
        print_report("")  # so that a full disk or a closed pipe is noticed here
        return None


def run(request: Request) -> int:
    """Do what is asked and return the exit code. Raises TwosourceError."""
    if request.dump is not None:
        return dump(request.dump, request.config)
    if request.batch is not None and request.output is not None:
        return run_batch(
            request.batch, request.output, request.jobs, request.language or configured_language(request.config)
        )
    refuse_ledger(request)
    if request.lists_kept:
        tell_kept(request)
        return ExitCode.SUCCESS
    if request.asks:
        return ask(request, Pair("", ""))
    files = (request.saved,) if request.saved is not None else tuple(request.sources or demo_sources())
    if request.output is not None:
        from tui.articles.loading import is_web_address
        from tui.report.writing import refuse_overwriting

        on_disk = (file for file in files if file != STANDARD_STREAM and not is_web_address(file))
        refuse_overwriting(request.output, map(Path, on_disk))
    if request.saved is not None:
        saved = saved_comparison(request.saved)
        if saved is None:
            return ask(request, Pair(request.saved, ""))
        articles, language = saved.articles, saved.language
    elif shows_app(request) and all(map(is_at_hand, files)):
        return open_app(request, None, request.language, unread=Pair(*files))
    else:
        articles, language = read(Pair(*files), request.allow_private), None
    language = request.language or language
    if shows_app(request):
        return open_app(request, articles, language)
    configured = configured_language(request.config)
    language = language or configured
    if request.check:
        return ExitCode.SUCCESS if is_settled(articles, language, request) else ExitCode.DIFFERING
    report(articles, kept_work(articles, request), request, language)
    return ExitCode.SUCCESS


def run_batch(listing: Path, folder: Path, jobs: int | None, language: str | None) -> ExitCode:
    """Compare all pairs of a list; an error if any pair could not be compared."""
    from tui.batch.running import cores, opened, run
    from tui.batch.telling import progress, told

    batch = opened(listing, folder, language)
    try:
        with progress(listing) as finished:
            run(batch, jobs or cores(), finished)
    except KeyboardInterrupt:
        complain(f"Stopped with {len(batch.results)} pairs done; the same command goes on from there.")
        return ExitCode.INTERRUPTED
    print_report(told(batch))
    return ExitCode.ERROR if batch.failed or batch.bad_lines else ExitCode.SUCCESS


def shows_app(request: Request) -> bool:
    """Whether the app is asked for, and somebody looks at it."""
    return request.format is None and not request.check and is_terminal()


def ask(request: Request, sources: Pair[str]) -> int:
    """Open the app on the question which articles to compare. Raises UsageError where nobody can be asked."""
    if shows_app(request) and STANDARD_STREAM not in sources:
        return open_app(request, None, request.language, asked=sources)
    if request.saved is None:
        raise UsageError(NO_ARTICLE)
    raise UsageError(
        "Only one article was named; name two, as in “twosource wire.txt ours.md”, or a saved comparison, as in "
        "“twosource saved.json”."
    )


def saved_comparison(source: str) -> Saved | None:
    """Both articles of a saved comparison, and the language that it was made in; None for a file of one article.

    Raises ReadError when it cannot be read. The web is not asked: no saved comparison is fetched.
    """
    from tui.articles.loading import is_web_address
    from tui.articles.pairs import saved_in

    return None if is_web_address(source) else saved_in(source)


def dump(what: Dump, config: Path | None) -> ExitCode:
    """Print the settings or the keys as they are now, and complain of what is wrong in the file."""
    from tui.settings.dumping import config_text, keys_text
    from tui.settings.habits import load_habits
    from tui.settings.reading import usual_path

    habits = load_habits(config)
    for problem in habits.problems:
        complain(str(problem))
    text = config_text(habits.settings, str(usual_path())) if what is Dump.CONFIG else keys_text(habits.rows)
    print_report(text, "utf-8")
    return ExitCode.SUCCESS


def demo_sources() -> Pair[str]:
    """The paths of the bundled example."""
    from tui.demo import demo_paths

    return demo_paths().map(str)


def read(sources: Pair[str], allow_private: bool = False) -> Pair[Article]:
    """Both articles. Raises ReadError."""
    from tui.articles.pairs import read_pair

    return read_pair(sources, allow_private=allow_private)


def is_at_hand(source: str) -> bool:
    """Whether the app may open before this is read: it is a file or a web address, no pipe and no mistyped name."""
    from tui.articles.loading import is_web_address

    return is_web_address(source) or Path(source).is_file()


def open_app(
    request: Request,
    articles: Pair[Article] | None,
    language: str | None,
    *,
    asked: Pair[str] | None = None,
    unread: Pair[str] | None = None,
) -> int:
    """Open the app on articles, read or unread, or have it ask for them; return its exit code when it is left.

    `asked` is what the question begins with. Raises SettingsError, and ReadError for what was unread.
    """
    from tui.settings.habits import load_habits
    from tui.settings.ledger_place import LedgerPlace

    habits = load_habits(request.config)
    ledger = LedgerPlace.of(habits.settings, file=request.ledger, checker=request.checker, no_text=request.no_text)
    take_terminal()
    gc.disable()  # importing leaves nothing to collect, and looking for it takes a tenth of the time to first paint
    from tui.app import TwosourceApp

    gc.freeze()
    gc.enable()
    app = TwosourceApp(
        articles,
        unread=unread,
        sources=asked or sources_again(request),
        read_from=unread or named(request),
        language=language or habits.settings.language or None,
        habits=habits,
        allow_private=request.allow_private,
        ledger=ledger,
    )
    result = app.run()
    if app.failure is not None:
        raise app.failure
    return result or app.return_code or ExitCode.SUCCESS


def sources_again(request: Request) -> Pair[str] | None:
    """Where the articles can be read from again; None for the demo and standard input."""
    sources = named(request)
    return None if sources is None or STANDARD_STREAM in sources else sources


def named(request: Request) -> Pair[str] | None:
    """What each article is read from, as the call named it."""
    return request.sources if request.saved is None else Pair(request.saved, request.saved)
