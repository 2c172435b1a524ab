"""Kommuntal on its tab Formel, and what the officer reads and writes there."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from desktop.bootstrap import Program
from desktop.pages.formula.formula_view import FormulaView
from desktop.pages.formula.formula_weight import CriterionWeight
from desktop.pages.quotas.quotas_page import QuotasPage, QuotaTab
from models import acts, queries
from models.domain.criteria import Criterion
from models.planning_file.database import PlanningFile
from models.queries import AlternativeRow
from models.wording import NO_BREAK

MORA = "2062"
UNEMPLOYED = {
    "2021": 5.1, "2023": 3.2, "2026": 3.9, "2029": 4.0, "2031": 5.4, "2034": 6.6, "2039": 3.5, "2061": 7.9,
    "2062": 4.4, "2080": 4.9, "2081": 6.8, "2082": 4.6, "2083": 6.1, "2084": 8.0, "2085": 8.8,
}  # fmt: skip


def show_formula(program: Program, folder: Path) -> QuotasPage:
    """Dalarna without quotas, the unemployed of every municipality known, on the tab Formel."""
    workspace = program.workspace
    path = folder / "dalarna.bosplan"
    PlanningFile.create(path, title="Dalarna", scope="20", year=2026).close()
    program.open(path)
    with workspace.file.reading() as session:
        edit = acts.set_criterion_values(
            session,
            workspace.year,
            "unemployment",
            {code: Fraction(str(share)) for code, share in UNEMPLOYED.items()},
            source="Arbetsförmedlingen",
            as_of="2025-10",
        )
    workspace.do(edit)
    workspace.undo_stack.clear()
    program.window.show_page("quotas")
    shown = program.window.page
    assert isinstance(shown, QuotasPage)
    shown.show_tab(QuotaTab.FORMULA)
    program.window.activateWindow()
    return shown


def stored(view: FormulaView) -> tuple[AlternativeRow, ...]:
    workspace = view._workspace
    with workspace.file.reading() as session:
        return queries.alternative_rows(session, workspace.year, workspace.version or "")


def numbers(view: FormulaView) -> dict[str, int]:
    """What the officer reads in the column Tal."""
    model = view.table.panel.model
    column = model.column_of("quota") or 0
    return {
        line.code: int(model.text(at, column).replace(NO_BREAK, ""))
        for at, line in enumerate(model.shown_rows)
    }


def write(view: FormulaView, code: str, text: str) -> None:
    """As with F2 in the column Tal."""
    view.table.panel.go_to(code, "quota")
    index = view.table.panel.view.currentIndex()
    view.table.panel.model.setData(index, text)


def weight(view: FormulaView, criterion: Criterion) -> CriterionWeight:
    return view.panel.weights[criterion]
