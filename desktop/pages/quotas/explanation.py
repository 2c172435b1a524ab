"""Why a municipality gets its number: in the formula, and among the version's own numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction

from desktop.look.signed import signed
from desktop.pages.formula.alternative_columns import bound_in_words
from desktop.pages.formula.alternative_rows import AlternativeLine
from desktop.pages.page import Explanation
from models.domain.apportionment import Bound
from models.queries import CountyQuotaRow, QuotaRow
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.criterion_words import CRITERION_TITLES
from models.workbooks.choices import STATUSES


def about_line(line: AlternativeLine, actions: Sequence[QAction], wording: Wording) -> Explanation:
    """Contributions that add up to the target, the rounding, and what the officer has said."""
    translate, of, number = wording.translate, wording.of, wording.number
    share = line.share
    if share is None:
        heading = of(
            QT_TRANSLATE_NOOP("Formula", "{municipality} is not computed"), municipality=line.municipality
        )
        return Explanation(heading, actions=actions)
    heading = of(
        QT_TRANSLATE_NOOP("Quotas", "Why {persons} for {municipality}?"),
        persons=share.quota,
        municipality=line.municipality,
    )
    lines = [
        (wording.of(CRITERION_TITLES[criterion]), number(line.contribution(criterion) or 0, 1))
        for criterion in sorted(line.tenths, key=lambda criterion: -line.tenths[criterion])
    ]
    lines.append((translate("Formula", "Target"), number(float(share.target), 1)))
    how = (
        translate("Formula", "Locked")
        if line.bound is not None and line.bound.is_lock
        else translate("Formula", "In whole persons")
    )
    lines.append((how, number(share.quota)))
    deviation = round(float(share.deviation), 1) or 0.0
    lines.append((translate("Formula", "Difference"), ("+" if deviation > 0 else "") + number(deviation, 1)))
    if line.now is not None:
        lines.append((translate("Formula", "Quota now"), number(line.now)))
    if line.earlier is not None:
        title = of(QT_TRANSLATE_NOOP("Quotas", "Quota {year}"), year=str(line.earlier_year))
        lines.append((title, number(line.earlier)))
    return Explanation(heading, lines, _bound_text(line.bound, wording), actions)


def about_quota(row: QuotaRow, county: CountyQuotaRow | None, wording: Wording) -> Explanation:
    """One of the version's own numbers."""
    translate, of, number = wording.translate, wording.of, wording.number
    lines = [
        (
            translate("Quotas", "Share of the county's inhabitants"),
            f"{number(row.population_permille / 10, 1)} %",
        )
    ]
    if county is not None and county.persons is not None:
        share = county.persons * row.population_permille / 1000
        lines.append((translate("Quotas", "That share of the county quota"), number(share, 1)))
        if row.persons is not None:
            sign = "+" if row.persons > share else ""
            lines.append((translate("Quotas", "Difference"), sign + number(row.persons - share, 1)))
    if row.persons is not None:
        lines.append((translate("Quotas", "Municipal quota"), number(row.persons)))
        if row.redistributed:
            lines.append((translate("Quotas", "Redistributed"), signed(wording, row.redistributed)))
        lines.append((translate("Quotas", "Received so far"), number(row.received)))
        lines.append((translate("Quotas", "Remaining"), number(row.remaining or 0)))
    if row.earlier is not None:
        title = of(QT_TRANSLATE_NOOP("Quotas", "Quota {year}"), year=str(row.earlier_year))
        lines.append((title, number(row.earlier)))
    heading = (
        of(
            QT_TRANSLATE_NOOP("Quotas", "Why {persons} for {municipality}?"),
            persons=row.persons,
            municipality=row.municipality,
        )
        if row.persons is not None
        else of(QT_TRANSLATE_NOOP("Quotas", "{municipality} has no quota yet"), municipality=row.municipality)
    )
    text = []
    if row.status is not None:
        text.append(
            of(
                QT_TRANSLATE_NOOP("Quotas", "The number is: {status}."),
                status=wording.of(STATUSES[row.status]),
            )
        )
    if row.source:
        text.append(of(QT_TRANSLATE_NOOP("Quotas", "Source: {source}"), source=row.source))
    return Explanation(heading, lines, "\n\n".join(text))


def about_county(row: CountyQuotaRow, wording: Wording) -> Explanation:
    translate, of, number = wording.translate, wording.of, wording.number
    lines = [(translate("Quotas", "Distributed"), number(row.distributed))]
    if row.persons is not None:
        lines.insert(0, (translate("Quotas", "County quota"), number(row.persons)))
        lines.append((translate("Quotas", "Left to distribute"), number(row.left or 0)))
    text = [translate("Quotas", "The Government decides the county quota.")]
    if row.source:
        text.append(of(QT_TRANSLATE_NOOP("Quotas", "Source: {source}"), source=row.source))
    return Explanation(row.county, lines, "\n\n".join(text))


def _bound_text(bound: Bound | None, wording: Wording) -> str:
    if bound is None:
        return ""
    if not bound.reason:
        return "" if bound.is_lock else bound_in_words(bound, wording).capitalize()
    text = QT_TRANSLATE_NOOP("Formula", "Reason: {reason}")
    reason = wording.of(text, reason=bound.reason)
    return reason if bound.is_lock else f"{bound_in_words(bound, wording).capitalize()}\n\n{reason}"
