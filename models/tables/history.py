"""What was done in the file, by whom and when, row by row: enough to explain it and to take it back."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.registry import Table


class Act(Table):
    """One act of the officer, written once.

    `context` and `text` are the catalogue's names of its sentence, `params` (JSON) fill it. `takes_back`
    is the act that an undo or a redo turned around. `digest` covers this act, its rows and the digest of
    the act before, so that nothing can be changed or taken out unseen.
    """

    __tablename__ = "act"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]  # UTC, ISO 8601
    who: Mapped[str]
    context: Mapped[str]
    text: Mapped[str]
    params: Mapped[str]
    takes_back: Mapped[int | None] = mapped_column(ForeignKey("act.id"))
    program: Mapped[str]
    digest: Mapped[str] = mapped_column(String(64))


class ActRow(Table):
    """What one act did to one row: `before` and `after` are JSON of the columns touched, None where the
    row did not exist. `origin` is JSON of column -> "Sheet!C12" for what came from a workbook.
    """

    __tablename__ = "act_row"
    id: Mapped[int] = mapped_column(primary_key=True)
    act_id: Mapped[int] = mapped_column(ForeignKey("act.id"))
    position: Mapped[int]  # 1 for what was done first
    table_name: Mapped[str]
    row_key: Mapped[str]  # JSON of the primary key, sorted
    before: Mapped[str | None]
    after: Mapped[str | None]
    origin: Mapped[str | None]
    __table_args__ = (
        UniqueConstraint("act_id", "position"),
        CheckConstraint("before IS NOT NULL OR after IS NOT NULL", name="something"),
        Index(None, "table_name", "row_key"),
    )
