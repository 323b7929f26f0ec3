"""Values of trade: totals, pairs, goods, volumes, in the styles newsrooms print.

Rows are (text, claims); every report is of Tuesday 12 March 2024.
"""

ROWS = [
    (
        "Finland's exports came to 133.6 billion markka in 1993.",
        ["level exports FIN WLD 133.6bn FIM in 1993"],
    ),
    (
        "Senegal's exports came to 3 trillion CFA francs in 2023.",
        ["level exports SEN WLD 3000bn XOF in 2023"],
    ),
    (
        "Azerbaijan exported 18.4 billion cubic metres of gas in 2023, including 9.5 billion to "
        "Italy.",
        [
            "level exports AZE WLD (gas) 18.4bn cubic_metres in 2023",
            "level exports AZE ITA (gas) 9.5bn cubic_metres in 2023",
        ],
    ),
    # one economy with the world
    (
        "Iraq exported 1.8 million barrels of crude oil a day to India in 2023.",
        ["level exports IRQ IND (crude oil) 1.8mn barrels_per_day in 2023"],
    ),
    (
        "Iraq exports 600 million barrels of crude oil a year to India.",
        ["level exports IRQ IND (crude oil) 600mn barrels"],
    ),
    (
        "Germany exported goods worth 1.56 trillion euros in 2023.",
        ["level exports DEU WLD 1560bn EUR in 2023"],
    ),
    (
        "Vietnam's exports totalled 355.5 billion dollars last year.",
        ["level exports VNM WLD 355.5bn USD in 2023"],
    ),
    (
        "Brazil's trade surplus stood at $98.8 billion in 2023.",
        ["level surplus BRA WLD 98.8bn USD in 2023"],
    ),
    (
        "Turkey ran a trade deficit of $6.2 billion in January.",
        ["level deficit TUR WLD 6.2bn USD in 2024-01"],
    ),
    (
        "Pakistan posted a 2.1 billion dollar trade deficit in February.",
        ["level deficit PAK WLD 2.1bn USD in 2024-02"],
    ),
    (
        "Peruvian exports reached $64.4 billion in 2023.",
        ["level exports PER WLD 64.4bn USD in 2023"],
    ),
    (
        "The EU's imports of goods amounted to 2.5 trillion euros in 2023.",
        ["level imports EU WLD 2500bn EUR in 2023"],
    ),
    (
        "Swiss exports of watches were worth 26.7 billion Swiss francs in 2023.",
        ["level exports CHE WLD (watches) 26.7bn CHF in 2023"],
    ),
    (
        "South Korea's semiconductor exports came to $9.4 billion in January.",
        ["level exports KOR WLD (semiconductors) 9.4bn USD in 2024-01"],
    ),
    (
        "Canada's merchandise exports were 62.3 billion Canadian dollars in January.",
        ["level exports CAN WLD 62.3bn CAD in 2024-01"],
    ),
    (
        "India's services exports were $28 billion in January.",
        ["level exports IND WLD (services) 28bn USD in 2024-01"],
    ),
    (
        "Exports of goods and services from Morocco exceeded 60 billion dollars in 2023.",
        ["level exports MAR WLD (goods and services) at_least 60bn USD in 2023"],
    ),
    # pairs
    (
        "Trade between Armenia and Georgia amounted to $1.02 billion in 2023.",
        ["level turnover ARM GEO 1.02bn USD in 2023"],
    ),
    (
        "Trade turnover between Kazakhstan and Uzbekistan was 4.4 billion dollars in 2023.",
        ["level turnover KAZ UZB 4.4bn USD in 2023"],
    ),
    (
        "China-Mongolia trade hit $16.6 billion in 2023.",
        ["level turnover CHN MNG 16.6bn USD in 2023"],
    ),
    (
        "Two-way trade between Australia and Japan was worth A$147 billion in 2023.",
        ["level turnover AUS JPN 147bn AUD in 2023"],
    ),
    (
        "Serbia's trade with Hungary was nearly 4 billion euros last year.",
        ["level turnover SRB HUN nearly 4bn EUR in 2023"],
    ),
    (
        "Ethiopia's exports to Djibouti were worth $120 million in 2022.",
        ["level exports ETH DJI 120mn USD in 2022"],
    ),
    (
        "Imports from Thailand into Laos came to about $3.5 billion in 2023.",
        ["level imports LAO THA about 3.5bn USD in 2023"],
    ),
    (
        "Poland's trade deficit with China was 46.7 billion euros in 2023.",
        ["level deficit POL CHN 46.7bn EUR in 2023"],
    ),
    (
        "The United States had a $152 billion goods deficit with Mexico in 2023.",
        ["level deficit USA MEX 152bn USD in 2023"],
    ),
    (
        "Algeria enjoyed a surplus of 9 billion euros in its trade with Italy in 2023.",
        ["level surplus DZA ITA 9bn EUR in 2023"],
    ),
    (
        "Trade between the EU and Mercosur was worth 110 billion euros in 2023.",
        ["level turnover EU MERCOSUR 110bn EUR in 2023"],
    ),
    (
        "Trade within the EAEU came to 89 billion dollars in 2023.",
        ["level turnover EAEU EAEU 89bn USD in 2023"],
    ),
    (
        "Intra-African trade was worth 192 billion dollars in 2023.",
        ["level turnover AFRICA AFRICA 192bn USD in 2023"],
    ),
    (
        "World trade in goods was valued at 24 trillion dollars in 2023.",
        ["level turnover WLD WLD 24000bn USD in 2023"],
    ),
    (
        "Supplies from Norway to Germany were worth 40 billion euros in 2023.",
        ["level exports NOR DEU 40bn EUR in 2023"],
    ),
    # goods and volumes
    (
        "China imported 107 million tonnes of crude oil from Russia in 2023.",
        ["level imports CHN RUS (crude oil) 107mn tonnes in 2023"],
    ),
    (
        "Russia shipped 6.4 million tonnes of wheat to Egypt in 2023.",
        ["level exports RUS EGY (wheat) 6.4mn tonnes in 2023"],
    ),
    (
        "Ukraine's wheat exports were 1.9 million tons in February.",
        ["level exports UKR WLD (wheat) 1.9mn tonnes in 2024-02"],
    ),
    (
        "Saudi Arabia exported 6.3 million barrels per day of crude oil in January.",
        ["level exports SAU WLD (crude oil) 6.3mn barrels_per_day in 2024-01"],
    ),
    (
        "Norway's gas exports to Europe were 109 billion cubic metres in 2023.",
        ["level exports NOR EUROPE (gas) 109bn cubic_metres in 2023"],
    ),
    (
        "Kyrgyzstan imported 3.3 billion kWh of electricity in 2023.",
        ["level imports KGZ WLD (electricity) 3.3bn kwh in 2023"],
    ),
    (
        "Japan exported 4.4 million cars in 2023.",
        ["level exports JPN WLD (cars) 4.4mn items in 2023"],
    ),
    (
        "Chile sold 5.2 billion dollars worth of copper to China in 2023.",
        ["level exports CHL CHN (copper) 5.2bn USD in 2023"],
    ),
    (
        "Exports of Colombian coffee reached 10.6 million bags, worth $2.9 billion, in 2023.",
        ["level exports COL WLD (coffee) 2.9bn USD in 2023"],
    ),
    (
        "Kenya earned $1.4 billion from tea exports in 2023.",
        ["level exports KEN WLD (tea) 1.4bn USD in 2023"],
    ),
    (
        "New Zealand's dairy exports to China were worth NZ$5.6 billion in 2023.",
        ["level exports NZL CHN (dairy products) 5.6bn NZD in 2023"],
    ),
    (
        "Bangladesh's garment exports to the EU were worth 18.9 billion euros in 2023.",
        ["level exports BGD EU (garments) 18.9bn EUR in 2023"],
    ),
    (
        "Turkish exports of clothing and textiles to Germany came to 3.4 billion euros in 2023.",
        ["level exports TUR DEU (clothing and textiles) 3.4bn EUR in 2023"],
    ),
    (
        "Argentina's soybean exports were worth $18 billion in 2023.",
        ["level exports ARG WLD (soybeans) 18bn USD in 2023"],
    ),
    # local money
    (
        "Norway's trade surplus was 70.3 billion crowns in January.",
        ["level surplus NOR WLD 70.3bn NOK in 2024-01"],
    ),
    (
        "Czech exports were 400 billion crowns in January.",
        ["level exports CZE WLD 400bn CZK in 2024-01"],
    ),
    (
        "Egypt's imports were 2.9 trillion pounds in 2023.",
        ["level imports EGY WLD 2900bn EGP in 2023"],
    ),
    (
        "Sri Lanka's imports were 5.5 trillion rupees in 2023.",
        ["level imports LKA WLD 5500bn LKR in 2023"],
    ),
    (
        "China's exports were ¥23.8 trillion in 2023.",
        ["level exports CHN WLD 23800bn CNY in 2023"],
    ),
    (
        "Japan's imports were ¥110 trillion in 2023.",
        ["level imports JPN WLD 110000bn JPY in 2023"],
    ),
    # bounds
    (
        "Trade between India and Oman has surpassed 12 billion dollars.",
        ["level turnover IND OMN at_least 12bn USD"],
    ),
    (
        "Finland's exports to Russia were less than 300 million euros in 2023.",
        ["level exports FIN RUS at_most 300mn EUR in 2023"],
    ),
    (
        "Imports by Nigeria were between 50 and 55 billion dollars in 2023.",
        ["level imports NGA WLD 50-55bn USD in 2023"],
    ),
    (
        "Trade between Tunisia and Libya approached 3 billion dollars in 2023.",
        ["level turnover TUN LBY nearly 3bn USD in 2023"],
    ),
    # wires of the 1980s
    (
        "SPAIN JANUARY TRADE DEFICIT 1.2 BILLION DLRS",
        ["level deficit ESP WLD 1.2bn USD in 2024-01"],
    ),
    (
        "Spain's trade deficit was 1.2 billion dlrs in January.",
        ["level deficit ESP WLD 1.2bn USD in 2024-01"],
    ),
    # headlines
    (
        "Kazakhstan-Turkey trade tops $6 bln in 2023",
        ["level turnover KAZ TUR at_least 6bn USD in 2023"],
    ),
    (
        "India, UAE trade touches $84 billion in 2023",
        ["level turnover IND ARE 84bn USD in 2023"],
    ),
    (
        "Indonesian palm oil exports hit 32.2 mln tons in 2023",
        ["level exports IDN WLD (palm oil) 32.2mn tonnes in 2023"],
    ),
    # more ways to say it
    (
        "The value of Greek exports to Cyprus was 2.1 billion euros in 2023.",
        ["level exports GRC CYP 2.1bn EUR in 2023"],
    ),
    (
        "Trade volume between Turkey and Ukraine stood at 7.3 billion dollars in 2023.",
        ["level turnover TUR UKR 7.3bn USD in 2023"],
    ),
    (
        "Malaysia's total trade was 2.64 trillion ringgit in 2023.",
        ["level turnover MYS WLD 2640bn MYR in 2023"],
    ),
    (
        "Taiwan's exports stood at US$37.1 billion in January.",
        ["level exports TWN WLD 37.1bn USD in 2024-01"],
    ),
    (
        "Sales of Belarusian potash to Brazil were 1.4 billion dollars in 2023.",
        ["level exports BLR BRA (potash) 1.4bn USD in 2023"],
    ),
    (
        "Deliveries of Russian oil to India averaged 1.6 million barrels per day in 2023.",
        ["level exports RUS IND (oil) 1.6mn barrels_per_day in 2023"],
    ),
    (
        "Hungary bought 4.5 billion cubic metres of gas from Russia in 2023.",
        ["level imports HUN RUS (gas) 4.5bn cubic_metres in 2023"],
    ),
    (
        "Tea exports earned Sri Lanka $1.3 billion in 2023.",
        ["level exports LKA WLD (tea) 1.3bn USD in 2023"],
    ),
    (
        "Jordan's exports to Palestine were 150 million dollars in 2023.",
        ["level exports JOR PSE 150mn USD in 2023"],
    ),
    (
        "Kosovo's imports from Albania were 340 million euros in 2023.",
        ["level imports XKX ALB 340mn EUR in 2023"],
    ),
    (
        "Ivory Coast's cocoa exports were 1.7 million tonnes in 2023.",
        ["level exports CIV WLD (cocoa) 1.7mn tonnes in 2023"],
    ),
    (
        "Eswatini's sugar exports to South Africa were 3 billion rand in 2023.",
        ["level exports SWZ ZAF (sugar) 3bn ZAR in 2023"],
    ),
    (
        "The trade deficit of the United Kingdom with the EU was £110 billion in 2023.",
        ["level deficit GBR EU 110bn GBP in 2023"],
    ),
    (
        "Romania ran a €28.9bn trade deficit last year.",
        ["level deficit ROU WLD 28.9bn EUR in 2023"],
    ),
    (
        "Tunisia ran a $1.1 billion surplus with France in 2023.",
        ["level surplus TUN FRA 1.1bn USD in 2023"],
    ),
    (
        "Switzerland recorded a record trade surplus of 48.5 billion francs in 2023.",
        ["level surplus CHE WLD 48.5bn CHF in 2023", "record surplus CHE WLD high in 2023"],
    ),
    (
        "SOUTH KOREA'S TRADE SURPLUS WITH U.S. WIDENS TO 5.1 BILLION DLRS IN FEBRUARY",
        ["level surplus KOR USA 5.1bn USD in 2024-02"],
    ),
    (
        "Russian-Chinese trade up 26% to $240 bn in 2023",
        ["change turnover RUS CHN up 26% in 2023", "level turnover RUS CHN 240bn USD in 2023"],
    ),
    ("Chile-Peru trade: $3.5 billion in 2023", ["level turnover CHL PER 3.5bn USD in 2023"]),
    (
        "Exports reached $64.4 billion in 2023, Peru's trade ministry said.",
        ["level exports PER WLD 64.4bn USD in 2023 said by Peru's trade ministry"],
    ),
    (
        "In January, the goods that Denmark sold to Sweden were worth 11 billion crowns.",
        ["level exports DNK SWE 11bn DKK in 2024-01"],
    ),
    (
        "Goods worth 11 billion crowns were exported from Denmark to Sweden in January.",
        ["level exports DNK SWE 11bn DKK in 2024-01"],
    ),
    (
        "About 600,000 tonnes of grain were exported from Ukraine to Spain in January.",
        ["level exports UKR ESP (grain) about 600000 tonnes in 2024-01"],
    ),
    (
        "Georgia exported used cars worth 2.1 billion dollars in 2023.",
        ["level exports GEO WLD (used cars) 2.1bn USD in 2023"],
    ),
    (
        "Cyprus spends 2 billion euros a year on imports of fuel.",
        ["level imports CYP WLD (fuel) 2bn EUR"],
    ),
    (
        "Trade between the United States and the European Union is worth 1.3 trillion dollars a "
        "year.",
        ["level turnover USA EU 1300bn USD"],
    ),
    (
        "Mongolia exported 69.6 million tonnes of coal, 99 percent of it to China, in 2023.",
        [
            "level exports MNG WLD (coal) 69.6mn tonnes in 2023",
            "share exports MNG CHN (coal) 99% in 2023",
        ],
    ),
    (
        "Serbia had a 9 billion euro trade deficit in 2023.",
        ["level deficit SRB WLD 9bn EUR in 2023"],
    ),
    (
        "Serbia had a 9 billion dollar deficit with China in 2023.",
        ["level deficit SRB CHN 9bn USD in 2023"],
    ),
    # offices and groups
    (
        "Bilateral trade between India and Kenya stood at US$ 2.39 billion in 2022-23.",
        ["level turnover IND KEN 2.39bn USD in FY2022-23"],
    ),
    (
        "The EU recorded a surplus of €11.4 billion in trade in goods with the rest of the world "
        "in January 2024.",
        ["level surplus EU WLD 11.4bn EUR in 2024-01"],
    ),
    (
        "Canada's trade surplus with the rest of the world was C$496 million in January.",
        ["level surplus CAN WLD 496mn CAD in 2024-01"],
    ),
    (
        "Greece exported 1.3 billion euros of olive oil last year, up from 0.9 billion euros in "
        "2022.",
        [
            "level exports GRC WLD (olive oil) 1.3bn EUR in 2023",
            "level exports GRC WLD (olive oil) 900mn EUR in 2022",
        ],
    ),
    (
        "Germany imported from China goods to the value of 155.7 billion euros in 2023.",
        ["level imports DEU CHN 155.7bn EUR in 2023"],
    ),
    (
        "Exports of rice from Cambodia to the EU totalled 270,000 tons valued at 220 million "
        "dollars in 2023.",
        [
            "level exports KHM EU (rice) 270000 tonnes in 2023",
            "level exports KHM EU (rice) 220mn USD in 2023",
        ],
    ),
    (
        "Zimbabwe's tobacco exports earned the country $1.2 billion in 2023.",
        ["level exports ZWE WLD (tobacco) 1.2bn USD in 2023"],
    ),
    (
        "Tea was Kenya's top export in 2023, at 1.4 billion dollars.",
        ["level exports KEN WLD (tea) 1.4bn USD in 2023"],
    ),
    (
        "In the year to June 2023, Kenya's exports were 7 billion dollars.",
        ["level exports KEN WLD 7bn USD in 2022-07/2023-06"],
    ),
    (
        "In the 2022/23 financial year Kenya's exports were 7 billion dollars.",
        ["level exports KEN WLD 7bn USD in FY2022-23"],
    ),
    (
        "The minister: Our exports were 900 million dollars in 2023, a good year for Malawi.",
        ["level exports MWI WLD 900mn USD in 2023"],
    ),
    (  # the codes of a terminal are no numbers
        "Kenya's exports to Uganda were \x1b[31m900 million dollars\x1b[0m in 2023.",
        ["level exports KEN UGA 900mn USD in 2023"],
    ),
    (
        "Togo earned 1.1 billion dollars from cocoa beans in 2023, up 13 percent.",
        [
            "level exports TGO WLD (cocoa beans) 1.1bn USD in 2023",
            "change exports TGO WLD (cocoa beans) up 13% in 2023",
        ],
    ),
    (
        "Peru earned a record $226m (£120m) from asparagus exports in 2023.",
        [
            "record exports PER WLD (asparagus) high in 2023",
            "level exports PER WLD (asparagus) 226mn USD in 2023",
        ],
    ),
    (
        "Sweden sold furniture and paper abroad for 99 billion kronor in 2023, five per "
        "cent above the year before.",
        [
            "level exports SWE WLD (furniture and paper) 99bn SEK in 2023",
            "change exports SWE WLD (furniture and paper) up 5% in 2023 on 2022",
        ],
    ),
    (
        "Grain exports from Latvia fell to 4.7 million tonnes in 2023. The total included "
        "1.6 million tonnes of wheat, 400,000 of barley and 2.1 million of maize.",
        [
            "level exports LVA WLD (grain) 4.7mn tonnes in 2023",
            "level exports LVA WLD (wheat) 1.6mn tonnes in 2023",
            "level exports LVA WLD (barley) 400000 tonnes in 2023",
            "level exports LVA WLD (maize) 2.1mn tonnes in 2023",
        ],
    ),
    (
        "Ghana exported 198,300 tonnes of cocoa in 2023. Malaysia took 41,500 tonnes and "
        "Turkey 38,000.",
        [
            "level exports GHA WLD (cocoa) 198300 tonnes in 2023",
            "level exports GHA MYS (cocoa) 41500 tonnes in 2023",
            "level exports GHA TUR (cocoa) 38000 tonnes in 2023",
        ],
    ),
    (
        "Oman exported 1.38 million barrels of crude oil a day in 2023. Of the total "
        "652,000 barrels per day (bpd) went to China, 290,000 to Europe and 178,000 to "
        "Japan.",
        [
            "level exports OMN WLD (crude oil) 1.38mn barrels_per_day in 2023",
            "level exports OMN CHN (crude oil) 652000 barrels_per_day in 2023",
            "level exports OMN EUROPE (crude oil) 290000 barrels_per_day in 2023",
            "level exports OMN JPN (crude oil) 178000 barrels_per_day in 2023",
        ],
    ),
    (
        "Exports of Togo rose 5% to 3 billion dollars in 2023. The port was busy all year. "
        "Electronics went up eighteen-fold, from 40 million dollars to over 570 million.",
        [
            "change exports TGO WLD up 5% in 2023",
            "level exports TGO WLD 3bn USD in 2023",
            "change exports TGO WLD (electronics) up x18 in 2023",
            "level exports TGO WLD (electronics) 40mn USD in 2022",
            "level exports TGO WLD (electronics) at_least 570mn USD in 2023",
        ],
    ),
    (
        "China brought in 12.9 million tonnes of soybeans in 2023. Brazil supplied 70% of "
        "the total.",
        [
            "level imports CHN WLD (soybeans) 12.9mn tonnes in 2023",
            "share imports CHN BRA (soybeans) 70% in 2023",
        ],
    ),
    (
        "Kenya's tea exports dropped 6% in 2023 but coffee sales abroad jumped by 9%.",
        [
            "change exports KEN WLD (tea) down 6% in 2023",
            "change exports KEN WLD (coffee) up 9% in 2023",
        ],
    ),
    (
        "Kenya had exported 6 billion dollars of goods in 2022. Goods worth $7.9bn (£6.2bn)"
        " were sold abroad in 2023.",
        ["level exports KEN WLD 6bn USD in 2022", "level exports KEN WLD 7.9bn USD in 2023"],
    ),
    (
        "Kenya imported 2 million tonnes of wheat in 2022. Millers think the country will "
        "buy 2.4 million tonnes of wheat in 2024.",
        [
            "level imports KEN WLD (wheat) 2mn tonnes in 2022",
            "level imports KEN WLD (wheat) 2.4mn tonnes in 2024 forecast",
        ],
    ),
]
