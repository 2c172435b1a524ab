"""The rows that are added for the solver's sake change no plan."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.homes import HousingProject
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.build import matrix_of
from optimizer.frame import Frame
from optimizer.rules.catalogue import rules_in_force
from optimizer.rules.everyone_counted import EVERYONE_COUNTED
from optimizer.rules.home_capacity import HOME_CAPACITY
from optimizer.searching.first_plan import keeps_rows
from optimizer.searching.tighten import ID, tightened
from tests.builders import JANUARY, SINGLE, a_group, a_home, a_snapshot
from tests.optimizer.plan_columns import values_of
from tests.optimizer.siting_strategies import siting_bases, starts
from tests.optimizer.strategies import plans

WISH = PlanSettings(goals=(), siting=True, rules_off=frozenset({"project_requirements", "locks_kept"}))


def test_a_group_needs_a_unit_or_a_home_that_is_there() -> None:
    """Two of three people could live in the home that is there and half a unit; now a whole one is needed."""
    basis = a_snapshot(
        groups=(a_group("people", composition=SINGLE, count=3),),
        homes=(a_home("2081_seat", 1, 1),),
        projects=(HousingProject("p", "2081_seat", "", 1, 2, JANUARY, decided=False, homes_per_unit=8),),
    )
    matrix = tightened(matrix_of(Frame(basis, WISH), rules_in_force(WISH)))
    (row,) = (row for row, key in enumerate(matrix.keys) if key[0] == ID)
    assert matrix.keys[row] == (ID, "2081_seat", "people")
    terms = slice(matrix.starts[row], matrix.starts[row + 1])
    assert sorted(set(matrix.values[terms].tolist())) == [-3.0, 1.0]
    assert (matrix.lower[row], matrix.upper[row]) == (float("-inf"), 1.0)


def test_without_projects_to_choose_the_matrix_is_the_same() -> None:
    basis = a_snapshot(groups=(a_group("people"),), homes=(a_home("2081_seat"),))
    matrix = matrix_of(Frame(basis, WISH), rules_in_force(WISH))
    assert tightened(matrix) is matrix


@given(st.data(), siting_bases())
@settings(max_examples=200, deadline=None)
def test_a_plan_that_keeps_the_rules_keeps_the_rows(data: st.DataObject, basis: PlanningSnapshot) -> None:
    matrix = matrix_of(Frame(basis, WISH), (EVERYONE_COUNTED, HOME_CAPACITY))
    values = values_of(matrix.columns, data.draw(plans(basis)), data.draw(starts(basis)))
    if values is not None:
        assert keeps_rows(tightened(matrix), values) == keeps_rows(matrix, values)
