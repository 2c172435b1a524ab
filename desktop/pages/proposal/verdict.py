"""What is short and why, and how each rule was kept: two lists beneath the table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.look.icons import icon
from models.domain.proposal import Proposal
from models.resources import RESOURCES
from models.wording import Wording

_KEY = Qt.ItemDataRole.UserRole


class Standing(Enum):
    KEPT = "done"
    BROKEN = "problem"
    OFF = "stop"


@dataclass(frozen=True, slots=True)
class RuleVerdict:
    """How one rule fared in a plan; `breaches` counts where it is broken."""

    id: str
    title: str
    standing: Standing
    breaches: int = 0


def rule_verdicts(proposal: Proposal, wording: Wording) -> tuple[RuleVerdict, ...]:
    """Every rule of the catalogue, the broken ones first."""
    from optimizer.rules.catalogue import RULES, rules_in_force

    in_force = {rule.id for rule in rules_in_force(proposal.settings)}
    broken = Counter(breach.rule_id for breach in proposal.solution.breaches)
    verdicts = []
    for rule in RULES:
        standing = Standing.OFF
        if rule.id in in_force:
            standing = Standing.BROKEN if broken[rule.id] else Standing.KEPT
        verdicts.append(RuleVerdict(rule.id, wording.of(rule.title), standing, broken[rule.id]))
    return tuple(sorted(verdicts, key=lambda verdict: verdict.standing is not Standing.BROKEN))


def standing_text(verdict: RuleVerdict, wording: Wording) -> str:
    match verdict.standing:
        case Standing.KEPT:
            return wording.translate("Proposal", "kept")
        case Standing.OFF:
            return wording.translate("Proposal", "switched off")
        case Standing.BROKEN:
            return wording.translate("Proposal", "broken in %n places", None, verdict.breaches)


def rule_text(rule_id: str, wording: Wording) -> str:
    """What the rule means, its legal basis and how it is counted, as HTML; empty where nobody wrote it."""
    path = RESOURCES / "rules" / wording.language / f"{rule_id}.md"
    if not path.exists():
        return ""
    lines = path.read_text(encoding="utf-8").splitlines()
    level = [f"**{line.lstrip('# ')}**" if line.startswith("#") else line for line in lines]
    document = QTextDocument()
    document.setMarkdown("\n".join(level))
    return document.toHtml()


class VerdictPanel(QWidget):
    """Choosing a rule asks for its explanation; what is short leads to what would help."""

    rule_chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.shortages = QListWidget(self)
        self.rules = QListWidget(self)
        self.rules.currentItemChanged.connect(self._tell)
        self.help_button = QPushButton(wording.translate("Proposal", "What would help?"), self)
        self.help_button.setProperty("link", True)
        self.help_button.clicked.connect(self.help_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for listing, title, stretch in (
            (self.shortages, wording.translate("Proposal", "What is short, and why"), 3),
            (self.rules, wording.translate("Proposal", "Rules"), 2),
        ):
            listing.setAccessibleName(title)
            listing.setWordWrap(True)
            listing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            listing.setMinimumHeight(listing.fontMetrics().lineSpacing() * 2)
            heading = QLabel(title, self)
            heading.setProperty("role", "heading")
            heading.setMinimumHeight(self.help_button.sizeHint().height())
            column = QVBoxLayout()
            column.setSpacing(4)
            above = QHBoxLayout()
            above.addWidget(heading, 1)
            if listing is self.shortages:
                above.addWidget(self.help_button)
            column.addLayout(above)
            column.addWidget(listing, 1)
            layout.addLayout(column, stretch)

    def show_plan(self, proposal: Proposal) -> tuple[RuleVerdict, ...]:
        """What is short comes first, then the projects that the plan takes into use; gives the verdicts."""
        from desktop.without_window import planning
        from desktop.words.projects import held_back_sentences, started_sentences

        snapshot, solution, wording = proposal.snapshot, proposal.solution, self._wording
        verdicts = rule_verdicts(proposal, wording)
        projects = list(started_sentences(snapshot, solution.starts, wording))
        if proposal.settings.siting:
            projects += held_back_sentences(snapshot, solution, wording)
        self._show(planning.shortage_sentences(solution, snapshot, wording), verdicts, projects)
        return verdicts

    def _show(
        self, shortages: Sequence[str], verdicts: Sequence[RuleVerdict], projects: Sequence[str]
    ) -> None:
        self.shortages.clear()
        for sentence in shortages:
            self.shortages.addItem(QListWidgetItem(icon("warning"), sentence))
        self.help_button.setVisible(bool(shortages))
        if not shortages:
            nothing = self._wording.translate("Proposal", "Nothing is short.")
            self.shortages.addItem(QListWidgetItem(icon("done"), nothing))
        for sentence in projects:
            self.shortages.addItem(QListWidgetItem(icon("homes"), sentence))
        blocked = self.rules.blockSignals(True)
        self.rules.clear()
        for verdict in verdicts:
            text = f"{verdict.title} – {standing_text(verdict, self._wording)}"
            item = QListWidgetItem(icon(verdict.standing.value), text, self.rules)
            item.setData(_KEY, verdict.id)
        self.rules.blockSignals(blocked)

    def clear_choice(self) -> None:
        blocked = self.rules.blockSignals(True)
        self.rules.setCurrentRow(-1)
        self.rules.blockSignals(blocked)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.rule_chosen.emit(item.data(_KEY))
