"""The language of the window: our own texts by `Wording`, Qt's own buttons by Qt's translation."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from models.wording import Language, Wording

_LOCALES = {Language.SWEDISH: "sv_SE", Language.ENGLISH: "en_GB"}

_installed: list[QTranslator] = []


def use_language(language: Language) -> Wording:
    """Makes Qt speak the language too; gives our own texts in it."""
    locale = QLocale(_LOCALES[language])
    QLocale.setDefault(locale)
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator()
    if translator.load(locale, "qtbase", "_", folder):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
    return Wording(language)
