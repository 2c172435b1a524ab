"""The sheets that both the full and the public workbook of a proposal have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from models.documents.basis import Basis
from models.documents.choices import choices
from models.documents.goals import goal_name
from models.documents.heading import every_page, facts, title, version_notice
from models.documents.origin import input_counts, origin_facts
from models.documents.outcome import outcome_sentence
from models.documents.rules_and_goals import rule_states
from models.wording import Measure
from models.workbooks.safe_cells import Writable, put
from models.workbooks.sheet_rows import TITLE, SheetColumn, add_table_sheet, fit_on_paper, put_table

type Cells = tuple[Writable, ...]


def add_summary_sheet(
    workbook: Workbook,
    basis: Basis,
    columns: tuple[SheetColumn, ...],
    rows: Iterable[Cells],
    *,
    below: tuple[str, ...] = (),
) -> None:
    """What the proposal is, its facts, one table, and sentences `below` it."""
    wording = basis.wording
    sheet = workbook.create_sheet(wording.translate("Documents", "Summary"))
    put(sheet.cell(1, 1), title(basis))
    sheet.cell(1, 1).font = TITLE
    lines = (
        wording.translate("Documents", "DRAFT"),
        *every_page(basis),
        version_notice(basis).text,
        outcome_sentence(basis),
    )
    for row, line in enumerate(lines, 2):
        put(sheet.cell(row, 1), line)
    first_fact = len(lines) + 3
    named = tuple(facts(basis))
    for row, (name, value) in enumerate(named, first_fact):
        put(sheet.cell(row, 1), name)
        put(sheet.cell(row, 2), value)
    last = put_table(sheet, first_fact + len(named) + 1, columns, rows)
    for row, sentence in enumerate(below, last + 2):
        put(sheet.cell(row, 1), sentence)
    for number, column in enumerate(columns, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    fit_on_paper(sheet)


def add_rules_and_goals(workbook: Workbook, basis: Basis) -> None:
    """The public version has the goals without their values, which could be small."""
    wording, proposal = basis.wording, basis.proposal
    values = {} if basis.public else {goal.id: goal for goal in proposal.solution.goals}
    rule, goal_word = wording.translate("Documents", "Rule"), wording.translate("Documents", "Goal")

    def rows() -> Iterator[Cells]:
        for part in rule_states(basis):
            yield rule, None, part.title, part.state, None, None, part.text.legal_basis
        for position, goal in enumerate(proposal.settings.goals, 1):
            measure, result = basis.goal_measures.get(goal), values.get(goal)
            yield (
                goal_word,
                position,
                goal_name(basis, goal),
                None,
                _in_unit(result.value, measure) if result else None,
                wording.of(measure.unit) if measure and result else None,
                None,
            )
        for sentence in choices(basis):
            yield wording.translate("Documents", "Choice"), None, sentence, None, None, None, None

    columns = (
        SheetColumn(wording.translate("Documents", "Kind"), 12),
        SheetColumn(wording.translate("Documents", "Priority"), 12),
        SheetColumn(wording.translate("Documents", "Rule or goal"), 80),
        SheetColumn(wording.translate("Documents", "In this plan"), 18),
        SheetColumn(wording.translate("Documents", "Value"), 14),
        SheetColumn(wording.translate("Documents", "Unit"), 24),
        SheetColumn(wording.translate("Documents", "Legal basis"), 80),
    )
    add_table_sheet(workbook, wording.translate("Documents", "Rules and goals"), columns, rows())


def _in_unit(value: int, measure: Measure | None) -> float:
    return value if measure is None or measure.parts == 1 else value / measure.parts


def add_origin(workbook: Workbook, basis: Basis) -> None:
    """What the plan was made from and with."""
    wording = basis.wording
    columns = (
        SheetColumn(wording.translate("Documents", "Input"), 44),
        SheetColumn(wording.translate("Documents", "Value"), 80),
    )
    counts = () if basis.public else input_counts(basis)
    rows: tuple[Cells, ...] = (*origin_facts(basis), *counts)
    add_table_sheet(workbook, wording.translate("Documents", "Inputs"), columns, rows)
