import io
import tempfile
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from models.acts import insert_rows
from models.domain.homes import Tenure
from models.domain.households import Need
from models.domain.months import Month
from models.domain.quotas import Route
from models.domain.services import Service
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.tables import HouseholdGroup, Place, ServiceCapacity, ServicePoint
from models.wording import Language, Wording
from models.workbooks.report import ImportKind, RowStatus
from tests.models.plans import SEAT, VILLAGE, YEAR, a_plan, content
from tests.models.workbooks.sent_back import (
    JANUARY,
    SEAT_LABEL,
    SWEDISH,
    send_back,
    template,
)


def test_equal_plans_give_equal_workbooks_whatever_the_clock_says(file: PlanningFile) -> None:
    """So that a workbook that was filled in can be told from one that was not."""
    written = template(file)

    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        dates = {member.date_time for member in archive.infolist()}
    assert dates == {(1980, 1, 1, 0, 0, 0)}
    properties = openpyxl.load_workbook(io.BytesIO(written)).properties
    assert properties.created == properties.modified == datetime(YEAR, 1, 1)  # noqa: DTZ001 - as in the file
    assert template(file) == written


def test_the_workbook_looks_as_the_colleague_needs_it(file: PlanningFile) -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(template(file)))

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
    assert set(lists) == {"B2", "G2", "H2", "L2"}
    place_list = workbook["bosattningsplan"][lists["B2"].split("!")[1].replace("$", "")]
    assert SEAT_LABEL in {cell.value for row in place_list for cell in row}
    read_me = [row[0] for row in workbook["Läs mig"].iter_rows(values_only=True)]
    assert any("EXEMPEL" in str(text) for text in read_me)


@pytest.mark.parametrize("wording", [SWEDISH, Wording(Language.ENGLISH)], ids=["sv", "en"])
def test_a_workbook_sent_back_unchanged_says_that_all_is_the_same(
    file: PlanningFile, tmp_path: Path, wording: Wording
) -> None:
    preview = prepare_import(file, send_back(file, tmp_path, wording=wording))

    assert preview.report.kind is ImportKind.MUNICIPALITY
    assert {row.status for row in preview.report.rows} == {RowStatus.SAME}
    assert not preview.report.findings
    before = content(file)
    _, changes = file.act(preview.edit())
    assert changes == {"import_batch"}
    after = content(file)
    assert {name for name in after if after[name] != before[name]} == {"import_batch"}


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
        path.write_bytes(template(file))

        report = prepare_import(file, path).report

        assert not report.findings
        assert {row.status for row in report.rows} == {RowStatus.SAME}
        lines = len(stock) + len(projects) + len(points) + len(groups)
        with file.reading() as session:
            lines += len(session.scalars(select(Place).where(Place.municipality_code == "2081")).all())
        assert len(report.rows) == lines
