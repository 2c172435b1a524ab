"""What Historik says of a change: in the words of the window, never as the file writes it."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from models.edits import RowChange
from models.planning_file.database import PlanningFile
from models.planning_file.integrity import CODE_WORDS
from models.tables import Table
from models.wording import Language, Wording
from models.words.history_titles import LEFT_OUT, NAMED_BY
from models.words.history_words import ChangeInWords, WordsOfChanges

SAME_IN_SWEDISH = {"sfi"}


def told(file: PlanningFile, table: str, **values: object) -> tuple[ChangeInWords, ...]:
    key = {column.name: 1 for column in Table.metadata.tables[table].primary_key}
    with file.reading() as session:
        words = WordsOfChanges(session, Wording(Language.SWEDISH))
        return tuple(words.of_change(RowChange(table, key, dict.fromkeys(values), values)))


@pytest.mark.parametrize(
    ("table", "column", "words"),
    [
        pytest.param(table.__tablename__, column, words, id=f"{table.__tablename__}.{column}")
        for table, column, words in CODE_WORDS
        if column not in LEFT_OUT
    ],
)
def test_no_code_word_is_shown(dalarna: PlanningFile, table: str, column: str, words: Iterable[str]) -> None:
    for word in words:
        for change in told(dalarna, table, **{column: word}):
            assert change.after
            assert change.after != word or word in SAME_IN_SWEDISH
            if column in NAMED_BY.get(table, ()):
                assert word not in change.row.split(" · ") or word in SAME_IN_SWEDISH


@pytest.mark.parametrize(
    ("table", "column", "value", "words"),
    [
        ("municipality", "population_year", 2023, "2023"),
        ("alternative_weight", "weight", 400_000, "40 %"),
        ("alternative_weight", "weight", 333_333, "33,3333 %"),
        ("home_stock", "rooms", 4, "4"),
        ("place", "is_seat", True, "ja"),
    ],
)
def test_numbers_are_written_as_the_window_does(
    dalarna: PlanningFile, table: str, column: str, value: object, words: str
) -> None:
    assert told(dalarna, table, **{column: value})[0].after.replace("\u00a0", " ") == words


def test_every_table_is_known_to_the_file() -> None:
    assert {table.__tablename__ for table, _, _ in CODE_WORDS} <= set(Table.metadata.tables)
