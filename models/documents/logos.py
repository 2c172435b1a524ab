"""A logo from outside, made plain: only what draws it is kept, and everything is written anew."""

from __future__ import annotations

import struct
import zlib
from base64 import b64encode
from collections.abc import Iterator

from models.documents.plain_svg import is_svg, plain_svg
from models.errors import UserProblem

LARGEST = 500_000
"""Bytes of a logo's file."""
MOST_PIXELS = 4_000_000

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type
_DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
_PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""Of an interlaced picture: first column and row, and the steps between columns and rows."""
_FILTERS = 5
_LARGEST_PALETTE = 256


def plain_logo(content: bytes) -> bytes:
    """The same picture without anything that is not picture. `UserProblem` when it is none, or too large."""
    if len(content) > LARGEST:
        raise UserProblem("LOGO_TOO_LARGE", kilobytes=LARGEST // 1000)
    if content.startswith(_SIGNATURE):
        return _plain_png(content)
    if is_svg(content):
        return plain_svg(content)
    raise UserProblem("LOGO_NOT_A_PICTURE")


def media_type(logo: bytes) -> str:
    return "image/png" if logo.startswith(_SIGNATURE) else "image/svg+xml"


def drawing(logo: bytes) -> str:
    """A logo that has been made plain as SVG text, whatever it was: text is quickly handed on."""
    if not logo.startswith(_SIGNATURE):
        return logo.decode()
    width, height = struct.unpack_from(">II", logo, len(_SIGNATURE) + 8)
    size = f'width="{width}" height="{height}"'
    inside = f'<image {size} href="data:image/png;base64,{b64encode(logo).decode()}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {size}>{inside}</svg>'


def _plain_png(content: bytes) -> bytes:
    try:
        chunks = list(_chunks(content))
        (header,) = (data for name, data in chunks if name == b"IHDR")
        width, height, depth, colours, packing, filtering, interlaced = struct.unpack(">IIBBBBB", header)
        if chunks[0][0] != b"IHDR" or chunks[-1][0] != b"IEND" or packing or filtering or interlaced > 1:
            raise ValueError
        if not 0 < width * height <= MOST_PIXELS:
            raise UserProblem("LOGO_TOO_MANY_PIXELS", millions=MOST_PIXELS // 1_000_000)
        if depth not in _DEPTHS[colours]:
            raise ValueError
        kept = [(name, data) for name, data in chunks if name in (b"PLTE", b"tRNS")]
        palette = dict(kept).get(b"PLTE", b"")
        if (colours == 3) != bool(palette) and colours in (0, 3, 4):
            raise ValueError
        if len(dict(kept)) != len(kept) or len(palette) % 3 or len(palette) > 3 * _LARGEST_PALETTE:
            raise ValueError
        sizes = _row_sizes(width, height, depth * _CHANNELS[colours], interlaced == 1)
        pixels = _unpacked(b"".join(data for name, data in chunks if name == b"IDAT"), sizes)
    except (ValueError, KeyError, IndexError, struct.error, zlib.error):
        raise UserProblem("LOGO_NOT_A_PICTURE") from None
    written = ((b"IHDR", header), *kept, (b"IDAT", zlib.compress(pixels, 9)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(name, data) for name, data in written)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at < len(content):
        (length,) = struct.unpack_from(">I", content, at)
        name, data = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        (stated,) = struct.unpack_from(">I", content, at + 8 + length)
        if stated != zlib.crc32(name + data):
            raise ValueError
        yield name, data
        if name == b"IEND":
            return
        at += length + 12


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def _row_sizes(width: int, height: int, bits: int, interlaced: bool) -> list[int]:
    """Bytes of each row as they are packed, without the one that tells its filter."""
    if not interlaced:
        return [(width * bits + 7) // 8] * height
    sizes: list[int] = []
    for column, row, across, down in _PASSES:
        columns, rows = -(-(width - column) // across), -(-(height - row) // down)
        if columns > 0 and rows > 0:
            sizes += [(columns * bits + 7) // 8] * rows
    return sizes


def _unpacked(packed: bytes, sizes: list[int]) -> bytes:
    """Exactly as many bytes as the picture has, whatever the file could unfold to."""
    wanted = sum(sizes) + len(sizes)
    unpacking = zlib.decompressobj()
    pixels = unpacking.decompress(packed, wanted)
    if len(pixels) != wanted or unpacking.decompress(unpacking.unconsumed_tail, 1):
        raise ValueError
    at = 0
    for size in sizes:
        if pixels[at] >= _FILTERS:
            raise ValueError
        at += size + 1
    return pixels
