"""Municipal quotas: set, split by route, calculated, counted down by reception."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from models.domain.quotas import QuotaStatus, Route
from models.domain.shares import whole_shares
from models.edits import DeleteRows, Edit, EditGroup, InsertRows, Sentence, UpdateRows
from models.errors import UserProblem
from models.queries.quotas import CountyQuotaRow, QuotaRow, ReceptionRow
from models.queries.receptions import ON_QUOTA
from models.wording import QT_TRANSLATE_NOOP

SET_QUOTA = QT_TRANSLATE_NOOP("Acts", "Set the quota of {municipality} to {persons}")
CLEAR_QUOTA = QT_TRANSLATE_NOOP("Acts", "Clear the quota of {municipality}")
SPLIT = QT_TRANSLATE_NOOP("Acts", "Split the quota of {municipality} by route")
SPLIT_ALL = QT_TRANSLATE_NOOP("Acts", "Split {count} quotas by route")
CALCULATE = QT_TRANSLATE_NOOP("Acts", "Calculate {count} municipal quotas")
SET_COUNTY_QUOTA = QT_TRANSLATE_NOOP("Acts", "Set the county quota of {county} to {persons}")
SET_RECEIVED = QT_TRANSLATE_NOOP("Acts", "Set received persons in {municipality} to {persons}")

CALCULATION_SOURCE = "Räkneexempel efter folkmängd, inte beslutat"
DECIDED_CALCULATION_SOURCE = "Fördelat efter folkmängd"
"""What a quota of the calculation rests on once it is decided as it stands."""

NAMED_AT_MOST = 5
"""Municipalities that a refusal names; all are counted."""

ROUTE_COLUMNS: Mapping[Route, str] = {route: route.value for route in Route}


def set_quota(
    row: QuotaRow,
    persons: int,
    *,
    year: int,
    version: str,
    status: QuotaStatus = QuotaStatus.ENTERED,
    source: str = "",
) -> Edit:
    """A quota that was split by route keeps the same proportions in whole persons.

    A decided quota keeps its number; what it rests on may be corrected.
    """
    _not_negative(persons)
    refuse_decided({row.municipality_code: row}, {row.municipality_code: persons})
    sentence = Sentence(SET_QUOTA, {"municipality": row.municipality, "persons": persons})
    return written_quota(sentence, row, persons, year=year, version=version, status=status, source=source)


def clear_quota(row: QuotaRow) -> Edit:
    """The quota becomes missing, which is not the same as zero. A decided quota stays."""
    if row.status is QuotaStatus.DECIDED:
        raise UserProblem("DECIDED_QUOTA_STAYS", municipality=row.municipality, persons=row.persons)
    keys = [] if row.id is None else [{"id": row.id}]
    return DeleteRows(Sentence(CLEAR_QUOTA, {"municipality": row.municipality}), "municipal_quota", keys)


def split_routes(row: QuotaRow, routes: Mapping[Route, int]) -> Edit:
    """Whole persons by route; refused unless they add up to the quota."""
    if row.id is None or row.persons is None:
        raise UserProblem("QUOTA_NOT_SET", municipality=row.municipality)
    for persons in routes.values():
        _not_negative(persons)
    if sum(routes.values()) != row.persons:
        raise UserProblem(
            "ROUTES_DIFFER", municipality=row.municipality, sum=sum(routes.values()), persons=row.persons
        )
    return UpdateRows(
        Sentence(SPLIT, {"municipality": row.municipality}),
        "municipal_quota",
        [({"id": row.id}, _route_values(routes))],
    )


def split_routes_evenly(rows: Iterable[QuotaRow], weights: Mapping[Route, int]) -> Edit:
    """Every quota split after the same proportions, exact for each quota and for all of them together."""
    set_rows = [row for row in rows if row.id is not None and row.persons]
    shares = _even_shares({row.municipality_code: row.persons or 0 for row in set_rows}, weights)
    return UpdateRows(
        Sentence(SPLIT_ALL, {"count": len(set_rows)}),
        "municipal_quota",
        [({"id": row.id}, _route_values(shares[row.municipality_code])) for row in set_rows],
    )


def calculate_quotas(
    rows: Iterable[QuotaRow], counties: Iterable[CountyQuotaRow], *, year: int, version: str
) -> Edit:
    """Each county quota shared by population in whole persons: an example of calculation, no decision.

    Refused where a municipality's quota is decided as another number.
    """
    by_county: dict[str, dict[str, QuotaRow]] = defaultdict(dict)
    for row in rows:
        by_county[row.county_code][row.municipality_code] = row
    sentence = Sentence(CALCULATE, {"count": sum(len(of_county) for of_county in by_county.values())})
    edits: list[Edit] = []
    for county in counties:
        if county.persons is None:
            raise UserProblem("COUNTY_QUOTA_NOT_SET", county=county.county)
        of_county = by_county[county.county_code]
        shares = whole_shares(county.persons, {code: row.population for code, row in of_county.items()})
        refuse_decided(of_county, shares)
        edits.extend(
            written_quota(
                sentence,
                of_county[code],
                persons,
                year=year,
                version=version,
                status=QuotaStatus.CALCULATED,
                source=CALCULATION_SOURCE,
            )
            for code, persons in shares.items()
            if of_county[code].status is not QuotaStatus.DECIDED
        )
    return EditGroup(sentence, tuple(edits))


def set_county_quota(row: CountyQuotaRow, persons: int, *, year: int, version: str, source: str = "") -> Edit:
    _not_negative(persons)
    sentence = Sentence(SET_COUNTY_QUOTA, {"county": row.county, "persons": persons})
    values = {"persons": persons, "source": source}
    if row.id is not None:
        return UpdateRows(sentence, "county_quota", [({"id": row.id}, values)])
    key = {"county_code": row.county_code, "year": year, "version": version}
    return InsertRows(sentence, "county_quota", [{**key, **values}])


def set_received(
    quota: QuotaRow, receptions: Iterable[ReceptionRow], persons: int, *, year: int, source: str = ""
) -> Edit:
    """Persons received on the year's quota; `receptions` are the year's, to find the row there is.

    Refused where receptions are entered month by month: the months count.
    """
    _not_negative(persons)
    if quota.received_by_month:
        raise UserProblem("RECEIVED_BY_MONTH", municipality=quota.municipality)
    sentence = Sentence(SET_RECEIVED, {"municipality": quota.municipality, "persons": persons})
    values = {"persons": persons, "source": source}
    for row in receptions:
        if (row.municipality_code, row.category) == (quota.municipality_code, ON_QUOTA):
            return UpdateRows(sentence, "reception", [({"id": row.id}, values)])
    key = {"municipality_code": quota.municipality_code, "year": year, "category": ON_QUOTA}
    return InsertRows(sentence, "reception", [{**key, **values}])


def written_quota(
    sentence: Sentence,
    row: QuotaRow,
    persons: int,
    *,
    year: int,
    version: str,
    status: QuotaStatus,
    source: str,
) -> Edit:
    """The quota as a row, whatever it was before; routes keep their proportions in whole persons."""
    before = {
        Route.ALREADY_HOUSED: row.already_housed,
        Route.AGENCY_HOUSING: row.agency_housing,
        Route.RESETTLEMENT: row.resettlement,
    }
    known = {route: share for route, share in before.items() if share is not None}
    routes = (
        _route_values(_shares(persons, known))
        if sum(known.values())
        else dict.fromkeys(ROUTE_COLUMNS.values())
    )
    values = {"persons": persons, "status": status.value, "source": source, **routes}
    if row.id is not None:
        return UpdateRows(sentence, "municipal_quota", [({"id": row.id}, values)])
    key = {"municipality_code": row.municipality_code, "year": year, "version": version}
    return InsertRows(sentence, "municipal_quota", [{**key, **values}])


def refuse_decided(rows: Mapping[str, QuotaRow], wanted: Mapping[str, int]) -> None:
    """`UserProblem` where a municipality's quota is decided as another number than is wanted."""
    differing = [
        rows[code]
        for code, persons in wanted.items()
        if rows[code].status is QuotaStatus.DECIDED and rows[code].persons != persons
    ]
    if len(differing) == 1:
        (row,) = differing
        raise UserProblem(
            "QUOTA_DECIDED",
            municipality=row.municipality,
            persons=row.persons,
            wanted=wanted[row.municipality_code],
        )
    if differing:
        names = [f"{row.municipality} {row.persons}" for row in differing[:NAMED_AT_MOST]]
        more = ["…"] if len(differing) > NAMED_AT_MOST else []
        raise UserProblem("QUOTAS_DECIDED", count=len(differing), names=", ".join(names + more))


def _even_shares(quotas: Mapping[str, int], weights: Mapping[Route, int]) -> dict[str, dict[Route, int]]:
    """Route totals first, then each route over what the quotas have left: both sums are exact."""
    totals = _shares(sum(quotas.values()), weights)
    shares: dict[str, dict[Route, int]] = {code: {} for code in quotas}
    left = dict(quotas)
    for route, total in totals.items():
        for code, persons in whole_shares(total, left).items():
            shares[code][route] = persons
            left[code] -= persons
    return shares


def _shares(total: int, weights: Mapping[Route, int]) -> dict[Route, int]:
    shares = whole_shares(total, {route.value: weight for route, weight in weights.items()})
    return {route: shares[route.value] for route in weights}


def _route_values(routes: Mapping[Route, int]) -> dict[str, int]:
    return {column: routes.get(route, 0) for route, column in ROUTE_COLUMNS.items()}


def _not_negative(persons: int) -> None:
    if persons < 0:
        raise UserProblem("NUMBER_NOT_ALLOWED")
