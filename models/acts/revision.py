"""A county quota that changes in mid-year: a new version of the quotas, with floors where they are due.

What is received already, or agreed away to another municipality, cannot be taken back. When the
county quota falls, a municipality's planning for the earlier, higher number may be regarded
(förordning 2016:39, 7 a §).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.acts.alternatives import adopt, copied_alternatives, new_alternative, next_alternative_id
from models.domain.apportionment import WEIGHT_UNIT, Apportionment, Bound, Formula
from models.domain.criteria import Criterion
from models.domain.months import Month
from models.domain.quotas import QuotaStatus
from models.edits import Edit, EditGroup, EditThen, InsertRows, Row, Sentence
from models.errors import UserProblem
from models.queries.alternatives import alternative_rows
from models.queries.plan import QuotaVersionRow, quota_versions
from models.queries.quotas import CountyQuotaRow, QuotaRow, county_quota_rows, quota_rows
from models.tables import QuotaMonth
from models.wording import QT_TRANSLATE_NOOP

REVISE = QT_TRANSLATE_NOOP("Acts", "Revise the quotas for {year}: version {version}")

PROTECTION_SECTION = "7 a § förordningen (2016:39)"
"""Stored in the reason of a protected quota; the papers say from it that the section was used."""

POPULATION_ALTERNATIVE = "Revidering efter folkmängd"
"""Stored in the plan, so always Swedish: the alternative that holds the floors where there was none."""

BY_POPULATION = Formula({Criterion.POPULATION: WEIGHT_UNIT})


@dataclass(frozen=True, slots=True)
class RevisionFloor:
    """The least quota of a municipality in the new version, and why, as it is stored and printed.

    `given` is what agreements take from the quota: what is received must fit in what is left of it.
    """

    municipality_code: str
    received: int
    given: int
    protected: int
    reason: str

    @property
    def persons(self) -> int:
        return max(self.received + self.given, self.protected)


def revise(
    session: Session,
    year: int,
    *,
    county_quotas: Mapping[str, int],
    sfs: str,
    in_force: str,
    protected: Mapping[str, tuple[int, str]] | None = None,
) -> Edit:
    """A new version with the new county quotas (by county code); counties not named keep theirs.

    `protected` gives, by municipality code, what was planned for and why; never more than the old
    quota is protected. The municipal quotas of these counties start as copies, not decided, and the
    alternatives of the version before are copied with floors at what is received and protected: one of
    them is adopted next. The quotas of other counties go on as they are, decided or not.
    """
    before = _version_in_force(session, year)
    _check_date(session, year, in_force)
    counties = {row.county_code: row for row in county_quota_rows(session, year, before.version)}
    _check_county_quotas(counties, county_quotas, before)
    quotas = quota_rows(session, year, before.version)
    floors = revision_floors(session, year, county_quotas=county_quotas, protected=protected or {})
    _check_sums(floors, {row.municipality_code: row for row in quotas}, counties, county_quotas)
    revised = revised_counties(counties.values(), county_quotas)
    position = before.position + 1
    version = str(position)
    sentence = Sentence(REVISE, {"year": str(year), "version": version})
    return EditGroup(
        sentence,
        (
            InsertRows(
                sentence,
                "quota_version",
                [
                    {
                        "year": year,
                        "version": version,
                        "sfs": sfs.strip(),
                        "in_force": in_force,
                        "position": position,
                    }
                ],
            ),
            InsertRows(
                sentence, "county_quota", _county_rows(year, version, counties, county_quotas, sfs.strip())
            ),
            InsertRows(
                sentence, "municipal_quota", _copied_quotas(year, before.version, version, quotas, revised)
            ),
            *_alternatives(session, sentence, year, before.version, version, floors),
        ),
    )


def revise_and_divide(
    session: Session,
    year: int,
    *,
    county_quotas: Mapping[str, int],
    sfs: str,
    in_force: str,
    protected: Mapping[str, tuple[int, str]] | None = None,
    alternative: str | None,
    divide: Callable[[Session, int, str, Formula], Sequence[Apportionment]],
) -> Edit:
    """`revise`, and the revised counties' quotas taken from the alternative of that name, as one act.

    Without an alternative the new version is divided later.
    """
    revision = revise(
        session, year, county_quotas=county_quotas, sfs=sfs, in_force=in_force, protected=protected
    )
    if alternative is None:
        return revision
    before = _version_in_force(session, year)
    version = str(before.position + 1)
    revised = revised_counties(county_quota_rows(session, year, before.version), county_quotas)

    def adopted(writing: Session) -> Edit:
        rows = {row.name: row for row in alternative_rows(writing, year, version)}
        if alternative not in rows:
            raise UserProblem("REVISION_ALTERNATIVE_UNKNOWN", name=alternative)
        chosen = rows[alternative]
        divided = divide(writing, year, version, chosen.formula)
        return adopt(writing, chosen.id, [one for one in divided if one.county_code in revised])

    return EditThen(revision.sentence, revision, adopted)


def revision_floors(
    session: Session,
    year: int,
    *,
    county_quotas: Mapping[str, int],
    protected: Mapping[str, tuple[int, str]],
) -> tuple[RevisionFloor, ...]:
    """The floors of a revision of the newest version, by municipality code; those at 0 are left out.

    Only where the county quota is another: what is received elsewhere hinders nothing. `UserProblem`
    when a protection has no reason, or the county quota does not fall.
    """
    before = _version_in_force(session, year)
    counties = {row.county_code: row for row in county_quota_rows(session, year, before.version)}
    rows = {row.municipality_code: row for row in quota_rows(session, year, before.version)}
    _check_protection(rows, counties, county_quotas, protected)
    revised = revised_counties(counties.values(), county_quotas)
    months = _last_months(session, year)
    floors = []
    for code, row in rows.items():
        if row.county_code not in revised:
            continue
        planned, reason = protected.get(code, (0, ""))
        floor = RevisionFloor(
            code, row.received, max(0, -row.redistributed), min(planned, row.persons or 0), reason.strip()
        )
        if floor.persons:
            floors.append(
                replace(floor, reason=_reason(floor, planned, months.get(code), protected=code in protected))
            )
    return tuple(floors)


def revised_counties(before: Iterable[CountyQuotaRow], county_quotas: Mapping[str, int]) -> frozenset[str]:
    """The codes of the counties whose quota becomes another."""
    return frozenset(
        row.county_code
        for row in before
        if row.county_code in county_quotas and county_quotas[row.county_code] != row.persons
    )


def _version_in_force(session: Session, year: int) -> QuotaVersionRow:
    versions = quota_versions(session, year)
    if not versions:
        raise UserProblem("YEAR_UNKNOWN", year=str(year))
    return versions[-1]


def _check_date(session: Session, year: int, in_force: str) -> None:
    try:
        day = date.fromisoformat(in_force)
    except ValueError:
        day = None
    if day is None or day.isoformat() != in_force:
        raise UserProblem("REVISION_DATE", text=in_force)
    if day.year > year:
        raise UserProblem("REVISION_LATE", in_force=in_force, year=str(year))
    dated = [row for row in quota_versions(session, year) if row.in_force > in_force]
    if dated:
        newest = max(dated, key=lambda row: row.in_force)
        raise UserProblem("REVISION_OLDER", in_force=in_force, version=newest.version, newest=newest.in_force)


def _check_county_quotas(
    counties: Mapping[str, CountyQuotaRow], wanted: Mapping[str, int], before: QuotaVersionRow
) -> None:
    for code, persons in wanted.items():
        if code not in counties:
            raise UserProblem("UNKNOWN_COUNTY", county=code, counties=", ".join(sorted(counties)))
        if persons < 0:
            raise UserProblem("NUMBER_NOT_ALLOWED")
        if counties[code].persons is None:
            raise UserProblem("REVISION_NO_COUNTY_QUOTA", county=counties[code].county, year=str(before.year))
    if all(counties[code].persons == persons for code, persons in wanted.items()):
        raise UserProblem("REVISION_CHANGES_NOTHING", version=before.version)


def _check_protection(
    rows: Mapping[str, QuotaRow],
    counties: Mapping[str, CountyQuotaRow],
    wanted: Mapping[str, int],
    protected: Mapping[str, tuple[int, str]],
) -> None:
    for code, (planned, reason) in protected.items():
        if code not in rows:
            raise UserProblem("MUNICIPALITY_OUTSIDE_PLAN", municipality=code)
        if planned < 0:
            raise UserProblem("NUMBER_NOT_ALLOWED")
        county = rows[code].county_code
        old = counties[county].persons
        if old is None or wanted.get(county, old) >= old:
            raise UserProblem("PROTECTION_WITHOUT_LOWERING", municipality=rows[code].municipality)
        if not reason.strip():
            raise UserProblem("PROTECTION_WITHOUT_REASON", municipality=rows[code].municipality)


def _check_sums(
    floors: Sequence[RevisionFloor],
    rows: Mapping[str, QuotaRow],
    counties: Mapping[str, CountyQuotaRow],
    wanted: Mapping[str, int],
) -> None:
    for code, persons in sorted(wanted.items()):
        of_county = [floor for floor in floors if rows[floor.municipality_code].county_code == code]
        county = counties[code].county
        received = sum(floor.received for floor in of_county)
        least = sum(floor.persons for floor in of_county)
        if received > persons:
            raise UserProblem("REVISION_BELOW_RECEIVED", county=county, received=received, persons=persons)
        if least > persons:
            raise UserProblem(
                "REVISION_FLOORS_TOO_HIGH", county=county, received=received, least=least, persons=persons
            )


def _reason(floor: RevisionFloor, planned: int, month: Month | None, *, protected: bool) -> str:
    reasons = []
    if floor.received:
        until = f" t.o.m. {month}" if month else ""
        reasons.append(f"{floor.received} mottagna{until}")
    if floor.given:
        reasons.append(f"{floor.given} omfördelade till andra kommuner")
    if protected:
        reasons.append(f"planerat för {planned}, {PROTECTION_SECTION}: {floor.reason}")
    return "; ".join(reasons)


def _last_months(session: Session, year: int) -> dict[str, Month]:
    """The last month with a reception, by municipality code."""
    rows = session.execute(
        select(QuotaMonth.municipality_code, func.max(QuotaMonth.month))
        .where(QuotaMonth.year == year, QuotaMonth.received > 0)
        .group_by(QuotaMonth.municipality_code)
    )
    return {code: month for code, month in rows if month is not None}


def _county_rows(
    year: int,
    version: str,
    counties: Mapping[str, CountyQuotaRow],
    wanted: Mapping[str, int],
    sfs: str,
) -> list[Row]:
    return [
        {
            "county_code": code,
            "year": year,
            "version": version,
            "persons": wanted.get(code, row.persons),
            "source": sfs if code in wanted else row.source,
        }
        for code, row in counties.items()
        if row.persons is not None
    ]


def _copied_quotas(
    year: int, before: str, version: str, quotas: Sequence[QuotaRow], revised: Collection[str]
) -> list[Row]:
    copied = f"Kopia av version {before}, ännu inte reviderad"
    return [
        {
            "municipality_code": row.municipality_code,
            "year": year,
            "version": version,
            "persons": row.persons,
            "already_housed": row.already_housed,
            "agency_housing": row.agency_housing,
            "resettlement": row.resettlement,
            "status": QuotaStatus.ENTERED if row.county_code in revised else row.status,
            "source": copied if row.county_code in revised else row.source,
        }
        for row in quotas
        if row.persons is not None
    ]


def _alternatives(
    session: Session,
    sentence: Sentence,
    year: int,
    before: str,
    version: str,
    floors: Sequence[RevisionFloor],
) -> list[Edit]:
    def bounds(formula: Formula) -> Mapping[str, Bound]:
        return with_floors(formula, floors).bounds

    if alternative_rows(session, year, before):
        return copied_alternatives(session, sentence, year, version=before, to_version=version, bounds=bounds)
    formula = with_floors(BY_POPULATION, floors)
    row = {
        "id": next_alternative_id(session),
        "year": year,
        "version": version,
        "name": POPULATION_ALTERNATIVE,
        "position": 1,
        "adopted": False,
    }
    return new_alternative(sentence, row, formula)


def with_floors(formula: Formula, floors: Sequence[RevisionFloor]) -> Formula:
    """The formula with each floor that is higher than what it gives at least anyway.

    A bound of a municipality's own goes before the general floor and cap, so both are taken along.
    """
    bounds = dict(formula.bounds)
    for floor in floors:
        own = bounds.get(floor.municipality_code)
        least = own.least if own is not None else formula.floor
        most = own.most if own is not None else formula.cap
        if floor.persons <= least:
            continue
        reason = "; ".join(part for part in (own.reason if own else "", floor.reason) if part)
        bounds[floor.municipality_code] = Bound(
            floor.persons, None if most is None else max(most, floor.persons), reason
        )
    return replace(formula, bounds=bounds)
