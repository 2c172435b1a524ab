"""Kommuntal from above: the county quota and what is left of it, the version, draft or decided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.look.icons import icon
from desktop.pages.figures import Figures
from models.queries import CountyQuotaRow, QuotaVersionRow
from models.wording import QT_TRANSLATE_NOOP, Wording


class QuotaHeading(QWidget):
    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._figures = Figures()
        self._mark = QLabel()
        self._standing = QLabel()
        self._standing.setProperty("role", "heading")
        self._version = QLabel()
        self._version.setProperty("role", "small")
        self._version.setAlignment(Qt.AlignmentFlag.AlignRight)
        standing = QHBoxLayout()
        standing.setSpacing(8)
        standing.addStretch(1)
        standing.addWidget(self._mark)
        standing.addWidget(self._standing)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addStretch(1)
        right.addLayout(standing)
        right.addWidget(self._version)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._figures, 1)
        row.addLayout(right)

    def show_standing(
        self,
        counties: Sequence[CountyQuotaRow],
        version: QuotaVersionRow | None,
        decided: frozenset[str],
    ) -> None:
        """`decided` are the counties whose quotas are decided in this version."""
        self._show_figures(counties)
        translate, of = self._wording.translate, self._wording.of
        everyone = {county.county_code for county in counties}
        is_decided = bool(decided) and decided >= everyone
        self._mark.setPixmap(icon("lock" if is_decided else "quotas").pixmap(16, 16))
        if is_decided:
            text = translate("Quotas", "DECIDED")
        elif decided:
            names = [county.county for county in counties if county.county_code in decided]
            text = of(QT_TRANSLATE_NOOP("Quotas", "DRAFT, decided for {counties}"), counties=", ".join(names))
        else:
            text = translate("Quotas", "DRAFT")
        self._standing.setText(text)
        self._version.setText(self._version_line(version) if version is not None else "")

    def _version_line(self, version: QuotaVersionRow) -> str:
        of = self._wording.of
        parts = [of(QT_TRANSLATE_NOOP("Quotas", "Version {version}"), version=version.version)]
        if version.sfs:
            parts.append(version.sfs)
        if version.in_force:
            parts.append(of(QT_TRANSLATE_NOOP("Quotas", "from {date}"), date=version.in_force))
        return " · ".join(parts)

    def _show_figures(self, counties: Sequence[CountyQuotaRow]) -> None:
        translate, number = self._wording.translate, self._wording.number
        distributed = sum(county.distributed for county in counties)
        known = [county.persons for county in counties if county.persons is not None]
        label = (
            translate("Quotas", "county quota")
            if len(counties) == 1
            else translate("Quotas", "county quotas in all")
        )
        figures = [
            (number(sum(known)) if known else "–", label),
            (number(distributed), translate("Quotas", "distributed")),
        ]
        if known:
            left = sum(known) - distributed
            figures.append(
                (number(left), translate("Quotas", "left to distribute"))
                if left >= 0
                else (number(-left), translate("Quotas", "more than the county quota"))
            )
        self._figures.show_figures(figures)
