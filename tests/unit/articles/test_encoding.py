"""Bytes to text: what is sure, what is guessed, and what is told about a guess."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.articles.encoding import decode

SERBIAN = (
    "Gradonačelnik je juče rekao da će most preko reke biti otvoren sledeće nedelje, uz kišu ili bez nje. Đaci žure."
)
SERBIAN_CYRILLIC = "Градоначелник је јуче рекао да ће мост преко реке бити отворен следеће недеље, уз кишу или без ње."
RUSSIAN = "Мэр вчера сообщил, что новый мост через реку откроют на следующей неделе, если не будет дождя."
GERMAN = (
    "Der Bürgermeister erklärte, die Brücke über den Fluss öffne nächste Woche für Fußgänger, größere Autos später."
)
FRENCH = (
    "Le maire a déclaré à la presse que le pont, fermé à l'été dernier, serait ouvert à tous après les fêtes de Noël."
)
SPANISH = (
    "El alcalde señaló que el puente abrirá mañana después de la lluvia; ¿y los niños? Según él, también cruzarán."
)
POLISH = (
    "Burmistrz powiedział, że most zostanie otwarty w przyszłym tygodniu, także dla pieszych; będzie święto i śpiew."
)
ENGLISH = "The mayor’s office said the bridge “will open soon” – at a cost of £5m."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", [SERBIAN, RUSSIAN, GERMAN, ENGLISH, "日本語の文章です。"])
def test_unicode_that_says_so_comes_back_without_a_notice(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "story.txt") == (text, ())


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        pytest.param(codecs.BOM_UTF16_LE, "utf-16-le", id="UTF-16, low byte first"),
        pytest.param(codecs.BOM_UTF16_BE, "utf-16-be", id="UTF-16, high byte first"),
        pytest.param(codecs.BOM_UTF32_LE, "utf-32-le", id="UTF-32, low byte first"),
        pytest.param(codecs.BOM_UTF32_BE, "utf-32-be", id="UTF-32, high byte first"),
    ],
)
def test_only_the_mark_at_the_start_is_dropped(mark: bytes, encoding: str) -> None:
    text = "One half.\ufeffThe other half."
    assert decode(mark + text.encode(encoding), "story.txt") == (text, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [SERBIAN, SERBIAN_CYRILLIC, RUSSIAN, GERMAN, ENGLISH, "One"])
def test_wide_encodings_without_a_mark_are_recognised_and_told(text: str, encoding: str) -> None:
    found, notices = decode(text.encode(encoding), "story.txt")
    assert found == text
    assert notices == (f"Read as {encoding[:6].upper()} (guessed from its pattern of bytes).",)


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        pytest.param(SERBIAN, "cp1250", "windows-1250", id="Serbian, windows-1250"),
        pytest.param(SERBIAN, "iso8859_2", "ISO 8859-2", id="Serbian, ISO 8859-2"),
        pytest.param(SERBIAN_CYRILLIC, "cp1251", "windows-1251", id="Serbian in Cyrillic, windows-1251"),
        pytest.param(RUSSIAN, "cp1251", "windows-1251", id="Russian, windows-1251"),
        pytest.param(RUSSIAN, "koi8_r", "KOI8-R", id="Russian, KOI8-R"),
        pytest.param(RUSSIAN, "iso8859_5", "ISO 8859-5", id="Russian, ISO 8859-5"),
        pytest.param(POLISH, "cp1250", "windows-1250", id="Polish, windows-1250"),
        pytest.param(POLISH, "iso8859_2", "ISO 8859-2", id="Polish, ISO 8859-2"),
        pytest.param(GERMAN, "cp1252", "windows-1252", id="German, windows-1252"),
        pytest.param(GERMAN, "latin_1", "windows-1252", id="German, Latin-1, which windows-1252 contains"),
        pytest.param(GERMAN, "mac_roman", "Mac Roman", id="German, Mac Roman"),
        pytest.param(FRENCH, "cp1252", "windows-1252", id="French, windows-1252"),
        pytest.param(FRENCH, "latin_1", "windows-1252", id="French, Latin-1"),
        pytest.param(FRENCH, "mac_roman", "Mac Roman", id="French, Mac Roman"),
        pytest.param(SPANISH, "cp1252", "windows-1252", id="Spanish, windows-1252"),
        pytest.param(SPANISH, "mac_roman", "Mac Roman", id="Spanish, Mac Roman"),
        pytest.param(ENGLISH, "cp1252", "windows-1252", id="English with curly quotes, windows-1252"),
        pytest.param("café", "cp1252", "windows-1252", id="a single letter"),
    ],
)
def test_a_legacy_encoding_is_guessed_and_told(text: str, encoding: str, told: str) -> None:
    found, notices = decode(text.encode(encoding), "story.txt")
    assert found == text
    assert notices == (f"Read as {told} (guessed); if letters look wrong, save the file again as UTF-8.",)


def test_an_accent_late_in_a_long_file_is_still_seen() -> None:
    text = "Nothing but plain letters here.\n" * 20_000 + FRENCH
    assert decode(text.encode("cp1252"), "story.txt")[0] == text


def test_letters_at_the_end_of_one_huge_line_are_still_seen() -> None:
    text = "plain words " * 20_000 + FRENCH
    assert decode(text.encode("cp1252"), "story.txt")[0] == text


def test_a_language_without_a_likely_page_is_read_as_windows_1252_and_told() -> None:
    text, notices = decode("Ο δήμαρχος είπε".encode("cp1253"), "story.txt")
    assert len(text) == len("Ο δήμαρχος είπε")
    assert "guessed" in notices[0]


def test_one_stray_byte_does_not_spoil_a_utf_8_text() -> None:
    data = (SERBIAN + "\n").encode() + b"caf\xe9\n"
    text, notices = decode(data, "story.txt")
    assert text == SERBIAN + "\ncafé\n"
    assert notices == ("Read as UTF-8; one byte, in line 2, is not UTF-8 and was read as windows-1252: check them.",)


def test_a_text_that_breaks_off_inside_a_letter_is_read_to_its_end() -> None:
    data = (SERBIAN + SERBIAN).encode() + b"\n\xff\n" + "č".encode()[:1]
    text, notices = decode(data, "story.txt")
    assert text == SERBIAN + SERBIAN + "\nÿ\nÄ"
    assert notices[0].startswith("Read as UTF-8; 2 bytes, the first in line 2")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("One\x00 and \x00another word.", id="NULs"),
        pytest.param("\x1b[31mRed\x1b[0m news \x1b]0;title\x07 came.", id="escape sequences"),
        pytest.param("Half a sign \ud83d here.", id="lone surrogate"),
        pytest.param("A\r\nB\rC\nD\u2028E\u2029F\x85G", id="every kind of line end"),
        pytest.param("abc \u202e cba \u2066 x \u200b.", id="bidirectional marks"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_odd_characters_stay_as_they_are(text: str, encoding: str) -> None:
    mark = codecs.BOM_UTF16_LE if encoding == "utf-16-le" else b""
    assert decode(mark + text.encode(encoding, "surrogatepass"), "story.txt")[0] == text


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_utf_8_text_comes_back(text: str) -> None:
    data = codecs.BOM_UTF8 + text.encode()
    assert decode(data, "story.txt") == (text, ())
