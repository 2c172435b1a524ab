"""Every text the officer reads, in Swedish or English, without Qt.

Code holds the English text, marked so that Qt Linguist's tools find it: `wording.translate("Context",
"text")` where it is used, `QT_TRANSLATE_NOOP("Context", "text")` in tables of texts. Swedish stands in
`resources/i18n/bosattningsplan_sv.ts`; the window, the command line and the documents read the same file.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from functools import cache
from html import unescape
from typing import NamedTuple

from models.resources import RESOURCES

NO_BREAK = "\u00a0"
MOST_DECIMALS = 9


class Language(StrEnum):
    SWEDISH = "sv"
    ENGLISH = "en"


class Text(NamedTuple):
    """A marked English text that is translated later."""

    context: str
    source: str


class Measure(NamedTuple):
    """How a whole number is shown: `parts` of it make one of the unit, with so many decimals."""

    unit: Text
    parts: int = 1
    decimals: int = 0


def QT_TRANSLATE_NOOP(context: str, source: str) -> Text:  # noqa: N802 - the name Linguist's tools look for
    """Marks a text for translation and keeps it in English until `Wording.of`."""
    return Text(context, source)


class Wording:
    """One language: its texts, numbers and dates."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._texts = _catalogue(language)

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /, **params: object
    ) -> str:
        """`source` in this language, `{name}` filled from `params`, `%n` and the plural form from `n`.

        Whole numbers among the parameters get the language's thousands spacing.
        """
        forms = self._texts.get((context, source, disambiguation or ""), (source,))
        text = forms[-1] if n != 1 else forms[0]
        if n >= 0:
            text = text.replace("%n", self.number(n))
        return (
            text.format_map({name: self._shown(value) for name, value in params.items()}) if params else text
        )

    def of(self, text: Text, n: int = -1, /, **params: object) -> str:
        """A marked text in this language."""
        return self.translate(text.context, text.source, None, n, **params)

    def number(self, value: float, decimals: int = 0) -> str:
        """1234567.5 as `1 234 567,5` in Swedish (no-break spaces, true minus sign)."""
        text = f"{value:,.{decimals}f}"
        if self.language is Language.SWEDISH:
            text = text.replace(",", NO_BREAK).replace(".", ",")
        return text.replace("-", "−")

    def amount(self, value: float, measure: Measure) -> str:
        """In the unit that is shown, with more decimals where a small value would seem to be nothing."""
        shown, decimals = value / measure.parts, measure.decimals
        while value and round(shown, decimals) == 0 and decimals < MOST_DECIMALS:
            decimals += 1
        return self.number(shown, decimals) + NO_BREAK + self.of(measure.unit)

    def date(self, day: date) -> str:
        """ISO form, as Swedish authorities write it."""
        return day.isoformat()

    def _shown(self, value: object) -> object:
        if isinstance(value, Text):
            return self.of(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return self.number(value)
        if isinstance(value, float):
            return self.number(value, len(f"{value:.10g}".partition(".")[2]))
        return value


@cache
def _catalogue(language: Language) -> dict[tuple[str, str, str], tuple[str, ...]]:
    """(context, English, disambiguation) -> forms, singular first; English keeps only its plural forms.

    The file is our own and always as Qt's tools write it; a whole XML parser would cost every start a tenth
    of a second.
    """
    path = RESOURCES / "i18n" / f"bosattningsplan_{language}.ts"
    texts: dict[tuple[str, str, str], tuple[str, ...]] = {}
    if not path.exists():
        return texts
    for context in path.read_text(encoding="utf-8").split("<context>")[1:]:
        name = _plain(context[context.index("<name>") + 6 : context.index("</name>")])
        for source, comment, kind, translation in _MESSAGE.findall(context):
            plurals = _FORM.findall(translation)
            forms = tuple(_plain(form) for form in plurals or (translation,))
            if kind not in ("vanished", "obsolete") and all(forms):
                texts[name, _plain(source), _plain(comment)] = forms
    return texts


_MESSAGE = re.compile(
    r"<message[^>]*>\s*<source>(.*?)</source>"
    r"(?:\s*<comment>(.*?)</comment>)?(?:\s*<(?:extra|translator)comment>.*?</(?:extra|translator)comment>)?"
    r'\s*<translation(?: type="(\w+)")?>(.*?)</translation>',
    re.DOTALL,
)
_FORM = re.compile(r"<numerusform[^>]*>(.*?)</numerusform>", re.DOTALL)


def _plain(text: str) -> str:
    return unescape(text) if "&" in text else text
