"""What the preview shows, whatever kind of paper it is."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.documents.parts import Document


class Paper(Protocol):
    """One paper as the officer has chosen it; equal ones are the same paper.

    A job makes its content, so nothing here may touch the window. `UserProblem` says what is missing.
    """

    @property
    def file_name(self) -> str:
        """Without an ending."""
        ...

    def document(self) -> Document: ...

    def workbook(self) -> bytes: ...


class PaperForm(QWidget):
    """The questions that a kind of paper has, above its pages."""

    changed = Signal()

    @property
    def title(self) -> str:
        """Of the preview's window."""
        raise NotImplementedError

    def paper(self) -> Paper:
        """What the answers ask for now."""
        raise NotImplementedError
