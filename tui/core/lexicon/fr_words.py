"""French word lists: words without a claim of their own, near-synonyms, words that open sentences."""

from __future__ import annotations

STOPWORDS = """
à a afin ai aie ainsi alors après as au aucun aucune auquel aura aurait auraient aurez auront aussi autour autre autres
aux auxquels auxquelles avaient avais avait avant avec avez avoir avons ayant beaucoup bien c ça car ce ceci cela celle
celles celui cependant ces cet cette ceux chaque chez ci comme comment contre d dans de déjà depuis dernier derrière
des dès desquels désormais deux dit dire disent donc dont du duquel durant elle elles en encore enfin entre envers es
est et étaient étais était étant été être eu eue eues eurent eus eut eux fait faire fait faisait font fois fut furent
grâce hier hors hui aujourd il ils j jamais je jusqu jusque l la là laquelle le lequel les lesquelles lesquels leur
leurs lors lorsqu lorsque lui m ma mais malgré me même mêmes mes mieux moi moins mon n ne ni non nos notamment notre
nous on ont ou où outre par parce parfois parmi partir pas pendant peu peut peuvent plus plusieurs plutôt pour
pourquoi pourrait pourraient près presque puis puisqu puisque qu quand quant que quel quelle quelles quelqu quelque
quelques quels qui quoi quoiqu s sa sans sauf se selon sera serait seraient seront ses si sien sinon soi soit son sont
sont sous soyez suis sur surtout t ta tandis tant tel telle telles tels tes toi ton toujours tous tout toute toutefois
toutes très trop tu un une va vers via vient voici voilà vont vos votre vous vu y ajouté indiqué expliqué précisé
déclaré affirmé m mme mm
"""
"""Words that carry no claim of their own."""

GLUE = """
le la les l un une des de d du à au aux et ou en dans par pour sur avec que qu qui ce cette ces il elle ils elles se s
son sa ses leur est sont a ont été était ne n pas plus on y c m mme
"""
"""The commonest function words, which are no terms."""

GROUPS = """
dire déclarer affirmer indiquer préciser expliquer ajouter souligner assurer
annoncer annonce révéler dévoiler
demander réclamer exiger appeler exhorter
critiquer dénoncer condamner fustiger critique
avertir alerter prévenir avertissement
refuser rejeter rejet refus décliner
démentir nier contester
accord traité pacte convention
rencontre rencontrer réunion entretien sommet
tuer mourir mort morts morte mortes décès décédé décédés décéder victime victimes périr
blesser blessé blessés blessure blessures
attaque attaquer assaut attentat agression agresser
explosion exploser détonation
tirer tirs fusillade tir
guerre conflit combat combats
armée militaire militaires soldat soldats troupes
police policier policiers gendarmes gendarme gendarmerie
arrêter arrestation interpeller interpellé interpellation
accuser accusation inculper mettre
juge tribunal magistrat cour
avocat avocate défenseur
condamnation peine
prison détention incarcérer incarcéré emprisonner
enquête enquêter investigation enquêteurs
voleur voleurs cambrioleur cambrioleurs malfaiteurs malfaiteur
voler volé vol dérober dérobé dérobée emparer emparés cambriolage
tableau toile peinture
commencer débuter début commencement démarrer
finir terminer fin achever
augmenter augmentation hausse croître progresser grimper croissance progression
baisser baisse diminuer diminution chuter chute reculer recul
acheter achat acquérir acquis acquise acquisition racheter rachat
vendre vente vendu
entreprise société compagnie firme groupe
patron directeur directrice dirigeant dirigeante président-directeur responsable chef
salarié salariés employé employés travailleurs travailleur
emploi poste postes emplois
argent fonds
coûter coût prix valoir vaudrait estimer estimé estimation
impôt impôts taxe taxes
bénéfice profit bénéfices
projet plan prévoir prévu
élection élections scrutin vote voter élire
gagner remporter victoire
perdre défaite perte
député députée parlementaire élu
loi législation
interdire interdiction
autoriser autorisation permettre
aider aide soutenir soutien
enfant enfants mineur
personne personnes habitant habitants gens citoyens riverains
élève élèves écolier
étudiant étudiants
médecin docteur
hôpital clinique
voiture véhicule automobile
avion appareil
navire bateau
feu incendie flammes
pompier pompiers secours
détruire destruction ravager
dégât dégâts dommages
tempête ouragan cyclone
construire bâtir construction
fermer fermeture fermé
ouvrir ouverture rouvrir réouverture
fuir fuite échapper
sauver sauvetage secourir
démissionner démission
nommer désigner nomination
licencier licenciement
envoyer dépêcher
départ quitter
arriver arrivée
retourner retour revenir rentrer
essayer tenter tentative
confier charger chargé chargée
grand important majeur
petit faible
nouveau nouvel nouvelle nouveaux
ancien ex
ville commune municipalité
gouvernement exécutif
pays nation état
région zone secteur
maison domicile logement
étude rapport
témoin témoins
porte-parole
entrer pénétrer passer
accident collision
"""
"""A group a line: words that newsrooms use for one another."""

OPENERS = """
après avant depuis pendant durant dès lors lorsque quand alors ainsi aussi toutefois cependant pourtant néanmoins mais
car donc or et ou si comme selon malgré grâce sans sous sur dans pour par avec contre entre parmi chez vers outre hors
hier aujourd demain lundi mardi mercredi jeudi vendredi samedi dimanche un deux trois quatre cinq six sept huit neuf dix
onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille plusieurs quelques certains
beaucoup tous toutes chaque aucun aucune environ près plus moins presque quelque selon tandis enfin puis ensuite déjà
encore désormais interrogé interrogée contacté contactée âgé âgée réunis jugé accusé policiers pompiers gendarmes
témoins habitants riverains salariés syndicats élus ministres experts chercheurs médecins parents enfants hommes
femmes personnes gens face suite faute fin début fort forte résultat preuve reste voilà voici impossible difficile
mieux pire jamais rien personne nul pas non oui bien très trop tout toute même seul seule seuls premier première autre
autres né née vols vol incendie accident
"""
"""Common words that often open a sentence."""

TITLES = """
m mme mlle mm monsieur madame mademoiselle dr docteur pr professeur maître me président présidente ministre premier
première roi reine prince princesse pape cardinal évêque père général colonel commandant capitaine lieutenant
commissaire procureur procureure juge maire sénateur sénatrice député députée directeur directrice préfet préfète
chancelier chancelière secrétaire ambassadeur ambassadrice entraîneur chef cheffe porte-parole avocat avocate
conservateur conservatrice ex ancien ancienne
"""
