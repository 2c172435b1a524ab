"""Who made the program, which version it is, and where its log lies."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from desktop.frame.leaving import HOLDS_NOTHING
from desktop.frame.main_window import MainWindow
from desktop.paths import log_file
from models.wording import QT_TRANSLATE_NOOP


class AboutBox(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.acts.about.triggered.connect(self.show_box)

    def text(self) -> str:
        from importlib.metadata import version

        return self._window.workspace.wording.of(
            QT_TRANSLATE_NOOP(
                "About",
                "Bosättningsplan {version}\n\n"
                "Plans municipal quotas and settlement for Sweden's county boards. "
                "The municipality decides the place; a proposal is material for the dialogue.\n\n"
                "Free software under the European Union Public Licence 1.2. Built with Qt (LGPL).\n"
                "Places from SCB (CC0) and GeoNames (CC BY 4.0).\n\nLog file: {log}",
            ),
            version=version("bosattningsplan"),
            log=str(log_file()),
        )

    def show_box(self) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(self._window.workspace.wording.translate("About", "About Bosättningsplan"))
        box.setText(self.text())
        box.setModal(False)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setProperty(HOLDS_NOTHING, True)
        box.show()
