"""Sentences of what the readers of files bring: lists, wrapped lines, and prose in four more languages."""

from __future__ import annotations

import pytest

from tui.core.sentences import split_sentences

LISTS = [
    pytest.param(
        "•\tPens were sold.\n•\tInk was not.", ["•\tPens were sold.", "•\tInk was not."], id="bullets and tabs"
    ),
    pytest.param("1.\tPens\n2.\tInk\n3.\tPaper", ["1.\tPens", "2.\tInk", "3.\tPaper"], id="numbers and tabs"),
    pytest.param("- Pens\n- Ink", ["- Pens", "- Ink"], id="hyphens without full stops"),
    pytest.param("* Pens\n* Ink", ["* Pens", "* Ink"], id="stars"),
    pytest.param("– Pens\n– Ink", ["– Pens", "– Ink"], id="dashes without full stops"),
    pytest.param("(a) Pens\n(b) Ink\n(c) Paper", ["(a) Pens", "(b) Ink", "(c) Paper"], id="letters in brackets"),
    pytest.param("a) Pens\nb) Ink", ["a) Pens", "b) Ink"], id="letters"),
    pytest.param("i. Pens\nii. Ink\niii. Paper", ["i. Pens", "ii. Ink", "iii. Paper"], id="small roman numbers"),
    pytest.param(
        "The council asked for:\n- new pumps,\n- a wall.",
        ["The council asked for:", "- new pumps,", "- a wall."],
        id="lead",
    ),
    pytest.param(
        "1. The wall is new. It is high.\n2. The pumps are old.",
        ["1. The wall is new.", "It is high.", "2. The pumps are old."],
        id="items of several sentences",
    ),
    pytest.param("8. Pens\n9. Ink\n10. Paper", ["8. Pens", "9. Ink", "10. Paper"], id="a list that goes on"),
    pytest.param(
        "The range is 10\n- 20 metres at most.", ["The range is 10\n- 20 metres at most."], id="a minus is no item"
    ),
    pytest.param(
        "He came, saw\n– and left the town.", ["He came, saw\n– and left the town."], id="a dash at the start of a line"
    ),
    pytest.param("• 40 pens\n• 3 pots of ink", ["• 40 pens", "• 3 pots of ink"], id="bullets before figures"),
    pytest.param("It needs:\n1. pens\n2. ink", ["It needs:", "1. pens", "2. ink"], id="numbers behind a colon"),
    pytest.param("Ink is\na) black or\nc) blue.", ["Ink is\na) black or\nc) blue."], id="letters that do not count up"),
    pytest.param("Ann met\nj. R. Marsh\nk. S. Hale", ["Ann met\nj. R. Marsh\nk. S. Hale"], id="letters with stops"),
    pytest.param("☐ Pens\n☑ Ink", ["☐ Pens", "☑ Ink"], id="boxes to tick"),
    pytest.param("➤ Pens\n➤ Ink", ["➤ Pens", "➤ Ink"], id="arrows"),
    pytest.param("· Pens\n· Ink", ["· Pens", "· Ink"], id="middle dots"),
]

WRAPPED = [
    pytest.param(
        "The mayor of\nVessby left. She\nwas tired.", ["The mayor of\nVessby left.", "She\nwas tired."], id="plain"
    ),
    pytest.param("It was Mr.\nHale who left.", ["It was Mr.\nHale who left."], id="a title at the end of a line"),
    pytest.param("He lives in the U.S.\nThe house is new.", ["He lives in the U.S.", "The house is new."], id="U.S."),
    pytest.param("He met J.\nR. Marsh there.", ["He met J.\nR. Marsh there."], id="initials apart"),
    pytest.param(
        "It cost $3.\n5 million more came.", ["It cost $3.", "5 million more came."], id="a figure ends a line"
    ),
    pytest.param(
        "It opens on Sept.\n14 in the town.", ["It opens on Sept.\n14 in the town."], id="a month, then the day"
    ),
    pytest.param("“We left.”\n“Why?”\nNobody knew.", ["“We left.”", "“Why?”", "Nobody knew."], id="quotations a line"),
    pytest.param("“Is it true?”\nMs. Hale asked.", ["“Is it true?”\nMs. Hale asked."], id="speech over two lines"),
    pytest.param("They left\r\non Monday. He\r\nstayed.", ["They left\r\non Monday.", "He\r\nstayed."], id="CRLF"),
    pytest.param("They left.\n    He stayed.", ["They left.", "He stayed."], id="an indented line"),
]

GERMAN = [
    "Der Rat tagte am 3. März in Bonn. | Er vertagte sich.",
    "Am 1. Mai und am 3. Oktober bleibt es zu. | Sonst nicht.",
    "Das Haus Nr. 12 in der Goethestr. 5 brannte. | Verletzt wurde niemand.",
    "Die Firma wurde 1998 gegründet. | Heute hat sie 200 Angestellte.",
    "Laut Prof. Dr. Anna Weiß ist das falsch. | Sie forscht in Kiel.",
    "Er zahlte ca. 3,5 Mio. Euro, d. h. die Hälfte. | Mehr hatte er nicht.",
    "„Wir bleiben“, sagte sie. | „Alle bleiben.“ | Dann ging sie.",
    "„Kommen Sie mit?“, fragte er. | „Nein!“, rief sie.",
    "Geboren am 15. 7. 1950 in Ulm. | Dort starb er.",
    "Die Zahl stieg auf 15. | 2024 waren es mehr.",
    "Der 1. FC Muster gewann 2:1. | Der Trainer lobte den 2. Torwart.",
    "Sie trafen sich um 18.30 Uhr. | Es regnete.",
    "Das geschah im 2. Halbjahr. | Niemand merkte es.",
    "Kaiser Wilhelm II. besuchte die Stadt. | Sie war geschmückt.",
    "Die St. Marienkirche ist zu. | Die Treppe ist morsch.",
    "Das kostet z.B. in Wien 5 Euro usw. | Der Rest ist frei.",
    "Er wohnt in Frankfurt a. M. und arbeitet in Mainz. | Sie nicht.",
    "Die Sitzung am Mo., 5. Mai, fällt aus. | Ein neuer Termin fehlt.",
    "Vgl. dazu Abs. 3 S. 2 des Gesetzes. | Es gilt seit 2020.",
    "Bis zum 31. Dez. 2026 bleibt es so. | Danach nicht.",
    "Er war bis 2019 Minister a. D. | Danach schwieg er.",
    "Die Regierung u. a. Behörden schwiegen. | Sie wussten nichts.",
    "Am 9. November 1989. | So lautete die Antwort.",
    "Das Gesetz (vgl. § 5 Abs. 2) gilt. | Es ist neu.",
    "Ob das stimmt? | Niemand weiß es.",
    "Er kam auf den 3. Platz. | Sie auf den 1. Platz.",
]

FRENCH = [
    "M. Durand et Mme Petit sont venus. | Ils sont repartis.",
    "Le Dr Weil a parlé. | L’hôpital reste ouvert.",
    "Il a dit : « Nous restons. » | Puis il est parti.",
    "« Nous restons », a-t-il dit. | « Tous restent. »",
    "« Est-ce vrai ? » a demandé le juge. | Personne n’a répondu.",
    "Il est né le 1er mars 1950 à Lyon. | Sa mère enseignait.",
    "La loi (art. 12 et suiv.) est claire. | Elle date de 2003.",
    "Le prix est de 3,50 € le kg. | C’est trop.",
    "Il habite 12, av. de la Gare. | Sa sœur aussi.",
    "Elle a rencontré J.-P. Martin hier. | Ils ont ri.",
    "Au XIXe siècle, p. ex. à Lille, on filait. | Plus maintenant.",
    "Que faire ? | Attendre !",
    "Le vote aura lieu à 20 h. | Les bureaux ferment ensuite.",
    "L’O.N.U. a réagi. | D’autres se taisent.",
    "Mgr Blanc et Me Noir étaient là. | Ils n’ont rien dit.",
    "Voir t. 2, p. 45, fig. 3. | Le plan y est.",
    "Il a perdu env. 3 kg. | Ce n’est rien.",
    "MM. Durand et Petit ont signé. | Il était minuit.",
    "Il était là, etc. | Elle aussi.",
]

SPANISH = [
    "El Sr. Ruiz y la Sra. Gil llegaron. | Se fueron pronto.",
    "La Dra. Soler habló. | El hospital sigue abierto.",
    "Nació el 3 de mayo de 1950. | Su madre era maestra.",
    "«Nos quedamos», dijo. | «Todos nos quedamos».",
    "—¿Es cierto? —preguntó el juez. | Nadie respondió.",
    "¡Basta! | ¿Qué más quieren?",
    "La ley (art. 12 y ss.) es clara. | Data de 2003.",
    "Vive en la C/ Mayor, n.º 5. | Su hermana también.",
    "EE. UU. y la UE firmaron. | China no.",
    "El precio es de 3,50 € por kg. | Es mucho.",
    "La reunión será a las 8 p. m. | Nadie faltará.",
    "La empresa Sol, S. A., cerró. | Tenía 30 empleados.",
    "Ud. no lo sabe. | Yo tampoco.",
    "D. Juan y Dña. Ana vinieron. | Trajeron flores.",
    "En el s. XIX había un puente. | Ya no existe.",
    "Véase la pág. 4 del vol. II. | Ahí está.",
    "Llegaron aprox. 300 personas. | Cabían 200.",
    "Firmó J. L. García. | Después se marchó.",
]

SERBIAN = [
    "Ministar je stigao 3. maja u Niš. | Dočekao ga je gradonačelnik.",
    "Rođen je 15. 7. 1950. godine u Boru. | Majka mu je bila učiteljica.",
    "Dr Petrović i prof. Jović su govorili. | Sala je bila puna.",
    "„Ostajemo“, rekao je. | „Svi ostaju.“",
    "Da li je istina? | Niko ne zna.",
    "Cena je 3,5 mil. evra, tj. pola budžeta. | Više nema.",
    "Živi u Ul. kralja Petra br. 4. | Sestra mu živi preko puta.",
    "U 19. veku tu je bio most. | Danas ga nema.",
    "Na sednici 12. marta usvojen je čl. 5 st. 2 zakona. | Važi od juna.",
    "Kompanija Most d.o.o. je zatvorena. | Imala je 30 radnika.",
    "Došli su npr. iz Bora, Niša itd. | Bilo ih je 300.",
    "Stigao je 2025. godine. | Otišao je 2026.",
    "Министар је стигао 3. маја у Ниш. | Дочекао га је градоначелник.",
    "Др Петровић и проф. Јовић су говорили. | Сала је била пуна.",
    "Живи у ул. Краља Петра бр. 4. | Сестра му живи преко пута.",
    "Цена је 3,5 мил. евра, тј. пола буџета. | Више нема.",
    "„Остајемо“, рекао је. | „Сви остају.“",
    "Рођен је 1950. године. | Мајка му је била учитељица.",
    "Дошли су нпр. из Бора итд. | Било их је 300.",
    "Predsednik A. Marković je odbio. | Razlog nije rekao.",
    "Председник А. Марковић је одбио. | Разлог није рекао.",
]


@pytest.mark.parametrize(("text", "expected"), LISTS + WRAPPED)
def test_lists_and_wrapped_lines(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in split_sentences(text)] == expected


@pytest.mark.parametrize("marked", GERMAN + FRENCH + SPANISH + SERBIAN)
def test_prose_ends_where_the_row_has_a_bar(marked: str) -> None:
    text = marked.replace("| ", "")
    assert [span.of(text) for span in split_sentences(text)] == [part.strip() for part in marked.split("|")]
