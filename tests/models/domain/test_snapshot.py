from dataclasses import replace

import pytest

from models.domain.canonical import canonical_json, from_json
from models.domain.households import Need
from models.domain.services import Capacity
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from tests.builders import FAMILY, JANUARY, a_group, a_home, a_school, a_snapshot

FULL = a_snapshot(
    groups=(
        a_group("b", composition=FAMILY, needs=frozenset({Need.STEP_FREE})),
        a_group("a", lives_in="2081_seat"),
    ),
    homes=(a_home("2081_seat", 3, 4), a_home("2034_land", last=JANUARY + 5)),
    services=(a_school("2081_seat", 3),),
    locks=(Lock("1", "2081_seat", LockKind.AT_MOST, 2, JANUARY),),
    rural_permille={"2081": 250},
)


def test_a_stored_snapshot_is_the_snapshot() -> None:
    assert from_json(PlanningSnapshot, canonical_json(FULL)) == FULL


def test_order_changes_no_fingerprint_but_content_does() -> None:
    turned = replace(FULL, places=FULL.places[::-1], groups=FULL.groups[::-1], homes=FULL.homes[::-1])
    assert turned.fingerprint() == FULL.fingerprint()
    assert replace(FULL, crowding_norm=FULL.crowding_norm.NORM_3).fingerprint() != FULL.fingerprint()


def test_what_is_no_snapshot_is_refused() -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        from_json(PlanningSnapshot, '{"year": 2026}')


def test_free_places_follow_the_steps() -> None:
    school = replace(a_school("2081_seat", 0), capacity=(Capacity(JANUARY + 2, 5), Capacity(JANUARY + 6, 1)))
    assert [school.free_places(JANUARY + month) for month in (0, 2, 5, 6, 13)] == [0, 5, 5, 1, 1]
