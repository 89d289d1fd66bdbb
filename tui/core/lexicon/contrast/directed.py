"""Words for what one does to another, by language: turned round, they say the contrary. Marrying and meeting do not."""

from __future__ import annotations

from functools import cache

DIRECTED = {
    "en": """
        beat defeat overcome thrash crush rout outclass outplay topple win victory triumph / lose;
        sue sued; accuse blame; criticise criticism denounce attack condemn praise; threaten insult;
        kill murder shoot stab poison strangle; hit strike ram overtake pass bump; replace succeed / precede;
        arrest charge detain; hire employ dismiss sack; invade bomb shell raid; rescue save help;
        outvote lead / trail; fund finance sponsor; own control; teach train coach; push punch kick slap bite;
        follow chase pursue; betray deceive rob cheat; invite; appoint elect; free release; support back;
        owe; visit; outnumber; warn; thank; outbid; endorse
    """,
    "de": "besiegen besiegt besiegte schlagen geschlagen schlug; verklagen verklagt verklagte; töten tötete getötet",
    "fr": "battre battu bat vaincre vaincu; poursuivre; tuer tué; accuser accuse accusé; remplacer remplacé remplace",
    "es": "vencer venció derrotar derrotó ganar; demandar demandó; mató matar; acusó acusar; reemplazó sustituyó",
}
"""By language: groups of words for one deed, behind a slash those that tell it from the other end."""
BY = {"en": "by", "de": "von durch", "fr": "par", "es": "por"}


@cache
def words_before_doers(language: str) -> frozenset[str]:
    """Words before who did it, behind a deed that is told of whom it was done to."""
    return frozenset(BY[language].split())
