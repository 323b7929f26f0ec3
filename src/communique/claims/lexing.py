"""From text to items: words and phrases with the meaning the language gives them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from communique.claims.language import Language
from communique.claims.tables import PLURAL_POSSESSIVE, TOKEN, Entry, Item, Kind

_APOSTROPHES = "'’"
_HYPHENS = ("-", "‐", "‑", "/")
_COMPOUNDING = (*_HYPHENS, "–")

Token = tuple[Kind, str, int, int]  # sort, text, start, end


def items_of(text: str, start: int, end: int, language: Language) -> list[Item]:
    """The items of a stretch of text, in order and without overlap.

    Of the phrases that begin at a word the longest wins; a hyphen inside a
    phrase counts as a space. What the language has no meaning for stays a WORD.
    """
    tokens = _tokens(text, start, end)
    entries = language.lexicon.entries
    items: list[Item] = []
    count, at = len(tokens), 0
    while at < count:
        sort, raw, first, last = tokens[at]
        if sort is Kind.NUMBER:
            item, at = _number_item(tokens, at, language)
            items.append(item)
            continue
        lower = raw.lower()
        candidates = entries.get(lower)
        if candidates is not None:
            entry, after = _longest(candidates, tokens, at)
            if entry is not None and entry[1] is Kind.CURRENCY and _is_place(after - at, items):
                entry, after = _longest((candidates[0], {}), tokens, at)
            if entry is not None and not (entry[1] is Kind.MONTH and _in_name(tokens, at, items)):
                final = tokens[after - 1][3]
                phrase = lower if after == at + 1 else text[first:final].lower()
                items.append(Item(entry[1], entry[2], first, final, phrase))
                at = after
                continue
        items.append(Item(sort, None, first, last, lower))
        at += 1
    return items


def _is_place(words: int, items: Sequence[Item]) -> bool:
    """Whether the first word of a currency's name is a place: "with the US $5 billion"."""
    return words > 1 and bool(items) and items[-1].kind is Kind.ARTICLE and items[-1].value == "the"


def _in_name(tokens: Sequence[Token], at: int, items: Sequence[Item]) -> bool:
    """Whether a word that could be a month is part of a name: "April Silva", "June Moyo"."""
    if at < 1 or items[-1].kind is not Kind.WORD or not tokens[at][1].istitle():
        return False
    if not (tokens[at - 1][1].istitle() and tokens[at - 1][1].isalpha()):
        return False
    return at + 1 >= len(tokens) or tokens[at + 1][0] is not Kind.NUMBER


def _tokens(text: str, start: int, end: int) -> list[Token]:
    """The words and signs of a stretch, each with its sort and place.

    Found as strings first and placed afterwards, which is a third faster than
    asking every match for its group and span.
    """
    tokens: list[Token] = []
    place = text.index
    for raw in TOKEN.findall(text, start, end):
        start = place(raw, start)
        stop = start + len(raw)
        tokens.append((_sort(raw, text, start, end), raw, start, stop))
        start = stop
    return tokens


def _sort(raw: str, text: str, start: int, end: int) -> Kind:
    """What a token is, seen from its first letter."""
    first = raw[0]
    if first.isalpha():
        return Kind.WORD
    if first.isdecimal():
        return Kind.NUMBER
    if first in _APOSTROPHES and (len(raw) > 1 or PLURAL_POSSESSIVE.match(text, start, end)):
        return Kind.POSSESSIVE
    return Kind.PUNCTUATION


def _number_item(tokens: Sequence[Token], at: int, language: Language) -> tuple[Item, int]:
    """Digits, or digits with the ending of an ordinal."""
    _, raw, first, last = tokens[at]
    if at + 1 < len(tokens) and tokens[at + 1][2] == last:
        ending = tokens[at + 1]
        if ending[1].lower() in language.ordinal_endings:
            return Item(Kind.ORDINAL, raw, first, ending[3], raw), at + 2
    after = at + 1
    while len(raw) <= 3 * (after - at) and _is_group(tokens, after):
        raw, last, after = raw + tokens[after][1], tokens[after][3], after + 1
    return Item(Kind.NUMBER, number_of(raw, language), first, last, raw), after


def _is_group(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is the next three digits of a number printed "100 000"."""
    return (
        at < len(tokens)
        and tokens[at][0] is Kind.NUMBER
        and len(tokens[at][1].partition(".")[0]) == 3
        and tokens[at][1].replace(".", "", 1).isdigit()
        and tokens[at - 1][1].isdigit()
        and tokens[at][2] == tokens[at - 1][3] + 1
    )


def _longest(
    candidates: tuple[tuple[Entry, ...], Mapping[str, tuple[Entry, ...]]],
    tokens: Sequence[Token],
    at: int,
) -> tuple[Entry | None, int]:
    """The first, so the longest, entry that stands here, and the token after it."""
    single, phrases = candidates
    then = at + 1
    if phrases and then < len(tokens):
        if tokens[then][1] in _HYPHENS and then + 1 < len(tokens):
            then += 1
        for entry in phrases.get(tokens[then][1].lower(), ()):
            after = _end_of(entry[0], tokens, at + 1)
            if after and (not entry[3] or _spelt(entry[3], tokens, at, after)):
                return entry, after
    for entry in single:
        if not entry[3] or _spelt(entry[3], tokens, at, at + 1):
            return entry, at + 1
    return None, at + 1


def _end_of(rest: tuple[str, ...], tokens: Sequence[Token], at: int) -> int:
    """The token after the rest of a phrase; 0 where it does not stand here."""
    count = len(tokens)
    for word in rest:
        if at < count and tokens[at][1] in _HYPHENS:
            at += 1
        if at >= count or tokens[at][1].lower() != word:
            return 0
        at += 1
    return at


def _spelt(mark: str, tokens: Sequence[Token], at: int, after: int) -> bool:
    """Whether the spelling is the one that the entry's mark asks for."""
    if mark == "~":
        before = tokens[at - 1] if at else None
        return before is not None and before[0] is Kind.NUMBER and before[3] == tokens[at][2]
    if mark == "+":
        return after < len(tokens) and tokens[after][1] in _COMPOUNDING
    raw = tokens[at][1]
    if mark == "^":
        return raw.islower()
    form = mark[1:]
    apart = any(tokens[i][3] != tokens[i + 1][2] for i in range(at, after - 1))
    if apart and " " not in form:
        return False  # "a $5 billion deficit" is no A$
    written = "".join(token[1] for token in tokens[at:after] if token[1] not in _HYPHENS)
    return written == form.replace(" ", "").replace("-", "")


def number_of(raw: str, language: Language) -> Decimal | None:
    """The value of digits as this language prints them; None where they fit no number.

    >>> from communique.claims.languages import language
    >>> number_of("244,819.5", language("en")), number_of("1,2", language("en"))
    (Decimal('244819.5'), None)
    """
    whole, _, fraction = raw.partition(language.decimal)
    if language.decimal in fraction or language.grouping in fraction:
        return None
    groups = whole.split(language.grouping)
    if len(groups) > 1 and not _grouped(groups):
        return None
    digits = "".join(groups)
    if len(digits) + len(fraction) > 30:
        return None
    return Decimal(f"{digits}.{fraction}" if fraction else digits)


def _grouped(groups: list[str]) -> bool:
    """Thousands in threes, or the Indian way: the last three, then in twos."""
    if not 1 <= len(groups[0]) <= 3 or len(groups[-1]) != 3:
        return False
    middle = {len(group) for group in groups[1:-1]}
    return middle <= {3} or (middle <= {2} and len(groups[0]) <= 2)
