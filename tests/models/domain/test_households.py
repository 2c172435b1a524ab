from dataclasses import replace

import pytest

from models.domain.households import Composition, CrowdingNorm
from tests.builders import FAMILY, SINGLE, a_group


@pytest.mark.parametrize(
    ("composition", "norm_2", "norm_3"),
    [
        (SINGLE, 1, 1),
        (Composition(age_19_64=2), 2, 2),
        (Composition(age_6_15=1, age_19_64=1), 2, 3),
        (FAMILY, 3, 4),
        (Composition(age_0=1, age_1_5=2, age_6_15=2, age_19_64=2), 5, 7),
        (Composition(age_65=2), 2, 2),
    ],
)
def test_rooms_needed(composition: Composition, norm_2: int, norm_3: int) -> None:
    assert composition.rooms_needed(CrowdingNorm.NORM_2) == norm_2
    assert composition.rooms_needed(CrowdingNorm.NORM_3) == norm_3


def test_persons_count_every_age_band_and_household() -> None:
    assert FAMILY.persons == 4
    assert a_group("g", composition=FAMILY, count=3).persons == 12


def test_the_deadline_is_two_calendar_months_unless_longer_is_set() -> None:
    group = a_group("g")
    assert str(group.deadline) == "2026-03"
    assert str(replace(group, reception_months=4).deadline) == "2026-05"
