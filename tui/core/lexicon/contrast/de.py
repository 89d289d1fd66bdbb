"""The German contrast groups: the strongest ones, in the forms that news use."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table
from tui.core.words import fold

TELLING = """
the verdict: freigesprochen Freispruch unschuldig entlastet / verurteilt verurteilte Verurteilung
    schuldig_gesprochen schuldig;
whether it is denied: gestanden gestand Geständnis zugegeben räumte_ein eingeräumt bestätigt bestätigte bestätigten
    / bestritten bestreitet bestritt dementiert dementierte zurückgewiesen / wollte_sich_nicht wollten_sich_nicht
    kein_Kommentar keinen_Kommentar keine_Stellungnahme;
who is for it and who against: begrüßt begrüßte begrüßten lobte lobten gelobt befürwortet befürwortete unterstützt
    unterstützte unterstützten / kritisiert kritisierte kritisierten verurteilte_den verurteilte_die lehnte lehnten
    ablehnt abgelehnt warnte / enthielt enthielten Enthaltung;
the fate of the plan: abgesagt Absage gestrichen gestoppt gekippt aufgegeben fallen_gelassen / verschoben vertagt
    aufgeschoben Verschiebung zurückgestellt / überprüft geprüft Überprüfung / findet_statt fand_statt stattgefunden
    beibehalten;
the decision: angenommen gebilligt genehmigt Genehmigung zugestimmt Zustimmung verabschiedet / abgelehnt Ablehnung
    zurückgewiesen verworfen;
how the job ended: zurückgetreten Rücktritt tritt_zurück trat_zurück gekündigt_hat / entlassen Entlassung gefeuert
    abberufen Kündigung gekündigt_wurde abgesetzt / suspendiert freigestellt beurlaubt / pensioniert Ruhestand
    in_Rente / ernannt befördert Ernennung wiedergewählt / bleibt_im_Amt im_Amt_bleiben;
whether they are held: freigelassen entlassen_worden freigekommen auf_freiem_Fuß freie_Fuß / in_Haft
    Untersuchungshaft in_Gewahrsam festgehalten inhaftiert;
what became of the suspect: gestellt ergab_sich stellte_sich / festgenommen gefasst überwältigt / geflohen
    geflüchtet flüchtig entkommen auf_der_Flucht / erschossen;
the state of the fire: unter_Kontrolle gelöscht eingedämmt / außer_Kontrolle brennt_weiter brennt_noch wütet lodert;
whether it was found again: wiedergefunden gefunden aufgetaucht zurückgegeben sichergestellt / verschwunden
    verschollen nie_wieder_aufgetaucht weiter_vermisst;
the reply: beantwortet geantwortet antwortete reagierte reagiert / ignoriert ignorierte unbeantwortet;
who is to blame for it: absichtlich vorsätzlich Vorsatz Brandstiftung / versehentlich unabsichtlich fahrlässig
    aus_Versehen;
the condition: lebensgefährlich Lebensgefahr kritisch / außer_Lebensgefahr stabil leicht_verletzt;
conscious or not: bei_Bewusstsein ansprechbar / bewusstlos;
drunk or sober: betrunken alkoholisiert / nüchtern;
armed or not: bewaffnet / unbewaffnet;
the talks: geeinigt Einigung Durchbruch / gescheitert abgebrochen Stillstand ergebnislos;
the vote of all: einstimmig / gespalten knapp;
the appeal: bestätigt_das_Urteil aufrechterhalten / aufgehoben gekippt;
being there: nahm_teil teilgenommen anwesend / boykottiert boykottierte ferngeblieben blieb_fern abwesend;
how they travel: zu_Fuß / mit_dem_Hubschrauber im_Hubschrauber / mit_dem_Auto im_Auto / mit_dem_Zug / mit_dem_Schiff
    mit_dem_Boot / mit_dem_Fahrrad / mit_dem_Bus;
"""

TURNS = """
the direction: gestiegen stieg steigen stiegen Anstieg erhöht erhöhte Erhöhung zugenommen gewachsen wuchs Zuwachs
    angehoben / gesunken sank sinken sanken gefallen fiel fielen Rückgang gesenkt senkte Senkung abgenommen
    geschrumpft schrumpfte gekürzt / unverändert stagniert gleich_geblieben;
the result: gewonnen gewann gewinnt Sieg siegte / verloren verlor verliert Niederlage / unentschieden Unentschieden
    Remis;
whether it opens: eröffnet geöffnet eröffnete Eröffnung öffnet / geschlossen schließt schloss Schließung gesperrt;
the beginning or the end: begonnen beginnt begann Beginn gestartet / beendet endet endete Ende;
whether it is allowed: erlaubt erlaubte gestattet zugelassen genehmigt / verboten verbietet verbot untersagt /
    empfohlen empfiehlt empfahl;
compulsory or not: verpflichtend Pflicht obligatorisch vorgeschrieben / freiwillig;
for good or for a time: dauerhaft endgültig unbefristet / vorübergehend vorläufig befristet;
how it went: friedlich / gewaltsam gewalttätig Ausschreitungen Krawalle Randale;
profit or loss: Gewinn Überschuss / Verlust Defizit Fehlbetrag;
buying or selling: gekauft kaufte kauft erworben Kauf / verkauft verkaufte verkaufen Verkauf;
paid or free: kostenlos gratis umsonst unentgeltlich / kostenpflichtig kostet kostete;
public or private: öffentlich / privat nichtöffentlich;
alone or together: allein alleine / gemeinsam zusammen beide;
first time or again: erstmals zum_ersten_Mal / erneut wieder zum_zweiten_Mal abermals;
whether it worked: erfolgreich gelungen gelang geglückt / gescheitert scheiterte misslungen erfolglos
    fehlgeschlagen;
the state in which it is: unbeschädigt unversehrt / beschädigt / zerstört niedergebrannt ausgebrannt;
how large it is: groß große großer großen großes / klein kleine kleiner kleinen kleines;
the weather: Regen regnete geregnet nass / trocken sonnig / Schnee schneite / Nebel;
"""

STEPS = """
the harm: getötet tot Tote Toter starb starben gestorben ums_Leben / verletzt Verletzte / vermisst Vermisste /
    unverletzt unversehrt;
the state of the case: verhört befragt vernommen / festgenommen verhaftet Festnahme / angeklagt Anklage / verurteilt
    Verurteilung / freigesprochen;
the sentence: Geldstrafe / Haftstrafe Gefängnis Freiheitsstrafe / Bewährung Bewährungsstrafe / Sozialstunden;
the charge: Mord Mordes / Totschlag Totschlags / Diebstahl Diebstahls / Betrug Betrugs / Raub Raubes / Bestechung
    Korruption / Erpressung / Vergewaltigung / Brandstiftung;
the step: angeordnet ordnete befohlen / empfohlen vorgeschlagen geraten;
the disaster: Erdbeben / Lawine / Erdrutsch / Sturm Orkan / Vulkanausbruch / Dürre / Waldbrand;
the vote: Bundestagswahl / Landtagswahl / Kommunalwahl / Volksentscheid Referendum / Europawahl;
the match: Finale Endspiel / Halbfinale / Viertelfinale / Testspiel Freundschaftsspiel;
the card: Gelb-Rot gelb-rote / glatt_Rot rote_Karte;
"""

WHO = """
the kin: Frau Ehefrau Gattin / Mann Ehemann Gatte / Mutter / Vater / Sohn / Tochter / Bruder / Schwester / Onkel /
    Tante / Neffe / Nichte / Großmutter / Großvater / Enkel / Enkelin / =Witwe / =Witwer / Schwiegervater /
    Schwiegermutter;
the branch: Armee Heer Bundeswehr / Marine / Luftwaffe / Polizei / Feuerwehr / Küstenwache / Zoll / Bundespolizei;
the office: Präsident Präsidentin / Vizepräsident Vizepräsidentin / Bundeskanzler Bundeskanzlerin Kanzler Kanzlerin
    / Vizekanzler Vizekanzlerin / Ministerpräsident Ministerpräsidentin / Bürgermeister Bürgermeisterin
    Oberbürgermeister Oberbürgermeisterin / Außenminister Außenministerin / Innenminister Innenministerin /
    Verteidigungsminister Verteidigungsministerin / Finanzminister Finanzministerin / Justizminister
    Justizministerin / Gesundheitsminister Gesundheitsministerin / Verkehrsminister Verkehrsministerin /
    Umweltminister Umweltministerin / Wirtschaftsminister Wirtschaftsministerin / Landrat Landrätin / König /
    Königin / Trainer Trainerin / Kapitän / Staatsanwalt Staatsanwältin / Richter Richterin / Sprecher Sprecherin;
the work: Feuerwehrmann Feuerwehrleute / Soldat Soldaten / Polizist Polizistin Polizisten / Sanitäter / Lehrer
    Lehrerin / Arzt Ärztin / Pfleger Krankenschwester Pflegerin / Busfahrer Busfahrerin / Lastwagenfahrer /
    Taxifahrer / Lokführer / Pfarrer / Landwirt Bauer / Student Studentin / Schüler Schülerin / Rentner Rentnerin;
who did it: Gericht / Parlament Bundestag Landtag / Regierung Bundesregierung / Stadtrat Gemeinderat / Polizei /
    Ministerium / Behörde;
the court: Amtsgericht / Landgericht / Oberlandesgericht / Bundesgerichtshof / Verfassungsgericht
    Bundesverfassungsgericht / Verwaltungsgericht;
"""

THINGS = """
the vehicle: Auto Pkw Wagen / Lastwagen Lkw Laster / Bus Reisebus / Motorrad / Fahrrad / Zug / Straßenbahn / Taxi /
    Traktor;
the weapon: Pistole Schusswaffe Gewehr / Messer / Axt / Bombe Sprengsatz / Hammer / Schlagstock;
the fuel: Diesel / Benzin / Gas Erdgas / Kohle / Wasserstoff;
the animal: Hund / Katze / Pferd / Kuh / Schaf / Schwein / Wolf / Bär / Fuchs;
the building: Schule / Universität / Krankenhaus Klinik / Kirche / Hotel / Fabrik / Supermarkt / Museum / Bahnhof /
    Rathaus / Theater / Garage / Scheune;
"""


def tables() -> tuple[Table, ...]:
    """All German groups."""
    return (
        Table(PointKind.OPPOSITE, Strength.TELLING, fold(TELLING)),
        Table(PointKind.OPPOSITE, Strength.SURE, fold(TURNS)),
        Table(PointKind.OPPOSITE, Strength.USUAL, fold(STEPS)),
        Table(PointKind.NAME, Strength.USUAL, fold(WHO)),
        Table(PointKind.OPPOSITE, Strength.LOOSE, fold(THINGS)),
    )
