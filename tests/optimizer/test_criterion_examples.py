"""The examples in the texts of the criteria come out as they say."""

from __future__ import annotations

from fractions import Fraction

import pytest

from models.domain.apportionment import MunicipalityBasis, QuotaBasis
from models.domain.criteria import Criterion
from models.wording import Language
from models.words.criterion_words import criterion_text
from optimizer.division.targets import targets

C = Criterion


@pytest.mark.parametrize(
    ("criterion", "measure", "in_a", "in_b", "share_of_a"),
    [
        (C.POPULATION, "population", 30_000, 10_000, "75"),
        (C.LABOUR, "unemployment", 6, 10, "85,7"),
        (C.RECEPTION, "total_reception", 90, 70, "93,75"),
        (C.ASYLUM_SEEKERS, "asylum_seekers", 30, 30, "100"),
        (C.HOUSING, "housing_grade", 1, 3, "50"),
        (C.EXCLUSION, "exclusion_share", 10, 2, "56,25"),
        (C.REQUESTED, "requested_quota", 40, 40, "50"),
    ],
)
def test_the_example_of_a_text(
    criterion: Criterion, measure: str, in_a: int, in_b: int, share_of_a: str
) -> None:
    municipalities = (
        MunicipalityBasis("0001", "A", 30_000, {criterion: Fraction(in_a)}),
        MunicipalityBasis("0002", "B", 10_000, {criterion: Fraction(in_b)}),
    )
    basis = QuotaBasis("00", "Länet", 100, "2027", {criterion: measure}, municipalities)

    first, _second = targets(basis, {criterion: 1_000_000})

    decimals = len(share_of_a.partition(",")[2])
    assert f"{float(first.target):.{decimals}f}".replace(".", ",") == share_of_a
    assert f"{share_of_a} procent" in criterion_text(criterion, Language.SWEDISH).how_it_is_counted
