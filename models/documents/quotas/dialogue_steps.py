"""From a municipality's target to its proposed quota: rows that make the sum agree, with their reasons."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from models.documents.parts import Row
from models.documents.quotas.figures import QuotaFigures
from models.domain.apportionment import Bound, Formula
from models.domain.quota_paper import PaperLine
from models.wording import QT_TRANSLATE_NOOP, Wording


def step_rows(figures: QuotaFigures, line: PaperLine) -> Iterator[Row]:
    """The target, what rounding or limits make of it, what was changed by hand, and the proposal."""
    wording, share = figures.wording, figures.shares[line.code]
    target = wording.translate("DialoguePaper", "Target, the sum of the contributions")
    yield Row((target, "", figures.percent(1000), figures.exact(share.target)), total=True)
    calculated = line.quota if line.calculated is None else line.calculated
    difference = calculated - share.target
    reason = _reason(figures.paper.formula, line.bound, calculated, difference, wording)
    yield Row(
        (reason, "", "", figures.signed(float(difference), figures.decimals)),
    )
    if calculated != line.quota:
        by_hand = wording.translate("DialoguePaper", "Changed by the officer")
        if line.differs_because:
            by_hand = f"{by_hand}: {line.differs_because}"
        yield Row((by_hand, "", "", figures.signed(line.quota - calculated)))
    proposed = wording.translate("DialoguePaper", "Proposed municipal quota")
    yield Row((proposed, "", "", wording.number(line.quota)), total=True)


def _reason(
    formula: Formula | None, bound: Bound | None, calculated: int, difference: Fraction, wording: Wording
) -> str:
    if bound is not None and (text := _of_bound(bound, calculated, wording)):
        return f"{text}: {bound.reason}" if bound.reason else text
    if formula is not None:
        if formula.floor and calculated == formula.floor:
            return wording.of(
                QT_TRANSLATE_NOOP("DialoguePaper", "At least {persons} persons for every municipality"),
                persons=formula.floor,
            )
        if calculated == formula.cap:
            return wording.of(
                QT_TRANSLATE_NOOP("DialoguePaper", "At most {persons} persons for every municipality"),
                persons=formula.cap,
            )
        if formula.limits and abs(difference) >= formula.step:
            return wording.translate(
                "DialoguePaper", "What locks and limits of other municipalities give or take, and rounding"
            )
        if formula.step > 1:
            return wording.of(
                QT_TRANSLATE_NOOP(
                    "DialoguePaper", "Rounding to multiples of {step}, so that the county's sum agrees"
                ),
                step=formula.step,
            )
    return wording.translate("DialoguePaper", "Rounding to whole persons, so that the county's sum agrees")


def _of_bound(bound: Bound, calculated: int, wording: Wording) -> str:
    """Empty where the bound did not bind."""
    if bound.is_lock:
        return wording.of(
            QT_TRANSLATE_NOOP("DialoguePaper", "Locked at {persons} persons"), persons=bound.least
        )
    if bound.least and calculated == bound.least:
        return wording.of(
            QT_TRANSLATE_NOOP("DialoguePaper", "At least {persons} persons"), persons=bound.least
        )
    if calculated == bound.most:
        return wording.of(QT_TRANSLATE_NOOP("DialoguePaper", "At most {persons} persons"), persons=bound.most)
    return ""
