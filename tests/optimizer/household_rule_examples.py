"""Examples of the rules about who lives where with whom: reach, pace, links, a floor for every kind."""

from __future__ import annotations

from dataclasses import replace

from models.domain.households import Link, LinkKind
from models.domain.proposal import PlanSettings
from models.domain.services import Service
from models.domain.snapshot import Pace
from tests.builders import FAMILY, a_group, a_school, a_snapshot
from tests.optimizer.rule_examples import (
    FAMILIES,
    HOUSED,
    MARCH,
    SEAT,
    SINGLES,
    VILLAGE,
    Example,
    in_seat,
    in_village,
)

REACHED = a_snapshot(
    groups=(FAMILIES, HOUSED, a_group("singles", count=2)),
    services=(
        a_school(SEAT, 9),
        a_school(VILLAGE, 9, Service.SFI),
        a_school("2034_seat", 9, Service.PRESCHOOL),
    ),
)
PACED = a_snapshot(
    groups=(FAMILIES, HOUSED, a_group("singles", count=3)),
    paces=(Pace("2081", persons=8), Pace("2034", households=0)),
)
KIN = (
    a_group("parents", composition=FAMILY),
    a_group("grandmother"),
    a_group("cousins", count=2),
    HOUSED,
)
APART = Link("kin", "grandmother", "parents", LinkKind.SAME_PLACE)
LINKED = a_snapshot(groups=KIN, links=(APART,))
SCORED = a_snapshot(
    groups=(
        a_group("teachers", kind="teachers", count=2, scores={SEAT: 0.9, VILLAGE: 0.4}),
        a_group("farmers", kind="farmers", scores={SEAT: 0.1, VILLAGE: 0.7}),
    )
)
HALF = PlanSettings(score_floor=0.5)


HOUSEHOLD_EXAMPLES: tuple[Example, ...] = (
    Example(
        "service_within_reach",
        "families where the school is, single people where Swedish is taught",
        replace(
            REACHED, services=(a_school(SEAT, 9), replace(a_school(SEAT, 9), id="sfi", service=Service.SFI))
        ),
        (in_seat("families", 3), in_seat("singles", 2)),
    ),
    Example(
        "service_within_reach",
        "a family away from the school, and adults away from Swedish for immigrants",
        REACHED,
        (in_seat("families", 1), in_village("families", 2)),
        (
            (("families", SEAT, "sfi", "2026-01"), 0, 1),
            (("families", VILLAGE, "school", "2026-01"), 0, 2),
        ),
    ),
    Example(
        "service_within_reach",
        "nobody has told of a preschool in the municipality: that is not known to lack",
        replace(REACHED, services=(a_school("2034_seat", 9, Service.PRESCHOOL), a_school(SEAT, 9))),
        (in_seat("families", 3), in_village("singles", 2)),
    ),
    Example(
        "service_within_reach",
        "those who live there already have chosen for themselves",
        replace(REACHED, services=(a_school(VILLAGE, 9),)),
        (in_seat("housed", 2),),
    ),
    Example(
        "monthly_pace", "eight in a month", PACED, (in_seat("families", 2), in_seat("singles", 3, MARCH))
    ),
    Example(
        "monthly_pace",
        "nine in two places of the municipality",
        PACED,
        (in_seat("families", 2), in_village("singles", 1)),
        ((("2081", "persons", "2026-01"), 8, 9),),
    ),
    Example(
        "monthly_pace",
        "households are counted by themselves",
        replace(PACED, paces=(Pace("2081", persons=9, households=2),)),
        (in_seat("singles", 3),),
        ((("2081", "households", "2026-01"), 2, 3),),
    ),
    Example(
        "monthly_pace",
        "the already housed do not move in",
        PACED,
        (in_seat("housed", 2), in_seat("families", 2)),
    ),
    Example(
        "links_kept",
        "both in one place, at different times",
        LINKED,
        (in_seat("parents"), in_seat("grandmother", 1, MARCH)),
    ),
    Example("links_kept", "one of them is left without a home", LINKED, (in_seat("parents"),)),
    Example(
        "links_kept",
        "in two places",
        LINKED,
        (in_seat("parents"), in_village("grandmother")),
        ((("kin", "grandmother", "parents"), 0, 1),),
    ),
    Example(
        "links_kept",
        "in two places of the same municipality, and that is enough",
        replace(LINKED, links=(replace(APART, kind=LinkKind.SAME_MUNICIPALITY),)),
        (in_seat("parents"), in_village("grandmother")),
    ),
    Example(
        "links_kept",
        "one of two cousins away from the grandmother",
        replace(LINKED, links=(replace(APART, second_group="cousins"),)),
        (in_seat("grandmother"), in_seat("cousins"), in_village("cousins")),
        ((("kin", "grandmother", "cousins"), 0, 1),),
    ),
    Example(
        "links_kept",
        "away from those who live there already",
        replace(LINKED, links=(replace(APART, second_group="housed"),)),
        (in_seat("housed", 2), in_village("grandmother")),
        ((("kin", "housed", "grandmother"), 0, 1),),
    ),
    Example(
        "links_kept",
        "a link to households that are not there",
        replace(LINKED, links=(replace(APART, second_group="uncle"),)),
        (in_seat("grandmother"),),
    ),
    Example("fairness_floor", "no floor is asked for", SCORED, ()),
    Example(
        "fairness_floor",
        "a mean at the floor and one above it",
        SCORED,
        (in_seat("teachers"), in_village("teachers"), in_village("farmers")),
        settings=PlanSettings(score_floor=0.65),
    ),
    Example(
        "fairness_floor",
        "a mean below the floor",
        SCORED,
        (in_seat("teachers", 2), in_seat("farmers")),
        ((("farmers",), 500_000, 100_000),),
        HALF,
    ),
    Example(
        "fairness_floor",
        "who is left without a home counts too",
        SCORED,
        (in_seat("teachers"), in_village("farmers")),
        ((("teachers",), 500_000, 450_000),),
        HALF,
    ),
    Example("fairness_floor", "nothing is known of households or places", SINGLES, (), settings=HALF),
)
