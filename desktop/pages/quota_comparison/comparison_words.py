"""A comparison of quotas in words: who gains, who loses, by how much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.look.signed import signed
from desktop.tables.swedish_order import in_swedish_order
from models.domain.quota_comparison import ComparedLine, Comparison
from models.wording import QT_TRANSLATE_NOOP, Wording

NAMED_AT_MOST = 5
"""Municipalities that a sentence names; the rest are counted."""


def summary(comparison: Comparison, names: Mapping[str, str], wording: Wording) -> str:
    """“7 municipalities get more, 6 fewer, 2 as many; most: Borlänge +6, Orsa −4.”"""
    translate, of = wording.translate, wording.of
    if not comparison.gaining and not comparison.losing:
        parts = [translate("Compare", "No municipality gets more or fewer")]
    else:
        parts = [
            of(
                QT_TRANSLATE_NOOP("Compare", "{more} get more, {fewer} fewer, {same} as many"),
                more=translate("Compare", "%n municipalities", None, len(comparison.gaining)),
                fewer=len(comparison.losing),
                same=len(comparison.unchanged),
            )
        ]
        largest = [lines[0] for lines in (comparison.gaining, comparison.losing) if lines]
        shown = ", ".join(f"{names[line.code]} {signed(wording, line.difference or 0)}" for line in largest)
        parts.append(of(QT_TRANSLATE_NOOP("Compare", "most: {municipalities}"), municipalities=shown))
        if comparison.gaining and comparison.losing:
            parts.append(
                of(
                    QT_TRANSLATE_NOOP("Compare", "persons in all: {more} more, {fewer} fewer"),
                    more=comparison.moved,
                    fewer=comparison.lost,
                )
            )
    unknown = [names[line.code] for line in comparison.unknown]
    if unknown:
        parts.append(
            of(
                QT_TRANSLATE_NOOP("Compare", "not comparable, a number is missing: {municipalities}"),
                municipalities=named(in_swedish_order(unknown, str), wording),
            )
        )
    return " · ".join(parts)


def named(municipalities: Sequence[str], wording: Wording) -> str:
    """A few by name, the rest by their number."""
    shown = list(municipalities[:NAMED_AT_MOST])
    left = len(municipalities) - len(shown)
    if left:
        shown.append(wording.translate("Compare", "%n more", None, left))
    return ", ".join(shown)


def difference_sentence(name: str, line: ComparedLine, wording: Wording) -> str:
    """One municipality's line as a sentence."""
    if line.difference is None:
        text = QT_TRANSLATE_NOOP("Compare", "{municipality}: a number is missing")
        return wording.of(text, municipality=name)
    return wording.of(
        QT_TRANSLATE_NOOP("Compare", "{municipality}: {difference} persons, from {before} to {after}"),
        municipality=name,
        difference=signed(wording, line.difference),
        before=line.before or 0,
        after=line.after or 0,
    )
