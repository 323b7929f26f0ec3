"""Every rule earns its place, and none fires on ordinary news."""

from __future__ import annotations

import ast
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

import communique.claims
from communique import Report, read
from corpus.english import (
    background,
    changes,
    hedges,
    inheritance,
    levels,
    lists,
    periods,
    shares_ranks_records,
)

TUESDAY = date(2024, 3, 12)
SOURCES = sorted(Path(communique.claims.__file__).parent.glob("*.py"))
MAKERS = {"Draft", "drafted", "Rank", "Superlative", "_make"}  # calls whose text names a rule
TEXTS = [
    text
    for table in (
        changes.ROWS,
        hedges.ROWS,
        inheritance.ROWS,
        levels.ROWS,
        lists.ROWS,
        periods.RUNNING,
        shares_ranks_records.SHARES,
        shares_ranks_records.RANKS,
        shares_ranks_records.RECORDS,
    )
    for text, _ in table
]


def fired(texts: list[str]) -> Counter[str]:
    """How often each rule stands in the routes of the claims of some texts."""
    return Counter(
        step.rule
        for text in texts
        for claim in read(Report(text, published=TUESDAY))
        for step in claim.route
    )


def rules() -> list[str]:
    """The names of the rules that make claims, as written in the source."""
    found: set[str] = set()
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                if node.func.id in MAKERS:
                    parts = [*node.args, *(keyword.value for keyword in node.keywords)]
                    found.update(name for part in parts for name in _texts(part))
            elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).lower() == "rule":
                found.update(_texts(node.value))
    return sorted(found)


def _texts(node: ast.expr) -> list[str]:
    """A text, or the two of a condition, where it has the form of a rule's name."""
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
        return [node.value]
    return []


FIRED = fired(TEXTS)


@pytest.mark.parametrize("rule", rules())
def test_every_rule_earns_its_place(rule: str) -> None:
    """A rule that no row of the tables needs is dead, or has no example."""
    assert FIRED[rule], f"{rule!r} fires in no row: add one to tests/corpus or drop the rule"


def test_the_rules_of_every_measure_are_found() -> None:
    """The search for rules in the source finds those of all five measures."""
    assert {"<flow> <amount>", "<percent> of <flow>", "<rank> <partner>"} <= set(rules())
    assert len(rules()) >= 12


@pytest.mark.parametrize("sentence", background.SENTENCES)
def test_no_rule_fires_on_ordinary_news(sentence: str) -> None:
    """A sentence about another matter makes no claim by any rule."""
    assert fired([sentence]) == {}


def test_no_rule_fires_on_ordinary_news_as_one_report() -> None:
    """Nor does what one sentence leaves behind make a claim of the next."""
    assert fired(["\n".join(background.SENTENCES), " ".join(background.SENTENCES)]) == {}
