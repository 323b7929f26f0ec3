"""Goods in the report's own words."""

from __future__ import annotations

from collections.abc import Sequence

from communique.claims.language import Language
from communique.claims.tables import Item

# Words that before a flow stand for "… products" or "… goods".
_OF_GOODS = {
    "agricultural": "agricultural products",
    "farm": "farm products",
    "agri": "agricultural products",
    "agrifood": "agrifood products",
    "defense": "defense products",
    "defence": "defence products",
    "industrial": "industrial products",
    "non - oil": "non-oil goods",
    "non - resource non - energy": "non-resource non-energy goods",
    "non - resource": "non-resource goods",
    "non - energy": "non-energy goods",
    "dairy": "dairy products",
    "non - commodity": "non-commodity goods",
    "high - tech": "high-tech products",
}
# Count nouns, singular before a flow and plural as goods: "car exports" are exports of cars.
_COUNTED = frozenset(
    "car vehicle automobile truck tractor bus soybean soyabean apple orange banana tomato grape"
    " potato chip semiconductor textile garment toy shoe weapon arm egg flower smartphone phone"
    " computer microchip tyre tire battery machine tool aircraft ship metal mineral mango avocado"
    " raisin date nut almond walnut lemon cherry drug medicine pharmaceutical chemical plastic"
    " electronic component part diamond helicopter motorcycle bicycle carpet fruit vegetable"
    " grain cereal fertilizer fertiliser oilseed".split()
) - frozenset("grain cereal fertilizer fertiliser aircraft fruit".split())


def is_counted(name: str | None) -> bool:
    """Whether goods of this name are counted in pieces: cars, apples."""
    return name is not None and name.endswith("s") and name.split()[-1][:-1] in _COUNTED


def product_name(goods: Sequence[Item], language: Language) -> str | None:
    """The name of goods from the words that name them, in lower case.

    Commas of a headline become "and"; a count noun before the flow becomes
    plural; an adjective that stands for goods gets its noun.
    """
    words = ["and" if item.text in (",", "&") else item.text for item in goods]
    while words and words[-1] in ("and", "-"):
        words.pop()
    while words and words[0] in ("and", "-"):
        words.pop(0)
    if not words:
        return None
    name = " ".join(words)
    if name in _OF_GOODS:
        return _OF_GOODS[name]
    name = name.replace(" - ", "-")
    last = words[-1]
    if last in _COUNTED:
        plural = last[:-1] + "ies" if last.endswith("y") else last + "s"
        name = name[: len(name) - len(last)] + plural
    return name
