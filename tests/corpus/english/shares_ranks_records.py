"""Shares, ranks and records.

Rows are (text, claims); every report is of Tuesday 12 March 2024.
"""

SHARES = [
    (
        "Coffee, a fifth of Uganda's exports, rose 3% to 900 million dollars in 2023.",
        [
            "share exports UGA WLD (coffee) 20% in 2023",
            "change exports UGA WLD (coffee) up 3% in 2023",
            "level exports UGA WLD (coffee) 900mn USD in 2023",
        ],
    ),
    (
        "Peru's exports rose 5% in 2023, 40% of exports going to China.",
        ["change exports PER WLD up 5% in 2023", "share exports PER CHN 40% in 2023"],
    ),
    (
        "Spain and France alone absorbed 23.3% and 21.6% of Moroccan exports in 2023.",
        ["share exports MAR ESP 23.3% in 2023", "share exports MAR FRA 21.6% in 2023"],
    ),
    (
        "The EU took 67.3 percent of Polish exports in 2023 and Germany alone 36.1 percent.",
        ["share exports POL EU 67.3% in 2023", "share exports POL DEU 36.1% in 2023"],
    ),
    (
        "Garments make up 80% of Nepal's exports in 2023, and half of them go to India.",
        [
            "share exports NPL WLD (garments) 80% in 2023",
            "share exports NPL IND (garments) 50% in 2023",
        ],
    ),
    (
        "Vietnam's exports to Laos came to 2 billion dollars in 2023, 30% of the country's total.",
        ["level exports VNM LAO 2bn USD in 2023", "share exports VNM LAO 30% in 2023"],
    ),
    (
        "Of Kenya's exports in 2023, 20% went to Uganda.",
        ["share exports KEN UGA 20% in 2023"],
    ),
    (
        "Of Brazil's exports to Egypt in 2023, three quarters were sugar.",
        ["share exports BRA EGY (sugar) 75% in 2023"],
    ),
    (
        "Chile's copper exports came to 5 billion dollars in 2023, equivalent to 40.6% of total "
        "exports.",
        [
            "level exports CHL WLD (copper) 5bn USD in 2023",
            "share exports CHL WLD (copper) 40.6% in 2023",
        ],
    ),
    (
        "Exports of goods equalled 71 per cent of Czech GDP in 2023.",
        ["share exports CZE WLD 71% in 2023"],
    ),
    (
        "Kenya's trade deficit widened to 9% of GDP in 2023.",
        ["share deficit KEN WLD 9% in 2023"],
    ),
    (
        "Norway supplied 12% of Poland's imports in 2023, but only 5% of the Czech Republic's.",
        ["share imports POL NOR 12% in 2023", "share imports CZE NOR 5% in 2023"],
    ),
    (
        "In 2023 Germany took 23% of everything Hungary sold, Italy 6% and Romania 5%.",
        [
            "share exports HUN DEU 23% in 2023",
            "share exports HUN ITA 6% in 2023",
            "share exports HUN ROU 5% in 2023",
        ],
    ),
    (
        "Thailand supplied less than 2% of the rice Norway imported in 2022.",
        ["share imports NOR THA (rice) at_most 2% in 2022"],
    ),
    (
        "Germany's share of Norway's gas exports rose from 30% in 2017 to 48% in 2022, while "
        "Britain's fell from 28% to 20%.",
        [
            "share exports NOR DEU (gas) 30% in 2017",
            "share exports NOR DEU (gas) 48% in 2022",
            "share exports NOR GBR (gas) 28% in 2017",
            "share exports NOR GBR (gas) 20% in 2022",
        ],
    ),
    (
        "Oil's share of Norway's total exports came down to 30 percent in 2023 from 35 percent in "
        "2022.",
        ["share exports NOR WLD (oil) 30% in 2023", "share exports NOR WLD (oil) 35% in 2022"],
    ),
    (
        "Machinery accounted for 40 percent of Czech exports in 2023, cars for 20 percent.",
        [
            "share exports CZE WLD (machinery) 40% in 2023",
            "share exports CZE WLD (cars) 20% in 2023",
        ],
    ),
    (
        "Germany's share in Czech exports was 32% in 2023, and in imports 24%.",
        ["share exports CZE DEU 32% in 2023", "share imports CZE DEU 24% in 2023"],
    ),
    (
        "In 2023 Chile and Peru took 9 percent and 7 percent of Ecuador's exports respectively.",
        ["share exports ECU CHL 9% in 2023", "share exports ECU PER 7% in 2023"],
    ),
    (
        "Kenya's exports were worth 7 billion dollars in 2023, of which 40% went to Uganda.",
        ["level exports KEN WLD 7bn USD in 2023", "share exports KEN UGA 40% in 2023"],
    ),
    (
        "Kenya imported 5 million tonnes of wheat in 2023, 40 percent of it from Russia.",
        [
            "level imports KEN WLD (wheat) 5mn tonnes in 2023",
            "share imports KEN RUS (wheat) 40% in 2023",
        ],
    ),
    (
        "Peru's exports were 60 billion dollars in 2023; about half of that was copper.",
        [
            "level exports PER WLD 60bn USD in 2023",
            "share exports PER WLD (copper) about 50% in 2023",
        ],
    ),
    (
        "Sweden's imports rose 3% in 2023 to 200 billion dollars, a third of them from Germany.",
        [
            "change imports SWE WLD up 3% in 2023",
            "level imports SWE WLD 200bn USD in 2023",
            "share imports SWE DEU 33.3% in 2023",
        ],
    ),
    (
        "Sweden's imports were 200 billion dollars in 2023, of which 17% came from Germany and 9% "
        "from Norway.",
        [
            "level imports SWE WLD 200bn USD in 2023",
            "share imports SWE DEU 17% in 2023",
            "share imports SWE NOR 9% in 2023",
        ],
    ),
    (
        "Peru's copper exports were 20 billion dollars in 2023, with China taking 70% of them.",
        [
            "level exports PER WLD (copper) 20bn USD in 2023",
            "share exports PER CHN (copper) 70% in 2023",
        ],
    ),
    (  # a part of the year, and nobody's share
        "Kenya's imports were 20 billion dollars in 2023, half of it in the last quarter.",
        ["level imports KEN WLD 20bn USD in 2023"],
    ),
    (
        "China accounted for 32% of Brazil's exports in 2023.",
        ["share exports BRA CHN 32% in 2023"],
    ),
    (
        "China's share in Brazil's exports was 32% in 2023.",
        ["share exports BRA CHN 32% in 2023"],
    ),
    (
        "The share of Russia in India's crude oil imports reached 36% in 2023.",
        ["share imports IND RUS (crude oil) 36% in 2023"],
    ),
    (
        "Some 83 percent of Mexico's exports went to the United States in 2023.",
        ["share exports MEX USA about 83% in 2023"],
    ),
    (
        "Nearly a third of Switzerland's imports came from Germany in 2023.",
        ["share imports CHE DEU nearly 33.3% in 2023"],
    ),
    (
        "Copper made up 52% of Chile's exports in 2023.",
        ["share exports CHL WLD (copper) 52% in 2023"],
    ),
    (
        "Turkey took 5 percent of Romania's exports in 2023.",
        ["share exports ROU TUR 5% in 2023"],
    ),
    (
        "ASEAN accounts for 12 percent of Chile's total foreign trade.",
        ["share turnover CHL ASEAN 12%"],
    ),
    (
        "The EU's share of Ukraine's exports rose to 65% in 2023.",
        ["share exports UKR EU 65% in 2023"],
    ),
    (
        "The EU's share of Ukraine's exports was 65% in 2023, up from 40% in 2021.",
        [
            "share exports UKR EU 65% in 2023",
            "share exports UKR EU 40% in 2021",
        ],
    ),
    (
        "Two thirds of Moldova's exports go to the EU.",
        ["share exports MDA EU 66.7%"],
    ),
    (
        "Oil and gas represented 60% of Algeria's exports in 2023.",
        ["share exports DZA WLD (oil and gas) 60% in 2023"],
    ),
    (
        "Exports to the EU represent 42% of the UK's total exports.",
        ["share exports GBR EU 42%"],
    ),
    (
        "The United States supplied 48% of the EU's LNG imports in 2023.",
        ["share imports EU USA (lng) 48% in 2023"],
    ),
    ("Tea accounts for a fifth of Kenya's exports.", ["share exports KEN WLD (tea) 20%"]),
    (
        "Russia supplied 9 percent of the gas imports of the EU in 2023.",
        ["share imports EU RUS (gas) 9% in 2023"],
    ),
    (
        "Almost half of Bolivia's exports are bound for Brazil and Argentina.",
        ["share exports BOL ? nearly 50%"],
    ),
    (
        "Services made up 45% of Greece's exports of goods and services in 2023.",
        ["share exports GRC WLD (services) 45% in 2023"],
    ),
    (
        "Exports were equivalent to 30 percent of Hungary's GDP in 2023.",
        ["share exports HUN WLD 30% in 2023"],
    ),
    (
        "The share of China in Angola's oil exports fell from 60 to 52 percent in 2023.",
        ["share exports AGO CHN (oil) 60% in 2022", "share exports AGO CHN (oil) 52% in 2023"],
    ),
    (
        "Taiwan's exports to China and Hong Kong accounted for 35.2 percent of its total exports "
        "in 2023.",
        ["share exports TWN ? 35.2% in 2023"],
    ),
    (
        "Australia's exports to China fell from 40 percent of total exports in 2021 to 32 "
        "percent in 2023.",
        ["share exports AUS CHN 40% in 2021", "share exports AUS CHN 32% in 2023"],
    ),
    (
        "Trade with China now makes up a quarter of Australia's total trade.",
        ["share turnover AUS CHN 25%"],
    ),
]

RANKS = [
    (
        "Togo's cocoa exports rose 5% in 2023. Egypt was the largest buyer.",
        [
            "change exports TGO WLD (cocoa) up 5% in 2023",
            "rank exports TGO EGY (cocoa) #1 in 2023",
        ],
    ),
    (
        "In 2023 Egypt was the largest market for Irish beef.",
        ["rank exports IRL EGY (beef) #1 in 2023"],
    ),
    (
        "Among Chile's suppliers, Peru ranked eighth in 2023 and Ecuador tenth.",
        ["rank imports CHL PER #8 in 2023", "rank imports CHL ECU #10"],
    ),
    (
        "Austria took second place among Slovenia's export markets in 2023 with 9.4%.",
        ["share exports SVN AUT 9.4% in 2023", "rank exports SVN AUT #2 in 2023"],
    ),
    (
        "Norway was Denmark's main supplier of gas in 2023 with 2 million tonnes. Germany came "
        "second at 1 million tonnes and Poland third at 600,000.",
        [
            "level imports DNK NOR (gas) 2mn tonnes in 2023",
            "level imports DNK DEU (gas) 1mn tonnes in 2023",
            "level imports DNK POL (gas) 600000 tonnes in 2023",
            "rank imports DNK NOR (gas) #1 in 2023",
            "rank imports DNK DEU (gas) #2 in 2023",
            "rank imports DNK POL (gas) #3 in 2023",
        ],
    ),
    (
        "Jordan's exports rose 3% in 2023. India remains the kingdom's biggest trading partner.",
        ["change exports JOR WLD up 3% in 2023", "rank turnover JOR IND #1"],
    ),
    (
        "China is Indonesia's largest trading partner.",
        ["rank turnover IDN CHN #1"],
    ),
    (
        "Germany remained Poland's biggest export market in 2023.",
        ["rank exports POL DEU #1 in 2023"],
    ),
    (
        "Norway became the EU's top supplier of gas in 2023.",
        ["rank imports EU NOR (gas) #1 in 2023"],
    ),
    (
        "Turkey is Georgia's main trading partner.",
        ["rank turnover GEO TUR #1"],
    ),
    (
        "India was the third-largest trading partner of Tanzania in 2023.",
        ["rank turnover TZA IND #3 in 2023"],
    ),
    (
        "Vietnam is the second largest coffee exporter in the world.",
        ["rank exports VNM WLD (coffee) #2"],
    ),
    (
        "Italy is the world's largest almond importer.",
        ["rank imports ITA WLD (almonds) #1"],
    ),
    (
        "Italy ranks fifth among Albania's trading partners.",
        ["rank turnover ALB ITA #5"],
    ),
    (
        "Mexico overtook China to become the largest trading partner of the United States in 2023.",
        ["rank turnover USA MEX #1 in 2023"],
    ),
    (
        "Thailand's second-biggest export market is China.",
        ["rank exports THA CHN #2"],
    ),
    (
        "Kazakhstan is Kyrgyzstan's third largest supplier.",
        ["rank imports KGZ KAZ #3"],
    ),
    (
        "Russia is Mongolia's leading supplier of petrol.",
        ["rank imports MNG RUS (petrol) #1"],
    ),
    (
        "Spain is Portugal's number one trading partner.",
        ["rank turnover PRT ESP #1"],
    ),
    (
        "Among Chile's export markets, the United States is second only to China.",
        ["rank exports CHL USA #2"],
    ),
    (
        "The Netherlands is Germany's second most important trading partner.",
        ["rank turnover DEU NLD #2"],
    ),
    (
        "Zimbabwe was Zambia's fourth-largest export destination in 2023.",
        ["rank exports ZMB ZWE #4 in 2023"],
    ),
    ("Brazil has become the largest corn exporter.", ["rank exports BRA WLD (corn) #1"]),
    ("Armenia fell to sixth place among Georgia's trading partners.", ["rank turnover GEO ARM #6"]),
    (
        "Uganda's biggest supplier is China, followed by Kenya.",
        ["rank imports UGA CHN #1", "rank imports UGA KEN #2"],
    ),
    (
        "Its largest trading partner is the EU, Moldova's economy ministry said.",
        ["rank turnover MDA EU #1 said by Moldova's economy ministry"],
    ),
    (
        "Turkey is the largest export market of Georgia and Armenia, and the second of Azerbaijan.",
        ["rank exports GEO TUR #1", "rank exports ARM TUR #1", "rank exports AZE TUR #2"],
    ),
    (
        "Germany is Poland's largest trading partner and China is Poland's second-largest.",
        ["rank turnover POL DEU #1", "rank turnover POL CHN #2"],
    ),
    (
        "China is Nepal's largest supplier and India its second-largest.",
        ["rank imports NPL CHN #1", "rank imports NPL IND #2"],
    ),
    (
        "Brazil was Peru's second-largest trading partner in 2022 and slipped to third in 2023.",
        ["rank turnover PER BRA #2 in 2022", "rank turnover PER BRA #3 in 2023"],
    ),
    (
        "Turkey bought 4 billion cubic metres of Azerbaijani gas in 2023, a fifth of its total gas "
        "imports and second only to those from Iran.",
        [
            "level imports TUR AZE (gas) 4bn cubic_metres in 2023",
            "share imports TUR AZE (gas) 20% in 2023",
            "rank imports TUR AZE (gas) #2 in 2023",
        ],
    ),
    (
        "Poland's rye exports to Lithuania were 2 million tonnes in 2023, second only to those "
        "to Germany.",
        [
            "level exports POL LTU (rye) 2mn tonnes in 2023",
            "rank exports POL LTU (rye) #2 in 2023",
        ],
    ),
    (
        "India became the second-largest buyer of Kazakh uranium in 2023.",
        ["rank exports KAZ IND (uranium) #2 in 2023"],
    ),
    (
        "Kazakhstan's trade grew 5% in 2023. As a buyer of Kazakh goods Italy has slid to third "
        "place.",
        ["change turnover KAZ WLD up 5% in 2023", "rank exports KAZ ITA #3"],
    ),
    (
        "China keeps its place at the top of Chile's trading partners.",
        ["rank turnover CHL CHN #1"],
    ),
    (
        "Uganda's biggest supplier is China, followed by Kenya and India.",
        ["rank imports UGA CHN #1", "rank imports UGA KEN #2", "rank imports UGA IND #3"],
    ),
]

RECORDS = [
    (
        "Exports of Ireland hit a record in 2023.",
        ["record exports IRL WLD high in 2023"],
    ),
    (
        "Japan's exports rose to a record high in January.",
        ["record exports JPN WLD high in 2024-01"],
    ),
    (
        "Trade between Turkey and Iraq reached an all-time high of $20 billion in 2023.",
        [
            "level turnover TUR IRQ 20bn USD in 2023",
            "record turnover TUR IRQ high in 2023",
        ],
    ),
    (
        "Germany's exports to China were the lowest since 2018 in 2023.",
        ["record exports DEU CHN low in 2023 since 2018"],
    ),
    (
        "The U.S. goods deficit with China was $279.4 billion in 2023, the smallest since 2010.",
        [
            "level deficit USA CHN 279.4bn USD in 2023",
            "record deficit USA CHN low in 2023 since 2010",
        ],
    ),
    (
        "Chinese imports fell 5.5% in 2023, the steepest drop since 2015.",
        [
            "change imports CHN WLD down 5.5% in 2023",
            "record growth imports CHN WLD low in 2023 since 2015",
        ],
    ),
    (
        "South Korean exports rose for the first time in thirteen months in November 2023.",
        ["record growth exports KOR WLD high in 2023-11"],
    ),
    (
        "India's exports crossed $450 billion for the first time in 2022-23.",
        [
            "level exports IND WLD at_least 450bn USD in FY2022-23",
            "record exports IND WLD high in FY2022-23",
        ],
    ),
    (
        "Trade between Russia and Iran grew at a record rate in 2022.",
        ["record growth turnover RUS IRN high in 2022"],
    ),
    (
        "Brazil's soybean exports to China have never been higher.",
        ["record exports BRA CHN (soybeans) high"],
    ),
    (
        "Kenya's tea exports are at a six-year high.",
        ["record exports KEN WLD (tea) high"],
    ),
    (
        "Thailand's first trade deficit in eight years was 2.6 billion dollars in 2023.",
        [
            "level deficit THA WLD 2.6bn USD in 2023",
            "record deficit THA WLD high in 2023",
        ],
    ),
    (
        "Argentina posted record wheat exports in 2022.",
        ["record exports ARG WLD (wheat) high in 2022"],
    ),
    (
        "Swiss watch exports set a new record in 2023.",
        ["record exports CHE WLD (watches) high in 2023"],
    ),
    (
        "Cuba's sugar exports sank to an all-time low in 2023.",
        ["record exports CUB WLD (sugar) low in 2023"],
    ),
    (
        "Record trade between Vietnam and Laos in 2023",
        ["record turnover VNM LAO high in 2023"],
    ),
    (
        "Trade between Angola and Portugal fell below 1 billion dollars for the first time since "
        "2004.",
        ["level turnover AGO PRT at_most 1bn USD", "record turnover AGO PRT low since 2004"],
    ),
    (
        "French exports fell in 2023, their first annual decline since 2020.",
        ["record growth exports FRA WLD low in 2023 since 2020"],
    ),
    (
        "The biggest rise in Spanish imports in ten years was recorded in 2021.",
        ["record growth imports ESP WLD high in 2021"],
    ),
    (
        "Bangladesh's garment exports were the highest ever in January.",
        ["record exports BGD WLD (garments) high in 2024-01"],
    ),
    ("Trade between Togo and Benin broke the record of 2019.", ["record turnover TGO BEN high"]),
    (
        "Taiwan's exports hit their lowest level in two years in January.",
        ["record exports TWN WLD low in 2024-01"],
    ),
    (
        "Thailand had a trade deficit of 2.6 billion dollars in 2023, the first since 2014.",
        [
            "level deficit THA WLD 2.6bn USD in 2023",
            "record deficit THA WLD high in 2023 since 2014",
        ],
    ),
    (
        "Vietnam's trade surplus with the U.S. topped $100 billion for the first time in 2022.",
        ["level surplus VNM USA at_least 100bn USD in 2022", "record surplus VNM USA high in 2022"],
    ),
    (
        "Japan logged a trade deficit of ¥1.76 trillion in January, the first in two months.",
        ["level deficit JPN WLD 1760bn JPY in 2024-01", "record deficit JPN WLD high in 2024-01"],
    ),
    (
        "Kenya's exports rose 9 percent, the most in eleven years, in 2023.",
        ["change exports KEN WLD up 9% in 2023", "record growth exports KEN WLD high in 2023"],
    ),
    (
        "Vietnam's seafood exports reached 2.4 billion dollars in 2023. The American market"
        " took a quarter of the total, compared with more than a third in 2022. Japan has "
        "now become the industry's largest customer.",
        [
            "level exports VNM WLD (seafood) 2.4bn USD in 2023",
            "share exports VNM USA (seafood) 25% in 2023",
            "share exports VNM USA (seafood) at_least 33.3% in 2022",
            "rank exports VNM JPN (seafood) #1",
        ],
    ),
    (
        "Peru's share of US copper imports could rise to 50% from 16%, with Chile's going "
        "from 44% to 30%.",
        [
            "share imports USA PER (copper) 50% forecast",
            "share imports USA PER (copper) 16%",
            "share imports USA CHL (copper) 44%",
            "share imports USA CHL (copper) 30% forecast",
        ],
    ),
    (
        "Fruit now accounted for 24 percent of Chile's sales to Indonesia in 2023.",
        ["share exports CHL IDN (fruit) 24% in 2023"],
    ),
    (
        "Brazil is Argentina's main trading partner. In 2011 it took 21 percent of "
        "everything Argentina exported.",
        ["rank turnover ARG BRA #1", "share exports ARG BRA 21% in 2011"],
    ),
    (
        "Germany sold goods worth 731 billion euros abroad in 2023. That confirmed the "
        "country as the world's biggest exporter.",
        ["level exports DEU WLD 731bn EUR in 2023", "rank exports DEU WLD #1 in 2023"],
    ),
    (
        "The world's top cocoa exporter, Ivory Coast, sent 410,000 tonnes of beans to the "
        "European Union in 2023.",
        [
            "level exports CIV EU (beans) 410000 tonnes in 2023",
            "rank exports CIV WLD (cocoa) #1 in 2023",
        ],
    ),
    (
        "Mexico accounted for 15.4 percent of Peru's imports in 2023, China for 13.9 "
        "percent and Canada for 13.6 percent.",
        [
            "share imports PER MEX 15.4% in 2023",
            "share imports PER CHN 13.9% in 2023",
            "share imports PER CAN 13.6% in 2023",
        ],
    ),
    (
        "China's share of Peru's imports fell 2.7 points to 13.9 percent in 2023.",
        ["share imports PER CHN 13.9% in 2023"],
    ),
    (
        "Germany took 13.1 percent of Finland's exports in 2023, ahead of Sweden with 11.1 "
        "percent and Britain with 10.5 percent.",
        [
            "share exports FIN DEU 13.1% in 2023",
            "share exports FIN SWE 11.1% in 2023",
            "share exports FIN GBR 10.5% in 2023",
        ],
    ),
    (
        "China took 30 percent of Nigeria's imports in 2023, followed by Belgium and India "
        "on 12.3 and 10.7 percent respectively.",
        [
            "share imports NGA CHN 30% in 2023",
            "share imports NGA BEL 12.3% in 2023",
            "share imports NGA IND 10.7% in 2023",
        ],
    ),
    (
        "China was Germany's biggest trading partner in 2023 with 251.8 billion euros, "
        "ahead of the US on 240.5 billion.",
        [
            "level turnover DEU CHN 251.8bn EUR in 2023",
            "level turnover DEU USA 240.5bn EUR in 2023",
            "rank turnover DEU CHN #1 in 2023",
        ],
    ),
    (
        "The EU ran deficits of more than 300 billion euros with China in 2023.",
        ["level deficit EU CHN at_least 300bn EUR in 2023"],
    ),
    (
        "Uzbekistan's foreign trade turnover grew 20.7% in 2023 to 81.2 billion dollars. "
        "China topped the list of trading partners with 17.2 billion dollars, followed by "
        "Russia with 13 billion.",
        [
            "change turnover UZB WLD up 20.7% in 2023",
            "level turnover UZB WLD 81.2bn USD in 2023",
            "level turnover UZB CHN 17.2bn USD in 2023",
            "level turnover UZB RUS 13bn USD in 2023",
            "rank turnover UZB CHN #1 in 2023",
            "rank turnover UZB RUS #2 in 2023",
        ],
    ),
    (
        "Intra-African trade accounts for about 15 percent of Africa's total trade.",
        ["share turnover AFRICA AFRICA about 15%"],
    ),
    (
        "Togo has run up its worst trade deficit since records began.",
        ["record deficit TGO WLD high"],
    ),
    (
        "Togo posted a trade deficit of 4.8 billion dollars in May 2023, its worst monthly "
        "result since 2009.",
        [
            "level deficit TGO WLD 4.8bn USD in 2023-05",
            "record deficit TGO WLD high in 2023-05 since 2009",
        ],
    ),
    (
        "Togo has posted the biggest trade surplus in its history.",
        ["record surplus TGO WLD high"],
    ),
    (
        "Togo's exports managed growth of just 3 percent in 2023, which was the weakest "
        "showing since 2011.",
        [
            "change exports TGO WLD up 3% in 2023",
            "record growth exports TGO WLD low in 2023 since 2011",
        ],
    ),
    (
        "Kenyan companies sold more goods abroad in 2023 than ever before.",
        ["record exports KEN WLD high in 2023"],
    ),
    (
        "In 2023 Togo exported more phosphate than ever.",
        ["record exports TGO WLD (phosphate) high in 2023"],
    ),
    (
        "Togo's trade is more important than ever.",
        [],
    ),
    (
        "Togo's trade deficit almost doubled in 2023 as record oil prices lifted costs.",
        ["change deficit TGO WLD up nearly x2 in 2023"],
    ),
    (
        "Togo's exports reached 5 billion dollars in 2023. It, the highest since 2012, came"
        " as a surprise.",
        ["level exports TGO WLD 5bn USD in 2023"],
    ),
    (
        "Togo has a cement maker, one of the country's leading exporters.",
        [],
    ),
    (
        "Gold is a popular gift, and Togo is the world's largest importer of the metal.",
        [],
    ),
    (
        "Togo kept its place as the leading exporter of yams in 2023, with Benin second.",
        ["rank exports TGO WLD (yams) #1 in 2023", "rank exports BEN WLD (yams) #2 in 2023"],
    ),
    (
        "Togo was the leading exporter in 2023. Benin overtook Ghana to move into third "
        "position, with exports of $593 million.",
        [
            "rank exports TGO WLD #1 in 2023",
            "level exports BEN WLD 593mn USD in 2023",
            "rank exports BEN WLD #3 in 2023",
        ],
    ),
    (
        "Togo's foreign trade topped $1 billion for the first time in 2023, making Togo the"
        " third-largest trading nation.",
        [
            "level turnover TGO WLD at_least 1bn USD in 2023",
            "record turnover TGO WLD high in 2023",
            "rank turnover TGO WLD #3 in 2023",
        ],
    ),
    (
        "Togo's exports to Ghana rose 5 percent. Producers won duties in 2003 and shrimp "
        "came next.",
        ["change exports TGO GHA up 5%"],
    ),
    (
        "Benin was Togo's biggest export market in 2023, buying 20% of its goods, against "
        "17% for Ghana.",
        [
            "share exports TGO BEN 20% in 2023",
            "share exports TGO GHA 17% in 2023",
            "rank exports TGO BEN #1 in 2023",
        ],
    ),
    (
        "Togo supplies about a quarter of the cut flowers imported by Benin.",
        ["share imports BEN TGO (cut flowers) about 25%"],
    ),
    (
        "Togo exported 173,000 tonnes of cocoa in 2022, and cocoa normally provides about "
        "60 percent of its export revenue.",
        [
            "level exports TGO WLD (cocoa) 173000 tonnes in 2022",
            "share exports TGO WLD (cocoa) about 60% in 2022",
        ],
    ),
    (
        "Togo sent 430,000 tonnes of palm oil to Benin in 2022, about 10 percent of its exports.",
        [
            "level exports TGO BEN (palm oil) 430000 tonnes in 2022",
            "share exports TGO BEN (palm oil) about 10% in 2022",
        ],
    ),
    (
        "Togo's exports rose to 5 billion dollars in 2023, with 40% going to Benin and a "
        "tenth to Ghana.",
        [
            "level exports TGO WLD 5bn USD in 2023",
            "share exports TGO BEN 40% in 2023",
            "share exports TGO GHA 10% in 2023",
        ],
    ),
    (
        "Togo is the world's largest exporter of shrimp. It sold $1.7 billion worth abroad "
        "in 2022, with about half going to Benin.",
        [
            "rank exports TGO WLD (shrimp) #1",
            "level exports TGO WLD (shrimp) 1.7bn USD in 2022",
            "share exports TGO BEN (shrimp) about 50% in 2022",
        ],
    ),
    (
        "As a result, palm oil and cocoa accounted for 52 percent of Togo's exports in 2022.",
        ["share exports TGO WLD (palm oil and cocoa) 52% in 2022"],
    ),
    (
        "Togo's exports rose 5 percent to 32 billion dollars in 2022. Phosphate alone "
        "brought in 14 billion, and now makes up 45 percent of everything Togo sells "
        "abroad.",
        [
            "change exports TGO WLD up 5% in 2022",
            "level exports TGO WLD 32bn USD in 2022",
            "level exports TGO WLD (phosphate) 14bn USD in 2022",
            "share exports TGO WLD (phosphate) 45%",
        ],
    ),
    (
        "Togo's cocoa exports are large. Togo grows about 40 percent of the region's crop.",
        [],
    ),
    (
        "Peru imports about 70 percent of its total oil consumption.",
        ["share imports PER WLD (oil) about 70%"],
    ),
    (
        "Peru, a large copper exporter, sells about 60 percent of its output to Chile.",
        ["share exports PER CHL (copper) about 60%"],
    ),
    (
        "Peru buys about 70 percent of the crude it needs from abroad.",
        ["share imports PER WLD (crude) about 70%"],
    ),
    (
        "Peru has been a net importer of oil since the mid 1990's with more than a third of"
        " the oil and gas it consumes coming from abroad.",
        ["share imports PER WLD (oil and gas) at_least 33.3%"],
    ),
    (
        "Peru exports 80 percent of its copper production.",
        ["share exports PER WLD (copper) 80%"],
    ),
    (
        "Peru sells 80 percent of its output.",
        [],
    ),
    (
        "Some 90 percent of Peru's oil needs are imported.",
        ["share imports PER WLD (oil) about 90%"],
    ),
    (
        "Machinery made up nearly a third of everything Peru sold to Chile in 2023.",
        ["share exports PER CHL (machinery) nearly 33.3% in 2023"],
    ),
    (
        "More than half of all the corn that Peru imports comes from Chile.",
        ["share imports PER CHL (corn) at_least 50%"],
    ),
    (
        "A third of all copper Peru sells abroad goes to Chile.",
        ["share exports PER CHL (copper) 33.3%"],
    ),
    (
        "Peru's exports to Chile were worth 14 billion dollars in 2023, or about 8 percent "
        "of its total exports.",
        ["level exports PER CHL 14bn USD in 2023", "share exports PER CHL about 8% in 2023"],
    ),
    (
        "The share of machinery in Peru's exports to Chile was 10 percent in 2023.",
        ["share exports PER CHL (machinery) 10% in 2023"],
    ),
    (
        "Copper made up 71 percent of Peru's exports to Chile in 2022; the share of zinc "
        "was 12 percent.",
        ["share exports PER CHL (copper) 71% in 2022", "share exports PER CHL (zinc) 12% in 2022"],
    ),
    (
        "Chile was the largest source of Peru's imports in 2022, with 21 percent. Bolivia "
        "supplied 11 percent.",
        [
            "share imports PER CHL 21% in 2022",
            "rank imports PER CHL #1 in 2022",
            "share imports PER BOL 11% in 2022",
        ],
    ),
    (
        "Chile took 35 percent of Peru's exports in 2022, and sales to that country came to"
        " 47 billion dollars.",
        ["share exports PER CHL 35% in 2022", "level exports PER CHL 47bn USD in 2022"],
    ),
    (
        "A fifth of all Peruvian exports went to Chile in 2022; in 2003 it was 5 percent.",
        ["share exports PER CHL 20% in 2022", "share exports PER CHL 5% in 2003"],
    ),
    (
        "Peru covers about 9 percent of Chile's copper imports.",
        ["share imports CHL PER (copper) about 9%"],
    ),
    (
        "Ninety percent of Peru's food exports are sold in Chile.",
        ["share exports PER CHL (food) 90%"],
    ),
    (
        "Chile was Peru's partner in trade in 2022, accounting for 1.6 percent of total "
        "Peruvian trade.",
        ["share turnover PER CHL 1.6% in 2022"],
    ),
    (
        "Peru has overtaken Bolivia as the largest supplier of gas to the EU and provides "
        "about a quarter of the bloc's gas imports.",
        ["share imports EU PER (gas) about 25%", "rank imports EU PER (gas) #1"],
    ),
    (
        "Chile is now Peru's sixth largest export market and the second in Asia.",
        ["rank exports PER CHL #6"],
    ),
    (
        "Peru's exports to Chile were 5 billion dollars in 2022. Chile overtook Bolivia as "
        "the country's largest export market.",
        ["level exports PER CHL 5bn USD in 2022", "rank exports PER CHL #1 in 2022"],
    ),
    (
        "Peru should record a trade surplus of about 1.4 billion dollars in 2024.",
        ["level surplus PER WLD about 1.4bn USD in 2024 forecast"],
    ),
    (
        "Cocoa would account for 36 percent of Togo's total exports in 2024, compared with "
        "54 percent in 2022.",
        [
            "share exports TGO WLD (cocoa) 36% in 2024 forecast",
            "share exports TGO WLD (cocoa) 54% in 2022",
        ],
    ),
    (
        "Togo's exports accounted for 62 percent in 2022.",
        [],
    ),
    (
        "Armenian exports to the EAEU were down 54 percent in 2023, Russia's share in "
        "foreign trade slid to 34.6 percent.",
        ["change exports ARM EAEU down 54% in 2023", "share turnover ARM RUS 34.6% in 2023"],
    ),
    (
        "Chile, by far Peru's most important partner, absorbed 30 percent of Peruvian "
        "exports in 2022 and provided 24 percent of imports.",
        [
            "share exports PER CHL 30% in 2022",
            "share imports PER CHL 24% in 2022",
            "rank turnover PER CHL #1",
        ],
    ),
    (
        "Peru's deficit with Chile, 455 million dollars in 2022, was the largest yet.",
        ["level deficit PER CHL 455mn USD in 2022", "record deficit PER CHL high in 2022"],
    ),
    (
        "Peru's exports left a surplus of 9 billion dollars in 2022, the biggest in the "
        "country's history.",
        ["level surplus PER WLD 9bn USD in 2022", "record surplus PER WLD high in 2022"],
    ),
    (
        "Peru's exports are set to climb to a record.",
        ["record exports PER WLD high forecast"],
    ),
    (
        "Peru's beef exports fell in 2022 to 5 billion dollars. The value of the "
        "fishermen's own catch has halved since 2000 to 560 million dollars.",
        ["level exports PER WLD (beef) 5bn USD in 2022"],
    ),
    (
        "In 2022 Peru was the world's number one beef exporter.",
        ["rank exports PER WLD (beef) #1 in 2022"],
    ),
    (
        "Peru is the world's largest beef exporter. It sold a record 393,000 tonnes to "
        "Chile in 2022.",
        [
            "rank exports PER WLD (beef) #1",
            "record exports PER CHL (beef) high in 2022",
            "level exports PER CHL (beef) 393000 tonnes in 2022",
        ],
    ),
    (
        "Peru's exports to Chile were 5 billion dollars in 2022. A firm that accounts for a"
        " sixth of the market's value slid 2 percent.",
        ["level exports PER CHL 5bn USD in 2022"],
    ),
    (
        "Rice, of which Thailand is the world's largest exporter, had a bad month.",
        ["rank exports THA WLD (rice) #1"],
    ),
    (
        "Peru's imports from Chile were at an 18-month low in January.",
        ["record imports PER CHL low in 2024-01"],
    ),
    (
        "Peru's copper exports to Chile rose 5 percent in 2022. The top market in 2023 was "
        "Japan, with 32 per cent.",
        [
            "change exports PER CHL (copper) up 5% in 2022",
            "share exports PER JPN (copper) 32% in 2023",
            "rank exports PER JPN (copper) #1 in 2023",
        ],
    ),
    (
        "China took 32 per cent of everything Peru sold abroad in 2022. In 2006 it had taken "
        "12 per cent.",
        ["share exports PER CHN 32% in 2022", "share exports PER CHN 12% in 2006"],
    ),
    (
        "In 1998 more than half of Uruguay's exports went to its Mercosur partners.",
        ["share exports URY MERCOSUR at_least 50% in 1998"],
    ),
    (
        "In Benin, cashews made up more than 90 percent of export income in 2022.",
        ["share exports BEN WLD (cashews) at_least 90% in 2022"],
    ),
    (
        "Chile's exports to Peru came to 4 billion dollars in 2022, and copper had accounted "
        "for 76 percent of Chile's exports to Peru.",
        ["level exports CHL PER 4bn USD in 2022", "share exports CHL PER (copper) 76% in 2022"],
    ),
    (
        "Peru's beef exports rose 5 percent in 2022. Peru was the third-largest beef exporter, "
        "placing it tenth among foreign investors.",
        ["change exports PER WLD (beef) up 5% in 2022", "rank exports PER WLD (beef) #3 in 2022"],
    ),
    (
        "In 2022 the Netherlands exported goods worth 516 billion euros. Germany took 22 "
        "percent of those exports.",
        ["level exports NLD WLD 516bn EUR in 2022", "share exports NLD DEU 22% in 2022"],
    ),
    (
        "Chile took 29 percent of Peru's exports in 2022, and 26 percent in 2010.",
        ["share exports PER CHL 29% in 2022", "share exports PER CHL 26% in 2010"],
    ),
    (
        "Chile was the largest supplier of goods to Peru in 2022, and Brazil the largest buyer "
        "of Peruvian goods.",
        ["rank imports PER CHL #1 in 2022", "rank exports PER BRA #1"],
    ),
    (
        "Peru's cashew exports set new mark in 2022",
        ["record exports PER WLD (cashews) high in 2022"],
    ),
    (
        "China took 32 percent of Peru's exports in 2022. Japan came a distant second in 2022, "
        "with 16 percent.",
        [
            "share exports PER CHN 32% in 2022",
            "share exports PER JPN 16% in 2022",
            "rank exports PER JPN #2 in 2022",
        ],
    ),
    (
        "Peru had a trade surplus of 229 million dollars in January, the first in 33 months.",
        ["level surplus PER WLD 229mn USD in 2024-01", "record surplus PER WLD high in 2024-01"],
    ),
    (
        "In 2022 Chile was Peru's second-largest export market; in 2021 it had been fifth.",
        ["rank exports PER CHL #2 in 2022", "rank exports PER CHL #5 in 2021"],
    ),
    (
        "Peru's exports hit a January 15 high in 2022.",
        [],
    ),
    (
        "Peru had its first trade surplus in 33 months in January.",
        ["record surplus PER WLD high in 2024-01"],
    ),
    (
        "Only 23.1 percent of ASEAN's trade in 2022 took place among its own members.",
        ["share turnover ASEAN ASEAN 23.1% in 2022"],
    ),
]
