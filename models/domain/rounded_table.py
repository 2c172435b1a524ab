"""A table of exact numbers rounded so that a reader who adds up rows and columns gets the printed sums."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

type Cell = tuple[int, int]


def rounded_table(rows: Sequence[Sequence[Fraction]], decimals: int) -> tuple[tuple[Fraction, ...], ...]:
    """The rows, each with its sum last, and below them the sums of the columns.

    Every number, sums too, is one of the two nearest with so many decimals; a number that has no more
    decimals stays as it is. All rows are equally long.
    """
    unit = Fraction(1, 10**decimals)
    table = [[value / unit for value in (*row, sum(row, Fraction()))] for row in rows]
    table.append([sum(column, Fraction()) for column in zip(*table, strict=True)])
    while circle := _circle(table):
        _push(table, circle)
    return tuple(tuple(value * unit for value in row) for row in table)


def _circle(table: Sequence[Sequence[Fraction]]) -> list[Cell]:
    """Cells that are not whole, the next in the same row, then in the same column, around to the first.

    A walk over such cells never ends at one: since the sum of a row or column is among its cells, it
    holds none or at least two that are not whole.
    """
    columns = list(zip(*table, strict=True))
    start = next((row for row, line in enumerate(table) if any(map(_rest, line))), None)
    if start is None:
        return []
    path: list[Cell] = []
    entered = {("row", start): 0}
    kind, place, came_by = "row", start, -1
    while True:
        line = table[place] if kind == "row" else columns[place]
        other = next(at for at, value in enumerate(line) if at != came_by and _rest(value))
        path.append((place, other) if kind == "row" else (other, place))
        kind, place, came_by = ("column" if kind == "row" else "row"), other, place
        if (kind, place) in entered:
            return path[entered[kind, place] :]
        entered[kind, place] = len(path)


def _push(table: list[list[Fraction]], circle: Sequence[Cell]) -> None:
    """Raises every other cell and lowers the rest, the shorter way, until one of them is whole.

    A sum stands on the other side of its row or column than the parts, and is changed the other way.
    """
    height, width = len(table) - 1, len(table[0]) - 1
    signs = [
        (1 if step % 2 == 0 else -1) * (-1 if row == height else 1) * (-1 if column == width else 1)
        for step, (row, column) in enumerate(circle)
    ]
    up = min(_room(table[row][column], sign) for (row, column), sign in zip(circle, signs, strict=True))
    down = min(_room(table[row][column], -sign) for (row, column), sign in zip(circle, signs, strict=True))
    by = up if up <= down else -down
    for (row, column), sign in zip(circle, signs, strict=True):
        table[row][column] += sign * by


def _rest(value: Fraction) -> Fraction:
    return value % 1


def _room(value: Fraction, sign: int) -> Fraction:
    """How far to the next whole number in that direction."""
    return 1 - value % 1 if sign > 0 else value % 1
