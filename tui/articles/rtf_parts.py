"""Rich text (RTF) taken apart: which of its characters a reader sees, by paragraph, and what they belong to.

striprtf turns code pages and escapes into letters, but it gives out deleted and hidden text as if it were there, and
drops footnotes, headers, text boxes and the numbers of lists. So the groups are walked here, and what is left for
striprtf is flat: characters and the fonts that they are in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from tui.articles.rtf_flows import LINE, NO_STAND_IN, Destination, Flow, Parts, State
from tui.articles.word_lists import words_of

MOST_TOKENS = 600_000
"""Words, escapes and brackets of the format: 100,000 letters of a Word document take about 60,000. What is made of so
many in bad faith is read in about four seconds."""

MOST_CHARACTERS = 2_000_000
"""Of text, as for every other format that is unpacked."""

MOST_FONTS = 2_000
"""And styles: whatever has more is not made by a word processor."""

_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<value>-?\d{1,10})? ?|\\'(?P<code>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z])"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\"
)


class TooMuchError(ValueError):
    """The file has more tokens or characters than are read."""


_PLACES = {
    **dict.fromkeys(("footnote",), Destination.NOTE),
    **dict.fromkeys(("shptxt", "dptxbxtext"), Destination.BOX),
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), Destination.HEADER),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), Destination.FOOTER),
    **dict.fromkeys(("shp", "shpinst", "shpgrp", "do", "upr", "info"), Destination.FRAME),
    "title": Destination.TITLE,
    "author": Destination.AUTHOR,
    "fonttbl": Destination.FONTS,
    "stylesheet": Destination.STYLES,
}
_NOWHERE = words_of(
    "colortbl listtable listoverridetable revtbl rsidtbl generator fldinst pict objdata object sp xe tc tcn bkmkstart"
    " bkmkend annotation atnid atnauthor atntime atnref atnicn atndate atnparent template subject operator company"
    " category keywords comment doccomm hlinkbase manager printim revtim buptim datafield private nonesttables shprslt"
    " ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn filetbl themedata colorschememapping latentstyles datastore panose"
    " falt fontemb fontfile background passwordhash mmathPr xmlnstbl wgrffmtfilter userprops docvar pgptbl"
)
_INFORMATION = frozenset((Destination.TITLE, Destination.AUTHOR))
_ENDS_PARAGRAPH = frozenset(("par", "sect", "page", "column", "cell", "nestcell", "row", "nestrow"))
_LINE = frozenset(("line", "softline", "lbr"))
_LETTERS = words_of("tab emdash endash emspace enspace qmspace bullet lquote rquote ldblquote rdblquote")


@dataclass(slots=True)
class Walker:
    """Goes through a rich text and gathers its parts."""

    text: str
    unicode_text: bool = False
    """Whether the characters of the text are letters as they are, and not the bytes of a code page."""
    parts: Parts = field(default_factory=Parts)
    state: State = field(default_factory=State)
    outer: list[State] = field(default_factory=list)
    style_name: list[str] = field(default_factory=list)
    dating: int | None = None
    """How deep the group is that tells when the file was made."""
    length: int = 0

    def walk(self) -> Parts:
        """All of it. Raises TooMuchError."""
        at, count = 0, 0
        while token := _TOKEN.match(self.text, at):
            at = token.end()
            count += 1
            if count > MOST_TOKENS:
                raise TooMuchError
            if token["word"] is not None:
                value = int(token["value"]) if token["value"] else None
                if token["word"] == "bin":  # raw bytes, which may look like anything
                    at += max(value or 0, 0)
                else:
                    self.word(token["word"], value)
            elif token["brace"] is not None:
                self.brace(token["brace"])
            elif token["sign"] is not None:
                self.sign(token["sign"])
            elif token["code"] is not None:
                self.character(LINE if token["code"].lower() in ("0a", "0d") else f"\\'{token['code']}")
            elif token["text"] is not None:
                self.plain(token["text"])
        for flow in self.parts.flows.values():
            flow.close(self.state)
        return self.parts

    def brace(self, brace: str) -> None:
        """Enter or leave a group."""
        if brace == "{":
            self.outer.append(self.state)
            return
        before = self.state
        self.state = self.outer.pop() if self.outer else State()
        if before.place not in (self.state.place, Destination.STORY) and before.place in self.parts.flows:
            self.parts.flows[before.place].close(before)
        if self.dating is not None and len(self.outer) < self.dating:
            self.dating = None

    def word(self, word: str, value: int | None) -> None:
        """Obey a control word."""
        if self.state.place is Destination.NOWHERE:
            return
        if word in _PLACES or word in _NOWHERE or word == "ud" or self.state.optional:
            self.enter(word)
        elif word in _ENDS_PARAGRAPH:
            self.flow().close(self.state)
        elif word in _LINE:
            self.character(LINE)
        elif word in _LETTERS:
            self.character(f"\\{word} ")
        elif word == "u":
            self.unicode(value)
        else:
            self.setting(word, value)

    def enter(self, word: str) -> None:
        """Begin the group of a destination."""
        place = Destination.NOWHERE if word in _NOWHERE else _PLACES.get(word)
        if word == "ud":  # the same once more, in Unicode: it belongs to what `upr` belongs to
            place = self.outer[-2].place if len(self.outer) > 1 else Destination.STORY
        if place in _INFORMATION and self.state.place is not Destination.FRAME:
            place = Destination.NOWHERE
        if place is None:  # announced as optional, and not known
            place = Destination.NOWHERE
        self.parts.comments += word == "annotation"
        self.state = replace(self.state, place=place, optional=False)

    def setting(self, word: str, value: int | None) -> None:
        """Obey a word that holds until the group closes, or for the whole file."""
        if word in ("v", "deleted"):
            on = value != 0
            self.state = replace(self.state, hidden=on) if word == "v" else replace(self.state, deleted=on)
        elif word == "plain":
            self.state = replace(self.state, hidden=False, deleted=False, font=self.parts.first_font)
        elif word == "pard":
            self.state = replace(self.state, style=None)
        elif word == "s":
            self.state = replace(self.state, style=value)
        elif word == "f":
            self.state = replace(self.state, font=value)
        elif word == "uc" and value is not None:
            self.state = replace(self.state, skipped=min(max(value, 0), 20))
        elif word == "fcharset" and self.state.place is Destination.FONTS:
            if self.state.font is not None and len(self.parts.fonts) < MOST_FONTS:
                self.parts.fonts[self.state.font] = value or 0
        elif word in ("ansicpg", "deff", "mac"):
            self.for_all(word, value)
        elif word == "creatim":
            self.dating = len(self.outer)
        elif self.dating is not None and word in ("yr", "mo", "dy") and value is not None:
            self.parts.made[word] = value

    def for_all(self, word: str, value: int | None) -> None:
        """Obey a word that holds for the whole file."""
        if word == "mac":
            self.parts.macintosh = True
        elif word == "deff":
            self.parts.first_font = value
        elif value:
            self.parts.code_page = value

    def sign(self, sign: str) -> None:
        """Obey a control sign."""
        if sign == "*":
            self.state = replace(self.state, optional=True)
        elif sign in "{}\\~":
            self.character(f"\\{sign}")
        elif sign == "_":  # a hyphen that must not end a line is a hyphen
            self.character("-")
        elif sign in "\r\n":
            self.flow().close(self.state)

    def unicode(self, value: int | None) -> None:
        """Take a character by its code point, a UTF-16 unit."""
        if value in (10, 13):
            self.character(LINE)
        elif value is not None:
            self.character(f"\\u{value if -0x8000 <= value <= 0xFFFF else 0xFFFD} ")

    def plain(self, text: str) -> None:
        """Take a run of text."""
        if self.state.place is Destination.STYLES:
            self.named(text)
            return
        shown = text.replace("\t", r"\tab ")
        self.character(shown if shown.isascii() else "".join(map(self.escaped, shown)), len(text))

    def escaped(self, letter: str) -> str:
        """A letter of a run of text as it is given on: a byte of the code page, or code points."""
        if letter < "\x80":
            return letter
        if not self.unicode_text:
            return f"\\'{ord(letter):02x}"
        units = letter.encode("utf-16-le", "surrogatepass")
        return "".join(rf"{NO_STAND_IN}\u{units[at] + 256 * units[at + 1]} " for at in range(0, len(units), 2))

    def named(self, text: str) -> None:
        """Take a piece of the name of a style."""
        *ended, rest = text.split(";")
        for piece in ended:
            name = "".join((*self.style_name, piece)).strip()
            if self.state.style is not None and len(self.parts.styles) < MOST_FONTS:
                self.parts.styles[self.state.style] = name[:100]
            self.style_name.clear()
        if rest:
            self.style_name.append(rest[:100])

    def character(self, token: str, length: int = 1) -> None:
        """Take a token that stands for characters."""
        state = self.state
        if state.place in (Destination.NOWHERE, Destination.FRAME, Destination.FONTS, Destination.STYLES):
            return
        if state.deleted or state.hidden:
            self.parts.deleted += length if state.deleted else 0
            self.parts.hidden += length if not state.deleted else 0
            return
        self.length += length
        if self.length > MOST_CHARACTERS:
            raise TooMuchError
        self.flow().add(token, state)

    def flow(self) -> Flow:
        """The flow of the place that the walk is in."""
        return self.parts.flows.setdefault(self.state.place, Flow())


def parts_of(data: bytes) -> Parts:
    """The parts of a rich text, which should be ASCII; some have bytes of a code page or UTF-8.

    Raises TooMuchError.
    """
    try:
        return Walker(data.decode("utf-8"), unicode_text=True).walk()
    except UnicodeDecodeError:
        return Walker(data.decode("latin-1")).walk()
