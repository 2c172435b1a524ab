"""County quotas to be divided, small enough to try everything and odd enough to find mistakes."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from hypothesis import strategies as st

from models.domain.apportionment import Bound, Formula, Method, MunicipalityBasis, QuotaBasis
from models.domain.criteria import Criterion
from optimizer.division.apportion import Limit


@dataclass(frozen=True)
class Case:
    """Targets that add up to `total`, limits of each and a step."""

    targets: tuple[Fraction, ...]
    total: int
    limits: tuple[Limit, ...]
    step: int

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(f"20{number:02}" for number in range(1, len(self.targets) + 1))

    @property
    def by_code(self) -> dict[str, Fraction]:
        return dict(zip(self.codes, self.targets, strict=True))

    @property
    def limits_by_code(self) -> dict[str, Limit]:
        return dict(zip(self.codes, self.limits, strict=True))


def _limits(most: int) -> st.SearchStrategy[Limit]:
    numbers = st.integers(0, most)
    pairs = st.tuples(numbers, numbers).map(lambda pair: (min(pair), max(pair)))
    return st.one_of(
        st.just((0, None)),
        numbers.map(lambda least: (least, None)),
        numbers.map(lambda lock: (lock, lock)),
        pairs,
    )


@st.composite
def cases(draw: st.DrawFn, municipalities: int = 5, persons: int = 12, step: int = 5) -> Case:
    weights = draw(
        st.lists(st.integers(0, 9), min_size=1, max_size=municipalities).filter(any), label="weights"
    )
    total = draw(st.integers(0, persons), label="total")
    most = max(2, 2 * persons // len(weights))
    limits = draw(st.tuples(*(_limits(most) for _ in weights)), label="limits")
    return Case(
        tuple(Fraction(total * weight, sum(weights)) for weight in weights),
        total,
        limits,
        draw(st.integers(1, step), label="step"),
    )


def unlimited(case: Case) -> Case:
    return Case(case.targets, case.total, ((0, None),) * len(case.targets), 1)


_MEASURED = {
    Criterion.LABOUR: ("unemployment", "employment"),
    Criterion.RECEPTION: ("total_reception",),
    Criterion.ASYLUM_SEEKERS: ("asylum_seekers",),
    Criterion.HOUSING: ("housing_grade", "vacant_homes"),
}


@st.composite
def bases(draw: st.DrawFn, municipalities: int = 6, quota: int = 400) -> QuotaBasis:
    measures = {
        Criterion.POPULATION: "population",
        **{criterion: draw(st.sampled_from(ids)) for criterion, ids in _MEASURED.items()},
    }
    values = st.integers(0, 999).map(lambda tenths: Fraction(tenths, 10))
    places = draw(
        st.lists(
            st.tuples(st.integers(1, 100_000), st.tuples(*(values for _ in _MEASURED))),
            min_size=1,
            max_size=municipalities,
        )
    )
    return QuotaBasis(
        county_code="20",
        county="Dalarnas län",
        county_quota=draw(st.integers(0, quota)),
        rule_set="2016:38",
        measures=measures,
        municipalities=tuple(
            MunicipalityBasis(
                f"20{number:02}", f"Kommun {number}", inhabitants, dict(zip(_MEASURED, known, strict=True))
            )
            for number, (inhabitants, known) in enumerate(places, start=1)
        ),
    )


def weightings() -> st.SearchStrategy[dict[Criterion, int]]:
    criteria = st.sampled_from((Criterion.POPULATION, *_MEASURED))
    return st.dictionaries(criteria, st.integers(0, 1_000_000), min_size=1).filter(
        lambda weights: any(weights.values())
    )


@st.composite
def formulas(draw: st.DrawFn, method: Method = Method.NEAREST) -> Formula:
    """Limits that can be kept by most county quotas."""
    step = draw(st.sampled_from((1, 1, 5)))
    codes = st.sampled_from([f"20{number:02}" for number in range(1, 7)])
    locks = st.integers(0, 30).map(lambda lock: Bound(lock, lock, "avtal"))
    floors = st.integers(0, 4).map(lambda steps: Bound(steps * step, None, "planerat"))
    return Formula(
        draw(weightings()),
        floor=step * draw(st.integers(0, 2)),
        cap=draw(st.none() | st.integers(20, 60).map(lambda steps: steps * step)),
        step=step,
        method=method,
        bounds=draw(st.dictionaries(codes, locks | floors, max_size=3)),
    )
