"""Words that decide whether a full stop ends a sentence: data of `tui.core.sentences`, in five languages.

English, German, French, Spanish and Serbian stand in one table, because the language of a block is not known when it
is split. A word is listed only where it does no harm to the other languages; spelling and case count, and a word in
capitals ("GEN.") is looked up once more as "Gen". No final full stop is written here. The lists were drawn up by hand
from the usage of news prose, not taken from another splitter.
"""

from __future__ import annotations


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


NEVER_FINAL = _words(
    "Mr Mrs Ms Mx Messrs Mmes Mlle Mlles Mme MM Mgr Dr Drs Prof Profs Hon Rev Msgr Fr Sra Srta Sres Dra Dña Ud Uds",
    "Gen Lt Col Maj Capt Cpl Sgt Cmdr Cmdre Adm Brig Pvt Pte Spc Ens Supt Insp Det Ofc Gov Govs Sen Sens Rep Reps",
    "Pres Amb Atty Asst Assoc Dep Secy Ald Cong Mt Mts Gral Lic Ing Frhr Hl Hr Dipl v vs viz i.e e.g ie eg cf ca",
    "approx al resp esp incl excl bzw z.B d.h u.a i.d.R z.T u.U s.o s.u vgl evtl ggf inkl exkl geb gest sog zzgl abzgl",
    "bspw Mio Mrd Bio Tsd env av ap p.ex p.ej EE gral dr mr gen gosp tzv npr tj odn inž dipl akad sv ul",
    "Npr Sv Cf Ca Vgl Av aprox",
    "др Др мр инж дипл акад св ул нпр тзв тј одн ген гђа Св Ул Нпр",
)
"""They always stand before a name or a continuation: titles, ranks, "v.", "e.g.", "Mio.", "tzv."."""

FINAL_BEFORE_STARTER = _words(
    "Inc Co Corp Cos Ltd LLC Bros Jr Sr Esq PLC Plc plc Pty GmbH Ph.D Bldg Dept Univ Assn Natl Intl Int'l Int’l St",
    "Ste Ft Ave Blvd Rd Pkwy Sq Apt Str Bd prof ex UU Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md",
    "Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Del Ont Que Alta Sask Dist",
    "проф",
)
"""They may end a sentence: companies, streets, states. They do when a word follows that begins sentences."""

STREET = ("str", "Str")
"""How the names of German streets end when they are shortened ("Goethestr. 5")."""

BEFORE_NUMBER = _words(
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Okt Dez Mär janv févr avr juil sept oct nov déc ene feb abr",
    "dic jan apr jun jul avg okt dec No Nos no nos Nr nr Nro nro nº n° N° br Br núm núms pág págs Art art Arts arts",
    "Abs Ziff Kap Bd čl st tač p pp pg S s Vol vol vols Ch ch chap Fig fig Figs Sec sec par Ps Tel tel ext Rte Rt Az",
    "Hwy бр Бр чл ст тач стр",
)
"""Only a figure after them makes them abbreviations: months, "No.", "Art.", "p.", "br."; "in May." is a sentence."""

STARTERS = _words(
    # English
    "The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your One Some Many",
    "Most Several Both Each Every All Any Another Other Others Such No Not Nor Neither Either None Nobody Nothing",
    "Everyone And But Or So Yet If When While As After Before Since Although Though Because Until Unless Once",
    "Whether Where Who What Why How Which Whose In On At For From With Without By To Of Over About Above Among",
    "Between Against During Despite Across Around Behind Beyond Through Throughout Within Following According",
    "Instead Also Even Just Only Still Now Then Today Yesterday Tomorrow Later Earlier Meanwhile However Moreover",
    "Nevertheless Nonetheless Therefore Thus Perhaps Maybe Asked Speaking Did Do Does Is Are Was Were Has Have Had",
    "Can Could Will Would Should Must Let Like Unlike Rather Almost Nearly Again Indeed Finally More Much Few Two",
    "Three Four Five",
    # German
    "Der Die Das Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Man Ich Mit Nach Von Vor Zu Zum Zur Für Und Aber Oder",
    "Doch Wenn Als Wie Was Wer Wo Warum Auch Nur Noch Dann Da Dabei Damit Dazu Dies Diese Dieser Dieses Seit Bis",
    "Durch Gegen Um Unter Über Zwischen Während Trotz Wegen Nun Jetzt Heute Gestern Im Am An Auf Aus Bei Beim Alle",
    "Viele Einige Kein Keine Mehr Nicht Denn Weil Obwohl Allerdings Jedoch Zudem Außerdem Bereits Insgesamt Laut",
    "Zuvor Ob Ins Danach Dort Hier Damals Später Zunächst Anschließend Inzwischen Dennoch Deshalb Daher",
    # French
    "Le La Les Un Une Des Il Elle Ils Elles Nous Vous Je Ce Cet Cette Ces Et Ou Or Donc Car En Dans Sur Sous Par",
    "Pour Avec Sans Selon Depuis Après Avant Pendant Alors Lors Si Quand Comme Que Qui Où Pourquoi Comment À Au Aux",
    "Du De Mais Ainsi Aussi Cela Ceci Plusieurs Aucun Chaque Entre Malgré Contre Son Sa Ses Leur Leurs Tout Tous",
    "Toutes",
    # Spanish
    "El Los Las Una Unos Unas Él Ella Ellos Ellas Pero Y O Con Sin Según Desde Hasta Cuando Se Su Sus Este Esta",
    "Estos Estas Esto Ese Esa También Además Así Cómo Qué Quién Tras Durante Ante Al Del Lo Hay Es Son Fue Ya Muy",
    "Más Todo Todos Todas Otra Otro Aunque Mientras Después Antes Ahora Ambos Nadie",
    # Serbian
    "Ona Ono Oni One Taj Ta Te Ovo Ovaj Ova Ove Kako Kada Kad Ako Ali U Na Za Od Iz Sa Po Pre Posle Nakon Tokom",
    "Prema Zbog Pored Između Međutim Takođe Dok Jer Ne Nije Je Su Bio Bila Bilo Što Šta Ko Gde Zašto Svi Sve Mnogi",
    "Neki Jedan Jedna Dva Još Već Samo Tako Ipak Onda Danas Juče Reč Osim Nema Ima Među Uoči Kod Pošto",
    "Он Она Оно Они Ове Овај Ова Ово Тај Та Те То Како Када Кад Ако Али И А У На За Од Из Са По Пре После Након Током",
    "Према Због Поред Између Међутим Такође Док Јер Не Није Је Су Био Била Било Што Шта Ко Где Зашто Сви Све Многи",
    "Неки Један Једна Два Још Већ Само Тако Ипак Онда Данас Јуче Реч Осим Нема Има Међу Уочи Код Пошто",
)
"""Words in capital form that begin sentences and hardly ever names: pronouns, articles, prepositions, conjunctions."""

TITLES_THAT_START = _words(
    "Mr Mrs Ms",
)
"""A title cannot continue a place, firm or time of day, so "at 6 p.m. Mr. Hale left" ends after "p.m."."""

NAME_PARTICLES = _words(
    "De Del Des Du La Le Los Las El Al Das Do Von Der An Will Man Su A I O U Y",
)
"""Starters that may also continue a name after an initial: "J. De Witt", "Carlos A. La Rosa", "A. A. Milne"."""

ELIDED = _words(
    "L C D J N S M Qu Jusqu Lorsqu Puisqu",
)
"""French words that lose their vowel; with an apostrophe and a small letter they begin a sentence ("L'homme")."""

MONTH_NAMES = _words(
    "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember",
)
"""German months, the capital words that follow the ordinal of a date ("am 15. Juli")."""

ORDINAL_NOUNS = _words(
    "Jahrhundert Jahrhunderts Jahrhunderte Jahrestag Geburtstag Todestag Platz Rang Minute Runde Spieltag Spieltags",
    "Weltkrieg Weltkriegs Weltkrieges Etage Stock Liga Bundesliga Klasse Mal Tag Woche Monat Jahr Lebensjahr",
    "Legislatur Armee Division Kapitel Satz Halbzeit Quartal Semester Auflage Verhandlungstag Parteitag Wahlgang",
    "Wahlperiode FC",
)
"""German nouns that follow an ordinal ("im 19. Jahrhundert")."""

BEFORE_ORDINAL = _words(
    "am im vom zum zur beim ins der den dem ihr ihre ihrem ihren sein seine seinem seinen die das",
    "Am Im Vom Zum Beim Der Die Das godine Godine",
)
"""Words before an ordinal and its capital noun: German "beim 3. Gipfel", Serbian "Godine 1999. Niš"."""

SPEECH_VERBS = _words(
    "said says asked asks wrote writes added adds replied shouted yelled cried exclaimed tweeted told declared",
    "responded wondered joked continued recalled demanded insisted argued answered quipped posted screamed called",
    "chanted countered",
)
"""English verbs that make a name after a quoted question part of the same sentence: "Is it over?" Ms. Hale asked."""
