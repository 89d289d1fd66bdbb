"""Lines that show by their own words what they are, and lines that only look as if they did."""

from __future__ import annotations

import pytest

from tui.articles.dates import find_date
from tui.articles.furniture import glued_furniture
from tui.articles.passages import Verdict, passage_of
from tui.articles.patterns import (
    AGENCY,
    BYLINE,
    CAPTION,
    COOKIES,
    CREDIT,
    DATE_LINE,
    FURNITURE,
    PROMOTION,
    TOPICS,
    WORDLESS,
    pattern_verdict,
)
from tui.core.spans import Span

FOUND = (
    (WORDLESS, ("***", "—", "• • •", "🙂")),
    (
        FURNITURE,
        (
            "Share",
            "MORE",
            "Share (12)",
            "24 comments",
            "[Dismiss]",
            "Editors’ Picks",
            "Home > World > Europe",
            "» Teilen",
            "Anzeige",
            "Lire la suite",
            "Más leídas",
            "Komentari (5)",
            "Најновије вести",
            "Explore more on these topics",
            "Alle ablehnen",
            "La rédaction vous conseille",
            "Comparte esta noticia",
            "Ostavite komentar",
        ),
    ),
    (
        DATE_LINE,
        (
            "15 July 2025",
            "July 15, 2025, 10:32 BST",
            "Published: 15.07.2025 14:30",
            "Last updated on Tuesday 15 July 2025",
            "Updated 2 hours ago",
            "3 min read",
            "2025-07-15",
            "10:32",
            "Veröffentlicht am 15. Juli 2025, 10:30 Uhr",
            "Publié le 15 juillet 2025 à 10h30",
            "Publicado el 15 de julio de 2025",
            "Objavljeno 15. jula 2025. u 10:30",
            "Објављено 15. јула 2025.",
        ),
    ),
    (
        BYLINE,
        (
            "By Jane Roe",
            "BY JANE ROE AND JOHN DOE",
            "By Jane Roe, diplomatic correspondent",
            "By Jane Roe in Vienna",
            "By The Example Agency",
            "By xyz Newsroom July 15, 2025",
            "By Jane Roe.",
            "By John Doe Jr.",
            "Analysis by Jane Roe",
            "An analysis by Jane Roe",
            "Written by Jane Roe",
            "Jane Roe | 15 July 2025",
            "Von Jana Muster, Wien",
            "Von Jana Muster, dpa",
            "Von Anna Muster und Karl Beispiel",
            "Ein Kommentar von Jana Muster",
            "Par Jeanne Exemple, envoyée spéciale à Kiev",
            "Por Ana Ejemplo",
            "Autor: P. Primer",
            "Piše: Petar Primer",
            "Piše Petar Primer, Beograd",
            "Пише Петар Пример",
        ),
    ),
    (
        CREDIT,
        (
            "Reporting by Jane Roe; Editing by John Doe",
            "(Additional reporting by Jane Roe in Vienna.)",
            "Jane Roe contributed to this report.",
            "Jane Roe and John Doe contributed reporting from Vienna.",
            "Source: Example Agency",
            "Our Standards: The Example Principles.",
            "Mit Material von dpa",
            "Avec AFP",
            "Con información de EFE",
            "Izvor: Tanjug",
        ),
    ),
    (FURNITURE, ("Accept cookies", "Reject all cookies", "Alle Cookies akzeptieren", "Accepter les cookies")),
    (AGENCY, ("Reuters", "The Associated Press", "(AFP)", "Agence France-Presse", "TANJUG", "Танјуг")),
    (
        TOPICS,
        (
            "Tags: floods, bridges",
            "FILED UNDER: Vessby, Floods",
            "Topics: Vessby | Floods | Museums",
            "Themen: Hochwasser, Museum",
            "Mots-clés : inondation, musée",
            "Archivado en: inundaciones, museos",
            "Oznake: poplava, muzej",
        ),
    ),
    (
        COOKIES,
        (
            "We use cookies to make this page better. Read our policy for more.",
            "This website uses cookies.",
            "By continuing to use this site you agree to our use of cookies.",
            "Wir verwenden Cookies, um die Seite zu verbessern.",
            "Nous utilisons des cookies pour améliorer le site.",
            "Utilizamos cookies propias y de terceros.",
            "Koristimo kolačiće da bismo poboljšali stranicu.",
        ),
    ),
    (
        PROMOTION,
        (
            "Read more: Ten things to know about the bridge",
            "Read more about the bridge",
            "Read next Ten things to know about the bridge",
            "READ MORE: The bridge in pictures",
            "Related: The long road across the river",
            "Sign up for our newsletter to get the news every morning.",
            "Follow us on Facebook",
            "© 2025 Example Media",
            "Copyright 2025 Example Media.",
            "Example Media 2025, all rights reserved.",
            "Lesen Sie auch: Der lange Weg",
            "Lire aussi : Le long chemin",
            "Lea también: El largo camino",
            "Pročitajte još: Dug put",
            "Прочитајте још: Дуг пут",
        ),
    ),
    (
        CAPTION,
        (
            "The old bridge in the rain, May 2024 / harbour.example",
            "The old bridge in the rain / Tanjug",
            "The old bridge (AP Photo/Jane Roe)",
            "The old bridge. REUTERS/Jane Roe",
            "The old bridge. Jane Roe/AFP",
            "Engineers look at the old bridge on a rainy Friday (Photo by Jane Roe).",
            "Stari most, Foto: P. Primer",
            "Foto: P. Primer",
            "Photo: Jane Roe",
            "Die alte Brücke [Getty Images]",
            "Le vieux pont © AFP",
            "Image caption, The bridge before it was closed",
            "Getty Images A boat in a flooded street",
        ),
    ),
)

TRAPS = (
    "Topics: the ministers spoke of bridges, floods and money.",
    "Themen: Darüber sprachen die Minister zwei Stunden lang.",
    "Cookies were served at the meeting of the two ministers.",
    "Beta testers found the fault in the new pumps.",
    "Reuters reported the fault first",
    "Getty Images sold the picture to nobody.",
    "By Monday, the ministers had left the city without a word.",
    "By Monday",
    "By noon Vienna had answered",
    "By the Numbers",
    "Destroyed by Fire",
    "A report by the bank",
    "The deal was signed by Jane Roe",
    "Von der Brücke Falls Closed",
    "Von Montag an gilt das neue Gesetz.",
    "Von Wien nach Belgrad",
    "Par ailleurs, le maire a démissionné.",
    "Por qué sube el precio del pan",
    "Share prices fell.",
    "Read more slowly, the teacher told the class.",
    "Read also what is not written, she used to say.",
    "Share prices",
    "News of the closure spread quickly.",
    "What happened?",
    "2024",
    "March",
    "Third March",
    "Related costs rose by five per cent.",
    "Sign-up numbers rose.",
    "Copyright law must change, the minister said.",
    "Reporting by the watchdog showed how the money was lost.",
    "Three banks contributed to this report, the ministry said.",
    "The source: a senior engineer who asked not to be named.",
    "Con información de la policía, el juez abrió ayer otra causa contra el alcalde.",
    "Tesco/Asda",
    "A Reuters/Ipsos poll",
    "According to a new Reuters/Ipsos poll, half of them stayed at home.",
    "She called it a “bad deal” and left the room early (Photo: Jane Roe).",
    "The photo: what it shows and what it hides is not clear to anyone here.",
    "The court in Vienna/Austria agreed.",
    "Jane Roe, who built the bridge in 2025, left the town.",
)


def verdict_on(words: str) -> Verdict | None:
    return pattern_verdict(passage_of(words, Span(0, len(words))))


@pytest.mark.parametrize(("words", "verdict"), [pytest.param(w, v, id=w) for v, several in FOUND for w in several])
def test_a_line_around_the_story_is_known_by_its_words(words: str, verdict: Verdict) -> None:
    assert verdict_on(words) == verdict
    assert verdict_on(f"\t{words} \u200b\r\n\r\n") == verdict


@pytest.mark.parametrize("words", TRAPS)
def test_a_line_of_the_story_is_not_taken_for_anything_else(words: str) -> None:
    assert verdict_on(words) is None


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        pytest.param("Read more: " + "word " * 28, PROMOTION, id="30 words of promotion"),
        pytest.param("Read more: " + "word " * 29, None, id="31 words"),
        pytest.param("word " * 43 + "/ Tanjug", CAPTION, id="45 words of caption"),
        pytest.param("word " * 44 + "/ Tanjug", None, id="46 words"),
        pytest.param("By " + "Jane " * 17, BYLINE, id="18 words of byline"),
        pytest.param("By " + "Jane " * 18, None, id="19 words"),
        pytest.param("Share" + " " * 3000 + "Share", None, id="far too long for furniture"),
    ],
)
def test_every_rule_has_its_longest_line(words: str, verdict: Verdict | None) -> None:
    assert verdict_on(words) == verdict


@pytest.mark.parametrize(
    ("line", "furniture"),
    [
        pytest.param("DismissMayor resigns over bridge", "Dismiss", id="button before a headline"),
        pytest.param("AdvertisementThe mayor said no.", "Advertisement", id="label before a paragraph"),
        pytest.param("ADVERTISEMENTThe mayor said no.", "ADVERTISEMENT", id="label in capitals"),
        pytest.param("  Read more“We are ready,” she said.", "  Read more", id="before a quotation, behind a space"),
        pytest.param("AnzeigeDer Bürgermeister geht.", "Anzeige", id="German"),
        pytest.param("PublicitéLe maire s’en va.", "Publicité", id="French"),
        pytest.param("PodeliGradonačelnik odlazi.", "Podeli", id="Serbian"),
        pytest.param("Dismiss", "", id="nothing sticks to it"),
        pytest.param("Dismiss all of it", "", id="a space between"),
        pytest.param("Dismissed officers protest", "", id="a longer word"),
        pytest.param("ADVERTISEMENTS FALL", "", id="a longer word in capitals"),
        pytest.param("NewsGuard rates the site", "", id="a name that starts with News"),
        pytest.param("SharePoint was down", "", id="a name that starts with Share"),
        pytest.param("The DismissMayor button", "", id="not at the start"),
    ],
)
def test_furniture_that_sticks_to_the_next_word_is_found(line: str, furniture: str) -> None:
    assert line[: glued_furniture(line, Span(0, len(line)))] == furniture


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("By Jane Roe July 15, 2025", "July 15, 2025"),
        ("Published on 15th of July 2025 at 10:32", "15th of July 2025"),
        ("Updated Jul. 15, 2025", "Jul. 15, 2025"),
        ("Stand: 15. Juli 2025, 10 Uhr", "15. Juli 2025"),
        ("mardi 1er juillet 2025", "1er juillet 2025"),
        ("15 de julio de 2025", "15 de julio de 2025"),
        ("Beograd, 15. jul 2025.", "15. jul 2025"),
        ("15. јула 2025.", "15. јула 2025"),
        ("15.07.2025. u 10:30", "15.07.2025"),
        ("15/7/2025", "15/7/2025"),
        ("2025-07-15T10:32", "2025-07-15"),
        ("VIENNA, July 15 (Agency) —", "July 15"),
        ("VIENNA, 5 May —", "5 May"),
        ("In 2025 the bridge closed", ""),
        ("Room 15 of the ministry", ""),
    ],
)
def test_a_date_is_found_as_it_is_written(words: str, date: str) -> None:
    assert find_date(words) == date
