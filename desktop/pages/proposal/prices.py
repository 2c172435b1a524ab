"""What rules and locks cost, and what one more of something would be worth: one table, on demand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.page import ActionButton, Explanation
from desktop.tables.read_table import ReadTable, let_sort
from models.domain.proposal import Proposal
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.cost_words import SEK, cost_by_part, part_words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from optimizer.explaining.explanation import PlanExplained
    from optimizer.explaining.fairness import Fairness


@dataclass(frozen=True, slots=True)
class PriceRow:
    """`kind` is rule, lock or one more; `signal` the icon before `what`; `details` are for the panel."""

    kind: str
    what: str
    standing: str
    effect: str
    signal: str
    details: tuple[tuple[str, str], ...] = ()


def price_rows(explained: PlanExplained | None, proposal: Proposal, wording: Wording) -> Iterator[PriceRow]:
    """Rules, then locks, those that cost something first; then what one more is worth, the best first.

    Before anything is worked out, the parts that the cost of the plan is the sum of.
    """
    if explained is None:
        yield from _cost_rows(proposal, wording)
        return
    from desktop.words import explanations as words
    from desktop.words.goals import rule_title
    from optimizer.explaining.what_if import costs

    translate, snapshot = wording.translate, proposal.snapshot
    for rule in sorted(explained.rules, key=lambda rule: not costs(rule.prices)):
        yield PriceRow(
            translate("Explain", "Rule"),
            rule_title(rule.rule_id, wording),
            words.tightness_words(rule, wording),
            translate("Explain", "cannot be switched off")
            if rule.prices is None
            else words.gain_words(rule.prices, wording),
            "problem" if rule.breaches else "done",
            tuple(
                (where, translate("Explain", "%n limits", None, limits))
                for where, limits in words.binding_words(rule, snapshot, wording)
            ),
        )
    for price in sorted(explained.locks, key=lambda price: not costs(price.prices)):
        lock = words.lock_words(price.lock, snapshot, wording)
        if price.lock.reason:
            reason = QT_TRANSLATE_NOOP("Proposal", "Reason: {reason}")
            lock += "\n" + wording.of(reason, reason=price.lock.reason)
        yield PriceRow(
            translate("Explain", "Lock"),
            lock,
            translate("Explain", "holds in this plan"),
            words.gain_words(price.prices, wording),
            "lock",
        )
    yield from _cost_rows(proposal, wording)
    yield from _fairness_rows(explained.fairness, wording)
    for gain in explained.gains.gains:
        yield PriceRow(
            translate("Explain", "One more"),
            words.more_words(gain.more, snapshot, wording),
            translate("Explain", "short in this plan"),
            words.gain_words(gain.prices, wording),
            "add",
        )


def _cost_rows(proposal: Proposal, wording: Wording) -> Iterator[PriceRow]:
    """What the cost of the plan is the sum of, place by place in the panel."""
    from desktop.without_window.plan_costs import plan_costs
    from desktop.words.costs import cost_details

    snapshot = proposal.snapshot
    for part in cost_by_part(plan_costs(snapshot, proposal.settings, proposal.solution)):
        yield PriceRow(
            wording.translate("Explain", "Cost"),
            part_words(part.parts, wording).capitalize(),
            wording.amount(part.amount, SEK),
            "–",
            "done",
            cost_details(part.lines, snapshot, wording),
        )


def _fairness_rows(fairness: Fairness, wording: Wording) -> Iterator[PriceRow]:
    """Kinds of households as they fare in this plan, then floors with what they cost."""
    from desktop.words import fairness as words

    kind = wording.translate("Explain", "Fairness")
    for mean in fairness.means:
        yield PriceRow(kind, words.mean_title(mean, wording), words.mean_words(mean, wording), "–", "done")
    for price in fairness.floors:
        details = tuple(
            (words.mean_title(mean, wording), words.mean_words(mean, wording)) for mean in price.means
        )
        title, effect = words.floor_title(price, fairness.highest, wording), words.floor_words(price, wording)
        yield PriceRow(kind, title, wording.translate("Explain", "not asked for"), effect, "add", details)


class PriceModel(ReadTable[PriceRow]):
    """What is asked, how it stands in the plan, and what would become of it."""

    icon_column = 1

    def __init__(self, wording: Wording) -> None:
        translate = wording.translate
        super().__init__(
            (
                translate("Explain", "Kind"),
                translate("Explain", "What"),
                translate("Explain", "In this plan"),
                translate("Explain", "What it costs, or would be worth"),
            )
        )

    def texts_of(self, row: PriceRow) -> tuple[str, ...]:
        return row.kind, row.what, row.standing, row.effect

    def icon_of(self, row: PriceRow) -> str:
        return row.signal


class PricesView(QWidget):
    """Says what can be worked out and offers it; then the table. A chosen row is explained in the panel."""

    explained = Signal(object)  # Explanation

    def __init__(self, wording: Wording, ask: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self.model = PriceModel(wording)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.table = QTableView(self)
        self.table.setAccessibleName(wording.translate("Explain", "What rules, locks and one more are worth"))
        self.table.setModel(self.model)
        let_sort(self.table)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.selectionModel().currentChanged.connect(self._choose)
        upper = QHBoxLayout()
        upper.setSpacing(16)
        upper.addWidget(self.note, 1)
        upper.addWidget(ActionButton(ask), 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(upper)
        layout.addWidget(self.table, 1)

    def show_prices(self, explained: PlanExplained | None, proposal: Proposal) -> None:
        """None: not worked out yet."""
        translate = self._wording.translate
        rows = tuple(price_rows(explained, proposal, self._wording))
        self.model.show(rows)
        self.table.setVisible(bool(rows))
        if explained is None:
            self.note.setText(
                translate(
                    "Explain",
                    "What does each rule and lock cost, and what would one more home or school place be "
                    "worth? The plan is made again once for each question; you can go on working meanwhile.",
                )
            )
            return
        from desktop.pages.proposal.alternatives import proven_words

        told = [proven_words(proposal, self._wording)]
        if explained.gains.untried:
            told.append(
                translate("Explain", "%n more were not tried.", None, explained.gains.untried),
            )
        self.note.setText(" ".join(told))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            row = self.model.row_at(index)
            translate = self._wording.translate
            lines = [
                (translate("Explain", "In this plan"), row.standing),
                (translate("Explain", "What it costs, or would be worth"), row.effect),
                *row.details,
            ]
            self.explained.emit(Explanation(row.what, [line for line in lines if line[1]]))
