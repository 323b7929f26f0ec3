"""What a report says once and means throughout: pair, flow, currency, period.

Rows are (text, claims); every report is of Tuesday 12 March 2024.
"""

ROWS = [
    (
        "Copper shipments fall 3%\nChile's copper exports came to 4 billion dollars in February.",
        ["level exports CHL WLD (copper) 4bn USD in 2024-02"],
    ),
    (
        "Togo: notes on trade\nGhana: Exports rose 5% in 2023. Imports fell 3%.\nBenin: Exports "
        "rose 4% in 2023. Cotton exports were worth 600 million dollars.\nMali: Gold exports fell "
        "2% in 2023.",
        [
            "change exports GHA WLD up 5% in 2023",
            "change imports GHA WLD down 3% in 2023",
            "change exports BEN WLD up 4% in 2023",
            "level exports BEN WLD (cotton) 600mn USD in 2023",
            "change exports MLI WLD (gold) down 2% in 2023",
        ],
    ),
    (
        "Namibia's trade minister answers\nQ: How were your exports in 2023?\nA: Our exports rose "
        "5%. China took a fifth of our exports.",
        [
            "change exports NAM WLD up 5% in 2023 said by trade minister",
            "share exports NAM CHN 20% in 2023 said by trade minister",
        ],
    ),
    (
        "Kenya's tea exports came to 244,600 tonnes in 2023. Shipments in December alone rose 3%. "
        "Pakistan bought 71,200 tonnes and Britain 58,400 tonnes.",
        [
            "level exports KEN WLD (tea) 244600 tonnes in 2023",
            "change exports KEN WLD (tea) up 3% in 2023-12",
            "level exports KEN PAK (tea) 71200 tonnes in 2023",
            "level exports KEN GBR (tea) 58400 tonnes in 2023",
        ],
    ),
    (
        "Chile's exports rose 5% in 2023. China took 40% of exports. Imports fell 3%.",
        [
            "change exports CHL WLD up 5% in 2023",
            "share exports CHL CHN 40% in 2023",
            "change imports CHL WLD down 3% in 2023",
        ],
    ),
    (
        "Chile's exports rose 5% in 2023. Exports to Peru fell 2%.\nImports fell 3%.",
        [
            "change exports CHL WLD up 5% in 2023",
            "change exports CHL PER down 2% in 2023",
            "change imports CHL WLD down 3% in 2023",
        ],
    ),
    (
        "Zambia and Angola want closer ties. In 2023 bilateral trade was 120 million dollars. "
        "Zambian exports made up 90 million of it.",
        [
            "level turnover ZMB AGO 120mn USD in 2023",
            "level exports ZMB AGO 90mn USD in 2023",
        ],
    ),
    (
        "Trade between Uzbekistan and Turkey was 3.1 billion dollars in 2023. "
        "It grew 20% on the year before.",
        [
            "level turnover UZB TUR 3.1bn USD in 2023",
            "change turnover UZB TUR up 20% in 2023 on 2022",
        ],
    ),
    (
        "Trade between Uzbekistan and Turkey was 3.1 billion dollars in 2023. "
        "The figure is expected to reach 5 billion in 2025.",
        [
            "level turnover UZB TUR 3.1bn USD in 2023",
            "level turnover UZB TUR 5bn USD in 2025 forecast",
        ],
    ),
    (
        "Trade between Uzbekistan and Turkey was 3.1 billion dollars in 2023. "
        "The presidents set a target of 10 billion.",
        [
            "level turnover UZB TUR 3.1bn USD in 2023",
            "level turnover UZB TUR 10bn USD target",
        ],
    ),
    (
        "Trade between Uzbekistan and Turkey was 3.1 billion dollars in 2023. "
        "Turkey's exports were 1.9 billion dollars and Uzbekistan's 1.2 billion.",
        [
            "level turnover UZB TUR 3.1bn USD in 2023",
            "level exports TUR UZB 1.9bn USD in 2023",
            "level exports UZB TUR 1.2bn USD in 2023",
        ],
    ),
    (
        "Cambodia's exports to Japan were 1.2 billion dollars in 2023, down 5%.",
        [
            "level exports KHM JPN 1.2bn USD in 2023",
            "change exports KHM JPN down 5% in 2023",
        ],
    ),
    (
        "Cambodia exports mostly garments. In 2023 its exports were 23 billion dollars.",
        ["level exports KHM WLD 23bn USD in 2023"],
    ),
    (
        "Cambodia's exports were 23 billion dollars in 2023. "
        "The country's imports were 24 billion dollars.",
        [
            "level exports KHM WLD 23bn USD in 2023",
            "level imports KHM WLD 24bn USD in 2023",
        ],
    ),
    (
        "The foreign ministers of Bahrain and India met in Manama. "
        "“Our trade was 1.9 billion dollars last year,” one of them said.",
        ["level turnover BHR IND 1.9bn USD in 2023"],
    ),
    (
        "Italy's exports to Libya rose to 1.8 billion euros in 2023. "
        "Its imports from Libya were 8 billion euros.",
        [
            "level exports ITA LBY 1.8bn EUR in 2023",
            "level imports ITA LBY 8bn EUR in 2023",
        ],
    ),
    (
        "Italy's total exports were 626 billion euros in 2023. Germany took 75 billion of them.",
        ["level exports ITA WLD 626bn EUR in 2023", "level exports ITA DEU 75bn EUR in 2023"],
    ),
    (
        "Trade between Malta and Tunisia was worth 150 million euros in 2023. "
        "Malta's total trade was 12 billion euros.",
        [
            "level turnover MLT TUN 150mn EUR in 2023",
            "level turnover MLT WLD 12bn EUR in 2023",
        ],
    ),
    (
        "Malta's exports rose 4% in 2023.\n"
        "Malta's exports rose 4% in 2023, the statistics office said on Monday.",
        [
            "change exports MLT WLD up 4% in 2023",
            "change exports MLT WLD up 4% in 2023 said by statistics office",
        ],
    ),
    (
        "Mali's gold exports were 3.5 billion dollars in 2023. Those to Switzerland fell 30%.",
        [
            "level exports MLI WLD (gold) 3.5bn USD in 2023",
            "change exports MLI CHE (gold) down 30% in 2023",
        ],
    ),
    (
        "“How large is trade with Gabon?” “Last year it was 200 million euros.” "
        "The ambassador of Spain answered in Libreville.",
        ["level turnover ESP GAB 200mn EUR in 2023"],
    ),
    (
        "Q: How has Spain's trade with Gabon gone?\n"
        "A: It rose by 12 percent in 2023 and reached 220 million euros.",
        [
            "change turnover ESP GAB up 12% in 2023",
            "level turnover ESP GAB 220mn EUR in 2023",
        ],
    ),
    (
        "Mozambique's coal goes mostly to India. Exports were 2.2 billion dollars in 2023.",
        ["level exports MOZ WLD 2.2bn USD in 2023"],
    ),
    (
        "Kuwait's exports fell 20% in 2023. Oil exports fell 22%. Imports rose 3%.",
        [
            "change exports KWT WLD down 20% in 2023",
            "change exports KWT WLD (oil) down 22% in 2023",
            "change imports KWT WLD up 3% in 2023",
        ],
    ),
    (
        "The bloc's trade is growing. The EU exported goods worth 2.56 trillion euros in 2023. "
        "Its imports were 2.52 trillion euros.",
        ["level exports EU WLD 2560bn EUR in 2023", "level imports EU WLD 2520bn EUR in 2023"],
    ),
    (
        "Japan and Peru marked 150 years of ties. Japanese exports to Peru were 1 billion "
        "dollars in 2023. Imports were 3.9 billion.",
        ["level exports JPN PER 1bn USD in 2023", "level imports JPN PER 3.9bn USD in 2023"],
    ),
    (
        "Trade between Mali and Ghana rose 8% in 2023. Retail trade in Mali rose 3%.",
        ["change turnover MLI GHA up 8% in 2023"],
    ),
    (
        "Trade between Mali and Ghana rose 8% in 2023. Inflation was 3%.",
        ["change turnover MLI GHA up 8% in 2023"],
    ),
    (
        "Trade between Mali and Ghana rose 8% in 2023, while investment rose 5%.",
        ["change turnover MLI GHA up 8% in 2023"],
    ),
    (
        "Trade between Mali and Ghana rose 8% in 2023. Some 40 companies from Ghana work in Mali.",
        ["change turnover MLI GHA up 8% in 2023"],
    ),
    (
        "Trade between Mali and Ghana rose 8% in 2023. The two sides also signed contracts worth "
        "50 million dollars.",
        ["change turnover MLI GHA up 8% in 2023"],
    ),
    (
        "Spain's economy grew 2.5% in 2023. Exports fell 1%.",
        ["change exports ESP WLD down 1% in 2023"],
    ),
    (
        "Qatar's trade surplus was 60 billion dollars in 2023. That was 40% less than in 2022.",
        [
            "level surplus QAT WLD 60bn USD in 2023",
            "change surplus QAT WLD down 40% in 2023 on 2022",
        ],
    ),
    # what comes behind a claim and is none
    (
        "Trade between Kenya and Uganda rose 8% in 2023. They agreed to invest 300 million "
        "dollars in a road.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. It was the largest summit since 2015.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. The World Bank expects growth of 5 "
        "percent in 2024.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. The port of Mombasa handled 36 million "
        "tonnes.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. It has 1.2 million tourists a year.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. This is 40 percent of the region's GDP.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. The tariff on maize fell from 50 to 25 "
        "percent.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. Customs collected 900 million dollars "
        "in duties, up 7 percent.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. The railway carried 6 million tonnes, a "
        "record.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. Kenya is Uganda's largest investor.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. Fuel prices rose 11 percent.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. Kenya has 55 million people, Uganda 48 "
        "million.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. The loan of 500 million dollars runs "
        "for 20 years.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "Trade between Kenya and Uganda rose 8% in 2023. Inflation will fall to 4 percent by the "
        "end of the year.",
        ["change turnover KEN UGA up 8% in 2023"],
    ),
    (
        "“We sold Uganda goods worth 900 million dollars last year,” Kenya's trade minister said.",
        ["level exports KEN UGA 900mn USD in 2023 said by Kenya's trade minister"],
    ),
    (
        "With Japan, Norway has had a surplus, 552 million kroner in 2023, up 17.9 percent.",
        ["level surplus NOR JPN 552mn NOK in 2023", "change surplus NOR JPN up 17.9% in 2023"],
    ),
    (
        "In March the trade balance of Malta was 1.4 billion euros in the red.",
        ["level deficit MLT WLD 1.4bn EUR in 2024-03"],
    ),
    (
        "Copper kept Zambia's 2023 trade balance in the black, at $1.2 billion.",
        ["level surplus ZMB WLD 1.2bn USD in 2023"],
    ),
    (
        "Togo's imports exceeded exports by 2.6 billion dollars in 2023.",
        ["level deficit TGO WLD 2.6bn USD in 2023"],
    ),
    (
        "In Lesotho garments account for 40% of exports.",
        ["share exports LSO WLD (garments) 40%"],
    ),
    (
        "Norway's exports to Sweden grew 4.5% in 2023. Fish exports overall were down 4.4%.",
        [
            "change exports NOR SWE up 4.5% in 2023",
            "change exports NOR WLD (fish) down 4.4% in 2023",
        ],
    ),
    (
        "Norway's trade is with Sweden. Imports from the eastern neighbour climbed 30% to "
        "14 billion kroner in 2023.",
        ["change imports NOR SWE up 30% in 2023", "level imports NOR SWE 14bn NOK in 2023"],
    ),
    (
        "How large is Togo's trade with Gabon? Roughly 57 million dollars in 2023. And the "
        "surplus? In the same year, 14 million dollars.",
        ["level turnover TGO GAB about 57mn USD in 2023", "level surplus TGO GAB 14mn USD in 2023"],
    ),
    (
        "The carmaker said exports rose 40% to 21 billion dollars in 2023.",
        [],
    ),
    (
        "Norsk Bruk Corp said separately its exports declined 4.1% to 158 million dollars in 2023.",
        [],
    ),
    (
        "Deliveries to Asian customers climbed by a third to 310 million dollars in 2023.",
        [],
    ),
    (
        "Norway's exports of fish fell 9% to 540,000 tonnes in 2023 as prices rose, while "
        "those to Poland rose 6% to 118,500 tonnes.",
        [
            "change exports NOR WLD (fish) down 9% in 2023",
            "level exports NOR WLD (fish) 540000 tonnes in 2023",
            "change exports NOR POL (fish) up 6% in 2023",
            "level exports NOR POL (fish) 118500 tonnes in 2023",
        ],
    ),
    (
        "Over the first three quarters of 2023, trade between Kenya and Uganda grew by 29.5"
        " percent.",
        ["change turnover KEN UGA up 29.5% in 2023-01/2023-09"],
    ),
    (
        "Kenya's shipments to Uganda over nine months reached 50 million dollars.",
        ["level exports KEN UGA 50mn USD in 2023-01/2023-09"],
    ),
    (
        "Over 2023, trade between Kenya and Uganda grew by 26.3 percent.",
        ["change turnover KEN UGA up 26.3% in 2023"],
    ),
    (
        "Kenya's exports hit 5.4 billion dollars in 2021, then fell 17.7 percent the "
        "following year.",
        ["level exports KEN WLD 5.4bn USD in 2021", "change exports KEN WLD down 17.7% in 2022"],
    ),
    (
        "Kenya's imports were 4.9 billion dollars in 2018. Four years later they had "
        "reached 12.7 billion.",
        ["level imports KEN WLD 4.9bn USD in 2018", "level imports KEN WLD 12.7bn USD in 2022"],
    ),
    (
        "In 2018 Kenya's imports hit 5.3 billion dollars, but a year later they were down "
        "to 4.4 billion.",
        ["level imports KEN WLD 5.3bn USD in 2018", "level imports KEN WLD 4.4bn USD in 2019"],
    ),
    (
        "After reaching 5.3 billion dollars in 2018, Kenya's imports fell to 4.4 billion "
        "the year after.",
        ["level imports KEN WLD 5.3bn USD in 2018", "level imports KEN WLD 4.4bn USD in 2019"],
    ),
    (
        "Kenya's imports stood at 20.3 billion dollars in 2022, unchanged from 20.6 billion"
        " a decade earlier.",
        ["level imports KEN WLD 20.3bn USD in 2022", "level imports KEN WLD 20.6bn USD in 2012"],
    ),
    (
        "Between 2021 and 2023 Kenya's trade grew from 14.6 billion dollars to 24.1 billion.",
        ["level turnover KEN WLD 14.6bn USD in 2021", "level turnover KEN WLD 24.1bn USD in 2023"],
    ),
    (
        "Kenya's imports rose from 1.4 billion dollars to 12.7 billion from 2010 to 2022.",
        ["level imports KEN WLD 1.4bn USD in 2010", "level imports KEN WLD 12.7bn USD in 2022"],
    ),
    (
        "In the five years to 2023, Kenya's imports rose by 133 percent.",
        ["change imports KEN WLD up 133% in 2023 on 2018"],
    ),
    (
        "Last year, Kenya bought 129 million dollars of goods from Uganda, virtually the "
        "same as in 2022.",
        ["level imports KEN UGA 129mn USD in 2023"],
    ),
    (
        "Over the past decade, Kenya's trade with Uganda has tripled.",
        ["change turnover KEN UGA up x3"],
    ),
    (
        "Kenya exports some 60,000 tonnes of cut flowers a year.",
        ["level exports KEN WLD (cut flowers) about 60000 tonnes"],
    ),
    (
        "Kenya's trade with Uganda was 5 billion dollars in 2022. December brought a pause."
        " Trade came to 300 million dollars.",
        ["level turnover KEN UGA 5bn USD in 2022", "level turnover KEN UGA 300mn USD in 2023-12"],
    ),
    (
        "The goal of 50 million dollars of trade between Kenya and Uganda by 2020 was "
        "missed, as trade that year came to 35 million.",
        [
            "level turnover KEN UGA 50mn USD in 2020 target behind",
            "level turnover KEN UGA 35mn USD in 2020",
        ],
    ),
    (
        "Ghana exported 198,300 tonnes of cocoa in the 2022/23 season which ended in "
        "September, against 195,000 tonnes in 2021/22.",
        [
            "level exports GHA WLD (cocoa) 198300 tonnes in FY2022-23",
            "level exports GHA WLD (cocoa) 195000 tonnes in FY2021-22",
        ],
    ),
    (
        "Kenya's trade deficit was 500 million dollars in May, 4.5% up on April's revised "
        "480 million.",
        [
            "level deficit KEN WLD 500mn USD in 2023-05",
            "change deficit KEN WLD up 4.5% in 2023-05 on 2023-04",
            "level deficit KEN WLD 480mn USD in 2023-04",
        ],
    ),
    (
        "Kenya, Uganda look to 5 billion dollars in two-way trade",
        ["level turnover KEN UGA 5bn USD target"],
    ),
    (
        "Economists had been expecting a trade deficit of 600 million dollars in Kenya in 2023.",
        ["level deficit KEN WLD 600mn USD in 2023 forecast"],
    ),
    (
        "Togo's trade deficit narrowed in 2023 after a jump in sales to countries outside "
        "the European Union. The trade gap fell to 4 billion dollars from 5 billion.",
        ["level deficit TGO WLD 4bn USD in 2023", "level deficit TGO WLD 5bn USD in 2022"],
    ),
    (
        "Togo's deficit in goods trade was 4 billion dollars in 2023. The gap with the rest"
        " of the EU widened to 2.3 billion. This left an overall deficit on goods and "
        "services of 2.9 billion.",
        [
            "level deficit TGO WLD 4bn USD in 2023",
            "level deficit TGO EU 2.3bn USD in 2023",
            "level deficit TGO WLD (goods and services) 2.9bn USD in 2023",
        ],
    ),
    (
        "The gap between what Togo sells abroad and what it buys grew 4.5 percent to 58 "
        "million dollars in January.",
        ["change deficit TGO WLD up 4.5% in 2024-01", "level deficit TGO WLD 58mn USD in 2024-01"],
    ),
    (
        "The gap between what they pay and what they save grew 5 percent.",
        [],
    ),
    (
        "Togo's exports exceeded imports by 2 billion dollars in 2023. Sales abroad surged "
        "32 percent to 9 billion, with record shipments of soya.",
        [
            "level surplus TGO WLD 2bn USD in 2023",
            "change exports TGO WLD up 32% in 2023",
            "level exports TGO WLD 9bn USD in 2023",
            "record exports TGO WLD (soya) high in 2023",
        ],
    ),
    (
        "Togo's surplus on food and farm products narrowed to 1.7 billion dollars in 2023 "
        "from 2.5 billion. The energy deficit was little changed at 7.0 billion.",
        [
            "level surplus TGO WLD (food and farm products) 1.7bn USD in 2023",
            "level surplus TGO WLD (food and farm products) 2.5bn USD in 2022",
            "level deficit TGO WLD (energy) 7bn USD in 2023",
        ],
    ),
    (
        "Togo's exports rose 5 percent in January. Semiconductors are still the country's "
        "top export item and shipments rose by 13 percent to 2.2 billion dollars.",
        [
            "change exports TGO WLD up 5% in 2024-01",
            "change exports TGO WLD (semiconductors) up 13% in 2024-01",
            "level exports TGO WLD (semiconductors) 2.2bn USD in 2024-01",
        ],
    ),
    (
        "Togo's exports were 11 billion dollars in January. Coffee earned 156 million in "
        "the month compared with 124 million a year earlier.",
        [
            "level exports TGO WLD 11bn USD in 2024-01",
            "level exports TGO WLD (coffee) 156mn USD in 2024-01",
            "level exports TGO WLD (coffee) 124mn USD in 2023-01",
        ],
    ),
    (
        "Togo's exports rose to 5 billion dollars in 2022. Plywood has overtaken rubber as "
        "the largest earner, with exports of about one billion dollars.",
        [
            "level exports TGO WLD 5bn USD in 2022",
            "level exports TGO WLD (plywood) about 1bn USD in 2022",
        ],
    ),
    (
        "Togo's imports of cotton trousers from Benin rose 5 percent in 2023. Those of "
        "cotton shirts went up by about 12 percent.",
        [
            "change imports TGO BEN (cotton trousers) up 5% in 2023",
            "change imports TGO BEN (cotton shirts) up about 12% in 2023",
        ],
    ),
    (
        "Togo's trade surplus rose to 520 million dollars in January from 136 million in "
        "December. It compared with 129 million in January 2023.",
        [
            "level surplus TGO WLD 520mn USD in 2024-01",
            "level surplus TGO WLD 136mn USD in 2023-12",
            "level surplus TGO WLD 129mn USD in 2023-01",
        ],
    ),
    (
        "Togo's imports were 3 billion dollars in 2023. The levy is new. It would raise "
        "about two billion dollars a year.",
        ["level imports TGO WLD 3bn USD in 2023"],
    ),
    (
        "Togo sold 3 billion dollars' worth of cattle abroad in 2023, including 1.7 million"
        " live animals to Benin.",
        ["level exports TGO WLD (cattle) 3bn USD in 2023"],
    ),
    (
        "Togo's exports rose to 3.2 billion dollars in 2023, while 2.1 million families "
        "live on them.",
        ["level exports TGO WLD 3.2bn USD in 2023"],
    ),
    (
        "Togo's textile exports were 4 billion dollars in 2022. Overall, Togo exported "
        "goods worth 26 billion last year, 29 percent more than in 2022.",
        [
            "level exports TGO WLD (textiles) 4bn USD in 2022",
            "level exports TGO WLD 26bn USD in 2023",
            "change exports TGO WLD up 29% in 2023 on 2022",
        ],
    ),
    (
        "Togo's crude oil exports have fallen sharply this month. Exports were put at 2 "
        "million barrels per day in February.",
        ["level exports TGO WLD (crude oil) 2mn barrels_per_day in 2024-02"],
    ),
    (
        "Togo's exports to Benin are small. Orders are moving to Chile and Peru. The US is "
        "Togo's largest market. Two-way trade reached 6.4 billion dollars in 2023.",
        ["rank exports TGO USA #1", "level turnover TGO USA 6.4bn USD in 2023"],
    ),
    (
        "Togo's deficit with Benin was 3 billion dollars in 2022. In 2023 exports were 1.1 "
        "billion.",
        ["level deficit TGO BEN 3bn USD in 2022", "level exports TGO BEN 1.1bn USD in 2023"],
    ),
    (
        "Togo's imports rose 11 percent in January, driven by a 28 percent jump in demand.",
        ["change imports TGO WLD up 11% in 2024-01"],
    ),
    (
        "Togo's imports rose 11 percent in January, driven by a 28 percent jump in the cost"
        " of fuel.",
        ["change imports TGO WLD up 11% in 2024-01"],
    ),
    (
        "Togo's wheat exports are expected to fall to 14 million tonnes in 2024 from a "
        "record 16 million in 2023.",
        [
            "level exports TGO WLD (wheat) 14mn tonnes in 2024 forecast",
            "record exports TGO WLD (wheat) high in 2023",
            "level exports TGO WLD (wheat) 16mn tonnes in 2023",
        ],
    ),
    (
        "Togo's shrimp exports rose to 288 million dollars in 2022, making it the biggest "
        "foreign supplier to the Peruvian market.",
        ["level exports TGO WLD (shrimp) 288mn USD in 2022", "rank imports PER TGO #1 in 2022"],
    ),
    (
        "Togo's exports were 5 billion dollars in 2022. The maker said that it was looking "
        "for another 3 billion dollars of savings.",
        ["level exports TGO WLD 5bn USD in 2022"],
    ),
    (
        "Togo exported 1.3 million barrels of crude oil per day in 2022 in support of "
        "OPEC's efforts.",
        ["level exports TGO WLD (crude oil) 1.3mn barrels_per_day in 2022"],
    ),
    (
        "Togo's exports other than oil and gas rose 11 percent in 2022.",
        ["change exports TGO WLD (goods excluding oil and gas) up 11% in 2022"],
    ),
    (
        "Apart from cocoa, Togo's exports fell 5 percent in 2022.",
        ["change exports TGO WLD (goods excluding cocoa) down 5% in 2022"],
    ),
    (
        "Togo shipped 182 million tonnes of crude in 2022. Deliveries of oil to Benin by "
        "rail are an exception. Peru wants them to reach 10 million tonnes in 2025.",
        [
            "level exports TGO WLD (crude) 182mn tonnes in 2022",
            "level exports TGO BEN (oil) 10mn tonnes in 2025 target",
        ],
    ),
    (
        "Peru's foreign trade was 12 billion dollars in the third quarter of 2022. This was"
        " 8.9 percent lower than in the second quarter but 3.1 percent higher than in the "
        "third quarter of 2021.",
        [
            "level turnover PER WLD 12bn USD in 2022-Q3",
            "change turnover PER WLD down 8.9% in 2022-Q3 on 2022-Q2",
            "change turnover PER WLD up 3.1% in 2022-Q3 on 2021-Q3",
        ],
    ),
    (
        "Peru's non-oil exports grew by 18.5 percent in January. Peru's total trade shrank "
        "3.1 percent to 77.9 billion dollars. Exports came to 42.3 billion and imports to "
        "35.6 billion.",
        [
            "change exports PER WLD (non-oil goods) up 18.5% in 2024-01",
            "change turnover PER WLD down 3.1% in 2024-01",
            "level turnover PER WLD 77.9bn USD in 2024-01",
            "level exports PER WLD 42.3bn USD in 2024-01",
            "level imports PER WLD 35.6bn USD in 2024-01",
        ],
    ),
    (
        "Peru reported a total trade deficit of 700 million dollars with Chile in 2022.",
        ["level deficit PER CHL 700mn USD in 2022"],
    ),
    (
        "Chile exported goods worth 148 billion dollars and Peru 47 billion in 2022.",
        ["level exports CHL WLD 148bn USD in 2022", "level exports PER WLD 47bn USD in 2022"],
    ),
    (
        "Peru's trade with Chile came to 20 billion dollars in 2022. It peaked at 33.2 "
        "billion dollars in 2013.",
        [
            "level turnover PER CHL 20bn USD in 2022",
            "record turnover PER CHL high in 2013",
            "level turnover PER CHL 33.2bn USD in 2013",
        ],
    ),
    (
        "Peru's illicit trade has grown by 40 percent since 2015.",
        [],
    ),
    (
        "In the EAEU mutual trade of the Union's member states reached 50.3 billion dollars"
        " in 2022. The Union's external trade decreased by 2.8 percent to 604 billion "
        "dollars.",
        [
            "level turnover EAEU EAEU 50.3bn USD in 2022",
            "change turnover EAEU WLD down 2.8% in 2022",
            "level turnover EAEU WLD 604bn USD in 2022",
        ],
    ),
    (
        "Peru's trade with the GCC came to 12 billion dollars in 2022. Peruvian exports to "
        "the Gulf states were 1.3 billion.",
        ["level turnover PER GCC 12bn USD in 2022", "level exports PER GCC 1.3bn USD in 2022"],
    ),
    (
        "Mutual trade of CIS countries grew by 2 percent in 2022.",
        ["change turnover CIS CIS up 2% in 2022"],
    ),
    (
        "The Union said members' trade with Peru rose 5 percent.",
        [],
    ),
    (
        "Peru's exports rose to 60 billion dollars in 2022. The agreement with Chile should"
        " help to triple the two countries' trade by 2032.",
        [
            "level exports PER WLD 60bn USD in 2022",
            "change turnover PER CHL up x3 in 2032 forecast",
        ],
    ),
    (
        "Peru's energy exports: a year like no other\n"
        "Peru delivered 16.9 billion cubic metres of gas to Chile in 2022.\n"
        "\n"
        "In money the year was better still. Copper exports earned Peru 13 billion dollars.",
        [
            "level exports PER CHL (gas) 16.9bn cubic_metres in 2022",
            "level exports PER WLD (copper) 13bn USD in 2022",
        ],
    ),
    (
        "Peru's gas exports were 100 billion soles in 2022. Gas exports dropped to 10 "
        "billion soles in December, the lowest monthly value since January.",
        [
            "level exports PER WLD (gas) 100bn PEN in 2022",
            "level exports PER WLD (gas) 10bn PEN in 2023-12",
            "record exports PER WLD (gas) low in 2023-12 since 2023-01",
        ],
    ),
    (
        "Peru's exports to Chile were 14 billion dollars in 2023. The department of trade "
        "hopes to raise them to 16 billion dollars by 2027.",
        ["level exports PER CHL 14bn USD in 2023", "level exports PER CHL 16bn USD in 2027 target"],
    ),
    (
        "Peru's imports from America, again without gold, were 14.1 billion soles in 2022.",
        ["level imports PER USA (goods excluding gold) 14.1bn PEN in 2022"],
    ),
    (
        "Peru's trade with the EU was in the red by 24.4 billion soles in 2022.",
        ["level deficit PER EU 24.4bn PEN in 2022"],
    ),
    (
        "Peru's exports slowed to 20 billion dollars in January. Shipments rose 18.7 "
        "percent to 22.5 billion in February.",
        [
            "level exports PER WLD 20bn USD in 2024-01",
            "change exports PER WLD up 18.7% in 2024-02",
            "level exports PER WLD 22.5bn USD in 2024-02",
        ],
    ),
    (
        "Peru's minister said that shipments abroad grew 13 percent in 2022.",
        ["change exports PER WLD up 13% in 2022 said by Peru's minister"],
    ),
    (
        "Peru's beef exports to the Middle East fell by a quarter in 2022, but exports of "
        "milk powder rose to 118,000 tonnes.",
        [
            "change exports PER ? (beef) down 25% in 2022",
            "level exports PER WLD (milk powder) 118000 tonnes in 2022",
        ],
    ),
    (
        "Peru's non-oil exports grew 28 percent in January. Total trade rose 20 percent to "
        "34.7 billion dollars, with imports up 22 percent at 18.6 billion and exports 18 "
        "percent higher at 16.1 billion.",
        [
            "change exports PER WLD (non-oil goods) up 28% in 2024-01",
            "change turnover PER WLD up 20% in 2024-01",
            "level turnover PER WLD 34.7bn USD in 2024-01",
            "change imports PER WLD up 22% in 2024-01",
            "level imports PER WLD 18.6bn USD in 2024-01",
            "change exports PER WLD up 18% in 2024-01",
            "level exports PER WLD 16.1bn USD in 2024-01",
        ],
    ),
    (
        "Trade between Peru and Chile: joint statement\n"
        "The sides noted that the volume of trade exchange had reached 621 million dollars "
        "in 2022.",
        ["level turnover PER CHL 621mn USD in 2022"],
    ),
    (
        "Peruvian roses caught in a tangle\n"
        "The country is the biggest supplier of cut roses to the EU, with 31 percent of the"
        " bloc's imports.",
        ["share imports EU PER (cut roses) 31%", "rank imports EU PER (cut roses) #1"],
    ),
    (
        "Imports of Chinese T-shirts into Peru jumped by 187 percent in 2022.",
        ["change imports PER CHN (t-shirts) up 187% in 2022"],
    ),
    (
        "South Africa's exports increased by 10.4 percent to R2 011.2 billion in 2022.",
        ["change exports ZAF WLD up 10.4% in 2022", "level exports ZAF WLD 2011.2bn ZAR in 2022"],
    ),
    (
        "Ireland's exports came to 1.4 billion punts in 1986.",
        ["level exports IRL WLD 1.4bn IEP in 1986"],
    ),
    (
        "Togo earned 218 million dollars from exports of jute in the first nine months of "
        "the fiscal year ending June 30, against 263 million in the same period of 2021/22.",
        [
            "level exports TGO WLD (jute) 218mn USD in 2023-07/2024-03",
            "level exports TGO WLD (jute) 263mn USD in 2021-07/2022-03",
        ],
    ),
    (
        "Togo exported 24,300 tonnes of coffee in February. Exports in the first five "
        "months of the 2023/24 season, which began in October, totalled 108,400 tonnes.",
        [
            "level exports TGO WLD (coffee) 24300 tonnes in 2024-02",
            "level exports TGO WLD (coffee) 108400 tonnes in 2023-10/2024-02",
        ],
    ),
    (
        "Togo's trade deficit narrowed to 28.6 billion dollars in the first nine months of "
        "fiscal 2022/23, ending June 30, from 38.8 billion a year earlier.",
        [
            "level deficit TGO WLD 28.6bn USD in 2022-07/2023-03",
            "level deficit TGO WLD 38.8bn USD in 2021-07/2022-03",
        ],
    ),
    (
        "For the first two months of 2023 Togo's trade surplus totalled 5.9 billion "
        "dollars, compared with 4.1 billion in the 2022 period.",
        [
            "level surplus TGO WLD 5.9bn USD in 2023-01/2023-02",
            "level surplus TGO WLD 4.1bn USD in 2022-01/2022-02",
        ],
    ),
    (
        "Togo's trade deficit narrowed to 1.2 billion dollars in January from 2.6 billion "
        "in January 2023. The deficit with Benin rose to 910 million from 640 million.",
        [
            "level deficit TGO WLD 1.2bn USD in 2024-01",
            "level deficit TGO WLD 2.6bn USD in 2023-01",
            "level deficit TGO BEN 910mn USD in 2024-01",
            "level deficit TGO BEN 640mn USD in 2023-01",
        ],
    ),
    (
        "Togo's trade deficit is expected to widen to 1.1 billion dollars this year. The "
        "ministry said imports should rise by nine percent.",
        [
            "level deficit TGO WLD 1.1bn USD in 2024 forecast",
            "change imports TGO WLD up 9% in 2024 forecast said by ministry",
        ],
    ),
    (
        "Togo, the world's largest rice exporter, shipped 4.4 million tonnes abroad in "
        "2022, but its earnings fell to 20 billion dollars.",
        [
            "level exports TGO WLD (rice) 4.4mn tonnes in 2022",
            "level exports TGO WLD (rice) 20bn USD in 2022",
            "rank exports TGO WLD (rice) #1",
        ],
    ),
    (
        "Benin overtook the United States as Togo's largest export market in 2022, taking "
        "19.6 percent of all shipments.",
        ["share exports TGO BEN 19.6% in 2022", "rank exports TGO BEN #1 in 2022"],
    ),
    (
        "Togo imported shrimp worth 2.4 billion dollars from the six nations in 2022.",
        ["level imports TGO ? (shrimp) 2.4bn USD in 2022"],
    ),
    (
        "Togo exported 61,000 tonnes of cut flowers in 2022. It supplies about a quarter of"
        " the EU's imports of cut flowers.",
        [
            "level exports TGO WLD (cut flowers) 61000 tonnes in 2022",
            "share imports EU TGO (cut flowers) about 25%",
        ],
    ),
    (
        "Hong Kong's exports rose 21 percent to 21.9 billion dollars in January.",
        ["change exports HKG WLD up 21% in 2024-01", "level exports HKG WLD 21.9bn HKD in 2024-01"],
    ),
    (
        "Peru's trade turnover with Chile declines by almost quarter in 2023.",
        ["change turnover PER CHL down nearly 25% in 2023"],
    ),
    (
        "Peru's exports fall by third in 2023.",
        ["change exports PER WLD down 33.3% in 2023"],
    ),
    (
        "Chile took 61 percent of Peru's exports in 2022 and supplied 57 percent of "
        "imports, against 53 percent in 2021.",
        [
            "share exports PER CHL 61% in 2022",
            "share imports PER CHL 57% in 2022",
            "share imports PER CHL 53% in 2021",
        ],
    ),
    (
        "Oil and gas, which provided 80 percent of Peru's export earnings in 2022, are less"
        " important now.",
        ["share exports PER WLD (oil and gas) 80% in 2022"],
    ),
    (
        "Peru exported 1.02 million tonnes of rice in 2023, down 9.7 percent from 1.13 million.",
        [
            "level exports PER WLD (rice) 1.02mn tonnes in 2023",
            "change exports PER WLD (rice) down 9.7% in 2023",
            "level exports PER WLD (rice) 1.13mn tonnes in 2022",
        ],
    ),
    (
        "Peru exported 80,000 tonnes of palm oil in 2022. Chile was the biggest buyer with "
        "48,200 tonnes. Bolivia took 31,150.",
        [
            "level exports PER WLD (palm oil) 80000 tonnes in 2022",
            "level exports PER CHL (palm oil) 48200 tonnes in 2022",
            "rank exports PER CHL (palm oil) #1 in 2022",
            "level exports PER BOL (palm oil) 31150 tonnes in 2022",
        ],
    ),
    (
        "A bill would limit growth of Peru's textile imports to one percent a year.",
        [],
    ),
    (
        "Cocoa brings in about two-thirds of Ghana's export revenue.",
        ["share exports GHA WLD (cocoa) about 66.7%"],
    ),
    (
        "Peru's exports rose to a record 5 billion dollars in 2022. The office said "
        "overseas sales grew 10 percent.",
        [
            "record exports PER WLD high in 2022",
            "level exports PER WLD 5bn USD in 2022",
            "change exports PER WLD up 10% in 2022 said by office",
        ],
    ),
    (
        "Peru's flower exports rose 5 percent in 2022. They earned 32 billion soles.",
        [
            "change exports PER WLD (flowers) up 5% in 2022",
            "level exports PER WLD (flowers) 32bn PEN in 2022",
        ],
    ),
    (
        "Peru's flower exports rose 5 percent in 2022. Chile takes 88 percent of the "
        "flowers sold abroad.",
        ["change exports PER WLD (flowers) up 5% in 2022", "share exports PER CHL (flowers) 88%"],
    ),
    (
        "Peru's exports left a surplus of 24 billion dollars in January, the largest in ten"
        " months.",
        ["level surplus PER WLD 24bn USD in 2024-01", "record surplus PER WLD high in 2024-01"],
    ),
    (
        "Peru's trade with socialist countries showed a surplus of 356 million dollars in "
        "2022, with Chile alone taking 34 percent of all Peruvian exports.",
        ["level surplus PER ? 356mn USD in 2022", "share exports PER CHL 34% in 2022"],
    ),
    (
        "Peru's exports fell 5 percent in 2022. The Lima index rose 22% on turnover of 2.6 "
        "billion dollars.",
        ["change exports PER WLD down 5% in 2022"],
    ),
    (
        "Peru's trade with Chile grew 3 percent in 2022. The office writes that turnover in "
        "trade rose 3.7 percent in the fourth quarter.",
        ["change turnover PER CHL up 3% in 2022"],
    ),
    (
        "Japan logs record trade deficit of 12 trillion yen in 2022",
        ["record deficit JPN WLD high in 2022", "level deficit JPN WLD 12000bn JPY in 2022"],
    ),
    (
        "Egypt's exports to Saudi Arabia rose 10 percent in 2022; those to the Emirates and "
        "Turkey came to 2.4 billion and 2.3 billion dollars respectively.",
        [
            "change exports EGY SAU up 10% in 2022",
            "level exports EGY ARE 2.4bn USD in 2022",
            "level exports EGY TUR 2.3bn USD in 2022",
        ],
    ),
    (
        "Peru's exports to Chile rose 5 percent in 2022. Peru's exports to the whole world hit "
        "a record 65 billion dollars.",
        [
            "change exports PER CHL up 5% in 2022",
            "record exports PER WLD high in 2022",
            "level exports PER WLD 65bn USD in 2022",
        ],
    ),
    (
        "Brazil's sales to crisis-hit Argentina sank 28 percent in 2022.",
        ["change exports BRA ARG down 28% in 2022"],
    ),
    (
        "Peru's coffee exports more than doubled in 2022 to 237 million dollars, making a "
        "drink that hardly anyone had tasted a decade ago a star.",
        [
            "change exports PER WLD (coffee) up at_least x2 in 2022",
            "level exports PER WLD (coffee) 237mn USD in 2022",
        ],
    ),
    (
        "Togo's cashew exports rose 3 percent in 2022. Export receipts from cocoa beans rose "
        "by 4 percent to 1.9 billion dollars.",
        [
            "change exports TGO WLD (cashews) up 3% in 2022",
            "change exports TGO WLD (cocoa beans) up 4% in 2022",
            "level exports TGO WLD (cocoa beans) 1.9bn USD in 2022",
        ],
    ),
    (
        "Peru's iron ore exports fell 5% in 2022. Foreign sales of the mineral brought in 2.5 "
        "billion dollars.",
        [
            "change exports PER WLD (iron ore) down 5% in 2022",
            "level exports PER WLD (iron ore) 2.5bn USD in 2022",
        ],
    ),
    (
        "Peru's exports rose 2% in 2022. The ministry keeps its goal of 6% export growth for 2024.",
        ["change exports PER WLD up 2% in 2022", "change exports PER WLD up 6% in 2024 target"],
    ),
    (
        "Peru had a trade surplus of 3 billion dollars in January. Economists had pencilled in "
        "a surplus of a mere 2 billion dollars.",
        [
            "level surplus PER WLD 3bn USD in 2024-01",
            "level surplus PER WLD 2bn USD in 2024-01 forecast",
        ],
    ),
    (
        "Chile's exports to Peru rose 5 percent in 2022. Services exports to Peru, students "
        "and tourists for the most part, came to about 10 billion dollars in 2022.",
        [
            "change exports CHL PER up 5% in 2022",
            "level exports CHL PER (services) about 10bn USD in 2022",
        ],
    ),
    (
        "Peru's exports to Chile reached 3 billion dollars in 2022. That gives Peru a surplus "
        "of 1 billion dollars, and my friend has already reminded me of it twice over "
        "breakfast.",
        ["level exports PER CHL 3bn USD in 2022", "level surplus PER CHL 1bn USD in 2022"],
    ),
    (
        "Peru's trade gap widens in January\nDecline in exports to Europe outweighs cheaper "
        "energy\nLIMA\nPeru's foreign trade deficit rose 11.4% year-on-year to 8.4 billion "
        "dollars in January.",
        [
            "change deficit PER WLD up 11.4% in 2024-01 on 2023-01",
            "level deficit PER WLD 8.4bn USD in 2024-01",
        ],
    ),
    (
        "The leaders noted that trade between Chile and Peru had grown from 1.6 billion "
        "dollars in 2003, the last full year before the free trade agreement, to 7.2 billion "
        "dollars in 2022.",
        [
            "level turnover CHL PER 1.6bn USD in 2003 said by leaders",
            "level turnover CHL PER 7.2bn USD in 2022 said by leaders",
        ],
    ),
    (
        "In 2010 Peru's imports from Chile were 112 million dollars. By 2022 they had swollen "
        "to 5.7 billion, the most ever.",
        [
            "level imports PER CHL 112mn USD in 2010",
            "level imports PER CHL 5.7bn USD in 2022",
            "record imports PER CHL high in 2022",
        ],
    ),
    (
        "Kenya and Rwanda meet the press\nKENYAN TRADE MINISTER: In 2022 our exports to Rwanda "
        "were worth 176 million dollars.\nRWANDAN TRADE MINISTER: In 2022 tea made up three "
        "quarters of Rwanda's exports to Kenya.\nQUESTION: And the others?\nKENYAN TRADE "
        "MINISTER: In 2022 Uganda was again our first export market.",
        [
            "level exports KEN RWA 176mn USD in 2022 said by Kenyan Trade Minister",
            "share exports RWA KEN (tea) 75% in 2022 said by Rwandan Trade Minister",
            "rank exports KEN UGA #1 in 2022 said by Kenyan Trade Minister",
        ],
    ),
    (
        "Peru's exports rose 5 percent in 2022. Corn went the other way: exports quadrupled to "
        "2.8 million tonnes.",
        [
            "change exports PER WLD up 5% in 2022",
            "change exports PER WLD (corn) up x4 in 2022",
            "level exports PER WLD (corn) 2.8mn tonnes in 2022",
        ],
    ),
    (
        "Peru's exports to Chile rose 5 percent in 2022, the ministry said.\n\nExports of "
        "goods and services came to 80 billion dollars in 2022.",
        [
            "change exports PER CHL up 5% in 2022 said by ministry",
            "level exports PER WLD (goods and services) 80bn USD in 2022",
        ],
    ),
    (
        "Peru's exports rose 5 percent in 2022. Gold did much of the damage. Purchases of the "
        "metal from abroad came to 2.9 billion dollars in 2022.",
        [
            "change exports PER WLD up 5% in 2022",
            "level imports PER WLD (gold) 2.9bn USD in 2022",
        ],
    ),
    (
        "Peru's exports rose 5 percent in 2022. Pulp was the comfort. It earned 2 billion dollars.",
        ["change exports PER WLD up 5% in 2022", "level exports PER WLD (pulp) 2bn USD in 2022"],
    ),
    (
        "Peru exported 842,000 tonnes of shrimp in 2022, a quarter more than in 2021.",
        [
            "level exports PER WLD (shrimp) 842000 tonnes in 2022",
            "change exports PER WLD (shrimp) up 25% in 2022 on 2021",
        ],
    ),
    (
        "Peru's exports to Chile fell 24.1 percent in 2022, those of copper 25.5 percent.",
        [
            "change exports PER CHL down 24.1% in 2022",
            "change exports PER WLD (copper) down 25.5% in 2022",
        ],
    ),
    (
        "Peru's imports were down 5 percent to 54.8 billion dollars in 2022 after the sol lost "
        "a third of its value.",
        ["change imports PER WLD down 5% in 2022", "level imports PER WLD 54.8bn USD in 2022"],
    ),
    (
        "Peru exported 25 million tonnes of copper in 2022, of which 13 million went to Chile.",
        [
            "level exports PER WLD (copper) 25mn tonnes in 2022",
            "level exports PER CHL (copper) 13mn tonnes in 2022",
        ],
    ),
    (
        "Coal earned Mongolia 8.9 billion dollars in 2022, which was 58.6 percent of total "
        "exports.",
        [
            "level exports MNG WLD (coal) 8.9bn USD in 2022",
            "share exports MNG WLD (coal) 58.6% in 2022",
        ],
    ),
    (
        "Swedish truckmaker Nordvik said its exports to Brazil jumped 30 percent in 2022.",
        [],
    ),
    (
        "Peru's exports rose 5 percent in 2022. Chile was again its biggest market in 2022. It "
        "took goods worth 126 million dollars.",
        [
            "change exports PER WLD up 5% in 2022",
            "rank exports PER CHL #1 in 2022",
            "level exports PER CHL 126mn USD in 2022",
        ],
    ),
    (
        "Chinese customs put imports of Mongolian coal at 70 million tonnes in 2022. That made "
        "Mongolia the second largest foreign supplier of coal to China.",
        [
            "level imports CHN MNG (coal) 70mn tonnes in 2022 said by Chinese customs",
            "rank imports CHN MNG (coal) #2 in 2022",
        ],
    ),
    (
        "Peru's exports to Chile rose 5 percent in 2022. In 2022 machinery made up less than 4 "
        "percent of what Peru sold to Chile.",
        [
            "change exports PER CHL up 5% in 2022",
            "share exports PER CHL (machinery) at_most 4% in 2022",
        ],
    ),
    (
        "Chile and Peru meet the press\nCHILE'S TRADE MINISTER: Our exports to Peru rose 5 "
        "percent in 2022.\nPERU'S TRADE MINISTER: Chile was our fourth largest partner in "
        "Latin America in 2022. We sold you goods for 2 billion dollars.",
        [
            "change exports CHL PER up 5% in 2022 said by Chile's Trade Minister",
            "rank turnover PER CHL #4 in 2022 said by Peru's Trade Minister",
            "level exports PER CHL 2bn USD in 2022 said by Peru's Trade Minister",
        ],
    ),
    (
        "Peru's exports to Chile came to 3 billion dollars in 2022. Peruvian companies are "
        "active there. They have put 1.2 billion dollars into Chile.",
        ["level exports PER CHL 3bn USD in 2022"],
    ),
    (
        "Peru's beef record exports came to 5 billion dollars in 2022.",
        [
            "record exports PER WLD (beef) high in 2022",
            "level exports PER WLD (beef) 5bn USD in 2022",
        ],
    ),
]
