"""Word documents: everything that is on the page, and nothing that is not."""

from __future__ import annotations

import pytest

from samples.making.docx import make_docx, package_docx, paragraph, run
from samples.making.packing import packed
from tests.unit.articles.marked import LEAD, SECOND, marked, read, words
from tui import ReadError
from tui.articles.docx_file import read as read_docx
from tui.articles.docx_story import HIDDEN
from tui.articles.manuscript import DELETIONS


def of_body(body: str, **parts: str) -> list[str]:
    return words(read(package_docx(body, parts)))


def test_a_document_is_sorted_by_its_styles_and_places() -> None:
    article = read(
        make_docx(
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
            title="Draft 3",
            author="Ann Poe",
            created="2025-07-15T10:00:00Z",
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
    assert (article.title, article.byline, article.date) == ("Old bridge to stay closed", "By Jane Roe", "2025-07-15")
    assert article.notices == ("The date (2025-07-15) is guessed from the properties of the file.",)


PARAGRAPH = "<w:p>{}</w:p>"


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        pytest.param(run("The bridge ") + run("is closed."), "The bridge is closed.", id="runs"),
        pytest.param(f"<w:hyperlink>{run('a link')}</w:hyperlink>{run(' on')}", "a link on", id="hyperlink"),
        pytest.param(f"{run('was ')}<w:ins>{run('newly')}</w:ins>{run(' built')}", "was newly built", id="insertion"),
        pytest.param(
            f"{run('was')}<w:del><w:r><w:delText> not</w:delText></w:r></w:del>{run(' built')}",
            "was built",
            id="deletion",
        ),
        pytest.param(
            f"<w:moveFrom>{run('gone')}</w:moveFrom><w:moveTo>{run('here')}</w:moveTo>", "here", id="moved words"
        ),
        pytest.param(f"<w:sdt><w:sdtPr/><w:sdtContent>{run('held')}</w:sdtContent></w:sdt>", "held", id="control"),
        pytest.param(f"<w:smartTag>{run('Vienna')}</w:smartTag>", "Vienna", id="smart tag"),
        pytest.param(run("one\ttwo\nthree"), "one\ttwo\nthree", id="tab and line break"),
        pytest.param(
            "<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:softHyphen/><w:t>er</w:t></w:r>",
            "e\u2011mail\u00ader",
            id="hyphens",
        ),
        pytest.param('<w:r><w:sym w:font="Symbol" w:char="03B1"/></w:r>', "\u03b1", id="symbol"),
        pytest.param('<w:r><w:sym w:char="no"/><w:sym w:char="D800"/></w:r>', "\ufffd\ufffd", id="broken symbols"),
        pytest.param(
            '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText></w:r>' + run("Friday"),
            "Friday",
            id="field",
        ),
        pytest.param(f"<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>{run(' is c')}", "a+b is c", id="formula"),
        pytest.param('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>' + run("no tab"), "no tab", id="tab stops"),
        pytest.param(
            '<w:commentRangeStart w:id="1"/>' + run("seen") + '<w:r><w:commentReference w:id="1"/></w:r>',
            "seen",
            id="commented words",
        ),
    ],
)
def test_the_words_of_a_paragraph_are_read(inside: str, expected: str) -> None:
    assert of_body(PARAGRAPH.format(inside)) == [expected]


def box(inside: str, name: str = "wps:txbx") -> str:
    return f"<w:drawing><{name}><w:txbxContent>{inside}</w:txbxContent></{name}></w:drawing>"


def cell(*texts: str) -> str:
    return f"<w:tc><w:tcPr/>{''.join(map(paragraph, texts))}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            f"<w:p>{run(LEAD)}<w:r>{box(paragraph('In the box.') + paragraph('And more.'))}</w:r></w:p>"
            f"{paragraph(SECOND)}",
            [LEAD, "In the box.", "And more.", SECOND],
            id="text box behind its paragraph",
        ),
        pytest.param(
            "<w:p><w:r><mc:AlternateContent><mc:Choice>"
            f"{box(paragraph('Once.'))}</mc:Choice><mc:Fallback>{box(paragraph('Once.'), 'v:textbox')}</mc:Fallback>"
            "</mc:AlternateContent></w:r></w:p>",
            ["Once."],
            id="text box in two forms",
        ),
        pytest.param(
            "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice><mc:Fallback>"
            f"{box(paragraph('Old.'), 'v:textbox')}</mc:Fallback></mc:AlternateContent></w:r></w:p>",
            ["Old."],
            id="text box only in the old form",
        ),
        pytest.param(
            table(cell("Votes") + cell("12"), cell("Seats") + cell("3")), ["Votes\t12", "Seats\t3"], id="table"
        ),
        pytest.param(table(cell(LEAD) + cell(SECOND)), [LEAD, SECOND], id="table for layout"),
        pytest.param(table(cell("One", "Two") + cell("Three")), ["One", "Two", "Three"], id="cell of two paragraphs"),
        pytest.param(
            table(f"<w:tc>{table(cell('Inner') + cell('cells'))}</w:tc>" + cell("Outer")),
            ["Inner cells\tOuter"],
            id="table in a table",
        ),
        pytest.param(
            "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>"
            + cell("gone")
            + f"</w:tr><w:sdt><w:sdtContent><w:tr>{cell('kept')}</w:tr></w:sdtContent></w:sdt></w:tbl>",
            ["kept"],
            id="deleted row, row in a control",
        ),
        pytest.param(
            f"<w:sdt><w:sdtContent>{paragraph(LEAD)}</w:sdtContent></w:sdt><w:ins>{paragraph(SECOND)}</w:ins>",
            [LEAD, SECOND],
            id="paragraphs in a control and an insertion",
        ),
        pytest.param(
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("Joined ") + "</w:p>" + paragraph("again."),
            ["Joined again."],
            id="deleted paragraph mark",
        ),
        pytest.param(paragraph("One\n\nTwo"), ["One", "Two"], id="blank line by line breaks"),
        pytest.param("<w:p/>" + paragraph(" ") + paragraph("x"), ["x"], id="empty paragraphs"),
    ],
)
def test_paragraphs_are_read_wherever_they_stand(body: str, expected: list[str]) -> None:
    assert of_body(body) == expected


def test_a_text_box_with_prose_is_marked_and_a_credit_in_one_is_a_caption() -> None:
    boxes = box(paragraph(SECOND)) + box(paragraph("Divers look at the pier. Photo: Ann Poe / Example Agency"))
    article = read(package_docx(f"{paragraph(LEAD)}<w:p><w:r>{boxes}</w:r></w:p>"))
    assert [(role, rule) for role, rule, _ in marked(article)[1:]] == [
        ("body", "text box"),
        ("caption", "photo credit"),
    ]


@pytest.mark.parametrize(
    ("body", "notices"),
    [
        pytest.param("<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>", (DELETIONS,), id="deletion"),
        pytest.param("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r></w:p>", (HIDDEN,), id="hidden text"),
        pytest.param('<w:p><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t></w:r></w:p>', (), id="not hidden"),
        pytest.param("<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>", (), id="insertion"),
    ],
)
def test_what_is_left_out_is_told(body: str, notices: tuple[str, ...]) -> None:
    article = read(package_docx(paragraph(LEAD) + body))
    assert article.notices == notices
    assert "unseen" not in article.text


def test_charts_and_documents_inside_are_told() -> None:
    article = read(package_docx(paragraph(LEAD), {"chart": "<w:x/>", "aFChunk": "<w:x/>"}))
    assert [notice.split(";")[0] for notice in article.notices] == [
        "Other documents put into this one were not read",
        "The words in charts were not read",
    ]


def styled(key: str, name: str, base: str = "") -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    custom = ' w:customStyle="1"' if base else ""
    return f'<w:style w:styleId="{key}"{custom}><w:name w:val="{name}"/>{based}</w:style>'


STYLES = "".join(
    (
        "<w:styles>",
        styled("Titel", "Title"),
        styled("U1", "heading 1"),
        styled("Kicker", "House Kicker", "Body"),
        styled("Zeile", "House Headline", "Titel"),
        styled("Loop", "Loop", "Loop"),
        styled("TOC1", "toc 1"),
        styled("Sub", "Subtitle"),
        styled("Bild", "Image Caption"),
        "</w:styles>",
    )
)


@pytest.mark.parametrize(
    ("style", "role", "rule"),
    [
        pytest.param("Titel", "headline", "headline", id="title under a German id"),
        pytest.param("Zeile", "headline", "headline", id="house style based on the title"),
        pytest.param("U1", "headline", "headline", id="first heading"),
        pytest.param("Sub", "body", "subtitle", id="subtitle"),
        pytest.param("Bild", "caption", "caption", id="caption of another program"),
        pytest.param("TOC1", "chrome", "table of contents", id="line of the contents"),
        pytest.param("Loop", "headline", "headline", id="style based on itself: by its place"),
        pytest.param("nowhere", "headline", "headline", id="unknown style: by its place"),
    ],
)
def test_a_style_tells_the_role(style: str, role: str, rule: str) -> None:
    body = paragraph("Council keeps bridge closed", style) + paragraph(LEAD) + paragraph(SECOND)
    assert marked(read(package_docx(body, {"styles": STYLES})))[0][:2] == (role, rule)


def test_a_title_comes_before_a_heading_above_it_and_a_later_heading_is_body() -> None:
    body = paragraph("Politics", "U1") + paragraph("Bridge stays closed", "Titel") + paragraph(LEAD)
    article = read(package_docx(body + paragraph("Sport", "U1") + paragraph(SECOND), {"styles": STYLES}))
    assert article.title == "Bridge stays closed"
    assert [role for role, _, _ in marked(article)] == ["body", "headline", "body", "body", "body"]


def test_a_heading_that_repeats_the_headline_is_set_aside() -> None:
    body = paragraph("Bridge stays closed", "Titel") + paragraph("BRIDGE STAYS CLOSED", "U1") + paragraph(LEAD)
    assert marked(read(package_docx(body, {"styles": STYLES})))[1][:2] == ("chrome", "repeated headline")


def test_notes_are_read_in_the_order_of_their_references_without_separators() -> None:
    body = "".join(f'<w:p>{run(LEAD)}<w:r><w:footnoteReference w:id="{number}"/></w:r></w:p>' for number in (2, 1))
    notes = "".join(
        f'<w:footnote w:id="{number}"{kind}>{paragraph(text)}</w:footnote>'
        for number, kind, text in (
            (0, ' w:type="separator"', "-----"),
            (1, "", "Said on Monday."),
            (2, "", "Said on Tuesday."),
            (3, "", "Never cited."),
        )
    )
    found = of_body(body, footnotes=f"<w:footnotes>{notes}</w:footnotes>")
    assert found[2:] == ["Said on Tuesday.", "Said on Monday.", "Never cited."]


def test_the_strict_form_and_other_names_of_parts_are_read() -> None:
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    data = packed(
        {
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": '<Relationships><Relationship Type="http://purl.oclc.org/x/officeDocument" '
            'Target="/word/document2.xml"/></Relationships>',
            "word/document2.xml": f'<d:document xmlns:d="{strict}"><d:body><d:p><d:r><d:t>{LEAD}</d:t></d:r></d:p>'
            "</d:body></d:document>",
        },
        deflated=True,
    )
    assert words(read(data)) == [LEAD]


@pytest.mark.parametrize("author", ["python-docx", "Microsoft Office User", ""], ids=["library", "program", "nobody"])
def test_the_name_of_a_program_is_no_byline(author: str) -> None:
    assert read(make_docx([("body", LEAD), ("body", SECOND)], author=author)).byline == ""


def test_an_author_in_the_properties_is_a_guess() -> None:
    article = read(make_docx([("body", LEAD), ("body", SECOND)], author="Ann Poe", title="Closed bridge"))
    assert (article.byline, article.title) == ("Ann Poe", "Closed bridge")
    assert article.notices == ("The byline (Ann Poe) is guessed from the properties of the file.",)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(packed({"[Content_Types].xml": "<Types/>"}), "damaged", id="no text part"),
        pytest.param(packed({"word/document.xml": "<document/>"}), "damaged", id="no body"),
        pytest.param(packed({"word/document.xml": "<document><body>"}), "damaged", id="torn XML"),
        pytest.param(make_docx([("body", LEAD)])[:-200], "damaged", id="torn archive"),
        pytest.param(b"PK\x03\x04", "damaged", id="only the beginning"),
    ],
)
def test_a_broken_document_is_told(data: bytes, expected: str) -> None:
    with pytest.raises(ReadError, match=f"desk/story.docx is {expected}"):
        read_docx(data, "desk/story.docx")
