"""The colours of the window by their roles: light and dark, and both in high contrast."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor, QPalette

type Colours = Mapping[QPalette.ColorRole, str]

LIGHT: Colours = {
    QPalette.ColorRole.Window: "#f4f5f6",
    QPalette.ColorRole.WindowText: "#1d2429",
    QPalette.ColorRole.Base: "#ffffff",
    QPalette.ColorRole.AlternateBase: "#f8f9fa",
    QPalette.ColorRole.Text: "#1d2429",
    QPalette.ColorRole.Button: "#ffffff",
    QPalette.ColorRole.ButtonText: "#1d2429",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.Highlight: "#cfe3ea",
    QPalette.ColorRole.HighlightedText: "#10242b",
    QPalette.ColorRole.ToolTipBase: "#ffffff",
    QPalette.ColorRole.ToolTipText: "#1d2429",
    QPalette.ColorRole.PlaceholderText: "#5d6871",
    QPalette.ColorRole.Link: "#0f6078",
    QPalette.ColorRole.LinkVisited: "#0f6078",
    QPalette.ColorRole.Accent: "#0f6078",
    QPalette.ColorRole.Mid: "#c9cfd4",
    QPalette.ColorRole.Midlight: "#e3e7ea",
    QPalette.ColorRole.Light: "#ffffff",
    QPalette.ColorRole.Dark: "#7c868e",
    QPalette.ColorRole.Shadow: "#4c555c",
}
DARK: Colours = {
    QPalette.ColorRole.Window: "#1f2427",
    QPalette.ColorRole.WindowText: "#e6eaec",
    QPalette.ColorRole.Base: "#171b1d",
    QPalette.ColorRole.AlternateBase: "#1b1f22",
    QPalette.ColorRole.Text: "#e6eaec",
    QPalette.ColorRole.Button: "#2b3236",
    QPalette.ColorRole.ButtonText: "#e6eaec",
    QPalette.ColorRole.BrightText: "#ffffff",
    QPalette.ColorRole.Highlight: "#24505e",
    QPalette.ColorRole.HighlightedText: "#f2f7f9",
    QPalette.ColorRole.ToolTipBase: "#2b3236",
    QPalette.ColorRole.ToolTipText: "#e6eaec",
    QPalette.ColorRole.PlaceholderText: "#9aa6ad",
    QPalette.ColorRole.Link: "#7cc4d9",
    QPalette.ColorRole.LinkVisited: "#7cc4d9",
    QPalette.ColorRole.Accent: "#7cc4d9",
    QPalette.ColorRole.Mid: "#434c52",
    QPalette.ColorRole.Midlight: "#343c41",
    QPalette.ColorRole.Light: "#3a4348",
    QPalette.ColorRole.Dark: "#8c979e",
    QPalette.ColorRole.Shadow: "#0c0e0f",
}


def _in_contrast(behind: str, text: str, marked: str, quiet: str, hovered: str) -> Colours:
    """Two colours and a marked one; every frame is drawn in the colour of text."""
    role = QPalette.ColorRole
    drawn = dict.fromkeys((role.Mid, role.Dark, role.Shadow, role.Accent, role.Highlight), marked)
    return {
        **dict.fromkeys(LIGHT, text),
        **dict.fromkeys(
            (role.Window, role.Base, role.AlternateBase, role.Button, role.ToolTipBase, role.Light), behind
        ),
        **drawn,
        role.HighlightedText: behind,
        role.BrightText: behind,
        role.Midlight: hovered,
        role.PlaceholderText: quiet,
        role.Link: marked,
        role.LinkVisited: marked,
    }


CONTRAST_LIGHT = _in_contrast("#ffffff", "#000000", "#003a5d", "#454545", "#d9d9d9")
CONTRAST_DARK = _in_contrast("#000000", "#ffffff", "#ffe14d", "#c4c4c4", "#4d4d4d")

_QUIET = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette_of(colours: Colours) -> QPalette:
    """What cannot be used now is written as what is read second."""
    palette = QPalette()
    for role, name in colours.items():
        palette.setColor(role, QColor(name))
    for role in _QUIET:
        palette.setColor(
            QPalette.ColorGroup.Disabled, role, QColor(colours[QPalette.ColorRole.PlaceholderText])
        )
    return palette
