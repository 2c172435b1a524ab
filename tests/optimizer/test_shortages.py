"""When not everyone fits: who is left out, and for want of what, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.domain.households import Composition, Need
from models.domain.months import Month
from models.domain.proposal import PlanSettings, Shortage, ShortageKind, Solution
from models.domain.quotas import Route
from models.domain.services import Service
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from models.wording import Language, Wording
from optimizer.explain import lock_sentence, shortage_sentence
from tests.builders import FAMILY, YEAR, a_group, a_home, a_quota, a_school, a_snapshot
from tests.optimizer.plans import solved

SWEDISH, ENGLISH = Wording(Language.SWEDISH), Wording(Language.ENGLISH)
SEAT, VILLAGE = "2081_seat", "2081_village"
MARCH = Month(YEAR, 3)
FAMILIES = a_group("families", "2023", composition=FAMILY, count=3, assigned=MARCH)


def sentences(snapshot: PlanningSnapshot, solution: Solution, wording: Wording = SWEDISH) -> list[str]:
    names = snapshot.names
    return [shortage_sentence(shortage, names, wording, snapshot.year) for shortage in solution.shortages]


def said(snapshot: PlanningSnapshot, settings: PlanSettings | None = None) -> list[str]:
    return sentences(snapshot, solved(snapshot, settings))


def test_homes_too_few() -> None:
    basis = a_snapshot(groups=(FAMILIES,), homes=(a_home("2023_seat", 3, 1), a_home("2023_seat", 2, 9)))
    assert said(basis) == ["Malung-Sälen: 8 personer saknar bostad med minst tre rum i mars"]
    assert sentences(basis, solved(basis), ENGLISH) == [
        "Malung-Sälen: 8 persons have no home with at least three rooms in March"
    ]


def test_one_person() -> None:
    assert said(a_snapshot(groups=(a_group("one"),))) == [
        "Borlänge: 1 person saknar bostad med minst ett rum i januari"
    ]


def test_homes_that_come_too_late() -> None:
    """Everyone is placed, but not in time."""
    basis = a_snapshot(groups=(FAMILIES,), homes=(a_home("2023_seat", 3, 3, first=Month(YEAR, 7)),))
    assert said(basis) == ["Malung-Sälen: 12 personer saknar bostad med minst tre rum i mars"]


def test_homes_without_steps() -> None:
    needy = a_group("needy", needs=frozenset({Need.STEP_FREE}))
    assert said(a_snapshot(groups=(needy,), homes=(a_home(SEAT),))) == [
        "Borlänge: 1 person saknar bostad utan trappsteg med minst ett rum i januari"
    ]


def test_the_only_large_home_is_needed_by_another() -> None:
    """By size alone there is a home left for the family, but it is the only one without steps."""
    groups = (a_group("needy", needs=frozenset({Need.STEP_FREE})), a_group("family", composition=FAMILY))
    homes = (a_home(SEAT, 3, step_free=True), a_home(SEAT, 1))
    lock = Lock("lock", SEAT, LockKind.EXACTLY, 1, group_id="needy")
    assert said(a_snapshot(groups=groups, homes=homes, locks=(lock,))) == [
        "Borlänge: 4 personer saknar bostad med minst tre rum i januari"
    ]


def test_school_places_too_few() -> None:
    family = Composition(age_6_15=2, age_19_64=1)
    groups = (a_group("families", "2034", composition=family, count=4, assigned=MARCH),)
    school = replace(a_school("2034_seat", 3), name="Orsa skola")
    basis = a_snapshot(groups=groups, homes=(a_home("2034_seat", 3, 4),), services=(school,))
    assert said(basis) == [
        "Orsa: 9 personer kan inte tas emot i mars: skolplatserna vid Orsa skola räcker inte (5 saknas)"
    ]


@pytest.mark.parametrize(
    ("service", "words"),
    [
        (Service.PRESCHOOL, "2 förskoleplatser"),
        (Service.SCHOOL, "2 skolplatser"),
        (Service.SFI, "4 sfi-platser"),
        (Service.HEALTH, "8 vårdplatser"),
    ],
)
def test_services_short_for_the_housed_alone(service: Service, words: str) -> None:
    housed = a_group("h", route=Route.ALREADY_HOUSED, composition=FAMILY, count=2, lives_in=SEAT)
    basis = a_snapshot(groups=(housed,), services=(replace(a_school(SEAT, 0, service), name="Maserskolan"),))
    assert said(basis) == [f"Borlänge: {words} saknas vid Maserskolan i januari"]


def test_no_place_that_suits() -> None:
    ill = a_group("ill", needs=frozenset({Need.HEALTH_CENTRE}))
    assert said(a_snapshot(groups=(ill,), homes=(a_home(SEAT),))) == [
        "Borlänge: 1 person som anvisas i januari har ingen ort som passar"
    ]


def test_no_room_in_the_quota() -> None:
    quotas = (a_quota("2081", 1),)
    basis = a_snapshot(groups=(a_group("g", count=3),), homes=(a_home(SEAT, count=3),), quotas=quotas)
    assert said(basis) == ["Borlänge: 2 personer som anvisas i januari ryms inte i kommuntalet"]


def test_all_that_stands_in_the_way_is_named() -> None:
    """One home more would help the first family; the others need places in school and quota besides."""
    seat = frozenset({"2034_seat"})
    families = a_group("families", "2034", composition=FAMILY, count=3, assigned=MARCH, allowed_places=seat)
    school = replace(a_school("2034_seat", 1), name="Orsa skola")
    basis = a_snapshot(groups=(families,), services=(school,), quotas=(a_quota("2034", 10),))
    homes = "Orsa: 4 personer saknar bostad med minst tre rum i mars"
    school_too = f"{homes}; inte heller detta räcker: skolplatserna vid Orsa skola"
    assert said(basis) == [homes, school_too, f"{school_too}, det som är kvar av kommuntalet"]


def test_places_that_the_housed_lack_already_are_counted() -> None:
    housed = a_group("h", route=Route.ALREADY_HOUSED, composition=FAMILY, count=2, lives_in=SEAT)
    family = a_group("family", composition=FAMILY, assigned=MARCH)
    school = replace(a_school(SEAT, 1), name="Maserskolan")
    basis = a_snapshot(groups=(housed, family), homes=(a_home(SEAT, 3),), services=(school,))
    assert said(basis) == [
        "Borlänge: 1 skolplats saknas vid Maserskolan i januari",
        "Borlänge: 4 personer kan inte tas emot i mars: skolplatserna vid Maserskolan räcker inte (2 saknas)",
    ]


def test_locked_out() -> None:
    lock = Lock("lock", SEAT, LockKind.AT_MOST, 1)
    basis = a_snapshot(groups=(a_group("g", count=3),), homes=(a_home(SEAT, count=3),), locks=(lock,))
    assert said(basis) == ["Borlänge: 2 personer som anvisas i januari får ingen bostad på grund av lås"]


def test_the_nearest_way_out_is_named() -> None:
    """There are homes in the village, and only its school is full: that is what to mend."""
    groups = (a_group("g", composition=FAMILY),)
    homes = (a_home(VILLAGE, 3),)
    basis = a_snapshot(groups=groups, homes=homes, services=(a_school(VILLAGE, 0), a_school(SEAT, 5)))
    (shortage,) = solved(basis).shortages
    assert (shortage.kind, shortage.point_id, shortage.missing) == (
        ShortageKind.SERVICE,
        "school_2081_village",
        1,
    )


def test_months_of_the_next_year_say_so() -> None:
    shortage = Shortage(ShortageKind.HOME, "2081", Month(YEAR + 1, 1), 1, 2, rooms=2)
    assert shortage_sentence(shortage, {}, SWEDISH, YEAR).endswith("i januari 2027")
    assert shortage_sentence(shortage, {"2081": "Borlänge"}, SWEDISH) == (
        "Borlänge: 2 personer saknar bostad med minst två rum i januari"
    )


def test_nothing_is_short_when_everyone_has_a_home() -> None:
    assert said(a_snapshot(groups=(a_group("g"),), homes=(a_home(SEAT),))) == []


@pytest.mark.parametrize(
    ("month", "words"),
    [
        (MARCH, "Låset på Ort 2081_seat i mars begär 5 hushåll, men bara 2"),
        (None, "Låset på Ort 2081_seat begär 5 hushåll, men bara 2"),
    ],
)
def test_why_a_lock_cannot_hold(month: Month | None, words: str) -> None:
    words += " kan placeras där om reglerna och övriga lås ska hålla"
    lock = Lock("lock", SEAT, LockKind.EXACTLY, 5, month=month)
    basis = a_snapshot(groups=(a_group("g", count=9),), homes=(a_home(SEAT, count=2),), locks=(lock,))
    (breach,) = solved(basis).breaches
    assert lock_sentence(breach, basis.names, SWEDISH) == words
