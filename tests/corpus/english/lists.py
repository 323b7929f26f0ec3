"""Lists and ellipsis, from X to Y, comparisons, brackets, corrections, what stands over.

Rows are (text, claims); every report is of Tuesday 12 March 2024.
"""

ROWS = [
    (
        "Peru's exports came to 33 billion dollars in 2023: 16 billion came from copper and 7 "
        "billion from gold.",
        [
            "level exports PER WLD 33bn USD in 2023",
            "level exports PER WLD (copper) 16bn USD in 2023",
            "level exports PER WLD (gold) 7bn USD in 2023",
        ],
    ),
    (
        "Pakistan's exports fell 12% to 20.8 billion dollars in 2023. Rice fell 8.5 percent to 1.9 "
        "billion, cotton yarn lost almost a third.",
        [
            "change exports PAK WLD down 12% in 2023",
            "level exports PAK WLD 20.8bn USD in 2023",
            "change exports PAK WLD (rice) down 8.5% in 2023",
            "level exports PAK WLD (rice) 1.9bn USD in 2023",
            "change exports PAK WLD (cotton yarn) down nearly 33.3% in 2023",
        ],
    ),
    (
        "Chile's exports rose 4% to 8 billion dollars in 2023. Copper fell 2 percent in London.",
        ["change exports CHL WLD up 4% in 2023", "level exports CHL WLD 8bn USD in 2023"],
    ),
    (
        "Chile's exports were 10 billion dollars in February. Copper accounted for 4 billion and "
        "fruit for 1 billion.",
        [
            "level exports CHL WLD 10bn USD in 2024-02",
            "level exports CHL WLD (copper) 4bn USD in 2024-02",
            "level exports CHL WLD (fruit) 1bn USD in 2024-02",
        ],
    ),
    (
        "Chile's exports rose 5% in February. Shipments of lithium were worth 800 million dollars.",
        [
            "change exports CHL WLD up 5% in 2024-02",
            "level exports CHL WLD (lithium) 800mn USD in 2024-02",
        ],
    ),
    (
        "In 2023 Kazakhstan's exports to Turkey were 3.9 billion dollars, imports 2.1 billion.",
        [
            "level exports KAZ TUR 3.9bn USD in 2023",
            "level imports KAZ TUR 2.1bn USD in 2023",
        ],
    ),
    (
        "Exports of Hungary came to 149, imports to 140 billion euros in 2023.",
        [
            "level exports HUN WLD 149bn EUR in 2023",
            "level imports HUN WLD 140bn EUR in 2023",
        ],
    ),
    (
        "Hungary's exports and imports were 149 and 140 billion euros respectively in 2023.",
        [
            "level exports HUN WLD 149bn EUR in 2023",
            "level imports HUN WLD 140bn EUR in 2023",
        ],
    ),
    (
        "Hungary's exports rose 4% and its imports fell 10% in 2023.",
        [
            "change exports HUN WLD up 4% in 2023",
            "change imports HUN WLD down 10% in 2023",
        ],
    ),
    (
        "Croatia's exports fell 3% and imports 5% in 2023.",
        [
            "change exports HRV WLD down 3% in 2023",
            "change imports HRV WLD down 5% in 2023",
        ],
    ),
    (
        "Croatia's exports rose 3 per cent to 23 billion euros, while imports dropped 5 per cent "
        "to 39 billion euros in 2023.",
        [
            "change exports HRV WLD up 3% in 2023",
            "level exports HRV WLD 23bn EUR in 2023",
            "change imports HRV WLD down 5% in 2023",
            "level imports HRV WLD 39bn EUR in 2023",
        ],
    ),
    (
        "Mexico's trade with Japan went from 18 billion dollars in 2015 to 22 billion in 2023.",
        [
            "level turnover MEX JPN 18bn USD in 2015",
            "level turnover MEX JPN 22bn USD in 2023",
        ],
    ),
    (
        "Mexico's exports to Japan rose to 4.4 billion dollars in 2023 from 3.9 billion in 2022.",
        [
            "level exports MEX JPN 4.4bn USD in 2023",
            "level exports MEX JPN 3.9bn USD in 2022",
        ],
    ),
    (
        "Mexico's imports from Japan rose to 18 billion dollars in 2023, up from 17 billion.",
        [
            "level imports MEX JPN 18bn USD in 2023",
            "level imports MEX JPN 17bn USD in 2022",
        ],
    ),
    (
        "Denmark's surplus was 27 billion crowns in January, compared with 24 billion in December "
        "and 19 billion in January 2023.",
        [
            "level surplus DNK WLD 27bn DKK in 2024-01",
            "level surplus DNK WLD 24bn DKK in 2023-12",
            "level surplus DNK WLD 19bn DKK in 2023-01",
        ],
    ),
    (
        "Denmark's surplus rose to 27 billion crowns in January from a revised 24 billion "
        "in December.",
        [
            "level surplus DNK WLD 27bn DKK in 2024-01",
            "level surplus DNK WLD 24bn DKK in 2023-12",
        ],
    ),
    (
        "Denmark's surplus for December was revised to 24 billion crowns from 22 billion.",
        [
            "level surplus DNK WLD 24bn DKK in 2023-12",
            "level surplus DNK WLD 22bn DKK in 2023-12",
        ],
    ),
    (
        "Zambia's copper exports were 698,000 tonnes worth 5.9 billion dollars in 2023.",
        [
            "level exports ZMB WLD (copper) 698000 tonnes in 2023",
            "level exports ZMB WLD (copper) 5.9bn USD in 2023",
        ],
    ),
    (
        "Zambia's exports were 230 billion kwacha ($11 billion) in 2023.",
        ["level exports ZMB WLD 230bn ZMW in 2023"],
    ),
    (
        "Uruguay's exports were 11.5 billion dollars (10.6 billion euros) in 2023.",
        ["level exports URY WLD 11.5bn USD in 2023"],
    ),
    (
        "The EU exported 223 billion euros ($243 billion) of goods to China and imported "
        "516 billion euros in 2023.",
        [
            "level exports EU CHN 223bn EUR in 2023",
            "level imports EU CHN 516bn EUR in 2023",
        ],
    ),
    (
        "Uruguay exported beef worth 2 billion dollars and soybeans worth 600 million in 2023.",
        [
            "level exports URY WLD (beef) 2bn USD in 2023",
            "level exports URY WLD (soybeans) 600mn USD in 2023",
        ],
    ),
    (
        "Uruguay's exports to China, Brazil and Argentina were worth 2.5 billion, 1.9 billion "
        "and 800 million dollars respectively in 2023.",
        [
            "level exports URY CHN 2.5bn USD in 2023",
            "level exports URY BRA 1.9bn USD in 2023",
            "level exports URY ARG 800mn USD in 2023",
        ],
    ),
    (
        "Tanzania's exports to Kenya rose 12 percent, to Uganda 8 percent and to Rwanda 5 percent "
        "in 2023.",
        [
            "change exports TZA KEN up 12% in 2023",
            "change exports TZA UGA up 8% in 2023",
            "change exports TZA RWA up 5% in 2023",
        ],
    ),
    (
        "Japan's trade balance swung from a surplus of 0.4 trillion yen in January 2023 "
        "to a deficit of 1.8 trillion yen in January 2024.",
        [
            "level surplus JPN WLD 400bn JPY in 2023-01",
            "level deficit JPN WLD 1800bn JPY in 2024-01",
        ],
    ),
    (
        "Greece's exports were 49 billion euros in 2023 against imports of 82 billion.",
        [
            "level exports GRC WLD 49bn EUR in 2023",
            "level imports GRC WLD 82bn EUR in 2023",
        ],
    ),
    (
        "With exports of 49 billion and imports of 82 billion euros, "
        "Greece had a trade deficit of 33 billion euros in 2023.",
        [
            "level exports GRC WLD 49bn EUR in 2023",
            "level imports GRC WLD 82bn EUR in 2023",
            "level deficit GRC WLD 33bn EUR in 2023",
        ],
    ),
    (
        "Trade between Cuba and Spain totalled 1 billion euros in 2023: "
        "Spanish exports were 800 million and imports 200 million.",
        [
            "level turnover CUB ESP 1bn EUR in 2023",
            "level exports ESP CUB 800mn EUR in 2023",
            "level imports ESP CUB 200mn EUR in 2023",
        ],
    ),
    (
        "Trade between Cuba and Spain totalled 1 billion euros in 2023, "
        "including 800 million of Spanish exports.",
        [
            "level turnover CUB ESP 1bn EUR in 2023",
            "level exports ESP CUB 800mn EUR in 2023",
        ],
    ),
    (
        "Trade between Ecuador and Bolivia doubled from 100 to 200 million dollars in 2023.",
        [
            "change turnover ECU BOL up x2 in 2023",
            "level turnover ECU BOL 100mn USD in 2022",
            "level turnover ECU BOL 200mn USD in 2023",
        ],
    ),
    (
        "Jordan's imports shrank 5.6 percent in 2023, its exports 1.2 percent.",
        [
            "change imports JOR WLD down 5.6% in 2023",
            "change exports JOR WLD down 1.2% in 2023",
        ],
    ),
    (
        "Exports up 4%, imports down 2%: Latvia's trade in January",
        [
            "change exports LVA WLD up 4% in 2024-01",
            "change imports LVA WLD down 2% in 2024-01",
        ],
    ),
    (
        "Correction: Latvia's exports in January were 1.5 billion euros, not 1.7 billion.",
        ["level exports LVA WLD 1.5bn EUR in 2024-01"],
    ),
    (
        "Latvia's oil exports averaged 20,000 barrels per day in 2023, "
        "down from 25,000 barrels per day in 2022.",
        [
            "level exports LVA WLD (oil) 20000 barrels_per_day in 2023",
            "level exports LVA WLD (oil) 25000 barrels_per_day in 2022",
        ],
    ),
    (
        "Lithuania's foreign trade in the first half of 2023\n"
        "Exports: 18.5 bln euros (+3.1%)\nImports: 22.4 bln euros (-6.2%)",
        [
            "level exports LTU WLD 18.5bn EUR in 2023-H1",
            "change exports LTU WLD up 3.1% in 2023-H1",
            "level imports LTU WLD 22.4bn EUR in 2023-H1",
            "change imports LTU WLD down 6.2% in 2023-H1",
        ],
    ),
    (
        "Portugal's exports and imports both fell: the former by 1 percent, "
        "the latter by 4 percent in 2023.",
        [
            "change exports PRT WLD down 1% in 2023",
            "change imports PRT WLD down 4% in 2023",
        ],
    ),
    (
        "Portugal's exports to Angola rose 8% to 1.4 billion euros in 2023. "
        "Imports from there fell 20% to 500 million.",
        [
            "change exports PRT AGO up 8% in 2023",
            "level exports PRT AGO 1.4bn EUR in 2023",
            "change imports PRT AGO down 20% in 2023",
            "level imports PRT AGO 500mn EUR in 2023",
        ],
    ),
    (
        "Brazil's exports in 2023:\n- soybeans: $53.2 billion\n- crude oil: $42.5 billion",
        [
            "level exports BRA WLD (soybeans) 53.2bn USD in 2023",
            "level exports BRA WLD (crude oil) 42.5bn USD in 2023",
        ],
    ),
    (
        "The main markets for Chilean wine exports in 2023 were China (250 million dollars) and "
        "Brazil (200 million dollars).",
        [
            "level exports CHL CHN (wine) 250mn USD in 2023",
            "level exports CHL BRA (wine) 200mn USD in 2023",
        ],
    ),
    (
        "Morocco's exports of phosphates fell 34%, of cars rose 27% in 2023.",
        [
            "change exports MAR WLD (phosphates) down 34% in 2023",
            "change exports MAR WLD (cars) up 27% in 2023",
        ],
    ),
    (
        "Gabon's trade with China grew 5% to 4.5 billion dollars, with France fell 2% to 600 "
        "million dollars in 2023.",
        [
            "change turnover GAB CHN up 5% in 2023",
            "level turnover GAB CHN 4.5bn USD in 2023",
            "change turnover GAB FRA down 2% in 2023",
            "level turnover GAB FRA 600mn USD in 2023",
        ],
    ),
    (
        "Botswana's trade with Namibia was expected to reach 300 million dollars in 2023 but "
        "came to 250 million.",
        [
            "level turnover BWA NAM 300mn USD in 2023 forecast",
            "level turnover BWA NAM 250mn USD in 2023",
        ],
    ),
    (
        "Chad's exports fell from a record 4.1 billion dollars in 2022 to 3.9 billion in 2023.",
        [
            "level exports TCD WLD 4.1bn USD in 2022",
            "record exports TCD WLD high in 2022",
            "level exports TCD WLD 3.9bn USD in 2023",
        ],
    ),
    (
        "The trade deficit of Malta was 3.9 billion euros in 2023, the difference between "
        "exports of 3.1 billion and imports of 7 billion.",
        [
            "level deficit MLT WLD 3.9bn EUR in 2023",
            "level exports MLT WLD 3.1bn EUR in 2023",
            "level imports MLT WLD 7bn EUR in 2023",
        ],
    ),
    (
        "Of Rwanda's exports of 2.4 billion dollars in 2023, gold made up 880 million.",
        [
            "level exports RWA WLD 2.4bn USD in 2023",
            "level exports RWA WLD (gold) 880mn USD in 2023",
        ],
    ),
    (
        "Sudan's exports were 4.3 billion dollars, its imports twice that, in 2023.",
        ["level exports SDN WLD 4.3bn USD in 2023"],
    ),
    (
        "Kenya's trade with Uganda, Tanzania and Rwanda was 1.1 billion, 700 million and 300 "
        "million dollars in 2023.",
        [
            "level turnover KEN UGA 1.1bn USD in 2023",
            "level turnover KEN TZA 700mn USD in 2023",
            "level turnover KEN RWA 300mn USD in 2023",
        ],
    ),
    (
        "Kenya's largest export markets were Uganda (900 million dollars) and Pakistan (500 "
        "million dollars) in 2023.",
        [
            "rank exports KEN UGA #1 in 2023",
            "level exports KEN UGA 900mn USD in 2023",
            "level exports KEN PAK 500mn USD in 2023",
        ],
    ),
    (
        "Imports into Kenya rose 4 percent; those from China rose 12 percent to 3.9 billion "
        "dollars in 2023.",
        [
            "change imports KEN WLD up 4% in 2023",
            "change imports KEN CHN up 12% in 2023",
            "level imports KEN CHN 3.9bn USD in 2023",
        ],
    ),
    (
        "Kenya's imports from China rose 12 percent and from India 3 percent in 2023.",
        ["change imports KEN CHN up 12% in 2023", "change imports KEN IND up 3% in 2023"],
    ),
    (
        "Trade between Germany and China, at 253.1 billion euros, was ahead of that with the "
        "United States at 252.3 billion euros in 2023.",
        [
            "level turnover DEU CHN 253.1bn EUR in 2023",
            "level turnover DEU USA 252.3bn EUR in 2023",
        ],
    ),
    (
        "The United States imported $427 billion in goods from China last year and exported $148 "
        "billion.",
        ["level imports USA CHN 427bn USD in 2023", "level exports USA CHN 148bn USD in 2023"],
    ),
    (
        "Mongolian exports of meat to China stopped in 2020; in 2019 they had been 60,000 tonnes.",
        ["level exports MNG CHN (meat) 60000 tonnes in 2019"],
    ),
    (
        "Ireland's exports of beef and butter were 3 billion and 1 billion euros respectively in "
        "2023.",
        [
            "level exports IRL WLD (beef) 3bn EUR in 2023",
            "level exports IRL WLD (butter) 1bn EUR in 2023",
        ],
    ),
    (
        "Kenya's exports of 7 billion dollars went to Uganda (900 million dollars), Pakistan "
        "(500 million dollars) and others in 2023.",
        [
            "level exports KEN WLD 7bn USD in 2023",
            "level exports KEN UGA 900mn USD in 2023",
            "level exports KEN PAK 500mn USD in 2023",
        ],
    ),
    (
        "The balance of trade with China moved from a deficit of 3 billion dollars in 2021 to a "
        "surplus of 1 billion in 2023, Kenya's ministry said.",
        [
            "level deficit KEN CHN 3bn USD in 2021 said by Kenya's ministry",
            "level surplus KEN CHN 1bn USD in 2023 said by Kenya's ministry",
        ],
    ),
    (
        "Uruguay exported 2 million tonnes of soybeans in January, 8% more than a year earlier, "
        "of which 1.5 million tonnes went to Egypt.",
        [
            "level exports URY WLD (soybeans) 2mn tonnes in 2024-01",
            "change exports URY WLD (soybeans) up 8% in 2024-01 on 2023-01",
            "level exports URY EGY (soybeans) 1.5mn tonnes in 2024-01",
        ],
    ),
    (
        "Peru's trade with Chile was $3 billion in 2023, with the US $21 billion.",
        ["level turnover PER CHL 3bn USD in 2023", "level turnover PER USA 21bn USD in 2023"],
    ),
    (
        "Malaysia had a deficit in its trade with Chad of 2 million ringgit in 2023, half the "
        "record 4 million ringgit of 2022.",
        [
            "level deficit MYS TCD 2mn MYR in 2023",
            "change deficit MYS TCD down x0.5 in 2023",
            "record deficit MYS TCD high in 2022",
            "level deficit MYS TCD 4mn MYR in 2022",
        ],
    ),
    (
        "Compared with January 2023, Greek exports to Malta rose 8% to 20 million euros.",
        [
            "change exports GRC MLT up 8% in 2024-01 on 2023-01",
            "level exports GRC MLT 20mn EUR in 2024-01",
        ],
    ),
    (
        "Trade between Malta and Cyprus was 90 million euros in 2023, slightly less than the "
        "95 million of 2022.",
        [
            "level turnover MLT CYP 90mn EUR in 2023",
            "level turnover MLT CYP 95mn EUR in 2022",
        ],
    ),
    (
        "Trade of Malta with Cyprus\nMaltese exports: 50 mln euros (+4%)\n"
        "Maltese imports: 40 mln euros (-2%)\nFood: 3 mln euros",
        [
            "level exports MLT CYP 50mn EUR",
            "change exports MLT CYP up 4%",
            "level imports MLT CYP 40mn EUR",
            "change imports MLT CYP down 2%",
        ],
    ),
    (
        "Goods worth 3 billion euros were exported from Malta, and goods worth 5 billion euros "
        "were imported to Malta in 2023.",
        ["level exports MLT WLD 3bn EUR in 2023", "level imports MLT WLD 5bn EUR in 2023"],
    ),
    (
        "Chad's cotton exports brought in 250 million dollars in 2023, sesame 110 million and "
        "cattle 90 million.",
        [
            "level exports TCD WLD (cotton) 250mn USD in 2023",
            "level exports TCD WLD (sesame) 110mn USD in 2023",
            "level exports TCD WLD (cattle) 90mn USD in 2023",
        ],
    ),
    (
        "Estonia's exports of timber grew by two-fifths in 2023, those of fish fell by a tenth.",
        [
            "change exports EST WLD (timber) up 40% in 2023",
            "change exports EST WLD (fish) down 10% in 2023",
        ],
    ),
    (
        "Mali's imports were 6 billion dollars in 2023, of which 2 billion was fuel.",
        ["level imports MLI WLD 6bn USD in 2023", "level imports MLI WLD (fuel) 2bn USD in 2023"],
    ),
    (
        "Kenya's imports were 20 billion dollars in 2023, of which 5 billion came from China and "
        "2 billion from India.",
        [
            "level imports KEN WLD 20bn USD in 2023",
            "level imports KEN CHN 5bn USD in 2023",
            "level imports KEN IND 2bn USD in 2023",
        ],
    ),
    (
        "Kenya's exports were 7 billion dollars in 2023, 2 billion of which went to Uganda.",
        ["level exports KEN WLD 7bn USD in 2023", "level exports KEN UGA 2bn USD in 2023"],
    ),
    (
        "Ghana's exports rose 4.5% in May after an increase of 3% in April. They "
        "totalled 2 billion dollars.",
        [
            "change exports GHA WLD up 4.5% in 2023-05",
            "change exports GHA WLD up 3% in 2023-04",
            "level exports GHA WLD 2bn USD in 2023-05",
        ],
    ),
    (
        "Ghana's exports rose 4.5% in 2023, following a 3 percent decline the previous year.",
        ["change exports GHA WLD up 4.5% in 2023", "change exports GHA WLD down 3% in 2022"],
    ),
    (
        "TOKYO - Japan's exports fell 3% in January, the steepest in two years.",
        [
            "change exports JPN WLD down 3% in 2024-01",
            "record growth exports JPN WLD low in 2024-01",
        ],
    ),
    (
        "Togo's exports rose 5% to 3 billion dollars in 2023. Readymade garments brought in"
        " 2 billion dollars.",
        [
            "change exports TGO WLD up 5% in 2023",
            "level exports TGO WLD 3bn USD in 2023",
            "level exports TGO WLD (readymade garments) 2bn USD in 2023",
        ],
    ),
    (
        "Togo's exports rose 5% to 3 billion dollars in 2023. Cotton yarn lost almost a "
        "third, rice fell 8.5 percent to 1.9 billion, and garments were the exception, up "
        "4.9 percent.",
        [
            "change exports TGO WLD up 5% in 2023",
            "level exports TGO WLD 3bn USD in 2023",
            "change exports TGO WLD (cotton yarn) down nearly 33.3% in 2023",
            "change exports TGO WLD (rice) down 8.5% in 2023",
            "level exports TGO WLD (rice) 1.9bn USD in 2023",
            "change exports TGO WLD (garments) up 4.9% in 2023",
        ],
    ),
    (
        "Togo's exports rose 5% to 3 billion dollars in 2023. Machinery was up 36.9%. "
        "Copper fell 3 percent.",
        [
            "change exports TGO WLD up 5% in 2023",
            "level exports TGO WLD 3bn USD in 2023",
            "change exports TGO WLD (machinery) up 36.9% in 2023",
        ],
    ),
    (
        "Kenya's exports, 7.7 billion dollars, were down 3 percent in 2023; imports, 16.5 "
        "billion, down 3.3.",
        [
            "level exports KEN WLD 7.7bn USD in 2023",
            "change exports KEN WLD down 3% in 2023",
            "level imports KEN WLD 16.5bn USD in 2023",
            "change imports KEN WLD down 3.3% in 2023",
        ],
    ),
    (
        "Germany's share of Togo's exports edged up to 27.4 percent in 2023 from 27.1.",
        ["share exports TGO DEU 27.4% in 2023", "share exports TGO DEU 27.1% in 2022"],
    ),
    (
        "World merchandise trade will shrink by 9 per cent this year.",
        ["change turnover WLD WLD down 9% in 2024 forecast"],
    ),
    (
        "Trade of Togo grew by 3% in 2023. A disc that crosses borders is counted four "
        "times on the way.",
        ["change turnover TGO WLD up 3% in 2023"],
    ),
    (
        "Russian and Kenyan companies met. Kenyan companies shipped goods worth 111 million"
        " dollars to Uganda in 2023.",
        ["level exports KEN UGA 111mn USD in 2023"],
    ),
    (
        "Since 2000, Kenya's trade with Uganda has grown thirtyfold to 240 million dollars "
        "in 2023.",
        [
            "change turnover KEN UGA up x30 in 2023 on 2000",
            "level turnover KEN UGA 240mn USD in 2023",
        ],
    ),
    (
        "By mid-year, trade between Kenya and Uganda had climbed to 114 million dollars.",
        ["level turnover KEN UGA 114mn USD in 2023-H1"],
    ),
    (
        "Kenya's trade with Uganda has grown about five-fold since 2021, from 13 million "
        "dollars to 68 million.",
        [
            "change turnover KEN UGA up about x5 on 2021",
            "level turnover KEN UGA 13mn USD in 2021",
            "level turnover KEN UGA 68mn USD",
        ],
    ),
    (
        "Uganda alone accounted for 229 million dollars of Kenya's trade in 2023.",
        ["level turnover KEN UGA 229mn USD in 2023"],
    ),
    (
        "Kenya and Uganda reached the 1 billion dollar trade mark in 2018.",
        ["level turnover KEN UGA 1bn USD in 2018"],
    ),
    (
        "PRESIDENT OF KENYA: Last year trade between us came to 35 billion shillings. We "
        "sold you goods worth 7.4 billion shillings.\n"
        "PRESIDENT OF UGANDA: Our exports to you reached 2.1 trillion shillings in 2023.",
        [
            "level turnover KEN UGA 35bn KES in 2023 said by President of Kenya",
            "level exports KEN UGA 7.4bn KES in 2023 said by President of Kenya",
            "level exports UGA KEN 2100bn UGX in 2023 said by President of Uganda",
        ],
    ),
    (
        "Facts on Togo's trade\n"
        "1. $123.5 million. That is the size of Togo's goods deficit with Benin in 2023. "
        "Only two are bigger.\n"
        "2. $451 million. What two-way trade amounted to in 1995, the year relations began.\n"
        "3. A tenfold rise. Togo's exports to Benin have grown from $1.1 million in 2006 to"
        " $13.1 million.\n"
        "4. 29.5 percent. The portion of Togo's exports that ends up in Benin.",
        [
            "level deficit TGO BEN 123.5mn USD in 2023",
            "level turnover TGO BEN 451mn USD in 1995",
            "change exports TGO BEN up x10 in 2023 on 2006",
            "level exports TGO BEN 1.1mn USD in 2006",
            "level exports TGO BEN 13.1mn USD in 2023",
            "share exports TGO BEN 29.5%",
        ],
    ),
    (
        "Kenya's exports to Uganda had risen 27 percent in 2023 to $766 million, of which "
        "tea was a quarter.",
        [
            "change exports KEN UGA up 27% in 2023",
            "level exports KEN UGA 766mn USD in 2023",
            "share exports KEN UGA (tea) 25% in 2023",
        ],
    ),
    (
        "Togo's trade with Benin was 3 billion dollars in 2023. Of our exports only 12 "
        "percent go to Benin, while Ghana buys 28 percent.",
        [
            "level turnover TGO BEN 3bn USD in 2023",
            "share exports TGO BEN 12%",
            "share exports TGO GHA 28%",
        ],
    ),
    (
        "Togo and Benin aim for trade of 5 billion dollars. Togo's exports to Benin were 1 "
        "billion dollars in 2022. The target of 5 billion dollars is far away.",
        [
            "level turnover TGO BEN 5bn USD target",
            "level exports TGO BEN 1bn USD in 2022",
            "level turnover TGO BEN 5bn USD target",
        ],
    ),
    (
        "Trade between Togo and Benin was 5 billion dollars in 2023. Benin's statistics "
        "showed 4 billion.",
        ["level turnover TGO BEN 5bn USD in 2023", "level turnover TGO BEN 4bn USD in 2023"],
    ),
    (
        "From 300 million dollars in the eighties to over two billion today, our trade with"
        " Benin has come a long way, Togo's minister said.",
        [
            "level turnover TGO BEN 300mn USD said by Togo's minister",
            "level turnover TGO BEN at_least 2bn USD said by Togo's minister",
        ],
    ),
    (
        "Togo's exports to Benin came to 300 million dollars in 2023, good for first place "
        "ahead of Ghana, at 200 million.",
        [
            "level exports TGO BEN 300mn USD in 2023",
            "level exports TGO GHA 200mn USD in 2023",
            "rank exports TGO BEN #1 in 2023",
        ],
    ),
    (
        "Mexico passes China as top seller to Chile",
        ["rank imports CHL MEX #1"],
    ),
    (
        "Palm oil is the test. It makes up under 4 percent of Togo's exports to Benin.",
        ["share exports TGO BEN (palm oil) at_most 4%"],
    ),
    (
        "Only about 15 percent of African exports stay in the region.",
        ["share exports AFRICA AFRICA about 15%"],
    ),
    (
        "Three materials – steel, cement and cable – account for 45 percent of Togo's "
        "exports to Benin.",
        ["share exports TGO BEN (materials) 45%"],
    ),
    (
        "Togo had a deficit of 2 billion dollars in its foreign trade in 2023, the largest "
        "since 2001.",
        ["level deficit TGO WLD 2bn USD in 2023", "record deficit TGO WLD high in 2023 since 2001"],
    ),
    (
        "Togo and Benin together took a third of everything Ghana exported in 2023; the "
        "former bought 354 million dollars worth, the latter 323 million.",
        [
            "share exports GHA ? 33.3% in 2023",
            "level imports TGO GHA 354mn USD in 2023",
            "level imports BEN GHA 323mn USD in 2023",
        ],
    ),
    (
        "Kenya's exports to Uganda rose 5 percent in 2023. Roads are being built. Exports "
        "of mobile phones reached 11 million dollars.",
        [
            "change exports KEN UGA up 5% in 2023",
            "level exports KEN WLD (mobile phones) 11mn USD in 2023",
        ],
    ),
    (
        "Norway's exports rose 5 percent in 2023. Shipments to the east edged up; those to "
        "Poland hit 210 million euros.",
        ["change exports NOR WLD up 5% in 2023", "level exports NOR POL 210mn EUR in 2023"],
    ),
    (
        "Germany would take over second place among Chile's suppliers of medicines within "
        "two years.",
        ["rank imports CHL DEU (medicines) #2 forecast"],
    ),
    (
        "Turkey trades more with Africa. If it goes on it will push Italy out of sixth "
        "place among Africa's trading partners by 2020.",
        ["rank turnover AFRICA TUR #6 in 2020 hypothetical"],
    ),
    (
        "China was the fifth largest partner for EU exports and the sixth largest for EU "
        "imports in 2023.",
        ["rank exports EU CHN #5", "rank imports EU CHN #6 in 2023"],
    ),
    (
        "Egypt's exports to Kenya rose 21 percent in 2023 to 372 million dollars. “We aim "
        "to triple our exports to you in five years,” he said.",
        [
            "change exports EGY KEN up 21% in 2023",
            "level exports EGY KEN 372mn USD in 2023",
            "change exports EGY KEN up x3 in 2029 target",
        ],
    ),
    (
        "Chinese exports to Africa were 164 billion dollars in 2022 and our exports to them"
        " 117 billion.",
        [
            "level exports CHN AFRICA 164bn USD in 2022",
            "level exports AFRICA CHN 117bn USD in 2022",
        ],
    ),
]
