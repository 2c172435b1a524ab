"""The file itself, its years and what was imported."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from models.domain.costs import COUNTED_COSTS
from models.domain.geography import RURAL_BELOW_INHABITANTS
from models.tables.registry import Table


class Plan(Table):
    """The one row about the file itself; `scope` is a county code, several with commas, or `all`."""

    __tablename__ = "plan"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    scope: Mapped[str]
    created: Mapped[str]
    year: Mapped[int]  # the year last worked with
    synthetic: Mapped[bool] = mapped_column(default=False)  # holds made-up demonstration data


class PlanningYear(Table):
    """The choices that change a year's results; `rural_permille` None follows where people live today.

    The other shares and `budget` (SEK) limit nothing where they are None; `cost_parts` are the codes of
    what counts as a cost, with commas between.
    """

    __tablename__ = "planning_year"
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rule_set: Mapped[str] = mapped_column(default="2016:38")
    rural_below: Mapped[int] = mapped_column(default=RURAL_BELOW_INHABITANTS)
    rural_permille: Mapped[int | None]
    crowding_norm: Mapped[int] = mapped_column(default=2)
    newcomers_permille: Mapped[int | None]
    landlord_permille: Mapped[int | None]
    budget: Mapped[int | None]
    cost_parts: Mapped[str] = mapped_column(default=",".join(sorted(COUNTED_COSTS)))


class ImportBatch(Table):
    """What was imported, from which file, when; never the cell texts."""

    __tablename__ = "import_batch"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64))
    imported: Mapped[str]  # UTC, ISO 8601
    year: Mapped[int]
    new: Mapped[int]
    changed: Mapped[int]
    corrections: Mapped[str]  # JSON: [sheet, cell] of each cell that was corrected while it was imported


class RememberedColumns(Table):
    """How the officer read a kind of sheet last time, by the fingerprint of its headings."""

    __tablename__ = "remembered_columns"
    fingerprint: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str]
    columns: Mapped[str]  # JSON: field -> column number
    is_placed: Mapped[bool]  # the officer also said in which sheet and row the headings stand
