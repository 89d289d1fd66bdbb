"""Words that belong to the page, not to the story: buttons, section names, labels, in five languages.

The list is closed on purpose: a line is furniture only when it is one of these and nothing else.
"""

from __future__ import annotations

import re

from tui.core.spans import Span

_ENGLISH = """
    about us | accept | accept all | accept all cookies | account | ad | ad feedback | add a comment | advert |
    advertisement | advertising | all comments | all news | analysis | article | articles | back | back to top |
    breaking | breaking news | business | cancel | close | comment | comments | contact | contact us | continue |
    continue reading | continue reading the main story | continue reading below | cookie policy | cookie settings |
    copied | copy link | copy url | culture | dismiss | donate | download the app | economy | editor's picks |
    editors' picks | email | email this | enlarge image | entertainment | europe | exclusive | explore more | facebook |
    feedback | follow | follow us | gift article | gift this article | give this article | health | hide caption |
    home | home page | homepage | image | image caption | image source | in this article | instagram | international |
    just in | keywords | latest | latest news | leave a comment | lifestyle | like | linkedin | listen |
    listen to this article | live | live updates | load more | loading | log in | log out | login | media | menu |
    messenger | more | more from | more news | more on this | more on this story | more stories | more top stories |
    more videos | most popular | most read | most viewed | must read | my account | national | new | news |
    newsletter | newsletters | next | next article | no comments | ok | open menu | opinion | pause | photo |
    photos | pinterest | play | play video | podcast | podcasts | politics | popular | post a comment | premium |
    previous | previous article | print | print this page | privacy | privacy notice | privacy policy | promoted |
    read full article | read full story | read later | read more | read next | recommended | recommended for you |
    recommended stories | reddit | register | related | related articles | related content | related news |
    related stories | related topics | related video | related videos | reply | report a problem | report an error |
    reprints | rss | save | save article | save for later | science | search | see all | see more | settings |
    share | share on facebook | share on linkedin | share on twitter | share on whatsapp | share on x | share this |
    share this article | share this story | show all | show caption | show comments | show less | show more | sign in |
    sign out | sign up | skip | skip ad | skip advertisement | skip to content | skip to main content | sponsored |
    sponsored content | sport | sports | start your free trial | subscribe | subscribe now | subscribers only |
    tag | tags | technology | telegram | terms | terms and conditions | terms of service | terms of use | text size |
    the latest | tiktok | top news | top stories | topics | topics in this article | travel | trending | trending now |
    tweet | twitter | unmute | us | video | videos | view all | view comments | view gallery | view more | watch |
    watch live | watch now | weather | whatsapp | what to read next | world | world news | x | you may also like |
    you might also like | your comment | youtube | report this ad | link copied | get the app | our standards |
    explore more on these topics | reuse this content | share full article | listen to story | sign up here |
    log in to comment | bookmark | share via email | manage cookies | reject all | manage preferences |
    cookie preferences | allow all | continue without accepting | view all comments | join the conversation |
    show more stories | more from this author | follow topics | add to favourites | add to favorites |
    print article | email article | share article | share options | gift link | jump to comments |
    what's next | up next | recommended reading | from our partners | around the web | paid content |
    partner content | accept cookies | allow cookies | allow all cookies | reject cookies | reject all cookies |
    decline cookies | use of cookies | cookie notice | manage cookie preferences | your privacy choices
"""
_GERMAN = """
    abbrechen | abo | abonnieren | alle akzeptieren | alle artikel | alle kommentare | anmelden | anzeige | artikel |
    artikel anhören | artikel drucken | artikel merken | artikel teilen | artikel vorlesen | auch interessant |
    ausland | bild vergrößern | bilder | datenschutz | datenschutzerklärung | drucken | eilmeldung | einloggen |
    empfehlungen | feuilleton | folgen | gesellschaft | impressum | inland | jetzt abonnieren | jetzt lesen |
    kommentar schreiben | kommentare | kommentieren | kontakt | kultur | lesen sie auch | lesen sie mehr |
    link kopieren | mehr | mehr anzeigen | mehr dazu | mehr erfahren | mehr lesen | mehr zum thema | meinung |
    meistgelesen | meistgelesene artikel | merken | nach oben | nachrichten | neueste nachrichten | panorama | politik |
    registrieren | ressort | schlagwörter | schließen | startseite | suche | suchen | teilen | themen |
    themen in diesem artikel | überspringen | verwandte artikel | verwandte themen | vorlesen | weiterlesen |
    weitere artikel | weitere themen | werbung | wirtschaft | wissenschaft | zum seitenanfang | zur startseite |
    zum inhalt springen |
    alle ablehnen | ablehnen | einstellungen | akzeptieren | artikel als pdf | schriftgröße | zum thema |
    auch lesen | lesezeichen | per e-mail teilen | kommentare anzeigen | zu den kommentaren |
    diskutieren sie mit | das könnte sie auch interessieren | mehr aus dem ressort | mehr aus politik |
    nächster artikel | vorheriger artikel | zurück | weiter | cookies akzeptieren | alle cookies akzeptieren |
    cookies ablehnen | cookie-einstellungen | cookie-richtlinie
"""
_FRENCH = """
    abonnez-vous | accueil | actualité | actualités | à la une | à lire aussi | ajouter un commentaire | annuler |
    article réservé aux abonnés | articles liés | aller au contenu | cacher | commentaire | commentaires | commenter |
    connexion | continuer | contenu sponsorisé | copier le lien | culture | découvrir plus | écouter |
    écouter l'article | en direct | enregistrer | envoyer | fermer | imprimer | inscription | lecture | les plus lus |
    lire aussi | lire la suite | lire plus | mentions légales | mon compte | monde | nous contacter | offrir l'article |
    partager | partager cet article | partager l'article | plus | plus d'articles | plus lus | politique | publicité |
    rechercher | recherche | réagir | réserver | retour | s'abonner | s'identifier | s'inscrire | se connecter |
    sommaire | sujets | suivant | suivre | sur le même sujet | sur le même thème | temps de lecture | thèmes |
    tous les articles | voir aussi | voir plus | voir tout | économie | société | vidéo | vidéos |
    tout accepter | tout refuser | continuer sans accepter | gérer mes choix | paramétrer |
    la rédaction vous conseille | partager sur facebook | partager par e-mail | partager sur x |
    partager sur whatsapp | lire l'article | écouter cet article | article suivant | article précédent |
    voir les commentaires | contenus sponsorisés | à lire également | vos commentaires |
    dans la même rubrique | accepter | accepter les cookies | accepter tous les cookies | refuser les cookies |
    paramètres des cookies
"""
_SPANISH = """
    aceptar | actualidad | añadir comentario | anuncio | archivado en | artículos relacionados | aviso legal |
    buscar | cancelar | cerrar | comentar | comentarios | compartir | compartir en facebook | compartir en twitter |
    compartir en whatsapp | contenido patrocinado | contacto | copiar enlace | cultura | deportes | economía |
    en directo | en vivo | enviar | escuchar | etiquetas | guardar | iniciar sesión | inicio | imprimir |
    internacional | ir al contenido | leer después | leer más | leer también | lo más leído | lo más visto | lo último |
    más |
    más información | más leídas | más leídos | más noticias | más sobre este tema | menú | mundo | no hay comentarios |
    noticias | noticias relacionadas | opinión | política | política de privacidad | publicidad | recomendado |
    recomendados | regístrate | registrarse | saltar al contenido | seguir leyendo | siguiente | sociedad | suscríbete |
    suscribirse | te puede interesar | temas | temas relacionados | titulares | últimas noticias | ver comentarios |
    ver más | ver todo |
    aceptar todo | aceptar todas | rechazar todo | rechazar | configurar cookies | comparte esta noticia |
    comparte | copiar el enlace | enviar por correo | ver más noticias | te recomendamos |
    también te puede interesar | noticias de hoy | siguiente noticia | más en esta sección |
    publicidad patrocinada | aceptar cookies | aceptar todas las cookies | rechazar cookies | política de cookies
"""
_SERBIAN = """
    društvo | ekonomija | ekskluzivno | hronika | izbor urednika | izdvajamo | još vesti | komentar | komentari |
    komentari čitalaca | komentariši | kontakt | kopiraj link | kultura | marketing | meni | najčitanije |
    najkomentarisanije | najnovije | najnovije vesti | najnovije vijesti | naslovna | nastavi čitanje | odbaci |
    odgovori | oglas | oznake | podeli | podeli vest | podijeli | politika | politika privatnosti | početna |
    pogledaj sve | pogledajte još | pošalji komentar | povezane vesti | pratite nas | pretplati se | pretraga |
    prihvatam | prijavi se | prijava | pročitaj više | pročitajte i | pročitajte još | promo | preskoči | reklama |
    region | sačuvaj | slične vesti | sport | sve vesti | svet | štampaj | tagovi | teme | uslovi korišćenja | uživo |
    vesti | vijesti | više | vidi još | video | zatvori |
    вести | видео | доставите коментар | друштво | економија | затвори | коментар | коментари | култура | најновије |
    најновије вести | најчитаније | насловна | огласи | ознаке | подели | политика | почетна | прочитајте још |
    реклама |    свет | спорт | теме | штампај |
    ostavite komentar | pošaljite komentar | prijavite se | prihvati sve | odbij sve | podelite |
    podelite vest | podeli na fejsbuku | povezani članci | najnoviji komentari | pročitaj još | pogledaj još |
    možda će vas zanimati | iz rubrike | sledeća vest | prethodna vest | preporučujemo | izaberite |
    prihvati kolačiće | podešavanja kolačića | dodaj komentar |
    оставите коментар | пошаљите коментар | поделите | прочитај још | препоручујемо |
    следећа вест | претходна вест | повезани чланци
"""
_SYMBOLS = "0123456789 \t()[]{}<>«»‹›“”\"'’.,:;!|·•–—-+*#_/\\&→←↑↓▶►▼▲×✕✖…@"
_BREADCRUMB = re.compile(r"\s*[>|·•›»/→]\s*")
BREADCRUMBS = 8
"""Parts that a row of section names (`Home > World > Europe`) may have."""

LONGEST = 60
"""Characters of the longest furniture that is looked up, marks and counters around it included."""


def _list_of(words: str) -> frozenset[str]:
    return frozenset(" ".join(word.split()) for word in words.split("|") if word.strip())


FURNITURE_WORDS = _list_of("|".join((_ENGLISH, _GERMAN, _FRENCH, _SPANISH, _SERBIAN)))
"""The closed list, in small letters."""

_GLUED_WORDS = _list_of("""
    dismiss | advertisement | skip advertisement | skip ad | continue reading | continue reading the main story |
    read more | read full story | sign in | sign up | log in | share this article | listen to this article |
    link copied | copy link | loading | save for later | gift this article | subscribe now | show more | see more |
    recommended stories | related articles | anzeige | werbung | schließen | teilen | weiterlesen | mehr zum thema |
    artikel anhören | überspringen | publicité | fermer | partager | lire aussi | lire la suite | à lire aussi |
    publicidad | cerrar | compartir | leer más | odbaci | zatvori | podeli | reklama | oglas | pročitajte još |
    komentari | preskoči | подели | затвори | реклама
""")
"""Furniture that begins no name and no compound, so that it can be told when it sticks to the next word; `News`,
`Share` and `Play` are left out because of names such as NewsGuard."""

_GLUED = tuple(
    sorted(
        (form for word in _GLUED_WORDS for form in (word.capitalize(), word.upper())),
        key=lambda form: (-len(form), form),
    )
)
"""As pages write them, the longest first."""

_OPENING_QUOTES = "“„«\"‘'"


def is_wordless(words: str) -> bool:
    """Whether a line has no letter and no digit at all."""
    return not any(character.isalnum() for character in words)


def is_furniture(words: str) -> bool:
    """Whether a line is a word of the closed list, or a row of them, with nothing but marks and counters around."""
    if len(words) > LONGEST:
        return False
    folded = words.casefold().replace("’", "'")
    if folded.strip(_SYMBOLS) in FURNITURE_WORDS:
        return True
    parts = _BREADCRUMB.split(folded.strip(_SYMBOLS))
    return 1 < len(parts) <= BREADCRUMBS and all(part.strip(_SYMBOLS) in FURNITURE_WORDS for part in parts)


def glued_furniture(text: str, span: Span) -> int:
    """Where the furniture ends that sticks to a capitalised word at the start of the span; 0 when there is none."""
    start = next((at for at in range(span.start, span.end) if not text[at].isspace()), span.end)
    glued = next((form for form in _GLUED if text.startswith(form, start, span.end)), None)
    if glued is None:
        return 0
    end = start + len(glued)
    following = text[end : min(end + 2, span.end)]
    if following[:1] in tuple(_OPENING_QUOTES):
        return end
    if not following[:1].isupper():
        return 0
    return end if not glued[-2:].isupper() or following[1:].islower() else 0
