"""English words whose forms no stemmer brings together: strong verbs and a few plurals."""

from __future__ import annotations

IRREGULAR = """
arise arose arisen; awake awoke; bear bore borne; beat beaten; become became; begin began begun; bend bent; bid bade;
bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built;
burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug;
draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight
fought; find found; flee fled; fly flew flown; forbid forbade forbidden; foresee foresaw foreseen; forget forgot
forgotten; forgive forgave forgiven; freeze froze frozen; give gave given; go went gone; grow grew grown; hang hung;
hear heard; hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led; learn learnt; leave left; lend
lent; lose lost; make made; mean meant; meet met; mislead misled; overcome overcame; oversee oversaw overseen;
overthrow overthrew overthrown; pay paid; plead pled; prove proven; rebuild rebuilt; repay repaid; rewrite rewrote
rewritten; ride rode ridden; ring rang rung; rise rose risen; run ran; see saw seen; seek sought; sell sold; send
sent; shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk;
sit sat; sleep slept; slide slid; speak spoke spoken; spend spent; stand stood; steal stole stolen; stick stuck;
strike struck stricken; strive strove striven; swear swore sworn; sweep swept; swim swam swum; swing swung; take took
taken; teach taught; tear tore torn; think thought; throw threw thrown; undergo underwent undergone; understand
understood; undertake undertook undertaken; uphold upheld; wake woke woken; wear wore worn; weave wove woven; win won;
withdraw withdrew withdrawn; withhold withheld; withstand withstood; write wrote written; child children; foot feet;
half halves; knife knives; life lives; man men; mouse mice; thief thieves; tooth teeth; wife wives; woman women; wolf
wolves; loaf loaves; shelf shelves
"""
"""The plain form, then the others, with semicolons between words. Forms that are commoner as another word (wound,
ground, lay, dove) are left out, and so are said and told, which stand in so many sentences that they tell nothing of
any (with them the likelihood of the labelled links falls)."""
