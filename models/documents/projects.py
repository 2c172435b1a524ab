"""The housing projects that the plan proposes to take into use."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.basis import Basis
from models.documents.parts import Block, Column, Heading, Paragraph, Row, Table, number_column
from models.domain.started_projects import StartedProject, started_projects
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.month_names import long_month


def project_blocks(basis: Basis) -> Iterator[Block]:
    """Nothing where the plan might not choose among projects."""
    if not basis.proposal.settings.siting:
        return
    wording = basis.wording
    yield Heading(wording.translate("Documents", "Housing projects to take into use"))
    rows = proposed(basis)
    if not rows:
        yield Paragraph(no_project(wording))
        return
    yield Table(
        caption=wording.translate("Documents", "Projects that the plan proposes, none of them decided yet"),
        columns=(
            Column(wording.translate("Documents", "Project")),
            Column(wording.translate("Documents", "Place")),
            Column(wording.translate("Documents", "From"), width=28),
            number_column(wording.translate("Documents", "Units"), 16),
            number_column(wording.translate("Documents", "Homes"), 18),
            Column(wording.translate("Documents", "Lease until"), width=28),
            number_column(wording.translate("Documents", "Cost, SEK"), 24),
        ),
        rows=(*(_row(basis, row) for row in rows), _total(basis, rows)),
        note=_budget(basis, rows),
    )


def no_project(wording: Wording) -> str:
    return wording.translate(
        "Documents",
        "The plan may take undecided housing projects into use, but no household needs one "
        "that meets its requirements.",
    )


def proposed(basis: Basis) -> tuple[StartedProject, ...]:
    return started_projects(basis.proposal.snapshot, basis.proposal.solution.starts)


def _row(basis: Basis, row: StartedProject) -> Row:
    wording = basis.wording
    until = wording.translate("Documents", "no end") if row.last is None else long_month(row.last, wording)
    return Row(
        (
            row.project.name,
            basis.place_names.get(row.project.place_code, row.project.place_code),
            long_month(row.month, wording),
            wording.number(row.units),
            wording.number(row.homes),
            until,
            cost_told(basis, row.cost),
        )
    )


def cost_told(basis: Basis, cost: int | None) -> str:
    return basis.wording.translate("Documents", "not told") if cost is None else basis.wording.number(cost)


def total_cost(rows: tuple[StartedProject, ...]) -> int | None:
    """Of those that have told theirs, None where none has."""
    told = [row.cost for row in rows if row.cost is not None]
    return sum(told) if told else None


def _total(basis: Basis, rows: tuple[StartedProject, ...]) -> Row:
    wording = basis.wording
    return Row(
        (
            wording.translate("Documents", "Total"),
            "",
            "",
            wording.number(sum(row.units for row in rows)),
            wording.number(sum(row.homes for row in rows)),
            "",
            cost_told(basis, total_cost(rows)),
        ),
        total=True,
    )


def _budget(basis: Basis, rows: tuple[StartedProject, ...]) -> str:
    wording, budget = basis.wording, basis.proposal.snapshot.budget
    untold = sum(row.cost is None for row in rows)
    sentences = []
    if budget is not None:
        sentences.append(
            wording.of(
                QT_TRANSLATE_NOOP("Documents", "The budget for projects together is {budget} SEK."),
                budget=wording.number(budget),
            )
        )
    if untold:
        sentences.append(
            wording.translate("Documents", "What %n projects cost is not told and not counted.", None, untold)
        )
    return " ".join(sentences)
