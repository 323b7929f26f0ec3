"""Noun phrases of trade: a flow with its sides, its goods and its period."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from communique.claims.language import Language
from communique.claims.products import goods_behind, looks_like_verb, product_name
from communique.claims.sides import (
    THERE,
    UNCODED,
    is_possessive,
    one_side,
    past_members,
    places_at,
    several,
    sides_at,
)
from communique.claims.tables import Item, Kind
from communique.claims.when import When
from communique.domain.trade import WORLD, Flow

_DASHES = ("-", "–", "—", "‐", "‑", "/")
# Flow words that are trade only with an economy beside them.
WEAK_FLOWS = frozenset(("supplies", "purchases", "earnings", "sales"))


@dataclass(slots=True)
class Subject:
    """What a number may be about.

    Not frozen: it is built up word by word, and copying each time was a tenth
    of the reading. Nothing changes it once `subjects_of` has returned it.

    flow      the flow word's meaning in the language table
    origin    place before the flow: "Russian exports", "China's imports"
    first, second  places of "between A and B" or "A-B trade"
    to, out, with_  places of "to B", "from A", "with B"; UNCODED where a
              region without a code is named
    of        place of "of Russian coal"
    product   the goods in the report's words, None for all
    coverage  goods, services, or both, where said
    world     "global": the world's own flow, where no economy is named
    total     "overall", "world": whatever pair the text was about is left
    pair      "bilateral", "the two countries": the pair the text is about
    back      "in the opposite direction": goods that go the other way than those before
    firm      whether the owner is no economy: "the mill's exports"
    rival     the flow it is set against: "exports grew faster than its imports"
    listed    the partners, where several are: "to China, Brazil and Chile"
    when      a period inside the phrase: "January exports"
    start, end  indexes of the phrase's items, end not included
    head      index of the flow word
    """

    flow: str
    start: int
    end: int
    head: int
    origin: str | None = None
    possessed: bool = False
    pronoun: bool = False
    first: str | None = None
    second: str | None = None
    to: str | None = None
    out: str | None = None
    with_: str | None = None
    of: str | None = None
    product: str | None = None
    coverage: str | None = None
    total: bool = False
    pair: bool = False
    when: When | None = None
    world: bool = False
    firm: bool = False
    back: bool = False
    rival: Flow | None = None
    listed: tuple[str, ...] = ()

    @property
    def named(self) -> bool:
        """Whether the phrase itself names an economy."""
        return any((self.origin, self.first, self.to, self.out, self.with_, self.of))


def subjects_of(items: list[Item], language: Language) -> list[Subject]:
    """Every noun phrase of trade among the items, in order."""
    found: list[Subject] = []
    floor = 0
    for at, item in enumerate(items):
        if item.kind is not Kind.FLOW or at < floor or _is_gap(items, at, language):
            continue
        subject = _gap(items, at, floor, language) or _gap_of_verbs(items, at, language)
        subject = subject or _phrase(items, at, floor, language)
        found.append(subject)
        floor = subject.end
    return found


def _is_gap(items: list[Item], at: int, language: Language) -> bool:
    """Whether this is the "gap" of "the gap between exports and imports", read with them."""
    if items[at].text not in language.words.gaps or at + 2 >= len(items):
        return False
    return items[at + 1].text == "between" and any(
        item.kind is Kind.FLOW for item in items[at + 2 : at + 5]
    )


def flow_of(word: str) -> Flow | None:
    """The flow a word of the table stands for, where it needs no verb to tell."""
    return {
        "turnover": Flow.TURNOVER,
        "exports": Flow.EXPORTS,
        "imports": Flow.IMPORTS,
        "deficit": Flow.DEFICIT,
        "surplus": Flow.SURPLUS,
        "supplies": Flow.EXPORTS,
        "purchases": Flow.IMPORTS,
        "earnings": Flow.EXPORTS,
        "sales": Flow.EXPORTS,
    }.get(word)


def _phrase(items: list[Item], head: int, floor: int, language: Language) -> Subject:
    """The phrase around one flow word."""
    subject = Subject(str(items[head].value), head, head + 1, head)
    first = items[head].text.partition(" ")[0]
    subject.total = subject.flow in _BALANCES and first in language.words.foreign
    subject = _left(items, head, floor, subject, language)
    if subject.origin is not None and _is_of(items, subject.start - 1):
        subject = _put(subject, possessed=True)  # "the main source of Danish imports"
    return _right(items, subject, language)


def _is_of(items: list[Item], at: int) -> bool:
    return at >= 0 and items[at].kind is Kind.PREPOSITION and items[at].value == "of"


def _gap(items: list[Item], at: int, floor: int, language: Language) -> Subject | None:
    """ "the gap between Ghana's exports and imports" is a deficit."""
    if items[at].text not in ("exports and imports", "imports and exports"):
        return None
    for index in range(at - 1, max(floor, at - 6) - 1, -1):
        if (
            items[index].text == "between"
            and index
            and items[index - 1].text in language.words.gaps
        ):
            inner = _phrase(items, at, index + 1, language)
            return _put(inner, flow="deficit", start=index - 1, product=None)
    return None


def _gap_of_verbs(items: list[Item], at: int, language: Language) -> Subject | None:
    """ "the gap between what Peru sells abroad and what it buys" is a deficit of Peru's."""
    words = language.words
    if items[at].text not in words.gaps or at + 2 >= len(items):
        return None
    if items[at + 1].text != "between" or items[at + 2].text not in words.whats:
        return None
    ahead = range(at + 3, min(at + _GAP, len(items)))
    verbs = [index for index in ahead if items[index].kind is Kind.TRADING]
    owner = [items[i].value[0] for i in ahead if items[i].kind is Kind.PLACE]
    if len(verbs) != 2 or {items[i].value for i in verbs} != {"exports", "imports"}:
        return None
    origin = owner[0] if owner and owner[0] != WORLD and ahead[0] < verbs[0] else None
    return Subject("deficit", at, verbs[1] + 1, at, origin=origin, pronoun=origin is None)


_GAP = 14  # items in which both verbs of a gap stand


def _put(subject: Subject, **parts: Any) -> Subject:
    """Note parts of a phrase while it is read."""
    for name, part in parts.items():
        setattr(subject, name, part)
    return subject


# -- to the left --------------------------------------------------------------


def _left(
    items: list[Item], head: int, floor: int, subject: Subject, language: Language
) -> Subject:
    """Read the modifiers before the flow word, nearest first."""
    goods: list[Item] = []
    passed = False  # a modifier that ends the goods: "in yuan terms two-way trade"
    for at in range(head - 1, floor - 1, -1):
        item = items[at]
        if _names_owner(items, at, floor, subject, language):
            break
        if item.kind is Kind.PERIOD and at > floor and items[at - 1].kind is Kind.SINCE:
            break  # "since 2017 trade has tripled"
        if item.kind is Kind.PERIOD and item.sort in ("years", "through", "fiscal_through"):
            break  # "Over three years trade has doubled", "Between 2021 and 2023 trade grew"
        if item.kind in _MODIFIERS:
            _MODIFIERS[item.kind](subject, item, language)
            passed = passed or item.kind in (Kind.TOTAL, Kind.PAIR)
        elif passed and item.kind is Kind.WORD and not goods:
            break
        elif not goods and _is_verb_before_record(items, at):
            break  # "Japan logs record trade deficit"
        elif _is_goods(item, language) or (goods and _joins_goods(items, at, floor, language)):
            goods.insert(0, item)
        elif item.kind is not Kind.POSSESSIVE and not _is_passed(item, language):
            break
        subject.start = at if item.kind in _MODIFIERS or item in goods else subject.start
    if subject.flow in _BALANCES and goods and not _is_known(goods[-1], language):
        goods = []  # "ran deficits", "a sizeable surplus": no goods
    if subject.flow == "turnover" and goods and _is_said(goods[-1], language):
        goods = []  # "the chamber thinks trade may return"
    subject.product = product_name(goods, language) if goods else None
    return subject


def _is_verb_before_record(items: list[Item], at: int) -> bool:
    """ "Japan logs record", "Peru ships record": a verb between who does it and the record."""
    if at < 1 or not items[at].text.endswith("s") or items[at + 1].kind is not Kind.RECORD:
        return False
    return items[at - 1].kind is Kind.PLACE and items[at - 1].value[1] == "name"


def _is_known(item: Item, language: Language) -> bool:
    """Whether a word is known to name goods: "oil", or to stand for some: "agricultural"."""
    return item.text in language.words.wares or item.text in language.words.goods_of


def _is_said(item: Item, language: Language) -> bool:
    return item.text in language.words.thinking


_BALANCES = ("deficit", "surplus")


def _names_owner(
    items: list[Item], at: int, floor: int, subject: Subject, language: Language
) -> bool:
    """Read whose flow it is, where the item says so; nothing of the phrase stands before it."""
    item = items[at]
    if item.kind is Kind.PLACE:
        _left_place(items, at, floor, subject)
        total = subject.start - 1
        if total >= floor and items[total].kind is Kind.TOTAL:
            _put(subject, total=True, start=total)  # "the overall US deficit"
        return True
    if item.kind is Kind.REGION:
        _put(subject, origin=UNCODED, start=at)
        return True
    if item.kind is Kind.PRONOUN and item.text in language.words.possessives:
        paired = subject.flow == "turnover" and item.text in language.words.shared
        _put(subject, pronoun=True, pair=subject.pair or paired, start=at)
        return True
    if item.kind is Kind.POSSESSIVE and at > floor and items[at - 1].kind is Kind.WORD:
        firm = items[at - 1].text not in language.words.stand_ins
        _put(subject, pronoun=True, firm=firm, start=at - 1)  # "the country's exports"
        return True
    return False


def _mark_total(subject: Subject, item: Item, language: Language) -> None:
    subject.total = True
    subject.world = subject.world or item.text in language.words.worldwide


def _mark_pair(subject: Subject, item: Item, language: Language) -> None:
    subject.pair = True


def _mark_coverage(subject: Subject, item: Item, language: Language) -> None:
    subject.coverage = item.value


def _mark_period(subject: Subject, item: Item, language: Language) -> None:
    subject.when = item.value


_MODIFIERS = {
    Kind.TOTAL: _mark_total,
    Kind.PAIR: _mark_pair,
    Kind.COVERAGE: _mark_coverage,
    Kind.PERIOD: _mark_period,
}


def _is_passed(item: Item, language: Language) -> bool:
    """Whether a word says nothing of sides or goods."""
    return item.text in ("-", "–") or item.text in language.words.passed


def _is_goods(item: Item, language: Language) -> bool:
    """Whether a word before a flow can name goods."""
    if item.kind is Kind.UNIT and item.value == "items":
        return True
    if item.kind is not Kind.WORD or item.text in language.words.not_products:
        return False
    return len(item.text) > 1 and not looks_like_verb(item.text, language)


def _joins_goods(items: list[Item], at: int, floor: int, language: Language) -> bool:
    """Whether a comma, "and" or hyphen stands between two goods: "tea, coffee exports"."""
    return (
        items[at].text in (",", "and", "-", "&")
        and at - 1 >= floor
        and _is_goods(items[at - 1], language)
        and (items[at].text != "," or len(items[at - 1].text) > 2)
    )


def _left_place(items: list[Item], at: int, floor: int, subject: Subject) -> None:
    """A place before the flow: alone, or the second of "A-B trade", "A, B trade"."""
    code = items[at].value[0]
    joint = at - 1
    two = joint > floor and items[joint - 1].kind is Kind.PLACE
    two = two and items[joint - 1].value[0] != code  # "TOKYO - Japan's exports" opens a report
    listed = subject.flow == "turnover" and items[joint].text in ("and", ",")
    if two and (items[joint].text in _DASHES or listed):
        _put(subject, first=items[joint - 1].value[0], second=code, start=joint - 1)
        return
    inside = _intra(items, at - 1, floor)
    if inside is not None:
        _put(subject, first=code, second=code, start=inside)  # "intra-African trade"
        return
    possessed = at + 1 < len(items) and items[at + 1].kind is Kind.POSSESSIVE
    _put(subject, origin=code, possessed=possessed, start=at)


def _intra(items: list[Item], at: int, floor: int) -> int | None:
    before = at - 1 if at > floor and items[at].text == "-" else at
    return before if before >= floor and items[before].text == "intra" else None


# -- to the right -------------------------------------------------------------


def _right(items: list[Item], subject: Subject, language: Language) -> Subject:
    """Read the prepositional phrases that follow at once."""
    while True:
        extended = _one_right(items, subject, language)
        if extended is None:
            return subject
        subject = extended


def _one_right(items: list[Item], subject: Subject, language: Language) -> Subject | None:
    """One more phrase after the flow; None where none follows."""
    at = subject.end
    if at >= len(items):
        return None
    item = items[at]
    if item.kind is Kind.PERIOD:
        return _dated(subject, item.value, at + 1)
    if item.text == "there" and subject.flow in ("exports", "supplies") and subject.to is None:
        return _put(subject, to=THERE, end=at + 1)  # "its shipments there"
    if item.text in language.words.opposites:
        return _put(subject, back=True, end=at + 1)
    if item.text in language.words.abroad and subject.flow == "supplies" and subject.to is None:
        return _put(subject, to=WORLD, end=at + 1)  # "shipments abroad"
    if item.kind is Kind.TOTAL and not subject.named and not subject.total:
        return _put(subject, total=True, end=at + 1)  # "watch exports overall"
    if item.kind is Kind.PREPOSITION:
        return _AFTER[item.value](items, at, subject, language) if item.value in _AFTER else None
    if items[at - 1].text in ("export", "import") and at == subject.head + 1:
        return _goods(items, at, subject, language)  # the verb: "may export pork"
    return None


def _dated(subject: Subject, when: When, end: int) -> Subject | None:
    """Give the phrase its period; "January exports last year" gives the month its year."""
    if subject.when is None:
        return _put(subject, when=when, end=end)
    if subject.when.year is None and subject.when.shift is None and when.sort == "year":
        return _put(subject, when=replace(subject.when, shift=when.shift), end=end)
    return None


def _to(items: list[Item], at: int, subject: Subject, language: Language) -> Subject | None:
    codes, after = sides_at(items, at + 1, language)
    if not codes:
        return None
    return _put(subject, to=one_side(codes), listed=several(codes), end=after)


def _from(items: list[Item], at: int, subject: Subject, language: Language) -> Subject | None:
    codes, after = sides_at(items, at + 1, language)
    if not codes and items[subject.head].text.split()[-1] in language.words.proceeds:
        _, then = goods_behind(items, at + 1, language)
        exported = then < len(items) and items[then].kind is Kind.FLOW  # "from fish exports"
        return None if exported else _goods(items, at + 1, subject, language)
    if not codes:
        return None
    return _put(subject, out=one_side(codes), listed=several(codes), end=after)


def _by(items: list[Item], at: int, subject: Subject, language: Language) -> Subject | None:
    """ "trade by 2030": the period of an aim."""
    if at + 1 < len(items) and items[at + 1].kind is Kind.PERIOD:
        return _dated(subject, items[at + 1].value, at + 2)
    return None


def _inside(items: list[Item], at: int, subject: Subject, language: Language) -> Subject | None:
    """ "trade inside Africa" is the group's with itself; "within five years" a period."""
    if at + 1 < len(items) and items[at + 1].kind is Kind.PERIOD:
        return _dated(subject, items[at + 1].value, at + 2)
    codes, after = places_at(items, at + 1, language)
    if len(codes) != 1:
        return None
    return _put(subject, first=codes[0], second=codes[0], end=after)


def _with(items: list[Item], at: int, subject: Subject, language: Language) -> Subject | None:
    codes, after = sides_at(items, at + 1, language)
    if not codes:
        return None
    if items[after - 1].text in language.words.everybody:
        codes = [WORLD]  # a surplus with "the rest of the world" is that with all of it
    return _put(subject, with_=one_side(codes), listed=several(codes), end=after)


def _between(items: list[Item], at: int, subject: Subject, language: Language) -> Subject | None:
    if at + 1 < len(items) and (
        items[at + 1].kind is Kind.PAIR or items[at + 1].text in language.words.together
    ):
        return _put(subject, pair=True, end=at + 2)
    if at + 2 < len(items) and items[at + 2].kind is Kind.PAIR:
        return _put(subject, pair=True, end=at + 3)
    codes, after = places_at(items, at + 1, language)
    if not codes:
        return None
    if len(codes) == 1:
        return _put(subject, first=codes[0], second=codes[0], end=after)
    return _put(subject, first=codes[0], second=one_side(codes[1:]), end=after)


def _in(items: list[Item], at: int, subject: Subject, language: Language) -> Subject | None:
    """ "in March", "in tea and coffee", "in goods and services"."""
    ahead = at + 1
    if ahead >= len(items):
        return None
    item = items[ahead]
    if item.kind is Kind.PERIOD:
        return _dated(subject, item.value, ahead + 1)
    absorbed = _on(items, at, subject, language)
    if absorbed is not None:
        return absorbed
    if item.kind is Kind.COVERAGE and item.text != "commodity":
        return _put(subject, coverage=item.value, end=ahead + 1)
    if subject.flow == "turnover" and items[at].text == "in":
        return _goods(items, ahead, subject, language)
    return None


def _on(items: list[Item], at: int, subject: Subject, language: Language) -> Subject | None:
    """ "a surplus on merchandise trade", "the deficit in trade": still the balance."""
    if subject.flow not in ("deficit", "surplus") or at + 1 >= len(items):
        return None
    ahead = at + 2 if items[at + 1].kind is Kind.ARTICLE and at + 2 < len(items) else at + 1
    coverage = items[ahead].value if items[ahead].kind is Kind.COVERAGE else None
    goods = [items[ahead]] if items[ahead].text in language.words.wares else []  # "on oil trade"
    then = ahead + 1 if coverage is not None or goods else ahead
    if then >= len(items) or items[then].kind is not Kind.FLOW or items[then].value != "turnover":
        return _in_goods(items, ahead, subject, language)
    if any(item.kind is Kind.PLACE for item in items[then + 1 : then + 4]):
        return None  # "in trade with China" is read with its sides
    product = product_name(goods, language) if goods else subject.product
    return _put(subject, coverage=coverage or subject.coverage, product=product, end=then + 1)


def _in_goods(items: list[Item], at: int, subject: Subject, language: Language) -> Subject | None:
    """ "a deficit on goods and services", "in industrial goods", "on food and farm products"."""
    words = language.words
    goods, after = goods_behind(items, at, language)
    if not goods:
        return None
    if len(goods) == 1 and goods[0].kind is Kind.COVERAGE:
        return _put(subject, coverage=goods[0].value, end=after)
    named = len(goods) > 1 and goods[-1].text in words.no_goods  # "industrial goods"
    if not named and goods[-1].text not in words.wares:
        return None
    return _put(subject, product=product_name(goods, language), end=after)


def _of(items: list[Item], at: int, subject: Subject, language: Language) -> Subject | None:
    """ "of crude oil", "of Russian coal", "of goods and services", "of China"."""
    ahead = at + 1
    if ahead < len(items) and items[ahead].kind is Kind.ARTICLE:
        ahead += 1
    if ahead >= len(items):
        return None
    item = items[ahead]
    if item.kind is Kind.COVERAGE:
        return _put(subject, coverage=item.value, end=ahead + 1)
    if item.kind is Kind.PLACE:
        code = item.value[0]
        if item.value[1] == "adjective" or is_possessive(items, ahead):
            then = ahead + 2 if is_possessive(items, ahead) else ahead + 1
            members = past_members(items, then, language)
            if members > then:  # "mutual trade of the Union's member states"
                return _put(subject, origin=code, end=members)
            goods = _goods(items, then, subject, language)
            if goods is not None:
                return _put(goods, of=code)
        if item.value[1] in ("name", "capital") and subject.origin is None:
            return _put(subject, origin=code, end=ahead + 1)
        return None
    return _goods(items, ahead, subject, language)


def _goods(items: list[Item], at: int, subject: Subject, language: Language) -> Subject | None:
    """Take the goods named from here on along."""
    goods, after = goods_behind(items, at, language)
    if not goods:
        return None
    if [item.text for item in goods] == ["goods"]:
        return _put(subject, coverage="goods", end=after)
    return _put(subject, product=product_name(goods, language), end=after)


_AFTER = {
    "to": _to,
    "from": _from,
    "with": _with,
    "between": _between,
    "in": _in,
    "of": _of,
    "by": _by,
    "on": _on,
    "inside": _inside,
}
