"""A plan keeps a rule's rows exactly when the rule's check has nothing to say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.homes import HomeStock
from models.domain.households import Composition, Need
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.build import Matrix, matrix_of
from optimizer.frame import Frame
from optimizer.rules.catalogue import RULES
from optimizer.rules.everyone_counted import EVERYONE_COUNTED
from optimizer.rules.home_capacity import HOME_CAPACITY
from optimizer.rules.home_suits_needs import HOME_SUITS_NEEDS
from optimizer.rules.rule import Rule
from optimizer.searching.first_plan import keeps_rows
from tests.builders import JANUARY, a_group, a_snapshot
from tests.optimizer.every_plan import everyone_is_paired
from tests.optimizer.strategies import plans, settings_of_plans, snapshots


def kept(matrix: Matrix, plan: tuple[Placement, ...]) -> bool:
    """Whether every cell of the plan has a column and the column values keep every row.

    Shortage columns take what they need: a goal counts them, no row caps them.
    """
    columns = matrix.columns
    frame = columns.frame
    cells = {
        (frame.groups[group].id, frame.places[place].code, frame.months[month]): number
        for number, (group, place, month) in enumerate(
            zip(columns.group.tolist(), columns.place.tolist(), columns.month.tolist(), strict=True)
        )
    }
    values = np.zeros(columns.total, dtype=np.int64)
    values[columns.unplaced.stop :] = 10_000_000
    values[columns.unplaced] = frame.count
    numbers = {group.id: number for number, group in enumerate(frame.groups)}
    for cell in plan:
        if cell.group_id not in numbers:
            continue
        column = cells.get((cell.group_id, cell.place_code, cell.month))
        if column is None:
            return False
        values[column] += cell.households
        values[columns.unplaced.start + numbers[cell.group_id]] -= cell.households
    return keeps_rows(matrix, values)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@given(data=st.data(), snapshot=snapshots(), settings=settings_of_plans())
def test_rows_and_check_agree(
    rule: Rule, data: st.DataObject, snapshot: PlanningSnapshot, settings: PlanSettings
) -> None:
    plan = data.draw(plans(snapshot))
    settings = replace(settings, rules_off=settings.rules_off - {rule.id})
    together = [EVERYONE_COUNTED, rule]
    if rule is HOME_SUITS_NEEDS and HOME_CAPACITY.id not in settings.rules_off:
        together.append(HOME_CAPACITY)  # while homes are counted, its rows count rooms as well
    rules = tuple({one.id: one for one in together}.values())
    breaches = [breach for one in rules for breach in one.check(snapshot, settings, plan)]
    assert kept(matrix_of(Frame(snapshot, settings), rules), plan) == (not breaches), breaches


homes = st.tuples(st.integers(1, 4), st.booleans())
households = st.tuples(st.integers(0, 5), st.booleans())


@given(st.lists(homes, max_size=6), st.lists(households, max_size=6))
def test_both_home_rules_mean_a_home_of_its_own_for_every_household(
    homes: list[tuple[int, bool]], households: list[tuple[int, bool]]
) -> None:
    """Hall's theorem, against pairing households and homes one by one."""
    place = "2081_seat"
    stock = tuple(
        HomeStock(f"h{number}", place, rooms, 1, JANUARY, step_free=step_free)
        for number, (rooms, step_free) in enumerate(homes)
    )
    groups = tuple(
        a_group(
            f"g{number}",
            composition=Composition(age_19_64=1, age_6_15=children),
            needs=frozenset({Need.STEP_FREE}) if needy else frozenset(),
        )
        for number, (children, needy) in enumerate(households)
    )
    snapshot = a_snapshot(groups=groups, homes=stock)
    suitable = [
        [
            number
            for number, home in enumerate(stock)
            if home.rooms >= group.composition.rooms_needed(snapshot.crowding_norm)
            and (home.step_free or not group.needs)
        ]
        for group in groups
    ]
    plan = tuple(Placement(group.id, place, JANUARY, 1) for group in groups)
    rules = (EVERYONE_COUNTED, HOME_CAPACITY, HOME_SUITS_NEEDS)
    paired = everyone_is_paired(suitable)
    assert kept(matrix_of(Frame(snapshot, PlanSettings()), rules), plan) == paired
    assert (not [breach for rule in rules for breach in rule.check(snapshot, PlanSettings(), plan)]) == paired
