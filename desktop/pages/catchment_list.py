"""Which places a service point serves: the municipality's places, each with a box to tick."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from models.queries import PlaceRow, ServiceRow
from models.wording import QT_TRANSLATE_NOOP, Wording


class CatchmentList(QListWidget):
    wanted = Signal(frozenset)  # codes of the places that are to be served

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.setAccessibleName(wording.translate("Services", "Places served"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long names are shortened
        self.itemChanged.connect(self._tell)

    def show_point(
        self, point: ServiceRow | None, places: Sequence[PlaceRow], others: Mapping[str, str]
    ) -> None:
        """`others` names the point of the same service that serves a place already."""
        row = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for place in places if point is not None else ():
            taken_by = others.get(place.code)
            text = place.name or place.code
            if taken_by:
                text = self._wording.of(
                    QT_TRANSLATE_NOOP("Services", "{place} (served by {other})"), place=text, other=taken_by
                )
            item = QListWidgetItem(text, self)
            item.setData(Qt.ItemDataRole.UserRole, place.code)
            item.setToolTip(text)
            flags = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags if taken_by else flags | Qt.ItemFlag.ItemIsEnabled)
            served = point is not None and place.code in point.catchment
            item.setCheckState(Qt.CheckState.Checked if served else Qt.CheckState.Unchecked)
        self.setCurrentRow(min(row, self.count() - 1))
        self.blockSignals(False)

    def _tell(self) -> None:
        self.wanted.emit(
            frozenset(
                self.item(row).data(Qt.ItemDataRole.UserRole)
                for row in range(self.count())
                if self.item(row).checkState() is Qt.CheckState.Checked
            )
        )
