"""Sentences of news prose by class of difficulty, and the laws that hold for any text at all."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.core.sentences import split_sentences


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


QUOTATIONS = [
    pytest.param("“We are done.” | She sat down.", id="a quotation closes with the sentence"),
    pytest.param('"We are done." | "Nobody asked me."', id="straight quotes close and open"),
    pytest.param("“We are done,” she said. | “It took a year.”", id="speech between two quotations"),
    pytest.param("He called it “a mess.” | The board agreed.", id="a quoted phrase ends the sentence"),
    pytest.param("“We tried. | Nobody came. | We left.”", id="several sentences in one quotation"),
    pytest.param("“It is late. | Go home,” the guard told them.", id="the last quoted sentence runs on into speech"),
    pytest.param("“Is it true?” the judge asked.", id="small letter after a quoted question"),
    pytest.param("“Is it true?” Ms. Hale asked. | Nobody spoke.", id="name and speech verb after a quoted question"),
    pytest.param("“Stop!” Deputy Mayor Ann Hale shouted.", id="four words of name before the verb"),
    pytest.param("“Is it true?” I asked.", id="the reporter asks"),
    pytest.param("“Is it true?” | The crowd fell silent.", id="no speech verb after a quoted question"),
    pytest.param("“I thought …” Hale said.", id="a quotation that trails off"),
    pytest.param("“The bridge is safe. | We checked it twice.", id="quotation never closed"),
    pytest.param("The bridge is safe.” | We checked it twice.", id="quotation never opened"),
    pytest.param('He said the bridge was safe. " | The mayor left.', id="straight quote set off by a space"),
    pytest.param("She sang “Where Now?” and left.", id="a title with a question mark inside a sentence"),
    pytest.param("(The firm denied it.) | A judge will decide.", id="a sentence in brackets"),
    pytest.param("The figure is from the ministry.[12] | It is old.", id="a footnote mark after the stop"),
    pytest.param("It was **the end.** | Nobody cheered.", id="markdown emphasis closes after the stop"),
]

ABBREVIATIONS = [
    pytest.param("He met Mr. Hale and Dr. Okafor. | They talked.", id="titles"),
    pytest.param("Gov. Ann Hale and Lt. Gov. Bo Reyes won.", id="offices"),
    pytest.param("The army sent GEN. HALE to the coast.", id="a rank in capitals"),
    pytest.param("The case, Hale v. Marsh, was heard on Monday.", id="versus"),
    pytest.param("He works for Bell Inc. | The firm is small.", id="a firm before a starter"),
    pytest.param("Shares of Bell Inc. Chairman Bo Reyes fell.", id="a firm before a name"),
    pytest.param("She sold Bell Inc. | “We had to,” she said.", id="a firm before a quotation"),
    pytest.param("She lives in the U.S. | Her son does not.", id="a country before a starter"),
    pytest.param("The U.S. Senate voted.", id="a country before a name"),
    pytest.param("The vote is at 6 p.m. | Mr. Hale will chair it.", id="time of day before a courtesy title"),
    pytest.param("The vote is at 6 p.m. Eastern on Friday.", id="time of day before its zone"),
    pytest.param("They met in Reno, Nev. | Then they parted.", id="a state before a starter"),
    pytest.param("Sen. Bo Reyes, R-Ariz., objected.", id="party and state"),
    pytest.param("It opens on Sept. 14 near St. Anne.", id="a month before a figure"),
    pytest.param("It opens in May. | Rates rose.", id="a month that ends a sentence"),
    pytest.param("He is ranked No. 4 in the world.", id="number before a figure"),
    pytest.param("He said no. | Nobody was surprised.", id="the word no ends a sentence"),
    pytest.param("Chapter Vol. II was lost.", id="a roman number counts as a figure"),
    pytest.param("They sold pens, ink, etc. | Hale paid cash.", id="etc. ends a sentence before a capital"),
]

INITIALS_AND_FIGURES = [
    pytest.param("J. R. Marsh met Ann B. Hale.", id="initials"),
    pytest.param("It was between you and I. | Did you know?", id="a single letter before a starter"),
    pytest.param("The painting is by Bo A. De Witt.", id="an initial before a particle of a name"),
    pytest.param("It rose 3.5 percent to $1.2 million. | That is much.", id="decimals and money"),
    pytest.param("It cost $5. | $3 went to tax.", id="a currency sign begins a sentence"),
    pytest.param("He was born in 1987. | 40 years later he won.", id="a figure begins a sentence"),
    pytest.param("It began on 3.4.2024 and ended at 18.30.", id="date and time with stops"),
]

MARKS = [
    pytest.param("He waited... | Then he left.", id="dots attached before a capital"),
    pytest.param("He waited… and left.", id="dots before a small letter"),
    pytest.param("I wanted ... Well, I forget.", id="dots standing alone before a capital"),
    pytest.param("They signed. | … Now it is law.", id="dots that open a sentence"),
    pytest.param("They signed . . . and left.", id="dots with spaces"),
    pytest.param("You did what?! | Explain.", id="question and exclamation together"),
    pytest.param("The so-called (!) Experts left.", id="an aside in brackets"),
    pytest.param("He had a plan: Hale would go; Marsh would stay — Bo too.", id="colon, semicolon and dash"),
    pytest.param("It ended on Monday. | iPhone sales rose.", id="a brand with a small first letter"),
    pytest.param("It ended Monday.| The rest is known.", id="no space after the stop"),
    pytest.param("He was sure.”| She was not.", id="no space after the closing quote"),
    pytest.param("He left.| “She stayed,” they said.", id="no space before the opening quote"),
    pytest.param("Ask Gov.Hale about it.", id="no space after an abbreviation"),
    pytest.param("See www.example.org. | It is free.", id="an address ends the sentence"),
    pytest.param("See https://example.org/a.Bc?d=E!F for more.", id="stops inside an address"),
    pytest.param("Write to ann.Hale@example.org today.", id="stops inside a mail address"),
    pytest.param("RENO, Nev. — The mayor resigned. | He is 60.", id="a dateline with a dash"),
    pytest.param("RENO, Nev. (XYZ) — The mayor resigned.", id="a dateline with an agency"),
    pytest.param("“We are done.” — Ann Hale", id="a quotation and its source"),
    pytest.param("他来了。| 她走了。", id="full-width stops need no space"),
    pytest.param("يعود غدا؟ | نعم.", id="an Arabic question mark"),
    pytest.param("He left.\u200f | She stayed.", id="an invisible mark after the stop"),
]

OTHER_LANGUAGES = [
    pytest.param("Am 15. Juli kam Dr. Weiß. | Er blieb.", id="de date and title"),
    pytest.param("Im 19. Jahrhundert war das z. B. üblich.", id="de century and spaced abbreviation"),
    pytest.param("Im XIX. Jahrhundert war das üblich.", id="de century in roman figures"),
    pytest.param("Beim 3. Gipfel in Bonn sprach sie.", id="de ordinal after a preposition"),
    pytest.param("Das kostet 3 Mio. Euro bzw. 4 Mrd. Kronen.", id="de millions"),
    pytest.param("„Wir gehen.“ | Dann ging er.", id="de low and high quotes"),
    pytest.param("»Wir gehen.« | Dann ging er.", id="de inward guillemets"),
    pytest.param("Sie kommt um 15. | Der Zug fährt.", id="de figure before a starter"),
    pytest.param("M. Macron a reçu Mme Weil. | Elle est partie.", id="fr courtesy titles"),
    pytest.param("«\u00a0Oui.\u00a0» | Puis il partit.", id="fr guillemets with spaces"),
    pytest.param("Vraiment\u00a0? | Oui\u00a0!", id="fr marks set off by a space"),
    pytest.param("C’était vers 50 av. J.-C. | L’empire tomba.", id="fr era and elision"),
    pytest.param("Voir l’art. 5 et p. 12.", id="fr article and page"),
    pytest.param("¿Quién viene? | ¡Nadie! | El Sr. Ruiz se fue.", id="es inverted marks and title"),
    pytest.param("La empresa Sol S.A. | También perdió.", id="es firm before a starter"),
    pytest.param("Viajó a EE. UU. con la Dra. Ruiz.", id="es country with a space"),
    pytest.param("Stigao je 15. jula 2025. godine. | Niko ga nije čekao.", id="sr date and year"),
    pytest.param("Živi u ul. Kneza Miloša br. 5. | To je centar.", id="sr street and number"),
    pytest.param("Godine 1987. Niš je bio manji. | To je prošlo.", id="sr year as an ordinal"),
    pytest.param("To je tzv. Plan B, tj. rezerva.", id="sr so-called"),
    pytest.param("„Ne znamo.“ | Ministar je otišao.", id="sr quotation"),
    pytest.param("Doneo je čl. 4 zakona. | Pokrenuta je istraga.", id="sr article of a law"),
]


@pytest.mark.parametrize("marked", QUOTATIONS + ABBREVIATIONS + INITIALS_AND_FIGURES + MARKS + OTHER_LANGUAGES)
def test_sentences_end_where_the_row_has_a_bar(marked: str) -> None:
    expected = [part.strip() for part in marked.split("|")]
    text = marked.replace("| ", "")
    assert sentences(text) == expected


LAYOUTS = [
    pytest.param("", [], id="nothing"),
    pytest.param(" \n\t ", [], id="only white space"),
    pytest.param("  One word  ", ["One word"], id="white space around"),
    pytest.param("The mayor\nresigned. He\nleft.", ["The mayor\nresigned.", "He\nleft."], id="a wrapped paragraph"),
    pytest.param("The mayor\n\nresigned", ["The mayor", "resigned"], id="a blank line"),
    pytest.param("The mayor\r\n \r\nresigned", ["The mayor", "resigned"], id="a blank line of another system"),
    pytest.param("The mayor\r\nresigned", ["The mayor\r\nresigned"], id="one line end of two characters"),
    pytest.param("Seen by Mr.\n\nHale left", ["Seen by Mr.", "Hale left"], id="a blank line beats an abbreviation"),
    pytest.param("• Pens\n• Ink", ["• Pens", "• Ink"], id="bullets"),
    pytest.param("He came.\n- She left.\n- He stayed.", ["He came.", "- She left.", "- He stayed."], id="dashes"),
    pytest.param("1. Pens\n2. Ink", ["1. Pens", "2. Ink"], id="a numbered list"),
    pytest.param("1. Pens. 2. Ink.", ["1. Pens.", "2. Ink."], id="a numbered list in one line"),
    pytest.param("a) Pens\nand ink", ["a) Pens\nand ink"], id="a wrapped line is no item"),
    pytest.param("15. jula je pao na\n3. mesto", ["15. jula je pao na\n3. mesto"], id="numbers that do not count up"),
    pytest.param("... !", ["... !"], id="marks alone"),
    pytest.param("No end at all", ["No end at all"], id="no mark"),
]


@pytest.mark.parametrize(("text", "expected"), LAYOUTS)
def test_line_ends_and_lists(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


MARKS_AND_SPACES = ".!?…\"'“”„«»‹›()[]{}*_-–—/@•·0Aaß中ا。 \n\r\u2029\u00a0\u200b\u202e\ud800\x00"
WORDS = ["Mr", "U.S", "No", "15", "The", "said", "Juli", "\n\n", " . ", "[1]", "\n1. ", "\n2. "]
PIECES = st.sampled_from([*MARKS_AND_SPACES, *WORDS])
HOSTILE = st.text(st.characters(), max_size=60) | st.lists(PIECES, max_size=40).map("".join)


@given(HOSTILE)
@example("\ud83d. \ude00.")
def test_spans_are_in_order_trimmed_and_leave_out_only_white_space(text: str) -> None:
    at = 0
    for span in split_sentences(text):
        words = span.of(text)
        assert words == words.strip() != ""
        assert text[at : span.start].strip() == ""
        assert span.start >= at
        at = span.end
    assert text[at:].strip() == ""


@given(HOSTILE)
def test_splitting_twice_gives_the_same(text: str) -> None:
    assert split_sentences(text) == split_sentences(text)


@given(HOSTILE, HOSTILE)
def test_a_blank_line_keeps_paragraphs_apart(first: str, second: str) -> None:
    apart = sentences(first) + sentences(second)
    assert sentences(first + "\n\n" + second) == apart


@pytest.mark.parametrize(
    "piece",
    [
        "A. ",
        "A",
        ". ",
        ".",
        "( ! ",
        "aa.Bb",
        "!” Aa ",
        ". “",
        ".[1]",
        "1. a\n",
        "\n ",
        ". … ",
        "Mr. The ",
        "\n- a",
        "\na) ",
        "1. 2. ",
    ],
)
def test_a_long_line_of_one_piece_is_split_whole(piece: str) -> None:
    """Every look is bounded; a rule that looked back to the start would make these lines take minutes."""
    text = piece * (200_000 // len(piece))
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
