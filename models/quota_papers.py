"""Puts together what the papers about one county's municipal quotas say, from the planning file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from sqlalchemy.orm import Session

from models import queries
from models.acts.revision import PROTECTION_SECTION
from models.domain.apportionment import Apportionment, Formula, MunicipalShare
from models.domain.criteria import Criterion
from models.domain.quota_paper import DecisionFacts, PaperCriterion, PaperLine, PaperTransfer, QuotaPaper
from models.domain.quotas import QuotaStatus
from models.errors import UserProblem
from models.queries import (
    AlternativeRow,
    BalanceRow,
    CountyQuotaRow,
    CriterionRow,
    DialogueRow,
    QuotaRow,
    QuotaVersionRow,
)
from models.queries.criteria import exact


def quota_paper(
    session: Session,
    year: int,
    version: str,
    county_code: str,
    *,
    alternative: AlternativeRow | None,
    apportionment: Apportionment | None,
) -> QuotaPaper:
    """The quotas as they stand in the planning file; `alternative` and `apportionment` say how they came.

    `UserProblem` when the county quota or a municipal quota is not set.
    """
    county = _county_quota(session, year, version, county_code)
    if county.persons is None:
        raise UserProblem("COUNTY_QUOTA_NOT_SET", county=county.county)
    this, before = _versions(session, year, version)
    values = [row for row in queries.criterion_rows(session, year) if row.county_code == county_code]
    rule_set = queries.year_row(session, year).rule_set
    formula = _own_formula(alternative.formula, county_code) if alternative else None
    replaced = _decision(session, year, before.version, county_code) if before else DecisionFacts()
    return QuotaPaper(
        year=year,
        version=version,
        county_code=county_code,
        county=county.county,
        county_quota=county.persons,
        sfs=this.sfs,
        in_force=this.in_force,
        version_before=before.version if before else "",
        county_quota_before=_county_quota(session, year, before.version, county_code).persons
        if before
        else None,
        rule_set=rule_set,
        rule_set_sfs=queries.rule_set_sfs(session, rule_set),
        alternative=alternative.name if alternative else "",
        formula=formula,
        criteria=_criteria(values),
        lines=_lines(session, this, before, county, values, apportionment),
        transfers=_transfers(session, year, county_code),
        planning_protected=formula is not None
        and any(PROTECTION_SECTION in bound.reason for bound in formula.bounds.values()),
        synthetic=queries.plan_info(session).synthetic,
        decided_before=replaced.decided,
        diary_number_before=replaced.diary_number,
    )


def _own_formula(formula: Formula, county_code: str) -> Formula:
    """Without the bounds of other counties' municipalities."""
    own = {code: bound for code, bound in formula.bounds.items() if code.startswith(county_code)}
    return replace(formula, bounds=own)


def _transfers(session: Session, year: int, county_code: str) -> tuple[PaperTransfer, ...]:
    """Those that a municipality of the county gives or takes part in."""
    return tuple(
        PaperTransfer(
            row.from_code, row.from_name, row.to_code, row.to_name, row.persons, row.agreed, row.agreement
        )
        for row in queries.redistribution_rows(session, year)
        if county_code in (row.from_code[:2], row.to_code[:2])
    )


def _county_quota(session: Session, year: int, version: str, county_code: str) -> CountyQuotaRow:
    for row in queries.county_quota_rows(session, year, version):
        if row.county_code == county_code:
            return row
    raise UserProblem("COUNTY_OUTSIDE_PLAN", county=county_code)


def _versions(session: Session, year: int, version: str) -> tuple[QuotaVersionRow, QuotaVersionRow | None]:
    """The version and the one that it replaces."""
    rows = queries.quota_versions(session, year)
    for before, this in zip((None, *rows), rows, strict=False):
        if this.version == version:
            return this, before
    raise UserProblem("VERSION_UNKNOWN", year=str(year), version=version)


def _decision(session: Session, year: int, version: str, county_code: str) -> DecisionFacts:
    """Empty where there is none."""
    for row in queries.decision_rows(session, year):
        if (row.version, row.county_code) == (version, county_code):
            return row.facts
    return DecisionFacts()


def _criteria(rows: Sequence[CriterionRow]) -> tuple[PaperCriterion, ...]:
    """In the order of the vocabulary."""
    found: dict[Criterion, dict[str, None]] = defaultdict(dict)
    measures: dict[Criterion, str] = {}
    for row in rows:
        measures[row.criterion] = row.measure
        if row.value is not None:
            found[row.criterion][", ".join(filter(None, (row.source, row.as_of, row.edition)))] = None
    return tuple(
        PaperCriterion(criterion, measures[criterion], tuple(filter(None, found[criterion])))
        for criterion in Criterion
        if criterion in measures
    )


def _lines(
    session: Session,
    this: QuotaVersionRow,
    before: QuotaVersionRow | None,
    county: CountyQuotaRow,
    values: Sequence[CriterionRow],
    apportionment: Apportionment | None,
) -> tuple[PaperLine, ...]:
    """By municipality code."""
    rows = _quotas(session, this, county)
    earlier_version = {row.municipality_code: row.persons for row in _quotas(session, before, county)}
    dialogue = {row.municipality_code: row for row in queries.dialogue_rows(session, this.year, this.version)}
    counted = {
        row.municipality_code: row
        for row in queries.balance_rows(session, this.year, this.version, _everything(this.year))
    }
    shares = {share.code: share for share in apportionment.shares} if apportionment else {}
    by_code: dict[str, dict[Criterion, Fraction]] = defaultdict(dict)
    for value in values:
        if value.value is not None:
            by_code[value.municipality_code][value.criterion] = exact(value.value)
    return tuple(
        _line(
            this.year,
            row,
            counted[row.municipality_code],
            dialogue[row.municipality_code],
            shares.get(row.municipality_code),
            by_code[row.municipality_code],
            earlier_version.get(row.municipality_code),
        )
        for row in rows
    )


def _quotas(
    session: Session, version: QuotaVersionRow | None, county: CountyQuotaRow
) -> tuple[QuotaRow, ...]:
    if version is None:
        return ()
    rows = queries.quota_rows(session, version.year, version.version)
    return tuple(row for row in rows if row.county_code == county.county_code)


def _everything(year: int) -> date:
    """A day after the last month that a year's quota can have."""
    return date(year + 2, 12, 31)


def _line(
    year: int,
    row: QuotaRow,
    counted: BalanceRow,
    dialogue: DialogueRow,
    share: MunicipalShare | None,
    values: Mapping[Criterion, Fraction],
    before: int | None,
) -> PaperLine:
    """The source of a quota that was not calculated says why it is not what the formula gives."""
    if row.persons is None:
        raise UserProblem("MUNICIPAL_QUOTA_NOT_SET", municipality=row.municipality, year=str(year))
    differs = share is not None and share.quota != row.persons
    return PaperLine(
        code=row.municipality_code,
        name=row.municipality,
        population=row.population,
        quota=row.persons,
        target=share.target if share else None,
        contributions=share.contributions if share else {},
        values=values,
        bound=share.bound if share else None,
        before=before,
        earlier=row.earlier,
        received=counted.received,
        already_housed=row.already_housed,
        agency_housing=row.agency_housing,
        resettlement=row.resettlement,
        requested=dialogue.requested,
        dialogue=dialogue.status,
        comment=dialogue.comment,
        notes=dialogue.notes,
        differs_because=row.source if differs and row.status is not QuotaStatus.CALCULATED else "",
        calculated=share.quota if share else None,
        earlier_year=row.earlier_year,
        assigned=(counted.assigned or 0) - (counted.replacements or 0),
        redistributed=counted.redistributed,
        sent=dialogue.sent,
        answered=dialogue.answered,
    )
