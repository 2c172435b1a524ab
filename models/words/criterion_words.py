"""What the criteria and their measures are called, and what the rule texts say of each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.domain.apportionment import Method
from models.domain.criteria import MEASURES, Criterion, Scale
from models.resources import RESOURCES
from models.wording import QT_TRANSLATE_NOOP, Language, Text, Wording

CRITERION_TITLES: Mapping[Criterion, Text] = {
    Criterion.POPULATION: QT_TRANSLATE_NOOP("Criteria", "Population"),
    Criterion.LABOUR: QT_TRANSLATE_NOOP("Criteria", "Labour market"),
    Criterion.RECEPTION: QT_TRANSLATE_NOOP("Criteria", "Total reception"),
    Criterion.ASYLUM_SEEKERS: QT_TRANSLATE_NOOP("Criteria", "Asylum seekers"),
    Criterion.HOUSING: QT_TRANSLATE_NOOP("Criteria", "Housing"),
    Criterion.EXCLUSION: QT_TRANSLATE_NOOP("Criteria", "Areas with exclusion"),
    Criterion.REQUESTED: QT_TRANSLATE_NOOP("Criteria", "Requested quota"),
}

METHODS: Mapping[StrEnum, Text] = {
    Method.NEAREST: QT_TRANSLATE_NOOP("Formula", "nearest to the target"),
    Method.DIVISOR: QT_TRANSLATE_NOOP("Formula", "divisor method"),
}
MEASURE_TITLES: Mapping[str, Text] = {
    "population": QT_TRANSLATE_NOOP("Measures", "Inhabitants"),
    "unemployment": QT_TRANSLATE_NOOP("Measures", "Unemployed"),
    "employment": QT_TRANSLATE_NOOP("Measures", "Employed"),
    "total_reception": QT_TRANSLATE_NOOP("Measures", "Received in all"),
    "asylum_seekers": QT_TRANSLATE_NOOP("Measures", "Asylum seekers staying there"),
    "housing_grade": QT_TRANSLATE_NOOP("Measures", "Balance of the housing market"),
    "vacant_homes": QT_TRANSLATE_NOOP("Measures", "Vacant homes"),
    "exclusion_share": QT_TRANSLATE_NOOP("Measures", "Inhabitants in areas with exclusion"),
    "requested_quota": QT_TRANSLATE_NOOP("Measures", "Requested quota"),
}
"""By the id of the measure."""

_PERSONS = QT_TRANSLATE_NOOP("Measures", "persons")
_PERCENT = QT_TRANSLATE_NOOP("Measures", "percent")

MEASURE_UNITS: Mapping[str, Text] = {
    "population": _PERSONS,
    "unemployment": _PERCENT,
    "employment": _PERCENT,
    "total_reception": _PERSONS,
    "asylum_seekers": _PERSONS,
    "housing_grade": QT_TRANSLATE_NOOP("Measures", "grade 1–3"),
    "vacant_homes": QT_TRANSLATE_NOOP("Measures", "homes"),
    "exclusion_share": _PERCENT,
    "requested_quota": _PERSONS,
}
"""By the id of the measure, as they stand after a number or above a column."""

HOUSING_GRADES = (
    QT_TRANSLATE_NOOP("Measures", "1 shortage"),
    QT_TRANSLATE_NOOP("Measures", "2 balance"),
    QT_TRANSLATE_NOOP("Measures", "3 surplus"),
)
"""The answers of Boverket's survey; the first sign is the grade."""

NOT_CONFIRMED = QT_TRANSLATE_NOOP("Criteria", "not confirmed")
"""Stands beside a rule set whose SFS number nobody has entered."""

_DECIMALS = 6

_HEADING = re.compile(r"^## .+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class CriterionText:
    """The three parts of a criterion's text, each one line for each paragraph."""

    plain_words: str
    legal_basis: str
    how_it_is_counted: str


def column_decimals(measure: str) -> int:
    """How many decimals a column of the measure's values has, in every row alike."""
    return 0 if measure == "housing_grade" or MEASURES[measure].scale is Scale.COUNT else 2


def value_in_words(measure: str, value: float, wording: Wording) -> str:
    """A value without its unit; a grade of the housing market with its word."""
    if measure == "housing_grade" and value in (1, 2, 3):
        return wording.of(HOUSING_GRADES[int(value) - 1])
    decimals = f"{value:.{_DECIMALS}f}".partition(".")[2].rstrip("0")
    return wording.number(value, len(decimals))


def criterion_text(criterion: Criterion, language: Language) -> CriterionText:
    path = RESOURCES / "rules" / language / "criteria" / f"{criterion}.md"
    _, plain, legal, counted = _HEADING.split(path.read_text(encoding="utf-8"))
    return CriterionText(*(_paragraphs(section) for section in (plain, legal, counted)))


def _paragraphs(section: str) -> str:
    return "\n".join(" ".join(part.split()) for part in section.split("\n\n") if part.strip())
