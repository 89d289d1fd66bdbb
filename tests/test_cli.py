"""The command line: what it prints, writes and returns, and how it says what is wrong."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import tui.app
from tui import __version__, cli, printing, terminal
from tui.arguments import Request
from tui.cli import ExitCode, main
from tui.core.languages import LANGUAGES
from tui.core.sides import Pair
from tui.core.text import Article
from tui.demo import demo_paths

LEFT = "The ferry left Larne with 240 people on board. The harbour office had warned of fog. Nobody was hurt.\n"
RIGHT = "The ferry left Larne with 260 people on board. The owner promised a refund. Nobody was hurt.\n"

FULL = "Standard output could not be written (No space left on device); name a file with --output."

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two articles in it, which is the working folder."""
    (tmp_path / "a.txt").write_text(LEFT)
    (tmp_path / "b.txt").write_text(RIGHT)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def pipe(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Put these bytes on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))


def one_sentence(capsys: Capture) -> str:
    """What was complained about: one printable line on standard error, nothing on standard output."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("twosource: ")
    assert err.endswith(".\n")
    assert err[:-1].isprintable()
    return err


@pytest.mark.parametrize(
    ("arguments", "start"),
    [
        pytest.param("a.txt b.txt", "A: ", id="text where nobody looks at a screen"),
        pytest.param("a.txt b.txt -f csv", "row,finding,kind,", id="a table"),
        pytest.param("a.txt b.txt --paper memo", "# Findings: ", id="the memo"),
        pytest.param("a.txt b.txt --paper annotated-b -f html", "<!DOCTYPE html>", id="an annotated copy"),
        pytest.param("a.txt b.txt --paper sources", "side,sentence,status,", id="the log of sources"),
        pytest.param("a.txt b.txt --paper checks", "{", id="the checks"),
        pytest.param("a.txt b.txt -f text", "A: ", id="text"),
        pytest.param("a.txt b.txt -o -", "A: ", id="text to standard output"),
        pytest.param("-f markdown a.txt b.txt", "# Two reports compared", id="markdown, options first"),
        pytest.param("a.txt -f html b.txt", "<!DOCTYPE html>", id="html, options between"),
        pytest.param("a.txt b.txt --format=json -o -", "{", id="json"),
        pytest.param("--demo", "A: ", id="the demo"),
    ],
)
def test_reports_go_to_standard_output(files: Path, capsys: Capture, arguments: str, start: str) -> None:
    assert main(arguments.split()) == ExitCode.SUCCESS
    out, err = capsys.readouterr()
    assert out.startswith(start)
    assert err == ""


@pytest.mark.parametrize(
    ("arguments", "name", "start"),
    [
        pytest.param("-o out.txt", "out.txt", "A: ", id="text by its ending"),
        pytest.param("-o out.md", "out.md", "# Two", id="markdown by its ending"),
        pytest.param("-o out.HTML", "out.HTML", "<!DOCTYPE", id="html by its ending, in any case"),
        pytest.param("--output out.json", "out.json", "{", id="json by its ending"),
        pytest.param("-o out.log -f text", "out.log", "A: ", id="--format makes any ending good"),
        pytest.param("-o out.txt -f json", "out.txt", "{", id="--format wins over the ending"),
    ],
)
def test_reports_go_to_files(files: Path, capsys: Capture, arguments: str, name: str, start: str) -> None:
    assert main(["a.txt", "b.txt", *arguments.split()]) == ExitCode.SUCCESS
    assert (files / name).read_text("utf-8").startswith(start)
    assert capsys.readouterr() == ("", "")
    assert sorted(path.name for path in files.iterdir()) == sorted(["a.txt", "b.txt", name])


@pytest.mark.parametrize(
    ("right", "expected"),
    [
        pytest.param(RIGHT, ExitCode.DIFFERING, id="a number differs"),
        pytest.param(LEFT, ExitCode.SUCCESS, id="the same"),
        pytest.param("Snow fell in the hills.\n", ExitCode.SUCCESS, id="nothing in common"),
    ],
)
def test_check_prints_nothing_and_returns_what_it_found(
    files: Path, capsys: Capture, right: str, expected: ExitCode
) -> None:
    (files / "b.txt").write_text(right)
    assert main(["a.txt", "b.txt", "--check"]) == expected
    assert capsys.readouterr() == ("", "")


def test_the_same_file_twice_is_all_shared(files: Path, capsys: Capture) -> None:
    assert main(["a.txt", "a.txt", "-f", "json"]) == ExitCode.SUCCESS
    assert json.loads(capsys.readouterr().out)["counts"]["a"] == {"shared": 3, "differing": 0, "unique": 0, "total": 3}


@pytest.mark.parametrize(
    ("left", "right", "sources"),
    [
        pytest.param("old/a.txt", "new/a.txt", ["old/a.txt", "new/a.txt"], id="by their folders"),
        pytest.param("old/more/a.txt", "new/more/a.txt", ["old/more/a.txt", "new/more/a.txt"], id="by a folder above"),
        pytest.param("a.txt", "old/a.txt", ["a.txt", "old/a.txt"], id="one of them here"),
        pytest.param("old/a.txt", "old/more/b.txt", ["a.txt", "b.txt"], id="names that differ need no folder"),
        pytest.param("old/a.txt", "./old/a.txt", ["old/a.txt", "old/a.txt"], id="one file twice"),
    ],
)
def test_files_of_one_name_are_told_apart(
    files: Path, capsys: Capture, left: str, right: str, sources: list[str]
) -> None:
    for name in (left, right):
        (files / name).parent.mkdir(parents=True, exist_ok=True)
        (files / name).write_text(LEFT)
    assert main([left, right, "-f", "json"]) == ExitCode.SUCCESS
    articles = json.loads(capsys.readouterr().out)["articles"]
    assert [articles[side]["source"] for side in "ab"] == sources


def test_a_saved_comparison_opens_again(files: Path, capsys: Capture) -> None:
    assert main(["a.txt", "b.txt", "-o", "saved.json", "--language", "de"]) == ExitCode.SUCCESS
    for arguments in (["saved.json", "-f", "json"], ["saved.json", "-o", "again.json"]):
        assert main(arguments) == ExitCode.SUCCESS
    saved = (files / "saved.json").read_text()
    assert capsys.readouterr().out == saved == (files / "again.json").read_text()
    assert main(["saved.json", "--check"]) == ExitCode.DIFFERING


def test_a_saved_comparison_is_never_written_over(files: Path, capsys: Capture) -> None:
    main(["a.txt", "b.txt", "-o", "saved.json"])
    assert main(["saved.json", "-o", "./saved.json"]) == ExitCode.ERROR
    assert "saved.json is one of the files that are compared" in one_sentence(capsys)


def test_the_app_opens_on_a_saved_comparison(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    main(["a.txt", "b.txt", "-o", "saved.json"])
    opened: list[Pair[Article]] = []

    def open_app(_: Request, articles: Pair[Article], language: str | None) -> int:
        opened.append(articles)
        return ExitCode.SUCCESS

    monkeypatch.setattr(cli, "is_terminal", lambda: True)
    monkeypatch.setattr(cli, "open_app", open_app)
    assert main(["saved.json"]) == ExitCode.SUCCESS
    assert [article.text for article in opened[0]] == [LEFT, RIGHT]


@pytest.mark.parametrize("place", [0, 1])
def test_one_article_may_come_from_standard_input(
    files: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    pipe(monkeypatch, LEFT.encode())
    articles = ["b.txt"]
    articles.insert(place, "-")
    assert main([*articles, "-f", "json"]) == ExitCode.SUCCESS
    article = json.loads(capsys.readouterr().out)["articles"]["ab"[place]]
    assert (article["source"], article["text"]) == ("standard input", LEFT)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param("", "No article was named; name two", id="nothing"),
        pytest.param("-f text", "No article was named; name two", id="nothing to print"),
        pytest.param("--check", "No article was named; name two", id="nothing to check"),
        pytest.param("a.txt", "Only one article was named; name two", id="one article"),
        pytest.param("no.txt", "There is no file no.txt", id="one article that is not there"),
        pytest.param("a.txt b.txt a.txt", "Too many articles were named", id="three articles"),
        pytest.param("- -", "Only one of the two articles can come from standard input", id="standard input twice"),
        pytest.param("--demo a.txt b.txt", "--demo brings its own two articles", id="demo and articles"),
        pytest.param("a.txt b.txt --colour", "Unrecognized arguments: --colour", id="unknown option"),
        pytest.param("a.txt b.txt -f pdf", "invalid choice: 'pdf'", id="unknown format"),
        pytest.param("a.txt b.txt -o", "expected one argument", id="no file for the report"),
        pytest.param("a.txt b.txt -o out.pdf", ".txt, .text, .md, .markdown, .html, .htm, .json", id="unknown ending"),
        pytest.param("a.txt b.txt -o out", "The ending of out names no known format", id="no ending"),
        pytest.param(
            "a.txt b.txt -o b.txt", "b.txt is one of the files that are compared", id="report over an article"
        ),
        pytest.param(
            "a.txt b.txt -f json -o ./a.txt",
            "a.txt is one of the files that are compared",
            id="the same, named otherwise",
        ),
        pytest.param("a.txt b.txt -o no/out.txt", "its folder does not exist", id="report into no folder"),
        pytest.param("a.txt b.txt --output=", "No file was named behind --output", id="report onto no name"),
        pytest.param("a.txt b.txt -o . -f text", "is a folder", id="report onto a folder"),
        pytest.param("a.txt b.txt --check -f text", "--check prints nothing", id="check and a format"),
        pytest.param("a.txt b.txt --check -o out.txt", "--check prints nothing", id="check and a report"),
        pytest.param("\x1b[31mno.txt b.txt", "␛[31mno.txt", id="escape sequence in a file's name"),
        pytest.param("no\n.txt b.txt", "no .txt", id="line feed in a file's name"),
        pytest.param("a.txt b.txt -o \x1b[31m.x", "␛[31m.x", id="escape sequence in a report's name"),
        pytest.param("a.txt b.txt --\x1b[31m", "␛[31m", id="escape sequence in an option"),
    ],
)
def test_a_wrong_call_is_told_in_one_sentence(files: Path, capsys: Capture, arguments: str, message: str) -> None:
    assert main(arguments.split(" ") if arguments else []) == ExitCode.ERROR
    assert message in one_sentence(capsys)
    assert (files / "a.txt").read_text() == LEFT
    assert (files / "b.txt").read_text() == RIGHT


def nothing_there(path: Path) -> None:
    """No file is made."""


@pytest.mark.parametrize(
    ("make", "message"),
    [
        pytest.param(nothing_there, "no file", id="missing"),
        pytest.param(Path.mkdir, "folder", id="a folder"),
        pytest.param(lambda path: path.write_bytes(b""), "empty", id="empty"),
        pytest.param(lambda path: path.write_text(" \n\t\n"), "nothing but white space", id="only white space"),
        pytest.param(lambda path: path.write_bytes(bytes(range(256)) * 8), "not text", id="binary"),
        pytest.param(lambda path: os.truncate(path, 50_000_000) if path.touch() is None else None, "20 MB", id="50 MB"),
    ],
)
@pytest.mark.parametrize("side", ["left", "right"])
def test_an_unreadable_article_is_told_in_one_sentence(
    files: Path, capsys: Capture, make: Callable[[Path], object], message: str, side: str
) -> None:
    make(files / "bad.txt")
    articles = ["bad.txt", "b.txt"] if side == "left" else ["a.txt", "bad.txt"]
    assert main([*articles, "--check"]) == ExitCode.ERROR
    said = one_sentence(capsys)
    assert "bad.txt" in said
    assert message in said


def test_a_file_that_may_not_be_read_is_told(files: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)  # the tests may run as root, who may read everything
    assert main(["a.txt", "b.txt", "--check"]) == ExitCode.ERROR
    assert "a.txt may not be read by you" in one_sentence(capsys)


def test_nothing_on_standard_input_is_told(files: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe(monkeypatch, b"")
    assert main(["-", "b.txt"]) == ExitCode.ERROR
    assert "standard input" in one_sentence(capsys)


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        pytest.param(b"Ferry", "A1   Ferry", id="one word"),
        pytest.param(b"no sentence ends here", "no sentence ends here", id="no sentence end"),
        pytest.param(b"The \x1b[31mred\x1b[0m ferry sank.", "The ␛[31mred␛[0m ferry sank.", id="escape sequences"),
        pytest.param(b"The ferry\x00 sank.", "The ferry␀ sank.", id="NUL"),
        pytest.param("The \u202eyrref\u202c sank.".encode(), "The �yrref� sank.", id="direction override"),
        pytest.param("הספינה טבעה בלילה.".encode(), "הספינה טבעה בלילה.", id="right to left"),
        pytest.param("船は港で沈んだ。".encode(), "船は港で沈んだ。", id="wide letters"),
    ],
)
def test_strange_articles_are_shown_harmlessly(files: Path, capsys: Capture, data: bytes, shown: str) -> None:
    (files / "a.txt").write_bytes(data)
    assert main(["a.txt", "b.txt", "-f", "text"]) == ExitCode.SUCCESS
    out = capsys.readouterr().out
    assert shown in out
    assert "\x1b" not in out


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param("-- -x.txt b.txt", id="both behind the dashes"),
        pytest.param("-f text -- -x.txt b.txt", id="options before them"),
        pytest.param("b.txt -- -x.txt", id="only one needs them"),
    ],
)
def test_names_that_begin_with_a_dash_come_behind_two_dashes(files: Path, capsys: Capture, arguments: str) -> None:
    (files / "-x.txt").write_text(LEFT)
    assert main(arguments.split()) == ExitCode.SUCCESS
    assert "-x.txt" in capsys.readouterr().out


def test_behind_two_dashes_nothing_is_an_option(files: Path, capsys: Capture) -> None:
    assert main(["a.txt", "--", "--check"]) == ExitCode.ERROR
    assert "no file --check" in one_sentence(capsys)


def test_a_terminal_gets_the_app(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = opened_apps(monkeypatch)
    assert main(["a.txt", "b.txt"]) == ExitCode.SUCCESS
    assert opened[0].unread == Pair("a.txt", "b.txt")
    assert main(["a.txt", "b.txt", "--check"]) == ExitCode.DIFFERING
    assert main(["a.txt", "b.txt", "--language", "fr"]) == ExitCode.SUCCESS
    assert [app.language for app in opened] == [None, "fr"]


@pytest.mark.parametrize(
    ("arguments", "asks", "sources"),
    [
        pytest.param("a.txt b.txt", False, Pair("a.txt", "b.txt"), id="two articles can be opened again"),
        pytest.param("a.txt -", False, None, id="standard input cannot"),
        pytest.param("--demo", False, None, id="the demo is no work"),
        pytest.param("", True, Pair("", ""), id="nothing named asks for both"),
        pytest.param("a.txt", True, Pair("a.txt", ""), id="one named asks for the other"),
        pytest.param(
            "https://example.org/a", True, Pair("https://example.org/a", ""), id="a web address asks for the other"
        ),
        pytest.param("saved.json", False, Pair("saved.json", "saved.json"), id="a saved comparison holds both"),
    ],
)
def test_the_app_asks_for_what_was_not_named(
    files: Path, monkeypatch: pytest.MonkeyPatch, arguments: str, asks: bool, sources: Pair[str] | None
) -> None:
    main(["a.txt", "b.txt", "-o", "saved.json"])
    pipe(monkeypatch, LEFT.encode())
    opened = opened_apps(monkeypatch)
    assert main(arguments.split()) == ExitCode.SUCCESS
    assert [(app.articles is None and app.unread is None, app.sources) for app in opened] == [(asks, sources)]


def opened_apps(monkeypatch: pytest.MonkeyPatch) -> list[tui.app.TwosourceApp]:
    """The apps that would be opened on a terminal from now on; none of them runs."""
    opened: list[tui.app.TwosourceApp] = []
    monkeypatch.setattr(tui.app.TwosourceApp, "run", lambda app: opened.append(app))
    monkeypatch.setattr(cli, "is_terminal", lambda: True)
    monkeypatch.setattr(cli, "take_terminal", lambda: None)
    return opened


def test_a_pipe_without_a_terminal_behind_it_is_told(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def no_terminal(*_: object) -> int:
        raise OSError(errno.ENXIO, "No such device or address")

    monkeypatch.setattr(cli, "is_terminal", lambda: True)
    monkeypatch.setattr(os, "isatty", lambda descriptor: descriptor == terminal.STDERR)
    monkeypatch.setattr(cli, "read", lambda sources, allow_private: sources.map(Article.from_text))
    monkeypatch.setattr(os, "open", no_terminal)
    assert main(["-", "b.txt"]) == ExitCode.ERROR
    assert "no terminal to read from; print a report with --format text" in one_sentence(capsys)


def test_interrupting_is_quiet(files: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(printing, "compared", interrupt)
    assert main(["a.txt", "b.txt", "--check"]) == 130
    assert capsys.readouterr() == ("", "")


def test_our_own_error_is_no_traceback_and_no_finding(
    files: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise IndexError("list index out of range")

    monkeypatch.setattr(printing, "compared", fail)
    assert main(["a.txt", "b.txt", "--check"]) == ExitCode.ERROR
    said = one_sentence(capsys)
    assert "a bug in Twosource" in said
    assert "IndexError in test_cli.py line" in said


def test_letters_that_the_terminal_lacks_become_escapes(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (files / "a.txt").write_text("The café sank.\n", "utf-8")
    out = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, "ascii"))
    assert main(["a.txt", "b.txt", "-f", "text"]) == ExitCode.SUCCESS
    assert b"The caf\\xe9 sank." in out.getvalue()


def test_a_page_is_utf8_whatever_the_terminal_is(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, "ascii"))
    assert main(["a.txt", "b.txt", "-f", "html"]) == ExitCode.SUCCESS
    assert "≠ differing" in out.getvalue().decode("utf-8")


@pytest.mark.parametrize(
    ("trouble", "code"),
    [
        pytest.param(BrokenPipeError(errno.EPIPE, "Broken pipe"), ExitCode.SUCCESS, id="head has read enough"),
        pytest.param(OSError(errno.ENOSPC, "No space left on device"), ExitCode.ERROR, id="the disk is full"),
    ],
)
def test_trouble_with_standard_output(
    files: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, trouble: OSError, code: ExitCode
) -> None:
    class Closed(io.StringIO):
        def write(self, _: str) -> int:
            raise trouble

    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", Closed())
        assert main(["a.txt", "b.txt"]) == code
    said = capsys.readouterr().err
    assert said == ("" if code is ExitCode.SUCCESS else f"twosource: {FULL}\n")


def test_closed_standard_output_is_told(files: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", None)
        assert main(["a.txt", "b.txt"]) == ExitCode.ERROR
    assert "no standard output" in one_sentence(capsys)


def test_settings_and_keys_are_printed_and_read_back(files: Path, capsys: Capture) -> None:
    assert main(["--dump-config"]) == ExitCode.SUCCESS
    (files / "own.toml").write_text(capsys.readouterr().out.replace("detail = true", "detail = false"))
    assert main(["--config", "own.toml", "--dump-config"]) == ExitCode.SUCCESS
    out, err = capsys.readouterr()
    assert ("\ndetail = false\n" in out, err) == (True, "")
    assert main(["--config", "own.toml", "--dump-keys"]) == ExitCode.SUCCESS
    assert '"quit" = ["q"]' in capsys.readouterr().out


def test_settings_that_are_not_understood_are_told_beside_a_report(files: Path, capsys: Capture) -> None:
    (files / "own.toml").write_text('language = "fr"\nfont = "large"\n')
    assert main(["a.txt", "b.txt", "-f", "json", "--config", "own.toml"]) == ExitCode.SUCCESS
    out, err = capsys.readouterr()
    assert json.loads(out)["language"] == "fr"
    assert err == "twosource: own.toml, line 2: “font” is no option; --dump-config lists them all.\n"


def test_a_language_in_the_call_wins(files: Path, capsys: Capture) -> None:
    (files / "own.toml").write_text('language = "fr"\n')
    assert main(["a.txt", "b.txt", "-f", "json", "--language", "de", "--config", "own.toml"]) == ExitCode.SUCCESS
    assert json.loads(capsys.readouterr().out)["language"] == "de"


def test_settings_that_are_not_there_are_told_in_one_sentence(files: Path, capsys: Capture) -> None:
    assert main(["a.txt", "b.txt", "--config", "none.toml"]) == ExitCode.ERROR
    assert (
        one_sentence(capsys)
        == "twosource: There is no file none.toml to read settings from; check the path behind --config.\n"
    )


def test_a_ledger_in_the_home_of_nobody_is_no_fault_of_the_program(files: Path, capsys: Capture) -> None:
    (files / "own.toml").write_text('ledger = "~nobody.of.that.name/l"\n')
    assert main(["a.txt", "b.txt", "-f", "json", "--config", "own.toml"]) == ExitCode.SUCCESS
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("wanted", ["-f json", "--check", "--kept"])
def test_a_ledger_that_cannot_be_looked_at_is_told_with_what_to_do(files: Path, capsys: Capture, wanted: str) -> None:
    articles = [] if wanted == "--kept" else ["a.txt", "b.txt"]
    assert main([*articles, *wanted.split(), "--ledger", "x" * 300]) == ExitCode.ERROR
    assert one_sentence(capsys).endswith("cannot be opened (File name too long): name another file with --ledger.\n")


def test_the_version_is_printed(capsys: Capture) -> None:
    assert main(["--version"]) == ExitCode.SUCCESS
    assert capsys.readouterr().out == f"twosource {__version__}\n"


def test_the_help_shows_examples_and_every_exit_code_in_80_columns(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["--help"]) == ExitCode.SUCCESS
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    assert "examples:" in lines
    for code in ExitCode:
        assert any(line.split()[:1] == [str(int(code))] for line in lines[lines.index("exit codes:") :])


@pytest.mark.parametrize(("given", "told"), [([], "en"), (["--language", "de"], "de")], ids=["detected", "given"])
def test_the_report_tells_the_language_that_was_compared_in(
    files: Path, capsys: Capture, given: list[str], told: str
) -> None:
    assert main(["a.txt", "b.txt", "-f", "json", *given]) == ExitCode.SUCCESS
    assert json.loads(capsys.readouterr().out)["language"] == told


def test_an_unknown_language_is_told_with_the_known_ones(files: Path, capsys: Capture) -> None:
    assert main(["a.txt", "b.txt", "--language", "xx"]) == ExitCode.ERROR
    said = one_sentence(capsys)
    assert all(code in said for code in ("xx", *LANGUAGES))


def test_the_demo_is_there() -> None:
    assert [path.stem for path in demo_paths()] == ["a", "b"]
    assert all(path.is_file() for path in demo_paths())


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_loads_neither_the_app_nor_the_engine(option: str) -> None:
    code = (
        "import sys; from tui.cli import main; main(sys.argv[1:]); "
        "print(sorted({'textual', 'rich', 'rapidfuzz', 'charset_normalizer'} & set(sys.modules)))"
    )
    out = subprocess.check_output([sys.executable, "-c", code, option], text=True)
    assert out.splitlines()[-1] == "[]"


def test_a_report_needs_no_textual(files: Path) -> None:
    code = "import sys; from tui.cli import main; main(sys.argv[1:]); print({'textual', 'rich'} & set(sys.modules))"
    out = subprocess.check_output([sys.executable, "-c", code, "a.txt", "b.txt", "-f", "text"], text=True)
    assert out.splitlines()[-1] == "set()"


def test_a_reader_that_stops_early_hears_nothing_on_standard_error(files: Path) -> None:
    command = subprocess.Popen(
        [sys.executable, "-m", "tui", "a.txt", "b.txt"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert command.stdout is not None
    assert command.stderr is not None
    command.stdout.close()
    assert command.stderr.read() == b""
    assert command.wait() == ExitCode.SUCCESS


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX")
def test_the_app_gets_the_keyboard_after_a_piped_article(files: Path) -> None:
    """An article on standard input, the app on a real pseudo-terminal, and a key typed there."""
    import fcntl
    import pty
    import termios

    def own_terminal() -> None:
        fcntl.ioctl(1, termios.TIOCSCTTY, 0)

    keyboard, screen = pty.openpty()
    termios.tcsetwinsize(screen, (30, 100))
    command = subprocess.Popen(
        [sys.executable, "-m", "tui", "-", "b.txt"],
        stdin=subprocess.PIPE,
        stdout=screen,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        preexec_fn=own_terminal,
        env={**os.environ, "TERM": "xterm-256color"},
    )
    os.close(screen)
    assert command.stdin is not None
    command.stdin.write(LEFT.encode())
    command.stdin.close()
    seen = b""
    while b"standard input" not in seen:
        piece = read_screen(keyboard)
        assert piece, f"the app left too early: {seen!r}"
        seen += piece
    os.write(keyboard, b"q")
    while read_screen(keyboard):
        pass
    os.close(keyboard)
    assert command.wait() == ExitCode.SUCCESS


def read_screen(descriptor: int) -> bytes:
    """What was drawn next; nothing once the terminal's last user has left (Linux calls that an error)."""
    try:
        return os.read(descriptor, 65536)
    except OSError:
        return b""
