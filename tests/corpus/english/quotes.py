"""The words a claim is cut out with: unbroken from the subject to the number.

Rows are (text, quotes in order).
"""

ROWS = [
    (
        "Exports of Serbia were 28 billion euros in 2023.",
        ["Exports of Serbia were 28 billion euros"],
    ),
    (
        "On Monday the ministry published its figures: Serbia's exports were 28 billion euros.",
        ["Serbia's exports were 28 billion euros"],
    ),
    (
        "Serbia's exports rose 2% to 28 billion euros.",
        ["Serbia's exports rose 2%", "Serbia's exports rose 2% to 28 billion euros"],
    ),
    (
        "Serbia's exports were 28 billion euros and imports 36 billion in 2023.",
        ["Serbia's exports were 28 billion euros", "imports 36 billion"],
    ),
    (
        "In 2023 Serbia had a 9 billion dollar trade deficit.",
        ["9 billion dollar trade deficit"],
    ),
    (
        "China is Indonesia's largest trading partner.",
        ["China is Indonesia's largest trading partner"],
    ),
    (
        "The fair in Luanda was opened by\nthe minister of trade, who said that\n"
        "trade between Angola\nand Cuba had been worth 120 million\n"
        "dollars in 2023, and that it had\ngrown for years.",
        ["trade between Angola\nand Cuba had been worth 120 million\ndollars"],
    ),
]
