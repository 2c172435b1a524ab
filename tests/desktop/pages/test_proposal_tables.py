"""The proposal's rows, tables and differences, as the officer reads them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.importing.tables import FindingsModel, ReportModel
from desktop.pages.proposal.difference import DifferenceModel, differences
from desktop.pages.proposal.grid import (
    Across,
    RowChoice,
    RowKind,
    Spot,
    columns_of,
    grid_rows,
    groups_at,
    parcels_at,
)
from desktop.pages.proposal.model import FIRST_COLUMN, SETTING, TOTAL, ProposalModel, Remarks
from desktop.pages.proposal.words import state_sentence
from desktop.words.households import composition_text
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.plan_figures import Count, plan_figures
from models.domain.proposal import Proposal
from models.findings import Finding, Severity
from models.wording import Language, Wording
from models.workbooks.report import ReportRow, RowStatus
from tests.builders import FAMILY, YEAR
from tests.planned import MARCH, a_proposal

SWEDISH = Wording(Language.SWEDISH)


def _rows(proposal: Proposal, across: Across = Across.MONTHS, **choices: object):
    figures = plan_figures(proposal.snapshot, proposal.solution.groups, proposal.solution.placements)
    return grid_rows(proposal, figures, columns_of(proposal, across), RowChoice(**choices))


def _model(
    proposal: Proposal,
    *,
    persons: bool = False,
    across: Across = Across.MONTHS,
    remarks: Remarks | None = None,
) -> ProposalModel:
    model = ProposalModel(SWEDISH)
    locked = Remarks(locked={("2081_seat", Month(YEAR, 1))})
    model.show(_rows(proposal, across), columns_of(proposal, across), remarks or locked, persons=persons)
    return model


def _text(model: QAbstractItemModel, row: int, column: int) -> str:
    return model.data(model.index(row, column), Qt.ItemDataRole.DisplayRole)


def test_municipalities_come_in_swedish_order_with_their_places_beneath():
    kinds = [(row.kind, row.name) for row in _rows(a_proposal())]

    assert kinds == [
        (RowKind.MUNICIPALITY, "Borlänge"),
        (RowKind.PLACE, "Ort 2081_seat"),
        (RowKind.WITHOUT_HOME, ""),
        (RowKind.MUNICIPALITY, "Malung-Sälen"),
        (RowKind.MUNICIPALITY, "Orsa"),
        (RowKind.PLACE, "Ort 2034_seat"),
        (RowKind.PLACE, "Ort 2034_village"),
    ]


def test_a_municipality_is_the_sum_of_its_places_month_by_month():
    rows = _rows(a_proposal(), empty_places=True)
    for row in rows:
        if row.kind is RowKind.MUNICIPALITY:
            places = [
                other
                for other in rows
                if other.kind is RowKind.PLACE and other.municipality_code == row.municipality_code
            ]
            for position, count in enumerate(row.cells):
                assert count == sum((place.cells[position] for place in places), Count())


def test_one_municipality_alone_and_all_its_places():
    rows = _rows(a_proposal(), municipality="2034", empty_places=True)
    assert [row.kind for row in rows] == [RowKind.MUNICIPALITY] + [RowKind.PLACE] * 3


def test_those_without_a_home_stand_in_the_month_they_were_assigned():
    (without,) = [row for row in _rows(a_proposal()) if row.kind is RowKind.WITHOUT_HOME]
    assert without.cells[0] == Count(1, 1)
    assert without.total == Count(1, 1)


@pytest.mark.parametrize(
    ("spot", "expected"),
    [
        (Spot("2081", RowKind.PLACE, "2081_seat", Month(YEAR, 1)), {"singles": 2}),
        (Spot("2081", RowKind.PLACE, "2081_seat", MARCH), {}),
        (Spot("2081", RowKind.WITHOUT_HOME, None, Month(YEAR, 1)), {"singles": 1}),
        (Spot("2034"), {"families": 2}),
    ],
)
def test_the_households_of_a_cell(spot: Spot, expected: dict[str, int]):
    assert {entry.group.id: entry.households for entry in groups_at(a_proposal(), spot)} == expected


def test_kinds_of_households_across_count_the_same_households():
    rows = {row.name: row for row in _rows(a_proposal(), Across.KINDS)}
    columns = columns_of(a_proposal(), Across.KINDS)
    assert [column.household_kind for column in columns] == ["alone", "family"]
    assert rows["Ort 2081_seat"].cells == (Count(2, 2), Count())
    assert rows["Orsa"].cells == (Count(), Count(2, 8))
    spot = rows["Ort 2081_seat"].spot(columns[0])
    assert [(parcel.group.id, parcel.month) for parcel in parcels_at(a_proposal(), spot)] == [
        ("singles", Month(YEAR, 1))
    ]
    model = _model(a_proposal(), across=Across.KINDS)
    assert model.headerData(FIRST_COLUMN, Qt.Orientation.Horizontal) == "ensamma"
    assert "ensamma: 2 hushåll" in model.data(model.index_of(spot), Qt.ItemDataRole.AccessibleTextRole)


def test_a_folded_municipality_hides_its_places_and_never_who_lacks_a_home():
    kinds = [row.kind for row in _rows(a_proposal(), folded={"2081"}) if row.municipality_code == "2081"]
    assert kinds == [RowKind.MUNICIPALITY, RowKind.WITHOUT_HOME]


def test_a_broken_rule_stands_in_its_cell_and_in_the_total_where_no_column_has_its_month():
    cell = ("2081_seat", Month(YEAR, 1))
    remarks = Remarks(broken={cell: ("Trångt",)})
    months, kinds = (_model(a_proposal(), across=across, remarks=remarks) for across in Across)
    spot = Spot("2081", RowKind.PLACE, *cell)
    assert months.remarks_at(months.index_of(spot)) == ("Trångt",)
    assert months.data(months.index_of(spot), Qt.ItemDataRole.ToolTipRole).endswith("Trångt")
    assert months.remarks_at(months.index_of(replace(spot, month=None))) == ()
    assert kinds.remarks_at(kinds.index_of(replace(spot, month=None))) == ("Trångt",)


def test_what_a_move_has_changed_says_what_stood_there():
    spot = Spot("2081", RowKind.PLACE, "2081_seat", Month(YEAR, 1))
    model = _model(a_proposal(), remarks=Remarks(before={spot: Count(3, 3)}))
    index = model.index_of(spot)
    assert "före flyttarna: 3 hushåll, 3 personer" in model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert model.data(index, Qt.ItemDataRole.FontRole).underline()


def test_the_table_shows_households_or_persons():
    proposal = a_proposal()
    households, persons = _model(proposal), _model(proposal, persons=True)
    orsa = 4

    assert (_text(households, orsa, TOTAL), _text(persons, orsa, TOTAL)) == ("2", "8")
    assert _text(households, orsa, FIRST_COLUMN + 2) == "2"
    assert _text(households, orsa, FIRST_COLUMN) == ""
    assert [_text(households, row, SETTING) for row in (5, 6)] == ["tätort", "landsbygd"]


def test_a_cell_says_itself_in_words_and_a_locked_one_says_so(qtbot: QtBot):
    model = _model(a_proposal())
    index = model.index_of(Spot("2081", RowKind.PLACE, "2081_seat", Month(YEAR, 1)))

    words = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Borlänge: Ort 2081_seat, januari\u00a02026: 2 hushåll, 2 personer. Låst"
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is not None


def test_a_spot_without_a_row_leads_to_its_municipality():
    model = _model(a_proposal())
    index = model.index_of(Spot("2034", RowKind.PLACE, "2034_land", MARCH))
    assert model.spot_at(index) == Spot("2034", RowKind.MUNICIPALITY, None, MARCH)


def test_what_differs_from_the_parent():
    before = a_proposal()
    kept, moved = before.solution.placements[:2], before.solution.placements[2]
    after = replace(
        before,
        solution=replace(
            before.solution,
            placements=(
                *kept,
                replace(moved, households=1),
                Placement("singles", "2081_seat", MARCH, 1),
            ),
        ),
    )

    assert [(row.place, row.month, row.before, row.after) for row in differences(before, after)] == [
        ("Ort 2081_seat", Month(YEAR, 1), 2, 1),
        ("Ort 2081_seat", MARCH, 0, 1),
    ]
    assert differences(before, before) == ()
    model = DifferenceModel(SWEDISH)
    model.show(differences(before, after))
    assert [_text(model, row, 5) for row in range(2)] == ["−1", "+1"]


def test_every_table_is_a_sound_item_model(qtbot: QtBot):
    proposal = a_proposal()
    difference = DifferenceModel(SWEDISH)
    report, findings = ReportModel(SWEDISH), FindingsModel(SWEDISH)
    shown = ProposalModel(SWEDISH)
    for model in (shown, difference, report, findings):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    for across in Across:
        shown.show(_rows(proposal, across), columns_of(proposal, across), Remarks(), persons=False)
        shown.show(_rows(proposal, across), columns_of(proposal, across), Remarks(), persons=True)
    difference.show(differences(proposal, proposal))
    report.show_report([ReportRow("2081", "Borlänge", RowStatus.CHANGED, 40, 41)])
    report.show_only(RowStatus.SAME)
    findings.show([Finding(Severity.NOTICE, "HIDDEN_SHEET", "Blad1")])

    assert (shown.rowCount(), report.rowCount(), findings.rowCount()) == (7, 0, 1)


def test_households_in_words():
    assert composition_text(FAMILY, SWEDISH) == "2 vuxna, 1 barn 6–15 år, 1 barn 1–5 år"


def test_the_state_in_a_sentence():
    proposal = a_proposal()
    figures = plan_figures(proposal.snapshot, proposal.solution.groups, proposal.solution.placements)
    assert state_sentence(proposal.solution, figures.total, SWEDISH) == (
        "10 av 11 personer får bostad; 1 blir utan. Alla påslagna regler hålls."
    )
