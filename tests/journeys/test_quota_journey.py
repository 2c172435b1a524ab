"""The officer's legal task through the real window: from county quota to decided, revised, printed quotas."""

from datetime import date
from pathlib import Path

import openpyxl
import pikepdf
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.importing.opening import open_import
from desktop.pages.dialogue.dialogue_page import DialoguePage
from desktop.pages.quota_comparison.comparison_shown import Shape
from desktop.pages.quotas.quotas_page import QuotasPage, QuotaTab
from desktop.printing.open_papers import open_print
from desktop.printing.preview import PreviewDialog
from desktop.printing.quota_paper import QuotaPaperForm
from desktop.without_window.quota_papers import PaperKind
from models import queries
from models.acts import MonthChange, set_months
from models.domain.criteria import Criterion
from models.domain.months import Month
from models.domain.quotas import QuotaStatus
from tests.journeys.steps import begin_revision, decide
from tests.models.dialogues import ANSWERED, COMMENT, REQUESTED
from tests.models.documents.pdf_reading import text_of

YEAR = 2026
MORA, BORLANGE = "2062", "2081"


def quotas(program: Program, version: str) -> dict[str, int]:
    with program.workspace.file.reading() as session:
        rows = queries.quota_rows(session, YEAR, version)
    return {row.municipality_code: row.persons for row in rows if row.persons is not None}


def weigh_lock_and_adopt(page: QuotasPage) -> None:
    """The second alternative of the example with other weights, and Mora fixed at 41."""
    page.show_tab(QuotaTab.FORMULA)
    with page.workspace.file.reading() as session:
        _, second = queries.alternative_rows(session, YEAR, "1")
    page.formula.choose(second.id)
    for criterion, percent in ((Criterion.POPULATION, 50), (Criterion.LABOUR, 20), (Criterion.RECEPTION, 30)):
        page.formula.panel.weights[criterion].number.setValue(percent)
    page.formula.panel.weights[Criterion.ASYLUM_SEEKERS].number.setValue(0)
    page.formula.rest()
    panel = page.formula.table_panel
    panel.go_to(MORA, "quota")
    panel.model.setData(panel.view.currentIndex(), "41")
    page.formula.form.reason.setText("Avtal om Noretskolan")
    page.formula.form.keep_button.click()
    explained = page.explanation()
    assert explained is not None
    assert "41" in explained.heading
    page.formula.adopt_action.trigger()


def compare(page: QuotasPage) -> str:
    page.show_tab(QuotaTab.COMPARE)
    with page.workspace.file.reading() as session:
        first, second = queries.alternative_rows(session, YEAR, "1")
    sets = page.compare.sets
    sets.choose(f"alternative/{first.id}", f"alternative/{second.id}")
    for shape in (Shape.MAP, Shape.CHART, Shape.TABLE):
        sets.shown.shapes.choose(shape)
    return sets.shown.summary


def ask_and_hear(program: Program, qtbot: QtBot, folder: Path) -> None:
    """Papers to all municipalities; Borlänge answers on its page."""
    program.window.show_page("dialogue")
    page = program.window.page
    assert isinstance(page, DialoguePage)
    page.choose = lambda *_: folder
    page.write_papers.trigger()
    assert page.send_dialog is not None
    page.send_dialog.write_button.click()
    qtbot.waitUntil(lambda: not program.workspace.jobs.running, timeout=120_000)
    assert len(list(folder.glob("*.pdf"))) == len(list(folder.glob("*.xlsx"))) == 15

    (answer,) = folder.glob(f"{BORLANGE}*.xlsx")
    workbook = openpyxl.load_workbook(answer)
    sheet = workbook.worksheets[0]
    sheet[REQUESTED], sheet[COMMENT], sheet[ANSWERED] = 60, "Skolan i Kvarnsveden har plats", date.today()  # noqa: DTZ011 - the officer's own day
    workbook.save(answer)
    dialog = open_import(program.workspace, program.window, [answer])
    qtbot.waitUntil(lambda: dialog.preview is not None and not dialog.is_busy, timeout=60_000)
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert "1 av 15 har svarat" in page.state_line()


def revise(program: Program, persons: int) -> None:
    """Borlänge has received 20 by May; what Mora has planned for is protected."""
    with program.workspace.file.reading() as session:
        edit = set_months(session, YEAR, [MonthChange(BORLANGE, Month(YEAR, 5), assigned=30, received=20)])
    program.workspace.do(edit)
    dialog = begin_revision(program, persons)
    model = dialog.table.model
    line = model.position_of(MORA)
    assert line is not None
    for column, text in (("planned", "38"), ("reason", "Tolv lägenheter hyrda")):
        model.setData(model.index(line, model.column_of(column) or 0), text)
    dialog.revise_button.click()


def print_revision(program: Program, qtbot: QtBot, folder: Path) -> str:
    """The text of the saved paper about what changed."""
    program.window.show_page("quotas")
    preview = open_print(program.workspace, program.window)
    assert isinstance(preview, PreviewDialog)
    assert isinstance(preview.form, QuotaPaperForm)
    preview._choose = lambda *_: folder / "revision.pdf"
    preview.form.kind.setCurrentIndex(preview.form.kind.findData(PaperKind.REVISION))
    qtbot.waitUntil(lambda: not preview.is_busy and preview.pages.page_count > 0, timeout=60_000)
    preview.save_buttons[0].click()
    qtbot.waitUntil(lambda: not preview.is_busy, timeout=60_000)
    preview.close()
    with pikepdf.open(folder / "revision.pdf") as paper:
        return text_of(paper)


def test_from_formula_to_decision_to_revision_on_paper(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.window.show_page("quotas")
    page = program.window.page
    assert isinstance(page, QuotasPage)
    by_population = quotas(program, "1")

    weigh_lock_and_adopt(page)
    weighed = quotas(program, "1")
    assert (weighed[MORA], sum(weighed.values())) == (41, 321)
    assert weighed != by_population
    program.window.acts.undo.trigger()
    assert quotas(program, "1") == by_population
    program.window.acts.redo.trigger()
    assert quotas(program, "1") == weighed

    assert "Mora" in compare(page)

    ask_and_hear(program, qtbot, tmp_path / "dialog")

    program.window.show_page("quotas")
    decide(program, "851-1234-2025", "2025-11-14")
    with program.workspace.file.reading() as session:
        assert {row.status for row in queries.quota_rows(session, YEAR, "1")} == {QuotaStatus.DECIDED}
        assert len(queries.decision_rows(session, YEAR)) == 1

    revise(program, 200)
    revised = quotas(program, "2")
    assert sum(revised.values()) == 200
    assert revised[MORA] >= 38
    assert revised[BORLANGE] >= 20
    assert quotas(program, "1") == weighed
    assert program.workspace.version == "2"

    text = print_revision(program, qtbot, tmp_path)
    assert "7 a §" in text
    assert "Mora" in text
    assert "UTKAST" in text
