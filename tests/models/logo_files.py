"""Pictures that a county board may hold out as its logo, and some that it should not."""

from __future__ import annotations

import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def a_png(width: int = 30, height: int = 10, *, pixels: bytes | None = None, more: bytes = b"") -> bytes:
    """Colour and transparency, eight bits each; `more` are chunks before the pixels."""
    rows = (b"\0" + bytes((18, 63, 115, 255)) * width) * height if pixels is None else pixels
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    parts = chunk(b"IHDR", header), more, chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b"")
    return SIGNATURE + b"".join(parts)


def an_svg(inside: str, attributes: str = 'viewBox="0 0 200 60"') -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink" {attributes}>{inside}</svg>'
    ).encode()
