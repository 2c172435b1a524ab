"""What the document says of goals, tolerances and choices."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from models.documents.basis import Basis
from models.documents.choices import choices
from models.documents.goals import goal_name, goals_table
from models.documents.parts import Bullets, Table
from models.documents.public_version import public_rules
from models.documents.rules_and_goals import rules_blocks, rules_table
from models.domain.homes import HousingProject
from models.domain.proposal import DEFAULT_GOALS, GoalValue, PlanSettings, Proposal
from models.domain.snapshot import Lock, LockKind
from models.domain.suitability import SuitabilityFactor
from models.wording import NO_BREAK, Language, Text, Wording
from optimizer.goals.catalogue import GOALS
from tests.builders import JANUARY, PLACES
from tests.models.documents.proposals import small_proposal, small_snapshot

SWEDISH = Wording(Language.SWEDISH)
MEASURES = {goal.id: goal.measure for goal in GOALS}


def a_basis(proposal: Proposal) -> Basis:
    return Basis(
        proposal, SWEDISH, goal_titles={goal.id: goal.title for goal in GOALS}, goal_measures=MEASURES
    )


def asked(snapshot: Any = None, **settings: Any) -> Proposal:
    proposal = small_proposal(snapshot)
    return replace(proposal, settings=PlanSettings(**settings))


def rows(proposal: Proposal) -> list[tuple[str, ...]]:
    return [row.cells for row in goals_table(a_basis(proposal)).rows]


def test_values_are_shown_in_their_units() -> None:
    values = {"rural_balance": 1250, "cost": 10_404_443_750, "suitability": 2_210_000, "waiting": 1250}
    goals = tuple(GoalValue(goal, value, proven=True) for goal, value in values.items())
    proposal = asked(goals=tuple(values))
    shown = rows(replace(proposal, solution=replace(proposal.solution, goals=goals)))
    assert [cells[2].replace(NO_BREAK, " ") for cells in shown] == [
        "1,25 personer från balansen",
        "1 040 444 kronor",
        "2,21 poäng från bästa ort",
        "1 250 personmånader",
    ]


@pytest.mark.parametrize(("value", "shown"), [(0, "0,00"), (4, "0,004"), (10, "0,01"), (-4, "−0,004")])
def test_what_is_not_nothing_never_looks_like_it(value: int, shown: str) -> None:
    assert SWEDISH.amount(value, MEASURES["rural_balance"]).split(NO_BREAK)[0] == shown


def test_a_tolerance_has_a_column_and_tells_what_the_best_was() -> None:
    proposal = asked(goals=("waiting", "in_time"), tolerances={"waiting": 3.0})
    goals = (GoalValue("waiting", 11, proven=True, best=9), GoalValue("in_time", 4, proven=False))
    shown = rows(replace(proposal, solution=replace(proposal.solution, goals=goals)))
    assert [cells[3:] for cells in shown] == [
        (f"3{NO_BREAK}personmånader; det bästa möjliga var 9{NO_BREAK}personmånader", "Ja"),
        ("–", "Nej"),
    ]
    assert all(len(cells) == 4 for cells in rows(asked()))


def test_the_public_version_and_the_workbook_name_a_goal_with_its_tolerance() -> None:
    basis = a_basis(asked(tolerances={"waiting": 3.0, "rural_balance": 0.5}))
    assert goal_name(basis, "waiting") == f"Så kort väntan som möjligt (tolerans 3{NO_BREAK}personmånader)"
    assert goal_name(basis, "in_time") == "Så få som möjligt utan bostad i tid"
    bullets = [item for block in public_rules(basis) if isinstance(block, Bullets) for item in block.items]
    assert any(f"(tolerans 0,50{NO_BREAK}personer från balansen)" in item for item in bullets)


def test_every_choice_is_told() -> None:
    project = HousingProject("p", "2081_seat", "Moduler", 2, 4, JANUARY, decided=False)
    snapshot = small_snapshot(projects=(project,))
    plain = choices(a_basis(asked(snapshot)))
    assert "Bostadsprojekt som inte är beslutade räknas inte med." in plain
    assert not any("förslag" in sentence or "medelpoäng" in sentence for sentence in plain)
    told = choices(a_basis(asked(snapshot, siting=True, score_floor=0.4, previous=3)))
    assert "Bostadsprojekt som inte är beslutade får tas i bruk." in told
    assert "Medelpoängen för varje slags hushåll är minst 0,4." in told
    assert "Planen håller sig till förslag 3 där målen tillåter det." in told


def test_weights_and_what_is_unknown_are_told() -> None:
    weights = {SuitabilityFactor.SERVICES: 2, SuitabilityFactor.TRANSPORT: 1}
    places = (replace(PLACES[0], transport=50), *PLACES[1:])
    snapshot = small_snapshot(places=places, suitability_weights=weights)
    told = choices(a_basis(asked(snapshot)))
    assert "Lämpligheten väger service inom räckhåll 2, kollektivtrafik 1." in told
    (unknown,) = (sentence for sentence in told if sentence.startswith("Okänt"))
    assert "kollektivtrafik på 8 av 9 orter" in unknown
    assert "arbete" not in unknown
    assert not any("ämplighet" in line for line in choices(a_basis(asked(snapshot, goals=("in_time",))))[:-1])


def test_goals_that_were_not_asked_for_are_named() -> None:
    told = choices(a_basis(asked(goals=tuple(goal for goal in DEFAULT_GOALS if goal != "cost"))))
    assert told[-1] == "Mål som inte valdes: Lägst kostnad."
    assert not any("inte valdes" in sentence for sentence in choices(a_basis(asked())))


def test_a_lock_on_one_group_names_it() -> None:
    lock = Lock("l", "2081_seat", LockKind.AT_LEAST, 2, group_id="g7")
    (found,) = (
        block
        for block in rules_blocks(a_basis(asked(small_snapshot(locks=(lock,)))))
        if isinstance(block, Table) and block.caption.startswith("Lås")
    )
    assert found.rows[0].cells == ("g7", "Ort 2081_seat", "Hela planen", "minst 2", "–")


def test_a_rule_that_the_program_did_not_have_then_is_not_said_to_be_kept() -> None:
    titles = {rule: Text("Test", rule) for rule in ("quota_kept", "links_kept")}
    plain = small_proposal()
    then = replace(plain, settings=replace(plain.settings, rules=("quota_kept",), rules_off=frozenset()))

    def printed(proposal: Proposal) -> list[str]:
        return [row.cells[0] for row in rules_table(Basis(proposal, SWEDISH, rule_titles=titles)).rows]

    assert printed(then) == ["quota_kept"]
    assert "links_kept" in printed(plain)
