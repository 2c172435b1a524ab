"""Where a household could not live even if it were the only one, and which rules say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.domain.households import HouseholdGroup
from models.domain.months import Month
from models.domain.placement import Placement, ProjectStart
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.frame import Frame
from optimizer.judge import breaches_of
from optimizer.parts import parts_of
from optimizer.residence import settled
from optimizer.rules.catalogue import rules_in_force


@dataclass(frozen=True, slots=True)
class ClosedPlace:
    """`breaches` are what the rules say against one household there, in the month where fewest do."""

    place_code: str
    breaches: tuple[Breach, ...]


def closed_places(
    snapshot: PlanningSnapshot, settings: PlanSettings, group: HouseholdGroup
) -> tuple[ClosedPlace, ...]:
    """The places of the group's municipalities where none of its households can live in any month.

    Judged by the rules' own checks, for one household beside those who are already housed, with every
    project that a plan may take into use.
    """
    frame = Frame(_part_of(snapshot, settings, group), settings)
    judged = _Judged(frame)
    open_somewhere = _admitted(frame, group)
    found = []
    for place in frame.places:
        if place.municipality_code not in group.municipality_codes:
            continue
        months = _months(frame.snapshot, group, settings)
        tried = months if place.code in open_somewhere else months[-1:]
        breaches = judged.least(group, place.code, tried)
        if breaches:
            found.append(ClosedPlace(place.code, breaches))
    return tuple(found)


def _part_of(snapshot: PlanningSnapshot, settings: PlanSettings, group: HouseholdGroup) -> PlanningSnapshot:
    return next(
        part
        for part in parts_of(snapshot.in_order(), settings)
        if any(group.id == other.id for other in part.groups)
    )


def _every_start(frame: Frame, month: Month) -> tuple[ProjectStart, ...]:
    """As late as who moves in that month can wait for: then the lease lasts longest."""
    latest = {
        project.id: ProjectStart(project.id, frame.months[number], project.units)
        for project, number in frame.start_options
        if frame.months[number] <= month
    }
    return tuple(latest.values())


def _months(snapshot: PlanningSnapshot, group: HouseholdGroup, settings: PlanSettings) -> list[Month]:
    """The months a household of the group could move in, the last month in time last, then the late ones."""
    open_months = [month for month in snapshot.months if month >= group.assigned]
    in_time = [month for month in open_months if month <= group.deadline]
    return [*(month for month in open_months if month > group.deadline and settings.late_allowed), *in_time]


def _admitted(frame: Frame, group: HouseholdGroup) -> frozenset[str]:
    """Places that the columns of the model leave open to the group in some month."""
    number = next(number for number, other in enumerate(frame.groups) if other.id == group.id)
    masks = [rule.admits(frame, number) for rule in rules_in_force(frame.settings) if rule.admits is not None]
    return frozenset(
        place.code for number, place in enumerate(frame.places) if all(mask[number].any() for mask in masks)
    )


class _Judged:
    """One household beside the housed, by the month it moves in."""

    def __init__(self, frame: Frame) -> None:
        self._frame, self._settings = frame, frame.settings
        self._housed = tuple(settled(frame.snapshot))
        self._before: dict[tuple[ProjectStart, ...], set[tuple[object, ...]]] = {}

    def least(self, group: HouseholdGroup, place: str, months: Sequence[Month]) -> tuple[Breach, ...]:
        """What stands against it in the month where least does; nothing where it can live in some month."""
        least: tuple[Breach, ...] | None = None
        for month in reversed(months):
            against = self._against(Placement(group.id, place, month, 1))
            if not against:
                return ()
            if least is None or len(_rules(against)) < len(_rules(least)):
                least = against
        return least or ()

    def _against(self, cell: Placement) -> tuple[Breach, ...]:
        """What the rules say against it, but not against the housed and the projects alone."""
        starts = _every_start(self._frame, cell.month)
        basis = self._frame.snapshot.with_starts(starts)
        if starts not in self._before:
            alone = breaches_of(basis, self._settings, self._housed)
            self._before[starts] = {_key(breach) for breach in alone}
        found = breaches_of(basis, self._settings, (*self._housed, cell))
        return tuple(breach for breach in found if _key(breach) not in self._before[starts])


def _rules(breaches: Sequence[Breach]) -> set[str]:
    return {breach.rule_id for breach in breaches}


def _key(breach: Breach) -> tuple[object, ...]:
    return breach.rule_id, breach.subject
