"""Turn the curated facts into the tidy files that ship inside the package.

    python tools/package_facts.py ../shared/facts src/communique/figures/packaged

Writes `figures.csv`, `sources.csv` and `targets.csv`, always the same bytes for
the same facts. What it adds to a plain copy:

- periods in the one text form that `Period` prints (`2025-01/2025-12` is `2025`);
- the valuation, where the office states one;
- published rates of growth, which the facts keep in notes ("+29.3%"), as rows of
  measure `change`: percent against the same period a year before;
- corrections of single rows, each with its reason (`CORRECTIONS`, `DAYS`);
- figures that the facts lack and a verdict needs, from the page named in each row
  (`more_figures.csv`).

Rates are read by a narrow grammar. A note with a per cent sign that it neither
reads nor knows to pass over (`PASSED_OVER_…`) stops the run, so that a new note is
looked at by somebody before it becomes a figure.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from communique.domain import Period, Vintage

Row = dict[str, str]

FIGURE_COLUMNS = (
    "source", "reporter", "partner", "flow", "product", "coverage", "valuation", "measure",
    "period", "value", "currency", "status", "published", "url", "note",
)  # fmt: skip
SOURCE_COLUMNS = ("source", "office", "economy", "covers")
TARGET_COLUMNS = (
    "id", "kind", "measure", "reporter", "partner", "flow", "level", "unit", "deadline",
    "announced", "announced_by", "venue", "base_level", "base_unit", "base_period",
    "base_words", "product", "coverage", "summed", "definition", "url", "note",
)  # fmt: skip

MORE = Path(__file__).with_name("more_figures.csv")

# -- what the facts get wrong, or leave open ---------------------------------------

# (source, reporter, partner, flow, period, published): (status, reason)
CORRECTIONS: dict[tuple[str, ...], tuple[str, str]] = {
    ("FCS", "RUS", "CHN", "turnover", "2022-01/2022-11", "2022-11-30"): (
        "press",
        "the head of the office expects this for December; it is not a count",
    ),
    ("GACC", "CHN", "RUS", "turnover", "2021", "2022-09-21"): (
        "press",
        "an early release as an ambassador repeated it; the office had moved on to 146.887 by July",
    ),
}

# The same key → when the row was published, where the facts leave it open: (published, reason)
DAYS: dict[tuple[str, ...], tuple[str, str]] = {
    ("GACC", "CHN", "WLD", flow, "2025", ""): (
        "2026-01",
        "its page tells of the release in January 2026; without a day it counts as known later",
    )
    for flow in ("exports", "imports", "turnover")
}

# Stated in facts/sources.csv (GACC, CENSUS) or in the row's own note (MOF-JP, Comtrade).
VALUATIONS = {
    ("GACC", "exports"): "FOB",
    ("GACC", "imports"): "CIF",
    ("GACC", "turnover"): "exports FOB, imports CIF",
    ("GACC", "balance"): "exports FOB, imports CIF",
    ("CENSUS", "exports"): "FAS",
    ("CENSUS", "imports"): "customs value",
    ("USITC/CENSUS", "exports"): "FAS",
    ("USITC/CENSUS", "imports"): "customs value",
    ("MOF-JP", "exports"): "FOB",
    ("MOF-JP", "imports"): "CIF",
}
NOTED_VALUATIONS = {"(cif)": "CIF"}

# -- published rates, as the notes print them ---------------------------------------

LABELS = {"total": "turnover", "exports": "exports", "imports": "imports"}
TRIPLE = ("turnover", "exports", "imports")  # three rates without labels come in this order
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip

CLAUSES = re.compile(r"; |\. |:? (?=against )|(?=\([^()]*%)")
RATE = re.compile(
    r"(?:(?:dollars|yuan|variant|Reuters|Reuters the same day):? |in yuan |growth given as )?"
    rf"(?:(?P<month>{'|'.join(MONTHS)}) )?"
    r"(?:(?P<label>total|exports|imports) )?"
    r"(?P<rate>[+-]\d+(?:\.\d+)?)%"
    r"(?: in (?:yuan|dollars))?(?: per [A-Z]\w+| \(Reuters\)| per later pages| per a .+)?"
)

# A person, or an agency's own sum: the rate is then `press`, whatever the level is.
QUOTED_NOTE = re.compile(r"Reuters|Chinese ambassador|quoted by (?!.*from Chinese customs).*")
QUOTED_CLAUSE = re.compile(r"\bper [A-Z]|\bper (?:later|a)\b|^Reuters\b|\(Reuters\)|as used by")

# Whole notes, then clauses or single parts of clauses: why their per cents are no rate of the row.
PASSED_OVER_NOTES = (
    (r"\[proxy period\]|^computed:", "about other years than the row's"),
    (r"SCMP calculation", "computed by the newspaper, not printed by the office"),
    (r"a total cannot fall faster than both parts", "currencies mixed on the page, or a slip"),
    (r"per this page; Reuters printed", "two outlets print two rates"),
    (r"^page calls this the result for the whole of 2021", "page mistakes the period"),
    (r"conversion", "a rate of the yuan figures beside a converted level"),
)
PASSED_OVER_CLAUSES = (
    (r"^against .*would be", "conditional, on another base"),
    (r"these would be", "conditional, on another base"),
    (r"\bimpl(?:y|ies)\b", "our inference"),
    (r"^China's (?:is|figure)|pairs it with|^GACC full-year growth", "the other side's rate"),
    (r"from July|below November", "month on month"),
    (r"another outlet|headline", "another page disagrees"),
    (r"dollar growth|^\(2023: ", "another row's rate, repeated"),
    (r"while dollar exports", "approximate in yuan, and another row's rate in dollars"),
)
PASSED_OVER_PARTS = (
    (r"% on (?:March|June)$", "month on month"),
    (r"\d% of (?:China|Russia|the national)", "a share"),
    (r"\b(?:about|nearly|almost)\b|\d[-/][\d.]+%", "approximate, or a range"),
)


@dataclass(frozen=True)
class Rate:
    """One published rate of growth, as a note prints it.

    value   percent against the same period a year before, sign kept, digits as printed
    month   1 to 12 where the note speaks of the last month alone, else None
    quoted  whether a person or an agency gave it rather than the office
    """

    flow: str
    value: str
    currency: str
    month: int | None = None
    quoted: bool = False


class UnreadNote(Exception):
    """A note with a per cent sign that the tables above do not account for."""


# -- the three files ----------------------------------------------------------------


def main(facts: Path, packaged: Path) -> None:
    """Write the packaged files from the folder of facts."""
    packaged.mkdir(parents=True, exist_ok=True)
    offices = read(facts / "sources.csv")
    write(packaged / "sources.csv", SOURCE_COLUMNS, offices)
    every = [*read(facts / "figures.csv"), *read(MORE)]
    write(packaged / "figures.csv", FIGURE_COLUMNS, figures(every))
    write(packaged / "targets.csv", TARGET_COLUMNS, map(target, read(facts / "targets.csv")))


def figures(facts: Iterable[Row]) -> list[Row]:
    """Every level and every published rate, in the order of series, period and vintage."""
    levels: list[Row] = []
    changes: list[Row] = []
    for fact in facts:
        level = tidy(fact)
        levels.append(level)
        changes.extend(change(level, rate) for rate in rates_in(level))
    return sorted([*without_doubles(levels), *one_per_page(changes)], key=order)


def tidy(fact: Row) -> Row:
    """A row of the facts as a row of ours: same number, same note."""
    Vintage.parse(fact["published"])  # refuses what is not a day, month or year
    status, _ = CORRECTIONS.get(known_by(fact), (fact["status"], ""))
    published, _ = DAYS.get(known_by(fact), (fact["published"], ""))
    return {
        **fact,
        "published": published,
        "period": str(Period.parse(fact["period"])),
        "valuation": valuation(fact),
        "measure": "level",
        "status": status,
    }


def known_by(fact: Row) -> tuple[str, ...]:
    """The key of a row in CORRECTIONS."""
    return tuple(
        fact[part] for part in ("source", "reporter", "partner", "flow", "period", "published")
    )


def valuation(fact: Row) -> str:
    """FOB, CIF and so on, empty where nobody states it."""
    for words, noted in NOTED_VALUATIONS.items():
        if words in fact["note"]:
            return noted
    return VALUATIONS.get((fact["source"], fact["flow"]), "")


# -- rates --------------------------------------------------------------------------


def rates_in(level: Row) -> Iterator[Rate]:
    """The rates of growth that the note of a level prints.

    A balance has none: its notes give the surplus as the partner sees it.
    """
    note = level["note"]
    if "%" not in note or level["flow"] == "balance" or reason(note, PASSED_OVER_NOTES):
        return
    clauses = CLAUSES.split(note)
    quoted = any(QUOTED_NOTE.fullmatch(clause) for clause in clauses)
    for clause in clauses:
        yield from rates_of_clause(clause, level, quoted=quoted)


def rates_of_clause(clause: str, level: Row, *, quoted: bool) -> Iterator[Rate]:
    """The rates between two semicolons; they share a month, a currency and whoever gives them."""
    if reason(clause, PASSED_OVER_CLAUSES):
        return
    found = [read_part(part, level) for part in parts(clause)]
    bare = sum(match["label"] is None for match in found)
    if bare not in (0, 1, 3) or (bare and bare != len(found)):
        raise UnreadNote(f"{level['note']!r}: which flows are meant in {clause!r}?")
    flows = iter(TRIPLE if bare == 3 else [level["flow"]])
    months = [MONTHS.index(match["month"]) + 1 for match in found if match["month"]]
    for match in found:
        yield Rate(
            flow=LABELS[match["label"]] if match["label"] else next(flows),
            value=match["rate"].removeprefix("+"),
            currency=currency(clause, level),
            month=months[0] if months else None,
            quoted=quoted or bool(QUOTED_CLAUSE.search(clause)),
        )


def parts(clause: str) -> list[str]:
    """What stands between commas, holds a per cent sign and is not to be passed over."""
    inside = clause.strip("() ") if clause.startswith("(") else clause
    held = (part.strip() for part in inside.split(", ") if "%" in part)
    return [part for part in held if not reason(part, PASSED_OVER_PARTS)]


def read_part(part: str, level: Row) -> re.Match[str]:
    """One rate with its label, or a stop: somebody has to look at this note."""
    match = RATE.fullmatch(part)
    if match is None:
        raise UnreadNote(f"{level['note']!r}: cannot read {part!r}")
    return match


def reason(words: str, table: Iterable[tuple[str, str]]) -> str:
    """Why these words hold no rate of the row; empty where they may."""
    return next((why for pattern, why in table if re.search(pattern, words)), "")


def currency(clause: str, level: Row) -> str:
    """The currency a rate was measured in: the clause's word, else the level's."""
    if "yuan" in clause:
        return "CNY"
    return "USD" if "dollars" in clause else level["currency"]


def change(level: Row, rate: Rate) -> Row:
    """A rate as a row of its own, on the page and day of the level it stood beside."""
    return {
        **level,
        "flow": rate.flow,
        "valuation": valuation({**level, "flow": rate.flow}),
        "measure": "change",
        "period": last_month(level["period"], rate.month),
        "value": rate.value,
        "currency": rate.currency,
        "status": firmness(level["status"], quoted=rate.quoted),
        "of": level["flow"],
    }


def firmness(level: str, *, quoted: bool) -> str:
    """A rate printed by an office is exact even beside a rounded level."""
    if quoted or level in ("press", "floor", "converted"):
        return "press"
    return "exact" if level == "rounded" else level


def last_month(period: str, month: int | None) -> str:
    """The period, or the last month of it when a note names that month."""
    if month is None:
        return period
    last = Period.parse(period).last
    if last % 12 + 1 != month:
        raise UnreadNote(f"{MONTHS[month - 1]} is not the last month of {period}")
    return str(Period(last, 1))


# -- order and doubles -----------------------------------------------------------------


def without_doubles(rows: Iterable[Row]) -> list[Row]:
    """The rows, each once; rows that differ in anything, a note even, all stay."""
    return list({tuple(row.values()): row for row in rows}.values())


def one_per_page(changes: Iterable[Row]) -> list[Row]:
    """One row a rate: the page that prints exports, imports and total repeats all three.

    The firmest row stays, and of equals the one that stood beside its own flow.
    """
    kept: dict[tuple[str, ...], Row] = {}
    for row in sorted(
        changes, key=lambda row: (row["status"] == "press", row["of"] != row["flow"])
    ):
        same = tuple(row[part] for part in FIGURE_COLUMNS if part not in ("url", "note", "status"))
        kept.setdefault(same, row)
    return list(kept.values())


def order(row: Row) -> tuple[object, ...]:
    """Series first, then time, then vintage: a diff of the file reads like news."""
    period = Period.parse(row["period"])
    series = ("source", "reporter", "partner", "flow", "product", "coverage", "currency", "measure")
    rest = ("published", "value", "status", "url", "note")
    return (
        *(row[part] for part in series), period.first, period.months,
        *(row[part] for part in rest),
    )  # fmt: skip


# -- targets ----------------------------------------------------------------------------

FISCAL_WORDS = re.compile(r"(?:FY)?(\d{4})/(\d{2})\b")
SPAN_WORDS = re.compile(r"([A-Z][a-z]{2})(?: (\d{4}))? ?- ?([A-Z][a-z]{2}) (\d{4})")
YEAR_WORDS = re.compile(r"(\d{4})\b")
BASE_UNIT = 1_000_000_000  # the facts give bases in billions, levels in whole units

BOTH = "goods and services"
# What a target counts, where that is not a year's trade in goods: id → what differs, as the
# note of the row states it.
DEFINITIONS: dict[str, Row] = {
    "usa-world-3100-2014": {"coverage": BOTH, "definition": BOTH},
    # the National Export Initiative counts goods and services; its doubling was begun anew
    "usa-world-4400-2017": {"coverage": BOTH, "definition": BOTH},
    # both by their bases: 60 and 12.4 billion were told of goods and services
    "gbr-chn-100-2015": {"coverage": BOTH, "definition": BOTH},
    "gbr-chn-exp30-2015": {"coverage": BOTH, "definition": BOTH},
    "gbr-world-1000-2020": {"coverage": BOTH, "definition": BOTH},
    # "same level, ten years later"; the facts hold 783 for 2022, goods and services
    "gbr-world-1000-2030": {"coverage": BOTH, "definition": BOTH},
    "ind-world-900-2020": {"coverage": BOTH, "definition": BOTH},
    "ind-world-2000-2030": {"coverage": BOTH, "definition": BOTH},
    "ind-usa-500-2030": {"coverage": BOTH, "definition": BOTH},
    "are-tur-40-2028": {"product": "non-oil goods", "definition": "non-oil"},
    "ind-are-100nonoil-2030": {"product": "non-oil goods", "definition": "non-oil"},
    "rus-world-nre250-2024": {
        "product": "non-resource non-energy goods", "definition": "non-resource, non-energy"
    },
    "rus-world-nre250-2030": {
        "product": "non-resource non-energy goods", "definition": "non-resource, non-energy"
    },
    "chn-usa-imp502-2021": {
        "product": "goods and services of the phase one agreement", "coverage": BOTH,
        "summed": "2020/2021", "definition": "sum of 2020 and 2021, covered goods and services",
    },
    "chn-africa-imp300-2024": {"summed": "2022/2024", "definition": "sum of 2022 to 2024"},
}  # fmt: skip
# Notes that use such words of something else.
PLAIN = {
    "tur-world-500-2023": "counts goods, which is the rule",
    "vnm-nzl-1.7-2020": "the other side's goal counts services; this one is Vietnam's",
    "chn-irn-600-2026": "some read it as a sum, the announcement does not",
    "ind-are-100-2027": "goods; services come on top",
}
TELLING = re.compile(r"services|goods|non-?oil|non-petrol|non-resource|cumulative")


def target(fact: Row) -> Row:
    """A target with its base in whole units and its periods in the one text form."""
    told = TELLING.search(fact["note"] + fact["base_period"])
    if told and fact["id"] not in {**DEFINITIONS, **PLAIN}:
        raise UnreadNote(f"{fact['id']}: what does {told[0]!r} say of the target?")
    is_rate = fact["currency"] == "pct"
    return {
        **fact,
        "measure": "change" if is_rate else "level",
        # The facts scale rates by a billion too: 25 percent stands there as 25000000000.
        "level": str(int(fact["level"]) // BASE_UNIT) if is_rate else fact["level"],
        "unit": "percent" if is_rate else fact["currency"],
        "deadline": re.sub(r"^(\d{4})-(\d{4})$", r"\1/\2", fact["deadline"]),
        "base_level": billions(fact["base_level"]),
        "base_unit": base_unit(fact),
        "base_period": base_period(fact["base_period"]),
        "base_words": fact["base_period"],
        "product": "",
        "coverage": "goods",
        "summed": "",
        "definition": "",
        **DEFINITIONS.get(fact["id"], {}),
    }


def billions(words: str) -> str:
    """Billions as whole units, exactly: "2.5" is 2500000000; empty stays empty."""
    whole, _, fraction = words.partition(".")
    return str(int(whole + fraction.ljust(9, "0"))) if words else ""


def base_unit(fact: Row) -> str:
    """Currency of the base; one base is in dollars while its target is in euros."""
    if not fact["base_level"]:
        return ""
    return "USD" if "(USD)" in fact["base_period"] else fact["currency"]


def base_period(words: str) -> str:
    """The period a base is for, empty where the words name none."""
    if found := FISCAL_WORDS.match(words):
        return str(Period.of_fiscal_year(int(found[1])))
    if found := SPAN_WORDS.match(words):
        first = Period.of_month(int(found[2] or found[4]), month_number(found[1]))
        return str(Period.from_to(first, Period.of_month(int(found[4]), month_number(found[3]))))
    found = YEAR_WORDS.match(words)
    return found[1] if found else ""


def month_number(short: str) -> int:
    """1 for Jan."""
    return [month[:3] for month in MONTHS].index(short) + 1


# -- files ----------------------------------------------------------------------------


def read(path: Path) -> list[Row]:
    """The rows of a file of facts."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def write(path: Path, columns: tuple[str, ...], rows: Iterable[Row]) -> None:
    """Write the named columns of the rows, one line a row."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit("usage: python tools/package_facts.py FACTS_FOLDER OUTPUT_FOLDER")
    main(Path(sys.argv[1]), Path(sys.argv[2]))
