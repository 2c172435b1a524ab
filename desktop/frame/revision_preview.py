"""What a revision would lead to, worked out before anything is changed. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.without_window.quota_planning import divided_bases
from models import acts, queries
from models.acts import RevisionFloor
from models.acts.revision import BY_POPULATION, POPULATION_ALTERNATIVE, revised_counties
from models.domain.apportionment import Formula, QuotaBasis
from models.errors import UserProblem

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from models.queries import BalanceRow, CountyQuotaRow, QuotaVersionRow


@dataclass(frozen=True, slots=True)
class RevisionBasis:
    """The newest version of a year's quotas. `alternatives` by name, the adopted one first."""

    year: int
    before: QuotaVersionRow
    counties: tuple[CountyQuotaRow, ...]
    rows: tuple[BalanceRow, ...]
    bases: tuple[QuotaBasis, ...]
    alternatives: Mapping[str, Formula]


@dataclass(frozen=True, slots=True)
class RevisionWish:
    """What the officer has written; `alternative` empty divides nothing yet."""

    county_quotas: Mapping[str, int]
    protected: Mapping[str, tuple[int, str]]
    sfs: str
    in_force: str
    alternative: str


@dataclass(frozen=True, slots=True)
class RevisedRow:
    """One municipality before and after. `quota` is None where it has none before, `least` and `new`
    where none can be worked out; `excess` persons are assigned or received above the new quota.
    """

    municipality_code: str
    municipality: str
    county_code: str
    quota: int | None
    received: int
    assigned: int | None
    planned: int | None
    reason: str
    least: int | None
    new: int | None
    excess: int

    @property
    def change(self) -> int | None:
        return None if self.new is None or self.quota is None else self.new - self.quota


@dataclass(frozen=True, slots=True)
class RevisionPreview:
    """`problem` says why there are no new quotas; `refused` that the revision cannot be made at all."""

    rows: tuple[RevisedRow, ...]
    problem: UserProblem | None
    refused: bool


def revision_basis(session: Session, year: int, on: date) -> RevisionBasis:
    """`UserProblem` when the year has no quotas to revise."""
    newest = queries.newest_version(session, year)
    before = next(row for row in queries.quota_versions(session, year) if row.version == newest)
    rows = sorted(queries.alternative_rows(session, year, newest), key=lambda row: not row.adopted)
    alternatives = {row.name: row.formula for row in rows} or {POPULATION_ALTERNATIVE: BY_POPULATION}
    return RevisionBasis(
        year,
        before,
        queries.county_quota_rows(session, year, newest),
        queries.balance_rows(session, year, newest, on),
        queries.quota_bases(session, year, newest),
        alternatives,
    )


def revision_preview(session: Session, basis: RevisionBasis, wish: RevisionWish) -> RevisionPreview:
    """The same acts as the revision itself say what is refused and which floors there are."""
    floors: tuple[RevisionFloor, ...] | None = None
    try:
        floors = acts.revision_floors(
            session, basis.year, county_quotas=wish.county_quotas, protected=wish.protected
        )
        acts.revise(
            session,
            basis.year,
            county_quotas=wish.county_quotas,
            sfs=wish.sfs,
            in_force=wish.in_force,
            protected=wish.protected,
        )
    except UserProblem as problem:
        return RevisionPreview(_rows(basis, wish, floors, {}), problem, refused=True)
    if not wish.alternative:
        return RevisionPreview(_rows(basis, wish, floors, {}), None, refused=False)
    try:
        new = _divided(basis, wish, floors)
    except UserProblem as problem:
        return RevisionPreview(_rows(basis, wish, floors, {}), problem, refused=False)
    return RevisionPreview(_rows(basis, wish, floors, new), None, refused=False)


def _divided(basis: RevisionBasis, wish: RevisionWish, floors: tuple[RevisionFloor, ...]) -> dict[str, int]:
    """Only of the counties that are revised: the others keep theirs."""
    revised = revised_counties(basis.counties, wish.county_quotas)
    bases = tuple(
        replace(county, county_quota=wish.county_quotas.get(county.county_code, county.county_quota))
        for county in basis.bases
    )
    formula = acts.with_floors(basis.alternatives[wish.alternative], floors)
    return {
        code: persons
        for apportionment in divided_bases(bases, formula)
        if apportionment.county_code in revised
        for code, persons in apportionment.quotas.items()
    }


def _rows(
    basis: RevisionBasis,
    wish: RevisionWish,
    floors: tuple[RevisionFloor, ...] | None,
    new: Mapping[str, int],
) -> tuple[RevisedRow, ...]:
    """Of the counties that are revised; of all, without floors, before any is."""
    revised = revised_counties(basis.counties, wish.county_quotas)
    least = {floor.municipality_code: floor.persons for floor in floors or ()}
    rows = []
    for row in basis.rows:
        if revised and row.county_code not in revised:
            continue
        planned, reason = wish.protected.get(row.municipality_code, (None, ""))
        quota = new.get(row.municipality_code)
        standing = (row.assigned or 0) - (row.replacements or 0)
        held = max(standing, row.received)
        rows.append(
            RevisedRow(
                municipality_code=row.municipality_code,
                municipality=row.municipality,
                county_code=row.county_code,
                quota=row.quota,
                received=row.received,
                assigned=None if row.assigned is None else standing,
                planned=planned,
                reason=reason,
                least=None if floors is None or not revised else least.get(row.municipality_code, 0),
                new=quota,
                excess=0 if quota is None else max(0, held - quota - row.redistributed),
            )
        )
    return tuple(rows)
