"""Proposals to print: a small one known by heart, and one as large as Dalarna."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from models import reference
from models.documents.content import proposal_document
from models.documents.parts import Document
from models.domain.geography import LocalityKind, Municipality, Place
from models.domain.homes import HomeStock
from models.domain.households import Composition, HouseholdGroup
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import (
    RULE_IDS,
    Adjustment,
    GoalValue,
    Outcome,
    PlanSettings,
    Proposal,
    Shortage,
    ShortageKind,
    Solution,
    SolverReport,
)
from models.domain.quotas import MunicipalQuota, Route
from models.domain.services import Capacity, Service, ServicePoint
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from models.wording import Language, Text, Wording
from tests.builders import FAMILY, JANUARY, SINGLE, a_group, a_home, a_school, a_snapshot

FEBRUARY = Month(2026, 2)
APRIL = Month(2026, 4)

RULE_TITLES = {
    "test_counted": Text("Test", "Everyone is counted"),
    "test_quota": Text("Test", "No more people than the quota"),
    "test_homes": Text("Test", "No more households than homes that fit them"),
    "test_services": Text("Test", "No more people than places in services"),
}
GOAL_TITLES = {
    "in_time": Text("Test", "Fewest persons without a home in time"),
    "waiting": Text("Test", "Least waiting"),
    "service_shortage": Text("Test", "Least shortage in services"),
    "rural_balance": Text("Test", "Nearest to the balance asked for"),
    "code_order": Text("Test", "Tie-break by code"),
}
SHORTAGE = "Orsa: 4 personer saknar bostad med minst tre rum i januari."
FINGERPRINT = "0123456789abcdef" * 4
REPORT = SolverReport("0.1.0", "HiGHS", "1.15.1", (("threads", "1"), ("mip_rel_gap", "0")), 0.123, 4.56)

SMALL_GROUPS = (
    a_group("families", composition=FAMILY, count=3),
    a_group("singles", count=4),
    a_group("orsa", "2034", composition=FAMILY),
    a_group("housed", count=5, route=Route.ALREADY_HOUSED, lives_in="2081_seat"),
)
SMALL_PLACEMENTS = (
    Placement("families", "2081_village", JANUARY, 1),
    Placement("families", "2081_seat", FEBRUARY, 1),
    Placement("singles", "2081_seat", FEBRUARY, 1),
    Placement("singles", "2081_seat", APRIL, 2),
)


def small_snapshot(**changes: Any) -> PlanningSnapshot:
    basis = a_snapshot(
        homes=(a_home("2081_seat", 3, 2), a_home("2081_seat", 1, 9), a_home("2081_village", 3, 1)),
        services=(a_school("2081_seat", 1), a_school("2081_seat", 10, Service.SFI)),
        locks=(Lock("l1", "2081_village", LockKind.AT_MOST, 1, reason="Skolan byggs om"),),
    )
    return replace(basis, **changes)


def small_proposal(
    snapshot: PlanningSnapshot | None = None, *, outcome: Outcome = Outcome.OPTIMAL, **changes: Any
) -> Proposal:
    """Borlänge gets most people, Orsa's family finds no home, nobody goes to Malung."""
    snapshot = snapshot or small_snapshot()
    solution = Solution(
        outcome=outcome,
        groups=SMALL_GROUPS,
        placements=SMALL_PLACEMENTS,
        goals=(GoalValue("in_time", 11, True), GoalValue("waiting", 9, True)),
        shortages=(Shortage(ShortageKind.HOME, "2034", JANUARY, 1, 4, rooms=3),),
        breaches=(),
        gap=0.0,
        report=REPORT,
    )
    proposal = Proposal(
        id=7,
        year=2026,
        created="2025-11-15T09:30:00+00:00",
        snapshot=snapshot,
        settings=PlanSettings(
            goals=("in_time", "waiting"),
            rules=(*RULE_TITLES, *RULE_IDS),
            rules_off=frozenset({"test_services"}),
        ),
        solution=solution,
        fingerprint=FINGERPRINT,
    )
    return replace(proposal, **changes)


def edited_proposal() -> Proposal:
    change = Adjustment("families", 1, "2081_seat", JANUARY, "2081_village", JANUARY)
    return small_proposal(
        outcome=Outcome.EDITED,
        parent_id=6,
        reason="Familjen har släkt i byn",
        adjustments=(change, replace(change, to_place=None, to_month=None)),
    )


def county_proposal(counties: str = "20", places_each: int = 12) -> Proposal:
    """Every municipality of some counties (`20,21`), twelve places each, moves in all fourteen months."""
    facts = [
        municipality
        for municipality in reference.municipalities()
        if municipality.county_code in counties.split(",")
    ]
    municipalities = tuple(Municipality(fact.code, fact.name, fact.population) for fact in facts)
    places = tuple(
        place
        for number, fact in enumerate(facts)
        for place in _places(fact.code, fact.name, places_each, number)
    )
    groups, placements = _moves(municipalities, places)
    quotas = tuple(MunicipalQuota(part.code, *_quota(groups, part.code)) for part in municipalities)
    snapshot = PlanningSnapshot(
        year=2026,
        quota_version="1",
        rule_set="2016:38",
        municipalities=municipalities,
        places=places,
        quotas=quotas,
        homes=tuple(
            HomeStock(f"h{place.code}{rooms}", place.code, rooms, 6 - rooms, JANUARY)
            for place in places
            for rooms in (1, 2, 3, 4, 5)
        ),
        services=tuple(_services(municipalities, places)),
        synthetic=True,
    )
    solution = Solution(
        Outcome.FEASIBLE,
        groups,
        placements,
        tuple(GoalValue(goal, 12_345, goal == "in_time") for goal in GOAL_TITLES),
        (),
        (),
        0.0123,
        REPORT,
    )
    return Proposal(12, 2026, "2025-11-15T09:30:00+00:00", snapshot, PlanSettings(), solution, FINGERPRINT)


_NAMES = ("Norra {0}", "Södra {0}", "Västra {0}s kyrkby", "{0}sjön", "Övre {0}", "Nedre {0}", "{0}bruk")


def _places(code: str, name: str, count: int, shift: int) -> list[Place]:
    seat = Place(f"{code}T00", code, name, LocalityKind.URBAN_AREA, 9000, 9000, is_seat=True)
    others = [
        Place(
            f"{code}T{number:02d}",
            code,
            _NAMES[number % len(_NAMES)].format(name) + (f" {number}" if number > len(_NAMES) else ""),
            LocalityKind.URBAN_AREA if number % 3 else LocalityKind.SMALL_LOCALITY,
            150 + 37 * number + shift,
            150 + 37 * number + shift,
        )
        for number in range(1, count - 1)
    ]
    land = Place(f"{code}R", code, f"{name}, landsbygd", LocalityKind.COUNTRYSIDE, 3000, 3000)
    return [seat, *others, land]


def _moves(
    municipalities: tuple[Municipality, ...], places: tuple[Place, ...]
) -> tuple[tuple[HouseholdGroup, ...], tuple[Placement, ...]]:
    groups: list[HouseholdGroup] = []
    placements: list[Placement] = []
    compositions = (SINGLE, FAMILY, Composition(age_1_5=2, age_6_15=3, age_19_64=2, age_65=1))
    for position, municipality in enumerate(municipalities):
        here = [place for place in places if place.municipality_code == municipality.code]
        for number in range(12):
            group = HouseholdGroup(
                f"{municipality.code}-{number:02d}",
                (municipality.code,),
                Route.AGENCY_HOUSING,
                JANUARY + number,
                compositions[(number + position) % 3],
                1 + (7 * number + 5 * position) % 9,
            )
            groups.append(group)
            left = group.count - (number == position)
            for offset in range(3):
                households = min(left, 1 + (number + offset) % 3)
                if households:
                    place = here[(number + 2 * offset) % len(here)]
                    placements.append(Placement(group.id, place.code, group.assigned + offset, households))
                    left -= households
        housed = HouseholdGroup(
            f"{municipality.code}-housed",
            (municipality.code,),
            Route.ALREADY_HOUSED,
            JANUARY,
            SINGLE,
            40 + 90 * position,
            lives_in=here[0].code,
        )
        groups.append(housed)
    return tuple(groups), tuple(placements)


def _quota(groups: tuple[HouseholdGroup, ...], code: str) -> tuple[int, dict[Route, int]]:
    routes = {
        route: sum(
            group.persons for group in groups if group.municipality_codes == (code,) and group.route is route
        )
        for route in Route
    }
    return sum(routes.values()), routes


def _services(municipalities: tuple[Municipality, ...], places: tuple[Place, ...]) -> list[ServicePoint]:
    return [
        ServicePoint(
            f"{service}{municipality.code}",
            service,
            f"{municipality.name} {name}",
            municipality.code,
            frozenset(place.code for place in places if place.municipality_code == municipality.code),
            (Capacity(JANUARY, free),),
        )
        for municipality in municipalities
        for service, name, free in (
            (Service.SCHOOL, "skolområde", 25),
            (Service.PRESCHOOL, "förskoleområde", 15),
            (Service.SFI, "vuxenutbildning", 2000),
        )
    ]


def a_document(proposal: Proposal, language: Language = Language.SWEDISH, **changes: Any) -> Document:
    """The proposal's document with one shortage sentence."""
    return proposal_document(
        proposal,
        Wording(language),
        rule_titles=RULE_TITLES,
        goal_titles=GOAL_TITLES,
        **{"shortage_sentences": (SHORTAGE,), **changes},
    )
