"""What can be wrong with the head of the papers."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

LETTERHEAD_PROBLEMS: Mapping[str, Text] = {
    "LOGO_NOT_A_PICTURE": QT_TRANSLATE_NOOP(
        "Problems",
        "The logo is not a PNG or SVG picture that can be read.\nSave it as PNG and choose it again.",
    ),
    "LOGO_TOO_LARGE": QT_TRANSLATE_NOOP(
        "Problems",
        "The logo's file is larger than {kilobytes} kB.\n"
        "Save it smaller, about 1 000 pixels wide, and choose it again.",
    ),
    "LOGO_TOO_MANY_PIXELS": QT_TRANSLATE_NOOP(
        "Problems",
        "The logo has more than {millions} million pixels.\n"
        "Save it smaller, about 1 000 pixels wide, and choose it again.",
    ),
    "LOGO_NOT_PLAIN": QT_TRANSLATE_NOOP(
        "Problems",
        "The logo's SVG holds more than a drawing, such as pictures, scripts or links.\n"
        "Save it as a plain SVG or as PNG and choose it again.",
    ),
    "LOGO_HAS_WORDS": QT_TRANSLATE_NOOP(
        "Problems",
        "The logo's SVG holds words in a font that the papers do not have.\n"
        "Turn the words into outlines, or save it as PNG, and choose it again.",
    ),
    "LOGO_WITHOUT_TEXT": QT_TRANSLATE_NOOP(
        "Problems",
        "The logo has no description.\n"
        "Write what it shows, for those who do not see it: for example the authority's name.",
    ),
    "LETTERHEAD_LINE_TOO_LONG": QT_TRANSLATE_NOOP(
        "Problems", "A line of the letterhead is longer than {signs} signs.\nDivide it into two lines."
    ),
    "LETTERHEAD_TOO_LONG": QT_TRANSLATE_NOOP(
        "Problems", "Address and contact have room for {lines} lines each.\nTake lines out."
    ),
}
