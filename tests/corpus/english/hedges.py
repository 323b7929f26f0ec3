"""Facts, estimates, forecasts, aims and suppositions; ahead of and behind schedule; negation.

Rows are (text, claims); every report is of Tuesday 12 March 2024.
"""

ROWS = [
    (
        "Kenya and Uganda missed their goal of 2 billion dollars in trade by 2020.",
        ["level turnover KEN UGA at_most 2bn USD in 2020"],
    ),
    (
        "Kenya and Uganda fell short of their target of 2 billion dollars in trade by 2020.",
        ["level turnover KEN UGA at_most 2bn USD in 2020"],
    ),
    (
        "Kenya and Uganda hit their 2 billion dollar trade target in 2023, a year early.",
        ["level turnover KEN UGA 2bn USD in 2023 ahead"],
    ),
    (
        "Kenya and Uganda reached their goal of 2 billion dollars in annual trade a year ahead of "
        "schedule.",
        ["level turnover KEN UGA 2bn USD ahead"],
    ),
    (
        "Kenya's trade with Uganda met its goal of 2 billion dollars in 2018.",
        ["level turnover KEN UGA 2bn USD in 2018"],
    ),
    (
        "Kenya's trade with Uganda is to meet its goal of 2 billion dollars in 2030.",
        ["level turnover KEN UGA 2bn USD in 2030 target"],
    ),
    (
        "Trade between Kenya and Uganda will hit a new record in 2030.",
        ["record turnover KEN UGA high in 2030 forecast"],
    ),
    (
        "Kenya bought 43 percent more from Uganda in 2022 than a year before.",
        ["change imports KEN UGA up 43% in 2022 on 2021"],
    ),
    (
        "Kenya's exports doubled over five years to reach 7 billion dollars in 2023.",
        ["change exports KEN WLD up x2 in 2023", "level exports KEN WLD 7bn USD in 2023"],
    ),
    # forecasts
    (
        "Trade between Egypt and Turkey will reach 15 billion dollars in 2028.",
        ["level turnover EGY TUR 15bn USD in 2028 forecast"],
    ),
    (
        "Trade between Egypt and Turkey may exceed 8 billion dollars this year.",
        ["level turnover EGY TUR at_least 8bn USD in 2024 forecast"],
    ),
    (
        "Russia's grain exports could reach 65 million tonnes this season.",
        ["level exports RUS WLD (grain) 65mn tonnes in FY2023-24 forecast"],
    ),
    (
        "Ghana's cocoa exports are expected to fall 20% in 2024.",
        ["change exports GHA WLD (cocoa) down 20% in 2024 forecast"],
    ),
    (
        "Dutch exports are forecast to grow by 2 to 3 percent in 2024.",
        ["change exports NLD WLD up 2-3% in 2024 forecast"],
    ),
    (
        "Trade between Laos and Vietnam is on track to hit $2 billion this year.",
        ["level turnover LAO VNM 2bn USD in 2024 forecast"],
    ),
    (
        "World trade in goods is projected to grow 2.6% in 2024.",
        ["change turnover WLD WLD up 2.6% in 2024 forecast"],
    ),
    (
        "Kazakh oil exports to China to double by 2026",
        ["change exports KAZ CHN (oil) up x2 in 2026 forecast"],
    ),
    (
        "Pakistan's exports are likely to remain below 30 billion dollars in 2024.",
        ["level exports PAK WLD at_most 30bn USD in 2024 forecast"],
    ),
    (
        "Trade between Peru and Chile is unlikely to reach 4 billion dollars in 2024.",
        ["level turnover PER CHL at_most 4bn USD in 2024 forecast"],
    ),
    # targets
    (
        "Indonesia and Turkey aim to raise bilateral trade to 10 billion dollars.",
        ["level turnover IDN TUR 10bn USD target"],
    ),
    (
        "India and Russia set a target of $100 billion in trade by 2030.",
        ["level turnover IND RUS 100bn USD in 2030 target"],
    ),
    (
        "The two sides agreed to bring trade between Iran and Pakistan to $10 billion "
        "within five years.",
        ["level turnover IRN PAK 10bn USD in 2029 target"],
    ),
    (
        "Vietnam plans to export 8 million tonnes of rice in 2024.",
        ["level exports VNM WLD (rice) 8mn tonnes in 2024 target"],
    ),
    (
        "Britain has pledged to double trade with Kenya by 2030.",
        ["change turnover GBR KEN up x2 in 2030 target"],
    ),
    (
        "The $50 billion trade goal of Turkey and Iran remains far away.",
        ["level turnover TUR IRN 50bn USD target"],
    ),
    (
        "South Africa must increase exports to China by 10 percent a year.",
        ["change exports ZAF CHN up 10% target"],
    ),
    (
        "Uzbekistan intends to increase trade with Afghanistan to 3 billion dollars by 2026.",
        ["level turnover UZB AFG 3bn USD in 2026 target"],
    ),
    (
        "Trade between Spain and Morocco should be raised to 30 billion euros by 2027.",
        ["level turnover ESP MAR 30bn EUR in 2027 target"],
    ),
    # schedule
    (
        "Trade between Brazil and Bolivia reached 4 billion dollars in 2023, ahead of schedule.",
        ["level turnover BRA BOL 4bn USD in 2023 ahead"],
    ),
    (
        "The goal of 4 billion dollars in trade between Uganda and Kenya by 2030 was reached "
        "ahead of schedule in 2023.",
        ["level turnover UGA KEN 4bn USD in 2023 ahead"],
    ),
    (
        "Trade between Brazil and Bolivia will reach 4 billion dollars by 2025, "
        "a year earlier than planned.",
        ["level turnover BRA BOL 4bn USD in 2025 forecast ahead"],
    ),
    # estimates
    (
        "Contraband aside, Myanmar's exports to China were an estimated 9 billion dollars in 2023.",
        ["level exports MMR CHN 9bn USD in 2023 estimate"],
    ),
    (
        "Analysts estimate Iran's oil exports at 1.5 million barrels per day.",
        ["level exports IRN WLD (oil) 1.5mn barrels_per_day estimate said by Analysts"],
    ),
    # suppositions
    (
        "If tariffs stay, Swiss exports to the United States would fall by 10 percent.",
        ["change exports CHE USA down 10% hypothetical"],
    ),
    (
        "If the agreement lapses, Kenya's exports to the EU will fall by a third.",
        ["change exports KEN EU down 33.3% hypothetical"],
    ),
    # negation and facts with words of hedging near
    (
        "Trade between Nepal and Bhutan has not yet reached 100 million dollars.",
        ["level turnover NPL BTN at_most 100mn USD"],
    ),
    (
        "Trade between Nepal and Bhutan has never exceeded 100 million dollars.",
        ["level turnover NPL BTN at_most 100mn USD"],
    ),
    (
        "Preliminary data show that Greek exports fell 9% in January.",
        ["change exports GRC WLD down 9% in 2024-01"],
    ),
    (
        "As expected, Greek exports fell 9% in January.",
        ["change exports GRC WLD down 9% in 2024-01"],
    ),
    (
        "Greek exports fell 9% in January, more than expected.",
        ["change exports GRC WLD down 9% in 2024-01"],
    ),
    (
        "Greek exports fell 9% in January and may fall 5% in 2024.",
        [
            "change exports GRC WLD down 9% in 2024-01",
            "change exports GRC WLD down 5% in 2024 forecast",
        ],
    ),
    (
        "The planned pipeline carried half of Turkmen gas exports to China in 2023.",
        ["share exports TKM CHN (gas) 50% in 2023"],
    ),
    (
        "In May 2023, Nepal's imports were 130 billion rupees.",
        ["level imports NPL WLD 130bn NPR in 2023-05"],
    ),
    # nearer misses
    (
        "Trade between Iraq and Jordan failed to reach 1 billion dollars in 2023.",
        ["level turnover IRQ JOR at_most 1bn USD in 2023"],
    ),
    (
        "Trade between Iraq and Jordan did not exceed 1 billion dollars in 2023.",
        ["level turnover IRQ JOR at_most 1bn USD in 2023"],
    ),
    (
        "Syria hopes to increase exports to Iraq to 500 million dollars.",
        ["level exports SYR IRQ 500mn USD target"],
    ),
    (
        "The government expects Thai exports to grow 1 to 2 percent this year.",
        ["change exports THA WLD up 1-2% in 2024 forecast said by government"],
    ),
    (
        "Thai exports will have grown 2 percent in 2024.",
        ["change exports THA WLD up 2% in 2024 forecast"],
    ),
    (
        "In May, Thai exports may fall 5 percent.",
        ["change exports THA WLD down 5% in 2024-05 forecast"],
    ),
    (
        "Trade between Mexico and Cuba would double if the embargo ended.",
        ["change turnover MEX CUB up x2 hypothetical"],
    ),
    (
        "The task is to bring trade between Belarus and Zimbabwe to 100 million dollars by 2025.",
        ["level turnover BLR ZWE 100mn USD in 2025 target"],
    ),
    (
        "Trade between Belarus and Zimbabwe reached 100 million dollars, as planned, in 2023.",
        ["level turnover BLR ZWE 100mn USD in 2023 on"],
    ),
    (
        "China has promised to import goods worth 300 billion dollars from Africa by 2025.",
        ["level imports CHN AFRICA 300bn USD in 2025 target"],
    ),
    (
        "Next year trade between Iran and Oman will exceed 2 billion dollars.",
        ["level turnover IRN OMN at_least 2bn USD in 2025 forecast"],
    ),
    (
        "By 2035 trade between Turkey and Africa is to reach 75 billion dollars.",
        ["level turnover TUR AFRICA 75bn USD in 2035 forecast"],
    ),
    (
        "Germany's exports fell 2 percent in January. Analysts polled by a bank had "
        "forecast a 0.4% increase.",
        [
            "change exports DEU WLD down 2% in 2024-01",
            "change exports DEU WLD up 0.4% in 2024-01 forecast said by Analysts",
        ],
    ),
    (
        "Germany's exports fell 2 percent in January. Analysts had forecast a 0.4% increase"
        " in prices.",
        ["change exports DEU WLD down 2% in 2024-01"],
    ),
    (
        "Vietnam's firms moved out of China. Vietnam's imports from the larger neighbor "
        "climbed 30% in 2023.",
        ["change imports VNM CHN up 30% in 2023"],
    ),
]
