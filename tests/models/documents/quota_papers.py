"""Papers about municipal quotas to print: a small one known by heart, and one as large as a real county."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

from models import reference
from models.domain.apportionment import Bound, Formula
from models.domain.criteria import Criterion
from models.domain.quota_paper import (
    DecisionFacts,
    DialogueStatus,
    PaperCriterion,
    PaperLine,
    PaperNote,
    PaperTransfer,
    QuotaPaper,
)
from models.domain.shares import whole_shares

CREATED = datetime(2025, 11, 15, 9, 30, tzinfo=UTC)
NO_FACTS = DecisionFacts()
FACTS = DecisionFacts("851-77-2025", "2025-11-15", "Anna Ek", "Bo Al")
WEIGHTS = {Criterion.POPULATION: 500_000, Criterion.LABOUR: 300_000, Criterion.RECEPTION: 200_000}
CRITERIA = (
    PaperCriterion(Criterion.POPULATION, "population", ("SCB, folkmängd, 2024-12-31",)),
    PaperCriterion(Criterion.LABOUR, "unemployment", ("Kolada N03920, 2024, hämtad 2025-10-01",)),
    PaperCriterion(Criterion.RECEPTION, "total_reception", ("Migrationsverket, 2024",)),
)


def a_line(code: str, name: str, quota: int, thirds: tuple[int, int, int], **changes: Any) -> PaperLine:
    """Contributions are thirds of persons by population, labour market and reception."""
    contributions = {criterion: Fraction(part, 3) for criterion, part in zip(WEIGHTS, thirds, strict=True)}
    line = PaperLine(
        code=code,
        name=name,
        population=1000 * quota,
        quota=quota,
        target=sum(contributions.values(), Fraction()),
        contributions=contributions,
        values={
            Criterion.POPULATION: Fraction(1000 * quota),
            Criterion.LABOUR: Fraction(65, 10),
            Criterion.RECEPTION: Fraction(quota),
        },
        bound=None,
        before=None,
        earlier=quota + 3,
        received=0,
        already_housed=None,
        agency_housing=None,
        resettlement=None,
        requested=None,
        dialogue=DialogueStatus.NOT_SENT,
        comment="",
        calculated=quota,
        earlier_year=2025,
    )
    return replace(line, **changes)


LINES = (
    a_line("2023", "Malung-Sälen", 10, (16, 9, 6), requested=4, dialogue=DialogueStatus.ANSWERED),
    a_line("2034", "Orsa", 11, (17, 10, 7), calculated=12, differs_because="Skolan byggs om"),
    a_line("2081", "Älvdalen", 60, (91, 50, 37), bound=Bound(60, 60, "Avtal med Borlänge")),
)


def small_paper(**changes: Any) -> QuotaPaper:
    """81 persons divided between three municipalities, one of them locked and one changed by hand."""
    answered = replace(
        LINES[0],
        sent="2025-10-01",
        answered="2025-10-20",
        comment="Vi har ont om bostäder",
        notes=(PaperNote("2025-10-20", "said", "Vill ha 4"), PaperNote("2025-10-25", "changed", "Från 12")),
    )
    paper = QuotaPaper(
        year=2026,
        version="1",
        county_code="20",
        county="Dalarnas län",
        county_quota=81,
        sfs="SFS 2025:894",
        in_force="2026-01-01",
        version_before="",
        county_quota_before=None,
        rule_set="2016:38",
        rule_set_sfs="2016:38",
        alternative="Huvudförslag",
        formula=Formula(WEIGHTS, floor=5, bounds={"2081": Bound(60, 60, "Avtal med Borlänge")}),
        criteria=CRITERIA,
        lines=(answered, *LINES[1:]),
        transfers=(PaperTransfer("2034", "Orsa", "2081", "Älvdalen", 2, "2026-02-01", "Dnr 12"),),
        planning_protected=False,
        synthetic=False,
    )
    return replace(paper, **changes)


def revised_paper(**changes: Any) -> QuotaPaper:
    """The same county when its quota has been lowered from 101 in mid-year."""
    before = {"2023": 15, "2034": 16, "2081": 70}
    lines = tuple(
        replace(line, before=before[line.code], received=9, assigned=12 if line.code == "2023" else 10)
        for line in LINES
    )
    return small_paper(
        **{
            "version": "2",
            "version_before": "1",
            "county_quota_before": 101,
            "sfs": "SFS 2026:123",
            "in_force": "2026-05-01",
            "lines": lines,
            "planning_protected": True,
            **changes,
        }
    )


def county_paper(county_code: str = "20", quota: int = 459) -> QuotaPaper:
    """Every municipality of a real county by its inhabitants, with five criteria and a long dialogue."""
    facts = [each for each in reference.municipalities() if each.county_code == county_code]
    (county,) = (each.name for each in reference.counties() if each.code == county_code)
    quotas = whole_shares(quota, {each.code: each.population for each in facts})
    everyone = sum(each.population for each in facts)
    weights = dict(zip(Criterion, (350_000, 250_000, 200_000, 100_000, 100_000), strict=False))
    lines = tuple(
        replace(
            LINES[0],
            code=each.code,
            name=each.name,
            population=each.population,
            quota=quotas[each.code],
            calculated=quotas[each.code],
            target=Fraction(quota * each.population, everyone),
            contributions={
                criterion: Fraction(quota * each.population * weight, everyone * 1_000_000)
                for criterion, weight in weights.items()
            },
            values={criterion: Fraction(each.population, 7) for criterion in weights},
            comment="Vi ser att barnfamiljer behöver skolplatser innan de flyttar in, helst till hösten."
            * (n % 3),
            notes=(PaperNote("2025-10-20", "said", "Kommunen vill ha färre barnfamiljer."),) * (n % 2),
            before=quotas[each.code] + n % 5,
            earlier=quotas[each.code] + 2,
            received=n,
            already_housed=quotas[each.code] // 2,
            agency_housing=quotas[each.code] - quotas[each.code] // 2,
            resettlement=0,
        )
        for n, each in enumerate(facts)
    )
    criteria = (
        *CRITERIA,
        PaperCriterion(Criterion.ASYLUM_SEEKERS, "asylum_seekers", ("Migrationsverket, 2025-10-01",)),
        PaperCriterion(Criterion.HOUSING, "housing_grade", ("Boverkets bostadsmarknadsenkät, 2025",)),
    )
    return small_paper(
        county_code=county_code,
        county=county,
        county_quota=quota,
        version="2",
        version_before="1",
        county_quota_before=sum(line.before or 0 for line in lines),
        formula=Formula(weights, floor=5, step=5, bounds={"2081": Bound(60, 60, "Avtal med kommunen")}),
        criteria=criteria,
        lines=lines,
    )
