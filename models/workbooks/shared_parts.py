"""What all sheets of an Open XML workbook share: its texts and its number formats."""

import re
from enum import Enum
from xml.parsers.expat import ParserCreate

from models.workbooks.limits import CELL_CHARACTERS
from models.workbooks.package import Package, local_name

_BUILT_IN_DATES = {*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)}
_BUILT_IN_DURATION = 46
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.')
_BRACKETS = re.compile(r"\[[^\]]*\]")
_DURATION = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)


class NumberKind(Enum):
    NUMBER = 0
    DATE = 1
    DURATION = 2


def shared_texts(package: Package) -> list[str]:
    """In order, each cut one character beyond what a cell may hold; without East Asian reading aids."""
    part = package.part_of_kind("sharedStrings")
    texts: list[str] = []
    if part is None:
        return texts
    pieces: list[str] = []
    length = 0
    collecting = False
    aids = 0

    def start(name: str, _: dict[str, str]) -> None:
        nonlocal collecting, aids, length
        local = local_name(name)
        if local in ("si", "sstItem"):
            pieces.clear()
            length = 0
        elif local == "rPh":
            aids += 1
        collecting = local == "t" and not aids

    def end(name: str) -> None:
        nonlocal collecting, aids
        local = local_name(name)
        collecting = False
        if local in ("si", "sstItem"):
            texts.append("".join(pieces)[: CELL_CHARACTERS + 1])
        elif local == "rPh":
            aids -= 1

    def characters(text: str) -> None:
        nonlocal length
        if collecting and length <= CELL_CHARACTERS:
            pieces.append(text)
            length += len(text)

    parser = ParserCreate()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    package.parse(part, parser)
    return texts


def number_kinds(package: Package) -> list[NumberKind]:
    """What a number means, by the style of its cell."""
    part = package.part_of_kind("styles")
    formats: dict[str, str] = {}
    styles: list[str] = []
    inside_cell_styles = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside_cell_styles
        local = local_name(name)
        if local == "numFmt":
            formats[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif local == "cellXfs":
            inside_cell_styles = True
        elif local == "xf" and inside_cell_styles:
            styles.append(attributes.get("numFmtId", "0"))

    def end(name: str) -> None:
        nonlocal inside_cell_styles
        if local_name(name) == "cellXfs":
            inside_cell_styles = False

    parser = ParserCreate()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    if part is not None:
        package.parse(part, parser)
    return [_kind(number, formats.get(number)) for number in styles]


def _kind(number: str, code: str | None) -> NumberKind:
    if code is not None:
        return kind_of_format(code)
    if number == str(_BUILT_IN_DURATION):
        return NumberKind.DURATION
    return NumberKind.DATE if number.isdecimal() and int(number) in _BUILT_IN_DATES else NumberKind.NUMBER


def kind_of_format(code: str) -> NumberKind:
    """`yyyy-mm-dd` is a date, `[h]:mm` a duration, `# ##0,00` a number."""
    positive = _LITERAL.sub("", code).partition(";")[0]
    if _DURATION.search(positive):
        return NumberKind.DURATION
    letters = _BRACKETS.sub("", positive).lower().replace("general", "")
    return NumberKind.DATE if re.search(r"[dmyhs]", letters) else NumberKind.NUMBER
