from pathlib import Path

from sqlalchemy import select

from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.tables import Catchment, ServiceCapacity, ServicePoint
from models.workbooks.report import RowStatus
from tests.models.plans import SEAT, VILLAGE, content
from tests.models.workbooks.sent_back import SEAT_LABEL, findings_of, label_of, rows_of, send_back, write_line


def test_service_points_change_places_and_steps(file: PlanningFile, tmp_path: Path) -> None:
    path = send_back(
        file,
        tmp_path,
        write_line("Service", 2, "skola", "Domnarvet", SEAT_LABEL, "2026-01", 25),
        write_line("Service", 3, "skola", "Ornässkolan", label_of(file, VILLAGE), "2026-08", 10),
        write_line("Service", 4, "skola", "Domnarvet", None, "2026-08", 40),
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
    path = send_back(
        file,
        tmp_path,
        write_line("Service", 4, "skola", "Domnarvet", None, "2026-01", 31),
        write_line("Service", 5, "skola", "Nya skolan", SEAT_LABEL, None, None),
        write_line("Service", 6, "sfi", "Sfi", None, "2026-01", None),
    )

    preview = prepare_import(file, path)

    assert findings_of(preview) == [
        ("STEP_TWICE", "Service", "D4"),
        ("PLACE_SERVED_TWICE", "Service", "C5"),
        ("STEP_INCOMPLETE", "Service", "E6"),
    ]
    assert preview.report.rejected == 3
    assert not rows_of(preview, RowStatus.GONE, RowStatus.CHANGED, RowStatus.NEW)
