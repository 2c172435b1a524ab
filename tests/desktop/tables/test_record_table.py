"""The table model: what it shows, how it sorts and filters, and that writing never half-happens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.domain.months import Month
from models.errors import UserProblem
from tests.desktop.tables.table_fakes import Row, a_table, column_texts

ROLE = Qt.ItemDataRole


def test_keeps_qts_contract(qtmodeltester: ModelTester) -> None:
    model, _ = a_table()
    qtmodeltester.check(model, force_py=True)
    model.sort(0)
    model.set_filter("öje")
    model.set_filter("")
    model.write({(3, 0): "Alfta", (3, 1): "4", (3, 3): "2026-05"})
    model.remove([0])
    qtmodeltester.check(model, force_py=True)


def test_places_are_shown_by_name_and_numbers_with_swedish_spacing(qtbot: QtBot) -> None:
    model, _ = a_table()

    assert column_texts(model, 0) == ["Öje", "Åsen", "Ärla"]
    assert column_texts(model, 1) == ["10", "2", "1\u00a0200"]
    assert model.data(model.index(0, 1), ROLE.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize(
    ("column", "order", "expected"),
    [
        (0, Qt.SortOrder.AscendingOrder, ["Åsen", "Ärla", "Öje"]),
        (0, Qt.SortOrder.DescendingOrder, ["Öje", "Ärla", "Åsen"]),
        (1, Qt.SortOrder.AscendingOrder, ["Åsen", "Öje", "Ärla"]),
        (3, Qt.SortOrder.AscendingOrder, ["Öje", "Ärla", "Åsen"]),
    ],
)
def test_sorts_in_swedish_order(qtbot: QtBot, column: int, order: Qt.SortOrder, expected: list[str]) -> None:
    model, _ = a_table()
    model.sort(column, order)

    assert column_texts(model, 0) == expected


@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_missing_values_stand_last_in_both_directions(qtbot: QtBot, order: Qt.SortOrder) -> None:
    month = Month(2026, 1)
    model, _ = a_table([Row(1, "p1", 1, month), Row(2, "p2", 1, month, Month(2027, 1))])
    model.sort(4, order)

    assert column_texts(model, 0) == ["Ärla", "Åsen"]


def test_filter_wants_every_word_in_any_column(qtbot: QtBot) -> None:
    model, _ = a_table()
    model.set_filter("ö 2026-01")

    assert column_texts(model, 0) == ["Öje"]
    assert model.rowCount() == 1


def test_one_cell_is_one_act(qtbot: QtBot) -> None:
    model, edits = a_table()

    assert model.setData(model.index(0, 1), "1 500")
    assert (edits.rows[0].count, edits.acts) == (1500, 1)


def test_a_place_may_be_written_by_name_or_code(qtbot: QtBot) -> None:
    model, edits = a_table()
    model.write({(0, 0): "ärla", (1, 0): "p4"})

    assert [row.place_code for row in edits.rows[:2]] == ["p2", "p4"]


def test_refused_input_stays_marked_with_its_sentence(qtbot: QtBot) -> None:
    model, edits = a_table()
    cell = model.index(0, 1)
    with qtbot.waitSignal(model.refused) as refused:
        assert not model.setData(cell, "många")

    assert edits.acts == 0
    assert model.data(cell, ROLE.DisplayRole) == "många"
    assert "många" in model.data(cell, ROLE.ToolTipRole)
    assert "Rad 1" in refused.args[0]
    assert model.data(cell, ROLE.BackgroundRole) is not None
    assert not model.data(cell, ROLE.DecorationRole).isNull()
    model.setData(cell, "3")
    assert model.data(cell, ROLE.ToolTipRole) is None


def test_many_cells_are_one_act(qtbot: QtBot) -> None:
    model, edits = a_table()
    model.write({(0, 1): "1", (1, 1): "2", (2, 1): "3"})

    assert ([row.count for row in edits.rows], edits.acts) == ([1, 2, 3], 1)


def test_good_cells_go_in_and_the_bad_one_stays_marked(qtbot: QtBot) -> None:
    model, edits = a_table()
    written = model.write({(0, 1): "1", (1, 1): "två", (2, 1): "3"})

    assert ([row.count for row in edits.rows], edits.acts) == ([1, 2, 3], 1)
    assert (written.stored, [refusal.text for refusal in written.refusals]) == (2, ["två"])
    assert (model.text(1, 1), "Rad 2" in model.refusal(1, 1)) == ("två", True)
    assert model.data(model.index(1, 1), ROLE.AccessibleDescriptionRole) == model.refusal(1, 1)


def test_a_column_decides_its_decimal_mark_as_an_import_does(qtbot: QtBot) -> None:
    """1.234 alone may be either; beside 7,0 it is one thousand."""
    model, edits = a_table()
    assert len(model.write({(0, 1): "1.234"}).refusals) == 1
    assert not model.write({(0, 1): "1.234", (1, 1): "7,0"}).refusals

    assert [row.count for row in edits.rows[:2]] == [1234, 7]


def test_what_was_refused_can_be_forgotten(qtbot: QtBot) -> None:
    model, _ = a_table()
    model.write({(0, 1): "två"})

    assert model.forget_refusals([(model.key_at(0), 1)])
    assert (model.text(0, 1), model.refusal(0, 1)) == ("10", "")


def test_a_computed_column_is_not_written_in(qtbot: QtBot) -> None:
    model, edits = a_table()

    assert not model.flags(model.index(0, 2)) & Qt.ItemFlag.ItemIsEditable
    written = model.write({(0, 2): "4", (0, 1): "7"})
    assert "räknas fram" in written.refusals[0].sentence
    assert (edits.rows[0].count, model.text(0, 2)) == (7, "14")


def test_a_new_row_waits_until_it_is_whole(qtbot: QtBot) -> None:
    model, edits = a_table()
    last = model.rowCount() - 1
    model.setData(model.index(last, 0), "Alfta")
    model.setData(model.index(last, 1), "7")
    assert edits.acts == 0
    assert model.text(last, 0) == "Alfta"

    model.setData(model.index(last, 3), "maj 2026")

    assert edits.rows[-1] == Row(4, "p4", 7, Month(2026, 5))
    assert model.text(model.rowCount() - 1, 0) == ""


def test_rows_below_the_last_become_new_rows_in_the_same_act(qtbot: QtBot) -> None:
    model, edits = a_table()
    model.write(
        {
            (2, 1): "5",
            **{(3, at): text for at, text in ((0, "Åsen"), (1, "6"), (3, "2026-06"))},
            **{(4, at): text for at, text in ((0, "Öje"), (1, "8"), (3, "2026-07"))},
        }
    )

    assert ([row.count for row in edits.rows], edits.acts) == ([10, 2, 5, 6, 8], 1)


def test_an_unfinished_row_in_a_block_waits_and_the_others_go_in(qtbot: QtBot) -> None:
    model, edits = a_table()
    written = model.write(
        {(2, 1): "5", (3, 0): "Åsen", (4, 0): "Öje", (4, 1): "x1", (4, 3): "2026-02", (5, 0): "", (5, 1): ""}
    )

    assert ([row.count for row in edits.rows], edits.acts) == ([10, 2, 5], 1)
    assert (written.stored, written.begun, len(written.refusals)) == (1, 3, 1)
    assert [model.text(line, 0) for line in range(3, model.rowCount())] == ["Åsen", "Öje", ""]

    model.setData(model.index(4, 1), "8")
    assert edits.rows[-1] == Row(4, "p3", 8, Month(2026, 2))
    assert [model.text(line, 0) for line in range(model.rowCount())][3:] == ["Öje", "Åsen", ""]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 5),
            st.sampled_from([0, 1, 3, 4]),
            st.sampled_from(["Åsen", "7", "2026-04", "", "?"]),
        ),
        max_size=12,
    )
)
def test_whatever_is_pasted_what_is_good_is_stored_and_what_is_bad_is_named(
    qapp: QApplication, pasted: list[tuple[int, int, str]]
) -> None:
    """No cell is lost in silence: each is stored, waits in a row that is begun, or is refused in words."""
    model, edits = a_table()
    cells = {(row, column): text for row, column, text in pasted}
    rows_before, acts_before = len(edits.rows), edits.acts
    written = model.write(cells)

    empty_drafts = sum(row >= rows_before and not text for (row, _), text in cells.items())
    assert len(written.refusals) + written.stored + written.begun == len(cells) - empty_drafts
    assert edits.acts - acts_before == (written.stored > 0)
    assert model.rowCount() == len(edits.rows) + len(model.drafts)


def test_what_the_planning_file_refuses_changes_nothing(qtbot: QtBot) -> None:
    model, edits = a_table()
    edits.refuses = True
    with pytest.raises(UserProblem):
        model.write({(0, 1): "1"})

    assert model.text(0, 1) == "10"


def test_rows_keep_their_place_when_values_change(qtbot: QtBot) -> None:
    model, _ = a_table()
    model.sort(1)
    model.write({(0, 1): "9 999"})

    assert column_texts(model, 0) == ["Åsen", "Öje", "Ärla"]
