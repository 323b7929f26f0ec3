"""How each office writes each economy, from the offices' own lists: codes are facts.

    python tools/office_codes.py SAMPLES src/communique/figures/sources/codes.csv

A code without an economy is known and left out: a group we have no code for, a
territory that is no more, goods without a partner. The tables below hold what
the lists leave open.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from communique.domain.places import ALPHA2, ALPHA3, name_of

Row = tuple[str, str, str, str]  # office, code, economy, name at the office
COLUMNS = ("office", "code", "economy", "name")

# -- UN Comtrade -----------------------------------------------------------------------

# Partners that report nothing, and codes of the retired portal (381: Italy to 2022).
COMTRADE_PARTNERS = {
    "0": ("WLD", "World"), "10": ("ATA", "Antarctica"), "16": ("ASM", "American Samoa"),
    "74": ("BVT", "Bouvet Island"), "86": ("IOT", "Br. Indian Ocean Terr."),
    "162": ("CXR", "Christmas Isds"), "166": ("CCK", "Cocos Isds"),
    "175": ("MYT", "Mayotte"), "238": ("FLK", "Falkland Isds (Malvinas)"),
    "239": ("SGS", "South Georgia and the South Sandwich Islands"),
    "254": ("GUF", "French Guiana"), "260": ("ATF", "Fr. South Antarctic Terr."),
    "312": ("GLP", "Guadeloupe"), "316": ("GUM", "Guam"),
    "334": ("HMD", "Heard Island and McDonald Islands"), "336": ("VAT", "Holy See"),
    "381": ("ITA", "Italy"), "474": ("MTQ", "Martinique"), "490": ("TWN", "Other Asia, nes"),
    "574": ("NFK", "Norfolk Isds"), "581": ("UMI", "United States Minor Outlying Islands"),
    "612": ("PCN", "Pitcairn"), "638": ("REU", "Réunion"), "652": ("BLM", "Saint Barthélemy"),
    "732": ("ESH", "Western Sahara"), "772": ("TKL", "Tokelau"), "850": ("VIR", "US Virgin Isds"),
    "580": ("MNP", "N. Mariana Isds"), "520": ("NRU", "Nauru"), "570": ("NIU", "Niue"),
    "535": ("BES", "Bonaire, Saint Eustatius and Saba"), "654": ("SHN", "Saint Helena"),
}  # fmt: skip
# Goods without one partner, and groups: known, and left out.
COMTRADE_LEFT_OUT = {
    "80": "Br. Antarctic Terr.", "129": "Caribbean, nes", "221": "Eastern Europe, nes",
    "290": "Northern Africa, nes", "471": "CACM, nes", "472": "Africa CAMEU region, nes",
    "473": "LAIA, nes", "492": "Europe EU, nes", "527": "Oceania, nes", "536": "Neutral Zone",
    "568": "Other Europe, nes", "577": "Other Africa, nes",
    "636": "Rest of America, nes", "637": "North America and Central America, nes",
    "647": "Ryukyu Isd", "697": "Europe EFTA, nes", "698": "Sikkim", "457": "Sarawak",
    "837": "Bunkers", "838": "Free Zones", "839": "Special Categories",
    "849": "US Misc. Pacific Isds", "879": "Western Asia, nes", "899": "Areas, nes",
}  # fmt: skip
# Expired codes of the same economy; the annotation guide counts West Germany as DEU.
COMTRADE_FORMER = {"280": "DEU", "356": "IND", "841": "USA"}
COMTRADE_GROUPS = {"97": "EU", "975": "ASEAN"}


def comtrade(samples: Path) -> Iterator[Row]:
    """Reporters as the UN lists them, then partners that never report."""
    listed = json.loads((samples / "comtrade" / "ref_Reporters.json").read_text("utf-8-sig"))
    rows = listed if isinstance(listed, list) else listed["results"]
    seen = set()
    for row in sorted(rows, key=lambda row: "entryExpiredDate" in row):
        code, name = str(row["id"]), row["text"]
        if code in COMTRADE_PARTNERS:
            continue
        seen.add(code)
        yield "COMTRADE", code, _comtrade_economy(code, row), name
    for code, (economy, name) in COMTRADE_PARTNERS.items():
        yield "COMTRADE", code, economy, name
    for code, name in COMTRADE_LEFT_OUT.items():
        if code not in seen:
            yield "COMTRADE", code, "", name


def _comtrade_economy(code: str, row: dict[str, str]) -> str:
    if code in COMTRADE_GROUPS:
        return COMTRADE_GROUPS[code]
    if "entryExpiredDate" in row:
        return COMTRADE_FORMER.get(code, "")
    alpha3 = row["reporterCodeIsoAlpha3"]
    return alpha3 if alpha3 in ALPHA2 else ""


# -- IMF -------------------------------------------------------------------------------

IMF_OWN = {"KOS": "XKX", "WBG": "PSE", "G001": "WLD", "G998": "EU"}
IMF_UNLISTED = "group or remainder of the trade statistics"


def imf(samples: Path) -> Iterator[Row]:
    """The IMF's list of countries and groups, and the groups only IMTS has."""
    folder = samples / "imf"
    wrapped = json.loads((folder / "sdmx3_codelist_IMF_CL_COUNTRY.json").read_text("utf-8"))
    codes = json.loads(wrapped["text"])["data"]["codelists"][0]["codes"]
    names = {code["id"]: code["name"] for code in codes}
    for part in ("COUNTRY", "USA_XG_COUNTERPART"):
        names |= {one: names.get(one, IMF_UNLISTED) for one in _available(folder, part)}
    for code in sorted(names, key=lambda code: (code not in ALPHA2, code)):
        yield "IMF", code, IMF_OWN.get(code) or (code if code in ALPHA2 else ""), names[code]


def _available(folder: Path, part: str) -> Iterator[str]:
    answer = json.loads((folder / f"sdmx3_IMTS_availability_{part}.json").read_text("utf-8"))
    for region in answer["data"]["dataConstraints"][0]["cubeRegions"]:
        for component in region["components"]:
            yield from (one["value"] for one in component["values"])


# -- US Census -------------------------------------------------------------------------

CENSUS_OWN = {"4803": "XKX"}
# One code an ISO country, but for Gaza and the West Bank, which are two here.
CENSUS_LEFT_OUT = {"5082", "5083"}
CENSUS_NOT_LISTED = {
    "-": ("WLD", "Total for all countries"), "0003": ("EU", "European Union"),
    "0027": ("ASEAN", "ASEAN"),
    "7660": ("COD", "Congo, Democratic Republic of the Congo"),
    "0001": ("", "OPEC"), "0004": ("", "European Free Trade Association"),
    "0014": ("", "Pacific Rim countries"), "0017": ("", "CAFTA-DR"), "0020": ("", "USMCA"),
    "0021": ("", "Twenty Latin American republics"), "0022": ("", "OECD"), "0023": ("", "NATO"),
    "0024": ("", "Latin American Free Trade Association"), "0025": ("", "Euro area"),
    "0026": ("", "APEC"), "0028": ("", "Central American Common Market"),
    "1XXX": ("", "North America"), "2XXX": ("", "Central America"),
    "3XXX": ("", "South America"), "4XXX": ("", "Europe"), "5XXX": ("", "Asia"),
    "6XXX": ("", "Australia and Oceania"), "7XXX": ("", "Africa"),
}  # fmt: skip


def census(samples: Path) -> Iterator[Row]:
    """Schedule C, then the groups that answers mix among the countries."""
    text = (samples / "census" / "schedule_c_country_codes.txt").read_text("latin-1")
    listed = set()
    for code, name, alpha2 in re.findall(r"^(\d{4})\s+\|\s+(.*?)\s+\|\s*(\w*)", text, re.MULTILINE):
        listed.add(code)
        economy = CENSUS_OWN.get(code) or ALPHA3.get(alpha2, "")
        yield "CENSUS", code, "" if code in CENSUS_LEFT_OUT else economy, name
    for code, (economy, name) in CENSUS_NOT_LISTED.items():
        if code not in listed:
            yield "CENSUS", code, economy, name


# -- Eurostat --------------------------------------------------------------------------

# ISO alpha-2 but for Serbia; then the geonomenclature's own codes.
EUROSTAT_OWN = {
    "XS": ("SRB", "Serbia"), "XK": ("XKX", "Kosovo"), "EU27_2020": ("EU", "European Union"),
    "WORLD": ("WLD", "All countries of the world"),
    "EXT_EU27_2020": ("", "Extra-EU27"), "INT_EU27_2020": ("", "Intra-EU27"),
    "XC": ("", "Ceuta"), "XL": ("", "Melilla"), "XI": ("", "Northern Ireland"),
    "XU": ("", "United Kingdom without Northern Ireland"), "QP": ("", "High seas"),
    "QQ": ("", "Stores and provisions"), "QR": ("", "Stores and provisions, intra-EU"),
    "QS": ("", "Stores and provisions, extra-EU"), "QU": ("", "Not specified"),
    "QV": ("", "Not specified, intra-EU"), "QW": ("", "Not specified, extra-EU"),
    "QX": ("", "Not specified for commercial or military reasons"),
    "QY": ("", "Not specified for commercial or military reasons, intra-EU"),
    "QZ": ("", "Not specified for commercial or military reasons, extra-EU"),
    "AN": ("", "Netherlands Antilles"), "CS": ("", "Serbia and Montenegro"),
    "DD": ("", "German Democratic Republic"), "SU": ("", "Soviet Union"), "YU": ("", "Yugoslavia"),
    "EU": ("", "European Union of the day"), "EA": ("", "Euro area of the day"),
    "EA20": ("", "Euro area of 20"), "EA19": ("", "Euro area of 19"),
    "EU28": ("", "European Union of 28"),
}  # fmt: skip


def eurostat() -> Iterator[Row]:
    """ISO alpha-2 codes, and the others that Comext is known to use."""
    for alpha2, alpha3 in sorted(ALPHA3.items()):
        if alpha2 not in ("RS", "XK"):
            yield "EUROSTAT", alpha2, alpha3, name_of(alpha3)
    for code, (economy, name) in EUROSTAT_OWN.items():
        yield "EUROSTAT", code, economy, name


def main(samples: Path, target: Path) -> None:
    """Write all four lists as one file."""
    rows = [*comtrade(samples), *imf(samples), *census(samples), *eurostat()]
    known = [row[:2] for row in rows]
    assert len(known) == len(set(known)), "a code is listed twice"
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows((*row[:3], row[3].strip()) for row in rows)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit("usage: python tools/office_codes.py SAMPLES OUTPUT.csv")
    main(Path(sys.argv[1]), Path(sys.argv[2]))
