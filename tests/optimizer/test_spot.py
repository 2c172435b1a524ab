"""A cell explained: alternatives, what binds there, and what one more home would give."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from models.domain.proposal import PlanSettings
from models.progress import Cancelled
from optimizer.explaining.one_more import MoreKind
from optimizer.explaining.spot import explain_spot
from optimizer.searching.planned import Planned
from tests.builders import JANUARY, a_group, a_home, a_snapshot
from tests.optimizer.plans import solved

SEAT, VILLAGE = "2081_seat", "2081_village"
BASIS = a_snapshot(
    groups=(a_group("singles", count=3),),
    homes=(a_home(SEAT, count=2), a_home(VILLAGE, count=0)),
    rural_permille={"2081": 0},
)
PLANNED = Planned(BASIS, PlanSettings(), solved(BASIS))


def test_a_full_place_binds_and_one_more_home_there_houses_one_more() -> None:
    found = explain_spot(PLANNED, ["singles"], SEAT, JANUARY)
    (cell,) = found.cells
    assert (cell.place_code, cell.households) == (SEAT, 2)
    assert all(limit.left <= 0 and SEAT in limit.subject for limit in found.binding)
    assert "home_capacity" in {limit.rule_id for limit in found.binding}
    (best, *_) = found.gains
    assert (best.more.kind, best.more.where) == (MoreKind.HOME, SEAT)
    assert best.helps


def test_who_lacks_a_home_is_offered_one_in_the_main_place() -> None:
    found = explain_spot(PLANNED, ["singles"], None)
    assert found.binding == ()
    assert [(gain.more.kind, gain.more.where) for gain in found.gains] == [(MoreKind.HOME, SEAT)]
    assert found.gains[0].helps


def test_a_question_that_is_given_up_while_it_is_handed_over_is_no_fault() -> None:
    many = tuple(a_group(f"g{number:05d}") for number in range(20_000))  # more than the pipe holds
    large = replace(PLANNED, snapshot=replace(BASIS, groups=many))
    with suppress(Cancelled):  # or an answer, where it came in time; never `ProgramFault`
        explain_spot(large, ["singles"], SEAT, JANUARY, cancelled=lambda: True)
