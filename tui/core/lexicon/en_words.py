"""English word lists: words without a claim of their own, and words that open sentences."""

from __future__ import annotations

STOPWORDS = """
a about above across after again against ago all almost along already also although always am among amid an and any
are aren't around as at away be became because become becomes been before being below between both but by came can
can't cannot come could couldn't did didn't do does doesn't doing don't done down during each either else even ever
every few for from further get gets getting go goes going got had hadn't has hasn't have haven't having he he'd he'll
he's her here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just
let like made make makes making many may me might mine more most much must my myself near nearly neither no nor not
now of off often on once one only onto or other others our ours ourselves out over own per put quite rather really
same say saying says said see seem seems she she'd she'll she's should shouldn't since so some soon still such take
taken takes than that that's the their theirs them themselves then there there's these they they'd they'll they're
they've this those though through thus to together too took toward towards under until up upon us use used very was
wasn't we we'd we'll we're we've well went were weren't what when where whether which while who whom whose why will
with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself mr mrs ms dr
according told added
""".split()
"""Words that carry no claim of their own."""

GLUE = """
a an the and or but of to in on at by for with from as is are was were be been that this it its he she they his her
their i we you not has have had do did does will would which who mr mrs ms
""".split()
"""The commonest function words, which are no terms (a longer list was measured to make linking worse by 0.03 F1)."""

OPENERS = """
beyond beside besides amid alongside among following given like unlike since until upon without within under over
additionally afterwards all although analysts anyone authorities besides both business campaigners children city
company companies consumers council critics customers data despite details doctors drivers during earlier economists
eight eleven employees engineers even everyone experts eyewitnesses families few fifteen firefighters fishermen five
four further generally government hospitals hours however hundreds inside instead investigators investors journalists
last late later lawmakers lawyers least local lots many meanwhile media men moments money months most neighbours nearly
neighbors news nine nobody nothing officers officials one only opponents opposition others outside overall parents
part passengers people perhaps police politicians press prices prosecutors protesters rebels recent relatives report
reporters reports rescue rescuers researchers residents right scientists senior seven seventeen several shares six
sixteen some sources staff state still stocks students supporters survivors ten then thirteen thousands three thus
today tomorrow tonight traffic troops twelve twenty two under union victims voters weather weeks while witness
witnesses women workers years yesterday yet young
""".split()
"""Common words that often open a sentence."""
