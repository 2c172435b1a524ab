"""Every rule is complete: a stable id, examples, a golden model, both texts."""

from __future__ import annotations

import re

import pytest

from models.domain.proposal import RULE_IDS, PlanSettings
from models.resources import RESOURCES
from models.wording import Language, Wording
from optimizer.rules.catalogue import RULES, rules_in_force
from optimizer.rules.rule import Rule
from tests.optimizer.golden_models import GOLDEN, lp_text, three_municipalities
from tests.optimizer.household_rule_examples import HOUSEHOLD_EXAMPLES
from tests.optimizer.rule_examples import EXAMPLES, Example
from tests.optimizer.siting_examples import SITING_EXAMPLES

COMMITTED_IDS = (
    "everyone_counted",
    "quota_kept",
    "reception_deadline",
    "home_capacity",
    "home_suits_needs",
    "service_capacity",
    "service_within_reach",
    "concentration_limit",
    "project_requirements",
    "monthly_pace",
    "links_kept",
    "locks_kept",
    "fairness_floor",
)
"""Stored in planning files and printed in documents: never change or reuse one."""

ALL_EXAMPLES = (*EXAMPLES, *HOUSEHOLD_EXAMPLES, *SITING_EXAMPLES)

HEADINGS = {
    Language.SWEDISH: ["I klarspråk", "Rättslig grund", "Så räknas det"],
    Language.ENGLISH: ["In plain words", "Legal basis", "How it is counted"],
}

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def test_the_ids_are_the_committed_ones() -> None:
    assert tuple(rule.id for rule in RULES) == COMMITTED_IDS == RULE_IDS


@each_rule
def test_examples_with_and_without_breaches(rule: Rule) -> None:
    examples = [example for example in ALL_EXAMPLES if example.rule_id == rule.id]
    assert {bool(example.breaches) for example in examples} == {True, False}


@pytest.mark.parametrize("example", ALL_EXAMPLES, ids=lambda example: f"{example.rule_id}: {example.given}")
def test_examples(example: Example) -> None:
    rule = next(rule for rule in RULES if rule.id == example.rule_id)
    assert tuple(rule.check(example.snapshot, example.settings, example.plan)) == example.expected()


@each_rule
def test_golden_model(rule: Rule) -> None:
    golden = (GOLDEN / f"{rule.id}.lp").read_text(encoding="ascii")
    assert lp_text(three_municipalities(), rule) == golden


def test_every_golden_model_belongs_to_a_rule() -> None:
    assert {path.stem for path in GOLDEN.glob("*.lp")} == set(COMMITTED_IDS)


@each_rule
@pytest.mark.parametrize("language", Language)
def test_texts(rule: Rule, language: Language) -> None:
    text = (RESOURCES / "rules" / language / f"{rule.id}.md").read_text(encoding="utf-8")
    sections = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
    assert sections[1::2] == HEADINGS[language]
    assert all(len(body.strip()) > 40 for body in sections[2::2])
    assert re.search(r"\d{4}-\d{2}-\d{2}", sections[4])
    assert ("Exempel:" if language is Language.SWEDISH else "Example:") in sections[6]


@each_rule
def test_titles_are_swedish(rule: Rule) -> None:
    assert Wording(Language.SWEDISH).of(rule.title) != rule.title.source


def test_the_officer_switches_rules_off_but_never_the_counting() -> None:
    settings = PlanSettings(rules_off=frozenset(COMMITTED_IDS))
    assert [rule.id for rule in rules_in_force(settings)] == ["everyone_counted"]
