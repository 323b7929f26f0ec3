"""Figures for other programs: every vintage, written by DuckDB, so that millions take no memory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from communique.domain import Period
from communique.figures.offices import editions_of
from communique.figures.store import Figures

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

CSV, PARQUET, SDMX_CSV = "csv", "parquet", "sdmx-csv"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which figures to write; None leaves a limit open. A pair is written from both sides."""

    reporter: str | None = None
    partner: str | None = None
    source: str | None = None
    as_of: date | None = None


# What SQL cannot know of a period: when a number without a day counts as public at the
# latest, and how SDMX writes it.
PERIODS = "select distinct reporter, period from known"
PERIOD = """
    create or replace temp table period_of as
    select unnest($reporters) as reporter, unnest($periods) as period,
           unnest($due)::date as due, unnest($frequencies) as frequency, unnest($times) as time
"""

# As `Vintage` and `Figure.public_from` have it: the last day that a publication can have had.
CHOSEN = """
    create or replace temp view chosen as
    select known.* exclude (public)
                   replace (coalesce(product, '') as product, coalesce(valuation, '') as valuation),
           frequency, time,
           case length(coalesce(published, ''))
               when 4 then make_date(published::integer, 12, 31)
               when 7 then last_day((published || '-01')::date)
               when 10 then published::date
               else least(due, coalesce(retrieved::date, due)) end as public
    from known join period_of using (reporter, period)
"""

WHERE = """
    from chosen
    where ($reporter is null or $reporter in (reporter, partner))
      and ($partner is null or $partner in (reporter, partner))
      and ($source is null or source = $source or starts_with(source, $editions))
      and ($as_of is null or public <= $as_of)
    order by source, reporter, partner, flow, product, currency, measure, period, public, value
"""

OWN_COLUMNS = """
    select source, reporter, partner, flow, nullif(product, '') as product, coverage,
           nullif(valuation, '') as valuation, measure, period, value, currency, status,
           nullif(published, '') as published, nullif(url, '') as url, nullif(note, '') as note
"""

# The same typed; `printed` keeps the digits.
TYPED = """
    select source, reporter, partner, flow, nullif(product, '') as product, coverage,
           nullif(valuation, '') as valuation, measure, period, value::double as value,
           value as printed, currency, status, nullif(published, '') as published,
           public, nullif(url, '') as url, nullif(note, '') as note
"""

# SDMX-CSV 2.0: structure and action first, then dimensions, the value, attributes.
# OBS_STATUS is of the code list of SDMX: A normal, P provisional, E estimated, U of low
# reliability; FIGURE_STATUS is our own word.
SDMX = """
    select 'dataflow' as "STRUCTURE", 'COMMUNIQUE:FIGURES(1.0)' as "STRUCTURE_ID",
           'I' as "ACTION", frequency as "FREQ", source as "SOURCE", reporter as "REF_AREA",
           partner as "COUNTERPART_AREA", flow as "FLOW",
           coalesce(nullif(product, ''), '_T') as "PRODUCT", coverage as "COVERAGE",
           coalesce(nullif(valuation, ''), '_U') as "VALUATION", measure as "MEASURE",
           if(measure = 'change', 'PT', currency) as "UNIT_MEASURE", currency as "CURRENCY",
           nullif(published, '') as "VINTAGE", time as "TIME_PERIOD", value as "OBS_VALUE",
           0 as "UNIT_MULT",
           case status when 'exact' then 'A' when 'provisional' then 'P'
                       when 'estimated' then 'E' else 'U' end as "OBS_STATUS",
           status as "FIGURE_STATUS", nullif(url, '') as "URL",
           nullif(note, '') as "COMMENT_OBS"
"""

COLUMNS = {CSV: OWN_COLUMNS, PARQUET: TYPED, SDMX_CSV: SDMX}


def export(known: Figures, to: Path, form: str, choice: Choice) -> int:
    """Write the chosen figures to a file; how many there were."""
    with known.reading() as connection:
        _lay_out_periods(connection)
        connection.execute(CHOSEN)
        asked = {
            "reporter": choice.reporter, "partner": choice.partner, "source": choice.source,
            "editions": editions_of(choice.source), "as_of": choice.as_of,
        }  # fmt: skip
        found = connection.sql(COLUMNS[form] + WHERE, params=asked)
        if form == PARQUET:
            found.write_parquet(str(to), compression="zstd")
        else:
            found.write_csv(str(to), header=True)
        [[count]] = connection.execute(
            "select count(*)" + WHERE.partition("order by")[0], asked
        ).fetchall()
    return int(count)


def _lay_out_periods(connection: DuckDBPyConnection) -> None:
    every = connection.execute(PERIODS).fetchall()
    periods = [(reporter, text, Period.parse(text)) for reporter, text in every]
    times = [sdmx_time(period.of(reporter)) for reporter, _, period in periods]
    connection.execute(
        PERIOD,
        {
            "reporters": [reporter for reporter, _, _ in periods],
            "periods": [text for _, text, _ in periods],
            "due": [period.shift(12).ends for _, _, period in periods],
            "frequencies": [frequency for frequency, _ in times],
            "times": [time for _, time in times],
        },
    )


def sdmx_time(period: Period) -> tuple[str, str]:
    """Frequency and time period as SDMX writes them; other spans as a range of their own.

    >>> sdmx_time(Period.parse("2022")), sdmx_time(Period.parse("2022-H2"))
    (('A', '2022'), ('S', '2022-S2'))
    >>> sdmx_time(Period.parse("2022-01/2022-11"))
    ('_U', '2022-01-01/P11M')
    """
    text = str(period)
    if period.is_year:
        return "A", text
    if period.months == 1:
        return "M", text
    if "Q" in text:
        return "Q", text
    if "H" in text:
        return "S", text.replace("H", "S")
    return "_U", f"{period.begins}/P{period.months}M"
