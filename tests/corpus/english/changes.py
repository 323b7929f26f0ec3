"""Growth and fall: percent, multiples and differences.

Rows are (text, claims); every report is of Tuesday 12 March 2024.
"""

ROWS = [
    (
        "Fiji's imports came to 2 billion dollars in 2023. They may rise by a further 300 million.",
        [
            "level imports FJI WLD 2bn USD in 2023",
            "change imports FJI WLD up 300mn USD forecast",
        ],
    ),
    (
        "Fiji's imports were down 1.6 billion dollars in 2023.",
        ["change imports FJI WLD down 1.6bn USD in 2023"],
    ),
    (
        "Angola exported 38.4 million tonnes of iron ore in 2023, 3.9 million more than in 2022.",
        [
            "level exports AGO WLD (iron ore) 38.4mn tonnes in 2023",
            "change exports AGO WLD (iron ore) up 3.9mn tonnes in 2023 on 2022",
        ],
    ),
    (
        "Garment exports from Nepal seen falling 3%",
        ["change exports NPL WLD (garments) down 3% forecast"],
    ),
    (
        "After falling 8% in 2022, Danish imports rose 3% in 2023.",
        ["change imports DNK WLD down 8% in 2022", "change imports DNK WLD up 3% in 2023"],
    ),
    (
        "Between 2021 and 2023, trade between Chile and Peru rose by 63%.",
        ["change turnover CHL PER up 63% in 2023 on 2021"],
    ),
    (
        "Trade between Chile and Peru in 2021 was 33% above the level of 2019.",
        ["change turnover CHL PER up 33% in 2021 on 2019"],
    ),
    (
        "Trade between Chile and Peru came to 4 billion dollars in 2023, more than double the 1.8 "
        "billion of 2020.",
        [
            "level turnover CHL PER 4bn USD in 2023",
            "change turnover CHL PER up at_least x2 in 2023 on 2020",
            "level turnover CHL PER 1.8bn USD in 2020",
        ],
    ),
    (
        "Trade between Chile and Peru slipped 6.9% to 3 billion dollars last year, after a record "
        "4 billion in 2022. Chilean exports fell 10% to 1 billion.",
        [
            "change turnover CHL PER down 6.9% in 2023",
            "level turnover CHL PER 3bn USD in 2023",
            "record turnover CHL PER high in 2022",
            "level turnover CHL PER 4bn USD in 2022",
            "change exports CHL PER down 10% in 2023",
            "level exports CHL PER 1bn USD in 2023",
        ],
    ),
    (
        "Senegal imported rice worth 500 million dollars in 2023, four times as much as in 2019.",
        [
            "level imports SEN WLD (rice) 500mn USD in 2023",
            "change imports SEN WLD (rice) up x4 in 2023 on 2019",
        ],
    ),
    (
        "Ecuador's exports to Chile were 6 billion dollars in 2023, some 1.6 times the 2020 level.",
        [
            "level exports ECU CHL 6bn USD in 2023",
            "change exports ECU CHL up about x1.6 in 2023 on 2020",
        ],
    ),
    (
        "Norway's trade surplus was 80 billion dollars in 2022, over three times that of 2019.",
        [
            "level surplus NOR WLD 80bn USD in 2022",
            "change surplus NOR WLD up at_least x3 in 2022 on 2019",
        ],
    ),
    (
        "Danish exports were 14 percent lower than in July 2022 at 9 billion euros.",
        [
            "change exports DNK WLD down 14% in 2023-07 on 2022-07",
            "level exports DNK WLD 9bn EUR in 2023-07",
        ],
    ),
    (
        "Latvia's exports rose 4.6% in January-August 2023 on the corresponding period of the "
        "previous year, while imports fell 5.8%.",
        [
            "change exports LVA WLD up 4.6% in 2023-01/2023-08 on 2022-01/2022-08",
            "change imports LVA WLD down 5.8% in 2023-01/2023-08",
        ],
    ),
    ("Exports from Poland rose 5.2% in 2023.", ["change exports POL WLD up 5.2% in 2023"]),
    ("Polish imports fell by 8 percent in 2023.", ["change imports POL WLD down 8% in 2023"]),
    (
        "Trade between Chile and South Korea was up 11% in 2023.",
        ["change turnover CHL KOR up 11% in 2023"],
    ),
    (
        "Belgium's exports to Morocco dropped 3.7% year on year in January.",
        ["change exports BEL MAR down 3.7% in 2024-01 on 2023-01"],
    ),
    (
        "Austria's imports declined 2.4 per cent in January from a year earlier.",
        ["change imports AUT WLD down 2.4% in 2024-01 on 2023-01"],
    ),
    (
        "Thai exports grew 10% in January compared with the same period last year.",
        ["change exports THA WLD up 10% in 2024-01 on 2023-01"],
    ),
    (
        "Malaysia's exports contracted 8% in 2023 against 2022.",
        ["change exports MYS WLD down 8% in 2023 on 2022"],
    ),
    (
        "Philippine imports in January were 7.6% lower than a year earlier.",
        ["change imports PHL WLD down 7.6% in 2024-01 on 2023-01"],
    ),
    (
        "Iceland's exports were unchanged at 990 billion kronur in 2023.",
        ["level exports ISL WLD 990bn ISK in 2023"],
    ),
    (
        "Trade between Qatar and Oman has doubled since 2020.",
        ["change turnover QAT OMN up x2 on 2020"],
    ),
    (
        "Turkey's exports to Iraq more than tripled between 2010 and 2023.",
        ["change exports TUR IRQ up at_least x3 in 2023 on 2010"],
    ),
    (
        "Finland's imports from Russia halved in 2023.",
        ["change imports FIN RUS down x0.5 in 2023"],
    ),
    (
        "Armenia's exports to Russia grew 2.6 times in 2023.",
        ["change exports ARM RUS up x2.6 in 2023"],
    ),
    (
        "Latvian exports to Russia fell threefold in 2023.",
        ["change exports LVA RUS down x0.333 in 2023"],
    ),
    (
        "Mexico's exports to Canada increased by 1.2 billion dollars in 2023.",
        ["change exports MEX CAN up 1.2bn USD in 2023"],
    ),
    (
        "Japan's trade deficit narrowed by 3.1 trillion yen in 2023.",
        ["change deficit JPN WLD down 3100bn JPY in 2023"],
    ),
    (
        "The US trade deficit widened 5.1% in January.",
        ["change deficit USA WLD up 5.1% in 2024-01"],
    ),
    (
        "Sweden's trade surplus shrank by a fifth in 2023.",
        ["change surplus SWE WLD down 20% in 2023"],
    ),
    (
        "Chinese exports of cars to Brazil rose nearly 70% in 2023.",
        ["change exports CHN BRA (cars) up nearly 70% in 2023"],
    ),
    (
        "South African citrus exports slipped 1.5% in 2023.",
        ["change exports ZAF WLD (citrus) down 1.5% in 2023"],
    ),
    (
        "A 12% fall in exports to the EU hit Belarus in 2023.",
        ["change exports BLR EU down 12% in 2023"],
    ),
    (
        "Trade growth between Egypt and Jordan was 6% in 2023.",
        ["change turnover EGY JOR up 6% in 2023"],
    ),
    (
        "Azerbaijan's gas exports to Europe were up by more than 50% on 2021 in 2023.",
        ["change exports AZE EUROPE (gas) up at_least 50% in 2023 on 2021"],
    ),
    (
        "Exports from Ghana climbed from 15 to 17 billion dollars in 2023.",
        [
            "level exports GHA WLD 15bn USD in 2022",
            "level exports GHA WLD 17bn USD in 2023",
        ],
    ),
    (
        "Kuwait's imports rose 7% to 12.4 billion dinars in 2023.",
        [
            "change imports KWT WLD up 7% in 2023",
            "level imports KWT WLD 12.4bn KWD in 2023",
        ],
    ),
    (
        "Dutch exports to Germany fell 4% to 190 billion euros in 2023.",
        [
            "change exports NLD DEU down 4% in 2023",
            "level exports NLD DEU 190bn EUR in 2023",
        ],
    ),
    (
        "Ireland's exports came to 196 billion euros in 2023, down 6% from 2022.",
        [
            "level exports IRL WLD 196bn EUR in 2023",
            "change exports IRL WLD down 6% in 2023 on 2022",
        ],
    ),
    (
        "Italian exports to China jumped by 17% to a record 19.2 billion euros in 2023.",
        [
            "change exports ITA CHN up 17% in 2023",
            "level exports ITA CHN 19.2bn EUR in 2023",
            "record exports ITA CHN high in 2023",
        ],
    ),
    (
        "Vietnam's rice exports surged 35% in value and 14% in volume in 2023.",
        [
            "change exports VNM WLD (rice) up 35% in 2023",
            "change exports VNM WLD (rice) up 14% in 2023",
        ],
    ),
    (
        "Over the past five years trade between Uzbekistan and China has grown 2.5 times.",
        ["change turnover UZB CHN up x2.5"],
    ),
    (
        "Kenya's exports to Uganda shrank by 200 million dollars to 900 million in 2023.",
        [
            "change exports KEN UGA down 200mn USD in 2023",
            "level exports KEN UGA 900mn USD in 2023",
        ],
    ),
    (
        "Russian coal exports in 2023 were 1.5 times the level of 2013.",
        ["change exports RUS WLD (coal) up x1.5 in 2023 on 2013"],
    ),
    (
        "Imports of services into Singapore edged up 0.4% in 2023.",
        ["change imports SGP WLD (services) up 0.4% in 2023"],
    ),
    (
        "BRAZIL'S FEBRUARY EXPORTS UP 16 PCT FROM YEAR EARLIER",
        ["change exports BRA WLD up 16% in 2024-02 on 2023-02"],
    ),
    (
        "Mexico exports +3% in January",
        ["change exports MEX WLD up 3% in 2024-01"],
    ),
    (
        "Chinese imports: -2.3% in February",
        ["change imports CHN WLD down 2.3% in 2024-02"],
    ),
    (
        "Israel's exports were 9 percent down on the year in January.",
        ["change exports ISR WLD down 9% in 2024-01 on 2023-01"],
    ),
    (
        "Month on month, German exports rose 6.3% in January.",
        ["change exports DEU WLD up 6.3% in 2024-01 on 2023-12"],
    ),
    (
        "German exports rose 6.3% in January from the previous month.",
        ["change exports DEU WLD up 6.3% in 2024-01 on 2023-12"],
    ),
    (
        "Trade between Paraguay and Taiwan increased tenfold in a decade.",
        ["change turnover PRY TWN up x10"],
    ),
    (
        "Estonia's trade gap shrank by 12%, to 3.1 billion euros, in 2023.",
        [
            "change deficit EST WLD down 12% in 2023",
            "level deficit EST WLD 3.1bn EUR in 2023",
        ],
    ),
    # more ways to say it
    (
        "Trade between Benin and Niger fell by almost a quarter in 2023.",
        ["change turnover BEN NER down nearly 25% in 2023"],
    ),
    (
        "Exports of Slovenia to Serbia grew by half in 2023.",
        ["change exports SVN SRB up 50% in 2023"],
    ),
    (
        "Trade between Rwanda and Burundi grew almost fivefold in 2023.",
        ["change turnover RWA BDI up nearly x5 in 2023"],
    ),
    (
        "Bahrain's exports showed an increase of 12% over 2022.",
        ["change exports BHR WLD up 12% in 2023 on 2022"],
    ),
    (
        "Austrian exports were 12.3 percent higher than in January 2023.",
        ["change exports AUT WLD up 12.3% in 2024-01 on 2023-01"],
    ),
    (
        "Growth in Irish exports slowed to 2 percent in 2023.",
        ["change exports IRL WLD up 2% in 2023"],
    ),
    (
        "Moroccan exports of cars soared 27.4 per cent, to 141 billion dirhams, in 2023.",
        [
            "change exports MAR WLD (cars) up 27.4% in 2023",
            "level exports MAR WLD (cars) 141bn MAD in 2023",
        ],
    ),
    (
        "Exports from Latvia to Russia: minus 30 percent in 2023",
        ["change exports LVA RUS down 30% in 2023"],
    ),
    (
        "Exports to Germany, Hungary's largest market, fell 3 percent in 2023.",
        ["change exports HUN DEU down 3% in 2023", "rank exports HUN DEU #1"],
    ),
    (
        "After falling 8% in 2022, Swedish imports rose 3% in 2023.",
        ["change imports SWE WLD down 8% in 2022", "change imports SWE WLD up 3% in 2023"],
    ),
    (
        "Swedish imports, which fell 8% in 2022, rose 3% in 2023.",
        ["change imports SWE WLD down 8% in 2022", "change imports SWE WLD up 3% in 2023"],
    ),
    (
        "China's exports rose 2.3% in dollar terms and 5.2% in yuan terms in December.",
        ["change exports CHN WLD up 2.3% in 2023-12", "change exports CHN WLD up 5.2% in 2023-12"],
    ),
    (
        "Bolivia's gas exports to Brazil have fallen by 40 percent since 2014.",
        ["change exports BOL BRA (gas) down 40% on 2014"],
    ),
    (
        "Trade between Fiji and Samoa is 8 percent higher than five years ago.",
        ["change turnover FJI WSM up 8% on 2019"],
    ),
    (
        "From 2020 to 2023 Turkish exports to Kazakhstan grew 2.4-fold.",
        ["change exports TUR KAZ up x2.4 in 2023 on 2020"],
    ),
    (
        "Russia's exports of fertilizers to India grew 1.2-fold in January.",
        ["change exports RUS IND (fertilizers) up x1.2 in 2024-01"],
    ),
    (
        "Mali's imports from Senegal jumped by a whopping 41 percent in 2023.",
        ["change imports MLI SEN up 41% in 2023"],
    ),
    (
        "Trade between Malawi and Zambia barely grew, by 0.3 percent, in 2023.",
        ["change turnover MWI ZMB up 0.3% in 2023"],
    ),
    (
        "Finnish exports fell by 8 percent and Swedish ones by 3 percent in 2023.",
        ["change exports FIN WLD down 8% in 2023", "change exports SWE WLD down 3% in 2023"],
    ),
    (
        "Trade was up 7 per cent between Nauru and Australia in 2023.",
        ["change turnover NRU AUS up 7% in 2023"],
    ),
    (
        "The value of Omani exports increased by 2.1% and the volume by 0.4% in 2023.",
        ["change exports OMN WLD up 2.1% in 2023", "change exports OMN WLD up 0.4% in 2023"],
    ),
    (
        "Angola's oil exports fell to 1.1 million barrels per day in January, a drop of 6 "
        "percent from December.",
        [
            "level exports AGO WLD (oil) 1.1mn barrels_per_day in 2024-01",
            "change exports AGO WLD (oil) down 6% in 2024-01 on 2023-12",
        ],
    ),
    # offices and groups
    (
        "UK goods exports to the EU fell by £0.3 billion (2.4%) in January.",
        [
            "change exports GBR EU down 300mn GBP in 2024-01",
            "change exports GBR EU down 2.4% in 2024-01",
        ],
    ),
    (
        "Kenya's exports rose by 9 percent or 600 million dollars in 2023.",
        ["change exports KEN WLD up 9% in 2023", "change exports KEN WLD up 600mn USD in 2023"],
    ),
    (
        "Kenya's exports rose 9 percent after falling 2 percent in 2022.",
        ["change exports KEN WLD up 9%", "change exports KEN WLD down 2% in 2022"],
    ),
    (
        "Kenya's exports rose 9 percent in 2023 after falling 2 percent in 2022.",
        ["change exports KEN WLD up 9% in 2023", "change exports KEN WLD down 2% in 2022"],
    ),
    (
        "Kenya's exports rose 9 percent, compared with 4 percent in 2022.",
        ["change exports KEN WLD up 9%", "change exports KEN WLD up 4% in 2022"],
    ),
    (
        "Kenya's exports grew faster than its imports, by 9 against 4 percent, in 2023.",
        ["change exports KEN WLD up 9% in 2023", "change imports KEN WLD up 4% in 2023"],
    ),
    (
        "Kenya's exports to Africa rose 9 percent, with exports to Uganda up 12 percent, in 2023.",
        ["change exports KEN AFRICA up 9% in 2023", "change exports KEN UGA up 12% in 2023"],
    ),
    (
        "Kenya's exports hit 7 billion dollars in 2023, 10 percent above target.",
        ["level exports KEN WLD 7bn USD in 2023"],
    ),
    (
        "Since 2017 trade between Kyrgyzstan and Uzbekistan has tripled.",
        ["change turnover KGZ UZB up x3 on 2017"],
    ),
    (
        "Russia's crude oil exports fell 80,000 barrels a day to 3.3 million in January.",
        [
            "change exports RUS WLD (crude oil) down 80000 barrels_per_day in 2024-01",
            "level exports RUS WLD (crude oil) 3.3mn barrels_per_day in 2024-01",
        ],
    ),
    (
        "Iranian oil exports averaged 1.29 million bpd in 2023, up about 50% from 2022.",
        [
            "level exports IRN WLD (oil) 1.29mn barrels_per_day in 2023",
            "change exports IRN WLD (oil) up about 50% in 2023 on 2022",
        ],
    ),
    (
        "Turkey's exports rose 3.6% to $20 billion in January while imports fell 22.2% to $26.2 "
        "billion, narrowing the trade deficit by 56.9% to $6.2 billion.",
        [
            "change exports TUR WLD up 3.6% in 2024-01",
            "level exports TUR WLD 20bn USD in 2024-01",
            "change imports TUR WLD down 22.2% in 2024-01",
            "level imports TUR WLD 26.2bn USD in 2024-01",
            "change deficit TUR WLD down 56.9% in 2024-01",
            "level deficit TUR WLD 6.2bn USD in 2024-01",
        ],
    ),
    (
        "Philippine exports of coconut oil rose by 13 percent in volume but fell by 40 percent "
        "in value in 2023.",
        [
            "change exports PHL WLD (coconut oil) up 13% in 2023",
            "change exports PHL WLD (coconut oil) down 40% in 2023",
        ],
    ),
    (
        "In ten years trade between Turkey and Serbia grew from 500 million to 2.5 billion "
        "dollars.",
        ["level turnover TUR SRB 500mn USD", "level turnover TUR SRB 2.5bn USD"],
    ),
    (
        "Turkey and Serbia want to raise trade from 2.5 billion to 5 billion dollars.",
        ["level turnover TUR SRB 2.5bn USD", "level turnover TUR SRB 5bn USD target"],
    ),
    (
        "Nigeria's crude oil exports, which account for 80% of its exports, rose 5% in 2023.",
        [
            "share exports NGA WLD (crude oil) 80% in 2023",
            "change exports NGA WLD (crude oil) up 5% in 2023",
        ],
    ),
    (
        "US imports from China more than halved in 2023.",
        ["change imports USA CHN down at_most x0.5 in 2023"],
    ),
    (
        "US imports from Peru shrank more than tenfold in 2023 and exports almost halved.",
        [
            "change imports USA PER down at_most x0.1 in 2023",
            "change exports USA PER down about x0.5 in 2023",
        ],
    ),
    (
        "Exports of Togo fell to about a third in 2023, imports by a third.",
        [
            "change exports TGO WLD down about x0.333 in 2023",
            "change imports TGO WLD down 33.3% in 2023",
        ],
    ),
    (
        "Japan's exports to Peru slumped to 395.5 billion yen in 2023, less than half their"
        " 2021 level.",
        [
            "level exports JPN PER 395.5bn JPY in 2023",
            "change exports JPN PER down at_most x0.5 in 2023 on 2021",
        ],
    ),
    (
        "Kenya sold Uganda three times as much as it bought from it in 2023.",
        [],
    ),
    (
        "Kenya's exports to Uganda were nearly four times its imports from Uganda in 2023.",
        [],
    ),
    (
        "In 2023 Kenya exported 135 million dollars more to Uganda than it imported.",
        [],
    ),
    (
        "Kenya's imports from Uganda in 2023 were 60 million dollars below those from Rwanda.",
        [],
    ),
    (
        "Kenya's trade with Uganda came to 1.5 billion dollars in 2020, more than double "
        "its trade with Rwanda.",
        ["level turnover KEN UGA 1.5bn USD in 2020"],
    ),
    (
        "Trade of Kenya with Uganda put on almost 50 million dollars in 2023.",
        ["change turnover KEN UGA up nearly 50mn USD in 2023"],
    ),
    (
        "Trade between Kenya and Uganda averaged 20 million dollars a month in 2023.",
        [],
    ),
    (
        "He denied that trade between Kenya and Uganda had reached 3 billion dollars in 2023.",
        ["level turnover KEN UGA at_most 3bn USD in 2023"],
    ),
    (
        "Did trade between Kenya and Uganda reach 3 billion dollars in 2023?",
        ["level turnover KEN UGA 3bn USD in 2023 hypothetical"],
    ),
    (
        "Kenya's exports to Uganda were as much as 200 million dollars in 2023.",
        ["level exports KEN UGA 200mn USD in 2023"],
    ),
    (
        "Kenya's exports to Uganda never fell below 150 million dollars in 2023.",
        ["level exports KEN UGA at_least 150mn USD in 2023"],
    ),
    (
        "Kenya's exports to Uganda exceeded 150 million dollars in 2021, 2022 and 2023.",
        [
            "level exports KEN UGA at_least 150mn USD in 2021",
            "level exports KEN UGA at_least 150mn USD in 2022",
            "level exports KEN UGA at_least 150mn USD in 2023",
        ],
    ),
    (
        "In 2021 and 2022 combined, Kenya and Uganda traded goods worth 430 million dollars.",
        ["level turnover KEN UGA 430mn USD in 2021/2022"],
    ),
    (
        "Kenya's trade with Uganda was 190 million dollars and 240 million dollars in 2022 "
        "and 2023 respectively.",
        ["level turnover KEN UGA 190mn USD in 2022", "level turnover KEN UGA 240mn USD in 2023"],
    ),
    (
        "The value of Peru's exports in 2022 was 88 million dollars, or 14.1 percent, lower"
        " than in 2021.",
        [
            "change exports PER WLD down 88mn USD in 2022",
            "change exports PER WLD down 14.1% in 2022 on 2021",
        ],
    ),
    (
        "Peru's exports in 2022 were 88 million dollars (14.1 percent) higher than in 2021.",
        [
            "change exports PER WLD up 88mn USD in 2022 on 2021",
            "change exports PER WLD up 14.1% in 2022 on 2021",
        ],
    ),
    (
        "Peru's trade with Chile in 2022 was twice as large as in 2015.",
        ["change turnover PER CHL up x2 in 2022 on 2015"],
    ),
    (
        "Peru's trade with Chile in 2022 was more than double its level in 2015.",
        ["change turnover PER CHL up at_least x2 in 2022 on 2015"],
    ),
    (
        "India's trade with Brazil rose five-fold between 2020-21 and 2022-23.",
        ["change turnover IND BRA up x5 in FY2022-23 on FY2020-21"],
    ),
    (
        "In January-September 2023 Peru's trade with Chile came to 1.5 billion dollars, as "
        "much as in the whole of 2022.",
        ["level turnover PER CHL 1.5bn USD in 2023-01/2023-09"],
    ),
    (
        "Peru and Chile set a goal of 9 billion dollars of trade by 2030, up from 4 billion.",
        ["level turnover PER CHL 9bn USD in 2030 target", "level turnover PER CHL 4bn USD"],
    ),
    (
        "Peru's exports to Chile exceeded its imports by 2 billion dollars in 2022.",
        ["level surplus PER CHL 2bn USD in 2022"],
    ),
    (
        "Peru's imports from Chile topped exports by 2 billion dollars in 2022.",
        ["level deficit PER CHL 2bn USD in 2022"],
    ),
    (
        "Peru's exports to Chile rose 5 percent in 2022. Peru sold more goods to Chile than it "
        "bought, by 2.1 billion dollars.",
        ["change exports PER CHL up 5% in 2022"],
    ),
    (
        "Peru's imports rose 5 percent in 2022. Imports from Chile exceeded those from Brazil "
        "by 1.3 billion dollars.",
        ["change imports PER WLD up 5% in 2022"],
    ),
    (
        "Peru's imports rose 5 percent in 2022. Imports from Chile fell below those from "
        "Brazil for the first time in two decades.",
        ["change imports PER WLD up 5% in 2022"],
    ),
    (
        "Peru's iron ore exports to China topped 600 million tonnes in 2022, five times the "
        "volume of 2006.",
        [
            "level exports PER CHN (iron ore) at_least 600mn tonnes in 2022",
            "change exports PER CHN (iron ore) up x5 in 2022 on 2006",
        ],
    ),
    (
        "Japan's trade deficit for the fiscal year through March narrowed by a third to 9.14 "
        "trillion yen.",
        [
            "change deficit JPN WLD down 33.3% in FY2023-24",
            "level deficit JPN WLD 9140bn JPY in FY2023-24",
        ],
    ),
    (
        "Peru's exports to Chile came to 4 billion dollars in 2022. Exports doubled over that "
        "time.",
        ["level exports PER CHL 4bn USD in 2022", "change exports PER CHL up x2 in 2022"],
    ),
    (
        "Peru's exports to Chile have tripled over the same stretch.",
        ["change exports PER CHL up x3"],
    ),
    (
        "Peru's exports, lifted by the yuan, rose 5 percent in 2022.",
        ["change exports PER WLD up 5% in 2022"],
    ),
    (
        "Peru's imports fell 5 percent in 2022 after the yuan lost a third against the sol.",
        ["change imports PER WLD down 5% in 2022"],
    ),
    (
        "Peru's exports to Chile came to 4 billion dollars in 2022. It doubled over that time.",
        ["level exports PER CHL 4bn USD in 2022"],
    ),
]
