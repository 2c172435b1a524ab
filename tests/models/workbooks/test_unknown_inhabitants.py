"""What nobody knows is an empty cell and a counted gap, never zero."""

from pathlib import Path
from typing import Any

from models import acts, queries
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.queries import PlaceRow, Topic
from tests.models.plans import VILLAGE, YEAR
from tests.models.workbooks.sent_back import findings_of, send_back

OF_VILLAGE = VILLAGE.split("_")[1]


def village(file: PlanningFile) -> PlaceRow:
    with file.reading() as session:
        return next(row for row in queries.place_rows(session) if row.code == VILLAGE)


def forget(file: PlanningFile) -> None:
    file.act(acts.set_values("place", {"code": VILLAGE}, {"population": None}))
    file.act(acts.set_values("locality", {"code": OF_VILLAGE}, {"population": None}))


def test_it_is_rural_and_counted_in_the_overview(file: PlanningFile) -> None:
    forget(file)

    with file.reading() as session:
        unknown = [row for row in queries.place_rows(session) if row.locality_population is None]
        topics = queries.overview(session, YEAR, "1").topics
    (places,) = [topic for topic in topics if topic.topic is Topic.PLACES]
    (gap,) = [missing for missing in places.missing if missing.code == "POPULATION_MISSING"]
    assert VILLAGE in {row.code for row in unknown}
    assert all(row.rural and row.population is None for row in unknown)
    assert gap.params == {"count": len(unknown)}


def test_it_is_an_empty_cell_that_the_municipality_may_fill(file: PlanningFile, tmp_path: Path) -> None:
    forget(file)
    seen: list[object] = []

    def fill(workbook: Any) -> None:
        sheet = workbook["Orter"]
        row = next(row for row in range(2, 60) if sheet.cell(row, 1).value == VILLAGE)
        seen.append(sheet.cell(row, 4).value)
        sheet.cell(row, 4).value = 3_100

    untouched = prepare_import(file, send_back(file, tmp_path))
    assert untouched.report.changed == 0
    assert findings_of(untouched) == []

    preview = prepare_import(file, send_back(file, tmp_path, fill))
    file.act(preview.edit())

    assert seen == [None]
    assert (preview.report.changed, findings_of(preview)) == (1, [])
    row = village(file)
    assert (row.population, row.locality_population, row.rural) == (3_100, 3_100, False)
