"""Year and quota version, at the right of the menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.workspace import EVERYTHING, Workspace
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from models.edits import Changes
    from models.queries import QuotaVersionRow


class YearChooser(QWidget):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._wording = workspace.wording
        self._years = QComboBox()
        self._years.setAccessibleName(self._wording.translate("Window", "Year"))
        self._versions = QComboBox()
        self._versions.setAccessibleName(self._wording.translate("Window", "Version of the quotas"))
        for chooser, signs in ((self._years, 9), (self._versions, 20)):
            chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setMinimumContentsLength(signs)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 16, 6)
        layout.setSpacing(8)
        layout.addWidget(self._years)
        layout.addWidget(self._versions)
        self._years.activated.connect(lambda _index: workspace.look_at(self._years.currentData()))
        self._versions.activated.connect(
            lambda _index: workspace.look_at(workspace.year, self._versions.currentData())
        )
        workspace.changed.connect(self._follow)
        self._follow(EVERYTHING)

    def _follow(self, changes: Changes) -> None:
        if not self._workspace.is_open or not changes & (
            EVERYTHING
            | {"quota_version", "planning_year", "plan", "county_quota", "municipal_quota", "decision"}
        ):
            return
        from models import queries

        of = self._wording.of
        with self._workspace.file.reading() as session:
            years = queries.plan_info(session).years
            versions = queries.quota_versions(session, self._workspace.year)
            decided = queries.decided_versions(session, self._workspace.year)
        self._years.clear()
        for year in sorted({*years, self._workspace.year}):
            self._years.addItem(of(QT_TRANSLATE_NOOP("Window", "Year {year}"), year=str(year)), year)
        self._years.setCurrentIndex(self._years.findData(self._workspace.year))
        self._versions.clear()
        for version in versions:
            self._versions.addItem(self._name(version, version.version in decided), version.version)
            said = [version.sfs] if version.sfs else []
            if version.in_force:
                said.append(of(QT_TRANSLATE_NOOP("Window", "In force from {date}"), date=version.in_force))
            where = self._versions.count() - 1
            self._versions.setItemData(where, " · ".join(said), Qt.ItemDataRole.ToolTipRole)
        self._versions.setCurrentIndex(self._versions.findData(self._workspace.version))
        self._versions.setToolTip(self._versions.currentData(Qt.ItemDataRole.ToolTipRole) or "")
        self._versions.setVisible(bool(versions))

    def _name(self, version: QuotaVersionRow, decided: bool) -> str:
        """There is room for one thing more than the version; the rest is told on hovering."""
        of = self._wording.of
        if decided:
            return of(QT_TRANSLATE_NOOP("Window", "Version {version}, decided"), version=version.version)
        name = of(QT_TRANSLATE_NOOP("Window", "Version {version}"), version=version.version)
        return f"{name} ({version.sfs})" if version.sfs else name
