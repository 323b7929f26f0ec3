"""What the pages list is what there is: commands, names, fields, offices, wordings.

Parts between `<!-- generated: name -->` and `<!-- end -->` are written from the
code; `DOCS=update pytest tests/docs` renews them.
"""

from __future__ import annotations

import dataclasses
import enum
import inspect
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType

import click
import pytest

import communique
import communique.briefs
from communique import errors, flow
from communique.app.cli import cli
from communique.app.log import entry_fields
from communique.app.sources import source_fields
from communique.briefs import contract, outlooks, target_lines
from communique.briefs.figure_rows import COLUMNS
from communique.domain.trade import Status
from communique.figures import offices, rates, sources, targets
from communique.figures.records import Entry
from communique.figures.sources import files
from communique.figures.store import Figures
from communique.figures.writing import Outcome
from communique.outlook import Outlook, forecast
from communique.outlook.board import Wanted
from communique.verdicts import Bench, wording

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 24, tzinfo=UTC)
ENTRY = Entry(NOW, "import", "CSV", "desk.csv", "0" * 64, 1, NOW, True, Outcome())
PART = re.compile(r"(<!-- generated: (\w+) -->\n)(.*?)(<!-- end -->\n)", re.DOTALL)


def test_generated_parts(page, updating) -> None:
    """Each part is what the code says today."""
    text = page.path.read_text(encoding="utf-8")
    fresh = PART.sub(lambda found: found[1] + PARTS[found[2]]() + found[4], text)
    if updating:
        page.path.write_text(fresh, encoding="utf-8")
    assert fresh == page.path.read_text(encoding="utf-8"), "DOCS=update pytest tests/docs"


def test_every_part_is_on_some_page() -> None:
    """No part is generated for nothing, and none was lost."""
    texts = [path.read_text(encoding="utf-8") for path in ROOT.glob("docs/*.md")]
    assert {found[2] for text in texts for found in PART.finditer(text)} == set(PARTS)


def test_number_of_offices(read_page) -> None:
    """README says of how many offices figures are packaged."""
    told = f"headline figures of {len(offices.offices())} statistical offices"
    assert told in " ".join(read_page("README.md").lines)


# -- commands -----------------------------------------------------------------------------


def _commands(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    if not isinstance(command, click.Group):
        yield path, command
        return
    if command.invoke_without_command:
        yield path, command
    context = click.Context(command, info_name=path)
    for name in command.list_commands(context):
        inner = command.get_command(context, name)
        assert inner is not None
        yield from _commands(inner, f"{path} {name}")


def commands() -> str:
    """Usage, purpose and options of every command, as its help has them."""
    return "\n".join(_command_part(path, one) for path, one in _commands(cli, "communique"))


def _command_part(path: str, command: click.Command) -> str:
    context = click.Context(command, info_name=path)
    usage = " ".join([path, *command.collect_usage_pieces(context)])
    purpose = inspect.cleandoc(command.help or "").split("\n\n")[0].replace("\n", " ")
    options = "\n".join(_option_lines(command, context))
    return f"### {path}\n\n{purpose}\n\n```text\n{usage}\n```\n\n{options}\n"


def _option_lines(command: click.Command, context: click.Context) -> Iterator[str]:
    for option in command.params:
        record = None if isinstance(option, click.Argument) else option.get_help_record(context)
        if record is None:
            continue
        names, words = record
        words = " ".join(words.split())
        yield f"- `{names}`{f': {words}' if words else ''}"


def test_every_command_has_help_and_options_have_words() -> None:
    """A command without a purpose would be a heading without a text."""
    for path, command in _commands(cli, "communique"):
        assert command.help, path


def test_no_other_command_is_told_of(page) -> None:
    """What a page calls a command of ours is one."""
    known = {path for path, _ in _commands(cli, "communique")}
    known |= {path.rpartition(" ")[0] for path in known} | {"communique --version"}
    told = re.findall(r"`(communique [a-z-][^`]*)`", "\n".join(page.prose))
    assert not [line for line in told if not any(line.startswith(path) for path in known)]


# -- names of the Python API ---------------------------------------------------------------


def names() -> str:
    """Every public name: functions first, then the nouns, then the errors."""
    return _public(communique)


def briefs() -> str:
    """The same of what writes briefs."""
    return _public(communique.briefs)


def _public(module: ModuleType) -> str:
    every = {name: getattr(module, name) for name in module.__all__}
    functions = {n: o for n, o in every.items() if inspect.isfunction(o)}
    raised = {n: o for n, o in every.items() if n not in functions and issubclass(o, Exception)}
    nouns = {n: o for n, o in every.items() if n not in functions and n not in raised}
    parts = [_name_part(f"{name}{_parameters(one)}", one) for name, one in functions.items()]
    parts += [_name_part(name, one) for name, one in nouns.items()]
    parts += [f"### {name}\n\n{_first_line(one)}\n" for name, one in raised.items()]
    return "\n".join(parts)


def _parameters(function: Callable[..., object]) -> str:
    shown, starred = [], False
    for one in inspect.signature(function).parameters.values():
        if one.kind is one.KEYWORD_ONLY and not starred:
            shown.append("*")
            starred = True
        empty = one.default is one.empty
        shown.append(one.name if empty else f"{one.name}={one.default!r}")
    return f"({', '.join(shown)})"


def _name_part(heading: str, one: object) -> str:
    text = inspect.getdoc(one) or ""
    body = text.partition("\n\n")[2]
    part = f"### {heading}\n\n{_first_line(one)}\n"
    if isinstance(one, type) and issubclass(one, enum.Enum):
        part += "\nOne of " + ", ".join(f"`{member.value}`" for member in one) + ".\n"
    elif dataclasses.is_dataclass(one):
        fields = ", ".join(f"`{field.name}`" for field in dataclasses.fields(one))
        part += f"\nFields: {fields}.\n"
    return part + (f"\n```text\n{body}\n```\n" if body else "")


def _first_line(one: object) -> str:
    return (inspect.getdoc(one) or "").partition("\n\n")[0].replace("\n", " ")


def raised() -> str:
    """The tree of errors, as its module draws it."""
    drawn = (inspect.getdoc(errors) or "").split("\n\n")[1]
    return f"```text\n{inspect.cleandoc(drawn)}\n```\n"


# -- fields of the JSON lines ---------------------------------------------------------------


@pytest.fixture(scope="module")
def lines() -> dict[str, dict]:
    """One example of everything that JSON lines hold."""
    report = next(communique.reports(ROOT / "examples" / "china-us-2024.txt"))
    verdict = communique.check(report, as_of=date(2026, 11, 24))[0]
    story = contract.verdict_line(verdict)
    with Figures() as known:
        figure = contract.figure_fields(known.of("CHN", "RUS")[0])
    read = contract.claims_line(report, communique.read(report))
    aim = communique.Report("Russia and China aim at 300 billion dollars of trade by 2030.")
    prospect = communique.check(aim, as_of=date(2026, 11, 24), outlook=True)[0].outlook
    assert prospect is not None
    expected = outlooks.json_fields(_outlook(), months=False)
    pending = Wanted(id="rus-chn-300-2030")
    target = target_lines.target_line(flow.board(pending, as_of=date(2026, 11, 24))[0])
    return json.loads(
        json.dumps(
            {
                "A line of `read`": read,
                "A claim": story["claim"],
                "A line of `check`": story,
                "A telling": story["tellings"][0],
                "A judgement": story["now"],
                "An interval": story["now"]["interval"],
                "A piece of evidence": story["now"]["evidence"][0],
                "A prospect": contract.prospect_fields(prospect),
                "A line of `outlook`": expected,
                "What is expected": expected["years"][0],
                "A line of `figures show`": dict.fromkeys([*figure, *COLUMNS]),
                "A line of `figures log`": entry_fields(ENTRY),
                "A line of `figures sources`": source_fields("fetch", sources.sources()[0]),
                "A line of `targets`": target,
                "A path": target["pace"],
            }
        )
    )


def _outlook() -> Outlook:
    with Figures() as known:
        bench = Bench(known.between([("RUS", "CHN")]))
    day = date(2022, 12, 30)
    return forecast(bench, "RUS", "CHN", communique.Flow.TURNOVER, until=2023, as_of=day)[0]


@pytest.mark.parametrize(
    "heading",
    [
        "A line of `read`",
        "A claim",
        "A line of `check`",
        "A telling",
        "A judgement",
        "An interval",
        "A piece of evidence",
        "A prospect",
        "A line of `outlook`",
        "What is expected",
        "A line of `figures show`",
        "A line of `figures log`",
        "A line of `figures sources`",
        "A line of `targets`",
        "A path",
    ],
)
def test_fields(heading: str, lines, read_page) -> None:
    """The table under a heading has exactly the fields that are written."""
    text = "\n".join(read_page("docs/reference.md").lines)
    section = text.partition(f"### {heading}\n")[2].partition("\n#")[0]
    told = re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)
    assert sorted(told) == sorted(lines[heading])


# -- tables of the verdicts and the figures ---------------------------------------------------


def wordings() -> str:
    """The table at the head of the wording module."""
    rows = [line for line in (wording.__doc__ or "").splitlines() if line.startswith("|")]
    return "\n".join(rows) + "\n"


def latitudes() -> str:
    """What each wording leaves open, with its default and its reason."""
    told = re.findall(r"^(\w+) {2,}(.*(?:\n +.*)*)", inspect.getdoc(wording.Wording) or "", re.M)
    reasons = {name: " ".join(words.split()) for name, words in told}
    fields = dataclasses.fields(wording.Wording)
    rows = [f"| `{f.name}` | {f.default} | {reasons.get(f.name, '')} |" for f in fields]
    return "\n".join(["| name | default | what it leaves open |", "|---|---|---|", *rows]) + "\n"


def packaged_offices() -> str:
    """Every office: what it covers and how much of it is packaged."""
    held = _figures()
    rows = ["| code | office | what it counts | figures | periods |", "|---|---|---|---|---|"]
    for office in offices.offices():
        its = [figure for figure in held if figure.source == office.source]
        years = sorted(figure.period.year for figure in its)
        span = f"{years[0]}–{years[-1]}" if years else ""
        rows.append(
            f"| `{office.source}` | {office.name} | {office.covers} | {len(its)} | {span} |"
        )
    return "\n".join(rows) + "\n"


def source_pages() -> str:
    """What a reader should know of each source that can be asked."""
    return "\n".join(map(_source_part, sources.sources()))


def format_pages() -> str:
    """What a reader should know of each format of files."""
    return "\n".join(_source_part(one, asked=False) for one in files.formats())


def _source_part(source: sources.Source, *, asked: bool = True) -> str:
    link = f" [{source.url}]({source.url})" if source.url else ""
    rows = [f"**{source.producer}: {source.title}.**{link}", ""]
    rows += [f"- Covers: {source.covers}.", f"- Licence: {source.licence}."]
    if source.valuation:
        told = ", ".join(f"{flow} {way}" for flow, way in sorted(source.valuation.items()))
        rows.append(f"- Values: {source.currency}; {told}.")
    needed = "needed" if source.needs_key else "for larger answers"
    if asked:
        rows.append(f"- Key: `{source.key}`, {needed}." if source.key else "- Key: none.")
    rows += [f"- {trap}" for trap in source.traps]
    return "\n".join([f"### {source.name}", "", *rows, ""])


def packaged_rates() -> str:
    """How many averages are packaged, of which currencies."""
    held = rates.packaged()
    currencies = sorted({one.currency for one in held} | {one.per for one in held})
    years = sorted({one.period.year for one in held})
    return (
        f"{len(held)} annual averages, {years[0]}–{years[-1]}, of {len(currencies)} currencies: "
        f"{', '.join(currencies)}.\n"
    )


def packaged_pairs() -> str:
    """The pairs with the most figures."""
    counts: dict[str, int] = {}
    for figure in _figures():
        pair = "–".join(sorted((figure.series.reporter, figure.series.partner)))
        counts[pair] = counts.get(pair, 0) + 1
    most = sorted(counts, key=lambda pair: (-counts[pair], pair))[:24]
    listed = ", ".join(f"{pair} {counts[pair]}" for pair in most)
    aims = len(targets.packaged())
    return (
        f"{sum(counts.values())} figures of {len(counts)} pairs, and {aims} announced targets.\n\n"
        f"The pairs with the most: {listed}.\n"
    )


def registry() -> str:
    """What the packaged registry holds."""
    every = targets.packaged()
    kinds = [target.kind for target in every]
    pairs = {frozenset((target.reporter, target.partner)) for target in every}
    years = sorted(target.said.year for target in every if target.said)
    return (
        f"{len(every)} are packaged: {kinds.count('target')} targets and"
        f" {kinds.count('forecast')} forecasts of {len(pairs)} pairs, announced from"
        f" {years[0]} to {years[-1]}.\n"
    )


def statuses() -> str:
    """How firm the packaged figures are, and which may contradict."""
    held = [figure.status for figure in _figures()]
    rows = ["| status | figures | may contradict |", "|---|---|---|"]
    for status in Status:
        may = "yes" if status.decisive else "no"
        rows.append(f"| `{status}` | {held.count(status)} | {may} |")
    return "\n".join(rows) + "\n"


def _figures() -> list[communique.Figure]:
    with Figures() as known:
        economies = known.economies()
        pairs = {(one, other) for one in economies for other in economies}
        return known.between(pairs)


PARTS: dict[str, Callable[[], str]] = {
    "commands": commands,
    "names": names,
    "briefs": briefs,
    "errors": raised,
    "formats": format_pages,
    "wordings": wordings,
    "latitudes": latitudes,
    "offices": packaged_offices,
    "pairs": packaged_pairs,
    "rates": packaged_rates,
    "sources": source_pages,
    "statuses": statuses,
    "registry": registry,
}
