"""What was done is written with it, whatever door it came through, and cannot be changed unseen."""

from __future__ import annotations

import getpass
import sqlite3
from pathlib import Path

import pytest

from models import acts, queries
from models.acts.years import choose_year
from models.edits import EditGroup, Sentence
from models.errors import UserProblem
from models.example_county.example import create_example
from models.planning_file.backups import back_up, backup_folder
from models.planning_file.database import PlanningFile
from models.planning_file.guards import TRIGGERS
from models.planning_file.history import StoredRow, first_broken
from models.planning_file.integrity import check_plan
from models.planning_file.taking_back import take_back
from models.progress import Cancelled
from models.tables import Table
from models.wording import Language, Text, Wording
from models.words.act_words import act_in_words, told
from models.words.history_titles import LEFT_OUT, TABLES, column_title
from models.words.history_words import ChangeInWords, changes_in_words
from tests.models.plans import SEAT, VILLAGE, YEAR, a_plan, add_homes, content, homes

SWEDISH = Wording(Language.SWEDISH)


def history(file: PlanningFile) -> tuple[queries.HistoryRow, ...]:
    with file.reading() as session:
        return queries.history_rows(session)


def changes(file: PlanningFile, act: int) -> tuple[ChangeInWords, ...]:
    with file.reading() as session:
        return changes_in_words(session, act, SWEDISH)


def test_an_act_says_who_when_what_and_from_what_to_what(dalarna: PlanningFile) -> None:
    dalarna.act(add_homes(homes(count=3)))
    dalarna.act(acts.set_values("home_stock", {"id": 1}, {"count": 5, "rooms": 2}))

    row = history(dalarna)[0]
    assert (row.act, row.who, row.rows, row.tables) == (2, getpass.getuser(), 1, ("home_stock",))
    assert row.at.endswith("+00:00")
    assert told(row, SWEDISH) == "Ändra bostäder"
    (change,) = changes(dalarna, 2)
    said = (change.table, change.row, change.column, change.before, change.after)
    assert said == ("Bostäder", "Borlänge · 2", "Antal bostäder", "3", "5")


def test_rows_that_come_and_go_are_told_whole(dalarna: PlanningFile) -> None:
    dalarna.act(add_homes(homes(count=3), homes(VILLAGE, 4)))
    dalarna.act(acts.delete_rows("home_stock", [{"id": 2}]))

    assert [told(row, SWEDISH) for row in history(dalarna)] == [
        "Ta bort bostäder",
        "Lägg till bostäder, 2 rader",
    ]
    (gone,) = changes(dalarna, 2)
    assert (gone.row, gone.column, gone.after) == ("Ornäs · 2", "borttagen rad", "")
    assert "Antal bostäder 4" in gone.before


def test_undo_and_redo_are_acts_themselves(dalarna: PlanningFile) -> None:
    inverse, _ = dalarna.act(add_homes())
    again, _ = dalarna.act(inverse)
    assert [(row.takes_back, row.undone) for row in history(dalarna)] == [(1, False), (None, True)]
    assert changes(dalarna, 2)[0].column == "borttagen rad"
    dalarna.act(again)

    rows = history(dalarna)
    assert [(row.takes_back, row.undone, row.redoes) for row in rows] == [
        (2, False, True),
        (1, True, False),
        (None, False, False),
    ]
    assert told(rows[0], SWEDISH).startswith("Gjort om: ")


def test_which_year_is_looked_at_is_no_act(dalarna: PlanningFile) -> None:
    dalarna.remember(choose_year(YEAR))
    assert history(dalarna) == ()


def test_nothing_is_written_of_what_was_refused_or_cancelled(dalarna: PlanningFile) -> None:
    before = content(dalarna)
    with pytest.raises(UserProblem):
        dalarna.act(EditGroup(Sentence(Text("Acts", "x"), {}), (add_homes(), add_homes(homes("nowhere")))))
    with pytest.raises(Cancelled):
        dalarna.act(add_homes(), lambda: True)

    assert history(dalarna) == ()
    assert content(dalarna) == before


def test_what_has_changed_since_is_not_taken_back(dalarna: PlanningFile) -> None:
    inverse, _ = dalarna.act(add_homes())
    dalarna.act(acts.set_values("home_stock", {"id": 1}, {"count": 9}))
    before = content(dalarna)
    with pytest.raises(UserProblem) as refused:
        dalarna.act(inverse)

    assert refused.value.code == "ACT_MOVED_ON"
    assert content(dalarna) == before
    assert len(history(dalarna)) == 2


def test_an_act_that_is_not_there_is_said_in_words(dalarna: PlanningFile) -> None:
    with pytest.raises(UserProblem) as refused, dalarna.reading() as session:
        take_back(session, 7)
    assert refused.value.code == "ACT_NOT_FOUND"


def _with_history(path: Path) -> PlanningFile:
    file = a_plan(path)
    for count in (1, 2, 3):
        file.act(add_homes(homes(count=count)))
    return file


TAMPERING: dict[str, tuple[str, int]] = {
    "another account": ("UPDATE act SET who = 'någon annan' WHERE id = 2", 2),
    "another value": ("UPDATE act_row SET after = replace(after, '2', '7') WHERE act_id = 2", 2),
    "another cell": ("UPDATE act_row SET origin = '{}' WHERE act_id = 3", 3),
    "an act taken out": ("DELETE FROM act_row WHERE act_id = 2; DELETE FROM act WHERE id = 2", 3),
    "a row taken out": ("DELETE FROM act_row WHERE act_id = 1", 1),
    "rows put in after the end": (
        "PRAGMA foreign_keys=OFF; UPDATE act_row SET act_id = 9, position = 2 WHERE act_id = 3",
        3,
    ),
}


@pytest.mark.parametrize("how", TAMPERING)
def test_whatever_is_changed_outside_the_program_is_found(tmp_path: Path, how: str) -> None:
    statements, first = TAMPERING[how]
    _with_history(tmp_path).close()
    with sqlite3.connect(tmp_path / "plan.bosplan") as raw:
        names = [name for name in TRIGGERS if name.startswith("act")]
        raw.executescript("".join(f"DROP TRIGGER {name};" for name in names) + statements)
    with PlanningFile.open(tmp_path / "plan.bosplan") as file:
        with file.reading() as session:
            assert first_broken(session) == first
        found = [finding for finding in check_plan(file) if finding.code == "CHECK_HISTORY"]
        assert [finding.params["act"] for finding in found] == [str(first)]
        if how == "another value":
            with file.reading() as session:
                edit = take_back(session, 2)
            with pytest.raises(UserProblem) as refused:
                file.act(edit)
            assert refused.value.code == "HISTORY_BROKEN"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE act SET params = '{' WHERE id = 3",
        "UPDATE act SET params = '[]', text = '{what}' WHERE id = 3",
        "UPDATE act SET takes_back = 3 WHERE id = 3",
        "UPDATE act SET takes_back = 3 WHERE id = 1",
        "UPDATE act_row SET row_key = '{}' WHERE act_id = 3",
    ],
)
def test_an_altered_history_is_still_shown(tmp_path: Path, statement: str) -> None:
    _with_history(tmp_path).close()
    with sqlite3.connect(tmp_path / "plan.bosplan") as raw:
        names = [name for name in TRIGGERS if name.startswith("act")]
        raw.executescript("".join(f"DROP TRIGGER {name};" for name in names) + statement)
    with PlanningFile.open(tmp_path / "plan.bosplan") as file:
        assert [bool(told(row, SWEDISH)) for row in history(file)] == [True] * 3
        with file.reading() as session:
            assert first_broken(session) in (1, 3)
            queries.undo_steps(session)


def test_a_whole_history_is_in_order(tmp_path: Path) -> None:
    with _with_history(tmp_path) as file:
        with file.reading() as session:
            assert first_broken(session) is None
        assert not [finding for finding in check_plan(file) if finding.code == "CHECK_HISTORY"]


@pytest.mark.parametrize("table", ["act", "act_row"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_the_file_itself_refuses_changes(tmp_path: Path, table: str, statement: str) -> None:
    _with_history(tmp_path).close()
    with (
        sqlite3.connect(tmp_path / "plan.bosplan") as raw,
        pytest.raises(sqlite3.IntegrityError, match="never"),
    ):
        raw.execute(statement.format(table))


def test_every_table_and_column_an_act_can_touch_has_a_name() -> None:
    own_notes = {"act", "act_row", "import_batch", "remembered_columns"}
    assert set(TABLES) | own_notes == set(Table.metadata.tables)
    kept_elsewhere = {"snapshot", "settings", "solution", "adjustments", "paper", "facts"}
    for name in TABLES:
        for column in Table.metadata.tables[name].columns:
            named = column_title(name, column.name) is not None
            assert named or column.name in LEFT_OUT | kept_elsewhere, (name, column.name)


@pytest.mark.parametrize("text", ["{file.__class__}", "{file!r}", "{file:>999999999}", "{gone}", "{", "{0}"])
def test_a_sentence_of_a_mailed_file_is_only_text(text: str) -> None:
    sentence = Sentence(Text("Acts", text), {"file": "tal.xlsx"})
    assert act_in_words(sentence, SWEDISH) == text


def test_the_steps_are_what_the_acts_tell(dalarna: PlanningFile) -> None:
    first, _ = dalarna.act(add_homes())
    second, _ = dalarna.act(add_homes())
    undone, _ = dalarna.act(second)
    with dalarna.reading() as session:
        steps = queries.undo_steps(session)
    assert (steps.undo, steps.redo) == ((first.act,), (undone.act,))
    dalarna.act(acts.set_values("plan", {"id": 1}, {"title": "Ny"}))
    with dalarna.reading() as session:
        steps = queries.undo_steps(session)
    assert (steps.undo, steps.redo) == ((1, 4), ())


def test_safety_copies_hold_the_history_too(tmp_path: Path) -> None:
    with _with_history(tmp_path) as file:
        copy = back_up(file, reason="import")
    assert copy.path.parent == backup_folder(tmp_path / "plan.bosplan")
    with PlanningFile.open(copy.path) as file:
        assert len(history(file)) == 3
        assert SEAT in str(changes(file, 1)[0].change.after)


@pytest.mark.parametrize(
    ("table", "key", "after"),
    [
        ("sqlite_master", '{"id":1}', "{}"),
        ("home_stock", "[1]", "{}"),
        ("home_stock", "{", "{}"),
        ("home_stock", "{}", "{}"),
        ("home_stock", '{"count":1}', "{}"),
        ("home_stock", "[" * 100_000, "{}"),
        ("home_stock", '{"id":1}', '{"count); DROP TABLE plan":1}'),
        ("home_stock", '{"id":1}', '{"count":[1]}'),
        ("home_stock", '{"id":1}', '{"first":"2026-13"}'),
        ("home_stock", '{"id":1}', '{"first":5}'),
        ("letterhead", '{"id":1}', '{"logo":"%"}'),
    ],
)
def test_rows_that_no_act_of_ours_wrote_are_refused(table: str, key: str, after: str) -> None:
    with pytest.raises(UserProblem) as refused:
        StoredRow(1, table, key, None, after, None).change()
    assert refused.value.code == "HISTORY_BROKEN"


def test_the_example_begins_without_a_history(tmp_path: Path) -> None:
    with create_example(tmp_path / "Dalarna.bosplan") as file:
        assert history(file) == ()
