"""The sentence of a stored act, in the officer's language and safely: a file may be mailed by anyone."""

from __future__ import annotations

from string import Formatter

from models.edits import Sentence
from models.queries.history import HistoryRow
from models.wording import QT_TRANSLATE_NOOP, Wording


def act_in_words(sentence: Sentence, wording: Wording) -> str:
    """As `Sentence.in_words`; a text that asks for more than its parameters is shown as it stands."""
    return sentence.in_words(wording) if _is_plain(sentence) else sentence.text.source


def told(row: HistoryRow, wording: Wording) -> str:
    """What an act did, also where it took another back."""
    act = act_in_words(row.sentence, wording)
    if row.takes_back is None:
        return act
    again = QT_TRANSLATE_NOOP("History", "Done again: {act}")
    undone = QT_TRANSLATE_NOOP("History", "Undone: {act}")
    return wording.of(again if row.redoes else undone, act=act)


def _is_plain(sentence: Sentence) -> bool:
    try:
        asked = [(name, spec, kind) for _, name, spec, kind in Formatter().parse(sentence.text.source)]
    except ValueError:
        return False
    return all(
        name is None or (name in sentence.params and not spec and kind is None) for name, spec, kind in asked
    )
