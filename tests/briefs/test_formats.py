"""Markdown, rows, ClaimReview, JSON Schema: what is kept in each, and what can never get in."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import communique
from communique.briefs.claimreview import Reviewer, to_claimreview
from communique.briefs.contract import claims_line, verdict_line
from communique.briefs.markdown import to_markdown
from communique.briefs.schema import LINES, VERSION, json_schema
from communique.briefs.verdict_rows import COLUMNS, to_csv
from communique.domain import Finding, Report, Verdict
from communique.errors import AskError

ROOT = Path(__file__).parents[2]
NOW = date(2026, 11, 24)
Checked = list[tuple[Report, list[Verdict]]]


@pytest.fixture(scope="module")
def checked() -> Checked:
    """The two examples, checked."""
    return list(communique.check_each(communique.reports(ROOT / "examples"), as_of=NOW))


def told(checked: Checked) -> Iterator[Verdict]:
    """Every verdict."""
    return (verdict for _, verdicts in checked for verdict in verdicts)


# -- what every form keeps ----------------------------------------------------------------


@pytest.mark.parametrize("write", [to_markdown, to_csv])
def test_words_source_vintage_and_link_are_kept(write, checked: Checked) -> None:
    """For every statement and every figure beside it."""
    text = re.sub(r"\\([\\`*_{}\[\]<>#|~$&])", r"\1", write(checked))
    for verdict in told(checked):
        assert verdict.story.claim.quote in text
        assert verdict.now.reason in text
        for evidence in verdict.now.evidence:
            origin = evidence.figure.origin
            assert origin.url in text
            assert str(origin.vintage or "unknown") in text


# -- Markdown ---------------------------------------------------------------------------


def test_markdown_page(report: Report, verdicts: list[Verdict]) -> None:
    """Heading, counts, a section a statement with both days, a table of figures."""
    lines = to_markdown([(report, verdicts)]).splitlines()
    for line in (
        "3 statements: 1 supported, 1 contradicted, 1 no figures.",
        "## 1 ✗ contradicted",
        "> “**The trade of Russia with China will rise by about 25% in 2022**, the minister said.”",
        "- **Then, 30 December 2022:** pending: 2022 was not over; January to November stood at"
        " +32%",
        "- **Values that fit:** 22.5% to 27.5%",
        "- **Told:** 2 times; about 25% / 25%",
        "| China's customs | 240.11 billion USD | ✓ fits | turnover, China with Russia | 2023"
        " | exact | 2024-02-09 | [customs.example](<https://customs.example/2023>) |",
    ):
        assert line in lines
    widths = {line.count(" | ") for line in lines if line.startswith("| ")}
    assert widths == {7}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    text=st.text(max_size=50) | st.just("</p><script>x</script> [a](javascript:b) | `c` \x1b[1m")
)
def test_markdown_prints_text_as_it_is(verdicts: list[Verdict], text: str) -> None:
    """No mark-up, no HTML, no cell, no link and no line of its own from outside."""
    verdict = verdicts[1]
    claim = replace(verdict.story.claim, quote=text, speaker=text, product=text)
    figure = verdict.now.evidence[0].figure
    figure = replace(figure, origin=replace(figure.origin, url=text))
    evidence = replace(verdict.now.evidence[0], figure=figure)
    now = replace(verdict.now, reason=text, evidence=(evidence,))
    said = replace(verdict, story=replace(verdict.story, claim=claim), now=now)
    page = to_markdown([(Report(text, id=text), [said])])
    plain = to_markdown([(Report("x", id="x"), [verdict])])
    assert len(page.splitlines()) <= len(plain.splitlines()) + 1
    ours = re.sub(r"\[[^\[\]]*\]\(<https?://[^<>\s]*>\)|^> ", "", page, flags=re.MULTILINE)
    assert not re.search(r"[<>]|(?<!\\)(?:\\\\)*[`~\[\]_]", ours)
    rows = [line for line in page.splitlines() if line.startswith("| ")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} <= {9}


# -- rows ---------------------------------------------------------------------------------


def test_rows(checked: Checked) -> None:
    """One a story, the same columns, numbers as numbers."""
    rows = list(csv.DictReader(io.StringIO(to_csv(checked)), strict=True))
    assert len(rows) == len(list(told(checked)))
    assert tuple(rows[0]) == COLUMNS
    sixth = rows[5 + sum(row["report"].endswith("china-us-2024.txt") for row in rows)]
    assert {name: sixth[name] for name in (
        "report", "statement", "value", "unit", "now_verdict", "fits_from", "fits_to", "office",
        "figure", "figure_unit", "figure_period", "figure_published", "figure_url",
    )} == {
        "report": str(ROOT / "examples" / "russia-china-2022.txt"), "statement": "6",
        "value": "220000000000", "unit": "USD", "now_verdict": "contradicted",
        "fits_from": "215000000000", "fits_to": "225000000000", "office": "China's customs",
        "figure": "190271000000", "figure_unit": "USD", "figure_period": "2022",
        "figure_published": "2023-01-13", "figure_url": "https://dzen.ru/a/Y8ERrrkcLFLaMOzo",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("quote", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+cmd|x", "'+cmd|x"),
        ("-25%", "-25%"),
        ("+29.3%", "+29.3%"),
        ('plain, with "quotes"\nand lines', 'plain, with "quotes"\nand lines'),
    ],
)
def test_no_cell_is_a_formula(verdicts: list[Verdict], quote: str, cell: str) -> None:
    """What a spreadsheet would run is text; the rest is unchanged."""
    claim = replace(verdicts[1].story.claim, quote=quote)
    verdict = replace(verdicts[1], story=replace(verdicts[1].story, claim=claim))
    [row] = csv.DictReader(io.StringIO(to_csv([(Report("x"), [verdict])])))
    assert row["quote"] == cell


def test_nothing_found_is_no_row(report: Report) -> None:
    """A header where a report was read, nothing where none was."""
    assert to_csv([(report, [])]).splitlines() == [",".join(COLUMNS)]
    assert to_csv([]) == ""


def test_outlook(report: Report, pending: Verdict) -> None:
    """How likely a pending statement is, in rows and in Markdown."""
    [row] = csv.DictReader(io.StringIO(to_csv([(report, [pending])])))
    assert [row[name] for name in ("outlook_on", "chance", "expected", "expected_low")] == [
        "2026-11-24", "0.717", "240000000000", "225000000000",
    ]  # fmt: skip
    assert "- **Outlook:** 72% likely on 2026-11-24; 240 billion USD" in to_markdown(
        [(report, [pending])]
    )


# -- ClaimReview ----------------------------------------------------------------------------

# Of schema.org (release 29): the properties of each type that we use, with what they may hold.
TEXT, DAY, URL = str, re.compile(r"\d{4}(-\d{2}(-\d{2})?)?"), re.compile(r"https?://\S+")
SHAPES = {
    "ClaimReview": {
        "url": URL, "datePublished": DAY, "inLanguage": TEXT, "author": ("Organization", "Person"),
        "claimReviewed": TEXT, "itemReviewed": ("Claim",), "reviewRating": ("Rating",),
        "reviewBody": TEXT, "citation": ("CreativeWork",),
    },
    "Claim": {
        "text": TEXT, "datePublished": DAY, "author": ("Organization", "Person"),
        "appearance": ("CreativeWork",),
    },
    "Rating": {
        "ratingValue": int, "bestRating": int, "worstRating": int, "alternateName": TEXT,
        "ratingExplanation": TEXT,
    },
    "CreativeWork": {
        "name": TEXT, "url": URL, "datePublished": DAY, "identifier": TEXT, "inLanguage": TEXT,
        "publisher": ("Organization",),
    },
    "Organization": {"name": TEXT, "url": URL},
    "Person": {"name": TEXT},
}  # fmt: skip
# What search engines ask for.
REQUIRED = {"claimReviewed", "reviewRating", "author", "itemReviewed", "datePublished"}


def assert_shape(node: object, kinds: tuple[str, ...]) -> None:
    """A node is of one of these types, and each of its properties is one of that type."""
    assert isinstance(node, dict)
    assert node["@type"] in kinds
    shape = SHAPES[node["@type"]]
    for name, value in node.items():
        if name == "@type":
            continue
        assert name in shape, f"{node['@type']} has no {name}"
        expected = shape[name]
        for one in value if isinstance(value, list) else [value]:
            if isinstance(expected, tuple):
                assert_shape(one, expected)
            elif isinstance(expected, re.Pattern):
                assert expected.fullmatch(one), one
            else:
                assert isinstance(one, expected)
                assert one != ""


def test_reviews_have_the_shape_of_schema_org(checked: Checked) -> None:
    """Types, properties, what is required, and one review for each statement that can be rated."""
    document = json.loads(to_claimreview(checked))
    assert list(document) == ["@context", "@graph"]
    assert document["@context"] == "https://schema.org"
    for review in document["@graph"]:
        assert_shape(review, ("ClaimReview",))
        assert set(review) >= REQUIRED
    rated = [v for v in told(checked) if v.now.finding in
             (Finding.SUPPORTED, Finding.MIXED, Finding.CONTRADICTED)]  # fmt: skip
    assert [one["claimReviewed"] for one in document["@graph"]] == [
        verdict.story.claim.quote for verdict in rated
    ]


def test_ratings(report: Report, verdicts: list[Verdict]) -> None:
    """Our word, a number on a scale that is given, and who said it to whom it belongs."""
    by = Reviewer("The Desk", "https://desk.example", "https://desk.example/brief")
    report = replace(report, publisher="The Paper")
    graph = json.loads(to_claimreview([(report, verdicts)], by))["@graph"]
    assert [
        (one["reviewRating"]["ratingValue"], one["reviewRating"]["alternateName"]) for one in graph
    ] == [(1, "contradicted"), (5, "supported")]
    assert {(one["reviewRating"]["bestRating"], one["reviewRating"]["worstRating"])
            for one in graph} == {(5, 1)}  # fmt: skip
    assert [one["url"] for one in graph] == [f"{by.page}#r1-s1", f"{by.page}#r1-s2"]
    assert graph[0]["author"] == {
        "@type": "Organization", "name": "The Desk", "url": "https://desk.example",
    }  # fmt: skip
    said_by = [one["itemReviewed"]["author"] for one in graph]
    assert said_by == [
        {"@type": "Person", "name": "the minister"},
        {"@type": "Organization", "name": "The Paper"},
    ]
    assert graph[0]["itemReviewed"]["appearance"]["publisher"]["name"] == "The Paper"
    assert graph[0]["citation"][0]["datePublished"] == "2023-01-13"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "desk.example", "https://", ""])
def test_addresses_of_the_reviewer(address: str) -> None:
    """Only those on the web."""
    with pytest.raises(AskError, match="no address on the web"):
        Reviewer("x", url=address)


def test_no_text_ends_the_script(verdicts: list[Verdict]) -> None:
    """The document may stand in a page."""
    claim = replace(verdicts[1].story.claim, quote="</script><!--&\u2028")
    verdict = replace(verdicts[1], story=replace(verdicts[1].story, claim=claim))
    text = to_claimreview([(Report("x"), [verdict])])
    assert not re.search("[<>&\u2028]", text)
    assert json.loads(text)["@graph"][0]["claimReviewed"] == claim.quote


# -- JSON Schema ------------------------------------------------------------------------------


@pytest.mark.parametrize("line", LINES)
def test_schemas_are_schemas(line: str) -> None:
    """Of the dialect they name, with their version."""
    made = json_schema(line)
    jsonschema.Draft202012Validator.check_schema(made)
    assert made["$id"] == f"urn:communique:{line}:{VERSION}"


def closed(made: dict) -> dict:
    """The same schema without room for fields that it does not name."""
    if "properties" in made:
        made = {**made, "additionalProperties": False}
    return {
        name: closed(value) if isinstance(value, dict) else value for name, value in made.items()
    }


def test_lines_are_as_the_schema_says(
    checked: Checked, verdicts: list[Verdict], pending: Verdict
) -> None:
    """No field missing, none unnamed: real verdicts, and one of every kind made by hand."""
    valid = jsonschema.Draft202012Validator(closed(json.loads(json.dumps(json_schema("check")))))
    for verdict in [*told(checked), *verdicts, pending]:
        valid.validate(json.loads(json.dumps(verdict_line(verdict))))
    valid = jsonschema.Draft202012Validator(closed(json.loads(json.dumps(json_schema("read")))))
    for report, _ in checked:
        valid.validate(json.loads(json.dumps(claims_line(report, communique.read(report)))))


@pytest.mark.parametrize("change", ["verdict", "then", "holds", "period"])
def test_the_schema_refuses_what_is_wrong(checked: Checked, change: str) -> None:
    """A word that is none, a judgement without a day, a figure without an answer."""
    line = json.loads(json.dumps(verdict_line(checked[0][1][0])))
    match change:
        case "verdict":
            line["now"]["verdict"] = "false"
        case "then":
            del line["then"]["as_of"]
        case "holds":
            line["now"]["evidence"][0]["holds"] = "yes"
        case "period":
            line["claim"]["period"] = "last year"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(json_schema("check")).validate(line)
