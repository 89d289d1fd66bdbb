"""What of a file of settings is used, and how the rest is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.presentation.layouts import Layout
from tui.presentation.themes import LOOKS
from tui.settings.dumping import config_text
from tui.settings.options import Emoji, Preset, Settings, options
from tui.settings.reading import LARGEST, Read, SettingsError, read_settings, understood


def test_everything_right_is_used() -> None:
    text = """
        theme = "twosource-light"
        layout = "linear"
        detail = false
        checker = "Ines Vale"
        preset = "vim"
        [keys]
        swap = "x"
        "row.next" = ["j", "n"]
        row.previous = []
    """
    read = understood(text.encode())
    assert read.problems == ()
    assert read.settings == Settings(
        theme="twosource-light",
        layout=Layout.LINEAR,
        detail=False,
        checker="Ines Vale",
        preset=Preset.VIM,
        keys=read.settings.keys,
    )
    assert dict(read.settings.keys) == {"swap": ("x",), "row.next": ("j", "n"), "row.previous": ()}


PROBLEMS = [
    pytest.param(b"colour = 1\n", "line 1: “colour” is no option; --dump-config lists them all.", id="unknown option"),
    pytest.param(b"\n[colours]\na = 1\n", "line 2: “colours” is no option; --dump-config", id="unknown section"),
    pytest.param(
        b'theme = "blue"\n',
        'line 1: theme must be "twosource-dark", "twosource-light"',
        id="value that is none of the allowed ones",
    ),
    pytest.param(b"\n\ndetail = 1\n", "line 3: detail must be true or false; it stays true.", id="number for a flag"),
    pytest.param(b"checker = 7\n", "line 1: checker must be words in quotation marks; it", id="number for words"),
    pytest.param(b'checker = "a\\u0000b"\n', "line 1: checker must be words", id="NUL in words"),
    pytest.param(b"keys = 3\n", "line 1: keys must be a section of its own: [keys].", id="keys that are no section"),
    pytest.param(b"[keys]\n\nquit = 3\n", "line 3: the keys of quit must be words in brackets", id="number for a key"),
    pytest.param(b'[keys]\n"row.next" = [3]\n', "line 2: the keys of row.next must be words", id="number among keys"),
    pytest.param(b"detail = true\ntheme = \n", "line 2: this is not TOML (Invalid value), so none", id="broken TOML"),
    pytest.param(b'theme = "', "line 1: this is not TOML (", id="broken at the end"),
    pytest.param(b"theme = 'a'\ntheme = 'b'\n", "line 2: this is not TOML (Cannot overwrite a value)", id="twice"),
    pytest.param(b"a = " + b"[" * 5000, "this is not TOML (", id="nested without an end"),
    pytest.param(b"# \xe9\n", "line 1: it is not UTF-8, so none of it is used; save it as UTF-8.", id="other encoding"),
    pytest.param(b"detail = true\n# \xff", "line 2: it is not UTF-8", id="other encoding further down"),
    pytest.param(b"#" * (LARGEST + 1), ": it is too large for a file of settings", id="too large"),
    pytest.param(b'"\\u001b[2J" = 1\n', "is no option", id="escape sequence for a name"),
    pytest.param(b'"a\\n\\tb" = 1\n', "“a b” is no option", id="line end in a name"),
]


@pytest.mark.parametrize(("data", "message"), PROBLEMS)
def test_what_is_wrong_is_named_with_its_line_and_left_out(data: bytes, message: str) -> None:
    read = understood(data)
    (problem,) = map(str, read.problems)
    assert message in problem
    assert problem.startswith("config.toml")
    assert problem.isprintable()
    assert read.settings == Settings(keys=read.settings.keys)


def test_the_rest_of_a_file_is_used_and_every_problem_told() -> None:
    read = understood(b'detail = "no"\noverview = false\nemoji = "plain"\nfont = "big"\n')
    assert [problem.line for problem in read.problems] == [1, 4]
    assert (read.settings.detail, read.settings.overview, read.settings.emoji) == (True, False, Emoji.PLAIN)


def test_windows_line_ends_and_a_byte_order_mark_are_no_problem() -> None:
    assert understood(b"\xef\xbb\xbfdetail = false\r\noverview = false\r\n").settings.overview is False


@given(st.binary(max_size=60))
def test_no_bytes_stop_the_app(data: bytes) -> None:
    assert understood(data).settings.theme in {look.name for look in LOOKS}


VALUES = st.fixed_dictionaries(
    {
        each.name: st.sampled_from(each.allowed) if each.allowed else st.text(st.characters(codec="utf-8"), max_size=9)
        for each in options()
    }
)
KEYS = st.dictionaries(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=9),
    st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=4), max_size=3).map(tuple),
    max_size=3,
)


@given(VALUES, KEYS)
def test_what_is_dumped_reads_back_as_the_same(values: dict[str, object], keys: dict[str, tuple[str, ...]]) -> None:
    values = {name: value.replace("\0", "") if isinstance(value, str) else value for name, value in values.items()}
    settings = Settings(**values, keys=keys)  # type: ignore[arg-type]
    read = understood(config_text(settings, "~/somewhere/config.toml").encode())
    assert read.problems == ()
    assert read.settings == settings


def test_without_a_file_everything_has_its_default() -> None:
    assert read_settings() == Read()


def test_the_usual_file_is_read(no_habits: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tui.settings.reading.usual_path", lambda: tmp_path / "config.toml")
    (tmp_path / "config.toml").write_text("detail = false\n")
    assert read_settings().settings.detail is False


def test_a_named_file_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"There is no file .*none.toml to read settings from; check the path"):
        read_settings(tmp_path / "none.toml")


def test_a_folder_is_no_file_of_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(tmp_path)
    monkeypatch.setattr("tui.settings.reading.usual_path", lambda: tmp_path)
    (problem,) = read_settings().problems
    assert "it cannot be read (Is a directory), so every option has its default." in str(problem)
