"""Goods by the Harmonized System: codes of the offices, and the words reports use for them.

A figure carries the report's word where there is one, so that a claim about
"crude oil" meets it, else the code: `HS 8483`. One code a word and one word a
code; a word that stands for several headings is left out, because the figure
of one of them would not answer it.
"""

from __future__ import annotations

import re

from communique.errors import AskError

# World Customs Organization, Harmonized System 2022: headings whose meaning is the word's.
WORDS = {
    "02": "meat",
    "03": "fish",
    "10": "cereals",
    "1001": "wheat",
    "1003": "barley",
    "1005": "corn",
    "1006": "rice",
    "1201": "soybeans",
    "0201": "fresh beef",
    "0203": "pork",
    "0901": "coffee",
    "0902": "tea",
    "1701": "sugar",
    "1801": "cocoa beans",
    "2601": "iron ore",
    "2603": "copper ore",
    "2701": "coal",
    "2709": "crude oil",
    "2710": "oil products",
    "271111": "lng",
    "271121": "pipeline gas",
    "2716": "electricity",
    "31": "fertilizers",
    "30": "pharmaceuticals",
    "5201": "cotton",
    "7108": "gold",
    "7102": "diamonds",
    "72": "iron and steel",
    "76": "aluminium",
    "8542": "integrated circuits",
    "8703": "cars",
    "88": "aircraft",
    "93": "arms",
}
_CODES = {word: code for code, word in WORDS.items()}
_FORM = re.compile(r"\d{2}|\d{4}|\d{6}|\d{8}|\d{10}")


def product_of(code: str) -> str | None:
    """What a figure of this code is about; None for all goods.

    >>> product_of("TOTAL"), product_of("2709"), product_of("8483"), product_of("84834030")
    (None, 'crude oil', 'HS 8483', 'CN 84834030')
    """
    if code in ("TOTAL", "-", ""):
        return None
    scheme = {8: "CN", 10: "HTS"}.get(len(code), "HS")
    return WORDS.get(code, f"{scheme} {code}")


def code_of(product: str) -> str | None:
    """The code for a report's word; None where no one code has its meaning.

    >>> code_of("crude oil"), code_of("machinery")
    ('2709', None)
    """
    return _CODES.get(product)


def code_asked(text: str) -> str:
    """What a user asks for, by code or word, as a code.

    Raises:
        AskError: it is neither.
    """
    code = _CODES.get(text.strip().lower(), text.strip().upper().removeprefix("HS").strip())
    if not _FORM.fullmatch(code):
        raise AskError(
            f"there is no product {text!r} (a code of the Harmonized System with 2, 4, 6"
            f" or more digits, or one of {', '.join(sorted(_CODES))})"
        )
    return code
