"""What every kind of import needs to know about the file and the plan, and what it gives back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.edits import Edit, Sentence
from models.errors import UserProblem
from models.tables import County, Municipality, Plan
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.workbooks.municipality_keys import Country
from models.workbooks.report import ImportReport
from models.workbooks.workbook import Workbook


@dataclass(frozen=True, slots=True)
class Basis:
    """`scope` holds the municipalities of the plan; `year` and `version` None where nobody said.

    `wording` is for the values a report shows."""

    session: Session
    workbook: Workbook
    country: Country
    scope: frozenset[str]
    plan_year: int
    year: int | None
    version: str | None
    wording: Wording

    @property
    def sentence(self) -> Sentence:
        return sentence_for(self.workbook)

    def require_some_in_plan(self, codes: Sequence[str]) -> None:
        """`UserProblem` when a file speaks of municipalities, but of none in this plan."""
        if codes and not self.scope.intersection(codes):
            counties = sorted({self.country.counties.get(code[:2], code[:2]) for code in codes})
            ours = sorted({self.country.counties[code[:2]] for code in self.scope})
            raise UserProblem(
                "OTHER_COUNTY",
                file=self.workbook.file_name,
                counties=_listed(counties),
                plan=_listed(ours),
            )


def sentence_for(workbook: Workbook, changes: int = 0) -> Sentence:
    """What the undo menu says; with the number of lines that change something, where it is known."""
    what: dict[str, object] = {"file": workbook.file_name}
    if changes == 1:
        return Sentence(QT_TRANSLATE_NOOP("Imports", "Import {file} (1 change)"), what)
    if changes:
        what["changes"] = changes
        return Sentence(QT_TRANSLATE_NOOP("Imports", "Import {file} ({changes} changes)"), what)
    return Sentence(QT_TRANSLATE_NOOP("Imports", "Import {file}"), what)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A report and the edits that make it true."""

    report: ImportReport
    edits: tuple[Edit, ...]


def basis(
    session: Session, workbook: Workbook, year: int | None, version: str | None, wording: Wording
) -> Basis:
    counties = session.scalars(select(County)).all()
    in_plan = {county.code for county in counties if county.in_plan}
    municipalities = session.scalars(select(Municipality)).all()
    return Basis(
        session,
        workbook,
        Country(
            {municipality.code: municipality.name for municipality in municipalities},
            {county.code: county.name for county in counties},
        ),
        frozenset(town.code for town in municipalities if town.county_code in in_plan),
        session.scalars(select(Plan.year)).one(),
        year,
        version,
        wording,
    )


def _listed(names: list[str]) -> str:
    return ", ".join(names[:3]) + (", …" if len(names) > 3 else "")
