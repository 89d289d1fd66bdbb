"""The French contrast groups: the strongest ones, in the forms that news use."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table
from tui.core.words import fold

TELLING = """
the verdict: acquitté acquittée acquittés acquittement relaxé relaxée innocenté innocentée relaxe / condamné
    condamnée condamnés condamnation coupable;
whether it is denied: avoué avoue avouer aveux reconnu reconnaît admis admet confirmé confirme / nié nie nier
    démenti dément contesté conteste / refusé_de_commenter pas_souhaité_commenter pas_souhaité_réagir
    refusé_de_répondre;
who is for it and who against: soutenu soutient soutien salué salue félicité approuvé approuve favorable défendu /
    critiqué critique dénoncé dénonce condamné_la fustigé opposé opposée opposés opposition / abstenu abstenue
    abstenus abstention;
the fate of the plan: annulé annulée annulation abandonné abandonnée supprimé supprimée / reporté reportée report
    repoussé repoussée ajourné ajournée différé / réexaminé réexamen révisé / maintenu maintenue aura_lieu
    a_eu_lieu;
the decision: adopté adoptée adoption approuvé approuvée voté votée accepté acceptée ratifié / rejeté rejetée rejet
    refusé refusée repoussé;
how the job ended: démissionné démission démissionne / limogé limogée licencié licenciée renvoyé renvoyée limogeage
    révoqué révoquée licenciement / suspendu suspendue mis_à_pied suspension / retraite / nommé nommée promu promue
    nomination / reste_en_poste maintenu_à_son_poste;
whether they are held: libéré libérée libérés remis_en_liberté relâché relâchée relâchés / en_garde_à_vue
    en_détention détenu détenue écroué écrouée incarcéré incarcérée;
what became of the suspect: rendu_à_la / arrêté arrêtée interpellé interpellée maîtrisé / en_fuite échappé enfui fui
    / abattu abattue;
the state of the fire: maîtrisé circonscrit éteint sous_contrôle / hors_de_contrôle toujours_actif fait_rage
    progresse;
whether it was found again: retrouvé retrouvée retrouvés restitué récupéré / disparu disparue introuvable
    introuvables jamais_retrouvé jamais_retrouvés;
the reply: répondu réponse réagi / ignoré ignorée ignorés sans_réponse;
who is to blame for it: volontaire volontairement délibéré délibérément criminel criminelle / accidentel
    accidentelle accidentellement involontaire;
the condition: urgence_absolue pronostic_vital_engagé état_critique / hors_de_danger état_stable légèrement_blessé
    urgence_relative;
drunk or sober: ivre alcoolisé état_d'ivresse / sobre;
the talks: accord_trouvé accord_conclu percée / échoué rompu rompues impasse échec_des;
the vote of all: unanimité unanime / divisé divisés courte_majorité;
the appeal: confirmé_en_appel / infirmé cassé annulé_en_appel;
being there: participé assisté présent présente / boycotté boycotte absent absente;
how they travel: à_pied / en_hélicoptère / en_voiture / en_train / en_bateau / à_vélo / en_bus / en_avion;
"""

TURNS = """
the direction: augmenté augmentation augmente hausse progressé progression grimpé relevé bondi accru / diminué
    diminution baisse baissé reculé recul chuté chute abaissé réduit réduction / inchangé inchangée stable stagné;
the result: gagné gagne remporté victoire vainqueur / perdu perd défaite perdant / match_nul;
whether it opens: ouvert ouverte ouverture rouvert ouvre / fermé fermée fermeture ferme;
the beginning or the end: commencé débuté début commence / terminé fin achevé prend_fin;
whether it is allowed: autorisé autorisée autorise permis / interdit interdite interdiction interdits / recommandé
    recommande conseillé;
compulsory or not: obligatoire obligatoires / facultatif facultative volontariat;
for good or for a time: définitif définitive définitivement / provisoire provisoirement temporaire temporairement;
how it went: pacifique pacifiquement dans_le_calme sans_incident / violent violente violences heurts affrontements
    émeutes échauffourées;
profit or loss: bénéfice bénéfices excédent / perte pertes déficit;
buying or selling: acheté achète achat racheté rachat / vendu vend vente cédé;
paid or free: gratuit gratuite gratuitement / payant payante coûte coûtait;
public or private: public publique / privé privée huis_clos;
alone or together: seul seule / ensemble conjointement deux;
first time or again: pour_la_première_fois première / de_nouveau à_nouveau deuxième_fois;
whether it worked: réussi réussite succès / échoué échec raté;
the state in which it is: intact intacte épargné indemne / endommagé endommagée / détruit détruite ravagé;
how large it is: grand grande grands grandes / petit petite petits petites;
the weather: pluie plu / sec ensoleillé / neige neigé / brouillard;
"""

STEPS = """
the harm: tué tuée tués mort morte morts mortes décédé / blessé blessée blessés / disparu disparue disparus /
    indemne indemnes sain_et_sauf sains_et_saufs;
the state of the case: entendu interrogé / interpellé arrêté arrêtée / mis_en_examen inculpé mise_en_examen /
    condamné condamnée / acquitté relaxé;
the sentence: amende / prison emprisonnement réclusion / sursis / travail_d'intérêt_général;
the charge: meurtre assassinat / homicide_involontaire / vol / escroquerie fraude / corruption / viol / enlèvement /
    incendie_volontaire;
the step: ordonné ordonne exigé / recommandé conseillé suggéré;
the disaster: séisme tremblement_de_terre / avalanche / glissement_de_terrain / ouragan cyclone / éruption /
    sécheresse / incendie;
the vote: présidentielle / législatives / municipales / régionales / référendum / européennes;
the match: finale / demi-finale / quart_de_finale / match_amical;
"""

WHO = """
the kin: femme épouse / mari époux / mère / père / fils / fille / frère / soeur / oncle / tante / neveu / nièce /
    grand-mère / grand-père / petit-fils / petite-fille / veuve / veuf / beau-père / belle-mère / compagne /
    compagnon / gendre;
the branch: armée armée_de_terre / marine / armée_de_l'air / police / gendarmerie / pompiers / douane douanes;
the office: président présidente / vice-président vice-présidente / premier_ministre première_ministre / maire /
    adjoint_au_maire adjointe_au_maire / préfet préfète / sous-préfet / ministre_de_l'intérieur /
    ministre_de_la_défense / ministre_de_la_justice / ministre_de_la_santé / ministre_de_l'éducation /
    ministre_des_finances ministre_de_l'économie / ministre_des_affaires_étrangères / ministre_des_transports /
    procureur procureure / juge / roi / reine / entraîneur / capitaine / député députée / sénateur sénatrice /
    directeur directrice / directeur_adjoint / porte-parole;
the work: pompier pompiers / soldat soldats militaire / policier policiers / gendarme gendarmes / enseignant
    enseignante professeur / médecin / infirmier infirmière / chauffeur_de_bus / chauffeur_routier routier /
    chauffeur_de_taxi / étudiant étudiante / agriculteur agricultrice / retraité retraitée / prêtre / avocat
    avocate;
who did it: tribunal / parlement assemblée / gouvernement / conseil_municipal mairie / police / ministère;
the court: cour_d'appel / cour_de_cassation / conseil_d'état / conseil_constitutionnel / tribunal_correctionnel /
    cour_d'assises / tribunal_administratif;
the chamber: sénat / assemblée_nationale;
"""

THINGS = """
the vehicle: voiture automobile / camion poids_lourd / autocar bus car / moto scooter / vélo / train / tramway /
    taxi / camionnette fourgon / tracteur;
the weapon: pistolet revolver arme_à_feu fusil / couteau / hache / bombe explosif / marteau / matraque;
the fuel: diesel gazole / essence / gaz / charbon / hydrogène;
the animal: chien / chat / cheval / vache / mouton / porc cochon / loup / ours / renard;
the building: école / université / hôpital clinique / église / hôtel / usine / supermarché / musée / gare / mairie /
    théâtre / garage / grange;
"""


def tables() -> tuple[Table, ...]:
    """All French groups."""
    return (
        Table(PointKind.OPPOSITE, Strength.TELLING, fold(TELLING)),
        Table(PointKind.OPPOSITE, Strength.SURE, fold(TURNS)),
        Table(PointKind.OPPOSITE, Strength.USUAL, fold(STEPS)),
        Table(PointKind.NAME, Strength.USUAL, fold(WHO)),
        Table(PointKind.OPPOSITE, Strength.LOOSE, fold(THINGS)),
    )
