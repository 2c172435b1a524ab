"""Sentences for what can no longer be taken back, and for a history that was tampered with."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

HISTORY_PROBLEMS: Mapping[str, Text] = {
    "ACT_MOVED_ON": QT_TRANSLATE_NOOP(
        "Problems",
        "This can no longer be undone: what it changed has been changed again since.\n"
        "Look it up on the page History, and set the value you want.",
    ),
    "ACT_STAYS": QT_TRANSLATE_NOOP(
        "Problems",
        "A stored proposal or decision cannot be undone.\nMake a new proposal, or revise the quotas instead.",
    ),
    "ACT_NOT_FOUND": QT_TRANSLATE_NOOP(
        "Problems", "The history has no act with the number {act}.\nChoose one on the page History."
    ),
    "HISTORY_BROKEN": QT_TRANSLATE_NOOP(
        "Problems",
        "The history of this file is not as it was written, so nothing was undone.\n"
        "Check the planning file in the menu Plan; the safety copies beside the file may be whole.",
    ),
    "CHANGED_ELSEWHERE": QT_TRANSLATE_NOOP(
        "Problems",
        "Another program has changed this file in the meantime, so nothing was undone.\n"
        "Look at what it says now, then undo again if you still want to.",
    ),
    "WORK_UNDER_WAY": QT_TRANSLATE_NOOP(
        "Problems",
        "The planning file is being changed: {title}.\nWait until it is done, or cancel it, then try again.",
    ),
    "CHECK_HISTORY": QT_TRANSLATE_NOOP(
        "Problems",
        "The history is not as it was written, from act {act} on.\n"
        "Something outside this program changed the file; compare it with a safety copy.",
    ),
}
