"""Where Ctrl and an arrow lead: to the edge of what is filled in, as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable


def edge(is_filled: Callable[[int], bool], start: int, count: int, step: int) -> int:
    """From the middle of filled cells to their last; from their last or an empty cell to the next filled.

    Where nothing more is filled in, the last of all.
    """
    last = count - 1 if step > 0 else 0
    if start == last:
        return start
    at = start + step
    if is_filled(start) and is_filled(at):
        while at != last and is_filled(at + step):
            at += step
        return at
    while at != last and not is_filled(at):
        at += step
    return at
