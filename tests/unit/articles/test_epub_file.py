"""E-books: all chapters in the order of the spine."""

from __future__ import annotations

import pytest

from samples.making.epub import CONTAINER_XML, make_book, make_epub, package_epub, page
from samples.making.packing import packed
from tests.unit.articles.marked import LEAD, SECOND, marked, read, words
from tui import ReadError
from tui.articles.epub_file import read as read_epub


def of_page(body: str) -> list[str]:
    return words(read(package_epub({"c.xhtml": page(body)})))[1:]


def test_a_book_of_one_chapter_is_sorted_by_its_elements() -> None:
    article = read(
        make_epub(
            [
                ("headline", "Old bridge to stay closed"),
                ("byline", "By Jane Roe"),
                ("caption", "The bridge at dawn"),
                ("body", LEAD),
                ("note", "The vote was unanimous, its minutes say."),
                ("heading", "Analysis"),
                ("body", SECOND),
            ],
            title="A year of bridges",
            author="Ann Poe",
            created="2025-07-15",
        )
    )
    assert marked(article) == [
        ("chrome", "table of contents", "Part 1"),
        ("headline", "headline", "Old bridge to stay closed"),
        ("byline", "byline", "By Jane Roe"),
        ("caption", "caption", "The bridge at dawn"),
        ("body", "", LEAD),
        ("body", "heading", "Analysis"),
        ("body", "", SECOND),
        ("body", "note", "The vote was unanimous, its minutes say."),
    ]
    assert (article.byline, article.date) == ("By Jane Roe", "2025-07-15")
    assert article.notices == ("The date (2025-07-15) is guessed from the properties of the file.",)


def test_a_book_says_how_many_chapters_it_has_and_which_are_not_there() -> None:
    book = make_book([[("headline", "One more bridge"), ("body", LEAD)], [("body", SECOND)]])
    article = read(book)
    assert article.notices == ("This is a book with 2 chapters; all of them were read.",)
    assert [text for role, _, text in marked(article) if role == "body"] == [LEAD, SECOND]
    torn = read(book.replace(b"OEBPS/chapter2.xhtml", b"OEBPS/chapter9.xhtml"))
    assert torn.notices == ("One chapter that the book lists is not in the file.",)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("<p>The <em>old</em>\n  bridge</p>", ["The old bridge"], id="inline elements"),
        pytest.param("<p>One<br/>two<br />three</p>", ["One\ntwo\nthree"], id="line breaks"),
        pytest.param("<p>One<br/><br/>Two</p>", ["One", "Two"], id="blank line by line breaks"),
        pytest.param("<div>One<p>Two</p>Three</div>", ["One", "Two", "Three"], id="words between blocks"),
        pytest.param("<pre>a  b\nc</pre><p>d  e</p>", ["a b\nc", "d e"], id="preformatted lines"),
        pytest.param("<p>caf&eacute;&nbsp;&amp; &#8364;&bogus;</p>", ["café\xa0& €&bogus;"], id="entities"),
        pytest.param(f"<p>&#{'9' * 5000};</p>", ["\N{REPLACEMENT CHARACTER}"], id="number without end"),
        pytest.param("<p>a<!-- b > c -->d</p>", ["ad"], id="comment"),
        pytest.param("<p><![CDATA[a <b> &amp;]]></p>", ["a <b> &amp;"], id="character data"),
        pytest.param('<p title="x > y">a</p>', ["a"], id="mark in an attribute"),
        pytest.param("<p>5 < 6 and 7 > 6</p>", ["5 < 6 and 7 > 6"], id="marks in words"),
        pytest.param("<p>open <b", ["open"], id="tag that breaks off"),
        pytest.param("<p>open <!-- never closed", ["open"], id="comment that breaks off"),
        pytest.param("<script>var a = '<p>no</p>';</script><p>yes</p>", ["yes"], id="script"),
        pytest.param("<script/><p>yes</p>", ["yes"], id="empty script"),
        pytest.param("<svg:svg><svg:text>In a drawing</svg:text></svg:svg>", ["In a drawing"], id="words in a drawing"),
        pytest.param(
            "<table><tr><th>Votes</th><td>12</td></tr><tr><td><p>Seats</p></td><td>3</td></tr></table>",
            ["Votes\t12", "Seats\t3"],
            id="table",
        ),
        pytest.param(
            "<table><tr><td><table><tr><td>In</td></tr></table></td><td>Out</td></tr></table>",
            ["In", "Out"],
            id="table in a table",
        ),
        pytest.param("<table><tr><td>open<p>more", ["open", "more"], id="table that breaks off"),
        pytest.param("</p></div></tr></td></nav><p>still</p>", ["still"], id="end tags of nothing"),
    ],
)
def test_the_words_of_a_page_are_read(body: str, expected: list[str]) -> None:
    assert of_page(body) == expected


def test_a_caption_stays_one_through_the_paragraphs_in_it() -> None:
    body = f"<p>{LEAD}</p><figure><img alt='x'/><figcaption><p>The bridge.</p></figcaption></figure><p>{SECOND}</p>"
    found = marked(read(package_epub({"c.xhtml": page(body)})))
    assert [role for role, _, _ in found] == ["chrome", "body", "caption", "body"]


def test_a_note_ends_where_its_element_ends() -> None:
    note = '<div class="footnote"><div>First.</div><div>Second.</div></div>'
    found = marked(read(package_epub({"c.xhtml": page(f"{note}<p>{LEAD}</p><p>{SECOND}</p>")})))
    assert [rule for _, rule, _ in found] == ["table of contents", "", "", "note", "note"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param("<p>Straße</p>".encode(), "Straße", id="UTF-8"),
        pytest.param("\ufeff<p>Straße</p>".encode("utf-16-le"), "Straße", id="UTF-16"),
        pytest.param(
            "<?xml version='1.0' encoding='iso-8859-2'?><p>źródło</p>".encode("iso-8859-2"), "źródło", id="declared"
        ),
        pytest.param(
            "<?xml version='1.0' encoding='punycode'?><p>Straße</p>".encode(), "Straße", id="declared nonsense"
        ),
    ],
)
def test_a_page_is_read_in_its_encoding(content: bytes, expected: str) -> None:
    assert words(read(package_epub({"c.xhtml": content})))[1:] == [expected]


def book_of(opf: str, **more: str | bytes) -> bytes:
    members: dict[str, str | bytes] = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER_XML}
    return packed({**members, "OEBPS/book.opf": opf, **more})


def test_addresses_are_decoded_and_the_guide_names_the_contents() -> None:
    opf = (
        "<package><metadata/><manifest>"
        '<item id="a" href="../Part%20one.xhtml#x" media-type="application/xhtml+xml"/>'
        '<item id="b" href="toc.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="c" href="cover.jpg" media-type="image/jpeg"/></manifest>'
        '<spine><itemref idref="c"/><itemref idref="b"/><itemref idref="a"/><itemref idref="none"/></spine>'
        '<guide><reference type="toc" href="toc.xhtml"/></guide></package>'
    )
    book = book_of(opf, **{"Part one.xhtml": page(f"<p>{LEAD}</p>"), "OEBPS/toc.xhtml": page("<p>One</p>")})
    assert marked(read(book)) == [("chrome", "table of contents", "One"), ("body", "", LEAD)]


DRM = '<encryption><EncryptedData><CipherReference URI="OEBPS/{}"/></EncryptedData></encryption>'


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(packed({"META-INF/container.xml": "<x/>"}), "is damaged", id="no package"),
        pytest.param(book_of("<package/>"), "holds no text", id="empty spine"),
        pytest.param(
            package_epub({"c.xhtml": b"\x8f"}, {"META-INF/encryption.xml": DRM.format("c.xhtml")}),
            "is copy-protected",
            id="chapters with copy protection",
        ),
    ],
)
def test_a_book_that_cannot_be_read_is_told(data: bytes, expected: str) -> None:
    with pytest.raises(ReadError, match=f"desk/story {expected}"):
        read(data)


def test_encrypted_fonts_do_not_matter() -> None:
    book = package_epub({"c.xhtml": page(LEAD)}, {"META-INF/encryption.xml": DRM.format("font.otf")})
    assert words(read(book))[1:] == [LEAD]


def test_a_book_without_a_container_is_damaged() -> None:
    with pytest.raises(ReadError, match=r"book\.epub is damaged"):
        read_epub(packed({"a.txt": "x"}), "book.epub")
