"""Repairs in words: what, where, by when, and what comes of it."""

from __future__ import annotations

import pytest

from models.domain.months import Month
from models.domain.proposal import PlanSettings
from models.domain.quotas import Route
from models.domain.services import Service
from models.domain.snapshot import Lock, LockKind, Pace
from models.wording import NO_BREAK, Language, Wording
from optimizer.repairing.change import Change, ChangeKind, PaceUnit
from optimizer.repairing.repair_words import change_sentence, left_sentence, verdict
from optimizer.repairing.repairs import Repair, Repairs
from tests.builders import YEAR, a_school, a_snapshot

SWEDISH, ENGLISH = Wording(Language.SWEDISH), Wording(Language.ENGLISH)
SEAT = "2081_seat"
MARCH = Month(YEAR, 3)
BASIS = a_snapshot(
    locks=(
        Lock("l1", SEAT, LockKind.EXACTLY, 5),
        Lock("l2", SEAT, LockKind.AT_MOST, 1, month=MARCH),
        Lock("l3", SEAT, LockKind.AT_LEAST, 4),
    ),
    services=tuple(a_school(SEAT, 1, service) for service in Service),
    paces=(Pace("2081", persons=8, households=3),),
    newcomers_permille=20,
    budget=2_000_000,
)
NEXT_YEAR = Month(YEAR + 1, 3)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            Change(ChangeKind.HOMES, SEAT, 1, 3, month=MARCH),
            "Ort 2081_seat (Borlänge): 1 bostad till med minst tre rum, senast i mars",
        ),
        (
            Change(ChangeKind.HOMES, SEAT, 2, 1, step_free=True, month=NEXT_YEAR),
            "Ort 2081_seat (Borlänge): 2 bostäder till utan trappsteg med minst ett rum, senast i mars 2027",
        ),
        (
            Change(ChangeKind.SERVICE, f"school_{SEAT}", 5, month=MARCH),
            "school 2081_seat: 5 skolplatser till, senast i mars",
        ),
        (
            Change(ChangeKind.SERVICE, f"sfi_{SEAT}", 1, month=MARCH),
            "sfi 2081_seat: 1 sfi-plats till, senast i mars",
        ),
        (
            Change(ChangeKind.QUOTA, "2081", 3, route=Route.RESETTLEMENT),
            "Borlänge: 3 personer till i kommuntalet (kvotflyktingar)",
        ),
        (
            Change(ChangeKind.LOCK, "l1", -2),
            "Låset på Ort 2081_seat (Borlänge): exakt 3 hushåll i stället för 5",
        ),
        (
            Change(ChangeKind.LOCK, "l2", 2),
            "Låset på Ort 2081_seat (Borlänge) i mars: högst 3 hushåll i stället för 1",
        ),
        (
            Change(ChangeKind.LOCK, "l3", -1),
            "Låset på Ort 2081_seat (Borlänge): minst 3 hushåll i stället för 4",
        ),
        (
            Change(ChangeKind.PACE, "2081", 4, unit=PaceUnit.PERSONS),
            "Borlänge: 12 personer i månaden i stället för 8",
        ),
        (
            Change(ChangeKind.PACE, "2081", 1, unit=PaceUnit.HOUSEHOLDS),
            "Borlänge: 4 hushåll i månaden i stället för 3",
        ),
        (
            Change(ChangeKind.NEWCOMERS, "", 5),
            "Nyanlända får vara 25 promille av en orts invånare i stället för 20",
        ),
        (
            Change(ChangeKind.BUDGET, "", 500_000),
            "Budgeten för bostadsprojekt: 2 500 000 kronor i stället för 2 000 000",
        ),
        (Change(ChangeKind.FLOOR, "", 10), "Golvet för varje slags hushåll är 0,4 i stället för 0,5"),
    ],
)
def test_a_change_in_swedish(change: Change, words: str) -> None:
    said = change_sentence(change, BASIS, PlanSettings(score_floor=0.5), SWEDISH)
    assert said.replace(NO_BREAK, " ") == words
    assert change_sentence(change, BASIS, PlanSettings(score_floor=0.5), ENGLISH)


def test_every_service_has_its_own_places() -> None:
    said = {
        change_sentence(
            Change(ChangeKind.SERVICE, f"{service}_{SEAT}", 2, month=MARCH), BASIS, PlanSettings(), SWEDISH
        ).partition(": ")[2]
        for service in Service
    }
    assert len(said) == len(Service)


def test_what_comes_of_it() -> None:
    assert left_sentence(0, SWEDISH) == "Då har alla bostad i tid."
    assert left_sentence(1, SWEDISH) == "Då saknar 1 person bostad i tid."


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Repairs(0, ()), "Alla har bostad i tid"),
        (Repairs(8, (Repair((), 0, ()),)), "8 personer saknar bostad i tid. 1 reparation hjälper."),
        (Repairs(None, (Repair((), 0, ()),) * 2), "2 reparationer hjälper, var och en för sig"),
        (Repairs(2, ()), "Se efter vad de behöver"),
        (Repairs(2, (), complete=False), "Försök igen med mer tid"),
        (Repairs(None, (), complete=False), "Försök igen med mer tid"),
    ],
)
def test_the_verdict(found: Repairs, words: str) -> None:
    assert words in verdict(found, SWEDISH)
