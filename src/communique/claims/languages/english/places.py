"""English: demonyms, other names, capitals and groups of economies.

Names of countries come from CLDR (through babel); here stands what CLDR does
not have. Left out on purpose: Georgia's capital letters cannot tell it from
the US state, so "Georgia" counts only as CLDR has it; "Jordan" and "Chad" are
also first names, but hardly ever in a sentence about trade.
"""

# adjective | people
ADJECTIVES = {
    "AFG": "afghan | afghans", "ALB": "albanian", "DZA": "algerian", "AGO": "angolan",
    "ARG": "argentine | argentinian | argentinean", "ARM": "armenian", "AUS": "australian",
    "AUT": "austrian", "AZE": "azerbaijani | azeri", "BHR": "bahraini",
    "BGD": "bangladeshi", "BLR": "belarusian | belarussian | byelorussian", "BEL": "belgian",
    "BOL": "bolivian", "BIH": "bosnian", "BRA": "brazilian", "GBR": "british | =UK s",
    "BGR": "bulgarian", "MMR": "burmese", "KHM": "cambodian", "CMR": "cameroonian",
    "CAN": "canadian | canadians", "CHL": "chilean", "CHN": "chinese", "COL": "colombian",
    "COD": "congolese", "CRI": "costa rican", "CIV": "ivorian", "HRV": "croatian",
    "CUB": "cuban", "CYP": "cypriot", "CZE": "czech", "DNK": "danish | danes",
    "NLD": "dutch", "ECU": "ecuadorian | ecuadorean", "EGY": "egyptian", "ARE": "emirati",
    "EST": "estonian", "ETH": "ethiopian", "FIN": "finnish", "FRA": "french",
    "GEO": "georgian", "DEU": "german | germans | west german", "GHA": "ghanaian",
    "GRC": "greek", "GTM": "guatemalan", "HND": "honduran", "HUN": "hungarian",
    "ISL": "icelandic", "IND": "indian | indians", "IDN": "indonesian", "IRN": "iranian",
    "IRQ": "iraqi", "IRL": "irish", "ISR": "israeli", "ITA": "italian", "JAM": "jamaican",
    "JPN": "japanese", "JOR": "jordanian", "KAZ": "kazakh | kazakhstani", "KEN": "kenyan",
    "KOR": "south korean | south koreans | korean | koreans", "PRK": "north korean",
    "KWT": "kuwaiti", "KGZ": "kyrgyz", "LAO": "laotian | lao", "LVA": "latvian",
    "LBN": "lebanese", "LBY": "libyan", "LTU": "lithuanian", "LUX": "luxembourgish",
    "MYS": "malaysian", "MLT": "maltese", "MEX": "mexican", "MDA": "moldovan",
    "MNG": "mongolian", "MAR": "moroccan", "MOZ": "mozambican", "NAM": "namibian",
    "NPL": "nepalese | nepali", "NZL": "new zealand s", "NGA": "nigerian", "NOR": "norwegian",
    "OMN": "omani", "PAK": "pakistani", "PSE": "palestinian", "PAN": "panamanian",
    "PRY": "paraguayan", "PER": "peruvian", "PHL": "philippine | filipino", "POL": "=Polish",
    "PRT": "portuguese", "QAT": "qatari", "ROU": "romanian", "RUS": "russian | russians",
    "SAU": "saudi | saudis | saudi arabian", "SEN": "senegalese", "SRB": "serbian",
    "SGP": "singaporean", "SVK": "slovak", "SVN": "slovenian", "ZAF": "south african",
    "ESP": "spanish", "LKA": "sri lankan", "SDN": "sudanese", "SWE": "swedish",
    "CHE": "swiss", "SYR": "syrian", "TWN": "taiwanese", "TJK": "tajik", "TZA": "tanzanian",
    "THA": "thai", "TUN": "tunisian", "TUR": "turkish", "TKM": "turkmen", "UGA": "ugandan",
    "UKR": "ukrainian", "USA": "american | americans | =US | u.s. | u.s | =USA | u.s.a.",
    "URY": "uruguayan", "UZB": "uzbek | uzbekistani", "VEN": "venezuelan",
    "VNM": "vietnamese", "YEM": "yemeni", "ZMB": "zambian", "ZWE": "zimbabwean",
    "SUN": "soviet | soviets", "YUG": "yugoslav | yugoslavian", "CSK": "czechoslovak",
    "DDR": "east german | east germans",
    "AFRICA": "african", "ASIA": "asian", "EUROPE": "european", "ARAB": "arab",
    "LATAM": "latin american",
}  # fmt: skip

NAMES = {
    "USA": "united states | united states of america | america | the states",
    "GBR": "united kingdom | britain | great britain | =UK | u.k. | u.k | england",
    "CHN": "mainland china | people s republic of china | =PRC | p.r.c.",
    "RUS": "russian federation",
    "SUN": "=USSR | u.s.s.r. | the u.s.s.r.",
    "DDR": "german democratic republic | =GDR",
    "SCG": "serbia montenegro",
    "DEU": "west germany | federal republic of germany",
    "KOR": "south korea | republic of korea | korea | =RoK | =ROK | s. korea",
    "PRK": "north korea | =DPRK",
    "VNM": "viet nam",
    "TUR": "turkey | türkiye | turkiye",
    "ARE": "emirates | =UAE | u.a.e.",
    "SAU": "kingdom of saudi arabia | =KSA",
    "CZE": "czech republic | czechia",
    "MMR": "burma",
    "CIV": "ivory coast | côte d ivoire",
    "COD": "democratic republic of congo | democratic republic of the congo | =DRC",
    "COG": "republic of congo | republic of the congo",
    "HKG": "hong kong",
    "MAC": "macau | macao",
    "TWN": "chinese taipei",
    "NLD": "holland | netherlands",
    "IRN": "islamic republic of iran",
    "LAO": "lao pdr",
    "ZAF": "=RSA",
    "SWZ": "swaziland",
    "CPV": "cape verde",
    "TLS": "east timor",
    "MKD": "macedonia",
    "KGZ": "kyrgyz republic | kirghizia",
    "BLR": "byelorussia | belorussia",
    "MDA": "moldavia",
    "PSE": "palestine",
    "BIH": "bosnia",
    "TTO": "trinidad",
    "SYR": "syria",
}

# Groups with a code.
GROUP_NAMES = {
    "EU": "=EU | european union | =EC | =EEC | european community | european communities"
    " | european economic community | the community | eu countries | eu member states"
    " | eu states | ec countries | ec states | the bloc s 27 members | e.u. | e.c. | =EU27",
    "ASEAN": "asean | association of southeast asian nations | asean countries",
    "EAEU": "=EAEU | =EEU | eurasian economic union | eaeu countries | =EAEC",
    "CIS": "=CIS | commonwealth of independent states | cis countries | cis states",
    "BRICS": "brics | brics countries | brics nations",
    "SCO": "=SCO | shanghai cooperation organization | shanghai cooperation organisation"
    " | sco countries | sco member states | sco members | members of sco",
    "GCC": "=GCC | gulf cooperation council | gcc countries | gcc states",
    "OPEC": "opec | opec countries",
    "ARAB": "arab countries | arab world | arab states | arab nations | arab league",
    "MENA": "=MENA | middle east and north africa | middle east north africa",
    "MERCOSUR": "mercosur",
    "AFRICA": "africa | african countries | african states | african nations | the continent"
    " | african continent",
    "LATAM": "latin america | latin american countries | latin america and the caribbean | =LAC",
    "ASIA": "asia | asian countries",
    "EUROPE": "europe | european countries | european states",
    "WLD": "the world | world | whole world | entire world | all markets | all countries"
    " | foreign countries | abroad",
}

# A seat of government stands for its country when it acts or trades.
CAPITALS = {
    "CHN": "beijing | peking", "RUS": "moscow | kremlin", "USA": "washington",
    "JPN": "tokyo", "IND": "new delhi | delhi", "DEU": "berlin | bonn", "FRA": "paris",
    "GBR": "london", "KOR": "seoul", "PRK": "pyongyang", "VNM": "hanoi", "TUR": "ankara",
    "IRN": "tehran | teheran", "KAZ": "astana | nur sultan", "UZB": "tashkent",
    "BLR": "minsk", "UKR": "kyiv | kiev", "AZE": "baku", "ARM": "yerevan", "GEO": "tbilisi",
    "PAK": "islamabad", "BGD": "dhaka", "IDN": "jakarta", "MYS": "kuala lumpur",
    "THA": "bangkok", "PHL": "manila", "TWN": "taipei", "SAU": "riyadh", "ARE": "abu dhabi",
    "QAT": "doha", "EGY": "cairo", "ISR": "jerusalem", "BRA": "brasilia", "ARG": "buenos aires",
    "CAN": "ottawa", "MEX": "mexico city", "AUS": "canberra", "NZL": "wellington",
    "ITA": "rome", "ESP": "madrid", "PRT": "lisbon", "POL": "warsaw", "HUN": "budapest",
    "AUT": "vienna", "NOR": "oslo", "SWE": "stockholm", "DNK": "copenhagen",
    "FIN": "helsinki", "GRC": "athens", "SRB": "belgrade", "ZAF": "pretoria",
    "NGA": "abuja", "KEN": "nairobi", "ETH": "addis ababa", "CUB": "havana",
    "VEN": "caracas", "CHL": "santiago", "PER": "lima", "COL": "bogota",
    "EU": "brussels", "MNG": "ulaanbaatar | ulan bator", "KGZ": "bishkek", "TJK": "dushanbe",
    "TKM": "ashgabat", "LKA": "colombo", "NPL": "kathmandu", "MMR": "naypyitaw",
    "KHM": "phnom penh", "LAO": "vientiane", "OMN": "muscat", "IRQ": "baghdad", "SYR": "damascus",
    "DZA": "algiers", "MAR": "rabat", "LBY": "tripoli", "JOR": "amman", "LBN": "beirut",
    "BHR": "manama", "YEM": "sanaa", "SDN": "khartoum", "AFG": "kabul", "ROU": "bucharest",
    "BGR": "sofia", "HRV": "zagreb", "SVN": "ljubljana", "SVK": "bratislava",
    "BIH": "sarajevo", "MKD": "skopje", "ALB": "tirana", "MDA": "chisinau", "LTU": "vilnius",
    "EST": "tallinn", "IRL": "dublin", "ISL": "reykjavik", "CHE": "bern", "NLD": "the hague",
    "GHA": "accra", "SEN": "dakar", "ZMB": "lusaka", "ZWE": "harare", "UGA": "kampala",
    "TZA": "dodoma", "RWA": "kigali", "AGO": "luanda", "MOZ": "maputo", "BWA": "gaborone",
    "ECU": "quito", "BOL": "la paz", "PRY": "asuncion", "URY": "montevideo", "CRI": "san jose",
    "BRN": "bandar seri begawan", "COD": "kinshasa", "COG": "brazzaville",
    "TUN": "tunis", "CIV": "abidjan | yamoussoukro", "CZE": "prague", "LVA": "riga",
    "CMR": "yaounde | yaoundé", "MLI": "bamako", "BFA": "ouagadougou", "NER": "niamey",
    "GAB": "libreville", "MDG": "antananarivo", "NAM": "windhoek", "MWI": "lilongwe",
    "CYP": "nicosia", "MNE": "podgorica", "HND": "tegucigalpa", "NIC": "managua",
    "SLV": "san salvador", "DOM": "santo domingo", "PNG": "port moresby", "BEN": "cotonou",
}  # fmt: skip

# First halves of compounds: Sino-Russian, Indo-Emirati.
PREFIXES = {
    "CHN": "+sino", "IND": "+indo", "RUS": "+russo", "GBR": "+anglo", "EU": "+euro",
    "FRA": "+franco", "USA": "+americano", "TUR": "+turko", "JPN": "+nippo", "AFRICA": "+afro",
}  # fmt: skip

# Heads of groups that have no code: the partner then is not known by a code.
REGIONS = {
    "region": "rest of the world | middle east | middle east countries | mid east gulf states"
    " | gulf states"
    " | gulf countries | gulf | western countries | industrialised countries"
    " | industrialized countries | western industrialised countries | developing countries"
    " | developing nations | third world | neighbouring countries | neighboring countries"
    " | friendly countries | friendly nations | unfriendly countries | oecd | oecd countries"
    " | organisation for economic cooperation and development countries"
    " | organisation for economic cooperation and development | belt and road countries"
    " | belt and road partners | countries outside the eu | countries outside the european union"
    " | countries outside the bloc | countries outside the union | countries outside the group"
    " | old member states | new member states"
    " | former soviet union | former soviet republics | former yugoslavia | former soviet states"
    " | countries outside the former soviet union | hard currency countries | comecon countries"
    " | comecon states | eastern bloc | east bloc"
    " | central asia | central asian | southeast asia"
    " | southeast asian | south east asian | east asian | eastern european | middle eastern"
    " | north african | west african | east african | southern african | sub saharan african"
    " | south american | north american | scandinavian | nordic | baltic states | western balkans"
    " | south east asia | east asia | eastern europe | north america | south america"
    " | sub saharan africa | north africa | non eu countries | third countries"
    " | other countries | global south | g7 countries | western industrialised"
    " | centrally planned economies | comecon | newly industrialised countries"
    " | developing nations and centrally planned economies | the east | east | the west"
    " | asia pacific | the asia pacific region | asia pacific countries | far east"
    " | caucasus | balkans | scandinavia | benelux | pacific islands"
    " | other economies | market economies | socialist countries | caribbean | oceania"
    " | neighbours | neighbors | neighbouring states | neighboring states"
    " | rest of europe | euro zone | eurozone | euro area | south asia | unfriendly states"
    " | friendly states | latin american and caribbean countries | near east"
}
