"""Whose trade with whom: demonyms, capitals, groups, pairs named once, mirror data.

Rows are (text, claims); every report is of Tuesday 12 March 2024.
"""

ROWS = [
    (
        "Peru traded less with the EU in 2023. Chile's exports to the bloc came to 5 billion "
        "euros.",
        ["level exports CHL EU 5bn EUR in 2023"],
    ),
    (
        "Chile's exports to its 15 neighbours came to 5 billion dollars in 2023.",
        ["level exports CHL ? 5bn USD in 2023"],
    ),
    (
        "Intra-ASEAN trade came to 700 billion dollars in 2023.",
        ["level turnover ASEAN ASEAN 700bn USD in 2023"],
    ),
    (
        "Kenya bought goods worth 2 billion dollars from Uganda in 2023, while its sales in the "
        "opposite direction came to 3 billion.",
        ["level imports KEN UGA 2bn USD in 2023", "level exports KEN UGA 3bn USD in 2023"],
    ),
    (
        "Kenya's exports to Uganda were 3 billion dollars in 2023; shipments the other way came to "
        "1 billion.",
        ["level exports KEN UGA 3bn USD in 2023", "level exports UGA KEN 1bn USD in 2023"],
    ),
    (
        "Kenya's imports from Uganda were 3 billion dollars in 2023, while 1 billion went the "
        "other way.",
        ["level imports KEN UGA 3bn USD in 2023", "level exports KEN UGA 1bn USD in 2023"],
    ),
    (
        "From China alone Kenya bought goods worth 4.5 billion dollars in 2023.",
        ["level imports KEN CHN 4.5bn USD in 2023"],
    ),
    (
        "Norway plans to supply 30 billion cubic metres of gas to Poland in 2024.",
        ["level exports NOR POL (gas) 30bn cubic_metres in 2024 target"],
    ),
    (
        "Kenya sold the Arab countries goods worth $2 billion in 2023.",
        ["level exports KEN ARAB 2bn USD in 2023"],
    ),
    (
        "Oman's imports from Iran came to 1 billion dollars in 2023 and its shipments there to 2 "
        "billion.",
        ["level imports OMN IRN 1bn USD in 2023", "level exports OMN IRN 2bn USD in 2023"],
    ),
    (
        "Oman's trade with Iran was 3 billion dollars in 2023, compared with 4 billion with Qatar.",
        ["level turnover OMN IRN 3bn USD in 2023", "level turnover OMN QAT 4bn USD in 2023"],
    ),
    (
        "In 2023 Oman imported 3 billion dollars of goods from Iran, against 4 billion from Qatar.",
        ["level imports OMN IRN 3bn USD in 2023", "level imports OMN QAT 4bn USD in 2023"],
    ),
    (
        "France's imports from Algeria were 6 billion euros in 2023.",
        ["level imports FRA DZA 6bn EUR in 2023"],
    ),
    (
        "French imports from Algeria were 6 billion euros in 2023.",
        ["level imports FRA DZA 6bn EUR in 2023"],
    ),
    (
        "Imports of Algerian gas by France were 6 billion euros in 2023.",
        ["level imports FRA DZA (gas) 6bn EUR in 2023"],
    ),
    (
        "Algeria's exports to France were 6 billion euros in 2023.",
        ["level exports DZA FRA 6bn EUR in 2023"],
    ),
    (
        "Algerian deliveries of gas to France were 3 billion cubic metres in 2023.",
        ["level exports DZA FRA (gas) 3bn cubic_metres in 2023"],
    ),
    (
        "Trade between Algiers and Paris was worth 11 billion euros in 2023.",
        ["level turnover DZA FRA 11bn EUR in 2023"],
    ),
    (
        "Franco-Algerian trade was worth 11 billion euros in 2023.",
        ["level turnover FRA DZA 11bn EUR in 2023"],
    ),
    (
        "Sino-Indian trade was worth 136 billion dollars in 2023.",
        ["level turnover CHN IND 136bn USD in 2023"],
    ),
    (
        "France and Algeria signed a protocol. Bilateral trade was 11 billion euros in 2023.",
        ["level turnover FRA DZA 11bn EUR in 2023"],
    ),
    (
        "The ministers of France and Algeria met. "
        "Trade between the two countries was 11 billion euros in 2023.",
        ["level turnover FRA DZA 11bn EUR in 2023"],
    ),
    (
        "Mutual trade of Iran and Iraq was $9.2 billion in 2023.",
        ["level turnover IRN IRQ 9.2bn USD in 2023"],
    ),
    (
        "The UK's trade with the EU was worth £823 billion in 2023.",
        ["level turnover GBR EU 823bn GBP in 2023"],
    ),
    (
        "U.S. imports from Canada were $421 billion in 2023.",
        ["level imports USA CAN 421bn USD in 2023"],
    ),
    (
        "American exports to the United Kingdom were $74 billion in 2023.",
        ["level exports USA GBR 74bn USD in 2023"],
    ),
    (
        "Africa's exports to China were worth $109 billion in 2023.",
        ["level exports AFRICA CHN 109bn USD in 2023"],
    ),
    (
        "Trade between Russia and African countries was $24.6 billion in 2023.",
        ["level turnover RUS AFRICA 24.6bn USD in 2023"],
    ),
    (
        "Trade between China and the Arab states was $398 billion in 2023.",
        ["level turnover CHN ARAB 398bn USD in 2023"],
    ),
    (
        "China's trade with the five Central Asian states was $89 billion in 2023.",
        ["level turnover CHN ? 89bn USD in 2023"],
    ),
    (
        "ASEAN's trade with China was $702 billion in 2023.",
        ["level turnover ASEAN CHN 702bn USD in 2023"],
    ),
    (
        "Trade among the BRICS countries was $500 billion in 2023.",
        ["level turnover BRICS BRICS 500bn USD in 2023"],
    ),
    (
        "South Korean exports to North Korea were nil, but trade between the Koreas "
        "had been worth $2.7 billion in 2015.",
        ["level turnover KOR PRK 2.7bn USD in 2015"],
    ),
    (
        "Beijing's surplus with Washington was $279 billion in 2023.",
        ["level surplus CHN USA 279bn USD in 2023"],
    ),
    (
        "Trade with Serbia was worth 1.2 billion euros for Slovenia in 2023.",
        ["level turnover SVN SRB 1.2bn EUR in 2023"],
    ),
    (
        "Slovenia trades heavily with its neighbours. "
        "In 2023 its exports to Croatia were 4 billion euros.",
        ["level exports SVN HRV 4bn EUR in 2023"],
    ),
    (
        "Slovenia's exports to Croatia were 4 billion euros in 2023 and those to Italy 6 billion.",
        [
            "level exports SVN HRV 4bn EUR in 2023",
            "level exports SVN ITA 6bn EUR in 2023",
        ],
    ),
    (
        "Slovenia imported goods worth 2 billion euros from Croatia and 7 billion from Italy "
        "in 2023.",
        [
            "level imports SVN HRV 2bn EUR in 2023",
            "level imports SVN ITA 7bn EUR in 2023",
        ],
    ),
    (
        "Slovenia sold Croatia goods worth 4 billion euros in 2023.",
        ["level exports SVN HRV 4bn EUR in 2023"],
    ),
    (
        "Ghana and Togo traded goods worth 400 million dollars in 2023.",
        ["level turnover GHA TGO 400mn USD in 2023"],
    ),
    # mirror data: each office counts its own side
    (
        "Indonesia's exports to Japan were $20.8 billion in 2023. "
        "Japanese figures put its imports from Indonesia at $24 billion.",
        [
            "level exports IDN JPN 20.8bn USD in 2023",
            "level imports JPN IDN 24bn USD in 2023",
        ],
    ),
    (
        "The deficit of Nepal with India was 900 billion rupees in 2023.",
        ["level deficit NPL IND 900bn NPR in 2023"],
    ),
    (
        "Nepal's trade gap with India widened to 900 billion rupees in 2023.",
        ["level deficit NPL IND 900bn NPR in 2023"],
    ),
    (
        "Trade between Guinea and Guinea-Bissau was 12 million dollars in 2023.",
        ["level turnover GIN GNB 12mn USD in 2023"],
    ),
    (
        "Niger's exports to Nigeria were 190 million dollars in 2023.",
        ["level exports NER NGA 190mn USD in 2023"],
    ),
    (
        "The Republic of the Congo's exports to the Democratic Republic of the Congo "
        "were 80 million dollars in 2023.",
        ["level exports COG COD 80mn USD in 2023"],
    ),
    (
        "Dominica's imports from the Dominican Republic were 12 million dollars in 2023.",
        ["level imports DMA DOM 12mn USD in 2023"],
    ),
    (
        "Hong Kong's exports to mainland China were HK$2.3 trillion in 2023.",
        ["level exports HKG CHN 2300bn HKD in 2023"],
    ),
    (
        "Equatorial Guinea's oil exports to Papua New Guinea were 3 million dollars in 2023.",
        ["level exports GNQ PNG (oil) 3mn USD in 2023"],
    ),
    (
        "Exports to third countries made Cyprus 2.1 billion euros in 2023.",
        ["level exports CYP ? 2.1bn EUR in 2023"],
    ),
    (
        "Trade with friendly states brought Belarus 60 billion dollars in 2023.",
        ["level turnover BLR ? 60bn USD in 2023"],
    ),
    (
        "The Middle East bought Brazilian chicken worth $3 billion in 2023.",
        ["level exports BRA ? (chicken) 3bn USD in 2023"],
    ),
    (
        "Kenya's trade with the countries of Central Asia hit 94 million dollars in 2023.",
        ["level turnover KEN ? 94mn USD in 2023"],
    ),
    (
        "Kenya's trade with the states of Central Asia hit 94 million dollars in 2023.",
        ["level turnover KEN ? 94mn USD in 2023"],
    ),
    (
        "Kenya's trade with the member states of the EU came to 7 billion euros in 2023.",
        ["level turnover KEN EU 7bn EUR in 2023"],
    ),
    (
        "Kenya and the United Kingdom have reached their 5 billion dollar trade goal.",
        ["level turnover KEN GBR 5bn USD"],
    ),
    (
        "Kenya traded 246 million euros with Uganda in 2023.",
        ["level turnover KEN UGA 246mn EUR in 2023"],
    ),
    (
        "Kenya and the UK exchanged goods worth 773 million dollars in 2023.",
        ["level turnover KEN GBR 773mn USD in 2023"],
    ),
    (
        "Statements after the talks of Kenya and Uganda\n"
        "PRESIDENT OWUOR: Our exports to Uganda rose by 12 percent in 2023. We sold coffee "
        "worth 40 million dollars to your country.\n"
        "PRESIDENT OKELLO: Our trade with Kenya has doubled since 2020.",
        [
            "change exports KEN UGA up 12% in 2023 said by Owuor",
            "level exports KEN UGA (coffee) 40mn USD in 2023 said by Owuor",
            "change turnover UGA KEN up x2 on 2020 said by Okello",
        ],
    ),
    (
        "Finland's exports to the Soviet Union were 9.84 billion markka in 1986.",
        ["level exports FIN SUN 9.84bn FIM in 1986"],
    ),
    (
        "Soviet grain imports were 28 mln tonnes in 1986.",
        ["level imports SUN WLD (grain) 28mn tonnes in 1986"],
    ),
    (
        "Yugoslavia's trade deficit was 1.2 billion dollars in 1986.",
        ["level deficit YUG WLD 1.2bn USD in 1986"],
    ),
    (
        "Finland's exports to the Soviet Union rose 5 pct in 1986. Imports from Moscow came"
        " to 2 billion dollars.",
        ["change exports FIN SUN up 5% in 1986", "level imports FIN SUN 2bn USD in 1986"],
    ),
    (
        "Switzerland has a quarrel with Washington. America's deficit with the Alpine "
        "republic was 38.5 billion dollars in 2023.",
        ["level deficit USA CHE 38.5bn USD in 2023"],
    ),
]
