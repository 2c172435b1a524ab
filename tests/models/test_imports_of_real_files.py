from pathlib import Path

from sqlalchemy import select

from models import queries
from models.domain.quotas import QuotaStatus
from models.errors import UserProblem
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.problems import sentence
from models.tables import (
    CountyQuota,
    MunicipalQuota,
    Reception,
)
from models.wording import Language, Wording
from models.workbooks.reading_choices import ReadingChoices
from models.workbooks.report import ImportKind, RowStatus
from tests.models.plans import content
from tests.models.previews import codes, counts, labels
from tests.shared_data import SHARED_DATA, needs_shared_data

QUOTAS_2018 = SHARED_DATA / "quotas" / "migrationsverket_anvisningar_kommuntal_2018.csv"


RECEPTION_2018 = SHARED_DATA / "quotas" / "migrationsverket_kommunmottagna_2018.csv"


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


@needs_shared_data
def test_the_decided_quotas_of_2018_into_the_whole_country(sweden: PlanningFile) -> None:
    preview = prepare_import(sweden, QUOTAS_2018)

    assert preview.report.kind is ImportKind.QUOTAS
    assert preview.report.year == 2018
    assert counts(preview) == {"new": 267, "missing": 23, "totals_agreed": 21, "sum_persons": 15_200}
    sweden.act(preview.edit())
    with sweden.reading() as session:
        quotas = session.scalars(select(MunicipalQuota)).all()
        received = session.scalars(select(Reception)).all()
        assert sum(quota.persons for quota in quotas) == 15_200
        assert {quota.status for quota in quotas} == {QuotaStatus.DECIDED}
        assert sum(row.persons for row in received) == 14_588
        assert {row.category for row in received} == {"on_quota"}
    again = prepare_import(sweden, QUOTAS_2018)
    assert counts(again) == {"same": 267, "missing": 23, "totals_agreed": 21, "sum_persons": 15_200}


@needs_shared_data
def test_the_decided_quotas_of_2018_into_one_county(dalarna: PlanningFile) -> None:
    preview = prepare_import(dalarna, QUOTAS_2018, kind="quotas", year=2018)

    assert counts(preview) == {
        "new": 13,
        "missing": 2,
        "outside": 254,
        "totals_agreed": 1,
        "sum_persons": 388,
    }
    assert labels(preview, RowStatus.MISSING) == {"Avesta", "Hedemora"}
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
    assert counts(prepare_import(dalarna, QUOTAS_2018))["same"] == 13


@needs_shared_data
def test_the_decided_quotas_of_2018_against_what_the_plan_had_calculated(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    dalarna.act(prepare_import(dalarna, QUOTAS_2018, year=2018).edit())
    with dalarna.writing() as session:
        for quota in session.scalars(select(MunicipalQuota)):
            quota.status = QuotaStatus.CALCULATED
            quota.agency_housing, quota.already_housed, quota.resettlement = quota.persons, 0, 0
            if quota.municipality_code == "2081":
                quota.persons, quota.agency_housing = quota.persons + 1, quota.persons + 1

    preview = prepare_import(dalarna, QUOTAS_2018, year=2018)

    assert counts(preview)["changed"] == 13
    assert {"QUOTAS_BECOME_DECIDED", "ROUTES_FALL_AWAY"} <= codes(preview)
    before = content(dalarna)
    inverse, _ = dalarna.act(preview.edit())
    with dalarna.reading() as session:
        quotas = {quota.municipality_code: quota for quota in session.scalars(select(MunicipalQuota))}
    assert {quota.status for quota in quotas.values()} == {QuotaStatus.DECIDED}
    assert sum(quota.persons for quota in quotas.values()) == 388
    assert quotas["2081"].already_housed is None
    assert quotas["2080"].agency_housing == quotas["2080"].persons
    dalarna.act(inverse)
    assert content(dalarna) == before
    dalarna.act(preview.edit())

    altered = tmp_path / "kommuntal 2018.csv"
    text = QUOTAS_2018.read_text(encoding="utf-8-sig").replace("BORLÄNGE,20,2081,", "BORLÄNGE,20,2081,9")
    altered.write_text(text, encoding="utf-8-sig")
    again = prepare_import(dalarna, altered, year=2018)
    assert (counts(again)["same"], counts(again)["rejected"]) == (12, 1)
    assert labels(again, RowStatus.REJECTED) == {"Borlänge"}


@needs_shared_data
def test_all_received_in_2018(sweden: PlanningFile) -> None:
    preview = prepare_import(sweden, RECEPTION_2018, kind="reception")

    assert counts(preview) == {"new": 290, "totals_agreed": 21, "sum_persons": 44_216}
    assert codes(preview) == {"OTHER_NAME_TAKEN", "MATCHED_BY_NAME"}
    sweden.act(preview.edit())
    with sweden.reading() as session:
        assert sum(session.scalars(select(Reception.persons))) == 44_216
    again = prepare_import(sweden, RECEPTION_2018)
    assert again.report.kind is ImportKind.RECEPTION
    assert counts(again) == {"same": 290, "totals_agreed": 21, "sum_persons": 44_216}


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

    preview = prepare_import(sweden, path, choices=ReadingChoices(columns={"persons": 3}))

    assert preview.report.new > 200
    assert preview.report.new + preview.report.missing == 290
    assert preview.report.columns[0].heading == "Kommunnummer"
