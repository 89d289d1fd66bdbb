"""OpenDocument texts: everything that is on the page, with white space as it counts there."""

from __future__ import annotations

import pytest

from samples.making.odt import (
    DECLARATION,
    MIMETYPE,
    NAMESPACES,
    make_odt,
    manifest,
    note,
    package_odt,
    paragraph,
)
from samples.making.packing import packed
from tests.unit.articles.marked import LEAD, SECOND, marked, read, words
from tui import ReadError
from tui.articles.manuscript import DELETIONS
from tui.articles.odt_file import read as read_odt
from tui.articles.odt_story import UNREAD_OBJECTS
from tui.articles.reading import article_from_bytes


def test_a_document_is_sorted_by_its_styles_and_places() -> None:
    article = read(
        make_odt(
            [
                ("header", "The Daily Example"),
                ("headline", "Old bridge to stay closed"),
                ("byline", "By Jane Roe"),
                ("caption", "The bridge at dawn"),
                ("body", LEAD),
                ("note", "The vote was unanimous, its minutes say."),
                ("heading", "Analysis"),
                ("body", SECOND),
                ("footer", "Page 1"),
            ],
            created="2025-07-15T10:00:00",
            author="Ann Poe",
        )
    )
    assert marked(article) == [
        ("chrome", "page header", "The Daily Example"),
        ("headline", "headline", "Old bridge to stay closed"),
        ("byline", "byline", "By Jane Roe"),
        ("caption", "caption", "The bridge at dawn"),
        ("body", "", LEAD),
        ("body", "heading", "Analysis"),
        ("body", "", SECOND),
        ("body", "note", "The vote was unanimous, its minutes say."),
        ("chrome", "page footer", "Page 1"),
    ]
    assert (article.byline, article.date) == ("By Jane Roe", "2025-07-15")
    assert article.notices == ("The date (2025-07-15) is guessed from the properties of the file.",)


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        pytest.param(
            "The <text:span>old <text:span>stone</text:span></text:span> bridge", "The old stone bridge", id="spans"
        ),
        pytest.param("\n   The\n   bridge \n", "The bridge", id="white space of the file"),
        pytest.param("The <text:span> old</text:span> bridge", "The old bridge", id="space on both sides of a mark"),
        pytest.param('A<text:s text:c="3"/>B<text:s/>C', "A   B C", id="spaces that count"),
        pytest.param('A<text:s text:c="-9"/>B<text:s text:c="x"/>C', "A B C", id="spaces without a number"),
        pytest.param("A<text:tab/>B<text:line-break/>C", "A\tB\nC", id="tab and line break"),
        pytest.param('see <text:a xlink:href="x">the plan</text:a>.', "see the plan.", id="link"),
        pytest.param("On <text:date>Friday</text:date>", "On Friday", id="field"),
        pytest.param(
            "seen<office:annotation><text:p>a comment</text:p></office:annotation> it", "seen it", id="comment"
        ),
        pytest.param("was <text:change-start/>newly<text:change-end/> built", "was newly built", id="insertion"),
        pytest.param("a<draw:frame><svg:title>t</svg:title><svg:desc>d</svg:desc></draw:frame>b", "ab", id="picture"),
        pytest.param("a<text:soft-page-break/>b", "ab", id="end of a page"),
    ],
)
def test_the_words_of_a_paragraph_are_read(inside: str, expected: str) -> None:
    assert words(read(package_odt(f"<text:p>{inside}</text:p>"))) == [expected]


def cells(*texts: str) -> str:
    return "".join(f"<table:table-cell>{paragraph(text)}</table:table-cell>" for text in texts)


def frame(inside: str) -> str:
    return f"<draw:frame><draw:text-box>{inside}</draw:text-box></draw:frame>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            f"<text:list><text:list-item>{paragraph('One')}<text:list><text:list-item>{paragraph('Two')}"
            "</text:list-item></text:list></text:list-item></text:list>",
            ["One", "Two"],
            id="list in a list",
        ),
        pytest.param(
            "<table:table><table:table-column/><table:table-header-rows><table:table-row>"
            f"{cells('Votes', 'Seats')}</table:table-row></table:table-header-rows>"
            f"<table:table-row>{cells('12', '3')}<table:covered-table-cell/></table:table-row></table:table>",
            ["Votes\tSeats", "12\t3"],
            id="table",
        ),
        pytest.param(
            f"<text:p>{LEAD}{frame(paragraph('In the frame.'))}</text:p>{paragraph(SECOND)}",
            [LEAD, "In the frame.", SECOND],
            id="frame in a paragraph",
        ),
        pytest.param(
            frame(paragraph("On the page.")) + paragraph(SECOND), ["On the page.", SECOND], id="frame on a page"
        ),
        pytest.param(f"<text:section>{paragraph('In it.')}</text:section>", ["In it."], id="section"),
        pytest.param(
            f"<text:p>{LEAD}{note('First.')}</text:p><text:p>{SECOND}{note('Second.')}</text:p>",
            [LEAD, SECOND, "First.", "Second."],
            id="notes behind the story",
        ),
    ],
)
def test_paragraphs_are_read_wherever_they_stand(body: str, expected: list[str]) -> None:
    assert words(read(package_odt(body))) == expected


def test_tracked_deletions_are_left_out_and_told() -> None:
    changes = (
        "<text:tracked-changes><text:changed-region><text:deletion>"
        f"{paragraph('Gone words.')}</text:deletion></text:changed-region></text:tracked-changes>"
    )
    article = read(package_odt(changes + paragraph(LEAD)))
    assert (words(article), article.notices) == ([LEAD], (DELETIONS,))


def test_a_tracked_insertion_alone_is_not_told() -> None:
    changes = (
        "<text:tracked-changes><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>"
    )
    assert read(package_odt(changes + paragraph(LEAD))).notices == ()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<text:p>{LEAD}<draw:frame><draw:object/></draw:frame></text:p>", id="in a paragraph"),
        pytest.param(f"{paragraph(LEAD)}<draw:frame><draw:object-ole/></draw:frame>", id="on the page"),
    ],
)
def test_a_chart_or_formula_is_told(body: str) -> None:
    assert read(package_odt(body)).notices == (UNREAD_OBJECTS,)


def test_the_contents_of_a_book_are_set_aside() -> None:
    index = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>Contents"
        "</text:index-title-template></text:table-of-content-source>"
        f"<text:index-body>{paragraph('Part one ... 3')}</text:index-body></text:table-of-content>"
    )
    assert marked(read(package_odt(index + paragraph(LEAD))))[0] == ("chrome", "table of contents", "Part one ... 3")


AUTOMATIC = "".join(
    f'<style:style style:name="{name}" style:parent-style-name="{parent}"/>'
    for name, parent in (("P1", "Title"), ("P2", "P1"), ("P3", "Illustration"), ("P4", "P4"), ("P5", "Contents_20_1"))
)


@pytest.mark.parametrize(
    ("style", "role", "rule"),
    [
        pytest.param("P1", "headline", "headline", id="made from the title"),
        pytest.param("P2", "headline", "headline", id="made from that"),
        pytest.param("P3", "caption", "caption", id="made from the caption of a picture"),
        pytest.param("P4", "headline", "headline", id="made from itself: by its place"),
        pytest.param("P5", "chrome", "table of contents", id="made from a line of the contents"),
        pytest.param("Subtitle", "body", "subtitle", id="subtitle"),
    ],
)
def test_a_style_tells_the_role(style: str, role: str, rule: str) -> None:
    body = paragraph("Council keeps bridge closed", style) + paragraph(LEAD) + paragraph(SECOND)
    assert marked(read(package_odt(body, styles=AUTOMATIC)))[0][:2] == (role, rule)


ENCRYPTED: dict[str, str | bytes] = {
    "META-INF/manifest.xml": manifest("<manifest:encryption-data/>"),
    "content.xml": b"\x8f\x01\x02",
}


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(packed(ENCRYPTED), "protected by a password", id="parts with a password"),
        pytest.param(packed({"encrypted-package": b"\x8f"}), "protected by a password", id="package with a password"),
        pytest.param(packed({"content.xml": "<x/>"}), "damaged", id="no text"),
        pytest.param(packed({"meta.xml": "<x/>"}), "damaged", id="no content"),
        pytest.param(packed({"content.xml": "not XML"}), "damaged", id="no XML"),
    ],
)
def test_a_broken_document_is_told(data: bytes, expected: str) -> None:
    with pytest.raises(ReadError, match=f"desk/story.odt is {expected}"):
        read_odt(data, "desk/story.odt")


FLAT = f"""{DECLARATION}<office:document {NAMESPACES} office:mimetype="{MIMETYPE}">
<office:meta><dc:title>Old bridge</dc:title></office:meta>
<office:master-styles><style:master-page>
<style:header>{paragraph("The Daily Example")}</style:header>
</style:master-page></office:master-styles><office:body><office:text>
{paragraph("Old bridge to stay closed", "Title")}{paragraph(LEAD)}</office:text></office:body></office:document>"""


@pytest.mark.parametrize("ending", [".fodt", ".xml", ".txt"])
def test_a_document_that_is_one_xml_file_is_read(ending: str) -> None:
    article = article_from_bytes(FLAT.encode(), place="story", source="story", ending=ending)
    assert marked(article) == [
        ("chrome", "page header", "The Daily Example"),
        ("headline", "headline", "Old bridge to stay closed"),
        ("body", "", LEAD),
    ]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(FLAT[:-200], id="cut off"),
        pytest.param(FLAT.replace("office:text>", "office:chart>"), id="no text"),
        pytest.param(
            FLAT.replace("<office:document ", "<!DOCTYPE x [<!ENTITY e 'e'>]><office:document "), id="DOCTYPE"
        ),
    ],
)
def test_a_damaged_flat_document_says_what_to_do(data: str) -> None:
    with pytest.raises(ReadError, match=r"^x\.fodt is damaged; get it again"):
        read_odt(data.encode(), "x.fodt")
