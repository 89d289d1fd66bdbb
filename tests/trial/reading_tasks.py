"""Opening, reading through, finding every difference, other layouts and colours."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.trial.acts import COLOURS, FINDINGS, LAYOUT
from tests.trial.picture import Picture, bare
from tests.trial.trying import Trial
from tui.core.findings import Link
from tui.core.sides import Side
from tui.presentation.themes import LOOKS

MORE_BELOW = "more below"
"""What the details say where they have more lines than fit."""

MOST_PAGES = 300
"""After so many steps something goes round in circles."""


def open_pair(trial: Trial) -> str:
    """Start without arguments, and choose the two files."""
    trial.terminal.start()
    for path in trial.sample.paths:
        trial.hand.take_file(path.name)
        trial.terminal.wait_for("to compare")
    trial.hand.compare()
    trial.terminal.wait_for("row 1/", "A1 ", "differs")
    return "ok"


def read_through(trial: Trial) -> str:
    """Nothing of either article may be missing on the way from the top to the end."""
    return _read(trial, lambda picture: picture.halves)


def find_differences(trial: Trial) -> str:
    """Walk from difference to difference: every point must be told at a stop, with both sentences."""
    trial.hand.to_top()
    stops = [_stop(trial)]
    for _ in range(MOST_PAGES):
        before = trial.terminal.still()
        trial.hand.next_difference()
        picture = trial.terminal.wait("the next difference", lambda now, then=before: now != then)  # type: ignore[misc]
        if picture.has("No differing row"):
            break
        stops.append(_stop(trial))
    links = trial.sample.differing
    missed = [(link.a + 1, link.b + 1) for link in links if not any(_told(trial, link, stop) for stop in stops)]
    trial.hold(not missed, f"the walk did not show the differing pairs {missed}")
    wanted = trial.sample.expected
    found = {((link.a, link.b), str(point.kind)) for link in links for point in link.points}
    lost = [f"{ends.names} {kind}" for ends, kind in wanted if (tuple(ends), kind) not in found]
    trial.hold(not lost, f"expected and not found: {lost}")
    return f"{len(links)}/{len(links)} expected {len(wanted)}/{len(wanted)}"


def go_through_findings(trial: Trial) -> str:
    """The list of findings leads to every disagreement."""
    trial.hand.to_top()
    trial.hand.do(FINDINGS)
    trial.terminal.wait_for("Findings: ")
    points = {trial.sample.told(link, point): (link, point.kind) for link in reversed(trial.sample.differing)
              for point in link.points}  # fmt: skip
    for link, kind in dict.fromkeys(points.values()):  # a second click on the same entry would end there
        a, b = (side.sentence_id(number) for side, number in zip(Side, (link.a, link.b), strict=True))
        trial.hand.next_entry(rf"≠ {kind} .*\b{a} .*\b{b} ")
        trial.terminal.wait(f"{a} or {b} on the page", lambda now, a=a, b=b: bool(now.sentence(a) or now.sentence(b)))  # type: ignore[misc]
    trial.hand.hint("Esc")
    trial.gone("Findings: ")
    return f"{len(points)}/{len(points)}"


def switch_layouts(trial: Trial) -> str:
    """Each layout shows all of both articles, too."""
    trial.hand.do(LAYOUT)
    trial.terminal.wait("the reading layout", lambda picture: picture.status.rstrip().endswith("reading"))
    for side in Side:
        _read(trial, lambda picture: picture.halves, side)
    trial.hand.do(LAYOUT)
    trial.terminal.wait("the linear layout", lambda picture: picture.status.rstrip().endswith("linear"))
    _read(trial, lambda picture: (picture.whole, picture.whole))
    trial.hand.do(LAYOUT)
    trial.terminal.wait("the rows", lambda picture: "linear" not in picture.status and bool(picture.names("[AB]")))
    return "3/3"


def switch_colours(trial: Trial) -> str:
    """Every theme says its name and looks otherwise."""
    told, seen = {trial.terminal.still().status}, [colours_of(trial)]
    for number, _ in enumerate(LOOKS, 1):
        if number == len(LOOKS):
            del seen[0]  # the last one leads back to the first
        trial.hand.do(COLOURS)
        picture = trial.terminal.wait("other colours", lambda now: "Colours: " in now.status and now.status not in told)
        told.add(picture.status)
        trial.terminal.wait("a screen in other colours", lambda _: colours_of(trial) not in seen)
        seen.append(colours_of(trial))
    return f"{len(set(seen))}/{len(LOOKS)}"


def colours_of(trial: Trial) -> frozenset[str]:
    """The colours that are on the screen."""
    return frozenset(re.findall(r"\x1b\[[\d;]*m", trial.terminal.colours()))


def _read(trial: Trial, columns: Callable[[Picture], tuple[str, str]], only: Side | None = None) -> str:
    """Half a page at a time, so that every sentence is once on the screen as a whole.

    `only`: that side, which is then the one that scrolls while the other stands beside it.
    """
    if only is None:
        trial.hand.to_top()
    else:
        trial.hand.to_side(only.letter)
    left = [set(trial.sample.passages[side] if only in (None, side) else ()) for side in Side]
    for _ in range(MOST_PAGES):
        for unseen, words in zip(left, columns(trial.terminal.still()), strict=True):
            unseen -= {passage for passage in unseen if passage in words}
        if not trial.hand.page_on(half=True):
            break
    trial.hold(not any(left), f"never seen: {left}")
    return "ok"


def _stop(trial: Trial) -> tuple[Picture, str]:
    """The page at this stop, and all of the details, which may have to be scrolled."""
    first = picture = trial.terminal.still()
    lines = [line for line in picture.details if MORE_BELOW not in line]
    while any(MORE_BELOW in line for line in picture.details):
        before = picture
        trial.hand.more_details()
        picture = trial.terminal.wait("more details", lambda now, then=before: now != then)  # type: ignore[misc]
        new = [line for line in picture.details if "more above" not in line and MORE_BELOW not in line]
        shared = next((n for n in range(min(len(lines), len(new)), 0, -1) if lines[-n:] == new[:n]), 0)
        lines += new[shared:]
    return first, bare("".join(lines))


def _told(trial: Trial, link: Link, stop: tuple[Picture, str]) -> bool:
    """Whether the stop shows the pair, its sentences, and the reason of every point."""
    picture, details = stop
    a, b = (side.sentence_id(number) for side, number in zip(Side, (link.a, link.b), strict=True))
    words = [bare(trial.sample.text(side, number)) for side, number in zip(Side, (link.a, link.b), strict=True)]
    seen = [each in half or each in details for each, half in zip(words, picture.halves, strict=True)]
    return f"{a}{b}differing" in details and all(seen) and all(bare(point.reason) in details for point in link.points)
