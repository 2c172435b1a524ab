"""The parts of an Open XML workbook and how they belong together: transitional, Strict or from a beta."""

import posixpath
import re
import zipfile
from dataclasses import dataclass
from functools import cached_property
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from models.findings import Finding, Severity
from models.workbooks.refusal import Refused
from models.workbooks.zip_audit import DAMAGE

_CHUNK = 65_536
_SEARCH_CHUNK = 1_000_000
_OVERLAP = 64
_WORKBOOK = "xl/workbook.xml"
_WORKSHEET = "worksheet"
_LEFT_ALONE = {
    "MACROS": re.compile(r"vbaproject\.bin$|/macrosheets/"),
    "EXTERNAL_LINKS": re.compile(r"/externallinks/[^/]+$"),
}
_TRUE = ("true", "1", "on")


def local_name(name: str) -> str:
    """An element's or attribute's name without its prefix: what Strict and transitional files share."""
    return name.rpartition(":")[2]


@dataclass(frozen=True, slots=True)
class Relationship:
    kind: str  # the last word of its type, such as `worksheet`
    part: str


@dataclass(frozen=True, slots=True)
class SheetEntry:
    """A sheet as the workbook lists it; `part` is empty where it holds no cells (chart, macro, module)."""

    name: str
    part: str
    hidden: bool


class Package:
    """Reads an audited archive; a part that is damaged or missing is refused by name."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._members = {_tidy(member.filename): member for member in archive.infolist()}

    def has(self, part: str) -> bool:
        return _tidy(part) in self._members

    def names(self) -> tuple[str, ...]:
        """Every part's name, in small letters."""
        return tuple(self._members)

    def size(self, part: str) -> int:
        """Bytes, unpacked, as the directory says."""
        return self._members[_tidy(part)].file_size

    def parse(self, part: str, parser: XMLParserType) -> None:
        """Runs `parser` over a part. Refuses a DOCTYPE, broken XML, a damaged or missing part."""
        member = self._members.get(_tidy(part))
        if member is None:
            raise Refused("PART_MISSING", part)

        def doctype(*_: object) -> None:
            raise Refused("DOCTYPE", part)

        parser.StartDoctypeDeclHandler = doctype
        parser.buffer_text = True
        try:
            with self._archive.open(member) as stream:
                while chunk := stream.read(_CHUNK):
                    parser.Parse(chunk, False)
                parser.Parse(b"", True)
        except ExpatError:
            raise Refused("DAMAGED", part) from None
        except DAMAGE:
            raise Refused("BAD_ZIP", part) from None

    def read(self, part: str) -> bytes:
        """A part that is not XML, whole."""
        member = self._members.get(_tidy(part))
        if member is None:
            raise Refused("PART_MISSING", part)
        try:
            return self._archive.read(member)
        except DAMAGE:
            raise Refused("BAD_ZIP", part) from None

    def search(self, part: str, pattern: re.Pattern[bytes]) -> bool:
        """Whether the part's bytes match somewhere (a match is shorter than the overlap of two chunks)."""
        tail = b""
        try:
            with self._archive.open(self._members[_tidy(part)]) as stream:
                while chunk := stream.read(_SEARCH_CHUNK):
                    if pattern.search((tail + chunk).replace(b"\x00", b"")):
                        return True
                    tail = chunk[-_OVERLAP:]
        except DAMAGE:
            raise Refused("BAD_ZIP", part) from None
        return False

    def relationships(self, part: str) -> dict[str, Relationship]:
        """By id; those that point out of the file are left out and never followed."""
        folder, name = posixpath.split(part)
        path = posixpath.join(folder, "_rels", f"{name}.rels")
        found: dict[str, Relationship] = {}
        if not self.has(path):
            return found

        def start(name: str, attributes: dict[str, str]) -> None:
            if local_name(name) == "Relationship" and attributes.get("TargetMode") != "External":
                kind = attributes.get("Type", "").rpartition("/")[2].lower().removeprefix("xl")
                target = posixpath.normpath(
                    posixpath.join("/", folder, attributes.get("Target", "").replace("\\", "/"))
                )
                found[attributes.get("Id", "")] = Relationship(kind, target.lstrip("/"))

        parser = ParserCreate()
        parser.StartElementHandler = start
        self.parse(path, parser)
        return found

    @cached_property
    def workbook_part(self) -> str:
        for relationship in self.relationships("").values():
            if relationship.kind == "officedocument" and self.has(relationship.part):
                return relationship.part
        if self.has(_WORKBOOK):
            return _WORKBOOK
        raise Refused("PART_MISSING", _WORKBOOK)

    @cached_property
    def workbook_relationships(self) -> dict[str, Relationship]:
        return self.relationships(self.workbook_part)

    def part_of_kind(self, kind: str) -> str | None:
        """The workbook's shared strings, styles and the like."""
        for relationship in self.workbook_relationships.values():
            if relationship.kind == kind.lower() and self.has(relationship.part):
                return relationship.part
        return None

    @cached_property
    def contents(self) -> "Contents":
        sheets: list[SheetEntry] = []
        root = ""
        from_1904 = False

        def start(name: str, attributes: dict[str, str]) -> None:
            nonlocal root, from_1904
            local = local_name(name)
            root = root or local
            if local == "sheet":
                plain = {local_name(key): value for key, value in attributes.items()}
                sheets.append(self._sheet(plain))
            elif local == "workbookPr":
                from_1904 = attributes.get("date1904", "").lower() in _TRUE

        parser = ParserCreate()
        parser.StartElementHandler = start
        self.parse(self.workbook_part, parser)
        if root != "workbook":
            raise Refused("NOT_EXCEL", what="archive")
        return Contents(tuple(sheets), from_1904)

    def _sheet(self, attributes: dict[str, str]) -> SheetEntry:
        relationship = self.workbook_relationships.get(attributes.get("id", ""))
        part = relationship.part if relationship and relationship.kind == _WORKSHEET else ""
        if part and not self.has(part):
            raise Refused("PART_MISSING", part)
        hidden = attributes.get("state", "visible").lower() in ("hidden", "veryhidden")
        return SheetEntry(attributes.get("name", ""), part, hidden)


@dataclass(frozen=True, slots=True)
class Contents:
    sheets: tuple[SheetEntry, ...]
    from_1904: bool  # dates are counted from 1904, as on old Macintoshes


def file_notices(package: Package) -> tuple[Finding, ...]:
    """Macros and links to other files are there, and left alone."""
    return tuple(
        Finding(Severity.NOTICE, code)
        for code, pattern in _LEFT_ALONE.items()
        if any(pattern.search(name) for name in package.names())
    )


def _tidy(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
