"""Dates as a newspaper writes them, in English whatever the machine's locale."""

from __future__ import annotations

from datetime import date

from generator.archive import Month

_MONTHS = "January February March April May June July August September October November December".split()


def day_name(day: date) -> str:
    """`13 July 2023`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def short_day_name(day: date) -> str:
    """`13 Jul 2023`."""
    return f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}"


def day_of_year(day: date) -> str:
    """`13 Jul`, below a heading that has the year."""
    return f"{day.day} {_MONTHS[day.month - 1][:3]}"


def years_name(first: int, last: int) -> str:
    """`2019–2023`, or `2023`."""
    return str(last) if first == last else f"{first}–{last}"


def month_name(month: int) -> str:
    """`July`, by number from 1."""
    return _MONTHS[month - 1]


def month_number(month: Month) -> int:
    """Months since the year 0."""
    return month[0] * 12 + month[1] - 1
