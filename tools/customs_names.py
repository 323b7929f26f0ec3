"""How China's customs writes each economy, in English and Chinese, for its tables by country.

    python tools/customs_names.py > src/communique/figures/sources/customs_names.csv

Names of CLDR (through babel, Unicode licence), and what the customs' own lists
of countries call them where that differs: old spellings, forms of state,
abbreviations. Names are compared without case, blanks and signs (see `gacc.key`).
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator

from babel import Locale

from communique.domain.places import ALPHA3
from communique.figures.sources.gacc import key

ALIASES = {
    "ARE": "阿联酋",
    "ATG": "Antigua & Barbuda | 安提瓜和巴布达",
    "ABW": "阿鲁巴岛",
    "BES": "Bonaire | 博内尔",
    "BHR": "Bahrian",
    "BIH": "Bosnia and Hercegovina | Bosnia & Hercegovina | Bosnia and Herzegovina"
    " | 波斯尼亚-黑塞哥维那共和国 | 波斯尼亚和黑塞哥维那 | 波黑",
    "BLR": "Byelorussia",
    "BRN": "Brunei Darussalam | 文莱",
    "BWA": "博茨瓦那",
    "CAF": "Central African Rep. | 中非",
    "CHN": "中国",
    "CIV": "Cote d'Ivoire | Cote d'lvoir | Côte d'Ivoire | 科特迪瓦",
    "COD": "Congo,DR | Democratic Republic of the Congo | Congo, Democratic Republic"
    " | DR Congo | 民主刚果 | 刚果民主共和国 | 刚果(金)",
    "COG": "Congo | Republic of the Congo | 刚果 | 刚果共和国 | 刚果(布)",
    "COK": "Cook Is",
    "CPV": "Cape Verde | Cape Vrde | Cabo Verde | 佛得角",
    "CUW": "Curacao | 库腊索岛 | 库拉索",
    "CYM": "Cayman Is",
    "CZE": "Czech | Czech Rep | Czech Republic | Czechia | 捷克共和国 | 捷克",
    "DMA": "多米尼克 | 多米尼亚共和国 | 多米尼加岛",
    "DOM": "Dominican Rep. | Dominican Republic | 多米尼加共和国 | 多米尼加",
    "ERI": "厄立特里亚",
    "ESH": "西撒哈拉",
    "FRO": "the Faroe Islands | Faroe Islands",
    "FSM": "Micronesia Fs | Micronesia | 密克罗尼西亚联邦 | 密克罗尼西亚",
    "GBR": "UK | United Kingdom (UK) | Britain | 英国",
    "GLP": "瓜德罗普",
    "GNB": "Guinea Bissau | 几内亚(比绍) | 几内亚比绍",
    "GNQ": "Eq.Guinea | Equatorial Guinea",
    "GUF": "French Guyana",
    "HKG": "Hong Kong | Hong Kong, China | Hong Kong,China | Hong Kong SAR | 中国香港 | 香港",
    "IRN": "Iran | Islamic Republic of Iran | 伊朗",
    "KGZ": "Kirghizia | Kyrgyzstan | Kyrgyz Republic",
    "KNA": "St. Kitts-Nevis | Saint Kitts and Nevis | St. Kitts and Nevis"
    " | 圣其茨-尼维斯 | 圣基茨和尼维斯",
    "KOR": "Korea Rep. | R. O. Korea | Republic of Korea | ROK | South Korea | Korea"
    " | 韩国 | 大韩民国",
    "LAO": "Laos | Laos,PDR | Lao PDR | Lao People's Democratic Republic | 老挝",
    "LBY": "Libyan Arab Jm | Libya",
    "LCA": "Saint Lucia | St. Lucia",
    "LVA": "拉脱维亚",
    "MAC": "Macau | Macao | Macao, China | Macau, China | Macao SAR | 中国澳门 | 澳门",
    "MAF": "Saint Martin Is | St. Martin | 圣马丁岛",
    "MDA": "Moldavia | Moldova | Republic of Moldova",
    "MHL": "Marshall Is Rep | Marshall Islands",
    "MKD": "Macedonia | Macedonia Rep | North Macedonia | 马其顿 | 北马其顿",
    "MMR": "Myanmar | Burma | 缅甸",
    "MNP": "Northern Mariana Is",
    "MSR": "Montserrat | 蒙特塞拉特",
    "MYT": "Mayotte | 马约特岛 | 马约特",
    "NFK": "Norfolk Is | Norfolk Island",
    "PLW": "帕劳共和国 | 帕劳",
    "PRK": "Korea,DPR | D.P.R. Korea | DPR Korea | DPRK | Democratic People's Republic of Korea"
    " | North Korea | 朝鲜",
    "PSE": "Palestine | 巴勒斯坦",
    "REU": "Reunion | 留尼汪",
    "ROU": "罗马尼亚",
    "RUS": "Russia | Russian Federation | 俄罗斯联邦 | 俄罗斯",
    "SLB": "Solomon Is | Solomon Islands",
    "SPM": "St.Pierre and Miquelon | Saint Pierre and Miquelon | 圣皮埃尔和密克隆",
    "SRB": "Serbia",
    "STP": "Sao Tome & Principe | Sao Tome and Principe | 圣多美和普林西比",
    "SVK": "Slovak Rep | Slovakia | Slovak Republic",
    "SVN": "Slovenia Rep | Slovenia",
    "HRV": "Croatia Rep | Croatia",
    "SWZ": "Swaziland | Eswatini | 斯威士兰",
    "SXM": "Sint Maarten",
    "SYR": "Syrian | Syria | Syrian Arab Republic | 叙利亚",
    "TCA": "Turks & Caicos Is | Turks and Caicos Islands",
    "TJK": "Tadzhikistan | Tajikistan",
    "TLS": "East Timor | Timor-Leste | 东帝汶",
    "TTO": "Trinidad & Tobago | Trinidad and Tobago",
    "TUR": "Turkey | Turkiye | Türkiye | 土耳其",
    "TWN": "Taiwan | Taiwan, China | Taiwan prov. | Taiwan, Province of China | Chinese Taipei"
    " | 中国台湾 | 台湾 | 台澎金马关税区",
    "TZA": "Tanzania | United Republic of Tanzania",
    "UZB": "Uzbekistan | Uzbekstan",
    "USA": "US | U.S. | United States (US) | United States of America | USA | 美国",
    "VAT": "Vatican City State | Vatican | 梵蒂冈城国 | 梵蒂冈",
    "VCT": "Saint Vincent & Grenadines | Saint Vincent and the Grenadines | 圣文森特和格林纳丁斯",
    "VEN": "Venezuela | 委内瑞拉",
    "VGB": "Br. Virgin Is | British Virgin Islands",
    "VIR": "US Virgin Islands",
    "VNM": "Viet Nam | Vietnam | 越南",
    "WLF": "Wallis and Futuna | 瓦利斯和浮图纳",
    "YEM": "Republic of Yemen | Yemen | 也门共和国 | 也门",
    "ZAF": "S.Africa | South Africa",
    "SSD": "South Sudan | 南苏丹",
    # Groups. Without a code: known, and left out.
    "WLD": "TOTAL | 总值 | 合计 | 总计",
    "EU": "European Union | EU | European Union (28) | European Union (27) | 欧洲联盟 | 欧盟",
    "ASEAN": "ASEAN | 东南亚国家联盟 | 东盟",
    "ASIA": "Asia | 亚洲",
    "AFRICA": "Africa | 非洲",
    "EUROPE": "Europe | 欧洲",
    "LATAM": "Latin America | 拉丁美洲",
    "": "North America | 北美洲 | Oceania | 大洋洲 | APEC | Asia-Pacific Economic Cooperation"
    " | 亚太经济合作组织 | 亚太经合组织 | Middle East | 中东 | RCEP"
    " | Regional Comprehensive Economic Partnership | 区域全面经济伙伴关系协定"
    " | Belt and Road countries | 一带一路共建国家 | 共建一带一路国家 | 共建一带一路国家和地区",
}


def rows() -> Iterator[tuple[str, str]]:
    """Code and name, each name once as it is compared."""
    seen: dict[str, str] = {}
    for code, name in names():
        known = seen.get(key(name))
        if known is None:
            seen[key(name)] = code
            yield code, name
        elif known != code:
            raise SystemExit(f"{name} is both {known!r} and {code!r}")


def names() -> Iterator[tuple[str, str]]:
    """The customs' own names before CLDR's, so that they win where a name is both."""
    for code, words in ALIASES.items():
        yield from ((code, name) for name in words.split(" | "))
    own = {key(name) for words in ALIASES.values() for name in words.split(" | ")}
    for alpha2, alpha3 in sorted(ALPHA3.items(), key=lambda pair: pair[1]):
        for language in ("en", "zh"):
            name = Locale.parse(language).territories[alpha2]
            if key(name) not in own:
                yield alpha3, name


if __name__ == "__main__":
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(("code", "name"))
    writer.writerows(rows())
