"""Why there is no plan: what is named is to blame, and with what is told instead there is one."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import event, given, settings
from hypothesis import strategies as st

from models.domain.proposal import Outcome, PlanSettings
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from optimizer.rules import fairness_floor, locks_kept
from tests.optimizer.plans import solved
from tests.optimizer.strategies import floors, months, places, snapshots

locks_in_every_way = st.lists(
    st.builds(
        Lock,
        st.just("l"),
        places,
        st.sampled_from((LockKind.EXACTLY, LockKind.EXACTLY, LockKind.AT_LEAST, LockKind.AT_MOST)),
        st.integers(0, 4),
        st.none() | months,
        st.none() | st.sampled_from(("g0", "g1")),
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=150)
@given(snapshots(), locks_in_every_way, floors)
def test_what_is_named_is_to_blame(basis: PlanningSnapshot, drawn: list[Lock], floor: float | None) -> None:
    locks = tuple(replace(lock, id=f"l{number}") for number, lock in enumerate(drawn))
    basis = replace(basis, locks=locks)
    wishes = PlanSettings(goals=("in_time",), score_floor=floor)
    solution = solved(basis, wishes)
    if solution.outcome is not Outcome.INFEASIBLE:
        return
    assert solution.breaches
    of_locks = {breach.subject[0]: breach for breach in solution.breaches if breach.rule_id == locks_kept.ID}
    of_floor = [breach for breach in solution.breaches if breach.rule_id == fairness_floor.ID]
    assert len(of_locks) + len(of_floor) == len(solution.breaches)
    assert all(breach.actual < breach.limit for breach in solution.breaches)
    event("locks" if of_locks else "floor")
    instead = tuple(
        replace(lock, households=of_locks[lock.id].actual) if lock.id in of_locks else lock for lock in locks
    )
    freed = replace(wishes, score_floor=None)
    assert solved(replace(basis, locks=instead), freed).outcome.has_plan
    if not of_locks:
        assert floor is not None
