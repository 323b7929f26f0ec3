"""Goods in the report's own words, and the flows they are of.

Rows are (text, claims); every report is of Tuesday 12 March 2024.
"""

ROWS = [
    (
        "Excluding oil products, Greece's exports rose 2% in 2023.",
        "exports GRC WLD (goods excluding oil products)",
    ),
    ("Greece's exports, excluding oil, rose 2% in 2023.", "exports GRC WLD (goods excluding oil)"),
    ("Without gold, Turkey's exports rose 2% in 2023.", "exports TUR WLD (goods excluding gold)"),
    ("Swiss watch exports rose 2% in 2023.", "exports CHE WLD (watches)"),
    ("Exports of crude oil from Iraq rose 2% in 2023.", "exports IRQ WLD (crude oil)"),
    ("Iraq's crude oil exports rose 2% in 2023.", "exports IRQ WLD (crude oil)"),
    ("Iraqi exports of oil products rose 2% in 2023.", "exports IRQ WLD (oil products)"),
    ("Malaysia's palm oil exports rose 2% in 2023.", "exports MYS WLD (palm oil)"),
    ("Malaysian exports of electronics to China rose 2%.", "exports MYS CHN (electronics)"),
    ("Chile's exports of fresh cherries to China rose 2%.", "exports CHL CHN (fresh cherries)"),
    ("Chinese imports of Chilean wine rose 2%.", "imports CHN CHL (wine)"),
    ("Trade in services between France and Japan rose 2%.", "turnover FRA JPN (services)"),
    ("Trade in goods between France and Japan rose 2%.", "turnover FRA JPN"),
    ("Trade in agricultural products between Peru and Chile rose 2%.",
     "turnover PER CHL (agricultural products)"),
    ("Agricultural exports of Ukraine rose 2%.", "exports UKR WLD (agricultural products)"),
    ("Ukraine's farm exports rose 2%.", "exports UKR WLD (farm products)"),
    ("The UAE's non-oil trade rose 2%.", "turnover ARE WLD (non-oil goods)"),
    ("India's merchandise exports rose 2%.", "exports IND WLD"),
    ("India's exports of pharmaceuticals rose 2%.", "exports IND WLD (pharmaceuticals)"),
    ("India's engineering goods exports rose 2%.", "exports IND WLD (engineering goods)"),
    ("Saudi exports of liquefied petroleum gas rose 2%.",
     "exports SAU WLD (liquefied petroleum gas)"),
    ("Qatar's LNG exports to Japan rose 2%.", "exports QAT JPN (lng)"),
    ("Bulgaria's electricity exports rose 2%.", "exports BGR WLD (electricity)"),
    ("Swedish arms exports rose 2%.", "exports SWE WLD (arms)"),
    ("Sweden's exports of iron ore rose 2%.", "exports SWE WLD (iron ore)"),
    ("Kenya's flower exports rose 2%.", "exports KEN WLD (flowers)"),
    ("Thai car exports rose 2%.", "exports THA WLD (cars)"),
    ("Egypt's wheat imports from Romania rose 2%.", "imports EGY ROU (wheat)"),
    ("Romanian wheat sales to Egypt rose 2%.", "exports ROU EGY (wheat)"),
    ("Japan's imports of beef and pork from Mexico rose 2%.", "imports JPN MEX (beef and pork)"),
    ("Taiwan's machine tool exports rose 2%.", "exports TWN WLD (machine tools)"),
    ("Brazil's sugar and ethanol exports rose 2%.", "exports BRA WLD (sugar and ethanol)"),
]  # fmt: skip
