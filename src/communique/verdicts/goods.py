"""Goods by the words of reports and by the codes of offices: which of them are the same.

A claim about "crude" and a figure of `HS 2709` speak of one thing. Codes are headings of the
Harmonized System (World Customs Organization, 2022) whose meaning is the word's; a word that
stands for several headings ("oil", "machinery", "grain") is left out, because the figure of one
of them would not answer it. Only words that stand alone for their heading are here: Russian
"нефть" is crude oil, English "oil" may be anything.
"""

from __future__ import annotations

import re
from functools import cache

from communique.figures.sources.goods import product_of

WORDS = {
    "02": "meat | мясо | 肉类",
    "03": "fish | seafood | fish and seafood | рыба | морепродукты",
    "10": "cereals",
    "0201": "fresh beef",
    "0203": "pork | свинина | 猪肉",
    "0901": "coffee | кофе | 咖啡",
    "0902": "tea | чай | 茶叶",
    "1001": "wheat | пшеница | 小麦",
    "1003": "barley | ячмень | 大麦",
    "1005": "corn | maize | кукуруза | 玉米",
    "1006": "rice | рис | 大米",
    "1201": "soybeans | soybean | soya beans | soya | soy | соя | соевые бобы | 大豆",
    "1701": "sugar | сахар | 食糖",
    "1801": "cocoa beans",
    "2601": "iron ore | iron ores | железная руда | 铁矿石 | 铁矿砂",
    "2603": "copper ore | copper ores | copper concentrate | медная руда | 铜矿",
    "2701": "coal | уголь | 煤炭 | 煤",
    "2709": "crude oil | crude | crude petroleum | нефть | сырая нефть | 原油",
    "2710": "oil products | petroleum products | refined oil products | refined products"
    " | нефтепродукты | 成品油",
    "271111": "lng | liquefied natural gas | спг | 液化天然气",
    "271121": "pipeline gas | piped gas | piped natural gas | трубопроводный газ | 管道天然气",
    "2716": "electricity | электроэнергия | 电力",
    "30": "pharmaceuticals | medicines | drugs | pharmaceutical products | лекарства | 药品",
    "31": "fertilizers | fertilisers | fertilizer | fertiliser | удобрения | 化肥",
    "5201": "cotton | raw cotton | хлопок | 棉花",
    "7102": "diamonds | алмазы",
    "7108": "gold | золото | 黄金",
    "72": "iron and steel",
    "76": "aluminium | aluminum | алюминий",
    "8542": "integrated circuits | chips | semiconductors | microchips | 集成电路",
    "8703": "cars | passenger cars | automobiles | легковые автомобили | 乘用车",
    "88": "aircraft",
    "93": "arms",
}
_CODE = re.compile(r"(?:HS|CN|HTS)?\s*(\d{2}(?:\d{2}){0,4})", re.IGNORECASE)


@cache
def code_of(goods: str) -> str | None:
    """The code that some words or a code name; None where no one heading has their meaning.

    >>> code_of("soya beans"), code_of("HS 2709"), code_of("machinery")
    ('1201', '2709', None)
    """
    found = _CODE.fullmatch(goods.strip())
    return found[1] if found else _codes().get(goods.strip().lower())


def name_of(goods: str) -> str:
    """What figures of these goods are called, whatever a report calls them.

    >>> name_of("soya beans"), name_of("machinery")
    ('soybeans', 'machinery')
    """
    code = code_of(goods)
    return (product_of(code) if code else None) or goods


def same(one: str | None, other: str | None) -> bool:
    """Whether two names are of the same goods; None is all goods.

    >>> same("crude", "HS 2709"), same("oil", "crude oil"), same(None, None)
    (True, False, True)
    """
    if one is None or other is None:
        return one is other
    if one.lower() == other.lower():
        return True
    code = code_of(one)
    return code is not None and code == code_of(other)


@cache
def _codes() -> dict[str, str]:
    return {word: code for code, words in WORDS.items() for word in words.split(" | ")}
