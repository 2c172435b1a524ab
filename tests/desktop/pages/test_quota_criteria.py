"""Underlag on Kommuntal: the criteria as a table, their sources, what is missing, the rules confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.importing.workbook import ImportDialog
from desktop.pages.quotas.criteria import QuotaCriteria
from desktop.pages.quotas.quotas_page import QuotasPage, QuotaTab
from desktop.workspace import Workspace
from models import acts, queries
from models.domain.criteria import Criterion
from models.workbooks.report import ImportKind
from tests.desktop.window_work import a_workspace
from tests.models.workbooks.sheets import an_xlsx

C = Criterion


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    """Dalarna with nothing but the country's facts."""
    made = a_workspace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def view(qtbot: QtBot, workspace: Workspace) -> QuotaCriteria:
    made = QuotaCriteria(workspace)
    qtbot.addWidget(made)
    workspace.changed.connect(lambda _tables: made.redraw())
    made.redraw()
    return made


def headings(view: QuotaCriteria) -> list[str]:
    shown = view.panel.view.header.shown()
    return [view.panel.model.columns[column].name for column in shown]


def cell(view: QuotaCriteria, municipality: str, criterion: Criterion) -> tuple[int, int]:
    model = view.panel.model
    row = next(at for at, line in enumerate(model.shown_rows) if line.municipality == municipality)
    column = model.column_of(criterion.value)
    assert column is not None
    return row, column


def text(view: QuotaCriteria, municipality: str, criterion: Criterion) -> str:
    return view.panel.model.text(*cell(view, municipality, criterion)).replace("\u00a0", " ")


def write(view: QuotaCriteria, municipality: str, criterion: Criterion, words: str) -> bool:
    model = view.panel.model
    return bool(model.setData(model.index(*cell(view, municipality, criterion)), words))


def stored(workspace: Workspace, criterion: Criterion) -> dict[str, tuple[str, float, str]]:
    with workspace.file.reading() as session:
        return {
            row.municipality: (row.measure, row.value, row.source)
            for row in queries.criterion_rows(session, workspace.year)
            if row.criterion is criterion and row.value is not None
        }


def test_every_criterion_of_the_rules_has_its_column_and_missing_is_said(view: QuotaCriteria) -> None:
    assert headings(view) == [
        "municipality",
        "population",
        "labour",
        "reception",
        "asylum_seekers",
        "housing",
    ]
    assert text(view, "Falun", C.POPULATION) == "59 986"
    assert text(view, "Falun", C.LABOUR) == "saknas"
    assert view.missing.text().startswith("Arbetsmarknad: värden saknas · Sammantaget mottagande:")
    assert view.rules_line.label.text() == "Regeluppsättning 2016:38"
    assert not view.rules_line.isVisibleTo(view)


def test_a_written_value_asks_nothing_and_is_kept_with_the_day(
    view: QuotaCriteria, workspace: Workspace
) -> None:
    assert write(view, "Falun", C.LABOUR, "5,25")

    measure, value, source = stored(workspace, C.LABOUR)["Falun"]
    assert (measure, value) == ("unemployment", 5.25)
    assert source.startswith("inskrivet 20")
    assert text(view, "Falun", C.LABOUR) == "5,25"
    assert "Arbetsmarknad: saknas för Avesta, Borlänge, Gagnef" in view.missing.text()
    assert workspace.undo_stack.count() == 1
    workspace.undo_stack.undo()
    assert text(view, "Falun", C.LABOUR) == "saknas"


def test_a_column_of_shares_has_as_many_decimals_in_every_row(view: QuotaCriteria) -> None:
    write(view, "Falun", C.LABOUR, "5,25")
    write(view, "Avesta", C.LABOUR, "9")
    assert [text(view, name, C.LABOUR) for name in ("Avesta", "Falun")] == ["9,00", "5,25"]
    assert text(view, "Falun", C.POPULATION) == "59 986"


def test_an_emptied_cell_is_missing_again_and_not_zero(view: QuotaCriteria, workspace: Workspace) -> None:
    write(view, "Falun", C.ASYLUM_SEEKERS, "0")
    assert stored(workspace, C.ASYLUM_SEEKERS)["Falun"][1] == 0

    write(view, "Falun", C.ASYLUM_SEEKERS, "saknas")

    assert stored(workspace, C.ASYLUM_SEEKERS) == {}


@pytest.mark.parametrize(
    ("criterion", "words"),
    [(C.LABOUR, "101"), (C.LABOUR, "-1"), (C.LABOUR, "många"), (C.HOUSING, "4"), (C.RECEPTION, "1.234")],
)
def test_what_cannot_be_is_refused_in_its_cell(
    view: QuotaCriteria, workspace: Workspace, criterion: Criterion, words: str
) -> None:
    assert not write(view, "Falun", criterion, words)

    assert view.panel.model.refusal(*cell(view, "Falun", criterion))
    assert stored(workspace, criterion) == {}


def test_the_grade_of_the_housing_market_is_written_in_words_or_digits(view: QuotaCriteria) -> None:
    write(view, "Falun", C.HOUSING, "3")
    write(view, "Mora", C.HOUSING, "1 underskott")

    assert text(view, "Falun", C.HOUSING) == "3 överskott"
    assert text(view, "Mora", C.HOUSING) == "1 underskott"


def test_several_pasted_values_are_one_step(view: QuotaCriteria, workspace: Workspace) -> None:
    first = cell(view, "Avesta", C.LABOUR)
    view.panel.model.write({first: "5", (first[0], first[1] + 1): "40", (first[0] + 1, first[1]): "6"})

    assert len(stored(workspace, C.LABOUR)) == 2
    assert stored(workspace, C.RECEPTION)["Avesta"][1] == 40
    assert workspace.undo_stack.count() == 1


def test_another_measure_takes_away_the_values_of_the_first(
    view: QuotaCriteria, workspace: Workspace
) -> None:
    told: list[str] = []
    view.told.connect(told.append)
    write(view, "Falun", C.LABOUR, "5")
    box = view.measure_boxes[C.LABOUR]
    box.setCurrentIndex(box.findData("employment"))
    box.activated.emit(box.currentIndex())

    assert stored(workspace, C.LABOUR) == {}
    assert "Arbetslösa" in told[-1]
    write(view, "Falun", C.LABOUR, "81")
    assert stored(workspace, C.LABOUR)["Falun"][:2] == ("employment", 81)
    workspace.undo_stack.undo()
    workspace.undo_stack.undo()
    assert stored(workspace, C.LABOUR)["Falun"][:2] == ("unemployment", 5)
    assert box.currentData() == "unemployment"


def test_received_persons_of_an_earlier_year_are_taken_over(
    view: QuotaCriteria, workspace: Workspace
) -> None:
    assert not view.received_button.isEnabled()
    row = {"municipality_code": "2080", "year": 2018, "category": "total", "persons": 208, "source": "MV"}
    workspace.do(acts.insert_rows("reception", [row]))
    (taken,) = view.received_menu.actions()
    assert (taken.text(), view.received_button.isEnabled()) == ("2018", True)

    taken.trigger()

    assert stored(workspace, C.RECEPTION) == {"Falun": ("total_reception", 208, "MV")}


def test_the_panel_says_where_a_value_is_from_and_what_the_criterion_rests_on(view: QuotaCriteria) -> None:
    write(view, "Falun", C.LABOUR, "5,25")
    view.panel.view.select_cell(*cell(view, "Falun", C.LABOUR))

    about = view.explanation()

    assert about is not None
    assert about.heading == "Falun – Arbetsmarknad"
    lines = dict(about.lines)
    assert lines["Arbetslösa"] == "5,25 procent"
    assert lines["Källa"].startswith("inskrivet")
    assert (lines["Enligt författningen"], lines["Grund"]) == ("ska beaktas", "7 § lagen (2016:38)")
    assert "bättre arbetsmarknad" in about.text


def test_proposed_rules_are_marked_until_their_number_is_entered(
    view: QuotaCriteria, workspace: Workspace
) -> None:
    refused: list[object] = []
    view.refused.connect(refused.append)
    with workspace.file.reading() as session:
        edit = acts.add_year(session, 2027)
    workspace.do(edit)
    workspace.look_at(2027)
    line = view.rules_line

    assert line.label.text() == "Regeluppsättning 2027 (ej bekräftad)"
    assert line.isVisibleTo(view)
    assert headings(view)[-2:] == ["exclusion", "requested"]
    line.field.setText("nummer")
    line.button.click()
    assert len(refused) == 1
    line.field.setText("2026:1234")
    line.button.click()
    assert line.label.text() == "Regeluppsättning 2027 (SFS 2026:1234)"
    workspace.undo_stack.undo()
    assert line.label.text() == "Regeluppsättning 2027 (ej bekräftad)"


def test_the_tab_on_the_page_has_the_table_and_the_panel(program: Program) -> None:
    program.window.show_page("quotas")
    page = program.window.page
    assert isinstance(page, QuotasPage)
    page.show_tab(QuotaTab.BASIS)

    assert page.table_panel() is page.criteria.panel
    page.criteria.panel.view.select_cell(*cell(page.criteria, "Mora", C.RECEPTION))
    about = page.explanation()
    assert about is not None
    assert about.heading == "Mora – Sammantaget mottagande"


def test_importing_asks_for_the_measure_that_no_heading_tells(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", ("Kommunkod", "Värde"), ("2080", 5.5), ("2081", 8))
    dialog = ImportDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read(path, kind=ImportKind.CRITERIA)

    assert dialog.preview is None
    assert dialog.criteria.isVisible()
    assert "Välj mått" in dialog.messages.text
    fields = dialog.criteria
    fields.measure.setCurrentIndex(fields.measure.findData("unemployment"))
    fields.measure.activated.emit(fields.measure.currentIndex())
    fields.source.setText("Arbetsförmedlingen")
    fields.source.editingFinished.emit()
    assert dialog.preview is not None
    dialog.confirm()

    assert stored(workspace, C.LABOUR)["Falun"] == ("unemployment", 5.5, "Arbetsförmedlingen")
    assert workspace.undo_stack.count() == 1
