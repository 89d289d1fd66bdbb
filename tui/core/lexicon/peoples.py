"""Countries with their peoples in German, French and Spanish; keys are those of the English list in `demonyms`."""

from __future__ import annotations

from collections.abc import Callable

from tui.core.words import fold

LANGUAGE_COLUMNS = {"de": 1, "fr": 2, "es": 3}

PEOPLES = """
afghanistan | afghanistan afghane afghanisch | afghanistan afghan | afganistán afgano
albania | albanien albaner albanisch | albanie albanais | albania albanés
algeria | algerien algerier algerisch | algérie algérien | argelia argelino
argentina | argentinien argentinier argentinisch | argentine argentin | argentina argentino
armenia | armenien armenier armenisch | arménie arménien | armenia armenio
australia | australien australier australisch | australie australien | australia australiano
austria | österreich österreicher österreichisch | autriche autrichien | austria austríaco austriaco
azerbaijan | aserbaidschan aserbaidschanisch | azerbaïdjan azerbaïdjanais | azerbaiyán azerbaiyano
belarus | belarus belarussisch weißrussland weißrussisch | biélorussie biélorusse | bielorrusia bielorruso
belgium | belgien belgier belgisch | belgique belge | bélgica belga
bolivia | bolivien bolivianer bolivianisch | bolivie bolivien | bolivia boliviano
bosnia | bosnien bosnier bosnisch | bosnie bosniaque bosnien | bosnia bosnio
brazil | brasilien brasilianer brasilianisch | brésil brésilien | brasil brasileño
bulgaria | bulgarien bulgare bulgarisch | bulgarie bulgare | bulgaria búlgaro
canada | kanada kanadier kanadisch | canada canadien | canadá canadiense
chile | chile chilene chilenisch | chili chilien | chile chileno
china | china chinese chinesen chinesisch | chine chinois | china chino
colombia | kolumbien kolumbianer kolumbianisch | colombie colombien | colombia colombiano
congo | kongo kongolesisch | congo congolais | congo congoleño
croatia | kroatien kroate kroatisch | croatie croate | croacia croata
cuba | kuba kubaner kubanisch | cuba cubain | cuba cubano
cyprus | zypern zypriot zyprer zyprisch | chypre chypriote | chipre chipriota
czechia | tschechien tscheche tschechisch | tchéquie tchèque | chequia checo
denmark | dänemark däne dänisch | danemark danois | dinamarca danés
ecuador | ecuador ecuadorianisch | équateur équatorien | ecuador ecuatoriano
egypt | ägypten ägypter ägyptisch | égypte égyptien | egipto egipcio
estonia | estland estnisch | estonie estonien | estonia estonio
ethiopia | äthiopien äthiopier äthiopisch | éthiopie éthiopien | etiopía etíope
europe | europa europäer europäisch | europe européen | europa europeo
finland | finnland finne finnisch | finlande finlandais | finlandia finlandés
france | frankreich franzose französin französisch | france français | francia francés
georgia | georgien georgier georgisch | géorgie géorgien | georgia georgiano
germany | deutschland deutsche deutsch bundesrepublik | allemagne allemand | alemania alemán
greece | griechenland grieche griechisch | grèce grec grecque | grecia griego
haiti | haiti haitianer haitianisch | haïti haïtien | haití haitiano
hungary | ungarn ungar ungarisch | hongrie hongrois | hungría húngaro
india | indien inder indisch | inde indien | india indio
indonesia | indonesien indonesier indonesisch | indonésie indonésien | indonesia indonesio
iran | iran iraner iranisch | iran iranien | irán iraní
iraq | irak iraker irakisch | irak irakien | irak iraquí irakí
ireland | irland irisch | irlande irlandais | irlanda irlandés
israel | israel israeli israelis israelisch | israël israélien | israel israelí
italy | italien italiener italienisch | italie italien | italia italiano
japan | japan japaner japanisch | japon japonais | japón japonés
jordan | jordanien jordanier jordanisch | jordanie jordanien | jordania jordano
kenya | kenia kenianer kenianisch | kenya kényan | kenia keniano
korea | korea koreaner koreanisch | corée coréen | corea coreano
kosovo | kosovo kosovare kosovarisch | kosovo kosovar | kosovo kosovar
latvia | lettland lette lettisch | lettonie letton | letonia letón
lebanon | libanon libanese libanesisch | liban libanais | líbano libanés
libya | libyen libyer libysch | libye libyen | libia libio
lithuania | litauen litauer litauisch | lituanie lituanien | lituania lituano
mali | mali malier malisch | mali malien | malí maliense
mexico | mexiko mexikaner mexikanisch | mexique mexicain | méxico mexicano
moldova | moldau moldauisch | moldavie moldave | moldavia moldavo
morocco | marokko marokkaner marokkanisch | maroc marocain | marruecos marroquí
netherlands | niederlande niederländer niederländisch holland holländisch | néerlandais hollande | neerlandés holandés
nigeria | nigeria nigerianer nigerianisch | nigeria nigérian | nigeria nigeriano
norway | norwegen norweger norwegisch | norvège norvégien | noruega noruego
pakistan | pakistan pakistaner pakistanisch | pakistan pakistanais | pakistán paquistaní
palestine | palästina palästinenser palästinensisch | palestine palestinien | palestina palestino
peru | peru peruaner peruanisch | pérou péruvien | perú peruano
poland | polen pole polnisch | pologne polonais | polonia polaco
portugal | portugal portugiese portugiesisch | portugal portugais | portugal portugués
romania | rumänien rumäne rumänisch | roumanie roumain | rumanía rumano
russia | russland russe russisch | russie russe | rusia ruso
saudi | saudi saudis saudisch | saoudien saoudite | saudí saudita
scotland | schottland schotte schottisch | écosse écossais | escocia escocés
serbia | serbien serbe serbisch | serbie serbe | serbia serbio
slovakia | slowakei slowake slowakisch | slovaquie slovaque | eslovaquia eslovaco
slovenia | slowenien slowene slowenisch | slovénie slovène | eslovenia esloveno
somalia | somalia somalier somalisch | somalie somalien | somalia somalí
spain | spanien spanier spanisch | espagne espagnol | españa español
sudan | sudan sudanese sudanesisch | soudan soudanais | sudán sudanés
sweden | schweden schwede schwedisch | suède suédois | suecia sueco
switzerland | schweiz schweizer schweizerisch | suisse | suiza suizo
syria | syrien syrer syrisch | syrie syrien | siria sirio
taiwan | taiwan taiwaner taiwanisch | taïwan taïwanais | taiwán taiwanés
thailand | thailand thailänder thailändisch | thaïlande thaïlandais | tailandia tailandés
tunisia | tunesien tunesier tunesisch | tunisie tunisien | túnez tunecino
turkey | türkei türke türkisch | turquie turc turque | turquía turco
uk | großbritannien brite britisch england | britannique angleterre | británico inglaterra
ukraine | ukraine ukrainer ukrainisch | ukraine ukrainien | ucrania ucraniano
un | uno un | onu | onu
eu | eu | ue | ue
usa | usa us amerika amerikaner amerikanisch | usa américain amérique | eeuu estadounidense norteamericano
venezuela | venezuela venezolaner venezolanisch | venezuela vénézuélien | venezuela venezolano
vietnam | vietnam vietnamese vietnamesisch | vietnam vietnamien | vietnam vietnamita
yemen | jemen jemenit jemenitisch | yémen yéménite | yemen yemení
"""
"""A country a line: its key, then German, French and Spanish names of the country and its people, in any gender."""


def peoples(language: str, stem: Callable[[str], str]) -> dict[str, str]:
    """Each word of a language for a country or its people, and its stem, to the country's key."""
    found: dict[str, str] = {}
    for line in fold(PEOPLES).strip().splitlines():
        columns = line.split("|")
        for word in columns[LANGUAGE_COLUMNS[language]].split():
            found.setdefault(word, "~" + columns[0].strip())
            found.setdefault(stem(word), "~" + columns[0].strip())
    return found
