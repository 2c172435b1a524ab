"""What was fetched becomes criteria by the same report and the same one step as a file."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from sqlalchemy import select

from models.fetching.fetched import Fetched
from models.imports import ImportPreview, prepare_fetched
from models.planning_file.database import PlanningFile
from models.tables import CriterionValue, ImportBatch
from models.wording import Language, Wording
from tests.models.plans import content
from tests.models.previews import codes, counts


def taken(
    file: PlanningFile, values: Mapping[str, str], measure: str, title: str = "Arbetslösa, andel (%)"
) -> ImportPreview:
    exact = {code: Fraction(value) for code, value in values.items()}
    fetched = Fetched(
        "api.kolada.se",
        f"Kolada N03920 {title}",
        title,
        "2025",
        "2026-02-22",
        exact,
        frozenset({"2062"}),
        "ab" * 32,
    )
    return prepare_fetched(file, fetched, measure, year=2026, wording=Wording(Language.SWEDISH))


def test_values_of_the_plan_are_kept_with_all_that_is_known_of_them(dalarna: PlanningFile) -> None:
    before = content(dalarna)

    preview = taken(dalarna, {"2080": "4.1", "2081": "6.2", "0180": "5", "0020": "5"}, "unemployment")

    assert counts(preview) == {"new": 2, "missing": 13}
    assert codes(preview) == {"VALUES_KEPT_WITH", "CRITERION_MISSING"}
    undo, _changes = dalarna.act(preview.edit())
    with dalarna.reading() as session:
        rows = session.scalars(select(CriterionValue).order_by(CriterionValue.municipality_code)).all()
        batch = session.scalars(select(ImportBatch)).one()
    assert [(row.value, row.as_of, row.edition) for row in rows] == [
        (4.1, "2025", "2026-02-22"),
        (6.2, "2025", "2026-02-22"),
    ]
    assert rows[0].source.startswith("Kolada N03920 Arbetslösa, andel (%), hämtad 20")
    assert (batch.kind, batch.file_name, batch.sha256) == (
        "criteria",
        "Kolada N03920 Arbetslösa, andel (%)",
        "ab" * 32,
    )
    dalarna.act(undo)
    assert content(dalarna) == before


def test_a_value_that_cannot_be_is_refused_alone(dalarna: PlanningFile) -> None:
    preview = taken(dalarna, {"2080": "4.1", "2081": "160"}, "unemployment")

    assert counts(preview) == {"new": 1, "rejected": 1, "missing": 13}
    assert "VALUE_BEYOND_MEASURE" in codes(preview)


def test_a_number_per_inhabitant_is_pointed_out_where_persons_are_meant(dalarna: PlanningFile) -> None:
    per_thousand = taken(dalarna, {"2080": "3"}, "total_reception", "Kommunmottagna, antal/1000 inv")
    persons = taken(dalarna, {"2080": "170"}, "total_reception", "Kommunmottagna, antal")

    assert "AMOUNT_PER_INHABITANT" in codes(per_thousand)
    assert "AMOUNT_PER_INHABITANT" not in codes(persons)
