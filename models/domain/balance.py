"""What is left of a quota on a day, by two clocks: assignment and reception.

Assignments are made January-December of the quota's year and received within two calendar months
(förordning 2016:39, 10 §), so until the end of February. A broken-off assignment may be replaced
until the end of the next year, on the same year's quota (10 a §), and is then received two months later.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from models.domain.months import RECEPTION_MONTHS, Month


@dataclass(frozen=True, slots=True)
class QuotaYear:
    """The months of one year's quota, by what may happen in them."""

    year: int

    @property
    def first(self) -> Month:
        return Month(self.year, 1)

    @property
    def last_assignment(self) -> Month:
        return Month(self.year, 12)

    @property
    def last_reception(self) -> Month:
        return self.last_assignment + RECEPTION_MONTHS

    @property
    def last_replacement(self) -> Month:
        return Month(self.year + 1, 12)

    @property
    def last_reception_of_replacement(self) -> Month:
        return self.last_replacement + RECEPTION_MONTHS

    @property
    def months(self) -> tuple[Month, ...]:
        """Every month in which anything may happen on the quota."""
        count = self.last_reception_of_replacement - self.first + 1
        return tuple(self.first + offset for offset in range(count))


@dataclass(frozen=True, slots=True)
class MonthCount:
    """Persons in one month; `replacements` are those of `assigned` that replace a broken-off assignment."""

    month: Month
    assigned: int = 0
    replacements: int = 0
    received: int = 0


@dataclass(frozen=True, slots=True)
class Balance:
    """One municipality's quota on a day.

    `redistributed` is what was agreed in minus what was agreed away. `overdue` are persons who should
    have been received two months after their assignment and are not, replaced ones not counted.
    """

    quota: int
    redistributed: int = 0
    assigned: int = 0
    replacements: int = 0
    received: int = 0
    overdue: int = 0

    @property
    def effective(self) -> int:
        """The quota after redistribution."""
        return self.quota + self.redistributed

    @property
    def standing(self) -> int:
        """Assignments that count: a replacement takes the place of one that was broken off."""
        return self.assigned - self.replacements

    @property
    def left(self) -> int:
        """Persons still to be received; the quota counts down at reception."""
        return self.effective - self.received

    @property
    def waiting(self) -> int:
        """Assigned and not received yet."""
        return max(0, self.standing - self.received)

    @property
    def to_assign(self) -> int:
        """Persons that may still be assigned; below zero when more are assigned than the quota."""
        return self.effective - self.standing

    @property
    def excess(self) -> int:
        """By how much assignments or receptions exceed the quota after redistribution."""
        return max(0, max(self.standing, self.received) - self.effective)


def balance(quota: int, redistributed: int, counts: Sequence[MonthCount], until: Month) -> Balance:
    """Months after `until` are not counted; `until` itself is, as far as it has been entered."""
    so_far = [count for count in counts if count.month <= until]
    assigned = sum(count.assigned for count in so_far)
    replacements = sum(count.replacements for count in so_far)
    received = sum(count.received for count in so_far)
    due = sum(count.assigned for count in so_far if until - count.month > RECEPTION_MONTHS)
    return Balance(
        quota, redistributed, assigned, replacements, received, max(0, due - replacements - received)
    )


class Untimely(StrEnum):
    """What stands in a month where it cannot, or hardly, have happened."""

    MONTH_OUTSIDE = "month_outside"
    ASSIGNED_LATE = "assigned_late"
    REPLACED_LATE = "replaced_late"
    RECEIVED_LATE = "received_late"
    RECEIVED_UNASSIGNED = "received_unassigned"


def untimely(year: int, counts: Sequence[MonthCount]) -> Iterator[tuple[Untimely, Month, int]]:
    """What the months say that the clocks do not allow: what, when, how many persons.

    After February only replacements can be received, unless a quota refugee was given more time.
    """
    clock = QuotaYear(year)
    assigned = received = replaced_late = received_late = 0
    has_assignments = any(count.assigned for count in counts)
    told = False
    for count in sorted(counts, key=lambda count: count.month):
        if not clock.first <= count.month <= clock.last_reception_of_replacement:
            if persons := count.assigned + count.received:
                yield Untimely.MONTH_OUTSIDE, count.month, persons
            continue
        if count.month > clock.last_replacement and count.assigned:
            yield Untimely.REPLACED_LATE, count.month, count.assigned
        elif count.month > clock.last_assignment:
            replaced_late += count.replacements
            if new := count.assigned - count.replacements:
                yield Untimely.ASSIGNED_LATE, count.month, new
        if count.month > clock.last_reception and count.received:
            received_late += count.received
            if received_late > replaced_late:
                yield Untimely.RECEIVED_LATE, count.month, received_late - replaced_late
        assigned += count.assigned
        received += count.received
        if has_assignments and received > assigned and not told:
            told = True
            yield Untimely.RECEIVED_UNASSIGNED, count.month, received - assigned
