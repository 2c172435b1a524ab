"""Who is left without because of a service out of reach, the municipality's pace, or those they belong to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from models.domain.households import Link, LinkKind
from models.domain.proposal import Obstacle, PlanSettings, Shortage, ShortageKind
from models.domain.quotas import Route
from models.domain.services import Service
from models.domain.snapshot import Pace, PlanningSnapshot
from models.wording import Language, Wording
from optimizer.explain import shortage_sentence
from tests.builders import FAMILY, JANUARY, YEAR, a_group, a_home, a_school, a_snapshot
from tests.optimizer.plans import goal_values, solved

SWEDISH, ENGLISH = Wording(Language.SWEDISH), Wording(Language.ENGLISH)
SEAT, VILLAGE = "2081_seat", "2081_village"
NOT_LATE = PlanSettings(late_allowed=False)

FAR = a_snapshot(
    groups=(a_group("family", composition=FAMILY, allowed_places=frozenset({VILLAGE})),),
    homes=(a_home(VILLAGE, 3, 1),),
    services=(a_school(SEAT, 9), a_school(SEAT, 9, Service.SFI)),
)
"""The family could live in the village alone; school and Swedish for immigrants reach the seat alone."""
BUSY = a_snapshot(
    groups=(a_group("singles", count=5),),
    homes=(a_home(SEAT, 1, 9),),
    paces=(Pace("2081", persons=1),),
)
APART = a_snapshot(
    groups=(
        a_group("housed", route=Route.ALREADY_HOUSED, lives_in=VILLAGE),
        a_group("son", "2081"),
    ),
    homes=(a_home(SEAT, 2, 1),),
    links=(Link("kin", "housed", "son", LinkKind.SAME_PLACE),),
)


def only(basis: PlanningSnapshot, wish: PlanSettings = NOT_LATE) -> Shortage:
    (shortage,) = solved(basis, wish).shortages
    return shortage


def said(basis: PlanningSnapshot, wording: Wording = SWEDISH) -> str:
    return shortage_sentence(only(basis), basis.names, wording, YEAR)


def test_a_home_out_of_reach_of_the_school() -> None:
    assert only(FAR) == Shortage(
        ShortageKind.REACH,
        "2081",
        JANUARY,
        households=1,
        persons=4,
        service=Service.SCHOOL,
        also=(Obstacle(ShortageKind.REACH, Service.SFI),),
    )
    assert said(FAR) == (
        "Borlänge: 4 personer som anvisas i januari saknar ort med skola inom räckhåll; "
        "inte heller detta räcker: sfi inom räckhåll"
    )
    assert said(FAR, ENGLISH).startswith(
        "Borlänge: 4 persons assigned in January have no place with a school"
    )


def test_where_nobody_has_told_of_a_school_there_may_be_one() -> None:
    assert solved(replace(FAR, services=()), NOT_LATE).shortages == ()


def test_a_home_where_the_school_is_would_help_as_well_and_is_named_first() -> None:
    anywhere = replace(FAR, groups=(a_group("family", composition=FAMILY),))
    assert only(anywhere).kind is ShortageKind.HOME
    assert solved(replace(anywhere, homes=(a_home(SEAT, 3, 1),)), NOT_LATE).shortages == ()


def test_with_the_rule_switched_off_nothing_is_short() -> None:
    off = replace(NOT_LATE, rules_off=frozenset({"service_within_reach"}))
    assert solved(FAR, off).shortages == ()


def test_more_than_the_municipality_receives_in_the_months_there_are() -> None:
    """One person a month, and three months in which the five would be in time."""
    assert only(BUSY) == Shortage(ShortageKind.PACE, "2081", JANUARY, households=2, persons=2)
    assert said(BUSY) == (
        "Borlänge: 2 personer som anvisas i januari är fler än vad kommunen tar emot på en månad"
    )


def test_households_are_spread_over_the_months() -> None:
    solution = solved(replace(BUSY, paces=(Pace("2081", households=2),)), NOT_LATE)
    assert solution.shortages == ()
    assert [(str(cell.month), cell.households) for cell in solution.placements] == [
        ("2026-01", 2),
        ("2026-02", 2),
        ("2026-03", 1),
    ]


def test_no_home_near_those_they_belong_to() -> None:
    """The home in the seat is free, and closed to the son by the link; one in the village is not."""
    assert only(APART).kind is ShortageKind.LINK
    in_seat = replace(APART, homes=(a_home(SEAT, 2, 1), a_home(VILLAGE, 2, 1)))
    solution = solved(in_seat, NOT_LATE)
    assert [cell.place_code for cell in solution.placements] == [VILLAGE, VILLAGE]


def test_of_two_who_belong_together_one_is_placed_and_the_other_named() -> None:
    """One home in each of two places: nobody would say that both have one."""
    groups = (a_group("mother"), a_group("son"))
    basis = a_snapshot(
        groups=groups,
        homes=(a_home(SEAT, 1, 1), a_home(VILLAGE, 1, 1)),
        links=(Link("kin", "mother", "son", LinkKind.SAME_PLACE),),
    )
    solution = solved(basis, NOT_LATE)
    assert goal_values(solution)["in_time"] == 1
    assert only(basis).kind is ShortageKind.LINK
    assert said(basis) == (
        "Borlänge: 1 person som anvisas i januari får inte plats nära dem personen hör ihop med"
    )
    assert (
        solved(replace(basis, links=(Link("kin", "mother", "son", LinkKind.SAME_MUNICIPALITY),))).shortages
        == ()
    )


@pytest.mark.parametrize("wording", [SWEDISH, ENGLISH], ids=lambda wording: wording.language)
def test_what_else_is_in_the_way(wording: Wording) -> None:
    also = tuple(
        Obstacle(kind, service)
        for kind, service in (
            (ShortageKind.PACE, None),
            (ShortageKind.LINK, None),
            (ShortageKind.REACH, Service.PRESCHOOL),
        )
    )
    shortage = Shortage(ShortageKind.HOME, "2081", JANUARY, 1, 2, rooms=2, also=also)
    sentence = shortage_sentence(shortage, {"2081": "Borlänge"}, wording)
    assert sentence.endswith(
        "vad kommunen tar emot på en månad, bostäder nära dem de hör ihop med, förskola inom räckhåll"
        if wording is SWEDISH
        else "what the municipality receives in a month, homes near those they are linked to, "
        "a preschool within reach"
    )
