"""What happens when two apps change one entry: it is told, and nothing is overwritten."""

from __future__ import annotations

from tui.errors import TwosourceError
from tui.review.checks import Check
from tui.review.work import Act, Change, Value


class Clash(TwosourceError):
    """Another app has changed an entry since it was last seen here. Nothing was done; the work shows what it wrote."""

    title = "Changed in another window"

    def __init__(self, message: str, met: tuple[Change, ...], again: Act | None = None) -> None:
        super().__init__(message)
        self.met = met
        """The entries: `before` as they were seen here, `after` as the other app left them."""
        self.again = again
        """The same act on top of what the other app wrote, to be done if the editor wants that; None for an undo."""


def clash_of(act: Act, met: tuple[Change, ...]) -> Clash:
    """The clash of an act that is to be done with what another app wrote."""
    theirs = {change.subject: change.after for change in met}
    again = Act(act.label, tuple(Change(c.subject, theirs.get(c.subject, c.before), c.after) for c in act.changes))
    return Clash(
        f"{_told(met)} since you last saw it here; “{act.label}” was not done. Do it again to overwrite that.",
        met,
        again,
    )


def refusal_of(act: Act, met: tuple[Change, ...], *, again: bool) -> Clash:
    """Why an act cannot be taken back or done again."""
    what = "done again" if again else "taken back"
    return Clash(f"{_told(met)} since; “{act.label}” cannot be {what} without losing that.", met)


def _told(met: tuple[Change, ...]) -> str:
    return f"{_who(met[0].after)} {_what(met[0].after)}"


def _who(value: Value | None) -> str:
    return value.checker if isinstance(value, Check) and value.checker else "Another window"


def _what(value: Value | None) -> str:
    if value is None:
        return "removed this"
    return f"marked this {value.status}" if isinstance(value, Check) else "changed this"
