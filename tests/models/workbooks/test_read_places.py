import pytest

from models.domain.geography import LocalityKind
from models.errors import UserProblem
from models.workbooks.read_places import is_place_table, read_places
from tests.models.workbooks.sheets import COUNTRY, a_workbook

URBAN = ("tatortskod", "tatort", "kommun", "kommunnamn", "bef", "area_ha")
SMALL = ("smaort", "kommun", "kommunnamn", "bef", "area_ha")


def test_urban_areas_and_their_parts() -> None:
    table = read_places(
        a_workbook(
            ("Tätorter 2023",),
            URBAN,
            ("2081TC101", "Borlänge", "2081", "Borlänge", "44 898", 3000),
            ("0305TB104", "Krägga", 305, "Håbo", 250, 40),
            ("0305TB104", "Krägga", "0381", "Enköping", 50, 10),
        ),
        COUNTRY,
    )

    assert table.kind is LocalityKind.URBAN_AREA
    assert [(part.locality_code, part.municipality_code, part.population) for part in table.parts] == [
        ("2081TC101", "2081", 44898),
        ("0305TB104", "0305", 250),
        ("0305TB104", "0381", 50),
    ]
    assert [(finding.code, finding.cell) for finding in table.findings] == [("CODE_REPAIRED", "C4")]


def test_small_localities_have_no_name_but_their_code() -> None:
    table = read_places(a_workbook(SMALL, ("S2081001", "2081", "Borlänge", 67, 12)), COUNTRY)

    assert table.kind is LocalityKind.SMALL_LOCALITY
    assert table.parts[0].name == "S2081001"


@pytest.mark.parametrize(
    ("line", "code", "cell"),
    [
        (("2081TC101", "Borlänge", "9999", "", 5, 1), "UNKNOWN_MUNICIPALITY_CODE", "C2"),
        (("2081TC101", "Borlänge", "2081", "", None, 1), "CELL_IS_EMPTY", "E2"),
        (("2081TC101", "Borlänge", "2081", "", -5, 1), "NEGATIVE", "E2"),
    ],
)
def test_a_line_that_does_not_hold_is_refused_at_its_cell(
    line: tuple[str | int | None, ...], code: str, cell: str
) -> None:
    table = read_places(a_workbook(URBAN, line), COUNTRY)

    assert not table.parts
    assert [(finding.code, finding.cell) for finding in table.findings] == [(code, cell)]
    assert len(table.rejected) == 1


def test_the_same_part_twice_is_refused_both_times() -> None:
    line = ("2081TC101", "Borlänge", "2081", "Borlänge", 5, 1)

    table = read_places(a_workbook(URBAN, line, line, line), COUNTRY)

    assert not table.parts
    assert len(table.rejected) == 3


def test_another_table_is_no_place_table() -> None:
    workbook = a_workbook(("Kommunkod", "Tal"), ("2081", 1))

    assert not is_place_table(workbook)
    with pytest.raises(UserProblem, match="NO_PLACE_COLUMNS"):
        read_places(workbook, COUNTRY)
