"""The proposal page in the real window, over a plan of the example county."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.lock_cell import LockDialog
from desktop.dialogs.move_households import MoveDialog
from desktop.dialogs.solve import SolveDialog
from desktop.dialogs.templates import open_templates
from desktop.importing.workbook import ImportDialog
from desktop.pages.proposal import views
from desktop.pages.proposal.grid import RowKind, Spot, groups_at, parcels_at, spot_of
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.proposal.views import View
from desktop.printing.exports import EXPORTS, Export
from desktop.printing.preview import PreviewDialog
from desktop.printing.proposal_paper import ProposalForm
from desktop.workspace import Workspace
from models.domain.proposal import Proposal
from models.wording import Language, Wording


@pytest.fixture
def page(proposal_page: ProposalPage) -> ProposalPage:
    return proposal_page


def _proposal(page: ProposalPage) -> Proposal:
    assert page.proposal is not None
    return page.proposal


def _some_spot(page: ProposalPage) -> Spot:
    solution = _proposal(page).solution
    moving = {group.id for group in solution.groups if group.needs_home}
    placement = next(entry for entry in solution.placements if entry.group_id in moving)
    return spot_of(_proposal(page), placement.place_code, placement.month)


def _save(page: ProposalPage, reason: str) -> None:
    page.moves_bar.reason.setText(reason)
    page.moves_bar.save_button.click()


def _select(page: ProposalPage, spot: Spot) -> None:
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))


def test_without_a_proposal_the_page_offers_to_plan(program: Program) -> None:
    program.window.show_page("proposal")
    page = program.window.page
    assert isinstance(page, ProposalPage)
    assert page.proposal_id is None
    assert page.state_line() == "Det finns inget förslag för 2026 än."
    assert "Planera …" in [button.text() for button in page.findChildren(QPushButton) if button.isVisible()]


def test_the_numbers_follow_the_unit_and_the_municipality(page: ProposalPage) -> None:
    def large() -> list[str]:
        labels = page.numbers.findChildren(QLabel)
        return [label.text() for label in labels if label.property("role") == "large"]

    assert large()[:3] == ["27", "0", "0"]
    page.bar.choose_persons(True)
    assert large()[:3] == ["70", "0", "0"]
    page.bar.municipalities.setCurrentText("Falun")
    page.bar.municipalities.activated.emit(page.bar.municipalities.currentIndex())
    assert large()[0] == "14"
    assert {
        page.views.model.row_at(page.views.model.index(row, 0)).municipality_code for row in range(2)
    } == {"2080"}


def test_a_rule_that_is_switched_off_says_so_and_explains_itself(page: ProposalPage) -> None:
    rules = page.verdict.rules
    texts = [rules.item(row).text() for row in range(rules.count())]
    off = next(row for row, text in enumerate(texts) if text.endswith("– avstängd"))
    rules.setCurrentRow(off)

    explanation = page.explanation()
    assert explanation is not None
    assert explanation.heading in texts[off]
    assert explanation.lines[0] == ("I den här planen", "avstängd")
    assert "I klarspråk" in explanation.text


def test_a_cell_tells_who_moves_in_and_what_is_used(page: ProposalPage) -> None:
    spot = _some_spot(page)
    _select(page, spot)
    explanation = page.explanation()
    assert explanation is not None
    households = sum(entry.households for entry in groups_at(_proposal(page), spot))
    assert (
        sum(int(value.split()[0]) for _, value in explanation.lines if value.endswith("hushåll"))
        == households
    )
    assert any(label.startswith("Bostäder som används") for label, _ in explanation.lines)
    assert [action.text() for action in explanation.actions] == [
        "Flytta hushåll …",
        "Lås cellen …",
        "Alternativ och priser",
    ]


def test_a_municipality_can_neither_be_moved_nor_locked(page: ProposalPage) -> None:
    _select(page, Spot(_some_spot(page).municipality_code))
    assert not page.spot_acts.move.isEnabled()
    assert not page.spot_acts.lock.isEnabled()


def test_a_household_that_loses_its_place_is_counted_as_without(page: ProposalPage) -> None:
    _select(page, _some_spot(page))
    page.spot_acts.move.trigger()
    form = page.hand_changes.move_dialog
    assert form is not None
    form.place.setCurrentIndex(form.place.findData(None))
    form.move_button.click()
    _save(page, "Kommunen säger nej till orten")

    assert _proposal(page).solution.outcome == "edited"
    without = [
        page.views.model.row_at(page.views.model.index(row, 0)) for row in range(page.views.model.rowCount())
    ]
    assert [row.total.households for row in without if row.kind is RowKind.WITHOUT_HOME] == [1]
    assert "blir utan" in page.state_line()


def test_a_change_that_breaks_a_rule_is_made_and_said(page: ProposalPage) -> None:
    before = _proposal(page)
    _select(page, _some_spot(page))
    page.spot_acts.move.trigger()
    form = page.hand_changes.move_dialog
    assert form is not None
    homes = {stock.place_code for stock in before.snapshot.homes}
    bare = next(at for at in range(form.place.count()) if form.place.itemData(at) not in {*homes, None})
    form.place.setCurrentIndex(bare)
    form.move_button.click()
    _save(page, "Prövar landsbygden")

    broken = {breach.rule_id for breach in _proposal(page).solution.breaches}
    assert "home_capacity" in broken
    assert "bryter" in page.state_line()
    assert "bryts på" in page.verdict.rules.item(0).text(), "broken rules stand first"
    assert "bryter nu mot" in page.window().message_bar.text


def test_a_block_is_copied_as_a_spreadsheet_takes_it(page: ProposalPage, qtbot: QtBot) -> None:
    spot = _some_spot(page)
    _select(page, spot)
    page.views.table.setFocus()
    qtbot.waitUntil(page.views.table.hasFocus)
    page.acts.copy.trigger()

    index = page.views.table.currentIndex()
    name = page.views.model.headerData(index.row(), Qt.Orientation.Vertical).strip()
    assert QGuiApplication.clipboard().text() == f"{name}\t{page.views.model.data(index)}\n"


@pytest.mark.parametrize("language", list(Language))
def test_everything_in_the_dialogs_that_takes_focus_has_a_name(
    page: ProposalPage, qtbot: QtBot, language: Language
) -> None:
    workspace = page.workspace
    workspace.wording = Wording(language)
    spot, wording = _some_spot(page), workspace.wording
    dialogs: list[QDialog] = [
        MoveDialog(_proposal(page), "Falun, mars", parcels_at(_proposal(page), spot), wording),
        LockDialog("Falun, mars", 1, wording),
        SolveDialog(workspace),
        ImportDialog(workspace),
        PreviewDialog(workspace, ProposalForm(workspace, _proposal(page).id)),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        nameless = [
            widget
            for widget in dialog.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and not _name(widget)
            and not isinstance(widget.parent(), QComboBox | QSpinBox)
        ]
        assert nameless == [], dialog
        assert dialog.windowTitle()


def _name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QPushButton):
        return widget.text()
    text = widget.property("text")
    if isinstance(text, str) and text:
        return text
    buddies = [label for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
    return buddies[0].text() if buddies else ""


def _form(page: ProposalPage) -> ProposalForm:
    return ProposalForm(page.workspace, _proposal(page).id)


def test_the_proposal_is_saved_as_files_or_says_why_not(
    page: ProposalPage, qtbot: QtBot, tmp_path: Path
) -> None:
    folders = iter([tmp_path] * len(EXPORTS) + [tmp_path / "no such folder"])
    preview = PreviewDialog(
        page.workspace,
        form := _form(page),
        choose=lambda _parent, _workspace, export, _name: next(folders) / f"plan{export.suffix}",
    )
    qtbot.addWidget(preview)
    form.diary_number.setText("851-77-2026")
    beginnings = {".pdf": b"%pdf-", ".html": b"<!doctype html>", ".xlsx": b"pk\x03\x04"}
    for export, button in zip(EXPORTS, preview.save_buttons, strict=True):
        button.click()
        saved = tmp_path / f"plan{export.suffix}"
        assert saved.read_bytes().lower().startswith(beginnings[export.suffix])
        assert str(saved) in preview.messages.text
    assert b"851-77-2026" in (tmp_path / "plan.html").read_bytes()
    summary = load_workbook(tmp_path / "plan.xlsx")["Sammanfattning"]
    assert "851-77-2026" in [row[1] for row in summary.iter_rows(values_only=True)]

    preview.save_buttons[0].click()
    assert "kunde inte" in preview.messages.text
    assert "\n" in preview.messages.text


def test_the_public_version_is_seen_saved_and_named_as_such(
    page: ProposalPage, qtbot: QtBot, tmp_path: Path
) -> None:
    names: list[str] = []

    def choose(_parent: QWidget, _workspace: Workspace, export: Export, name: str) -> Path:
        names.append(name)
        return tmp_path / f"{name}{export.suffix}"

    preview = PreviewDialog(page.workspace, form := _form(page), choose=choose)
    qtbot.addWidget(preview)
    pages = preview.pages.page_count
    assert not form.public.isChecked()
    form.public.click()
    assert 0 < preview.pages.page_count < pages
    for button in preview.save_buttons:
        button.click()
    assert len(set(names)) == 1
    assert "offentlig version" in names[0]
    assert "Offentlig version" in (tmp_path / f"{names[0]}.html").read_text("utf-8")
    assert load_workbook(tmp_path / f"{names[0]}.xlsx").sheetnames[1] == "Orter"


def test_a_workbook_for_every_municipality(page: ProposalPage, tmp_path: Path) -> None:
    folder = tmp_path / "arbetsböcker"
    folder.mkdir()
    window = page.window()
    open_templates(page.workspace, window, choose=lambda *_: folder)
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 15
    assert names[0] == "2021 Vansbro 2026.xlsx"
    assert "15 arbetsböcker" in window.message_bar.text


def test_a_chart_that_comes_late_shows_the_selection(
    page: ProposalPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    late: list[Callable[[], object]] = []
    monkeypatch.setattr(views, "is_loaded", lambda: False)
    monkeypatch.setattr(views, "when_loaded", late.append)
    spot = _some_spot(page)
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))
    page.bar.choose_view(View.CHART)
    assert page.views.chart is None

    monkeypatch.undo()
    late[0]()
    assert page.views.chart is not None
    assert page.views.chart.chart.selected == spot.municipality_code
