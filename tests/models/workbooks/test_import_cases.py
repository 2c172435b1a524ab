"""Pseudonymous cases from a workbook: what is read, what is refused, and that it comes back the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from models import acts, queries
from models.domain.households import Composition, HouseholdGroup, LinkKind, Need
from models.domain.months import Month
from models.domain.quotas import Route
from models.findings import Severity
from models.imports import ImportPreview, prepare_import
from models.planning_file.database import PlanningFile
from models.snapshots import take_snapshot
from models.wording import Language, Wording
from models.workbooks.report import ImportKind, RowStatus
from models.workbooks.template_files import write_case_template
from tests.models.plans import SEAT, VILLAGE, YEAR, a_plan, content

HEADINGS = ["Ärende", "Kommun", "Väg in", "Anvisad", "1–5 år", "19–64 år", "Behov"]
ONE = ["Ä1", "Borlänge", "från Migrationsverkets boende", "2026-03", 1, 2, "bostad utan trappsteg"]
TWO = ["Ä2", "2034", "kvotflyktingar", "2026-04", None, 1, None]
SWEDISH = Wording(Language.SWEDISH)


def workbook(folder: Path, headings: list[Any], *lines: list[Any], name: str = "ärenden.xlsx") -> Path:
    made = openpyxl.Workbook()
    for row in (headings, *lines):
        made.active.append(row)
    path = folder / name
    made.save(path)
    return path


def take(file: PlanningFile, path: Path) -> ImportPreview:
    preview = prepare_import(file, path)
    file.act(preview.edit())
    return preview


def groups(file: PlanningFile) -> dict[str, HouseholdGroup]:
    with file.reading() as session:
        return {group.id: group for group in take_snapshot(session, YEAR).groups}


def links(file: PlanningFile) -> set[tuple[str, str, LinkKind]]:
    with file.reading() as session:
        basis = take_snapshot(session, YEAR)
    return {(link.first_group, link.second_group, link.kind) for link in basis.links}


def codes_of(preview: ImportPreview) -> list[tuple[str, str]]:
    return [(finding.code, finding.cell) for finding in preview.report.findings]


@pytest.fixture
def empty(tmp_path: Path) -> Any:
    with a_plan(tmp_path) as file:
        yield file


def test_a_line_is_a_household_of_its_own_with_scores_in_further_columns(
    empty: PlanningFile, tmp_path: Path
) -> None:
    headings = [*HEADINGS, "Aldrig i", "Samma ort som", f"Poäng {SEAT}", "Orsa (Orsa)", f"Kostnad {SEAT}"]
    one = [*ONE, VILLAGE, "Ä2", 1.5, "0,25", 1200]
    two = [*TWO, None, None, 0.3125, None, None]
    preview = take(empty, workbook(tmp_path, headings, one, two))

    assert preview.report.kind is ImportKind.CASES
    assert (preview.report.new, preview.report.rejected, preview.report.findings) == (2, 0, ())
    assert preview.report.sum_persons == 4
    found = groups(empty)
    assert found["Ä1"].composition == Composition(age_1_5=1, age_19_64=2)
    assert (found["Ä1"].count, found["Ä1"].route) == (1, Route.AGENCY_HOUSING)
    assert (found["Ä1"].assigned, found["Ä1"].needs) == (Month(YEAR, 3), frozenset({Need.STEP_FREE}))
    assert found["Ä1"].forbidden_places == {VILLAGE}
    orsa = next(place for place in found["Ä1"].scores if place != SEAT)
    assert (found["Ä1"].scores, found["Ä1"].costs) == ({SEAT: 1.5, orsa: 0.25}, {SEAT: 1200.0})
    assert orsa.startswith("2034")
    assert found["Ä2"].scores == {SEAT: 0.3125}
    assert links(empty) == {("Ä1", "Ä2", LinkKind.SAME_PLACE)}


def test_taking_it_back_leaves_nothing(empty: PlanningFile, tmp_path: Path) -> None:
    before = content(empty)
    preview = prepare_import(empty, workbook(tmp_path, [*HEADINGS, SEAT], [*ONE, 0.5], [*TWO, 1]))
    inverse, _ = empty.act(preview.edit())
    empty.act(inverse)
    assert content(empty) == before


def test_the_same_file_twice_changes_nothing(empty: PlanningFile, tmp_path: Path) -> None:
    path = workbook(tmp_path, [*HEADINGS, "Samma kommun som", SEAT], [*ONE, "Ä2", 0.5], [*TWO, "Ä1", 1])
    take(empty, path)
    again = prepare_import(empty, path)
    assert not again.changes_the_plan
    assert again.report.same == 2


def test_a_corrected_case_is_changed_and_one_that_is_not_named_stays(
    empty: PlanningFile, tmp_path: Path
) -> None:
    take(empty, workbook(tmp_path, [*HEADINGS, SEAT], [*ONE, 0.5], [*TWO, 1]))
    moved = [*ONE[:3], "2026-05", *ONE[4:]]
    preview = take(empty, workbook(tmp_path, [*HEADINGS, SEAT, VILLAGE], [*moved, None, 0.75]))
    assert [(row.key, row.status) for row in preview.report.rows] == [
        ("Ä1", RowStatus.CHANGED),
        ("Ä2", RowStatus.MISSING),
    ]
    found = groups(empty)
    assert (found["Ä1"].assigned, found["Ä1"].scores) == (Month(YEAR, 5), {VILLAGE: 0.75})
    assert found["Ä2"].scores == {SEAT: 1.0}


def test_columns_that_the_file_lacks_keep_what_is_known(empty: PlanningFile, tmp_path: Path) -> None:
    headings = [*HEADINGS, "Bara i", "Samma ort som", SEAT]
    take(empty, workbook(tmp_path, headings, [*ONE, SEAT, "Ä2", 0.5], [*TWO, None, None, None]))
    known = groups(empty), links(empty)
    fewer = [heading for heading in HEADINGS if heading != "Behov"]
    preview = prepare_import(empty, workbook(tmp_path, fewer, ONE[:-1], TWO[:-1]))
    assert not preview.changes_the_plan
    assert (groups(empty), links(empty)) == known


@pytest.mark.parametrize(
    ("heading", "one", "two", "code", "cell"),
    [
        ("Samma ort som", "Ä9", None, "LINK_TO_NOBODY", "H2"),
        ("Samma ort som", "Ä1", None, "LINK_TO_ITSELF", "H2"),
        ("Bara i", "Månstad", None, "UNKNOWN_REFERENCE", "H2"),
        (SEAT, 3.5, None, "SCORE_TOO_HIGH", "H2"),
        (SEAT, -1, None, "NEGATIVE", "H2"),
        (SEAT, "bra", None, "NOT_A_NUMBER", "H2"),
        (SEAT, None, 1.5, "SCORE_TOO_HIGH", "H3"),
        ("Slag", "19640823-3234", None, "IDENTITY_NUMBER", "H2"),
        ("Samma ort som", "640823-3234", None, "IDENTITY_NUMBER", "H2"),
        (SEAT, "640823-3234", None, "IDENTITY_NUMBER", "H2"),
        (f"Kostnad {SEAT}", 196408233234, None, "IDENTITY_NUMBER", "H2"),
        ("Bara i", "Orsa", None, "REFERENCE_TO_SEVERAL", "H2"),
    ],
)
def test_a_line_that_cannot_be_is_left_out_and_its_cell_named(
    empty: PlanningFile, tmp_path: Path, heading: str, one: Any, two: Any, code: str, cell: str
) -> None:
    preview = take(empty, workbook(tmp_path, [*HEADINGS, heading], [*ONE, one], [*TWO, two]))
    assert codes_of(preview) == [(code, cell)]
    assert (preview.report.new, preview.report.rejected) == (1, 1)
    assert set(groups(empty)) == {"Ä2" if cell == "H2" else "Ä1"}
    assert "640823" not in repr(preview.report)


def test_a_case_twice_or_without_persons_or_home_is_refused(empty: PlanningFile, tmp_path: Path) -> None:
    nobody = ["Ä3", "2081", "kvotflyktingar", "2026-04", None, None, None]
    homeless = ["Ä4", "2081", "bor redan i kommunen", "2026-04", None, 1, None]
    preview = prepare_import(empty, workbook(tmp_path, HEADINGS, ONE, ONE, nobody, homeless))
    assert codes_of(preview) == [
        ("CASE_TWICE", "A2"),
        ("CASE_TWICE", "A3"),
        ("NO_PERSONS", "A4"),
        ("HOME_UNKNOWN", "C5"),
    ]
    assert not preview.changes_the_plan


def test_a_group_of_several_households_is_not_taken_over(empty: PlanningFile, tmp_path: Path) -> None:
    row = {"year": YEAR, "code": "Ä1", "municipality_code": "2081", "route": "resettlement", "count": 4}
    empty.act(acts.insert_rows("household_group", [{**row, "assigned": Month(YEAR, 1), "age_19_64": 1}]))
    preview = take(empty, workbook(tmp_path, HEADINGS, ONE))
    assert codes_of(preview) == [("CASE_TAKEN", "A2")]
    assert groups(empty)["Ä1"].count == 4


@pytest.mark.parametrize("heading", ["Poäng Månstad", "Kostnad Orsa", "Orsa"])
def test_scores_that_no_place_is_found_for_are_an_error_not_a_remark(
    empty: PlanningFile, tmp_path: Path, heading: str
) -> None:
    preview = prepare_import(empty, workbook(tmp_path, [*HEADINGS, heading], [*ONE, 0.5]))
    (finding,) = preview.report.findings
    assert (finding.severity, finding.code, finding.cell) == (Severity.ERROR, "SCORES_OF_NO_PLACE", "H1")
    nothing_there = prepare_import(empty, workbook(tmp_path, [*HEADINGS, heading], [*ONE, "–"]))
    assert codes_of(nothing_there) == []


@pytest.mark.parametrize(
    ("one", "two"),
    [("0,125", "0,5"), ("0.125", "0.5"), ("0,125", "0.5"), ("0.125", "0,500"), (0.125, "0,500")],
)
def test_shares_are_read_however_their_decimals_are_parted(
    empty: PlanningFile, tmp_path: Path, one: Any, two: str
) -> None:
    take(empty, workbook(tmp_path, [*HEADINGS, SEAT], [*ONE, one], [*TWO, two]))
    found = groups(empty)
    assert (found["Ä1"].scores, found["Ä2"].scores) == ({SEAT: 0.125}, {SEAT: 0.5})


def test_a_sheet_as_an_officer_makes_it(empty: PlanningFile, tmp_path: Path) -> None:
    """Another order, other headings, a title above, a month in words and a sum below."""
    title = ["Ärenden till planeringen 2026"]
    headings = [
        "Vuxna 19-64 år",
        "Barn 1-5 år",
        "Anvisad månad",
        "Typ av anvisning",
        "Kommunkod",
        "Ärendenummer",
    ]
    line = [2, 1, "mars 2026", "från Migrationsverkets boende", 2081, "Ä1"]
    total = [2, 1, None, None, None, "Summa"]
    preview = take(empty, workbook(tmp_path, title, [], headings, line, total))
    assert codes_of(preview) == [("TOTAL_NOT_READ", "A5")]
    found = groups(empty)
    assert found.keys() == {"Ä1"}
    assert found["Ä1"].composition == Composition(age_1_5=1, age_19_64=2)
    assert (found["Ä1"].municipality_codes, found["Ä1"].assigned) == (("2081",), Month(YEAR, 3))


def test_a_heading_that_is_an_identity_number_is_not_repeated(empty: PlanningFile, tmp_path: Path) -> None:
    preview = prepare_import(empty, workbook(tmp_path, [*HEADINGS, "640823-3234"], [*ONE, "x"]))
    assert codes_of(preview) == [("PERSONAL_COLUMN", "H1")]
    assert "640823" not in repr(preview.report)


def test_names_are_not_read(empty: PlanningFile, tmp_path: Path) -> None:
    preview = take(empty, workbook(tmp_path, [*HEADINGS, "Efternamn"], [*ONE, "Andersson"]))
    assert codes_of(preview) == [("PERSONAL_COLUMN", "H1")]
    assert "Andersson" not in repr(preview.report)


def test_the_stricter_of_two_links_counts(empty: PlanningFile, tmp_path: Path) -> None:
    headings = [*HEADINGS, "Samma ort som", "Samma kommun som"]
    take(empty, workbook(tmp_path, headings, [*ONE, None, "Ä2"], [*TWO, "Ä1", None]))
    assert links(empty) == {("Ä1", "Ä2", LinkKind.SAME_PLACE)}


@pytest.mark.parametrize("language", list(Language))
def test_the_template_holds_what_is_known_and_comes_back_unchanged(
    empty: PlanningFile, tmp_path: Path, language: Language
) -> None:
    headings = [*HEADINGS, "Eller i", "Bara i", "Samma ort som", SEAT, f"Kostnad {VILLAGE}"]
    places = f"{SEAT}, {VILLAGE}"
    take(
        empty,
        workbook(
            tmp_path, headings, [*ONE, "Orsa, Mora", places, "Ä2", 0.123456789, 250.5], [*TWO, *[None] * 5]
        ),
    )
    path = write_case_template(empty, tmp_path / "mall", YEAR, Wording(language))
    again = prepare_import(empty, path)
    assert again.report.kind is ImportKind.CASES
    assert codes_of(again) == []
    assert not again.changes_the_plan
    assert again.report.same == 2


def test_an_empty_template_is_known_and_lists_every_place(empty: PlanningFile, tmp_path: Path) -> None:
    path = write_case_template(empty, tmp_path, YEAR, SWEDISH)
    assert path.name == "Ärenden 2026.xlsx"
    preview = prepare_import(empty, path)
    assert (preview.report.kind, preview.report.rows) == (ImportKind.CASES, ())
    with empty.reading() as session:
        known = {place.code for place in queries.place_rows(session)}
    listed = {str(row[0].value).rpartition(" · ")[2] for row in openpyxl.load_workbook(path)["Orter"]}
    assert known <= listed
