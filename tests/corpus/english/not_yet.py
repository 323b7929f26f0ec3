"""Known gaps: rows that are right by the guide and not yet read right, by what is missing.

A row is named by the beginning of its text. It must keep failing (`xfail_strict`),
so closing a gap means taking its row out of here.
"""

NOT_YET = [
    (
        "“a 9 billion euro deficit” is lost; the quote of “a 9 billion dollar deficit” is short",
        [
            "Serbia had a 9 billion euro trade deficit",
            "In 2023 Serbia had a 9 billion dollar",
        ],
    ),
    (
        "the first of two numbers does not take scale and currency from the second",
        [
            "Exports from Ghana climbed from 15 to 17",
            "Trade between Ecuador and Bolivia doubled from 100",
            "With exports of 49 billion and imports",
            "The share of China in Angola's oil exports fell from 60",
        ],
    ),
    ("a range that prints scale and sign at both ends", ["some $4bn to $5bn"]),
    ("a multiple of another number is no change", ["Sudan's exports were 4.3 billion"]),
    (
        "writings of numbers and units",
        [
            "4½ percent",
            "2.5mt",
        ],
    ),
    (
        "the rest of the world is the world",
        [
            "The EU recorded a surplus of €11.4 billion",
            "Canada's trade surplus with the rest",
        ],
    ),
    (
        "“for the first time in 2022”, “the most in eleven years, in 2023”: the period is lost",
        [
            "Vietnam's trade surplus with the U.S. topped",
            "Kenya's exports rose 9 percent, the most",
        ],
    ),
    ("“the first in two months” is a record", ["Japan logged a trade deficit of ¥1.76"]),
    (
        "a second number without its unit, or with another one",
        [
            "Russia's crude oil exports fell 80,000",
            "Kenya's exports rose by 9 percent or 600",
            "UK goods exports to the EU fell by £0.3 billion",
            "In ten years trade between Turkey and Serbia",
            "Turkey and Serbia want to raise trade from",
        ],
    ),
    (
        "numbers between two flows or two periods",
        [
            "Kenya's exports grew faster than its imports",
            "Kenya's exports rose 9 percent after falling 2 percent in 2022",
            "Kenya's exports hit 7 billion dollars in 2023, 10",
            "Australia's exports to China fell from 40",
            "Nigeria's crude oil exports, which",
            "Since 2017 trade between",
        ],
    ),
    (
        "partners and goods in a list or beside the flow",
        [
            "Kenya's trade with Uganda, Tanzania and Rwanda",
            "Kenya's largest export markets were",
            "Taiwan's exports to China and Hong Kong",
            "Tea was Kenya's top export",
            "“We sold Uganda goods worth",
        ],
    ),
    (
        "what stands behind a claim taken for one: growth of 5 percent, agreed to invest",
        [
            "Trade between Kenya and Uganda rose 8% in 2023. They agreed",
            "Trade between Kenya and Uganda rose 8% in 2023. It was",
            "Trade between Kenya and Uganda rose 8% in 2023. The World Bank",
        ],
    ),
    ("exports that cover imports are no share", ["Exports covered 76.3 percent"]),
    (
        "a period at the end of the clause is lost behind another party or a bracket",
        [
            "Slovenia imported goods worth 2 billion euros",
            "Exports were equivalent to 30 percent",
            "Mongolia exported 69.6 million tonnes",
        ],
    ),
    (
        "periods worded from … to …, by their place in the year, or as a base",
        [
            "Slovak exports were worth 8 billion euros in the same month",
            "From 2020 to 2023 Turkish exports",
        ],
    ),
    (
        "the base of a comparison taken for the period, or not taken at all",
        [
            "Russian coal exports in 2023 were 1.5 times",
            "Austrian exports were 12.3 percent higher",
            "Trade between Qatar and Oman has doubled since",
            "Bolivia's gas exports to Brazil have fallen",
            "Trade between Fiji and Samoa is 8 percent",
            "Month on month, German exports",
            "Trade between Togo and Benin broke the record",
        ],
    ),
    (
        "a period named elsewhere in the report: a headline's end, a fiscal year without FY",
        [
            "Exports up 4%, imports down 2%",
            "India's exports crossed $450 billion",
            "Spain's economy grew 2.5% in 2023. Exports",
            "In May, Thai exports may fall",
        ],
    ),
    ("a year earlier is counted twice", ["Estonia's exports were 1.4 billion euros in January. A"]),
    (
        "a revised figure is of the same period as the one it replaces",
        [
            "Denmark's surplus for December was revised",
            "Denmark's surplus rose to 27 billion crowns in January from a revised",
            "Correction: Latvia's exports",
        ],
    ),
    ("“within five years” behind an aim is no period", ["The two sides agreed to bring trade"]),
    (
        "sides: Algiers, intra-African, the two Congos, the five Central Asian states",
        [
            "Trade between Algiers and Paris",
            "Intra-African trade",
            "The Republic of the Congo's exports",
            "China's trade with the five Central Asian",
        ],
    ),
    (
        "the partner that stands apart from its flow",
        [
            "Trade growth between Egypt and Jordan",
            "Trade was up 7 per cent between",
            "Slovenia sold Croatia goods",
            "The $50 billion trade goal of Turkey",
            "Almost half of Bolivia's exports are bound",
        ],
    ),
    (
        "the economy named anew behind a number: and Swedish ones, and Uzbekistan's, those to",
        [
            "Finnish exports fell by 8 percent",
            "Trade between Uzbekistan and Turkey was 3.1 billion dollars in 2023. Turkey's",
            "Mali's gold exports were 3.5 billion dollars",
            "Italy's total exports were 626 billion",
            "“How large is trade with Gabon?”",
        ],
    ),
    (
        "verbs of trade: goods behind “exported”, “exported from”, “earned from”, “spends on”",
        [
            "Japan exported 4.4 million cars",
            "Georgia exported used cars",
            "Uruguay exported beef worth 2 billion",
            "Goods worth 11 billion crowns were exported",
            "About 600,000 tonnes of grain were exported",
            "Kenya earned $1.4 billion",
            "Cyprus spends 2 billion euros",
            "The Middle East bought Brazilian chicken",
        ],
    ),
    (
        "goods of several words, and goods that have a share",
        [
            "India's engineering goods exports",
            "Saudi exports of liquefied petroleum gas",
            "Oil and gas represented 60%",
            "Services made up 45%",
            "Of Rwanda's exports of 2.4 billion",
        ],
    ),
    (
        "respectively, former and latter",
        [
            "Hungary's exports and imports were 149",
            "Uruguay's exports to China, Brazil",
            "Portugal's exports and imports both fell",
        ],
    ),
    (
        "lists of lines, brackets and clauses without their flow",
        [
            "Lithuania's foreign trade in the first half",
            "Brazil's exports in 2023:",
            "The main markets for Chilean wine",
            "Morocco's exports of phosphates fell",
            "China's exports rose 2.3% in dollar terms",
        ],
    ),
    (
        "a trade balance that swings from surplus to deficit",
        ["Japan's trade balance swung from a surplus"],
    ),
    (
        "a change worded apart from its number",
        [
            "After falling 8% in 2022",
            "Trade between Benin and Niger fell",
        ],
    ),
    (
        "“that was 40% less”, “wants it below 2 billion”",
        [
            "Qatar's trade surplus was 60 billion",
            "Estonia's trade deficit was 3 billion euros in 2023. The",
        ],
    ),
    (
        "ranks: number one, second only to, followed by, its largest partner is",
        [
            "Spain is Portugal's number one",
            "Among Chile's export markets",
            "Uganda's biggest supplier is China, followed",
            "China is Nepal's largest supplier",
            "Brazil was Peru's second-largest",
            "Its largest trading partner is the EU",
        ],
    ),
    (
        "records of growth: at a record rate, rose for the first time",
        ["Trade between Russia and Iran grew at a record"],
    ),
    ("a target already met", ["The goal of 4 billion dollars"]),
    ("schedule behind a comma", ["Trade between Brazil and Bolivia will reach"]),
    ("a planned pipeline plans nothing", ["The planned pipeline"]),
    ("a speaker with its article: The Ministry of Economy", ["The Ministry of Trade, Industry"]),
    (
        "what is no speaker taken for one: Preliminary data show, World trade is projected",
        [
            "Preliminary data show",
            "World trade in goods is projected",
        ],
    ),
    (
        "speakers: two in one sentence, the head of a service, who forecasts or estimates",
        [
            "Spain's exports fell 1%, the Ministry",
            "Serbia's exports were 28 billion euros, the head",
            "The World Trade Organization forecasts",
            "Analysts estimate Iran's oil",
            "Malta's exports rose 4% in 2023.\n",
        ],
    ),
    (
        "trade that is none of economies: domestic, online, in emissions, of a firm",
        ["Exports of the Hungarian drugmaker"],
    ),
]
