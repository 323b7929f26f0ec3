"""Months of a fiscal year or a season: "the first nine months of the 1986/87 fiscal year".

When a fiscal year begins differs from economy to economy, so months of one are placed
only where the text says in which month it begins or ends, or which months they are.
"""

from __future__ import annotations

from communique.claims.quantities import is_year
from communique.claims.tables import Item, Kind
from communique.claims.when import When

_DASHES = ("-", "–", "—", "/")
_TO = ("to", "through", "until", *_DASHES)
_ENDS = ("ending", "ended", "ends")
_BEGINS = ("began", "begins", "beginning", "started", "starts", "starting")
_TURNS = _ENDS + _BEGINS
_SMALL = ("in", "on", "the", "end", "of", "-")


def is_season(items: list[Item], at: int) -> bool:
    """Whether a fiscal year is named here: "fiscal year", "2022-23 season", "fiscal 2023"."""
    at = _past_years(items, at)
    return at < len(items) and items[at].kind is Kind.FISCAL


def months_of_season(items: list[Item], at: int, number: int) -> tuple[When, int]:
    """So many months of the fiscal year named from an index on, and where the words end."""
    named = _year_in(items, at)
    behind = _past_years(items, _past_years(items, at) + 1)
    named = named or _year_in(items, _past_years(items, at) + 1)
    ahead = behind + 1 if _text(items, behind) == "," else behind
    if _text(items, ahead) == "to":
        month, after = _month(items, ahead + 1)
        year, end = _year_behind(items, after)
        return (When("run", number, month, year), end) if month else (When("none"), behind)
    verb = ahead + 1 if _text(items, ahead) in ("which", "that") else ahead
    if _text(items, verb) in _TURNS:
        month, after = _month(items, verb + 1)
        if month:
            first = month % 12 + 1 if _text(items, verb) in _ENDS else month
            year, end = _year_behind(items, after)
            began = named if year is None or _text(items, verb) in _BEGINS else year - 1
            return _from(first, number, named or began), end
    return _spelt(items, ahead, named) or (When("none"), behind)


def _from(first: int, number: int, year: int | None) -> When:
    """So many months from one on, in the year named, or up to the last such month."""
    last = (first + number - 2) % 12 + 1
    if year is None:
        return When("run", number, last)
    return When("long", first, last, year, year + int(last < first))


def _spelt(items: list[Item], at: int, named: int | None) -> tuple[When, int] | None:
    """ "from April to January", "(July-March)"."""
    at += _text(items, at) in ("from", "(")
    first, after = _month(items, at)
    if not first or _text(items, after) not in _TO:
        return None
    last, end = _month(items, after + 1)
    if not last:
        return None
    if named is None:
        return When("span", first, last), end
    return When("long", first, last, named, named + int(last < first)), end


def _past_years(items: list[Item], at: int) -> int:
    """The index behind "current", "2022-23"."""
    while at < len(items) and (
        items[at].kind is Kind.NUMBER or items[at].text in _DASHES or items[at].text == "current"
    ):
        at += 1
    return at


def _year_in(items: list[Item], at: int) -> int | None:
    """The year in which "2022-23" begins, where it stands here."""
    at += _text(items, at) == "current"
    return int(items[at].text) if at < len(items) and is_year(items[at]) else None


def _month(items: list[Item], at: int) -> tuple[int, int]:
    """The month named here, past small words and its day, and the index behind; 0 for none."""
    while _text(items, at) in _SMALL or (_is_day(items, at) and at + 1 < len(items)):
        at += 1
    if at >= len(items) or items[at].kind is not Kind.MONTH:
        return 0, at
    after = at + 1
    return int(items[at].value), after + _is_day(items, after)


def _is_day(items: list[Item], at: int) -> bool:
    if at >= len(items) or is_year(items[at]):
        return False
    return items[at].kind is Kind.NUMBER or items[at].kind is Kind.ORDINAL


def _year_behind(items: list[Item], at: int) -> tuple[int | None, int]:
    """ "June 30, 1987": the year behind a month."""
    ahead = at + 1 if _text(items, at) == "," else at
    if ahead < len(items) and is_year(items[ahead]):
        return int(items[ahead].text), ahead + 1
    return None, at


def _text(items: list[Item], at: int) -> str:
    return items[at].text if 0 <= at < len(items) else ""
