from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from models import queries
from models.database import PlanningFile
from models.domain.quotas import QuotaStatus
from models.errors import UserProblem
from models.imports import ImportPreview, prepare_import
from models.problems import sentence
from models.tables import (
    CountyQuota,
    ImportBatch,
    Locality,
    MunicipalQuota,
    Place,
    Reception,
    RememberedColumns,
)
from models.wording import Language, Wording
from models.workbooks.parsed import Guess
from models.workbooks.report import ImportKind, RowStatus
from tests.models.plans import SEAT, VILLAGE, a_plan, add_homes, content, homes
from tests.models.workbooks.sheets import an_xlsx
from tests.shared_data import SHARED_DATA, needs_shared_data

QUOTAS_2018 = SHARED_DATA / "quotas" / "migrationsverket_anvisningar_kommuntal_2018.csv"
RECEPTION_2018 = SHARED_DATA / "quotas" / "migrationsverket_kommunmottagna_2018.csv"
HEADER = ("Kommunkod", "Kommun", "Kommuntal")
WILD = {
    "boverket_bostadsmarknadsenkaten_2025.xlsx": "CHOOSE_NUMBER_COLUMN",
    "boverket_laget_pa_bostadsmarknaden_2013.xlsx": "290 new",  # its one number column, pointed out
    "fohm_covid19_vaccination.xlsx": "CHOOSE_NUMBER_COLUMN",
    "forsakringskassan_sjukpenningtal_2024.xlsx": "UNKNOWN_CONTENT",
    "jordbruksverket_regionalstatistik.xlsx": "CHOOSE_NUMBER_COLUMN",
    "mucf_uvas_20241108.xlsx": "UNKNOWN_CONTENT",
    "myh_resultat_ansokningsomgang_2024.xlsx": "UNKNOWN_CONTENT",
    "region_dalarna_utbudspunkter.xlsx": "UNKNOWN_CONTENT",
    "scb_befolkning_alder_kon_2021.xlsx": "UNKNOWN_CONTENT",
    "scb_folkmangd_kommuner_1950_2022.xlsx": "UNKNOWN_CONTENT",
    "scb_kommunlankod_2023.xls": "NO_NUMBER_COLUMN",
    "scb_landareal_kommun_2015_2023.xlsx": "CHOOSE_NUMBER_COLUMN",
    "skolverket_betyg_o_prov_riksniva.xlsx": "UNKNOWN_CONTENT",
    "skolverket_gymnasium_2015.xlsx": "CHOOSE_NUMBER_COLUMN",
    "skr_styre_i_kommuner_2022.xlsx": "NO_NUMBER_COLUMN",
    "socialstyrelsen_2024_9_9230_tables.xlsx": "NO_NUMBER_COLUMN",
    "tillvaxtanalys_antal_nystartade_foretag.xlsx": "CHOOSE_NUMBER_COLUMN",
    "trafa_fordon_lan_och_kommuner_2017_rev.xlsx": "CHOOSE_NUMBER_COLUMN",
    "trafa_fordon_nyregistreringar_2023_11.xlsx": "CHOOSE_NUMBER_COLUMN",
}
WORDINGS = tuple(Wording(language) for language in Language)


@pytest.fixture
def dalarna(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


@pytest.fixture
def sweden(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path, scope="all") as file:
        yield file


def _counts(preview: ImportPreview) -> dict[str, int]:
    report = preview.report
    names = ("new", "changed", "same", "rejected", "missing", "outside", "totals_agreed", "sum_persons")
    return {name: getattr(report, name) for name in names if getattr(report, name)}


def _codes(preview: ImportPreview) -> set[str]:
    return {finding.code for finding in preview.report.findings}


def _labels(preview: ImportPreview, status: RowStatus) -> set[str]:
    return {row.label for row in preview.report.rows if row.status is status}


@needs_shared_data
def test_the_decided_quotas_of_2018_into_the_whole_country(sweden: PlanningFile) -> None:
    preview = prepare_import(sweden, QUOTAS_2018)

    assert preview.report.kind is ImportKind.QUOTAS
    assert preview.report.year == 2018
    assert _counts(preview) == {"new": 267, "missing": 23, "totals_agreed": 21, "sum_persons": 15_200}
    sweden.act(preview.edit())
    with sweden.reading() as session:
        quotas = session.scalars(select(MunicipalQuota)).all()
        received = session.scalars(select(Reception)).all()
        assert sum(quota.persons for quota in quotas) == 15_200
        assert {quota.status for quota in quotas} == {QuotaStatus.DECIDED}
        assert sum(row.persons for row in received) == 14_588
        assert {row.category for row in received} == {"on_quota"}
    again = prepare_import(sweden, QUOTAS_2018)
    assert _counts(again) == {"same": 267, "missing": 23, "totals_agreed": 21, "sum_persons": 15_200}


@needs_shared_data
def test_the_decided_quotas_of_2018_into_one_county(dalarna: PlanningFile) -> None:
    preview = prepare_import(dalarna, QUOTAS_2018, kind="quotas", year=2018)

    assert _counts(preview) == {
        "new": 13,
        "missing": 2,
        "outside": 254,
        "totals_agreed": 1,
        "sum_persons": 388,
    }
    assert _labels(preview, RowStatus.MISSING) == {"Avesta", "Hedemora"}
    assert [(finding.code, finding.cell) for finding in preview.report.findings] == [
        ("NAME_WRITTEN_OTHERWISE", "B12"),  # MALUNG; DALSED lies outside
        ("LINES_OUTSIDE", ""),
        ("MUNICIPALITIES_MISSING", ""),
    ]
    dalarna.act(preview.edit())
    with dalarna.reading() as session:
        rows = {row.municipality: row.persons for row in queries.quota_rows(session, 2018, "1")}
        assert session.scalars(
            select(CountyQuota.persons).where(CountyQuota.county_code == "20", CountyQuota.year == 2018)
        ).one() == sum(persons for persons in rows.values() if persons)
    assert rows["Malung-Sälen"] == 25
    assert rows["Hedemora"] is None
    assert _counts(prepare_import(dalarna, QUOTAS_2018))["same"] == 13


@needs_shared_data
def test_all_received_in_2018(sweden: PlanningFile) -> None:
    preview = prepare_import(sweden, RECEPTION_2018, kind="reception")

    assert _counts(preview) == {"new": 290, "totals_agreed": 21, "sum_persons": 44_216}
    assert _codes(preview) == {"OTHER_NAME_TAKEN", "MATCHED_BY_NAME"}
    sweden.act(preview.edit())
    with sweden.reading() as session:
        assert sum(session.scalars(select(Reception.persons))) == 44_216
    again = prepare_import(sweden, RECEPTION_2018)
    assert again.report.kind is ImportKind.RECEPTION
    assert _counts(again) == {"same": 290, "totals_agreed": 21, "sum_persons": 44_216}


@needs_shared_data
def test_every_workbook_of_the_authorities_is_read_or_refused_in_one_sentence(sweden: PlanningFile) -> None:
    outcomes: dict[str, str] = {}
    before = content(sweden)
    for path in sorted((SHARED_DATA / "excel-wild").glob("*.xls*")):
        outcomes[path.name] = _outcome(sweden, path)

    assert outcomes == WILD
    assert content(sweden) == before


def _outcome(file: PlanningFile, path: Path) -> str:
    """How many rows are new, or the code of the refusal; every sentence can be said in both languages."""
    try:
        report = prepare_import(file, path).report
    except UserProblem as problem:
        said = [sentence(problem, wording) for wording in WORDINGS]
        return problem.code if all(path.name in text for text in said) else "the sentence names no file"
    said = [sentence(finding, wording) for finding in report.findings for wording in WORDINGS]
    return f"{report.new} new" if all(said) else "a finding says nothing"


@needs_shared_data
def test_numbers_can_be_chosen_among_the_columns_of_an_authority_s_workbook(sweden: PlanningFile) -> None:
    path = SHARED_DATA / "excel-wild" / "tillvaxtanalys_antal_nystartade_foretag.xlsx"

    preview = prepare_import(sweden, path, columns={"persons": 3})

    assert preview.report.new > 200
    assert preview.report.new + preview.report.missing == 290
    assert preview.report.columns[0].heading == "Kommunnummer"


def test_nothing_is_done_before_it_is_confirmed_and_all_of_it_is_one_undo_step(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = an_xlsx(tmp_path / "tal 2026.xlsx", HEADER, ("2081", "Borlänge", 58), ("2023", "Malung-Sälen", 5))
    before = content(dalarna)
    preview = prepare_import(dalarna, path)
    assert content(dalarna) == before

    inverse, changes = dalarna.act(preview.edit())

    assert changes == {"municipal_quota", "import_batch"}
    with dalarna.reading() as session:
        batch = session.scalars(select(ImportBatch)).one()
        assert (batch.kind, batch.file_name, batch.year, batch.new, batch.changed) == (
            "quotas",
            "tal 2026.xlsx",
            2026,
            2,
            0,
        )
        assert batch.sha256 == preview.report.sha256
        assert {quota.status for quota in session.scalars(select(MunicipalQuota))} == {QuotaStatus.ENTERED}
    dalarna.act(inverse)
    assert content(dalarna) == before


def test_a_second_file_shows_only_what_differs(dalarna: PlanningFile, tmp_path: Path) -> None:
    first = an_xlsx(tmp_path / "a.xlsx", HEADER, ("2081", "", 58), ("2023", "", 5), ("2034", "", 1))
    dalarna.act(prepare_import(dalarna, first, year=2026).edit())
    second = an_xlsx(tmp_path / "b.xlsx", HEADER, ("2081", "", 60), ("2023", "", 5), ("2021", "", 2))

    preview = prepare_import(dalarna, second, year=2026)

    rows = {row.key: row for row in preview.report.rows if row.status is not RowStatus.MISSING}
    assert [(row.status, row.old, row.new, row.cell) for row in rows.values()] == [
        (RowStatus.CHANGED, 58, 60, "C2"),
        (RowStatus.SAME, 5, 5, "C3"),
        (RowStatus.NEW, None, 2, "C4"),
    ]
    orsa = next(row for row in preview.report.rows if row.key == "2034")
    assert (orsa.status, orsa.old) == (RowStatus.MISSING, 1)
    dalarna.act(preview.edit())
    with dalarna.reading() as session:
        stored = dict(session.execute(select(MunicipalQuota.municipality_code, MunicipalQuota.persons)).all())
    assert stored == {"2081": 60, "2023": 5, "2034": 1, "2021": 2}


def test_a_changed_quota_loses_its_routes_and_says_so(dalarna: PlanningFile, tmp_path: Path) -> None:
    first = an_xlsx(tmp_path / "a.xlsx", HEADER, ("2081", "", 58))
    dalarna.act(prepare_import(dalarna, first, year=2026).edit())
    with dalarna.writing() as session:
        quota = session.scalars(select(MunicipalQuota)).one()
        quota.already_housed, quota.agency_housing, quota.resettlement = 50, 8, 0
        quota.status = QuotaStatus.DECIDED
    second = an_xlsx(tmp_path / "b.xlsx", HEADER, ("2081", "", 60))

    preview = prepare_import(dalarna, second, year=2026)

    assert {"DECIDED_QUOTA_CHANGES", "ROUTES_FALL_AWAY"} <= _codes(preview)
    inverse, _ = dalarna.act(preview.edit())
    with dalarna.reading() as session:
        quota = session.scalars(select(MunicipalQuota)).one()
        assert (quota.persons, quota.already_housed) == (60, None)
    dalarna.act(inverse)
    with dalarna.reading() as session:
        assert session.scalars(select(MunicipalQuota)).one().already_housed == 50


def test_a_total_that_differs_by_one_is_told_and_left_out(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(
        tmp_path / "tal.xlsx", HEADER, ("2081", "Borlänge", 58), ("20", "Dalarnas län", 59), ("", "Summa", 58)
    )

    preview = prepare_import(dalarna, path, year=2026)

    assert _counts(preview)["new"] == 1
    assert preview.report.totals_agreed == 0
    finding = next(found for found in preview.report.findings if found.code == "COUNTY_TOTAL_DIFFERS")
    assert (finding.cell, finding.params["difference"]) == ("C3", 1)
    assert "skiljer 1" in sentence(finding, Wording(Language.SWEDISH))
    assert "GRAND_TOTAL_DIFFERS" not in _codes(preview)


def test_a_county_total_becomes_the_county_quota_where_there_is_none(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", HEADER, ("2081", "Borlänge", 58), ("20", "Dalarnas län", 58))

    preview = prepare_import(dalarna, path, year=2031)
    dalarna.act(preview.edit())

    assert preview.report.version == "1"
    assert "COUNTY_QUOTA_TAKEN" in _codes(preview)
    with dalarna.reading() as session:
        (quota,) = queries.county_quota_rows(session, 2031, "1")
        assert quota.persons == 58
        assert [row.version for row in queries.quota_versions(session, 2031)] == ["1"]


def test_a_file_of_another_county_is_refused(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", HEADER, ("0114", "Upplands Väsby", 58))

    with pytest.raises(UserProblem) as problem:
        prepare_import(dalarna, path)

    assert problem.value.code == "OTHER_COUNTY"
    assert "Stockholms län" in sentence(problem.value, Wording(Language.SWEDISH))


def test_rejected_lines_are_counted_and_not_called_missing(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", HEADER, ("2081", "", 58), ("2023", "", -1), ("0114", "", 2.5))

    preview = prepare_import(dalarna, path, year=2026)

    assert _counts(preview) == {"new": 1, "rejected": 1, "outside": 1, "missing": 13, "sum_persons": 58}


def test_the_officer_s_choice_of_columns_is_remembered_for_the_same_headings(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    header = ("Kommunkod", "Antal", "Förslag")
    first = an_xlsx(tmp_path / "a.xlsx", header, ("2081", 58, 60))
    preview = prepare_import(dalarna, first, year=2026)
    assert preview.report.rows[0].new == 58
    assert [heading.text for heading in preview.report.headings] == list(header)

    chosen = preview.with_columns({"persons": 2})
    assert chosen.report.rows[0].new == 60
    _, changes = dalarna.act(chosen.edit())
    assert "remembered_columns" in changes

    second = an_xlsx(tmp_path / "b.xlsx", header, ("2081", 70, 71))
    again = prepare_import(dalarna, second, year=2026)
    assert again.report.rows[0].new == 71
    assert {column.field: column.guess for column in again.report.columns}["persons"] is Guess.REMEMBERED
    back = again.with_columns({"persons": 1})
    dalarna.act(back.edit())
    assert prepare_import(dalarna, second, year=2026).report.rows[0].new == 70
    with dalarna.reading() as session:
        assert len(session.scalars(select(RememberedColumns)).all()) == 1


def test_a_year_that_the_file_does_not_tell_is_the_plan_s_and_is_pointed_out(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", HEADER, ("2081", "Borlänge", 58))
    assert prepare_import(dalarna, path).report.year == 2026
    assert "YEAR_ASSUMED" in _codes(prepare_import(dalarna, path))

    titled = an_xlsx(tmp_path / "b.xlsx", ("Kommuntal 2025",), HEADER, ("2081", "Borlänge", 58))
    assert prepare_import(dalarna, titled).report.year == 2025
    assert "OTHER_YEAR" in _codes(prepare_import(dalarna, titled, year=2026))


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([("Datum", "Väder"), ("måndag", "sol")], "UNKNOWN_CONTENT"),
        ([("Kommunkod", "Kommun"), ("2081", "Borlänge")], "NO_NUMBER_COLUMN"),
    ],
)
def test_what_is_nothing_we_know_is_refused(
    rows: list[tuple[str, ...]], code: str, dalarna: PlanningFile, tmp_path: Path
) -> None:
    with pytest.raises(UserProblem) as problem:
        prepare_import(dalarna, an_xlsx(tmp_path / "x.xlsx", *rows))

    assert problem.value.code == code


def test_a_file_that_cannot_be_read_is_refused_in_its_own_words(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = tmp_path / "tom.xlsx"
    path.write_bytes(b"")

    with pytest.raises(UserProblem, match="EMPTY"):
        prepare_import(dalarna, path)


URBAN = ("tatortskod", "tatort", "kommun", "kommunnamn", "bef", "area_ha")


def test_urban_areas_keep_the_homes_of_a_place_that_gets_its_official_code(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    with dalarna.reading() as session:
        village = session.get_one(Place, VILLAGE)
        name, seat = village.name, session.get_one(Place, SEAT).name
    dalarna.act(add_homes(homes(VILLAGE, 2)))
    path = an_xlsx(
        tmp_path / "tatorter.xlsx",
        URBAN,
        ("2081TC101", seat, "2081", "Borlänge", 45_000, 1),
        ("2081TB999", name, "2081", "Borlänge", 900, 1),
        ("2081TB998", "Nyby", "2081", "Borlänge", 300, 1),
        ("2081TB998", "Nyby", "2082", "Säter", 50, 1),
        ("0114TC101", "Upplands Väsby", "0114", "Upplands Väsby", 40_000, 1),
    )
    before = content(dalarna)

    preview = prepare_import(dalarna, path)

    assert preview.report.kind is ImportKind.PLACES
    assert (preview.report.new, preview.report.outside) == (2, 1)
    assert "PLACE_BECOMES_OFFICIAL" in _codes(preview)
    inverse, _ = dalarna.act(preview.edit())
    with dalarna.reading() as session:
        village = session.get_one(Place, VILLAGE)
        assert (village.locality_code, village.population) == ("2081TB999", 900)
        assert session.get_one(Locality, "2081TB998").population == 350
        assert session.get_one(Place, "2082_2081TB998").population == 50
        own = session.scalars(select(Place).where(Place.municipality_code == "2081")).all()
        population = sum(place.population for place in own)
        assert {place.name for place in own if place.kind == "urban_area"} == {seat, name, "Nyby"}
        (borlange,) = [row for row in queries.municipality_rows(session) if row.code == "2081"]
        assert population == borlange.population
    again = prepare_import(dalarna, path)
    assert (again.report.same, again.report.changed, again.report.new) == (4, 0, 0)
    dalarna.act(inverse)
    assert content(dalarna) == before


def test_a_place_that_the_table_does_not_know_stays_while_something_refers_to_it(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    dalarna.act(add_homes(homes(VILLAGE, 2)))
    path = an_xlsx(tmp_path / "tatorter.xlsx", URBAN, ("2081TC101", "Borlänge", "2081", "", 45_000, 1))

    preview = prepare_import(dalarna, path)
    dalarna.act(preview.edit())

    assert "PLACE_IN_USE_STAYS" in _codes(preview)
    assert preview.report.gone > 0
    with dalarna.reading() as session:
        own = session.scalars(select(Place.code).where(Place.municipality_code == "2081")).all()
    assert set(own) == {SEAT, VILLAGE, "2081_L"}


def test_the_columns_of_a_place_table_can_be_chosen_and_are_remembered(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = an_xlsx(
        tmp_path / "smaorter.xlsx", ("smaort", "kommun", "bef", "bef senaste"), ("S0001", "2081", 67, 71)
    )
    preview = prepare_import(dalarna, path).with_columns({"population": 3})
    dalarna.act(preview.edit())

    assert preview.report.rows[0].new == 71
    assert _counts(prepare_import(dalarna, path)) == {"same": 1, "sum_persons": 71}


def test_small_localities_are_added_beside_the_urban_areas(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(
        tmp_path / "smaorter.xlsx", ("smaort", "kommun", "kommunnamn", "bef"), ("S0001", "2081", "", 67)
    )

    preview = prepare_import(dalarna, path)
    dalarna.act(preview.edit())

    assert _counts(preview) == {"new": 1, "sum_persons": 67}
    with dalarna.reading() as session:
        place = session.get_one(Place, "2081_S0001")
        assert (place.kind, place.population) == ("small_locality", 67)
