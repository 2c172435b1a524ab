"""A real agency's 329 families as an officer's workbook, through files alone, to the published optimum."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from models import proposals, queries
from models.domain.proposal import RULE_IDS, Outcome
from models.planning_file.database import PlanningFile
from tests.desktop.commands.command_line import Run
from tests.optimizer.reference_problems import KEPT, rows
from tests.shared_data import SHARED_DATA, needs_shared_data

REAL = SHARED_DATA / "benchmarks" / "hias-fy17"
COUNTY = "14"
P1 = 193.092296
HEADINGS = ["Ärende", "Kommun", "Eller i", "Väg in", "Anvisad", "6–15 år", "19–64 år", "65 år eller äldre"]


def write(path: Path, *lines: list[object]) -> Path:
    made = openpyxl.Workbook()
    for line in lines:
        made.active.append(line)
    made.save(path)
    return path


def a_county(path: Path) -> list[tuple[str, str]]:
    """A new planning file; municipality and seat for each of the twenty localities."""
    with (
        PlanningFile.create(path, title="Verkliga hushåll", scope=COUNTY, year=2026) as file,
        file.reading() as session,
    ):
        places = queries.place_rows(session)
    return sorted((place.municipality_code, place.code) for place in places if place.is_seat)


def quotas(path: Path, seats: list[tuple[str, str]]) -> Path:
    room = [int(row["cap_total"]) for row in rows(REAL / "fy17_localities.csv")]
    spread = [*room, *[0] * (len(seats) - len(room))]
    lines = [[town, persons] for (town, _), persons in zip(seats, spread, strict=True)]
    return write(path, ["Kommunkod", "Kommuntal"], *lines)


def families(path: Path, seats: list[tuple[str, str]]) -> Path:
    """Where a family cannot be served it may not live, so that no score stands there."""
    names = [row["locality"] for row in rows(REAL / "fy17_localities.csv")]
    used = seats[: len(names)]
    able = {row["case"]: row for row in rows(REAL / "fy17_compatible.csv")}
    work = {row["case"]: row for row in rows(REAL / "fy17_employment.csv")}
    lines = []
    for row in rows(REAL / "fy17_families.csv"):
        case, adults, seniors = row["case"], int(row["adults"]), int(row["seniors"])
        open_to = [name for name in names if int(float(able[case][name]))]
        if not open_to:
            continue
        towns = [town for (town, _), name in zip(used, names, strict=True) if name in open_to]
        ages = [int(row["size"]) - adults - seniors, adults, seniors]
        own = [f"F{case}", towns[0], ", ".join(towns[1:]), "från Migrationsverkets boende", "2026-12", *ages]
        allowed = ", ".join(seat for (_, seat), name in zip(used, names, strict=True) if name in open_to)
        scores = [float(work[case][name]) if name in open_to else None for name in names]
        lines.append([*own, allowed, *scores])
    return write(path, [*HEADINGS, "Bara i", *(f"Poäng {seat}" for _, seat in used)], *lines)


@needs_shared_data
def test_the_published_optimum_is_found_from_a_workbook(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "plan.bosplan"
    seats = a_county(plan)
    assert run("import", plan, quotas(tmp_path / "kommuntal.xlsx", seats)).code == 0
    cases = families(tmp_path / "ärenden.xlsx", seats)
    off = ",".join(sorted(set(RULE_IDS) - KEPT))
    assert run("solve", plan, "--goals", "suitability", "--off", off, "--cases", cases).code == 0

    with PlanningFile.open(plan) as file, file.reading() as session:
        proposal = proposals.load(session, proposals.latest_id(session, 2026) or 0)
        assert queries.group_rows(session, 2026) == ()
    placed = [one for one in proposal.solution.placements if one.group_id.startswith("F")]
    assert len(placed) == 320
    assert proposal.solution.outcome is Outcome.OPTIMAL
    scores = {group.id: group.scores for group in proposal.solution.groups}
    assert sum(scores[one.group_id][one.place_code] for one in placed) == pytest.approx(P1, abs=1e-5)

    page = tmp_path / "förslag.html"
    assert run("export", plan, "--html", page).code == 0
    printed = page.read_text(encoding="utf-8").replace("\xa0", " ")
    assert "327 hushåll har poäng" in printed
