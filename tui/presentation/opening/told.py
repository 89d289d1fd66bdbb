"""When and how large, in few cells."""

from __future__ import annotations

from datetime import datetime, timedelta

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

WHEN_WIDTH = len("yesterday 14:20")
SIZE_WIDTH = len("999 kB")

_UNITS = ("B", "kB", "MB", "GB", "TB", "PB", "EB")


def when_told(then: datetime, now: datetime) -> str:
    """A moment as an editor says it, at most `WHEN_WIDTH` cells; both of one time zone."""
    days = (now.date() - then.date()) / timedelta(days=1)
    clock = f"{then:%H:%M}"
    if days == 0:
        return f"today {clock}"
    if days == 1:
        return f"yesterday {clock}"
    if 1 < days < 7:
        return f"{DAYS[then.weekday()]} {clock}"
    day = f"{then.day} {MONTHS[then.month - 1]}"
    return day if then.year == now.year else f"{day} {then.year}"


def moment(seconds: float) -> datetime | None:
    """The local time so many seconds after the epoch; None for a time that no calendar has."""
    try:
        return datetime.fromtimestamp(seconds).astimezone()
    except (OverflowError, OSError, ValueError):
        return None


def moment_of(written: str) -> datetime | None:
    """The local time of a moment in ISO 8601; None for anything else."""
    try:
        return datetime.fromisoformat(written).astimezone()
    except (OverflowError, OSError, ValueError):
        return None


def size_told(size: int) -> str:
    """Bytes in at most `SIZE_WIDTH` cells, in steps of 1000."""
    amount, unit = float(size), 0
    while amount >= 999.5 and unit < len(_UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    return f"{amount:.1f} {_UNITS[unit]}" if unit and amount < 9.95 else f"{amount:.0f} {_UNITS[unit]}"
