"""What each municipality's quota may be, and whether any division can keep to it."""

from __future__ import annotations

from collections.abc import Mapping

from models.domain.apportionment import Bound, Formula, MunicipalityBasis, QuotaBasis
from models.errors import UserProblem

type Limits = Mapping[str, tuple[int, int | None]]
"""The least and the most of each municipality; None is no limit."""


def quota_limits(basis: QuotaBasis, formula: Formula) -> dict[str, tuple[int, int | None]]:
    """By municipality: its own bound, else the general floor and cap. `UserProblem` where all of them
    together cannot be met, or where a number alone is impossible.

    Bounds for another county's municipalities are passed over: a plan of several counties has one formula.
    """
    _refuse_impossible(basis, formula)
    limits = {}
    for place in basis.municipalities:
        bound = formula.bounds.get(place.code)
        limits[place.code] = (bound.least, bound.most) if bound else (formula.floor, formula.cap)
    _refuse_too_much(basis, formula, limits)
    _refuse_too_little(basis, limits)
    _refuse_no_step(basis, formula.step, limits)
    return limits


def _refuse_impossible(basis: QuotaBasis, formula: Formula) -> None:
    if formula.step < 1:
        raise UserProblem("STEP_BELOW_ONE", step=formula.step)
    if formula.floor < 0:
        raise UserProblem("FLOOR_NEGATIVE", floor=formula.floor)
    if formula.cap is not None and formula.cap < formula.floor:
        raise UserProblem("FLOOR_ABOVE_CAP", floor=formula.floor, cap=formula.cap)
    names = {place.code: place.name for place in basis.municipalities}
    for code, bound in sorted(formula.bounds.items()):
        if code not in names and code[:2] == basis.county_code:
            raise UserProblem("MUNICIPALITY_FOREIGN", municipality=code, county=basis.county)
        if bound.least < 0:
            raise UserProblem("BOUND_NEGATIVE", municipality=names.get(code, code), least=bound.least)
        if bound.most is not None and bound.most < bound.least:
            raise UserProblem(
                "LEAST_ABOVE_MOST", municipality=names.get(code, code), least=bound.least, most=bound.most
            )


def _refuse_too_much(basis: QuotaBasis, formula: Formula, limits: Limits) -> None:
    """The least of all together above the county quota: named after what is to blame."""
    quota = basis.county_quota
    locks = [bound.least for bound in _bounds_here(basis, formula) if bound.is_lock]
    if sum(locks) > quota:
        raise UserProblem(
            "LOCKS_ABOVE_QUOTA", county=basis.county, locks=len(locks), sum=sum(locks), quota=quota
        )
    at_floor = [place for place in basis.municipalities if place.code not in formula.bounds]
    floors = formula.floor * len(at_floor)
    if floors > quota:
        raise UserProblem(
            "FLOORS_ABOVE_QUOTA",
            county=basis.county,
            floor=formula.floor,
            municipalities=len(at_floor),
            sum=floors,
            quota=quota,
        )
    together = sum(least for least, _ in limits.values())
    if together > quota:
        raise UserProblem(
            "LEAST_ABOVE_QUOTA",
            county=basis.county,
            sum=together,
            floors=floors,
            bounds=together - floors,
            quota=quota,
        )


def _refuse_too_little(basis: QuotaBasis, limits: Limits) -> None:
    caps = [most for _, most in limits.values()]
    together = sum(most for most in caps if most is not None)
    if None not in caps and together < basis.county_quota:
        raise UserProblem("CAPS_BELOW_QUOTA", county=basis.county, sum=together, quota=basis.county_quota)


def _refuse_no_step(basis: QuotaBasis, step: int, limits: Limits) -> None:
    """Only the one that takes what is left over can do without a whole step within its limits."""
    locks = sum(least for least, most in limits.values() if least == most)
    excused = (basis.county_quota - locks) % step > 0
    for place in sorted(basis.municipalities, key=lambda place: place.code):
        least, most = limits[place.code]
        if most is not None and least != most and most - most % step < least:
            if not excused:
                raise UserProblem(
                    "STEP_WITHIN_NO_BOUND", municipality=place.name, least=least, most=most, step=step
                )
            excused = False


def _bounds_here(basis: QuotaBasis, formula: Formula) -> list[Bound]:
    def bound_of(place: MunicipalityBasis) -> Bound | None:
        return formula.bounds.get(place.code)

    return [bound for bound in map(bound_of, basis.municipalities) if bound]
