"""English word lists."""

from __future__ import annotations

from collections.abc import Callable

from tui.core.lexicon import Lexicon, grouped, opposed
from tui.core.lexicon.demonyms import DEMONYMS

STOPWORDS = """
a about above across after again against ago all almost along already also although always am among amid an and any are
aren't around as at away be became because become becomes been before being below between both but by came can can't
cannot come could couldn't did didn't do does doesn't doing don't done down during each either else even ever every
few for from further get gets getting go goes going got had hadn't has hasn't have haven't having he he'd he'll he's
her here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just let
like made make makes making many may me might mine more most much must my myself near nearly neither no nor not now of
off often on once one only onto or other others our ours ourselves out over own per put quite rather really same say
saying says said see seem seems she she'd she'll she's should shouldn't since so some soon still such take taken takes than that
that's the their theirs them themselves then there there's these they they'd they'll they're they've this those though
through thus to together too took toward towards under until up upon us use used very was wasn't we we'd we'll we're
we've well went were weren't what when where whether which while who whom whose why will with within without won't
would wouldn't yes yet you you'd you'll you're you've your yours yourself mr mrs ms dr according told added just
"""

GROUPS = """
say state note add remark comment tell explain declare
announce unveil reveal disclose
claim allege accuse accusation allegation assert contend insist maintain
deny reject dismiss refute rebut
criticise criticize blast slam condemn denounce rebuke assail decry lambast
praise hail applaud laud welcome commend
urge call demand appeal exhort
warn caution alert
ask request query
answer reply respond response
agree accord pact deal treaty agreement
meet meeting talk talks summit
kill die death dead fatal slay slain perish fatality fatalities deadly casualty
injure hurt wound injury wounded
attack assault strike raid
bomb blast explosion explode detonate bombing detonation
shoot gunfire shooting gunman shooter
war conflict fighting combat
army military troops soldier militaries servicemen
arms weapon weaponry gun firearm rifle
police officer cop constable
arrest detain custody apprehend detention
charge indict prosecute indictment prosecution
judge justice magistrate
court tribunal
lawyer attorney counsel solicitor barrister
trial hearing
sentence convict conviction
prison jail imprison incarcerate
probe investigate inquiry investigation enquiry
evidence proof
begin start launch commence onset
end finish conclude cease halt stop terminate
continue proceed persist
rise increase climb grow gain jump surge soar growth advance
fall drop decline decrease slip plunge tumble slump dip reduction reduce cut
buy purchase acquire acquisition
sell sale sold
company firm corporation business corp
boss chief head leader ceo chairman executive
worker employee staff staffer aide
job employment
money cash fund funds funding
cost price pay payment spend paid
tax levy
profit earnings income
share stock stocks
plan intend proposal propose plans
vote ballot election poll elect
win victory beat defeat won
lose loss lost
politician lawmaker legislator congressman representative rep mp senator sen
law legislation bill act statute
ban prohibit forbid outlaw bar
allow permit let enable
help assist aid support back
child kid youngster children kids minor
woman women female girl
man men male
people person persons individual citizen resident
school college
student pupil
doctor physician
hospital clinic
ill sick disease illness
car vehicle automobile
plane aircraft airplane jet
ship vessel boat
fire blaze
storm hurricane typhoon cyclone
show display demonstrate exhibit
find discover found discovery
build construct construction built
destroy demolish wreck
damage harm
big large huge massive major vast
small little tiny minor
important key crucial vital significant
quick fast rapid swift
new recent latest
old former previous past ex
first initial
exercise drill training manoeuvre maneuver train
important significant
resign quit step
appoint name nominate
hire recruit
fire sack dismiss
choose select pick opt
try attempt seek effort bid
need require requirement
want wish desire
give provide supply offer
receive obtain get
send dispatch deliver
leave depart exit departure
arrive reach arrival
return back
travel visit trip journey tour
run operate
tie ties link bond relation relationship relations
partner ally alliance partnership
cooperate cooperation collaborate collaboration
strengthen boost bolster deepen enhance intensify reinforce
weapon arm
danger threat risk hazard
fear worry concern anxiety
hope expect anticipate expectation
believe think consider
know aware
city town
nation country state
government administration
area region district zone
home house
foe enemy opponent rival
repay reimburse refund
remark comment
letter note
tweet twitter
quote cite
""".strip().splitlines()

MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

OPPOSITES = """
rise fall
increase decrease
win lose
before after
buy sell
open close
accept reject
support oppose
above below
more less
more fewer
up down
success fail
approve reject
begin end
enter leave
guilty innocent
true false
strong weak
high low
higher lower
gain loss
gain lose
profit loss
arrive depart
ally enemy
confirm deny
allow ban
legal illegal
first last
north south
east west
northern southern
eastern western
early late
earlier later
best worst
better worse
most least
inside outside
with without
import export
male female
hire fire
""".strip().splitlines()


GLUE = """
a an the and or but of to in on at by for with from as is are was were be been that this it its he she they his her
their i we you not has have had do did does will would which who mr mrs ms
""".split()

APPROXIMATIONS = {
    "about": 0, "around": 0, "roughly": 0, "approximately": 0, "some": 0, "nearly": 0, "almost": 0, "close to": 0,
    "estimated": 0, "circa": 0, "just over": 0, "just under": 0,
    "over": 1, "more than": 1, "at least": 1, "minimum of": 1, "upwards of": 1, "exceeding": 1, "above": 1,
    "under": -1, "less than": -1, "fewer than": -1, "up to": -1, "at most": -1, "below": -1, "maximum of": -1,
}  # fmt: skip
VAGUE = {
    "dozen": (11, 13), "dozens": (20, 1000), "scores": (30, 1000), "hundreds": (150, 9999), "couple": (2, 2),
    "thousands": (1500, 999_999), "millions": (1_500_000, 999_999_999),
}  # fmt: skip
TITLES = """
mr mrs ms miss dr prof professor sir dame lord lady rev reverend hon gov governor president vice-president vice prime
minister chancellor king queen prince princess pope sen senator rep representative congressman congresswoman speaker
secretary gen general col colonel lt lieutenant capt captain maj major sgt sergeant cmdr commander adm admiral chief
judge justice attorney ambassador mayor premier chairman chairwoman ceo officer detective inspector constable
superintendent coach director deputy former ex senior foreign defence defense interior finance transport health
""".split()
NEGATIONS = """
not no never neither nor none nobody nothing nowhere cannot can't won't don't doesn't didn't isn't aren't wasn't
weren't hasn't haven't hadn't wouldn't shouldn't couldn't without
""".split()
LEXICAL_NEGATIVES = """
deny refuse fail reject decline dismiss lack unable prevent avoid stop absence unlikely impossible hardly barely
scarcely rule few little neither fewer unable unwilling ban bar halt cancel abandon oppose unclear unknown unchanged
""".split()
HEDGES = """
may might could allegedly alleged apparently reportedly possibly perhaps probably likely suspected believed thought
presumably potentially appears appeared seems seemed suggests suggested purportedly
""".split()
LOCATIVES = "in at near to from off outside inside around across toward towards into through via throughout".split()


def make() -> Lexicon:
    """The English lexicon."""
    from snowballstemmer import stemmer

    stem: Callable[[str], str] = stemmer("english").stemWord
    months = {name: i for i, name in enumerate(MONTHS, 1)} | {name[:3]: i for i, name in enumerate(MONTHS, 1)}
    numbers = {word: i for i, word in enumerate(NUMBERS)} | {word: 10 * i for i, word in enumerate(TENS, 2)}
    countries = grouped(DEMONYMS, stem)
    groups = countries | {word: key for word, key in grouped(GROUPS, stem).items() if word not in countries}
    return Lexicon(
        code="en",
        stem=stem,
        stopwords=frozenset(STOPWORDS.split()),
        groups=groups,
        months=months | {"sept": 9},
        weekdays={name: i for i, name in enumerate(WEEKDAYS)},
        numbers=numbers,
        ordinals={word: i for i, word in enumerate(ORDINALS)},
        scales={"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12},
        negations=frozenset(NEGATIONS),
        hedges=frozenset(HEDGES),
        opposites=opposed(OPPOSITES),
        glue=frozenset(GLUE),
        approximations=APPROXIMATIONS,
        vague=VAGUE,
        titles=frozenset(TITLES),
        halves=frozenset({"half"}),
        partitives=frozenset({"of", "the", "a", "its", "their", "his", "her", "all"}),
        between=frozenset({"between", "from"}),
        range_words=frozenset({"to"}),
        locatives=frozenset(LOCATIVES),
        countries=frozenset(countries.values()),
        lexical_negatives=frozenset(stem(word) for word in LEXICAL_NEGATIVES) | frozenset(LEXICAL_NEGATIVES),
    )
