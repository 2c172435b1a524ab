"""The example that ends each rule's text, reckoned: what it says is kept is kept, and the rest is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest

from models.domain.households import Composition, Link, LinkKind
from models.domain.months import Month
from models.domain.placement import Placement, ProjectStart
from models.domain.proposal import PlanSettings
from models.domain.services import Service
from models.domain.snapshot import Lock, LockKind, Pace, PlanningSnapshot
from models.resources import RESOURCES
from models.wording import Language
from optimizer.goals.goal import unplaced_households
from optimizer.rules.catalogue import RULES
from optimizer.rules.rule import Rule
from tests.builders import FAMILY, JANUARY, PLACES, YEAR, a_group, a_home, a_quota, a_school, a_snapshot
from tests.optimizer.rule_examples import APRIL, HOUSED, MARCH, SEAT, STEP_FREE, in_seat
from tests.optimizer.siting_examples import FLATS, SITING, with_projects

type Plan = tuple[Placement, ...]
NOVEMBER = Month(YEAR, 11)
LIMITED = PlanSettings(late_allowed=False)


@dataclass(frozen=True, slots=True)
class Worked:
    """`broken` are plans with the limit and the actual number of what they break."""

    rule_id: str
    snapshot: PlanningSnapshot
    kept: tuple[Plan, ...]
    broken: tuple[tuple[Plan, int, int], ...] = ()
    settings: PlanSettings = field(default_factory=PlanSettings)


SMALL_PLACE = tuple(replace(place, population=650) for place in PLACES)
TWELVE = a_group("twelve", count=12)
LET = a_home(SEAT, 1, 5, landlord="Värden", landlord_homes=40)
REACHED = replace(a_school("2023_seat", 9), catchment=frozenset({"2023_seat", "2023_village"}))
CHILD_OF_EIGHT = Composition(age_6_15=1, age_19_64=2)
KIN = (
    a_group("family", municipality_codes=("2034", "2081"), composition=FAMILY),
    a_group("grandmother", municipality_codes=("2034", "2081")),
)
TWO_ALONE = a_group("alone", kind="alone", count=2, scores={SEAT: 0.9, "2081_village": 0.2})


def moves(group: str, place: str, households: int = 1, month: Month = MARCH) -> Placement:
    return Placement(group, place, month, households)


WORKED = (
    Worked(
        "quota_kept",
        a_snapshot(groups=(TWELVE,), quotas=(replace(a_quota("2081", 20, already_housed=12), received=14),)),
        kept=((in_seat("twelve", 6),),),
        broken=(((in_seat("twelve", 7),), 6, 7),),
    ),
    Worked(
        "reception_deadline",
        a_snapshot(groups=(a_group("late", assigned=NOVEMBER),)),
        kept=((in_seat("late", 1, Month(YEAR + 1, 1)),),),
        broken=(((in_seat("late", 1, Month(YEAR + 1, 2)),), 2, 3),),
        settings=LIMITED,
    ),
    Worked(
        "home_capacity",
        a_snapshot(
            groups=(a_group("four", composition=FAMILY, count=2), a_group("single")),
            homes=(a_home(SEAT, 3), a_home(SEAT, 1)),
        ),
        kept=((in_seat("four"), in_seat("single")),),
        broken=(((in_seat("four", 2),), 1, 2),),
    ),
    Worked(
        "home_suits_needs",
        a_snapshot(
            groups=(a_group("needy", needs=STEP_FREE), a_group("family", composition=FAMILY)),
            homes=(a_home(SEAT, 3, step_free=True), a_home(SEAT, 1)),
        ),
        kept=((in_seat("needy"),), (in_seat("family"),)),
        broken=(((in_seat("needy"), in_seat("family")), 1, 2),),
    ),
    Worked(
        "service_capacity",
        a_snapshot(
            groups=(a_group("families", composition=FAMILY, count=3), HOUSED),
            services=(a_school(SEAT, 4),),
        ),
        kept=((in_seat("housed", 2), in_seat("families", 2)),),
        broken=(((in_seat("housed", 2), in_seat("families", 3)), 4, 5),),
    ),
    Worked(
        "service_within_reach",
        a_snapshot(
            groups=(a_group("family", "2023", composition=CHILD_OF_EIGHT), a_group("single", "2023")),
            services=(REACHED, a_school("2034_seat", 9, Service.SFI)),
        ),
        kept=(
            (moves("family", "2023_seat"),),
            (moves("family", "2023_village"),),
            (moves("single", "2023_land"),),
        ),
        broken=(((moves("family", "2023_land"),), 0, 1),),
    ),
    Worked(
        "concentration_limit",
        a_snapshot(groups=(TWELVE,), places=SMALL_PLACE, newcomers_permille=10),
        kept=((in_seat("twelve", 6),),),
        broken=(((in_seat("twelve", 7),), 6, 7),),
    ),
    Worked(
        "concentration_limit",
        a_snapshot(groups=(TWELVE,), homes=(LET,), landlord_permille=100),
        kept=((in_seat("twelve", 4),),),
        broken=(((in_seat("twelve", 5),), 4, 5),),
    ),
    Worked(
        "monthly_pace",
        a_snapshot(
            groups=(a_group("families", "2034", assigned=MARCH, composition=FAMILY, count=3),),
            paces=(Pace("2034", persons=8),),
        ),
        kept=((moves("families", "2034_seat", 2), moves("families", "2034_seat", 1, APRIL)),),
        broken=(((moves("families", "2034_seat", 3),), 8, 12),),
    ),
    Worked(
        "links_kept",
        a_snapshot(groups=KIN, links=(Link("kin", "grandmother", "family", LinkKind.SAME_PLACE),)),
        kept=(
            (moves("family", SEAT), moves("grandmother", SEAT)),
            (moves("family", SEAT), moves("grandmother", SEAT, 1, APRIL)),
        ),
        broken=(((moves("family", SEAT), moves("grandmother", "2034_seat")), 0, 1),),
    ),
    Worked(
        "locks_kept",
        a_snapshot(groups=(TWELVE,), locks=(Lock("lock", SEAT, LockKind.EXACTLY, 2, month=MARCH),)),
        kept=((moves("twelve", SEAT, 2),),),
        broken=(((moves("twelve", SEAT, 1),), 2, 1), ((moves("twelve", SEAT, 3),), 2, 3)),
    ),
    Worked(
        "fairness_floor",
        a_snapshot(groups=(TWO_ALONE,)),
        kept=((in_seat("alone"), moves("alone", "2081_village")),),
        broken=(((in_seat("alone"),), 500_000, 450_000),),
        settings=PlanSettings(score_floor=0.5),
    ),
)


@pytest.mark.parametrize("worked", WORKED, ids=lambda worked: worked.rule_id)
def test_the_example_is_as_the_text_says(worked: Worked) -> None:
    rule = next(rule for rule in RULES if rule.id == worked.rule_id)
    for plan in worked.kept:
        assert not list(rule.check(worked.snapshot, worked.settings, plan))
    for plan, limit, actual in worked.broken:
        breaches = rule.check(worked.snapshot, worked.settings, plan)
        assert {(breach.limit, breach.actual) for breach in breaches} == {(limit, actual)}


def test_five_less_three_less_one_is_one_without_a_home() -> None:
    basis = a_snapshot(groups=(a_group("five", count=5),))
    plan = (in_seat("five", 3, MARCH), in_seat("five", 1, APRIL))
    assert [left for _, left in unplaced_households(basis, plan)] == [1]


def test_four_persons_need_three_rooms() -> None:
    assert a_snapshot().rooms_needed(a_group("four", composition=FAMILY)) == 3


def test_five_million_is_two_houses_of_two() -> None:
    house = replace(FLATS, unit_cost=2_000_000)
    (rule,) = (rule for rule in RULES if rule.id == "project_requirements")
    basis = with_projects(house, budget=5_000_000)
    started = {units: basis.with_starts((ProjectStart("hus", JANUARY, units),)) for units in (2, 3)}
    assert not list(rule.check(started[2], SITING, ()))
    assert list(rule.check(started[3], SITING, ()))


def the_numbers(rule_id: str, language: Language) -> Iterator[float]:
    text = (RESOURCES / "rules" / language / f"{rule_id}.md").read_text(encoding="utf-8")
    example = re.split("^Exempel: |^Example: ", text, flags=re.MULTILINE)[1]
    for number in re.findall(r"\d+(?:[.,]\d+)?", example):
        yield float(number.replace(",", "."))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_both_languages_reckon_with_the_same_numbers(rule: Rule) -> None:
    swedish, english = (list(the_numbers(rule.id, language)) for language in Language)
    assert sorted(swedish) == sorted(english)
