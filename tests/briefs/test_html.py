"""The page as it is written: what it says, where it leads, and what it can never hold."""

from __future__ import annotations

import base64
import hashlib
import itertools
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import communique
from communique.briefs import charts
from communique.briefs.history import histories
from communique.briefs.html.elements import link, tag
from communique.briefs.html.page import to_html
from communique.domain import Report, Story, Verdict
from communique.figures.store import Figures
from pages.tree import Element, read_page

EXAMPLES = Path(__file__).parents[2] / "examples"
NOW = date(2026, 11, 24)
HOSTILE = (
    "</style><script>alert(1)</script><img src=x onerror=alert(2)>\"'` \x00\x1b[31m\u202e&amp;"
)


@pytest.fixture(scope="module")
def checked() -> list[tuple[Report, list[Verdict]]]:
    """The two examples, checked."""
    return list(communique.check_each(communique.reports(EXAMPLES), as_of=NOW))


@pytest.fixture(scope="module")
def page(checked: list[tuple[Report, list[Verdict]]]) -> Element:
    """The page of both."""
    return read_page(to_html(checked))


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pictures, so that a page is made at once."""
    monkeypatch.setattr(charts, "available", lambda: False)


def test_every_statement_has_its_words_verdicts_figures(
    page: Element, checked: list[tuple[Report, list[Verdict]]]
) -> None:
    """Quote, word, reason then and now, and each figure with office, vintage and link."""
    for at, (_, verdicts) in enumerate(checked, start=1):
        for number, verdict in enumerate(verdicts, start=1):
            [section] = page.all("section", id=f"r{at}-s{number}")
            text = section.text
            assert verdict.story.claim.quote in text
            assert verdict.now.finding in text
            assert verdict.now.reason in text
            linked = {one.attributes["href"] for one in section.all("a")}
            for evidence in verdict.now.evidence:
                origin = evidence.figure.origin
                assert {origin.url} - {""} <= linked
                assert str(origin.vintage or "unknown") in text


def test_the_text_is_whole_and_marked(
    page: Element, checked: list[tuple[Report, list[Verdict]]]
) -> None:
    """Every word of the report stands there, every statement leads to its verdict and back."""
    for at, (report, verdicts) in enumerate(checked, start=1):
        [article] = page.all("article", id=f"r{at}")
        [text] = article.all("section", class_="text")
        said = [one.text for one in text.all("p", dir="auto")]
        without = [re.sub(r"\d+[✓✗±…–?]", "", one) for one in said]
        lines = [line for line in report.text.splitlines() if line.strip()]
        assert [line for line in lines[1:] if line not in without] == []
        for number in range(1, len(verdicts) + 1):
            assert text.all("a", id=f"r{at}-t{number}", href=f"#r{at}-s{number}")


def test_links(page: Element) -> None:
    """Inside they lead somewhere; outside they lead to the web and tell it nothing."""
    ids = [one.attributes["id"] for one in page.all() if "id" in one.attributes]
    assert len(set(ids)) == len(ids)
    for one in page.all("a"):
        href = one.attributes["href"] or ""
        if href.startswith("#"):
            assert href[1:] in ids
        else:
            assert re.match(r"https?://", href)
            assert one.attributes["rel"] == "noopener noreferrer"
        assert (one.attributes.get("aria-label") or one.text).strip()


def test_headings_and_landmarks(page: Element) -> None:
    """One first heading, no level left out, and the parts that readers jump to."""
    levels = [int(one.name[1]) for one in page.all() if re.fullmatch(r"h\d", one.name)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    for name in ("header", "nav", "main", "footer"):
        assert len(page.all(name)) == 1
    assert page.all("html")[0].attributes["lang"] == "en"
    for table in page.all("table"):
        assert table.all("caption")[0].text
        assert all("scope" in cell.attributes for cell in table.all("th"))


def test_tables_of_contents(page: Element, checked: list[tuple[Report, list[Verdict]]]) -> None:
    """Many reports have one; a single report needs none."""
    [contents] = page.all("nav")
    assert [one.attributes["href"] for one in contents.all("a")] == ["#r1", "#r2"]
    assert not read_page(to_html([(checked[0][0], [])])).all("nav")


def test_the_policy_allows_the_style_and_nothing_else(page: Element) -> None:
    """No script, no network; the hash is that of the style sheet; no attribute styles."""
    [policy] = [
        one.attributes["content"] or ""
        for one in page.all("meta")
        if one.attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    [style] = page.all("style")
    digest = base64.b64encode(hashlib.sha256(style.text.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:;"
        " base-uri 'none'; form-action 'none'"
    )
    assert not page.all("script")
    every = {name for one in page.all() for name in one.attributes}
    assert not {name for name in every if name.startswith("on") or name in ("style", "src")}
    assert "@import" not in style.text
    assert "url(" not in style.text


def drawn(checked: list[tuple[Report, list[Verdict]]]) -> int:
    """How many statements have a series worth drawing."""
    with Figures() as figures:
        found = [one for _, verdicts in checked for one in histories(verdicts, figures)]
    return len([one for one in found if one is not None])


def test_pictures_and_their_tables(
    page: Element, checked: list[tuple[Report, list[Verdict]]]
) -> None:
    """Each picture is passed over by screen readers, and its numbers stand in a table."""
    figures = page.all("figure")
    assert len(figures) == len(page.all("details")) == drawn(checked) > 10
    for one in figures:
        [svg] = one.all("svg")
        assert svg.attributes["aria-hidden"] == "true"
        assert one.all("figcaption")[0].text
        assert one.all("p", class_="source")[0].text.startswith("Source: ")


@pytest.mark.usefixtures("plain")
def test_without_the_extra_the_tables_are_open(
    checked: list[tuple[Report, list[Verdict]]],
) -> None:
    """The same numbers, no picture, and no word to the reader about what to install."""
    page = read_page(to_html(checked))
    assert not page.all("figure")
    assert len(page.all("details")) == drawn(checked)
    assert all("open" in one.attributes for one in page.all("details"))
    assert "pip" not in page.text


@pytest.mark.usefixtures("plain")
def test_then_and_now(report: Report, verdicts: list[Verdict]) -> None:
    """Both days, the interval, the sum, the tellings, the link of a computed figure."""
    text = read_page(to_html([(report, verdicts)])).text
    for words in (
        "Then 30 December 2022", "pending 2022 was not over", "Now 24 November 2026",
        "22.5% to 27.5%", "190.271 / 146.887 − 1 = +29.5%", "2 times; about 25% / 25%",
        "(known then)", "exact, computed from 2 figures", "does not fit", "customs.example",
        "Published on 30 December 2022 · r.txt", "3 statements",
    ):  # fmt: skip
        assert words in text


@pytest.mark.usefixtures("plain")
def test_outlook(report: Report, pending: Verdict) -> None:
    """How likely it is, by whose count, from which figure on."""
    [section] = read_page(to_html([(report, [pending])])).all("section", id="r1-s1")
    assert (
        "72% likely on 2026-11-24; 240 billion USD expected for 2026 (225 billion USD to 256"
        " billion USD in four cases of five), as China's customs counts; last figure known: 2025,"
        " 228.105 billion USD, customs.example"
    ) in section.text
    assert section.all("a", href="https://customs.example/2025")


@pytest.mark.usefixtures("plain")
def test_nothing_found_and_nothing_given(report: Report) -> None:
    """An empty answer is said."""
    assert "No statement about trade found." in read_page(to_html([(report, [])])).text
    assert "0 reports" in read_page(to_html([])).text


@pytest.mark.usefixtures("plain")
def test_long_texts_are_shown_around_their_statements(verdicts: list[Verdict]) -> None:
    """The rest is counted."""
    quote = verdicts[0].story.claim.quote
    report = Report(f"{quote}\n" + "Nothing of it.\n" * 2_000, id="long")
    text = read_page(to_html([(report, verdicts[:1])])).text
    assert "… 2000 paragraphs without a statement left out …" in text
    assert "Nothing of it" not in text


# -- hostile text -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "is_link"),
    [
        ("https://a.example/b?c=d&e=f", True),
        ("http://a.example", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        ("data:text/html,<script>", False),
        ("//a.example", False),
        ("https://a.example/\x00", False),
        ('https://a.example/"onclick="x', False),
        ("https://a.example/\u202e", False),
        ("https://[", False),
        ("https:///x", False),
        ("file:///etc/passwd", False),
        ("", False),
    ],
)
def test_only_the_web_is_linked(url: str, is_link: bool) -> None:
    """Anything else is its own text."""
    made = read_page(link(url))
    assert [one.name for one in made.all()] == ["a" if is_link else "span"]


def test_elements_escape() -> None:
    """Text and attributes, but not what was made here."""
    made = tag("p", HOSTILE, tag("b", "<"), title=HOSTILE)
    [p] = read_page(made).all("p")
    assert [one.name for one in p.all()] == ["b"]
    assert p.text.startswith("</style><script>alert(1)</script>")
    assert set(p.attributes) == {"title"}
    assert not re.search(r"[\x00\x1b\u202e]", made)


def dressed(verdict: Verdict, text: str) -> Verdict:
    """The verdict with the text in every place that comes from outside."""
    claim = replace(verdict.story.claim, quote=text, speaker=text, product=text)
    tellings = tuple(replace(told, claim=claim, report=text) for told in verdict.story.tellings)
    evidence = tuple(
        replace(
            one,
            figure=replace(
                one.figure,
                series=replace(one.figure.series, source=text, product=text, currency=text),
                origin=replace(one.figure.origin, url=text, note=text),
            ),
        )
        for one in verdict.now.evidence
    )
    now = replace(verdict.now, reason=text, arithmetic=text, evidence=evidence)
    return replace(verdict, story=Story(claim, tellings * 2, (text,)), now=now)


ALLOWED = {
    "html", "head", "meta", "link", "title", "style", "body", "a", "header", "p", "h1", "h2", "h3",
    "h4", "ul", "ol", "li", "b", "span", "nav", "main", "article", "section", "div", "mark", "dl",
    "dt", "dd", "time", "blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td",
    "figure", "figcaption", "svg", "g", "path", "rect", "line", "text", "tspan", "details",
    "summary", "footer",
}  # fmt: skip


@pytest.mark.usefixtures("plain")
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60
)
@given(text=st.text(max_size=60) | st.just(HOSTILE))
def test_nothing_from_outside_is_markup(verdicts: list[Verdict], text: str) -> None:
    """No element, no attribute, no link but ours, whatever the text."""
    html = to_html([(Report(text, id=text, publisher=text), [dressed(verdicts[0], text)])] * 2)
    page = read_page(html)
    assert {one.name for one in page.all()} <= ALLOWED
    assert not [name for one in page.all() for name in one.attributes if name.startswith("on")]
    outside = [one.attributes["href"] or "" for one in page.all("a")]
    assert all(re.match("#|https?://", href) for href in outside)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", html)
    html.encode()  # no half of a pair is left


def test_hostile_series_in_a_picture() -> None:
    """What stands in a user's own store reaches the picture as text."""
    verdicts = communique.check(EXAMPLES / "china-us-2024.txt", as_of=NOW)
    with Figures() as figures:
        found = histories(verdicts, figures)[0]
    assert found is not None
    line = replace(found.drawing.lines[0], label=HOSTILE)
    svg = charts.in_page(replace(found.drawing, lines=(line,)))
    names = {one.name for one in read_page(svg).all()}
    assert names <= {"svg", "g", "path", "rect", "line", "text", "tspan"}
