"""`history`: who did what in a planning file, from what to what."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from desktop.commands.console import Command, Console, Exit
from models import queries
from models.planning_file.database import PlanningFile
from models.queries import HistoryRow
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.act_words import told
from models.words.history_words import ChangeInWords, changes_in_words

CHANGES_SHOWN = 5
ROWS_TOLD = 500

type Told = tuple[HistoryRow, Sequence[ChangeInWords]]


def history(arguments: Namespace, console: Console) -> Exit:
    """The newest acts first. In JSON each with its changes, at most those of its first `ROWS_TOLD` rows."""
    wording = console.wording
    with PlanningFile.open(arguments.plan) as file, file.reading() as session:
        acts = [
            (
                row,
                changes_in_words(
                    session, row.act, wording, limit=ROWS_TOLD if console.as_json else CHANGES_SHOWN
                ),
            )
            for row in queries.history_rows(session, limit=arguments.acts)
        ]
    lines = [line for act in acts for line in _lines(act, wording)]
    if not lines:
        lines = [wording.translate("CommandLine", "Nothing has been done in this file yet.")]
    console.answer({"outcome": "ok", "acts": [_data(act, wording) for act in acts]}, lines)
    return Exit.DONE


def _lines(act: Told, wording: Wording) -> Iterator[str]:
    row, changes = act
    when = datetime.fromisoformat(row.at).astimezone()
    state = f" ({wording.translate('History', 'undone')})" if row.undone else ""
    yield f"{when:%Y-%m-%d %H:%M}  {row.who}  {told(row, wording)}{state}"
    for change in changes:
        where = " · ".join(part for part in (change.table, change.row, change.column) if part)
        origin = f"  [{change.origin}]" if change.origin else ""
        yield f"    {where}: {change.before or '–'} → {change.after or '–'}{origin}"
    if row.rows > CHANGES_SHOWN:
        more = QT_TRANSLATE_NOOP("CommandLine", "… {rows} rows in all")
        yield "    " + wording.of(more, rows=row.rows)


def _data(act: Told, wording: Wording) -> dict[str, object]:
    row, changes = act
    return {
        "act": row.act,
        "at": row.at,
        "who": row.who,
        "what": told(row, wording),
        "takes_back": row.takes_back,
        "undone": row.undone,
        "rows": row.rows,
        "changes": [
            {
                "table": change.change.table,
                "key": dict(change.change.key),
                "row": change.row,
                "column": change.name or None,
                "from": change.before,
                "to": change.after,
                "cell": change.origin or None,
            }
            for change in changes
        ],
    }


COMMANDS: Mapping[str, Command] = {"history": history}
