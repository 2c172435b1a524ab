"""Small numbers can point out a family: rows that hold any are merged until no sum is small.

One partition serves every table of a document, so that no table gives away what another hides, and
since the merged row is shown, totals give nothing away.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from models.domain.plan_figures import NOBODY, Count

FEWEST_PERSONS = 5
FEWEST_HOUSEHOLDS = 2


def is_few(persons: int) -> bool:
    """Someone, but fewer than five."""
    return 0 < persons < FEWEST_PERSONS


def is_small(count: Count) -> bool:
    """Someone, but fewer than five persons or a single household."""
    return is_few(count.persons) or (count.persons > 0 and count.households < FEWEST_HOUSEHOLDS)


def shown_and_merged[T](
    rows: Sequence[T], cells: Callable[[T], tuple[Count, ...]]
) -> tuple[tuple[T, ...], tuple[T, ...]]:
    """Rows that may stand alone, in their order, and rows to be shown only as one sum.

    Where even the sum of all rows has a small cell everything is merged, and that cell is for the
    caller to leave out.
    """
    merged = [row for row in rows if any(is_small(cell) for cell in cells(row))]
    shown = [row for row in rows if row not in merged]
    while merged and shown and (small := _small_cells(merged, cells)):
        helping = [row for row in shown if any(cells(row)[position].persons for position in small)]
        smallest = min(helping or shown, key=lambda row: sum(cell.persons for cell in cells(row)))
        shown.remove(smallest)
        merged.append(smallest)
    return tuple(shown), tuple(row for row in rows if row in merged)


def _small_cells[T](rows: Sequence[T], cells: Callable[[T], tuple[Count, ...]]) -> list[int]:
    sums = [sum(column, NOBODY) for column in zip(*(cells(row) for row in rows), strict=True)]
    return [position for position, cell in enumerate(sums) if is_small(cell)]
