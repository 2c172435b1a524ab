"""Tool tips that quote what stands in a file or was typed: always words, never a page."""

from PySide6 import QtGui


def plain_tip(text: str) -> str:
    """Qt takes a tip that looks like HTML for a page, which can fetch pictures from anywhere."""
    return QtGui.Qt.convertFromPlainText(text) if QtGui.Qt.mightBeRichText(text) else text
