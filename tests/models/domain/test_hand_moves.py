"""Moves by hand drawn together: the same cells, the fewest words."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from models.domain.hand_moves import drawn_together, moved
from models.domain.months import Month
from models.domain.proposal import Adjustment, Solution
from tests.builders import YEAR, a_group
from tests.planned import a_proposal

PLACES = ("2081_seat", "2081_village", "2034_seat")
MONTHS = (Month(YEAR, 1), Month(YEAR, 2))
CELLS = (*((place, month) for place in PLACES for month in MONTHS), (None, None))
MANY = replace(a_proposal().solution, groups=(a_group("a", count=4), a_group("b", count=2)), placements=())


@st.composite
def _walks(draw: st.DrawFn) -> tuple[Adjustment, ...]:
    """Steps that each move no more than stand where they are taken from."""
    steps: list[Adjustment] = []
    for _ in range(draw(st.integers(0, 8))):
        group = draw(st.sampled_from(MANY.groups))
        stand = _standing(steps, group.id, group.count)
        giver = draw(st.sampled_from(sorted(stand, key=str)))
        households = draw(st.integers(1, stand[giver]))
        steps.append(Adjustment(group.id, households, *giver, *draw(st.sampled_from(CELLS))))
    return tuple(steps)


def _standing(
    steps: list[Adjustment], group_id: str, count: int
) -> dict[tuple[str | None, Month | None], int]:
    found = {(None, None): count}
    for step in steps:
        if step.group_id == group_id:
            for cell, more in (
                ((step.from_place, step.from_month), -step.households),
                ((step.to_place, step.to_month), step.households),
            ):
                found[cell] = found.get(cell, 0) + more
    return {cell: households for cell, households in found.items() if households}


def _households(steps: tuple[Adjustment, ...]) -> int:
    return sum(step.households for step in steps)


@given(_walks())
def test_drawn_together_they_come_to_the_same_with_no_more_households_moved(
    steps: tuple[Adjustment, ...],
) -> None:
    together = drawn_together(steps)
    assert moved(MANY, together) == moved(MANY, steps)
    assert _households(together) <= _households(steps)
    assert drawn_together(together) == together
    assert all((step.from_place, step.from_month) != (step.to_place, step.to_month) for step in together)


def test_who_is_moved_back_has_not_been_moved() -> None:
    there = Adjustment("a", 1, None, None, *CELLS[0])
    back = Adjustment("a", 1, *CELLS[0], None, None)
    assert drawn_together((there, back)) == ()
    solution: Solution = MANY
    assert moved(solution, (there, back)) == ()
