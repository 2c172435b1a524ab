"""Breaches in the panel of a proposal: about whom or what, and by how much."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.words.breaches import breach_line
from models.domain.households import Link, LinkKind
from models.domain.proposal import Breach
from models.domain.snapshot import Lock, LockKind
from models.wording import NO_BREAK, Language, Wording
from tests.builders import a_group, a_school, a_snapshot

SWEDISH = Wording(Language.SWEDISH)
SEAT = "2081_seat"
BASIS = replace(
    a_snapshot(groups=(a_group("g1"), a_group("g2"))),
    services=(a_school(SEAT, 3),),
    locks=(Lock("l1", SEAT, LockKind.AT_LEAST, 3), Lock("l2", SEAT, LockKind.EXACTLY, 2)),
    links=(Link("k1", "g1", "g2", LinkKind.SAME_PLACE),),
)


@pytest.mark.parametrize(
    ("breach", "words"),
    [
        (
            Breach("home_capacity", (SEAT, "3_rooms", "2026-03"), 1, 2),
            ("Ort 2081_seat, bostäder med minst 3 rum, mars 2026", "2, gränsen är 1"),
        ),
        (Breach("fairness_floor", ("alone",), 650_000, 500_000), ("ensamma", "0,50, minst 0,65")),
        (Breach("fairness_floor", ("sailors",), 650_000, 500_000), ("sailors", "0,50, minst 0,65")),
        (Breach("locks_kept", ("l1", SEAT, ""), 3, 1), ("Ort 2081_seat", "1, minst 3")),
        (
            Breach("locks_kept", ("l2", SEAT, "2026-03"), 2, 3),
            ("Ort 2081_seat, mars 2026", "3, exakt 2"),
        ),
        (Breach("links_kept", ("k1", "g1", "g2"), 0, 1), ("g1, g2", "1, gränsen är 0")),
        (
            Breach("monthly_pace", ("2081", "persons", "2026-03"), 8, 9),
            ("Borlänge, personer per månad, mars 2026", "9, gränsen är 8"),
        ),
    ],
    ids=lambda value: value.rule_id if isinstance(value, Breach) else "",
)
def test_breaches_in_words(breach: Breach, words: tuple[str, str]) -> None:
    about, limit = breach_line(breach, BASIS, SWEDISH)
    assert (about.replace(NO_BREAK, " "), limit) == words
