"""English: numbers, money, percent and units, as news writes them.

Seen in: Reuters 1987 ("mln dlrs", "pct"), BBC and FT ("$671.7bn"), TASS
("bln", "mln tons"), VNA ("billion USD"), Indian papers ("lakh crore").
"""

NUMERALS = {
    "0": "zero | nought",
    "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six",
    "7": "seven", "8": "eight", "9": "nine", "10": "ten", "11": "eleven",
    "12": "twelve | a dozen", "13": "thirteen", "14": "fourteen", "15": "fifteen",
    "16": "sixteen", "17": "seventeen", "18": "eighteen", "19": "nineteen",
    "20": "twenty", "30": "thirty", "40": "forty", "50": "fifty", "60": "sixty",
    "70": "seventy", "80": "eighty", "90": "ninety",
}  # fmt: skip

ORDINALS = {
    "1": "first | no . 1 | number one | at the top | at the head",
    "2": "second | second only to | number two",
    "3": "third | thirds | number three", "4": "fourth | fourths",
    "5": "fifth | fifths", "6": "sixth | sixths", "7": "seventh | sevenths",
    "8": "eighth | eighths", "9": "ninth | ninths", "10": "tenth | tenths",
    "11": "eleventh", "12": "twelfth", "13": "thirteenth", "14": "fourteenth",
    "15": "fifteenth", "16": "sixteenth", "17": "seventeenth", "18": "eighteenth",
    "19": "nineteenth", "20": "twentieth",
}  # fmt: skip
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")

SCALES = {
    "1e2": "hundred",
    "1e3": "thousand | ~k",
    "1e5": "lakh | lakhs",
    "1e6": "million | millions | mln | mn | ~m | mio",
    "1e7": "crore | crores | ~cr",
    "1e9": "billion | billions | bln | bn | ~b | bil",
    "1e12": "trillion | trillions | trn | trln | tn | tln | tril | tril. | lakh crore"
    " | lakh crores | ~tr",
}

CURRENCIES = {
    "USD": "=US$ | us $ | u.s. $ | usd | us dollars | us dollar | u.s. dollars | u.s. dollar"
    " | u.s. dlrs | u.s. dlr | us dlrs | american dollars | $ us",
    "$": "$",
    "dollars": "dollars | dollar | dlrs | dlr",
    "EUR": "€ | eur | euro | euros",
    "GBP": "£ | gbp | pounds sterling | pound sterling | stg | sterling | british pounds",
    "pounds": "pounds | pound",
    "JPY": "jpy | yen | japanese yen",
    "¥": "¥",
    "CNY": "cny | yuan | renminbi | rmb | chinese yuan",
    "INR": "₹ | inr | indian rupees",
    "rupees": "rupees | rupee | =Rs | =Rs.",
    "RUB": "₽ | rub | roubles | rubles | rouble | ruble",
    "KRW": "₩ | krw | =won | korean won",
    "TRY": "₺ | turkish lira | turkish liras | liras | lira",
    "CHF": "chf | swiss francs | sfr",
    "francs": "franc | francs | french francs",
    "DEM": "marks | mark dm | deutschmarks | deutsche marks | d marks | =DM",
    "ITL": "lire",
    "CAD": "=C$ | cad | canadian dollars | canadian dlrs | canadian dollar",
    "AUD": "=A$ | aud | australian dollars | australian dlrs | australian dollar",
    "NZD": "=NZ$ | nzd | new zealand dollars | n.z. dlrs",
    "SGD": "=S$ | sgd | singapore dollars",
    "HKD": "=HK$ | hkd | hong kong dollars",
    "TWD": "=NT$ | twd | taiwan dollars | new taiwan dollars",
    "crowns": "crowns | crown | kroner | krone | krona | kronor | kronur | koruna",
    "NOK": "nok | norwegian crowns | norwegian kroner",
    "SEK": "sek | swedish crowns | swedish kronor",
    "DKK": "dkk | danish crowns | danish kroner",
    "BRL": "=R$ | brl | reais | brazilian reais",
    "MXN": "mxn | mexican pesos",
    "pesos": "pesos | peso",
    "ZAR": "zar | rand | rands | =R",
    "SAR": "sar | saudi riyals | =SR",
    "riyals": "riyals | riyal | rials | rial",
    "AED": "aed | =Dh | =Dhs",
    "dirhams": "dirhams | dirham",
    "dinars": "dinars | dinar",
    "KWD": "=KWD | =KD | kuwaiti dinars",
    "BHD": "=BHD | =BD | bahraini dinars",
    "JOD": "=JOD | =JD | jordanian dinars",
    "DZD": "=DZD | algerian dinars",
    "TND": "=TND | tunisian dinars",
    "QAR": "=QAR | =QR | qatari riyals",
    "OMR": "=OMR | =RO | omani rials",
    "shillings": "shillings | =Sh | =Shs",
    "UGX": "=UGX | =USh | ugandan shillings",
    "TZS": "=TZS | =TSh | tanzanian shillings",
    "RWF": "=RWF | =Rwf | =FRw | rwandan francs",
    "ZMW": "=ZMW | zambian kwacha",
    "kwacha": "kwacha | =K",
    "MWK": "=MWK | malawian kwacha",
    "PGK": "=PGK | kina",
    "BWP": "=BWP | pula",
    "MZN": "=MZN | meticais | metical",
    "MUR": "=MUR | mauritian rupees",
    "RON": "ron | lei",
    "BGN": "bgn | leva",
    "GEL": "gel | lari | ₾",
    "AMD": "amd | drams | ֏",
    "MNT": "=MNT | tugrik | tugriks | ₮",
    "PEN": "=PEN | =S/ | soles",
    "GHS": "=GHS | =GH¢ | =GH₵ | cedis | cedi",
    "ETB": "=ETB | birr",
    "BDT": "=BDT | taka | =Tk | ৳",
    "LAK": "kip",
    "KHR": "=KHR | riel | riels",
    "AOA": "kwanza",
    "PYG": "=PYG | guaranis | ₲",
    "VES": "bolivars",
    "XAF": "=XAF | central african cfa francs",
    "cfa": "cfa francs | =FCFA | =CFA",
    "IDR": "idr | rupiah | rupiahs | =Rp",
    "THB": "thb | baht | ฿",
    "VND": "vnd | dong | ₫",
    "MYR": "myr | ringgit | =RM",
    "KZT": "kzt | tenge | ₸",
    "UAH": "uah | hryvnia | hryvnias | ₴",
    "PLN": "pln | zloty | zlotys | zł",
    "HUF": "huf | forint | forints",
    "AZN": "azn | manat | manats | ₼",
    "BYN": "byn | belarusian rubles",
    "UZS": "uzs | soums",
    "ILS": "=ILS | shekels | ₪",
    "EGP": "egp | egyptian pounds | =LE",
    "NGN": "ngn | naira | ₦ | =N",
    "KES": "=KES | =Ksh | =KSh | =Kshs | kenyan shillings",
    "PKR": "=PKR | pakistani rupees",
    "LKR": "=LKR | sri lankan rupees",
    "NPR": "=NPR | nepalese rupees",
    "PHP": "=PHP | ₱ | philippine pesos",
    "ARS": "=ARS | =AR$ | argentine pesos",
    "CLP": "=CLP | chilean pesos",
    "COP": "=COP | colombian pesos",
    "BOB": "=BOB | =Bs | bolivianos",
    "GTQ": "=GTQ | quetzals | quetzales",
    "CRC": "=CRC | ₡ | colones",
    "CZK": "=CZK | czech crowns | czech koruna",
    "ISK": "=ISK | icelandic kronur",
    "RSD": "=RSD | serbian dinars",
    "MAD": "=MAD | moroccan dirhams",
    "MMK": "=MMK | kyat | kyats",
    "MOP": "=MOP | =MOP$ | patacas",
    "BND": "=BND | =B$ | brunei dollars",
    "FJD": "=FJD | =FJ$ | fijian dollars",
    "JMD": "=JMD | =J$ | jamaican dollars",
    "TTD": "=TTD | =TT$",
    "FIM": "markka | markkaa | finnish marks",
    "ATS": "austrian schillings",
    "PTE": "escudos",
    "GRD": "drachmas | drachmae",
    "XOF": "=XOF | west african cfa francs",
    "XEU": "ecus | ecu",
    "NLG": "guilders",
    "BEF": "belgian francs",
    "ESP": "pesetas",
}
# Ambiguous names → the economy's own currency, asked for by reporter; the
# first entry of None is what the word means elsewhere.
LOCAL_CURRENCIES: dict[str, dict[str | None, str]] = {
    # A bare word for dollars in a Canadian or Australian report is its own
    # (Reuters 1987); a bare $ is the American one almost everywhere.
    "dollars": {None: "USD", "CAN": "CAD", "AUS": "AUD", "NZL": "NZD"},
    "$": {None: "USD"},
    "pounds": {None: "GBP", "GBR": "GBP", "EGY": "EGP", "LBN": "LBP", "SYR": "SYP", "IRL": "IEP"},
    "¥": {None: "JPY", "JPN": "JPY", "CHN": "CNY"},
    "rupees": {None: "INR", "IND": "INR", "PAK": "PKR", "LKA": "LKR", "NPL": "NPR", "MUS": "MUR"},
    "francs": {None: "FRF", "FRA": "FRF", "CHE": "CHF", "BEL": "BEF"},
    "crowns": {None: "SEK", "SWE": "SEK", "NOR": "NOK", "DNK": "DKK", "CZE": "CZK", "ISL": "ISK"},
    "pesos": {
        None: "MXN",
        "MEX": "MXN",
        "PHL": "PHP",
        "ARG": "ARS",
        "CHL": "CLP",
        "COL": "COP",
        "URY": "UYU",
        "CUB": "CUP",
        "DOM": "DOP",
    },
    "dirhams": {None: "AED", "ARE": "AED", "MAR": "MAD"},
    "dinars": {
        None: "KWD",
        "KWT": "KWD",
        "DZA": "DZD",
        "TUN": "TND",
        "JOR": "JOD",
        "IRQ": "IQD",
        "LBY": "LYD",
        "BHR": "BHD",
        "SRB": "RSD",
    },
    "shillings": {None: "KES", "KEN": "KES", "TZA": "TZS", "UGA": "UGX", "SOM": "SOS"},
    "cfa": {
        None: "XAF",
        "BEN": "XOF",
        "BFA": "XOF",
        "CIV": "XOF",
        "GNB": "XOF",
        "MLI": "XOF",
        "NER": "XOF",
        "SEN": "XOF",
        "TGO": "XOF",
    },
    "kwacha": {None: "ZMW", "ZMB": "ZMW", "MWI": "MWK", "PNG": "PGK"},
    "riyals": {None: "SAR", "SAU": "SAR", "QAT": "QAR", "OMN": "OMR", "IRN": "IRR", "YEM": "YER"},
}

PERCENT = {"percent": "% | percent | per cent | pct | pc | p.c. | pcnt"}
POINTS = {
    "points": "percentage points | percentage point | pp | basis points | pct points | points"
}

UNITS = {
    "tonnes": "tonnes | tonne | tons | ton | metric tons | metric tonnes | ~t | ~mt | =MT",
    "tonnes 1e6": "~mmt | mtpa",
    "barrels": "barrels | barrel | bbl | bbls",
    "barrels_per_day": "barrels per day | barrels a day | barrels daily | bpd | b d",
    "barrels_per_day 1e6": "mbd | ~mbd | mbpd | mb d | ~mb d",
    "tonnes 1e-3": "kilograms | kilogrammes | kilos | kilo | kilogram | ~kg | kg",
    "cubic_metres": "cubic metres | cubic meters | cubic metre | cubic meter | cu m | ~m3",
    "cubic_metres 1e9": "bcm | bcma",
    "cubic_metres 1e6": "mcm",
    "kwh": "kwh | kilowatt hours",
    "kwh 1e3": "mwh | megawatt hours",
    "kwh 1e6": "gwh | gigawatt hours",
    "kwh 1e9": "twh | terawatt hours",
    "items": "units | vehicles | pieces | cars | head | animals | sets",
}

FOLD = {"times": "fold | times | x | ~x"}
MULTIPLY = {
    "2": "doubled | double | doubles | doubling | twofold | twice",
    "3": "tripled | triple | triples | tripling | trebled | treble | trebling | threefold",
    "4": "quadrupled | quadruple | quadruples | quadrupling | fourfold",
    "5": "quintupled | quintuple | quintupling | fivefold",
    "6": "sixfold | sextupled",
    "7": "sevenfold",
    "8": "eightfold",
    "9": "ninefold",
    "10": "tenfold",
    "11": "elevenfold",
    "12": "twelvefold",
    "15": "fifteenfold",
    "20": "twentyfold",
    "30": "thirtyfold",
    "40": "fortyfold",
    "50": "fiftyfold",
    "100": "hundredfold",
    "0.5": "halved | halve | halves | halving",
    "0.333": "fallen to a third",
}

# Words before (or after) a number that loosen it.
BOUNDS = {
    "about": "about | around | some | approximately | roughly | circa | approx | ca | or so"
    " | in the region of | in the neighbourhood of | in the order of",
    "nearly": "nearly | almost | close to | just under | just shy of | shy of | approaching"
    " | approached | approaches | just below | not far from | near | a little under"
    " | slightly under | slightly less than"
    " | just short of | nearing",
    "at_least": "more than | over | above | at least | exceeding | in excess of | upwards of"
    " | upward of | just over | slightly over | a little over | well over | exceeded | exceed"
    " | exceeds | surpassed | surpass | surpasses | surpassing | topped | tops | topping"
    " | crossed | crossing | no less than | not less than | or more | slightly more than"
    " | just above | well above | passed the | overshot | beyond | north of | greater than"
    " | a minimum of | broke through | and more | far more than | well more than | plus",
    "at_most": "less than | under | below | at most | up to | no more than | not more than"
    " | fewer than | a maximum of | or less | as much as | as many as | well below | well under"
    " | short of | does not exceed | not exceeding | up to a maximum of",
}
