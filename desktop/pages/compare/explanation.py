"""What the panel at the right says about the line that is selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction

from desktop.pages.compare.rows import CellRow, FactRow, MovedRow
from desktop.pages.page import Explanation
from models.documents.comparison import about
from models.documents.comparison_basis import ComparisonBasis, FactKind, MunicipalityLine
from models.documents.rule_texts import rule_text
from models.wording import QT_TRANSLATE_NOOP


def explained(basis: ComparisonBasis, row: object, actions: Sequence[QAction]) -> Explanation:
    """Without a line selected it is about the plans themselves."""
    wording = basis.wording
    match row:
        case FactRow(title=title, cells=cells, fact=fact):
            text = ""
            if fact.kind is FactKind.RULE:
                text = rule_text(fact.id, wording.language).plain_words
            elif fact.kind is FactKind.GOAL:
                text = wording.translate("SideBySide", "Less is better. An earlier goal always comes first.")
            return Explanation(title, tuple(zip(basis.names, cells, strict=True)), text, actions)
        case MunicipalityLine():
            lines = [
                (
                    name,
                    wording.of(
                        QT_TRANSLATE_NOOP(
                            "SideBySide", "{placed} of the quota {quota} get a home, {without} do not"
                        ),
                        placed=placed,
                        quota=quota,
                        without=without,
                    ),
                )
                for name, quota, placed, without in zip(
                    basis.names, row.quota, row.placed, row.without, strict=True
                )
            ]
            return Explanation(row.name, lines, actions=actions)
        case CellRow(line=line):
            counts = tuple(
                (name, wording.translate("SideBySide", "%n households", None, count))
                for name, count in zip(basis.names, line.households, strict=True)
            )
            return Explanation(f"{row.municipality}: {row.place}, {row.month}", counts, actions=actions)
        case MovedRow(plan=plan, reason=reason):
            return Explanation(plan, text=reason, actions=actions)
    return Explanation(
        wording.translate("SideBySide", "The plans"),
        tuple((name, about(side, basis)) for name, side in zip(basis.names, basis.sides, strict=True)),
        "\n\n".join(f"{name}: {asked}" for name, asked in zip(basis.names[1:], basis.asked[1:], strict=True)),
        actions,
    )
