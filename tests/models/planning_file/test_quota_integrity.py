"""“Check the plan” finds what no program of ours would write about criteria, alternatives and decisions."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from models import acts, decisions
from models.domain.apportionment import Bound, Formula
from models.domain.criteria import Criterion
from models.planning_file.database import PlanningFile
from models.planning_file.integrity import check_plan
from models.problems import sentence
from models.wording import Language, Wording
from tests.models.planning_file.test_integrity import codes, spoil
from tests.models.plans import YEAR, a_plan
from tests.models.quota_plans import FACTS, a_paper, calculate

LOCK = Bound(20, 20, "Enligt dialogen")


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    """Dalarna with a criterion and an alternative, and quotas that add up."""
    with a_plan(tmp_path) as file:
        calculate(file)
        formula = Formula({Criterion.POPULATION: 1, Criterion.LABOUR: 1}, bounds={"2034": LOCK})
        values = {"2034": Fraction("6.9"), "2081": Fraction("7.1")}
        with file.reading() as session:
            edits = (
                acts.set_criterion_values(session, YEAR, "unemployment", values, source="Prov"),
                acts.add_alternative(session, YEAR, "1", "Alternativ A", formula),
            )
        for edit in edits:
            file.act(edit)
        yield file


def test_what_the_program_writes_is_sound(plan: PlanningFile) -> None:
    assert codes(plan) == []
    decisions.decide(plan, a_paper(plan), FACTS)
    assert codes(plan) == []


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE criterion_value SET measure = 'height'", ["CHECK_UNKNOWN_WORDS"]),
        ("UPDATE criterion_value SET criterion = 'height'", ["CHECK_UNKNOWN_WORDS"]),
        ("UPDATE alternative SET method = 'guess'", ["CHECK_UNKNOWN_WORDS"]),
        (
            "UPDATE alternative_weight SET criterion = 'height' WHERE criterion = 'labour'",
            ["CHECK_UNKNOWN_WORDS"],
        ),
        (
            "UPDATE criterion_value SET measure = 'employment' WHERE municipality_code = '2034'",
            ["CHECK_MEASURES"],
        ),
        ("UPDATE criterion_value SET measure = 'population'", ["CHECK_MEASURES"]),
        ("UPDATE alternative_weight SET weight = 0", ["CHECK_NO_WEIGHTS"]),
        ("UPDATE alternative_bound SET most = 19", ["CHECK_BOUNDS_REVERSED"]),
        ("UPDATE alternative_bound SET least = 322, most = 322", ["CHECK_BOUNDS_TOO_HIGH"]),
        ("UPDATE alternative SET version = '7'", ["CHECK_BOUNDS_TOO_HIGH", "CHECK_WITHOUT_VERSION"]),
        (
            "UPDATE criterion_value SET municipality_code = '0114' WHERE municipality_code = '2034'",
            ["CHECK_OUTSIDE_PLAN"],
        ),
        ("UPDATE alternative_bound SET municipality_code = '0114'", ["CHECK_OUTSIDE_PLAN"]),
        (
            "INSERT INTO redistribution VALUES (1, 2026, '0114', '0115', 3, '2026-03-01', '')",
            ["CHECK_OUTSIDE_PLAN"],
        ),
    ],
)
def test_each_thing_that_does_not_add_up_is_found(
    plan: PlanningFile, statement: str, expected: list[str]
) -> None:
    spoil(plan, statement)
    assert codes(plan) == expected


def test_an_agreement_across_the_plans_border_is_sound(plan: PlanningFile) -> None:
    spoil(plan, "INSERT INTO redistribution VALUES (1, 2026, '2081', '2104', 3, '2026-03-01', '')")
    assert codes(plan) == []


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        (("DROP TRIGGER decision_is_never_changed", "UPDATE decision SET paper = '[]'"), "UNREADABLE"),
        (
            (
                "DROP TRIGGER decision_is_never_changed",
                "UPDATE decision SET facts = replace(facts, 'Länsrådet', 'Annan')",
            ),
            "CHANGED",
        ),
        (
            (
                "DROP TRIGGER municipal_quota_is_kept_after_decision",
                "UPDATE municipal_quota SET status = 'entered' WHERE municipality_code = '2034'",
            ),
            "DIFFERS",
        ),
        (
            (
                "DROP TRIGGER quota_version_stays_after_decision",
                "DELETE FROM quota_version WHERE year = 2026",
            ),
            "DIFFERS",
        ),
    ],
)
def test_a_decision_is_held_against_the_plan(
    plan: PlanningFile, statements: tuple[str, ...], expected: str
) -> None:
    decisions.decide(plan, a_paper(plan), FACTS)
    spoil(plan, *statements)
    assert f"CHECK_DECISION_{expected}" in codes(plan)


def test_moved_persons_are_seen_though_the_sum_is_right(plan: PlanningFile) -> None:
    decisions.decide(plan, a_paper(plan), FACTS)
    spoil(
        plan,
        "DROP TRIGGER municipal_quota_is_kept_after_decision",
        "UPDATE municipal_quota SET persons = persons + 1 WHERE municipality_code = '2034'",
        "UPDATE municipal_quota SET persons = persons - 1 WHERE municipality_code = '2081'",
    )
    (finding,) = check_plan(plan)
    assert finding.code == "CHECK_DECISION_DIFFERS"
    assert "version 1 för 2026" in sentence(finding, Wording(Language.SWEDISH))
