"""The same division as an integer program for PuLP: another road to the same two numbers."""

from __future__ import annotations

from collections.abc import Sequence

import pulp

from optimizer.division.apportion import Limit
from tests.optimizer.quota_strategies import Case

_HAIR = 1e-6


def least_deviations(case: Case) -> tuple[float, float] | None:
    """The least largest deviation and, with it, the least total deviation; None where nothing is possible."""
    largest = _solved(case, None)
    if largest is None:
        return None
    total = _solved(case, largest + _HAIR)
    assert total is not None
    return largest, total


def _solved(case: Case, at_most: float | None) -> float | None:
    """The least largest deviation, or with at most so large a one the least total."""
    program = pulp.LpProblem("quotas", pulp.LpMinimize)
    deviations = [program.add_variable(f"apart_{code}", 0, at_most) for code in case.codes]
    quotas = _quotas(program, case)
    for quota, target, deviation in zip(quotas, case.targets, deviations, strict=True):
        program += quota - float(target) <= deviation
        program += float(target) - quota <= deviation
    program += pulp.lpSum(quotas) == case.total
    if at_most is None:
        largest = program.add_variable("largest", 0)
        for deviation in deviations:
            program += deviation <= largest
        program += 1 * largest
    else:
        program += pulp.lpSum(deviations)
    done = program.solve(pulp.HiGHS(msg=False, mip_rel_gap=0.0, mip_abs_gap=0.0, threads=1))
    return float(program.objective.value()) if done.status is pulp.LpSolveStatus.Optimal else None


def _quotas(program: pulp.LpProblem, case: Case) -> Sequence[pulp.LpAffineExpression]:
    unlocked = [limit for limit in case.limits if limit[0] != limit[1]]
    left_over = (case.total - sum(least for least, most in case.limits if least == most)) % case.step
    takes = {
        code: program.add_variable(f"takes_{code}", cat="Binary")
        for code, (least, most) in case.limits_by_code.items()
        if least != most
    }
    if unlocked:
        program += pulp.lpSum(takes.values()) == (1 if left_over else 0)
    return [
        _quota(program, case.step, code, limit, left_over, takes)
        for code, limit in case.limits_by_code.items()
    ]


def _quota(
    program: pulp.LpProblem,
    step: int,
    code: str,
    limit: Limit,
    left_over: int,
    takes: dict[str, pulp.LpVariable],
) -> pulp.LpAffineExpression:
    least, most = limit
    if least == most:
        return pulp.LpAffineExpression.from_constant(least)
    quota = step * program.add_variable(f"steps_{code}", 0, cat="Integer") + left_over * takes[code]
    program += quota >= least
    if most is not None:
        program += quota <= most
    return quota
