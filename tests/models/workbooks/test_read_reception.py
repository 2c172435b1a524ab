from models.workbooks.parsed import MunicipalNumbers
from models.workbooks.read_reception import read_reception
from models.workbooks.workbook import Cell
from tests.models.workbooks.sheets import COUNTRY, a_workbook

TITLE: tuple[Cell, ...] = ("Rubrik", "Kommunmottagna enligt ersättningsförordningen 2018.")
UPDATED: tuple[Cell, ...] = ("Uppdaterad", "2019-03-25 10.55")
HEADER: tuple[Cell, ...] = (
    None,
    None,
    None,
    "Kvotflykting (Kategori 1)",
    "varav ensamk barn",
    "Person från anläggningsboende (ABO)",
    "Person från eget boende (EBO)",
    "Övriga (Kategori 3 och 8)",
    "Anhöriga (Kategori 4)",
    "Totalt",
)


def _read(*rows: tuple[Cell, ...]) -> MunicipalNumbers:
    return read_reception(a_workbook(TITLE, UPDATED, (), HEADER, *rows), COUNTRY)


def _codes(numbers: MunicipalNumbers) -> list[tuple[str, str]]:
    return [(found.code, found.cell) for found in numbers.findings if found.code != "MATCHED_BY_NAME"]


def test_categories_by_county_and_exact_name() -> None:
    numbers = _read(
        ("DALARNAS LÄN", None, "BORLÄNGE", 7, 1, 21, 41, 10, 115, 194),
        (None, None, "MALUNG-SÄLEN", None, None, 12, 8, 9, 15, 44),
        ("DALARNAS LÄN", None, "Delsumma", 7, 1, 33, 49, 19, 130, 238),
        (None, None, "Totalt", 7, 1, 33, 49, 19, 130, 238),
    )

    assert numbers.year == 2018
    assert [(row.code, dict(row.numbers)) for row in numbers.rows] == [
        ("2081", {"resettled": 7, "agency_housing": 21, "self_settled": 41, "other": 10, "family": 115}),
        ("2023", {"agency_housing": 12, "self_settled": 8, "other": 9, "family": 15}),
    ]
    assert [(total.county_code, total.persons) for total in numbers.totals] == [("20", 238), (None, 238)]
    assert not _codes(numbers)
    assert numbers.findings[-1].params["count"] == 2


def test_a_declared_other_name_is_taken_and_shown() -> None:
    numbers = _read(("STOCKHOLMS LÄN", None, "UPPLANDS-VÄSBY", 1, None, None, None, None, None, 1))

    assert [row.code for row in numbers.rows] == ["0114"]
    assert _codes(numbers) == [("OTHER_NAME_TAKEN", "C5")]


def test_a_name_of_another_county_or_close_to_one_is_only_suggested() -> None:
    numbers = _read(
        ("DALARNAS LÄN", None, "BORLÄNG", 1, None, None, None, None, None, 1),
        (None, None, "STOCKHOLM", 1, None, None, None, None, None, 1),
        (None, None, "ATLANTIS", 1, None, None, None, None, None, 1),
    )

    assert not numbers.rows
    assert _codes(numbers) == [
        ("NAME_UNKNOWN_MEANT", "C5"),
        ("NAME_UNKNOWN_MEANT", "C6"),
        ("NAME_UNKNOWN", "C7"),
    ]
    assert [row.key for row in numbers.rejected] == ["BORLÄNG", "STOCKHOLM", "ATLANTIS"]


def test_a_line_whose_parts_do_not_add_up_is_pointed_out() -> None:
    numbers = _read(("DALARNAS LÄN", None, "MORA", 1, None, 2, None, None, None, 4))

    assert _codes(numbers) == [("ROW_TOTAL_DIFFERS", "J5")]
    assert sum(numbers.rows[0].numbers.values()) == 3


def test_a_name_on_two_lines_is_refused() -> None:
    line: tuple[Cell, ...] = ("DALARNAS LÄN", None, "MORA", 1, None, None, None, None, None, 1)

    numbers = _read(line, line)

    assert not numbers.rows
    assert _codes(numbers) == [("MUNICIPALITY_TWICE", "C6")]


def test_a_number_that_does_not_hold_is_refused_at_its_cell() -> None:
    numbers = _read(("DALARNAS LÄN", None, "MORA", "ett", None, None, None, None, None, 1))

    assert not numbers.rows
    assert _codes(numbers) == [("NOT_A_NUMBER", "D5")]


def test_a_table_with_codes_and_received_is_reception_on_the_quota() -> None:
    workbook = a_workbook(("Kommunkod", "Mottagna"), ("2081", 26))

    numbers = read_reception(workbook, COUNTRY)

    assert [(row.code, dict(row.numbers)) for row in numbers.rows] == [("2081", {"on_quota": 26})]
