"""What can be wrong with a file, a pipe or standard input, and the one sentence that says so."""

from __future__ import annotations

import io
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tui import ReadError, read_article
from tui.articles import loading

STORY = "Harbour reopens after storm\n\nThe harbour opened again on Friday, two days after the storm had closed it.\n"


def message_of(source: str | Path, stdin: io.BytesIO | None = None) -> str:
    with pytest.raises(ReadError) as caught:
        read_article(source, stdin=stdin)
    message = caught.value.message
    assert "\n" not in message
    assert message.endswith(".")
    return message


def test_a_text_file_is_read_and_named(tmp_path: Path) -> None:
    file = tmp_path / "wire copy.txt"
    file.write_text(STORY, "utf-8")
    article = read_article(file)
    assert (article.text, article.source, article.notices) == (STORY, "wire copy.txt", ())
    assert read_article(str(file)) == article


def test_standard_input_is_read_for_a_dash() -> None:
    article = read_article("-", stdin=io.BytesIO(STORY.encode()))
    assert (article.text, article.source) == (STORY, "standard input")


def test_the_real_standard_input_is_read_without_a_stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    assert read_article("-").text == STORY


def test_a_closed_standard_input_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert "no standard input" in message_of("-")


def folder(path: Path) -> Path:
    path.mkdir()
    return path


def holding(data: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(data)
        return path

    return write


def below_a_file(path: Path) -> Path:
    path.write_text(STORY, "utf-8")
    return path / "story.txt"


def link_to_itself(path: Path) -> Path:
    path.symlink_to(path)
    return path


@pytest.mark.parametrize(
    ("make", "words"),
    [
        pytest.param(lambda path: path, ("no file", "check its path"), id="missing file"),
        pytest.param(folder, ("is a folder", "name one of the files"), id="folder"),
        pytest.param(below_a_file, ("leads through a file",), id="file used as a folder"),
        pytest.param(link_to_itself, ("could not be read",), id="link to itself"),
        pytest.param(holding(b""), ("is empty",), id="empty file"),
        pytest.param(holding(b" \n\t\r\n "), ("holds nothing but white space",), id="only white space"),
        pytest.param(holding(b"\xef\xbb\xbf"), ("is empty",), id="only a byte order mark"),
        pytest.param(holding(b"PK\x03\x04\x14\x00"), ("a zip file", "unpack it"), id="zip of anything"),
        pytest.param(holding(b"\x89PNG\r\n\x1a\n\x00\x00"), ("picture", "cannot be read"), id="PNG"),
        pytest.param(holding(b"\xff\xd8\xff\xe0\x00\x10JFIF"), ("picture",), id="JPEG"),
        pytest.param(holding(b"RIFF\x00\x00\x00\x00WEBPVP8 "), ("picture",), id="WebP"),
        pytest.param(holding(b"\x00\x00\x00\x18ftypmp42\x00"), ("recording",), id="film"),
        pytest.param(holding(bytes(range(256)) * 40), ("binary data",), id="every byte there is"),
        pytest.param(holding(b"\x00" * 4000), ("binary data",), id="nothing but NULs"),
        pytest.param(holding(b"\x81\x98\xb0\xb2\xb3\xb5\xb7" * 9), ("no encoding", "UTF-8"), id="bytes of no encoding"),
        pytest.param(holding(b"\xff\xfeH\x00i\x00!"), ("UTF-16", "byte 5"), id="UTF-16 that breaks off"),
    ],
)
def test_what_cannot_be_read_is_told_by_name(
    tmp_path: Path, make: Callable[[Path], Path], words: tuple[str, ...]
) -> None:
    message = message_of(make(tmp_path / "story.txt"))
    assert "story.txt" in message
    for expected in words:
        assert expected in message


@pytest.mark.parametrize(
    ("source", "words"),
    [
        pytest.param("", "No file was named", id="nothing"),
        pytest.param("https://ana:word@paper.example/story", "user name or password", id="web address with a password"),
        pytest.param("story\x00.txt", "check its spelling", id="NUL in the path"),
        pytest.param(
            "ftp://paper.example/a", "neither a file nor an http or https address", id="address of another kind"
        ),
        pytest.param("s" * 5000, "could not be read", id="path without end"),
    ],
)
def test_a_source_that_is_no_path_is_told(source: str, words: str) -> None:
    assert words in message_of(source)


def test_standard_input_with_nothing_on_it_is_told() -> None:
    assert "standard input" in message_of("-", stdin=io.BytesIO(b""))
    assert message_of("-", stdin=io.BytesIO(b"  \n")).startswith("standard input holds nothing but white space;")


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "locked.txt"
    file.write_text(STORY, "utf-8")

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)  # the tests may run as root, whom no permission stops
    assert "locked.txt may not be read by you" in message_of(file)


def test_a_file_over_the_limit_is_refused_unread_with_the_limit_named(tmp_path: Path) -> None:
    file = tmp_path / "archive.txt"
    with file.open("wb") as sparse:
        sparse.truncate(50 * loading.MEGABYTE)
    message = message_of(file)
    assert "20 MB" in message
    assert "50.0 MB" in message


def test_standard_input_over_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "READ_LIMIT", 100)
    assert "standard input is longer" in message_of("-", stdin=io.BytesIO(b"word " * 30))


def test_messages_name_a_file_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert message_of("old/story.txt") == "There is no file old/story.txt; check its path and spelling."
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "story.txt").write_bytes(b"GIF89a")
    assert message_of(Path("new/story.txt")).startswith("new/story.txt is a picture (GIF)")


def test_control_signs_in_a_file_name_stay_out_of_the_message(tmp_path: Path) -> None:
    message = message_of(tmp_path / "evil\x1b[31mname.txt")
    assert "\x1b" not in message
    assert "evil␛[31mname.txt" in message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
class TestPipesAndDevices:
    def test_a_pipe_that_nobody_writes_to_does_not_hang(self, tmp_path: Path) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        assert "Nothing came through the pipe" in message_of(pipe)

    @pytest.mark.skipif(not Path("/dev/fd").exists(), reason="open files have no paths here")
    def test_the_output_of_another_command_is_read_from_its_path(self) -> None:
        reading, writing = os.pipe()
        os.write(writing, STORY.encode())
        os.close(writing)
        try:
            assert read_article(f"/dev/fd/{reading}").text == STORY
        finally:
            os.close(reading)

    @pytest.mark.parametrize("device", ["/dev/null", "/dev/zero"])
    def test_a_device_is_refused(self, device: str) -> None:
        assert "is a device" in message_of(device)

    def test_a_socket_is_refused(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)  # the path of a socket may not be long
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind("socket")
            assert "is a device" in message_of("socket")
