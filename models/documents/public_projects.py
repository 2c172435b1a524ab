"""Proposed projects as anyone may read them: no months, and those of few homes only as one sum.

A project is taken into use as far as households need it, so that a few homes say who moves in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from models.documents.basis import Basis
from models.documents.parts import Block, Column, Heading, Paragraph, Row, Table, number_column
from models.documents.projects import cost_told, no_project, proposed, total_cost
from models.documents.small_numbers import is_small, shown_and_merged
from models.domain.plan_figures import NOBODY, Count
from models.domain.started_projects import StartedProject


@dataclass(frozen=True, slots=True)
class PublicProject:
    """One project, or several as one sum; `cost` in SEK, None where nobody has told it."""

    name: str
    place: str
    units: int
    homes: int
    cost: int | None


def public_projects(basis: Basis) -> tuple[PublicProject, ...]:
    """Every proposed project is in exactly one row; none where all of them together are small."""
    rows = proposed(basis)
    if is_small(sum(map(_homes, rows), NOBODY)):
        return ()
    shown, merged = shown_and_merged(rows, lambda row: (_homes(row),))
    public = [
        PublicProject(
            row.project.name,
            basis.place_names.get(row.project.place_code, row.project.place_code),
            row.units,
            row.homes,
            row.cost,
        )
        for row in shown
    ]
    if merged:
        others = basis.wording.translate("Documents", "%n projects together", None, len(merged))
        public.append(_sum(others, merged))
    return tuple(public)


def public_total(basis: Basis) -> PublicProject:
    return _sum(basis.wording.translate("Documents", "Total"), proposed(basis))


def nothing_to_tell(basis: Basis) -> str:
    """Why there is no row."""
    if not proposed(basis):
        return no_project(basis.wording)
    return basis.wording.translate(
        "Documents",
        "The projects that the plan proposes have too few homes to be shown without pointing out a family.",
    )


def public_project_blocks(basis: Basis) -> Iterator[Block]:
    """Nothing where the plan might not choose among projects."""
    if not basis.proposal.settings.siting:
        return
    wording, number, rows = basis.wording, basis.wording.number, public_projects(basis)
    yield Heading(wording.translate("Documents", "Housing projects to take into use"))
    if not rows:
        yield Paragraph(nothing_to_tell(basis))
        return

    def cells(row: PublicProject) -> tuple[str, ...]:
        return row.name, row.place, number(row.units), number(row.homes), cost_told(basis, row.cost)

    yield Table(
        caption=wording.translate("Documents", "Projects that the plan proposes, none of them decided yet"),
        columns=(
            Column(wording.translate("Documents", "Project")),
            Column(wording.translate("Documents", "Place")),
            number_column(wording.translate("Documents", "Units"), 20),
            number_column(wording.translate("Documents", "Homes"), 24),
            number_column(wording.translate("Documents", "Cost, SEK"), 30),
        ),
        rows=(*(Row(cells(row)) for row in rows), Row(cells(public_total(basis)), total=True)),
    )


def _homes(row: StartedProject) -> Count:
    """Each home as if one person lived there."""
    return Count(row.homes, row.homes)


def _sum(name: str, rows: tuple[StartedProject, ...]) -> PublicProject:
    units, homes = sum(row.units for row in rows), sum(row.homes for row in rows)
    return PublicProject(name, "", units, homes, total_cost(rows))
