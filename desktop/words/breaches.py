"""A rule that a plan does not keep: what about, and by how much, in words; without Qt."""

from __future__ import annotations

from desktop.words.subjects import subject_words
from models.domain.place_suitability import PARTS
from models.domain.proposal import Breach
from models.domain.snapshot import LockKind, PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP, Text, Wording

_FAIRNESS, _LINKS, _LOCKS = "fairness_floor", "links_kept", "locks_kept"
_AT_MOST = QT_TRANSLATE_NOOP("Proposal", "{actual}, at most {limit}")
_LOCK_LIMITS: dict[LockKind, Text] = {
    LockKind.AT_MOST: _AT_MOST,
    LockKind.AT_LEAST: QT_TRANSLATE_NOOP("Proposal", "{actual}, at least {limit}"),
    LockKind.EXACTLY: QT_TRANSLATE_NOOP("Proposal", "{actual}, exactly {limit}"),
}


def breach_line(breach: Breach, snapshot: PlanningSnapshot, wording: Wording) -> tuple[str, str]:
    """`Sveg, mars 2026` and `3, högst 2`."""
    text, actual, limit = _AT_MOST, str(breach.actual), str(breach.limit)
    if breach.rule_id == _FAIRNESS:
        text = _LOCK_LIMITS[LockKind.AT_LEAST]
        actual, limit = (wording.number(mean / PARTS, 2) for mean in (breach.actual, breach.limit))
    if breach.rule_id == _LOCKS:
        kinds = {lock.id: lock.kind for lock in snapshot.locks}
        text = _LOCK_LIMITS[kinds.get(breach.subject[0], LockKind.AT_MOST)]
    return _subject(breach, snapshot, wording), wording.of(text, actual=actual, limit=limit)


def _subject(breach: Breach, snapshot: PlanningSnapshot, wording: Wording) -> str:
    """A lock is told by its place, a link by its households: they come after it anyway."""
    subject = breach.subject[1:] if breach.rule_id in (_LOCKS, _LINKS) else breach.subject
    return subject_words(subject, snapshot, wording)
