"""Pictures of every page and dialog, to be looked at: `python -m tests.screenshots FOLDER`.

Opens the example county, computes a proposal, and writes PNG files to the folder. Under `xvfb-run` the
pictures are as on a screen; with QT_QPA_PLATFORM=offscreen they are drawn without one.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import openpyxl
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from desktop.bootstrap import Program
from desktop.dialogs.decide import open_decide
from desktop.dialogs.fetch_criteria import open_fetch
from desktop.dialogs.import_workbook import open_import
from desktop.dialogs.lock_cell import LockDialog
from desktop.dialogs.move_households import MoveDialog
from desktop.dialogs.redistribute import RedistributeDialog
from desktop.dialogs.repairs import open_repairs
from desktop.dialogs.revise import ReviseDialog
from desktop.dialogs.solve import open_solve
from desktop.pages.balance.balance_page import BalancePage
from desktop.pages.comparison.comparison_shown import Shape
from desktop.pages.dialogue.dialogue_page import DialoguePage
from desktop.pages.dialogue.edits import today
from desktop.pages.proposal.grid import spot_of
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.proposal.views import View
from desktop.pages.quotas.quotas_page import QuotasPage, QuotaTab
from desktop.printing.open_papers import open_print
from desktop.printing.quota_paper import QuotaPaperForm
from desktop.settings import Appearance, WindowSettings
from desktop.without_window import planning
from models import acts, queries
from models.acts import MonthChange
from models.database import PlanningFile
from models.domain.months import Month
from models.domain.proposal import PlanSettings
from models.example import create_example
from models.wording import Language
from tests.inflow_pictures import take_inflows
from tests.models.dialogues import ANSWERED, COMMENT, REQUESTED
from tests.photographer import Photographer

QUOTA_FILE = """Kommunkod;Kommun;Kommuntal
2021;Vansbro;11
2023;Malung-Sälen;14
2026;Gagnef;x
2029;Leksand;21
180;Stockholm;100
2062;Mora;28
2080;Falun;85
;Summa;259
"""


def main() -> int:
    arguments = _arguments()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in arguments.size.split("x"))
    application = QApplication([sys.argv[0]])
    with tempfile.TemporaryDirectory() as temporary:
        settings = WindowSettings(Path(temporary) / "settings.ini")
        settings.language = Language(arguments.language)
        settings.appearance = Appearance.DARK if arguments.dark else Appearance.LIGHT
        program = Program(application, settings)
        program.window.resize(QSize(width, height))
        program.window.show()
        camera = Photographer(application, program, arguments.folder)
        camera.take("start", program.window)
        plan = Path(temporary) / "Dalarna.bosplan"
        with create_example(plan) as file:
            planning.propose(file, 2026, PlanSettings(time_limit_seconds=60))
        program.open(plan)
        camera.wait_for(lambda: program.workspace.is_open)
        _pages(camera, program)
        _proposal(camera, program)
        _dialogs(camera, program, Path(temporary))
        program.window.message_bar.hide()
        _criteria(camera, program)
        _formula(camera, program)
        _compare(camera, program)
        _dialogue(camera, program, Path(temporary) / "underlag")
        _balance(camera, program)
        take_inflows(camera, program)
        _papers(camera, program)
        _empty(camera, program, Path(temporary) / "Dalarna 2027.bosplan")
        program.window.close()
        program.close()
    return 0


def _pages(camera: Photographer, program: Program) -> None:
    for action in program.window.acts.pages:
        action.trigger()
        page = program.window.page
        if page is not None:
            camera.take(page.id, program.window)


def _proposal(camera: Photographer, program: Program) -> None:
    program.window.show_page("proposal")
    page = program.window.page
    if not isinstance(page, ProposalPage) or page.proposal is None:
        raise TypeError("there is no proposal page with a proposal")
    placement = page.proposal.solution.placements[0]
    spot = spot_of(page.proposal, placement.place_code, placement.month)
    camera.settle()
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))
    camera.take("proposal-cell", program.window)
    page.why_action.trigger()
    camera.wait_for(lambda: not page.answers.is_busy)
    camera.take("proposal-cell-explained", program.window)
    page.bar.choose_persons(True)
    page.bar.choose_view(View.MAP)
    camera.take("proposal-map", program.window)
    page.bar.choose_view(View.CHART)
    camera.take("proposal-chart", program.window)
    page.bar.choose_view(View.PRICES)
    camera.take("proposal-prices-offered", program.window)
    page.price_action.trigger()
    camera.wait_for(lambda: not page.answers.is_busy)
    camera.take("proposal-prices", program.window)
    page.bar.choose_view(View.TABLE)
    page.bar.choose_persons(False)
    page.verdict.rules.setCurrentRow(3)
    camera.take("proposal-rule", program.window)
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))
    page.move_action.trigger()
    move = page.hand_changes.move_dialog
    if isinstance(move, MoveDialog):
        move.month.setCurrentIndex(move.month.currentIndex() + 1)
        move.reason.setText("Familjen får förskoleplats först månaden efter")
        camera.take("move-households", move)
        move.move_button.click()
        camera.take("proposal-moved", program.window)
        page.bar.choose_view(View.DIFFERENCE)
        camera.take("proposal-difference", program.window)
        page.bar.choose_view(View.TABLE)
    page.lock_action.trigger()
    lock = page.hand_changes.lock_dialog
    if isinstance(lock, LockDialog):
        lock.reason.setText("Avtal med hyresvärden")
        camera.take("lock-cell", lock)
        lock.lock_button.click()
        camera.take("proposal-locked", program.window)


def _repairs(camera: Photographer, program: Program) -> None:
    """Homes of one municipality gone, then a lock that no plan can keep."""
    workspace = program.workspace
    with workspace.file.reading() as session:
        homes = [row for row in queries.home_rows(session) if row.municipality_code == "2081"]
        place = queries.place_rows(session)[0].code
    workspace.do(acts.delete_rows("home_stock", [{"id": row.id} for row in homes]))
    for name in ("repairs", "repairs-of-a-lock"):
        dialog = open_repairs(workspace, PlanSettings(), program.window)
        camera.take(name, dialog)
        dialog.close()
        lock = {"year": 2026, "place_code": place, "kind": "exactly", "households": 400}
        workspace.do(acts.insert_rows("lock", [lock]))
    for _ in range(3):
        workspace.undo_stack.undo()


def _dialogs(camera: Photographer, program: Program, folder: Path) -> None:
    window = program.window
    solve = open_solve(program.workspace, window)
    camera.take("solve-choices", solve)
    solve.start()
    camera.wait_for(lambda: solve.running.best_is_known or not solve.is_running)
    camera.snap("solve-running", solve)
    camera.take("solve-ended", solve)
    solve.close()
    _repairs(camera, program)
    quotas = folder / "kommuntal.csv"
    quotas.write_text(QUOTA_FILE, encoding="utf-8")
    dialog = open_import(program.workspace, window, [quotas])
    if dialog is not None:
        camera.take("import-rows", dialog)
        dialog.report.tabs.setCurrentIndex(1)
        camera.take("import-findings", dialog)
        dialog.report.tabs.setCurrentIndex(2)
        camera.take("import-columns", dialog)
        nonsense = folder / "not-a-workbook.xlsx"
        nonsense.write_bytes(b"GIF89a")
        dialog.read([nonsense])
        camera.take("import-refused", dialog)
        dialog.close()
    preview = open_print(program.workspace, window)
    if preview is not None:
        camera.take("print-preview", preview)
        preview.close()
    window.show_page("quotas")
    papers = open_print(program.workspace, window)
    if papers is not None:
        camera.take("print-quotas", papers)
        papers.close()
    deciding = open_decide(program.workspace, window)
    camera.take("decide", deciding)
    deciding.reject()


def _criteria(camera: Photographer, program: Program) -> None:
    """The basis of the division with the source of a value, and what may be fetched."""
    window = program.window
    window.show_page("quotas")
    page = window.page
    if not isinstance(page, QuotasPage):
        raise TypeError("there is no page about quotas")
    page.show_tab(QuotaTab.BASIS)
    page.criteria.panel.view.select_cell(3, 2)
    camera.take("quotas-basis", window)
    fetching = open_fetch(program.workspace, window)
    camera.take("fetch-criteria", fetching)
    fetching.close()


def _formula(camera: Photographer, program: Program) -> None:
    """An alternative, a lock that is asked about and kept, what cannot be met, a name, routes, pictures."""
    window = program.window
    window.show_page("quotas")
    page = window.page
    if not isinstance(page, QuotasPage):
        raise TypeError("there is no page about quotas")
    page.show_tab(QuotaTab.FORMULA)
    begun = program.workspace.undo_stack.index()
    page.formula.bar.tabs.setCurrentIndex(1)
    camera.take("quotas-formula", window)
    table = page.formula.table.panel
    table.go_to("2062", "quota")
    table.model.setData(table.view.currentIndex(), "41")
    camera.take("quotas-lock", window)
    page.formula.form.reason.setText("Avtal om Noretskolan")
    page.formula.form.keep_button.click()
    camera.take("formula", window)
    next(iter(page.formula.panel.weights.values())).number.setValue(90)
    camera.take("quotas-weight", window)
    page.formula.panel.floor.setValue(40)
    camera.take("quotas-formula-refused", window)
    page.formula.bar.copy_action.trigger()
    page.formula.bar.rename_action.trigger()
    camera.take("quotas-rename", window)
    page.show_tab(QuotaTab.QUOTAS)
    page.routes_button.click()
    camera.take("quotas-routes", window)
    program.workspace.undo_stack.setIndex(begun)
    for tab in (QuotaTab.MAP, QuotaTab.CHART, QuotaTab.COUNTIES):
        page.show_tab(tab)
        camera.take(f"quotas-{tab}", window)


def _compare(camera: Photographer, program: Program) -> None:
    """Quotas side by side in three shapes, another county quota, how firm the weights are, a fit."""
    window = program.window
    window.show_page("quotas")
    page = window.page
    if not isinstance(page, QuotasPage):
        raise TypeError("there is no page about quotas")
    page.show_tab(QuotaTab.COMPARE)
    compare = page.compare
    compare.sets.shown.select("2081")
    for shape in Shape:
        compare.sets.shown.shapes.choose(shape)
        camera.take(f"compare-{shape.value}", window)
    compare.choices.choose(compare.simulate)
    camera.take("compare-county-quota", window)
    compare.choices.choose(compare.sensitivity)
    camera.take("compare-weights", window)
    compare.choices.choose(compare.fit)
    compare.fit.act.click()
    camera.take("compare-fit", window)
    page.show_tab(QuotaTab.QUOTAS)


def _dialogue(camera: Photographer, program: Program, folder: Path) -> None:
    """Papers out, one answer in, one note."""
    window = program.window
    window.show_page("dialogue", "2081")
    page = window.page
    if not isinstance(page, DialoguePage):
        raise TypeError("there is no page about the dialogue")
    page.choose = lambda *_: folder
    page.write_papers.trigger()
    if page.send_dialog is not None:
        camera.take("dialogue-send", page.send_dialog)
        page.send_dialog.write_button.click()
    camera.take("dialogue-asked", window)
    answer = next(folder.glob("2081*.xlsx"))
    workbook = openpyxl.load_workbook(answer)
    sheet = workbook.worksheets[0]
    sheet[REQUESTED], sheet[COMMENT], sheet[ANSWERED] = 63, "Modulhus i augusti", today()
    workbook.save(answer)
    dialog = open_import(program.workspace, window, [answer])
    if dialog is not None:
        camera.take("dialogue-answer", dialog)
        dialog.confirm()
    camera.settle()
    page.log.model.write({(0, 2): "Skolan har plats från höstterminen"})
    page.go_to("2081")
    camera.take("dialogue-answered", window)
    preview = open_print(program.workspace, window)
    if preview is not None:
        camera.take("dialogue-paper", preview)
        preview.close()


def _balance(camera: Photographer, program: Program) -> None:
    """Months and an agreement are entered, then the county quota is lowered below what is assigned."""
    workspace = program.workspace
    with workspace.file.reading() as session:
        months = [
            MonthChange(code, Month(workspace.year, number), assigned=assigned, received=assigned - 1)
            for number in range(1, 6)
            for code, assigned in (("2062", 2), ("2080", 6), ("2081", 5))
        ]
        edit = acts.set_months(session, workspace.year, months)
    workspace.do(edit)
    program.window.show_page("balance", "2081")
    page = program.window.page
    if not isinstance(page, BalancePage):
        raise TypeError("there is no page with balances")
    page.primary_actions()[0].trigger()
    form = program.window.findChild(RedistributeDialog)
    if form is not None:
        form.giver.setCurrentIndex(form.giver.findData("2081"))
        form.taker.setCurrentIndex(form.taker.findData("2085"))
        form.persons.setValue(4)
        camera.take("redistribute", form)
        form.enter_button.click()
    camera.take("balance-day", program.window)
    page.tabs.setCurrentIndex(1)
    camera.take("balance-months", program.window)
    page.tabs.setCurrentIndex(2)
    camera.take("balance-agreements", program.window)
    program.window.acts.revise.trigger()
    revision = program.window.findChild(ReviseDialog)
    if revision is not None:
        revision.counties["20"].setValue(110)
        revision.protect("2062", 30, "Tolv lägenheter hyrda till 2027")
        camera.take("revise", revision)
        revision.revise_button.click()
        camera.take("revised", program.window)


def _papers(camera: Photographer, program: Program) -> None:
    """Each paper about the quotas after the revision."""
    program.window.show_page("quotas")
    preview = open_print(program.workspace, program.window)
    if preview is None or not isinstance(preview.form, QuotaPaperForm):
        raise TypeError("there is no preview of papers about quotas")
    for at in range(preview.form.kind.count()):
        preview.form.kind.setCurrentIndex(at)
        camera.wait_for(lambda: not preview.is_busy)
        camera.take(f"paper-{preview.form.kind.itemData(at)}", preview)
    preview.close()


def _empty(camera: Photographer, program: Program, plan: Path) -> None:
    """What a new planning file says where nothing is yet, by the proposed rules."""
    PlanningFile.create(plan, title="Dalarnas län", scope="20", year=2027).close()
    program.open(plan)
    camera.settle()
    window = program.window
    for page_id in ("overview", "dialogue", "balance", "quotas"):
        window.show_page(page_id)
        camera.take(f"empty-{page_id}", window)
    page = window.page
    if not isinstance(page, QuotasPage):
        raise TypeError("there is no page about quotas")
    for tab in QuotaTab:
        page.show_tab(tab)
        camera.take(f"empty-quotas-{tab}", window)
    deciding = open_decide(program.workspace, window)
    camera.take("empty-decide", deciding)
    deciding.reject()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Writes a picture of every page and dialog.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", choices=[language.value for language in Language], default="sv")
    parser.add_argument("--size", default="1366x768", metavar="WIDTHxHEIGHT")
    parser.add_argument("--dark", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
