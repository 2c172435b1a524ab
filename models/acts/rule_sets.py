"""A rule set that was only proposed is confirmed by the number its statute got."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.edits import DeleteRows, Edit, InsertRows, Sentence, UpdateRows
from models.errors import UserProblem
from models.rule_sets import rule_set, statute_number
from models.tables import RuleSetStatute
from models.wording import QT_TRANSLATE_NOOP

CONFIRM = QT_TRANSLATE_NOOP("Acts", "Confirm the rule set {rule_set} with SFS {sfs}")
UNCONFIRM = QT_TRANSLATE_NOOP("Acts", "Take back the SFS number of the rule set {rule_set}")


def confirm_rule_set(session: Session, rule_set_id: str, sfs: str) -> Edit:
    """`sfs` as `2026:1234`, with or without the word SFS; empty takes the number back."""
    if rule_set(rule_set_id).sfs:
        raise UserProblem("RULE_SET_CONFIRMED", rule_set=rule_set_id)
    key = {"rule_set": rule_set_id}
    stored = session.get(RuleSetStatute, rule_set_id)
    if not sfs.strip():
        return DeleteRows(
            Sentence(UNCONFIRM, {"rule_set": rule_set_id}), "rule_set_statute", [key] if stored else []
        )
    number = statute_number(sfs)
    if number is None:
        raise UserProblem("SFS_NOT_UNDERSTOOD", sfs=sfs.strip())
    sentence = Sentence(CONFIRM, {"rule_set": rule_set_id, "sfs": number})
    if stored is not None:
        return UpdateRows(sentence, "rule_set_statute", [(key, {"sfs": number})])
    return InsertRows(sentence, "rule_set_statute", [{**key, "sfs": number}])
