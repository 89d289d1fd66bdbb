"""German word lists: words without a claim of their own, near-synonyms, nouns that are no names."""

from __future__ import annotations

STOPWORDS = """
ab aber alle allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes auch auf aus
außerdem bei beide beiden beim bereits bin bis bislang bisher da dabei dadurch dafür dagegen daher damals damit danach
dann daran darauf darf darüber darum das dass davon davor dazu dem demnach den denen denn der deren derzeit des deshalb
dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch dürfen dürfte ebenfalls eben ein eine
einem einen einer eines einige einigen einiger einmal er erneut erst es etwa etwas euch eurer falls fast für gab ganz
gar gegen gegenüber gemäß genau gibt gilt ging gleich habe haben hat hatte hatten hätte hätten her heraus hier hin
hinaus hinein hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem innerhalb ins insgesamt ist
ja je jede jedem jeden jeder jedes jedoch jene jener jetzt kam kamen kann können könnte könnten konnte konnten laut
machen macht man manche mehr mehrere mein meine meinem meinen meiner meist mich mindestens mir mit möchte mögen muss
müssen musste mussten nach nachdem nämlich neben noch nun nur ob oberhalb obwohl oder ohne per pro rund sagen sagt
sagte sagten schon sehr sei seien sein seine seinem seinen seiner seines seit seitdem selbst sich sie sind so sobald
sogar solche solchen soll sollen sollte sollten sondern sonst soweit sowie sowohl statt teilte trotz über überhaupt um
und uns unser unsere unseren unserer unter viel viele vielen vom von vor wann war wäre waren warum was weder wegen weil
weiter weitere weiteren weiterer weiterhin welche welchem welchen welcher welches wenig wenige weniger wenn wer werde
werden weshalb wie wieder will wir wird wo wobei wohl wollen wollte wollten worden wurde wurden würde würden zu zudem
zufolge zuletzt zum zur zwar zwischen zuvor gegeben gekommen sagt angaben herr frau uhr hinein heran
"""
"""Words that carry no claim of their own."""

GLUE = """
der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf zu zum zur von vom mit bei beim
für als aus nach ist sind war waren wird wurde wurden worden werden hat haben hatte hatten es er sie ich wir ihr sich
dass auch nicht um wie man seine ihre herr frau
"""
"""The commonest function words, which are no terms."""

GROUPS = """
sagen sagte gesagt erklären erklärte mitteilen mitgeteilt äußern äußerte betonen betonte angeben
ankündigen ankündigte angekündigt verkünden verkündete
fordern forderte gefordert verlangen verlangte appellieren forderung
kritisieren kritisierte kritik bemängeln rügen
warnen warnte gewarnt warnung
ablehnen abgelehnt zurückweisen zurückgewiesen ablehnung dementieren
einigung geeinigt abkommen vereinbarung vertrag übereinkunft
töten tötete getötet sterben starb gestorben tot tote toten todesopfer umkommen umgekommen todesfall ums
verletzen verletzte verletzt verletzten verwundet verletzung verwundete
angriff angreifen attacke überfall anschlag angegriffen attackiert
explosion detonation explodieren explodierte
schießen schüsse schoss geschossen schießerei
krieg konflikt kampf kämpfe gefecht gefechte
armee militär streitkräfte truppen bundeswehr soldaten soldat
polizei polizist polizisten polizeibeamte beamte beamten
festnehmen festgenommen festnahme verhaftet verhaften verhaftung gefasst
anklagen angeklagt anklage
gericht richter landgericht amtsgericht
anwalt rechtsanwalt verteidiger
urteil verurteilt verurteilen verurteilung
gefängnis haft haftanstalt haftstrafe
ermitteln ermittelt ermittlung ermittlungen untersuchen untersuchung
täter dieb diebe räuber einbrecher
stehlen gestohlen gestohlene entwenden entwendet geraubt erbeutet
beginnen begann begonnen beginn anfangen start starten startete gestartet auftakt
enden endete geendet beenden beendet schluss
steigen stieg stiegen gestiegen zunehmen zugenommen wachsen wuchs gewachsen anstieg erhöhen erhöht zuwachs
sinken sank sanken gesunken fallen fiel gefallen zurückgehen rückgang abnehmen senken gesenkt reduzieren
kaufen kaufte gekauft kauf erwerben erworben erwarb übernehmen übernommen übernahme
verkaufen verkaufte verkauft verkauf veräußern
unternehmen firma konzern betrieb gesellschaft
chef chefin leiter leiterin vorsitzender vorsitzende vorstandschef geschäftsführer direktor
mitarbeiter mitarbeiterin mitarbeiterinnen beschäftigte beschäftigten angestellte angestellten arbeitnehmer belegschaft
arbeitsplatz arbeitsplätze job jobs stelle stellen
geld mittel gelder
kosten kostet preis preise
schaden schäden sachschaden
steuer steuern abgabe
gewinn überschuss ertrag
plan planen plant geplant vorhaben
wahl wahlen abstimmung wählen gewählt
gewinnen gewann gewonnen siegen siegte sieg
verlieren verlor verloren niederlage
abgeordnete abgeordneter parlamentarier
gesetz gesetzentwurf
verbieten verboten verbot untersagen untersagt
erlauben erlaubt genehmigen genehmigt genehmigung zulassen zugelassen
helfen half geholfen hilfe unterstützen unterstützung unterstützt
kind kinder jugendliche
mensch menschen person personen leute bürger einwohner anwohner bewohner
schüler schülerin schülerinnen
student studenten studierende
arzt ärzte mediziner
krankenhaus klinik krankenhäuser kliniken spital
auto wagen fahrzeug pkw autos fahrzeuge
lastwagen lkw laster
flugzeug maschine jet
schiff boot
feuer brand großbrand flammen brände
feuerwehrleute feuerwehrmann feuerwehrmänner einsatzkräfte
zerstören zerstört zerstörte vernichten vernichtet vernichtete
unwetter sturm orkan
bauen gebaut bau errichten errichtet
sperren gesperrt sperrung
öffnen geöffnet eröffnen eröffnet
schließen geschlossen schloss schließung
fliehen floh geflohen flüchten geflüchtet flucht
retten gerettet rettung bergen geborgen
treffen traf getroffen gespräch gespräche gipfel
zurücktreten zurückgetreten rücktritt
ernennen ernannt berufen
entlassen entlassung gefeuert
schicken geschickt entsenden entsandt
ankommen angekommen ankunft eintreffen eingetroffen
versuchen versucht versuch
vorläufig vorerst zunächst
groß große großen riesig
wichtig zentral bedeutend
neu neue neuer neues neuen
stadt kommune
regierung bundesregierung kabinett
gebiet region gegend
haus gebäude
rand stadtrand
gespräch unterredung
unglück unfall
überprüfen überprüft prüfen geprüft kontrollieren kontrolliert prüfung kontrolle inspiziert
schätzen schätzt geschätzt schätzung schätzungen
sprecher sprecherin
studie untersuchung erhebung
zeuge zeugen augenzeuge augenzeugen
"""
"""A group a line: words that newsrooms use for one another."""

OPENERS = """
angaben anfang ende mitte abend morgen nacht mittag nachmittag vormittag tag tage tagen woche wochenende monat jahr
jahre jahren jahres zeit uhr ortszeit prozent million millionen milliarde milliarden euro cent dollar grad celsius stück
dutzend hunderte tausende zehntausende hunderttausende zahl teil hälfte drittel viertel fall fälle grund gründe folge
folgen lage frage fragen recht rechte sicht dank statt trotz laut seite seiten weg wege ziel ziele art weise platz
betrieb kraft haft schutt brand sicherheit gefahr not zukunft höhe richtung teile kauf angriff betracht aussicht
anspruch auftrag begleitung form bezug bewegung verbindung vertretung ordnung abstimmung absprache zusammenarbeit
rahmen namen sachen bord hause haus schule arbeit wahrheit wirklichkeit bedrängnis panik trümmer asche brief protest
rücksicht sorge angst wut trauer mord totschlag betrug verdacht bitte wunsch regel hilfe wasser luft feuer erde licht
strom gas öl wind regen schnee sonne wetter fenster türen tür dach wand boden straße straßen autobahn verkehr
bahn bus züge zug flughafen bahnhof hafen brücke innenstadt altstadt fenster frauen männer männern kinder kindern
eltern familie familien freunde nachbarn anwohner augenzeugen zeugen unbekannte verletzte tote opfer täter menschen
leute experten kritiker gegner anhänger wähler bürger zuschauer besucher gäste kunden fans spieler schüler studenten
lehrer ärzte pfleger rettungskräfte helfer feuerwehr polizei beamte soldaten truppen richter anwälte politiker medien
berichte bericht informationen erkenntnisse erkenntnissen umfrage umfragen studie ergebnis ergebnisse gespräche krise
krieg frieden waffen drohnen raketen panzer bomben schüsse messer drogen kokain alkohol geld gelder schulden kosten
preise löhne gehälter steuern zölle waren güter daten internet handy telefon fernsehen radio zeitung bild bilder fotos
nichts alles etwas wenig viel niemand jemand heute gestern morgen rund etwa knapp mehr weniger fast über unter zwei
drei vier fünf sechs sieben acht neun zehn elf zwölf erste ersten zweite dritte letzte mehrere viele einige alle beide
neue neuer neues große kleine erneut bislang bisher danach dabei dafür dagegen deshalb insgesamt schließlich später
zuvor zuletzt zunächst vorerst allerdings jedoch zudem außerdem dort hier nun jetzt damit doch denn
"""
"""Common nouns that stand without an article, and words that open sentences: they name nothing."""

NOUN_ENDINGS = (
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tat", "taten", "ismus",
    "nis", "nisse", "nissen", "leute", "leuten", "krafte", "kraften", "verkehr", "arbeit", "arbeiten", "arbeiter",
    "zahl", "zahlen", "kosten", "preis", "preise", "markt", "dienst", "dienste", "amt", "betrieb", "betriebe",
    "mannschaft", "wahl", "wahlen", "recht", "gesetz", "plan", "plane", "beginn", "ende", "anfang", "gebaude",
    "anlage", "anlagen", "schaden", "schutz", "mittel", "waffen", "soldaten", "beamte", "beamten", "nehmer", "geber",
    "bewohner", "wohner", "innen", "stunde", "stunden", "woche", "wochen", "monat", "monate", "monaten", "einsatz",
    "gericht", "strasse", "kraftwerk", "quartier", "versuch", "verbot", "gesprach", "gesprache", "verhandlungen",
)  # fmt: skip
"""Endings of common nouns, folded."""

TITLES = """
herr herrn frau dr prof professor professorin doktor präsident präsidentin kanzler kanzlerin minister ministerin könig
königin prinz prinzessin papst kardinal bischof pfarrer general oberst major hauptmann kommissar kommissarin
staatsanwalt staatsanwältin bürgermeister bürgermeisterin senator senatorin direktor direktorin leiter leiterin chef
chefin sprecher sprecherin trainer trainerin vorsitzender vorsitzende vorsitzenden premier botschafter botschafterin
experte expertin anwalt anwältin stadt gemeinde dorf firma konzern partei zeitung region provinz bundesland landkreis
insel hauptstadt ort staatsanwaltschaft polizei landgericht amtsgericht universität
flughafen klinikum bahnhof kollege autor autorin regisseur schauspieler schauspielerin sänger sängerin abgeordnete
abgeordneter augenzeuge zeuge zeugin ermittler
"""
TITLE_ENDINGS = (
    "minister", "ministerin", "prasident", "prasidentin", "chef", "chefin", "sprecher", "sprecherin", "meister",
    "meisterin", "kanzler", "kanzlerin", "fuhrer", "fuhrerin", "trainer", "trainerin", "leiter", "leiterin", "anwalt",
    "anwaltin", "forscher", "forscherin", "direktor", "direktorin", "politiker", "politikerin", "abgeordneter",
    "abgeordnete", "experte", "expertin", "vorsitzender", "vorsitzende", "vorsitzenden", "sekretar", "sekretarin",
    "beauftragter", "beauftragte", "kommissar", "kandidat", "kandidatin", "inhaber", "inhaberin", "besitzer",
    "besitzerin", "spieler", "spielerin", "konig", "hauptstadt", "kapitan", "zeitung", "gericht", "gesellschaft",
    "universitat",
)  # fmt: skip
"""Endings of compounds that are titles, folded."""

DETERMINERS = """
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen
meinem meiner dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren
unserem unserer euer eure dieser diese dieses diesen diesem jeder jede jedes jeden jedem jener jene jenes alle aller
allen viele vieler vielen mehrere mehrerer mehreren einige einiger einigen wenige weniger wenigen beide beiden manche
am beim vom zum zur ans aufs ins mehr rund etwa knapp welche welcher welchen zwei drei
"""
