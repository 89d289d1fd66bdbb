"""What a date comes to by the calendar, in plain English, for the reason of a point."""

from __future__ import annotations

from datetime import date

from tui.core.facts.when import When

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def meaning(when: When) -> str:
    """The day, days, month or year that the calendar gives the words; empty where it adds nothing to them."""
    if when.reach is not None:
        return " to ".join(_day(day) for day in when.reach)
    if when.calendar_day is not None:
        return f"{WEEKDAYS[when.calendar_day.weekday()]} {_day(when.calendar_day)}"
    if not when.relative or when.year is None:
        return ""
    return str(when.year) if when.month is None else f"{MONTHS[when.month - 1]} {when.year}"


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
