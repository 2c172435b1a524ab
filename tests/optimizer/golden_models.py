"""A three-municipality model with one rule each, written as LP text.

`python -m tests.optimizer.golden_models` writes the golden files anew; read the difference before you
commit it.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np

from models.domain.homes import HousingProject
from models.domain.households import Link, LinkKind
from models.domain.months import Month
from models.domain.proposal import PlanSettings
from models.domain.services import Service
from models.domain.snapshot import Lock, LockKind, Pace, PlanningSnapshot
from optimizer.build import matrix_of, problem_of
from optimizer.frame import Frame
from optimizer.rules.catalogue import RULES
from optimizer.rules.everyone_counted import EVERYONE_COUNTED
from optimizer.rules.rule import Rule
from tests.builders import FAMILY, PLACES, YEAR, a_group, a_home, a_quota, a_school, a_snapshot
from tests.optimizer.rule_examples import HOUSED, STEP_FREE
from tests.optimizer.siting_examples import FLATS

GOLDEN = Path(__file__).parent / "golden"
AUTUMN = Month(YEAR, 11)
SCORES = {"2081_seat": 0.75, "2081_village": 0.25}


def three_municipalities() -> PlanningSnapshot:
    """Two places each; every rule has something to say about it."""
    return a_snapshot(
        places=tuple(replace(place, transport=50) for place in PLACES if not place.code.endswith("_land")),
        quotas=(a_quota("2023", 6), a_quota("2034", 4), a_quota("2081", 20)),
        groups=(
            a_group("malung", "2023", assigned=AUTUMN, composition=FAMILY, count=2),
            a_group("orsa", "2034", assigned=AUTUMN, reception_months=1, count=3),
            a_group("borlange1", assigned=AUTUMN, composition=FAMILY, count=2, scores=SCORES),
            a_group("borlange2", assigned=AUTUMN + 1, needs=STEP_FREE, count=2),
            a_group("sister", assigned=AUTUMN + 3),
            HOUSED,
        ),
        homes=(
            a_home("2023_seat", 3, 1),
            a_home("2034_seat", 1, 2, last=AUTUMN + 1, landlord="Värden", landlord_homes=10),
            a_home("2034_village", 2, 1),
            a_home("2081_seat", 3, 1, step_free=True),
            a_home("2081_seat", 1, 1),
        ),
        projects=(
            HousingProject("moduler", "2023_village", "Moduler", 4, 1, AUTUMN + 2, decided=True),
            HousingProject("leased", "2034_seat", "Moduler", 2, 1, AUTUMN, decided=True, lease_months=2),
            replace(FLATS, ready=AUTUMN + 1, lease_months=2, reuses="leased"),
        ),
        services=(
            a_school("2081_seat", 3),
            a_school("2023_seat", 1),
            a_school("2081_seat", 9, Service.PRESCHOOL),
        ),
        locks=(
            Lock("exact", "2034_seat", LockKind.EXACTLY, 1, month=AUTUMN),
            Lock("cap", "2081_seat", LockKind.AT_MOST, 2),
            Lock("least", "2081_seat", LockKind.AT_LEAST, 1, group_id="borlange1"),
        ),
        newcomers_permille=1,
        landlord_permille=100,
        budget=5_000_000,
        paces=(Pace("2023", persons=5), Pace("2081", households=2)),
        links=(
            Link("sisters", "borlange1", "sister", LinkKind.SAME_PLACE),
            Link("near", "housed", "borlange2", LinkKind.SAME_PLACE),
        ),
    ).in_order()


def settings_for(rule: Rule) -> PlanSettings:
    """No goals, so that no rows of goals; no late moves for the rule that is about them, projects for two."""
    return PlanSettings(
        goals=(),
        late_allowed=rule.id != "reception_deadline",
        score_floor=0.5,
        siting=rule.id in ("home_capacity", "project_requirements"),
    )


def lp_text(snapshot: PlanningSnapshot, rule: Rule) -> str:
    """The model of one rule (beside `everyone_counted`, which is always there)."""
    rules = (rule,) if rule is EVERYONE_COUNTED else (EVERYONE_COUNTED, rule)
    matrix = matrix_of(Frame(snapshot, settings_for(rule)), rules)
    costs = np.zeros(matrix.columns.total, dtype=np.int64)
    costs[matrix.columns.unplaced] = 1
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.lp"
        problem_of(matrix, costs).writeLP(str(path))
        return path.read_text(encoding="ascii")


def write_all() -> None:
    """Every golden file anew."""
    GOLDEN.mkdir(exist_ok=True)
    for rule in RULES:
        (GOLDEN / f"{rule.id}.lp").write_text(lp_text(three_municipalities(), rule), encoding="ascii")


if __name__ == "__main__":
    write_all()
