"""English words that leave open whether a thing is so, or will be, and those that open a condition."""

from __future__ import annotations

from itertools import product

DOUBTS = """
may might could possibly perhaps purportedly presumably probably seemingly supposedly tentatively unclear uncertain
undecided considering weighing mulling awaiting
""".split()
_OPEN_TO = "appears appear appeared seems seem seemed likely hopes hope hoping hoped offered offers".split()
_HELD = "thought believed feared suspected understood assumed presumed".split()
_SOUNDED = "examining investigating exploring checking studying discussing deciding".split()
DOUBT_PHRASES = (
    set(product("is are was were be been being".split(), _HELD))
    | set(product(_OPEN_TO, ["to"]))
    | set(product(["suspect", "suspects", "suspected", "fear", "fears", "feared"], ["that"]))
    | set(product(_SOUNDED, ["whether", "if"]))
    | {("not", "clear"), ("yet", "clear"), ("not", "certain"), ("cannot", "exclude"), ("may", "be")}
)
"""Two words on end that do the same: is thought, likely to."""
SOFTENERS = """
should can alleged allegedly reportedly apparently apparent possible potential potentially likely unlikely wants want
suspicion believe believed believes think thinks feared fears expected whether claimed proposed planned plan
plans proposal threatened if
""".split()
"""Words that leave a thing open in some sentences only: beside them a doubt on the other side is no disagreement."""
CONDITIONS = "unless excluding except barring".split()
CONDITION_PHRASES = {
    ("weather", "permitting"), ("provided", "that"), ("only", "if"), ("as", "long"), ("not", "including"),
    ("not", "counting"), ("apart", "from"), ("other", "than"), ("depending", "on"), ("conditional", "on"),
    ("contingent", "on"), ("regulatory", "approval"), ("shareholder", "approval"),
}  # fmt: skip
IFS = "if when once until only but".split()
"""Words that may open a condition."""
