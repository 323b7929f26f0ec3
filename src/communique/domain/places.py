"""Economies and groups: the codes that claims and figures share."""

from __future__ import annotations

from communique.domain.territories import ENGLISH

# ISO 3166-1: alpha-2 → alpha-3, all officially assigned codes, and XK as customs offices use it.
ALPHA3 = dict(
    pair.split(":")
    for pair in (
        "AD:AND AE:ARE AF:AFG AG:ATG AI:AIA AL:ALB AM:ARM AO:AGO AQ:ATA AR:ARG AS:ASM AT:AUT "
        "AU:AUS AW:ABW AX:ALA AZ:AZE BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI "
        "BJ:BEN BL:BLM BM:BMU BN:BRN BO:BOL BQ:BES BR:BRA BS:BHS BT:BTN BV:BVT BW:BWA BY:BLR "
        "BZ:BLZ CA:CAN CC:CCK CD:COD CF:CAF CG:COG CH:CHE CI:CIV CK:COK CL:CHL CM:CMR CN:CHN "
        "CO:COL CR:CRI CU:CUB CV:CPV CW:CUW CX:CXR CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA "
        "DO:DOM DZ:DZA EC:ECU EE:EST EG:EGY EH:ESH ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FK:FLK "
        "FM:FSM FO:FRO FR:FRA GA:GAB GB:GBR GD:GRD GE:GEO GF:GUF GG:GGY GH:GHA GI:GIB GL:GRL "
        "GM:GMB GN:GIN GP:GLP GQ:GNQ GR:GRC GS:SGS GT:GTM GU:GUM GW:GNB GY:GUY HK:HKG HM:HMD "
        "HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IM:IMN IN:IND IO:IOT IQ:IRQ IR:IRN "
        "IS:ISL IT:ITA JE:JEY JM:JAM JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM KI:KIR KM:COM KN:KNA "
        "KP:PRK KR:KOR KW:KWT KY:CYM KZ:KAZ LA:LAO LB:LBN LC:LCA LI:LIE LK:LKA LR:LBR LS:LSO "
        "LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MF:MAF MG:MDG MH:MHL MK:MKD "
        "ML:MLI MM:MMR MN:MNG MO:MAC MP:MNP MQ:MTQ MR:MRT MS:MSR MT:MLT MU:MUS MV:MDV MW:MWI "
        "MX:MEX MY:MYS MZ:MOZ NA:NAM NC:NCL NE:NER NF:NFK NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL "
        "NR:NRU NU:NIU NZ:NZL OM:OMN PA:PAN PE:PER PF:PYF PG:PNG PH:PHL PK:PAK PL:POL PM:SPM "
        "PN:PCN PR:PRI PS:PSE PT:PRT PW:PLW PY:PRY QA:QAT RE:REU RO:ROU RS:SRB RU:RUS RW:RWA "
        "SA:SAU SB:SLB SC:SYC SD:SDN SE:SWE SG:SGP SH:SHN SI:SVN SJ:SJM SK:SVK SL:SLE SM:SMR "
        "SN:SEN SO:SOM SR:SUR SS:SSD ST:STP SV:SLV SX:SXM SY:SYR SZ:SWZ TC:TCA TD:TCD TF:ATF "
        "TG:TGO TH:THA TJ:TJK TK:TKL TL:TLS TM:TKM TN:TUN TO:TON TR:TUR TT:TTO TV:TUV TW:TWN "
        "TZ:TZA UA:UKR UG:UGA UM:UMI US:USA UY:URY UZ:UZB VA:VAT VC:VCT VE:VEN VG:VGB VI:VIR "
        "VN:VNM VU:VUT WF:WLF WS:WSM YE:YEM YT:MYT ZA:ZAF ZM:ZMB ZW:ZWE XK:XKX"
    ).split()
)
ALPHA2 = {alpha3: alpha2 for alpha2, alpha3 in ALPHA3.items()}

# ISO 3166-3: economies that are no more, by the codes they had. What they traded is nobody
# else's: the trade of Russia is not that of the Soviet Union.
WITHDRAWN = {
    "SUN": "Soviet Union",
    "YUG": "Yugoslavia",
    "CSK": "Czechoslovakia",
    "DDR": "East Germany",
    "SCG": "Serbia and Montenegro",
}

# Groups the annotation guide has a code for; WLD is the whole world.
GROUPS = {
    "EU": "European Union",
    "ASEAN": "ASEAN",
    "EAEU": "Eurasian Economic Union",
    "CIS": "Commonwealth of Independent States",
    "BRICS": "BRICS",
    "SCO": "Shanghai Cooperation Organisation",
    "GCC": "Gulf Cooperation Council",
    "OPEC": "OPEC",
    "ARAB": "Arab countries",
    "MENA": "Middle East and North Africa",
    "MERCOSUR": "Mercosur",
    "AFRICA": "Africa",
    "LATAM": "Latin America",
    "ASIA": "Asia",
    "EUROPE": "Europe",
    "WLD": "the world",
}


# What people call some of them beside the name that CLDR has.
ALSO = {
    "TURKEY": "TUR", "TURKIYE": "TUR", "UAE": "ARE", "EMIRATES": "ARE", "UK": "GBR",
    "BRITAIN": "GBR", "GREAT BRITAIN": "GBR", "AMERICA": "USA", "KOREA": "KOR",
    "CZECH REPUBLIC": "CZE", "IVORY COAST": "CIV", "BURMA": "MMR", "WORLD": "WLD",
}  # fmt: skip


def is_economy(code: str) -> bool:
    """Whether this is a code a claim or figure may carry."""
    return is_single(code) or code in GROUPS


def is_single(code: str) -> bool:
    """Whether this is one economy, and no group: also one that is no more.

    >>> is_single("PER"), is_single("SUN"), is_single("EU")
    (True, True, False)
    """
    return code in ALPHA2 or code in WITHDRAWN


def name_of(code: str) -> str:
    """The English name of an economy or group, for people; the code itself where it has none.

    >>> name_of("TUR"), name_of("ASEAN"), name_of("WLD"), name_of("SUN")
    ('Türkiye', 'ASEAN', 'the world', 'Soviet Union')
    """
    return GROUPS.get(code) or WITHDRAWN.get(code) or ENGLISH.get(code, code)


def code_of(words: str) -> str | None:
    """The code that a user means by a code or an English name; None where it is neither.

    >>> code_of("chn"), code_of("russia"), code_of("Türkiye"), code_of("eu"), code_of("Ruritania")
    ('CHN', 'RUS', 'TUR', 'EU', None)
    >>> code_of("Turkey"), code_of("UAE")
    ('TUR', 'ARE')
    """
    upper = words.strip().upper()
    if is_economy(upper):
        return upper
    if upper in ALPHA3 or upper in ALSO:
        return ALPHA3.get(upper) or ALSO[upper]
    known = (*ENGLISH.items(), *WITHDRAWN.items(), *GROUPS.items())
    names = {name.upper(): code for code, name in known}
    return names.get(upper)
