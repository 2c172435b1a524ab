"""From county quota to municipal quotas: what the window and the command line both do, without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from models import queries
from models.domain.apportionment import Apportionment, Formula
from models.errors import UserProblem
from models.queries import AlternativeRow
from optimizer.divide import divide

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from models.domain.apportionment import QuotaBasis


def divided(session: Session, year: int, version: str, formula: Formula) -> tuple[Apportionment, ...]:
    """Each county quota of the plan divided by the same formula; `UserProblem` says why one cannot be."""
    return divided_bases(queries.quota_bases(session, year, version), formula)


def divided_bases(bases: tuple[QuotaBasis, ...], formula: Formula) -> tuple[Apportionment, ...]:
    """The same from what was read before, so that a slider need not read the planning file."""
    left = dict(formula.bounds)
    apportionments = []
    for basis in bases:
        own = {town.code: left.pop(town.code) for town in basis.municipalities if town.code in left}
        apportionments.append(divide(basis, replace(formula, bounds=own)))
    if left:
        raise UserProblem("MUNICIPALITY_OUTSIDE_PLAN", municipality=min(left))
    return tuple(apportionments)


def once_each(*numbers: Mapping[str, int]) -> dict[str, int]:
    """Numbers by municipality that were said in several places."""
    said: dict[str, int] = {}
    for more in numbers:
        for code in more:
            if code in said:
                raise UserProblem("MUNICIPALITY_NAMED_TWICE", municipality=code)
        said |= more
    return said


def alternative(session: Session, year: int, version: str, name: str) -> AlternativeRow:
    """The stored alternative of that name."""
    for row in queries.alternative_rows(session, year, version):
        if row.name == name:
            return row
    raise UserProblem("ALTERNATIVE_UNKNOWN", name=name, year=str(year), version=version)
