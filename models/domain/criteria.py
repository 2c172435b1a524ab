"""What a division between municipalities shall regard, and what each criterion can be measured by.

Lag (2016:38) 7 § names labour market, population, total reception and asylum seekers; förordning
(2016:39) 6 § lets housing be considered. Which criteria hold for a year is data: `resources/rules`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Criterion(StrEnum):
    """The ids are stored, printed in JSON and written on the command line: they never change."""

    POPULATION = "population"
    LABOUR = "labour"
    RECEPTION = "reception"
    ASYLUM_SEEKERS = "asylum_seekers"
    HOUSING = "housing"
    EXCLUSION = "exclusion"
    REQUESTED = "requested"


class Direction(StrEnum):
    """What a high value means for the municipality's quota."""

    MORE = "more"
    FEWER = "fewer"


class Scale(StrEnum):
    """How a value is compared with the county's."""

    COUNT = "count"  # grows with the municipality: compared per inhabitant
    RATE = "rate"  # a share or a grade: compared as it is


@dataclass(frozen=True, slots=True)
class Measure:
    """One way to measure a criterion, such as the share of unemployed."""

    id: str
    criterion: Criterion
    direction: Direction
    scale: Scale


MEASURES: Mapping[str, Measure] = {
    measure.id: measure
    for measure in (
        Measure("population", Criterion.POPULATION, Direction.MORE, Scale.COUNT),
        Measure("unemployment", Criterion.LABOUR, Direction.FEWER, Scale.RATE),
        Measure("employment", Criterion.LABOUR, Direction.MORE, Scale.RATE),
        Measure("total_reception", Criterion.RECEPTION, Direction.FEWER, Scale.COUNT),
        Measure("asylum_seekers", Criterion.ASYLUM_SEEKERS, Direction.FEWER, Scale.COUNT),
        Measure("housing_grade", Criterion.HOUSING, Direction.MORE, Scale.RATE),
        Measure("vacant_homes", Criterion.HOUSING, Direction.MORE, Scale.COUNT),
        Measure("exclusion_share", Criterion.EXCLUSION, Direction.FEWER, Scale.RATE),
        Measure("requested_quota", Criterion.REQUESTED, Direction.MORE, Scale.COUNT),
    )
}
"""By id. `housing_grade`: 1 shortage, 2 balance, 3 surplus of homes (Boverket's yearly survey)."""
