"""Calm, and the same in light and dark: the system's font, an 8-pixel grid, one accent, three signals."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.look.palettes import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours, palette_of
from desktop.settings import Appearance
from models.resources import RESOURCES

_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
    Appearance.CONTRAST: Qt.ColorScheme.Unknown,
}

TITLE_SCALE = 1.6
LARGE_SCALE = 2.2
SMALL_SCALE = 0.9


def is_dark() -> bool:
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def problem_colour() -> QColor:
    """For what stops the work; never without an icon or a word."""
    return QColor("#ff9c8f" if is_dark() else "#a8281c")


def warning_colour() -> QColor:
    return QColor("#f0c36d" if is_dark() else "#7a5200")


def done_colour() -> QColor:
    return QColor("#86d39a" if is_dark() else "#1d6b35")


def invalid_fill() -> QColor:
    """Behind a cell whose input was refused."""
    return QColor("#4a2622" if is_dark() else "#fde4e0")


def quiet_colour() -> QColor:
    """Small text that is read second; at least 4.5:1 against the window."""
    return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)


def dress(application: QApplication, appearance: Appearance) -> None:
    """Style, palette and style sheet. A system in high contrast keeps the colours its owner has chosen."""
    hints = application.styleHints()
    hints.setColorScheme(_SCHEMES[appearance])
    if application.style().name() != "fusion":
        application.setStyle("fusion")
    if appearance is Appearance.SYSTEM and _system_is_in_high_contrast(application):
        palette = QPalette()
    else:
        palette = palette_of(_colours(appearance, hints.colorScheme() is Qt.ColorScheme.Dark))
    application.setPalette(palette)
    shown = application.palette()
    framed = QPalette(shown)  # Fusion takes frames from the window's colour, with focus from the highlight
    framed.setColor(QPalette.ColorRole.Window, shown.color(QPalette.ColorRole.Dark).lighter(140))
    accent, on_accent = _accent()
    framed.setColor(QPalette.ColorRole.Highlight, QColor(accent))
    framed.setColor(QPalette.ColorRole.HighlightedText, QColor(on_accent))
    application.setPalette(framed, "QAbstractSpinBox")  # type: ignore[arg-type] # Qt takes no bytes here
    sheet = _sheet(application)
    if sheet != application.styleSheet():  # setting it again costs as much as the first time
        application.setStyleSheet(sheet)


def _system_is_in_high_contrast(application: QApplication) -> bool:
    return application.styleHints().accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _colours(appearance: Appearance, system_is_dark: bool) -> Colours:
    if appearance is Appearance.CONTRAST:
        return CONTRAST_DARK if system_is_dark else CONTRAST_LIGHT
    dark = appearance is Appearance.DARK or (appearance is Appearance.SYSTEM and system_is_dark)
    return DARK if dark else LIGHT


def _accent() -> tuple[str, str]:
    """What is marked, and what is written on it: our own colour, or the one of a palette in high contrast."""
    palette = QGuiApplication.palette()
    accent = palette.color(QPalette.ColorRole.Accent)
    behind = palette.color(QPalette.ColorRole.Base)
    return accent.name(), behind.name()


def _sheet(application: QApplication) -> str:
    size = application.font().pointSizeF()
    primary, primary_text = _accent()
    tick = (RESOURCES / "icons" / f"tick_on_{'light' if is_dark() else 'dark'}.svg").as_posix()
    marked_in_accent = application.palette().color(QPalette.ColorRole.Highlight) == QColor(primary)
    inside = "border-color: palette(highlighted-text); border-style: dashed;"
    frame_on_marked = inside if marked_in_accent else ""
    not_yet = "palette(midlight)" if marked_in_accent else "palette(mid)"
    return f"""
QLabel[role="title"] {{ font-size: {size * TITLE_SCALE:.1f}pt; font-weight: 600; }}
QLabel[role="large"] {{ font-size: {size * LARGE_SCALE:.1f}pt; font-weight: 600; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="small"], QLabel[role="state"] {{ color: palette(placeholder-text); }}
QLabel[role="small"] {{ font-size: {size * SMALL_SCALE:.1f}pt; }}
QPushButton {{ padding: 6px 16px; min-height: 20px; border: 1px solid palette(mid); border-radius: 4px;
    background: palette(button); }}
QPushButton:hover {{ background: palette(midlight); }}
QPushButton:focus {{ border: 2px solid {primary}; padding: 5px 15px; }}
QPushButton:disabled {{ color: palette(placeholder-text); }}
QPushButton[primary="true"] {{ background: {primary}; color: {primary_text}; border-color: {primary}; }}
QPushButton[primary="true"]:disabled {{ background: palette(midlight); color: palette(placeholder-text);
    border-color: palette(mid); }}
QPushButton[primary="true"]:focus {{ border: 2px solid palette(window-text); }}
QPushButton[chip="true"] {{ padding: 2px 10px; border-radius: 13px; }}
QPushButton[chip="true"]:focus {{ padding: 1px 9px; }}
QListView[role="navigation"] {{ border: none; background: palette(window); outline: 0; }}
QListView[role="navigation"]::item {{ padding: 8px 12px; border-radius: 4px; margin: 1px 8px; }}
QListView[role="navigation"]::item:disabled {{ padding: 10px 12px 0; color: palette(placeholder-text); }}
QListView[role="navigation"]::item:selected {{ background: palette(highlight);
    color: palette(highlighted-text); font-weight: 600; }}
QListView[role="navigation"]::item:focus {{ border: 2px solid {primary}; padding: 6px 10px; }}
QListView[role="choices"]::item {{ padding: 3px 8px; min-height: 18px; }}
QListView[role="choices"]::item:selected {{ background: palette(highlight);
    color: palette(highlighted-text); }}
QMenuBar {{ padding: 8px; }}
QMenuBar::item {{ padding: 6px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: palette(highlight); color: palette(highlighted-text); }}
QTabBar::tab {{ padding: 6px 16px; border: none; border-bottom: 2px solid transparent;
    background: transparent; }}
QTabBar::tab:selected {{ border-bottom: 2px solid {primary}; font-weight: 600; }}
QTabBar::tab:focus {{ border: 2px solid {primary}; padding: 4px 14px; }}
QTabWidget::pane {{ border: none; border-top: 1px solid palette(midlight); }}
QLineEdit {{ padding: 4px 8px; min-height: 1.6em; border: 1px solid palette(dark); border-radius: 4px;
    background: palette(base); }}
QLineEdit:focus {{ border: 2px solid {primary}; padding: 3px 7px; }}
QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QCheckBox, QRadioButton {{ min-height: 24px; }}
QPlainTextEdit {{ border: 1px solid palette(dark); border-radius: 4px; background: palette(base); }}
QPlainTextEdit:focus {{ border: 2px solid {primary}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {not_yet}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {primary}; }}
QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
    border: 1px solid {primary}; background: {primary}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid palette(window-text); width: 12px; height: 12px; }}
QSlider::sub-page:horizontal:disabled {{ background: palette(mid); }}
QSlider::handle:horizontal:disabled {{ border-color: palette(mid); background: palette(button); }}
QWidget#qt_scrollarea_viewport > QLineEdit {{ border: 2px solid {primary}; border-radius: 0; padding: 0 6px;
    min-height: 0; }}
QListWidget, QTreeView {{ outline: 0; }}
QListWidget {{ border: 1px solid palette(mid); }}
QListWidget::item {{ padding: 4px; min-height: 18px; }}
QListWidget::item:selected, QTreeView::item:selected {{ background: palette(highlight);
    color: palette(highlighted-text); }}
QListWidget::item:focus {{ border: 1px solid {primary}; padding: 3px; }}
QTreeView {{ border: 1px solid palette(mid); }}
QTreeView::item {{ min-height: 24px; }}
QListView::indicator, QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid palette(dark);
    border-radius: 3px; background: palette(base); }}
QListView::indicator:disabled, QCheckBox::indicator:disabled {{ border-color: palette(mid); }}
QListView::indicator:checked, QCheckBox::indicator:checked {{ background: {primary}; border-color: {primary};
    image: url("{tick}"); }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid palette(dark); border-radius: 8px;
    background: palette(base); }}
QRadioButton::indicator:disabled {{ border-color: palette(mid); }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {primary}; }}
QCheckBox:focus, QRadioButton:focus {{ outline: 1px solid {primary}; }}
QTableView {{ border: 1px solid palette(mid); outline: 0; gridline-color: palette(midlight);
    selection-background-color: palette(highlight); selection-color: palette(highlighted-text); }}
QTableView::item {{ padding: 0 8px; border: none; }}
QTableView::item:selected {{ background: palette(highlight); color: palette(highlighted-text); }}
QTableView::item:focus {{ border: 2px solid {primary}; padding: 0 6px; }}
QTableView::item:selected:focus, QListWidget::item:selected:focus,
QListView[role="navigation"]::item:selected:focus {{ {frame_on_marked} }}
QHeaderView::section {{ padding: 6px 8px; border: none; border-bottom: 1px solid palette(mid);
    background: palette(window); font-weight: 600; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }}
QSplitter::handle {{ background: palette(midlight); }}
QFrame[role="panel"] {{ background: palette(base); border: none; border-left: 1px solid palette(midlight); }}
QFrame[role="tour"] {{ background: palette(base); border: none; border-left: 1px solid palette(midlight);
    border-bottom: 1px solid palette(midlight); }}
QFrame[role="banner"] {{ background: palette(base); border: 1px solid palette(mid); border-radius: 4px; }}
QStatusBar {{ border-top: 1px solid palette(midlight); }}
QPushButton[link="true"] {{ border: none; background: transparent; padding: 2px 4px; min-height: 20px;
    text-align: left; color: palette(link); }}
QPushButton[link="true"]:hover {{ text-decoration: underline; }}
QPushButton[link="true"]:focus {{ border: 2px solid {primary}; padding: 0 2px; border-radius: 4px; }}
QPushButton[link="true"][heading="true"] {{ font-weight: 600; color: palette(window-text); }}
QStatusBar::item {{ border: none; }}
"""
