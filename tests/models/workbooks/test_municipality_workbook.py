"""The municipality's workbook on its whole way: written, filled in, sent back, read, imported."""

import io
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from models.acts import insert_rows
from models.database import PlanningFile
from models.domain.homes import Tenure
from models.domain.households import Need
from models.domain.months import Month
from models.domain.quotas import Route
from models.domain.services import Service
from models.errors import UserProblem
from models.imports import ImportPreview, prepare_import
from models.tables import Catchment, HomeStock, HouseholdGroup, Place, ServiceCapacity, ServicePoint
from models.wording import Language, Wording
from models.workbooks.report import ImportKind, RowStatus
from models.workbooks.write_findings import with_findings
from models.workbooks.write_template import municipality_template
from tests.models.plans import SEAT, VILLAGE, YEAR, a_plan, content, homes

SWEDISH = Wording(Language.SWEDISH)
SEAT_LABEL = f"Borlänge · {SEAT}"
JANUARY = Month(YEAR, 1)

type Change = Callable[[Any], None]


def _fill(file: PlanningFile) -> None:
    with file.writing() as session:
        session.add_all(
            [
                HomeStock(**homes(SEAT, 3), synthetic=True, source="påhittat"),
                HomeStock(**homes(VILLAGE, 1, landlord="=1+1", step_free=True, last=Month(2027, 2))),
                ServicePoint(id=1, municipality_code="2081", service="school", name="Domnarvet"),
                ServicePoint(id=2, municipality_code="2034", service="school", name="Orsaskolan"),
                HouseholdGroup(
                    year=YEAR,
                    code="H1",
                    municipality_code="2081",
                    route="resettlement",
                    assigned=JANUARY,
                    count=2,
                    age_19_64=2,
                    needs="step_free,health_centre",
                ),
            ]
        )
        session.flush()
        session.add_all(
            [
                Catchment(point_id=1, place_code=SEAT, service="school"),
                Catchment(point_id=1, place_code=VILLAGE, service="school"),
                Catchment(point_id=2, place_code="2034_L", service="school"),
                ServiceCapacity(point_id=1, first=JANUARY, places=30),
            ]
        )


@pytest.fixture
def file(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as plan:
        _fill(plan)
        yield plan


def _template(file: PlanningFile, wording: Wording = SWEDISH) -> bytes:
    with file.reading() as session:
        return municipality_template(session, "2081", YEAR, wording)


def _send_back(file: PlanningFile, folder: Path, *changes: Change, wording: Wording = SWEDISH) -> Path:
    """The workbook as a colleague in the municipality saves it."""
    workbook = openpyxl.load_workbook(io.BytesIO(_template(file, wording)))
    for change in changes:
        change(workbook)
    path = folder / "svar.xlsx"
    workbook.save(path)
    return path


def _set(sheet: str, cell: str, value: object) -> Change:
    def change(workbook: Any) -> None:
        workbook[sheet][cell] = value

    return change


def _line(sheet: str, row: int, *values: object) -> Change:
    def change(workbook: Any) -> None:
        for column, value in enumerate(values, 1):
            workbook[sheet].cell(row, column).value = value

    return change


def _found(preview: ImportPreview) -> list[tuple[str, str, str]]:
    return [(finding.code, finding.sheet, finding.cell) for finding in preview.report.findings]


def _rows(preview: ImportPreview, *statuses: RowStatus) -> list[tuple[str, object, object]]:
    return [(row.label, row.old, row.new) for row in preview.report.rows if row.status in statuses]


def test_the_workbook_looks_as_the_colleague_needs_it(file: PlanningFile) -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(_template(file)))

    assert workbook.sheetnames == [
        "Läs mig",
        "Orter",
        "Bostäder",
        "Projekt",
        "Service",
        "Hushåll",
        "bosattningsplan",
    ]
    assert workbook["bosattningsplan"].sheet_state == "veryHidden"
    sheet = workbook["Bostäder"]
    assert [cell.value for cell in sheet[1]][:6] == [
        "Nr",
        "Ort",
        "Rum",
        "Antal bostäder",
        "Ledig från",
        "Sista månad",
    ]
    assert sheet["B2"].value == SEAT_LABEL
    assert sheet["I3"].value == "=1+1"
    assert sheet["I3"].data_type == "s"
    assert sheet["E2"].number_format == "yyyy-mm"
    assert sheet.freeze_panes == "A2"
    assert sheet.protection.sheet
    assert sheet["B1"].protection.locked
    assert not sheet["B2"].protection.locked
    assert not sheet.column_dimensions["B"].protection.locked
    lists = {
        str(validation.sqref).split(":")[0]: validation.formula1
        for validation in sheet.data_validations.dataValidation
        if validation.type == "list"
    }
    assert set(lists) == {"B2", "G2", "H2", "K2"}
    place_list = workbook["bosattningsplan"][lists["B2"].split("!")[1].replace("$", "")]
    assert SEAT_LABEL in {cell.value for row in place_list for cell in row}
    read_me = [row[0] for row in workbook["Läs mig"].iter_rows(values_only=True)]
    assert any("EXEMPEL" in str(text) for text in read_me)


@pytest.mark.parametrize("wording", [SWEDISH, Wording(Language.ENGLISH)], ids=["sv", "en"])
def test_a_workbook_sent_back_unchanged_says_that_all_is_the_same(
    file: PlanningFile, tmp_path: Path, wording: Wording
) -> None:
    preview = prepare_import(file, _send_back(file, tmp_path, wording=wording))

    assert preview.report.kind is ImportKind.MUNICIPALITY
    assert {row.status for row in preview.report.rows} == {RowStatus.SAME}
    assert not preview.report.findings
    before = content(file)
    _, changes = file.act(preview.edit())
    assert changes == {"import_batch"}
    after = content(file)
    assert {name for name in after if after[name] != before[name]} == {"import_batch"}


def test_corrected_lines_change_and_are_no_longer_made_up(file: PlanningFile, tmp_path: Path) -> None:
    preview = prepare_import(file, _send_back(file, tmp_path, _set("Bostäder", "D2", "1 004")))

    assert _rows(preview, RowStatus.CHANGED) == [
        ("Bostäder – Borlänge", "Antal bostäder: 3", "Antal bostäder: 1\u00a0004")
    ]
    before = content(file)
    inverse, _ = file.act(preview.edit())
    with file.reading() as session:
        home = session.scalars(select(HomeStock).where(HomeStock.place_code == SEAT)).one()
        assert (home.count, home.synthetic, home.source) == (1004, False, "svar.xlsx")
    file.act(inverse)
    assert content(file) == before


def test_new_lines_are_added_once_however_often_the_file_is_imported(
    file: PlanningFile, tmp_path: Path
) -> None:
    path = _send_back(
        file,
        tmp_path,
        _line("Bostäder", 4, None, SEAT_LABEL, 4, 2, "mars 2026", None, "privat hyresvärd", "ja"),
        _line("Projekt", 2, None, SEAT_LABEL, "Ankaret", 3, 8, "2026-09", 72, "ja", None, "nej"),
        _line("Hushåll", 3, "H2", "kvotflyktingar", "2026-04", 1, None, 1, None, None, 2),
    )

    preview = prepare_import(file, path)

    assert preview.report.new == 3
    assert not preview.report.findings
    file.act(preview.edit())
    again = prepare_import(file, path)
    assert {row.status for row in again.report.rows} == {RowStatus.SAME}


def test_emptied_lines_are_gone_and_only_with_the_confirmed_import(
    file: PlanningFile, tmp_path: Path
) -> None:
    def empty(workbook: Any) -> None:
        for sheet, row in (("Bostäder", 3), ("Hushåll", 2)):
            for cell in workbook[sheet][row][(1 if sheet == "Bostäder" else 0) :]:
                cell.value = None
        workbook["Service"].delete_rows(2, 2)

    preview = prepare_import(file, _send_back(file, tmp_path, empty))

    assert preview.report.gone == 3
    before = content(file)
    inverse, _ = file.act(preview.edit())
    with file.reading() as session:
        assert len(session.scalars(select(HomeStock)).all()) == 1
        assert not session.scalars(select(HouseholdGroup)).all()
        assert [point.name for point in session.scalars(select(ServicePoint))] == ["Orsaskolan"]
    file.act(inverse)
    assert content(file) == before


def test_every_cell_at_fault_is_named_and_its_line_left_as_it_is(file: PlanningFile, tmp_path: Path) -> None:
    path = _send_back(
        file,
        tmp_path,
        _set("Bostäder", "B2", "Borlange"),
        _set("Bostäder", "C2", 9),
        _set("Bostäder", "F3", "2025-12"),
        _line("Bostäder", 4, None, SEAT_LABEL, None, 2, "snart", None, "hyresrätt"),
        _line("Bostäder", 5, None, SEAT_LABEL, 2, 2, "2026-01", None, "delad bostad", None, "640823-3234"),
        _set("Hushåll", "I2", None),
        _line("Hushåll", 3, "H3", "bor redan i kommunen", "2026-04", 1, None, None, None, None, 2),
    )

    preview = prepare_import(file, path)

    assert set(_found(preview)) == {
        ("UNKNOWN_REFERENCE_MEANT", "Bostäder", "B2"),
        ("TOO_LARGE", "Bostäder", "C2"),
        ("LAST_BEFORE_FIRST", "Bostäder", "F3"),
        ("CELL_IS_EMPTY", "Bostäder", "C4"),
        ("NOT_A_MONTH", "Bostäder", "E4"),
        ("NOT_A_CHOICE", "Bostäder", "G4"),
        ("IDENTITY_NUMBER", "Bostäder", "I5"),
        ("NO_PERSONS", "Hushåll", "A2"),
        ("HOME_UNKNOWN", "Hushåll", "B3"),
    }
    assert preview.report.rejected == 6
    assert not _rows(preview, RowStatus.GONE, RowStatus.CHANGED, RowStatus.NEW)
    assert "640823" not in repr(preview.report)


def test_columns_of_names_are_not_read(file: PlanningFile, tmp_path: Path) -> None:
    path = _send_back(
        file,
        tmp_path,
        _set("Hushåll", "M1", "Efternamn"),
        _set("Hushåll", "M2", "Andersson"),
        _set("Hushåll", "N1", "Övrigt"),
        _set("Hushåll", "N2", "640823-3234"),
        _set("Bostäder", "M1", "Kommentar"),
    )

    preview = prepare_import(file, path)

    assert _found(preview) == [
        ("COLUMN_NOT_READ", "Bostäder", "M1"),
        ("PERSONAL_COLUMN", "Hushåll", "M1"),
        ("PERSONAL_COLUMN", "Hushåll", "N1"),
    ]
    assert {row.status for row in preview.report.rows} == {RowStatus.SAME}
    assert "Andersson" not in repr(preview.report)


def test_service_points_change_places_and_steps(file: PlanningFile, tmp_path: Path) -> None:
    path = _send_back(
        file,
        tmp_path,
        _line("Service", 2, "skola", "Domnarvet", SEAT_LABEL, "2026-01", 25),
        _line("Service", 3, "skola", "Ornässkolan", _label(file, VILLAGE), "2026-08", 10),
        _line("Service", 4, "skola", "Domnarvet", None, "2026-08", 40),
    )

    preview = prepare_import(file, path)
    before = content(file)
    inverse, _ = file.act(preview.edit())

    assert (preview.report.new, preview.report.changed) == (1, 1)
    with file.reading() as session:
        points = {point.name: point.id for point in session.scalars(select(ServicePoint))}
        served = {row.place_code: row.point_id for row in session.scalars(select(Catchment))}
        steps = session.scalars(select(ServiceCapacity)).all()
    assert served == {
        SEAT: points["Domnarvet"],
        VILLAGE: points["Ornässkolan"],
        "2034_L": points["Orsaskolan"],
    }
    assert {(step.point_id, str(step.first), step.places) for step in steps} == {
        (points["Domnarvet"], "2026-01", 25),
        (points["Domnarvet"], "2026-08", 40),
        (points["Ornässkolan"], "2026-08", 10),
    }
    assert {row.status for row in prepare_import(file, path).report.rows} == {RowStatus.SAME}
    file.act(inverse)
    assert content(file) == before


def test_a_place_belongs_to_one_point_and_a_month_has_one_number(file: PlanningFile, tmp_path: Path) -> None:
    path = _send_back(
        file,
        tmp_path,
        _line("Service", 4, "skola", "Domnarvet", None, "2026-01", 31),
        _line("Service", 5, "skola", "Nya skolan", SEAT_LABEL, None, None),
        _line("Service", 6, "sfi", "Sfi", None, "2026-01", None),
    )

    preview = prepare_import(file, path)

    assert _found(preview) == [
        ("STEP_TWICE", "Service", "D4"),
        ("PLACE_SERVED_TWICE", "Service", "C5"),
        ("STEP_INCOMPLETE", "Service", "E6"),
    ]
    assert preview.report.rejected == 3
    assert not _rows(preview, RowStatus.GONE, RowStatus.CHANGED, RowStatus.NEW)


def test_inhabitants_of_a_place_can_be_corrected_but_no_place_made_or_removed(
    file: PlanningFile, tmp_path: Path
) -> None:
    def change(workbook: Any) -> None:
        sheet = workbook["Orter"]
        row = next(row for row in range(2, 40) if sheet.cell(row, 1).value == SEAT)
        sheet.cell(row, 4).value = 44_444
        sheet.cell(row + 1, 1).value = "2081_NY"

    preview = prepare_import(file, _send_back(file, tmp_path, change))
    file.act(preview.edit())

    assert [found[0] for found in _found(preview)] == ["PLACE_NOT_HERE"]
    assert (preview.report.changed, preview.report.rejected, preview.report.gone) == (1, 1, 0)
    with file.reading() as session:
        assert session.get_one(Place, SEAT).population == 44_444


def test_a_sheet_or_heading_that_is_missing_removes_nothing(file: PlanningFile, tmp_path: Path) -> None:
    def change(workbook: Any) -> None:
        del workbook["Bostäder"]
        workbook["Hushåll"]["A1"] = "Något annat"

    preview = prepare_import(file, _send_back(file, tmp_path, change))

    assert _found(preview) == [("SHEET_MISSING", "", ""), ("HEADINGS_MISSING", "Hushåll", "A1")]
    assert preview.report.gone == 0


def test_a_case_of_another_municipality_is_not_taken_over(file: PlanningFile, tmp_path: Path) -> None:
    path = _send_back(
        file, tmp_path, _line("Hushåll", 3, "X9", "kvotflyktingar", "2026-04", 1, 0, 0, 0, 0, 1)
    )
    other = {
        "year": YEAR,
        "code": "X9",
        "municipality_code": "2034",
        "route": "resettlement",
        "assigned": JANUARY,
        "count": 1,
        "age_19_64": 1,
    }
    file.act(insert_rows("household_group", [other]))

    assert ("CASE_TAKEN", "Hushåll", "A3") in _found(prepare_import(file, path))


def test_a_line_that_left_the_plan_meanwhile_counts_as_new_and_says_so(
    file: PlanningFile, tmp_path: Path
) -> None:
    path = _send_back(file, tmp_path)
    with file.writing() as session:
        session.delete(session.scalars(select(HomeStock).where(HomeStock.place_code == VILLAGE)).one())

    preview = prepare_import(file, path)

    assert _found(preview) == [("NUMBER_NOT_KNOWN", "Bostäder", "A3")]
    assert preview.report.new == 1


def test_a_workbook_of_another_county_or_newer_program_or_no_template_is_refused(
    file: PlanningFile, tmp_path: Path
) -> None:
    path = _send_back(file, tmp_path)
    with (
        a_plan(tmp_path, scope="21", name="gävleborg.bosplan") as other,
        pytest.raises(UserProblem, match="OTHER_COUNTY"),
    ):
        prepare_import(other, path)
    newer = _send_back(file, tmp_path, _set("bosattningsplan", "B1", "99"))
    with pytest.raises(UserProblem, match="TEMPLATE_NEWER"):
        prepare_import(file, newer)
    plain = openpyxl.Workbook()
    plain.active.append(["Kommunkod", "Tal"])
    plain.save(path)
    with pytest.raises(UserProblem, match="NOT_A_TEMPLATE"):
        prepare_import(file, path, kind="municipality")


def test_findings_are_written_into_a_copy(file: PlanningFile, tmp_path: Path) -> None:
    path = _send_back(file, tmp_path, _set("Bostäder", "C2", "tre"), _set("Bostäder", "E2", "snart"))
    findings = prepare_import(file, path).report.findings

    copy = openpyxl.load_workbook(io.BytesIO(with_findings(path.read_bytes(), findings, SWEDISH)))

    assert copy.sheetnames[0] == "Anmärkningar"
    assert "”tre” är inget tal" in copy["Bostäder"]["C2"].comment.text
    assert copy["Bostäder"]["E2"].comment is not None
    assert copy["Bostäder"]["D2"].comment is None
    listed = list(copy["Anmärkningar"].iter_rows(min_row=2, max_col=3, values_only=True))
    assert listed == [("Bostäder", "C2", "Läses inte in"), ("Bostäder", "E2", "Läses inte in")]


def test_a_copy_with_findings_is_read_as_the_workbook_itself(file: PlanningFile, tmp_path: Path) -> None:
    path = _send_back(file, tmp_path, _set("Bostäder", "C2", "tre"))
    preview = prepare_import(file, path)
    path.write_bytes(with_findings(path.read_bytes(), preview.report.findings, SWEDISH))

    assert _found(prepare_import(file, path)) == _found(preview)


def test_findings_of_a_text_file_are_a_list_alone(file: PlanningFile) -> None:
    copy = openpyxl.load_workbook(io.BytesIO(with_findings(b"a;b\n", (), SWEDISH)))

    assert copy.sheetnames == ["Anmärkningar"]


MONTHS = st.integers(0, 35).map(lambda months: JANUARY + months)
NAMES = st.text("abcåäö ÅÄÖé=+-@'\"&<>_x0", min_size=1, max_size=20).map(lambda text: " ".join(text.split()))
SOME_NAMES = NAMES.filter(lambda text: text not in ("", "-", "x"))
HOMES = st.fixed_dictionaries(
    {
        "place_code": st.sampled_from([SEAT, VILLAGE, "2081_L"]),
        "rooms": st.integers(1, 8),
        "count": st.integers(0, 5000),
        "first": MONTHS,
        "last": st.none() | st.integers(36, 80).map(lambda months: JANUARY + months),
        "tenure": st.sampled_from(list(Tenure)).map(str),
        "step_free": st.booleans(),
        "landlord": st.just("") | SOME_NAMES,
        "monthly_rent": st.none() | st.integers(0, 100_000),
        "synthetic": st.booleans(),
    }
)
PROJECTS = st.fixed_dictionaries(
    {
        "place_code": st.sampled_from([SEAT, VILLAGE]),
        "name": SOME_NAMES,
        "rooms": st.integers(1, 8),
        "units": st.integers(0, 5000),
        "ready": MONTHS,
        "lease_months": st.none() | st.integers(1, 1200),
        "decided": st.booleans(),
        "detail_plan_adopted": st.booleans(),
        "step_free": st.booleans(),
        "unit_cost": st.none() | st.integers(0, 10_000_000),
        "synthetic": st.booleans(),
    }
)
POINTS = st.dictionaries(
    st.tuples(st.sampled_from(list(Service)).map(str), SOME_NAMES),
    st.dictionaries(MONTHS, st.integers(0, 900), max_size=3),
    max_size=4,
)
GROUPS = st.dictionaries(
    SOME_NAMES,
    st.fixed_dictionaries(
        {
            "route": st.sampled_from([Route.AGENCY_HOUSING, Route.RESETTLEMENT]).map(str),
            "assigned": MONTHS,
            "count": st.integers(1, 99),
            "age_0": st.integers(0, 3),
            "age_19_64": st.integers(1, 3),
            "needs": st.sets(st.sampled_from(list(Need)).map(str)).map(lambda needs: ",".join(sorted(needs))),
            "lives_in": st.none() | st.just(VILLAGE),
        }
    ),
    max_size=4,
)


@settings(max_examples=8)
@given(st.lists(HOMES, max_size=6), st.lists(PROJECTS, max_size=4), POINTS, GROUPS)
def test_the_round_trip_loses_nothing(
    stock: list[dict[str, Any]],
    projects: list[dict[str, Any]],
    points: dict[tuple[str, str], dict[Month, int]],
    groups: dict[str, dict[str, Any]],
) -> None:
    with tempfile.TemporaryDirectory() as folder, a_plan(Path(folder)) as file:
        file.act(insert_rows("home_stock", stock))
        file.act(insert_rows("housing_project", projects))
        with file.writing() as session:
            for number, ((service, name), steps) in enumerate(points.items(), 1):
                session.add(ServicePoint(id=number, municipality_code="2081", service=service, name=name))
                session.flush()
                session.add_all(
                    ServiceCapacity(point_id=number, first=month, places=places)
                    for month, places in steps.items()
                )
            session.add_all(
                HouseholdGroup(year=YEAR, municipality_code="2081", code=code, **group)
                for code, group in groups.items()
            )
        path = Path(folder) / "svar.xlsx"
        path.write_bytes(_template(file))

        report = prepare_import(file, path).report

        assert not report.findings
        assert {row.status for row in report.rows} == {RowStatus.SAME}
        lines = len(stock) + len(projects) + len(points) + len(groups)
        with file.reading() as session:
            lines += len(session.scalars(select(Place).where(Place.municipality_code == "2081")).all())
        assert len(report.rows) == lines


def _label(file: PlanningFile, code: str) -> str:
    with file.reading() as session:
        return f"{session.get_one(Place, code).name} · {code}"
