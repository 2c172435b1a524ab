"""Every colour against what it stands on: text 4.5:1, frames and marks 3:1, in high contrast more."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from desktop.bootstrap import Program
from desktop.look import style
from desktop.look.icons import SIGNALS, icon
from desktop.look.palettes import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours, palette_of
from desktop.settings import Appearance
from tests.desktop.test_window import contrast

ROLE = QPalette.ColorRole
GROUNDS = (ROLE.Window, ROLE.Base, ROLE.AlternateBase)
TEXT = 4.5
MARK = 3.0
HIGH = 7.0

TEXTS = {
    ROLE.WindowText: GROUNDS,
    ROLE.Text: GROUNDS,
    ROLE.PlaceholderText: (*GROUNDS, ROLE.Button),
    ROLE.ButtonText: (ROLE.Button, ROLE.Midlight),
    ROLE.Link: GROUNDS,
    ROLE.LinkVisited: GROUNDS,
    ROLE.HighlightedText: (ROLE.Highlight,),
    ROLE.ToolTipText: (ROLE.ToolTipBase,),
    ROLE.Base: (ROLE.Accent,),  # written on the one coloured button
    ROLE.BrightText: (ROLE.Shadow,),
}
MARKS = {ROLE.Accent: GROUNDS, ROLE.Dark: (*GROUNDS, ROLE.Button)}
ONLY_BEHIND = {
    ROLE.Window, ROLE.AlternateBase, ROLE.Button, ROLE.Highlight, ROLE.ToolTipBase,
    ROLE.Mid, ROLE.Midlight, ROLE.Light, ROLE.Shadow,
}  # fmt: skip


@pytest.fixture(autouse=True)
def usual_look(qapp: QApplication) -> Iterator[None]:
    yield
    style.dress(qapp, Appearance.LIGHT)


def ratio(one: QColor | str, other: QColor | str) -> float:
    return contrast(QColor(one).getRgbF()[:3], QColor(other).getRgbF()[:3])


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_marks_stand_out(colours: Colours) -> None:
    for least, pairs in ((TEXT, TEXTS), (MARK, MARKS)):
        for role, grounds in pairs.items():
            for ground in grounds:
                assert ratio(colours[role], colours[ground]) >= least, (role, ground)


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_high_contrast_is_high(colours: Colours) -> None:
    for pairs in (TEXTS, MARKS):
        for role, grounds in pairs.items():
            for ground in grounds:
                if role is not ROLE.BrightText:
                    assert ratio(colours[role], colours[ground]) >= HIGH, (role, ground)


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK])
def test_every_colour_is_looked_at(colours: Colours) -> None:
    assert set(colours) == set(TEXTS) | set(MARKS) | ONLY_BEHIND


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK])
def test_what_cannot_be_used_can_still_be_read(colours: Colours) -> None:
    palette = palette_of(colours)
    for role, ground in (
        (ROLE.WindowText, ROLE.Window),
        (ROLE.Text, ROLE.Base),
        (ROLE.ButtonText, ROLE.Button),
    ):
        assert ratio(palette.color(QPalette.ColorGroup.Disabled, role), palette.color(ground)) >= TEXT


@pytest.mark.parametrize("appearance", [look for look in Appearance if look is not Appearance.SYSTEM])
def test_signals_stand_out_in_every_look(qapp: QApplication, appearance: Appearance) -> None:
    style.dress(qapp, appearance)
    palette = qapp.palette()
    for signal in (style.problem_colour(), style.warning_colour(), style.done_colour()):
        for ground in GROUNDS:
            assert ratio(signal, palette.color(ground)) >= TEXT
    assert ratio(palette.color(ROLE.Text), style.invalid_fill()) >= TEXT


def choose(program: Program, appearance: Appearance) -> None:
    acts = program.window.acts.appearances.actions()
    next(action for action in acts if action.data() == appearance).trigger()


def test_a_look_is_chosen_in_the_menu(program: Program, qapp: QApplication) -> None:
    for appearance, colours in (
        (Appearance.DARK, DARK),
        (Appearance.CONTRAST, CONTRAST_LIGHT),
        (Appearance.LIGHT, LIGHT),
    ):
        choose(program, appearance)
        assert qapp.palette().color(ROLE.Window) == QColor(colours[ROLE.Window])
        assert qapp.palette().color(ROLE.Text) == QColor(colours[ROLE.Text])


def test_the_window_follows_the_system_while_it_runs(
    program: Program, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the system tells is what Qt sends; offscreen there is no system that changes."""
    choose(program, Appearance.SYSTEM)
    hints = qapp.styleHints()
    monkeypatch.setattr(style, "_colours", lambda _appearance, _is_dark: DARK)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert qapp.palette().color(ROLE.Window) == QColor(DARK[ROLE.Window])

    monkeypatch.setattr(style, "_colours", lambda _appearance, _is_dark: CONTRAST_DARK)
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert qapp.palette().color(ROLE.Window) == QColor(CONTRAST_DARK[ROLE.Window])


def test_a_system_in_high_contrast_keeps_its_own_colours(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    style.dress(qapp, Appearance.SYSTEM)
    monkeypatch.setattr(style, "_system_is_in_high_contrast", lambda _application: True)
    style.dress(qapp, Appearance.SYSTEM)
    assert qapp.palette().color(ROLE.Window) == qapp.style().standardPalette().color(ROLE.Window)

    style.dress(qapp, Appearance.DARK)
    assert qapp.palette().color(ROLE.Window) == QColor(DARK[ROLE.Window])


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK])
@pytest.mark.parametrize("name", SIGNALS)
def test_a_signal_stands_out_on_what_is_selected(qapp: QApplication, name: str, colours: Colours) -> None:
    qapp.setPalette(palette_of(colours))
    drawn = icon(name).pixmap(48, QIcon.Mode.Selected).toImage()
    pixels = (drawn.pixelColor(x, y) for x in range(drawn.width()) for y in range(drawn.height()))
    strokes = [colour for colour in pixels if colour.alpha() == 255]
    assert strokes
    assert all(ratio(colour, colours[ROLE.Highlight]) >= MARK for colour in strokes)
