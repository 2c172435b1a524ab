"""Looks through a zip archive before anything in it is unpacked, and at the start of every XML part."""

import io
import re
import struct
import zipfile
import zlib
from xml.parsers.expat import ExpatError, ParserCreate

from models.workbooks import limits
from models.workbooks.refusal import Refused

_END_RECORD = b"PK\x05\x06"
_LONGEST_ENTRY = 46 + 1_024  # of the directory, so that a lying one is not even parsed
_XML_NAME = re.compile(r"\.(xml|rels|vml)$", re.IGNORECASE)
_CHUNK = 4_096
_ENCRYPTED_FLAG = 0x1

DAMAGE = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, OSError, struct.error)


def open_archive(data: bytes) -> zipfile.ZipFile:
    """The archive, once its directory keeps within every limit and no part declares a DOCTYPE."""
    _refuse_a_long_directory(data)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except DAMAGE:
        raise Refused("BAD_ZIP") from None
    _audit_directory(archive.infolist())
    for member in archive.infolist():
        if _XML_NAME.search(member.filename):
            _refuse_doctype(archive, member)
    return archive


def _refuse_a_long_directory(data: bytes) -> None:
    end = data.rfind(_END_RECORD)
    if end < 0 or len(data) < end + 22:
        raise Refused("BAD_ZIP")
    size: int = struct.unpack_from("<L", data, end + 12)[0]
    if size != 0xFFFFFFFF and size > limits.ZIP_MEMBERS * _LONGEST_ENTRY:
        raise Refused("TOO_BIG", what="members")


def _audit_directory(members: list[zipfile.ZipInfo]) -> None:
    if not members:
        raise Refused("EMPTY")
    if len(members) > limits.ZIP_MEMBERS:
        raise Refused("TOO_BIG", what="members")
    for member in members:
        if member.flag_bits & _ENCRYPTED_FLAG:
            raise Refused("ENCRYPTED", member.filename)
        if is_unsafe(member.filename):
            raise Refused("BAD_ZIP", member.filename)
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members)
    if unpacked > limits.UNPACKED_BYTES:
        raise Refused("TOO_BIG", what="unpacked")
    if unpacked > limits.SMALL_ARCHIVE_BYTES and unpacked > limits.UNPACKED_RATIO * packed:
        raise Refused("TOO_COMPRESSED")
    for member in members:
        large = member.file_size > limits.LARGE_MEMBER_BYTES
        if large and member.file_size > limits.UNPACKED_RATIO * member.compress_size:
            raise Refused("TOO_COMPRESSED", member.filename)


def is_unsafe(name: str) -> bool:
    """Whether a member's name points outside the archive."""
    path = name.replace("\\", "/")
    return path.startswith("/") or ".." in path.split("/") or bool(re.match(r"[A-Za-z]:", path))


def _refuse_doctype(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    """A DOCTYPE can only stand before the first element, in whatever encoding the part has."""
    at_content = False

    def found(*_: object) -> None:
        raise Refused("DOCTYPE", member.filename)

    def element(*_: object) -> None:
        nonlocal at_content
        at_content = True

    parser = ParserCreate()
    parser.StartDoctypeDeclHandler = found
    parser.StartElementHandler = element
    chunk = b""
    try:
        with archive.open(member) as part:
            while not at_content and (chunk := part.read(_CHUNK)):
                parser.Parse(chunk, False)
    except ExpatError:
        if b"<!doctype" in chunk.replace(b"\x00", b"").lower():
            raise Refused("DOCTYPE", member.filename) from None
    except DAMAGE:
        raise Refused("BAD_ZIP", member.filename) from None
