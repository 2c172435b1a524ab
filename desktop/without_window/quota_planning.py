"""From county quota to municipal quotas: what the window and the command line both do, without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from models import queries
from models.domain.apportionment import Apportionment, Formula
from models.errors import UserProblem
from models.queries import AlternativeRow
from optimizer.division.divide import divide

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from models.domain.apportionment import QuotaBasis


def divided(session: Session, year: int, version: str, formula: Formula) -> tuple[Apportionment, ...]:
    """Each county quota of the plan divided by the same formula; `UserProblem` says why one cannot be."""
    return divided_bases(queries.quota_bases(session, year, version), formula)


def divided_bases(bases: tuple[QuotaBasis, ...], formula: Formula) -> tuple[Apportionment, ...]:
    """The same from what was read before, so that a slider need not read the planning file."""
    outside = formula.bounds.keys() - {town.code for basis in bases for town in basis.municipalities}
    if outside:
        raise UserProblem("MUNICIPALITY_OUTSIDE_PLAN", municipality=min(outside))
    return tuple(divide(basis, formula) for basis in bases)


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
