"""Planning files with municipal quotas, and papers about them."""

from __future__ import annotations

from fractions import Fraction

from models import acts, queries
from models.domain.apportionment import Bound, Formula
from models.domain.criteria import Criterion
from models.domain.quota_paper import DecisionFacts, DialogueStatus, PaperCriterion, PaperLine, QuotaPaper
from models.planning_file.database import PlanningFile
from tests.models.plans import YEAR

FACTS = DecisionFacts("851-1234-2026", "2025-11-12", "Länsrådet", "Handläggaren")
FORMULA = Formula(
    weights={Criterion.POPULATION: 400_000, Criterion.LABOUR: 600_000, Criterion.HOUSING: 0},
    floor=5,
    bounds={"2034": Bound(12, 12, "Enligt dialogen"), "2023": Bound(least=3)},
)


def calculate(file: PlanningFile, version: str = "1") -> None:
    """Every county quota shared by population."""
    with file.reading() as session:
        rows = queries.quota_rows(session, YEAR, version)
        counties = queries.county_quota_rows(session, YEAR, version)
    file.act(acts.calculate_quotas(rows, counties, year=YEAR, version=version))


def quota(file: PlanningFile, code: str, version: str = "1") -> queries.QuotaRow:
    with file.reading() as session:
        rows = queries.quota_rows(session, YEAR, version)
    return next(row for row in rows if row.municipality_code == code)


def a_paper(file: PlanningFile, county: str = "20", version: str = "1") -> QuotaPaper:
    """What the file says of the quotas, with a formula that has a little of everything."""
    with file.reading() as session:
        (of_county,) = (
            row for row in queries.county_quota_rows(session, YEAR, version) if row.county_code == county
        )
        rows = [row for row in queries.quota_rows(session, YEAR, version) if row.county_code == county]
        (this,) = (row for row in queries.quota_versions(session, YEAR) if row.version == version)
    return QuotaPaper(
        year=YEAR,
        version=version,
        county_code=county,
        county=of_county.county,
        county_quota=of_county.persons or 0,
        sfs=this.sfs,
        in_force=this.in_force,
        version_before="",
        county_quota_before=None,
        rule_set="2016:38",
        rule_set_sfs="2016:38",
        alternative="Alternativ A",
        formula=FORMULA,
        criteria=(PaperCriterion(Criterion.LABOUR, "unemployment", ("Arbetsförmedlingen, 2025-09",)),),
        lines=tuple(_line(row) for row in rows),
        transfers=(),
        planning_protected=False,
        synthetic=False,
    )


def _line(row: queries.QuotaRow) -> PaperLine:
    return PaperLine(
        code=row.municipality_code,
        name=row.municipality,
        population=row.population,
        quota=row.persons or 0,
        target=Fraction(row.persons or 0) + Fraction(1, 3),
        contributions={Criterion.POPULATION: Fraction(row.persons or 0), Criterion.LABOUR: Fraction(1, 3)},
        values={Criterion.LABOUR: Fraction("6.9")},
        bound=FORMULA.bounds.get(row.municipality_code),
        before=None,
        earlier=row.earlier,
        received=row.received,
        already_housed=row.already_housed,
        agency_housing=row.agency_housing,
        resettlement=row.resettlement,
        requested=None,
        dialogue=DialogueStatus.NOT_SENT,
        comment="",
    )
