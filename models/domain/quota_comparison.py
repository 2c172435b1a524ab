"""Sets of municipal quotas side by side: who gains, who loses, by how much and by what share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """One municipality's number in each set; None where a set has none, which is not zero."""

    code: str
    numbers: tuple[int | None, ...]

    @property
    def before(self) -> int | None:
        return self.numbers[0]

    @property
    def after(self) -> int | None:
        return self.numbers[1]

    @property
    def difference(self) -> int | None:
        """From the first set to the second, in persons; None while one of them lacks the number."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before

    @property
    def relative(self) -> Fraction | None:
        """The difference as a share of the first number; None where that is zero: no share says it."""
        if self.difference is None or not self.before:
            return None
        return Fraction(self.difference, self.before)


@dataclass(frozen=True)
class Comparison:
    """Two sets against each other, the first before and the second after; further ones beside them."""

    lines: tuple[ComparedLine, ...]

    @cached_property
    def gaining(self) -> tuple[ComparedLine, ...]:
        """The largest gain first, equal ones by code."""
        return self._by_size([line for line in self.lines if (line.difference or 0) > 0])

    @cached_property
    def losing(self) -> tuple[ComparedLine, ...]:
        """The largest loss first, equal ones by code."""
        return self._by_size([line for line in self.lines if (line.difference or 0) < 0])

    @cached_property
    def unchanged(self) -> tuple[ComparedLine, ...]:
        return tuple(line for line in self.lines if line.difference == 0)

    @cached_property
    def unknown(self) -> tuple[ComparedLine, ...]:
        """Those that cannot be compared, because a number is missing."""
        return tuple(line for line in self.lines if line.difference is None)

    @property
    def moved(self) -> int:
        """Persons that some municipality gains; with equal sums as many are lost elsewhere."""
        return sum(line.difference or 0 for line in self.gaining)

    @property
    def lost(self) -> int:
        """Persons that some municipality loses, as a number above zero."""
        return -sum(line.difference or 0 for line in self.losing)

    def total(self, position: int) -> int | None:
        """The sum of what is known in a set; None when nothing is."""
        known = [number for line in self.lines if (number := line.numbers[position]) is not None]
        return sum(known) if known else None

    def _by_size(self, lines: Sequence[ComparedLine]) -> tuple[ComparedLine, ...]:
        return tuple(sorted(lines, key=lambda line: (-abs(line.difference or 0), line.code)))


def compare(codes: Sequence[str], *sets: Mapping[str, int | None]) -> Comparison:
    """Two sets or more of municipal quotas by code, over these municipalities and in their order.

    A code that a set lacks has no number there.
    """
    if len(sets) < 2:
        raise ValueError("a comparison takes at least two sets")
    return Comparison(tuple(ComparedLine(code, tuple(quotas.get(code) for quotas in sets)) for code in codes))
