"""Thousands of rows from a sheet: read once each, stored beside the window, lost without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.jobs import JobRunner
from desktop.settings import WindowSettings
from desktop.tables.layout_edits import LayoutEdits
from desktop.tables.record_table import RecordTable
from desktop.tables.table_column import entered
from desktop.tables.table_view import TableView
from desktop.undo import ROWS_AT_ONCE
from desktop.workspace import Workspace
from models import acts, queries
from models.planning_file.database import PlanningFile
from models.wording import QT_TRANSLATE_NOOP, Language, Wording
from models.workbooks.column import CellKind
from models.workbooks.layouts import HOMES

MANY = ROWS_AT_ONCE + 100
COLUMNS = ("place_code", "rooms", "count", "first", "tenure", "source")


@pytest.fixture
def beside(qtbot: QtBot, settings: WindowSettings, example_path: Path) -> Workspace:
    workspace = Workspace(Wording(Language.SWEDISH), settings, JobRunner())
    workspace.use(PlanningFile.open(example_path))
    return workspace


@pytest.fixture
def homes(qtbot: QtBot, beside: Workspace) -> TableView:
    model = RecordTable(
        [entered(HOMES, name) for name in COLUMNS],
        beside.wording,
        edits=LayoutEdits(beside, HOMES),
        title=QT_TRANSLATE_NOOP("Homes", "Homes"),
    )

    def read() -> None:
        with beside.file.reading() as session:
            model.set_labels(CellKind.PLACE, {row.code: row.name for row in queries.place_rows(session)})
            model.set_rows(queries.home_rows(session))

    read()
    beside.changed.connect(read)
    view = TableView(model, beside.settings, "test", "Bostäder")
    model.setParent(view)
    qtbot.addWidget(view)
    return view


def paste_below(view: TableView, count: int, *, place: str | None = None) -> None:
    codes = list(view.records.known_values(0))
    lines = (
        f"{place or codes[line % len(codes)]}\t2\t{1 + line % 9}\t2026-03\tkommunalt bolag\tbrev"
        for line in range(count)
    )
    QGuiApplication.clipboard().setText("\n".join(lines))
    view.select_cell(view.records.rowCount() - 1, 0)
    view.paste()


def test_thousands_of_rows_are_stored_beside_the_window(
    qtbot: QtBot, beside: Workspace, homes: TableView
) -> None:
    before = len(homes.records.all_rows)
    paste_below(homes, MANY, place=str(homes.records.text(0, 0)))

    assert beside.is_under_way
    assert len(homes.records.all_rows) == before
    qtbot.waitUntil(lambda: not beside.is_under_way)
    assert len(homes.records.all_rows) == before + MANY
    assert beside.undo_stack.undo_text() == "Klistra in 3\u00a0600 celler i Bostäder"
    beside.close()


def test_a_paste_that_is_cancelled_leaves_the_rows_that_were_begun(
    qtbot: QtBot, beside: Workspace, homes: TableView
) -> None:
    model = homes.records
    before = len(model.all_rows)
    model.write({(before, 5): "påbörjad"})
    paste_below(homes, MANY, place=str(model.text(0, 0)))
    beside.jobs.running[0].cancel()
    qtbot.waitUntil(lambda: not beside.is_under_way)

    assert len(model.all_rows) == before
    assert [draft.values.get("source") for draft in model.drafts if draft.values] == ["påbörjad"]
    assert not beside.undo_stack.can_undo()
    beside.close()


def test_work_under_way_refuses_a_paste_in_words(qtbot: QtBot, beside: Workspace, homes: TableView) -> None:
    place = str(homes.records.text(0, 0))
    paste_below(homes, MANY, place=place)
    with qtbot.waitSignal(homes.refused) as refused:
        paste_below(homes, 1, place=place)

    assert refused.args[0].endswith("Inget ändrades.")
    qtbot.waitUntil(lambda: not beside.is_under_way)
    beside.close()


def test_removing_thousands_of_rows_does_not_hold_the_window(
    qtbot: QtBot, beside: Workspace, homes: TableView
) -> None:
    with beside.file.reading() as session:
        row = queries.home_rows(session)[0]
    new = {name: getattr(row, name) for name in COLUMNS}
    beside.do(acts.insert_rows("home_stock", [new] * MANY))
    before = len(homes.records.all_rows)
    homes.records.remove(range(before - MANY, before))

    assert beside.is_under_way
    qtbot.waitUntil(lambda: not beside.is_under_way)
    assert len(homes.records.all_rows) == before - MANY
    beside.close()


def test_what_cannot_be_read_in_thousands_of_rows_is_marked_in_a_moment(
    qtbot: QtBot, homes: TableView
) -> None:
    with qtbot.waitSignal(homes.refused) as refused:
        paste_below(homes, 4 * MANY, place="Ingenstans")

    assert refused.args[0].startswith(
        "12\u00a0000 celler väntar i rader där något saknas. 2\u00a0400 celler kunde inte tas emot"
    )
    assert sum(map(homes.records.has_refusal, homes.records.drafts)) == 4 * MANY
