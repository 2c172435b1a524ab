"""Published problems solved through the ordinary route, beside what others found and what bare HiGHS needs.

``python -m tests.benchmarks.published FOLDER [FOLDER…]`` takes folders with problems of the three known
formats, also of other years and instances, and any folder above them. Each line says: the published value
("-" where none is given, "<=" where it is of a problem without whole persons), the value found, what is
proven to be out of reach, the seconds from planning basis to judged plan, how many of them it takes to
build the matrices, and how many times the work is of what HiGHS needs for the same matrices handed over as
arrays. Both are counted in seconds of this process' own work, turn by turn and the least of three rounds
where a round is short. Where HiGHS needs less than a tenth of a second, building weighs most in the ratio.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from models.domain.proposal import Outcome, Solution
from optimizer.goals.catalogue import GOALS
from optimizer.searching.search import search_here
from optimizer.solve import optimise
from tests.benchmarks.bare_highs import NotProven, ready, solve_bare
from tests.benchmarks.published_problems import Published, Unreadable, published_in
from tests.benchmarks.ratios import Ratio, compared

NEAR = 1e-5
SHORT = 2.0
"""Seconds: what takes less is measured three times."""
WRONG = ("BETTER", "BELOW", "HIGHS")
HEADINGS = ("instance", "reference", "found", "bound", "seconds", "building", "ratio", "")


@dataclass(frozen=True, slots=True)
class Bare:
    """Seconds of building the matrices, and of both ways; what HiGHS alone says where it finds another."""

    building: float
    ratio: Ratio | None
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """`bound` is what no plan is better than, None where nothing is proven; `without` are not placed."""

    problem: Published
    outcome: Outcome
    found: float | None
    bound: float | None
    seconds: float
    without: int
    bare: Bare | None

    @property
    def remark(self) -> str:
        """Said of what is not as published."""
        if self.without:
            return f"no plan found has a place for everyone: {self.without} are without"
        if self.found is None:
            return "no plan keeps the rules" if self.outcome is Outcome.INFEASIBLE else self.outcome.value
        reference = self.problem.reference
        better = self.found - (reference or 0) if self.problem.highest else (reference or 0) - self.found
        if reference is not None and better > _near(reference):
            return "BETTER THAN THE REFERENCE"
        if reference is not None and better < -_near(reference) and not self.problem.relaxed:
            return "BELOW THE REFERENCE" if self.outcome is Outcome.OPTIMAL else "not reached in time"
        if self.outcome is not Outcome.OPTIMAL:
            return "not proven in time"
        return self.bare.remark if self.bare is not None else ""


def _near(reference: float) -> float:
    return NEAR * max(1.0, abs(reference) / 1000)


def measured(problem: Published, *, bare: bool = True) -> Result:
    """One problem, solved in this process; `bare` also by HiGHS alone."""
    began, worked = time.perf_counter(), time.process_time()
    solution = optimise(problem.snapshot, problem.settings, searcher=search_here)
    elapsed, work = time.perf_counter() - began, time.process_time() - worked
    without = solution.goals[0].value if problem.everyone and solution.goals else 0
    found = problem.measure(solution) if solution.outcome.has_plan and not without else None
    beside = _beside_bare(problem, solution, work) if bare and solution.outcome is Outcome.OPTIMAL else None
    bound = _bound(problem, solution, found)
    return Result(problem, solution.outcome, found, bound, elapsed, without, beside)


def _bound(problem: Published, solution: Solution, found: float | None) -> float | None:
    """The gap of the goal that is measured, which is the last one, in the unit it is measured in."""
    if found is None or any(not goal.proven for goal in solution.goals[:-1]):
        return None
    last = solution.goals[-1]
    if last.proven or solution.gap is None:
        return found if last.proven else None
    parts = next(goal.parts for goal in GOALS if goal.id == last.id)
    missing = solution.gap * max(last.value, 1) / parts
    return found + missing if problem.highest else found - missing


def _beside_bare(problem: Published, solution: Solution, work: float) -> Bare:
    began = time.process_time()
    parts = ready(problem.snapshot, problem.settings)
    building = time.process_time() - began

    def alone() -> list[int]:
        return solve_bare(parts, problem.settings.time_limit_seconds)

    try:
        began = time.process_time()
        values = alone()
        ratio = Ratio(work, time.process_time() - began)
    except NotProven as said:
        return Bare(building, None, f"HiGHS alone: {said}")
    if not all(
        math.isclose(ours.value, other, rel_tol=1e-8, abs_tol=0.5)
        for ours, other in zip(solution.goals, values, strict=True)
    ):
        return Bare(building, ratio, f"HIGHS ALONE FINDS {values}")
    if ratio.ours < SHORT:
        again = compared(
            lambda: optimise(problem.snapshot, problem.settings, searcher=search_here), alone, rounds=2
        )
        ratio = Ratio(min(ratio.ours, again.ours), min(ratio.other, again.other))
    return Bare(building, ratio)


def _line(result: Result) -> tuple[str, ...]:
    problem = result.problem
    sign = "<=" if problem.relaxed else ""
    bare = result.bare
    return (
        problem.name,
        f"{sign}{problem.reference:.6f}" if problem.reference is not None else "-",
        f"{result.found:.6f}" if result.found is not None else "-",
        f"{result.bound:.6f}" if result.bound is not None else "-",
        f"{result.seconds:.2f}",
        f"{bare.building:.2f}" if bare is not None else "-",
        f"{bare.ratio.value:.2f}" if bare is not None and bare.ratio is not None else "-",
        result.remark,
    )


def main(arguments: Sequence[str]) -> int:
    """0 when everything could be read and every value that is proven is the published one."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.published", description=__doc__)
    parser.add_argument("folder", nargs="+", type=Path)
    parser.add_argument("--seconds", type=float, default=300.0, help="longest time for one problem")
    parser.add_argument(
        "--capacity",
        type=float,
        action="append",
        default=[],
        help='of each site, where the file says "capacity" instead; may be given several times',
    )
    parser.add_argument("--only", default="", help="problems whose name holds this")
    parser.add_argument("--no-bare", action="store_true", help="without the ratio to bare HiGHS")
    asked = parser.parse_args(arguments)
    results: list[Result] = []
    unreadable: list[Unreadable] = []
    width = 44
    _tell(_row(HEADINGS, width))
    for folder in asked.folder:
        for problem in published_in(folder, asked.seconds, asked.capacity):
            if isinstance(problem, Unreadable):
                unreadable.append(problem)
                sys.stderr.write(f"{problem.name} cannot be read: {problem.reason}\n")
            elif asked.only in problem.name:
                results.append(measured(problem, bare=not asked.no_bare))
                _tell(_row(_line(results[-1]), width))
    for line in _sums(results):
        _tell(_row(line, width))
    if not results and not unreadable:
        sys.stderr.write("No problem of a known format was found there.\n")
        return 2
    return int(bool(unreadable) or any(result.remark.startswith(WRONG) for result in results))


def _tell(line: str) -> None:
    """At once: the next problem may take minutes."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _row(cells: Sequence[str], width: int) -> str:
    name, *numbers, remark = cells
    return f"{name:{width}}" + "".join(f" {number:>15}" for number in numbers) + f"  {remark}".rstrip()


def _sums(results: Sequence[Result]) -> list[tuple[str, ...]]:
    """Batches that come one after the other, added up."""
    by_pool: dict[str, list[Result]] = {}
    for result in results:
        pool, _, batch = result.problem.name.rpartition(" ")
        if batch[:1] == "B" and batch[1:].isdigit():
            by_pool.setdefault(pool, []).append(result)
    return [
        (
            f"{pool} sum of {len(batches)} batches",
            _sum([result.problem.reference for result in batches]),
            _sum([result.found for result in batches]),
            _sum([result.bound for result in batches]),
            f"{math.fsum(result.seconds for result in batches):.2f}",
            "-",
            "-",
            "",
        )
        for pool, batches in by_pool.items()
        if len(batches) > 1
    ]


def _sum(numbers: Sequence[float | None]) -> str:
    known = [number for number in numbers if number is not None]
    return f"{math.fsum(known):.6f}" if len(known) == len(numbers) else "-"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
