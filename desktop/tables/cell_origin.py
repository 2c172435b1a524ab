"""Where the value in a cell comes from: who put it there, when, and from which cell of which file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from desktop.tables.row_edits import Stored
from desktop.workspace import Workspace
from models import queries
from models.queries import CellStory
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.act_words import act_in_words


def story_of(workspace: Workspace, edits: object, row: Any, column: str) -> CellStory | None:
    """None where nobody knows: the value is older than the history, or follows from others.

    Nor after the file is closed: a screen reader may ask about a page that is no longer shown.
    """
    place = edits.stored(row) if isinstance(edits, Stored) else None
    if place is None or not workspace.is_open:
        return None
    with workspace.file.reading() as session:
        return queries.cell_story(session, *place, column)


def story_in_a_line(story: CellStory, wording: Wording) -> str:
    """For the tool tip."""
    parts = (_file(story, wording), _when(story), story.who)
    return " · ".join(part for part in parts if part)


def story_lines(story: CellStory, wording: Wording) -> Iterator[tuple[str, str]]:
    """For the explanation; the first is a heading."""
    translate = wording.translate
    yield translate("Origin", "Where the value comes from"), ""
    if story.file:
        yield translate("Origin", "File"), story.file
    if story.cell:
        yield translate("Origin", "Cell of the file"), _cell(story, wording)
    yield translate("Origin", "What was done"), act_in_words(story.sentence, wording)
    yield translate("Origin", "When"), _when(story)
    yield translate("Origin", "Who"), story.who


def _file(story: CellStory, wording: Wording) -> str:
    if not story.file:
        return act_in_words(story.sentence, wording)
    return f"{story.file}, {_cell(story, wording)}" if story.cell else story.file


def _cell(story: CellStory, wording: Wording) -> str:
    if not story.sheet:
        return story.cell
    place = QT_TRANSLATE_NOOP("Origin", "{cell} on the sheet {sheet}")
    corrected = QT_TRANSLATE_NOOP("Origin", "{cell} on the sheet {sheet}, corrected when it was imported")
    return wording.of(corrected if story.corrected else place, cell=story.cell, sheet=story.sheet)


def _when(story: CellStory) -> str:
    """By the clock of this computer."""
    return f"{datetime.fromisoformat(story.at).astimezone():%Y-%m-%d %H:%M}"
