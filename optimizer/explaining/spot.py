"""All about one cell of a plan: where else its households could live, what binds, what one more gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.domain.months import Month
from models.domain.snapshot import PlanningSnapshot
from models.progress import IsCancelled, OnProgress, ignore_progress, never_cancelled
from optimizer.explaining.alternatives import MOST, CellExplained, explain_cell
from optimizer.explaining.one_more import Gain, More, MoreKind, relief, with_more
from optimizer.explaining.tightness import Limit, limits_of
from optimizer.explaining.what_if import Inquiry
from optimizer.residence import main_place
from optimizer.searching.planned import Planned
from optimizer.searching.search import search_here
from optimizer.worker import run_in_child

MOST_GAINS = 3


@dataclass(frozen=True, slots=True)
class SpotExplained:
    """Groups with their alternatives, limits of the place with nothing left, and gains, the best first."""

    cells: tuple[CellExplained, ...]
    binding: tuple[Limit, ...] = ()
    gains: tuple[Gain, ...] = ()


def explain_spot(
    planned: Planned,
    groups: Sequence[str],
    place_code: str | None,
    month: Month | None = None,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> SpotExplained:
    """Groups in a place (None: without a home); limits of the month and later, or of any.

    `UserProblem` when the plan has no such group or cell, `Cancelled` when told to stop.
    """
    return run_in_child(_explained, (planned, tuple(groups), place_code, month), progress, cancelled)


def _explained(
    planned: Planned,
    groups: Sequence[str],
    place_code: str | None,
    month: Month | None,
    progress: OnProgress,
    cancelled: IsCancelled,
) -> SpotExplained:
    inquiry = Inquiry(planned, progress, cancelled, search_here)
    binding = tuple(_binding(inquiry, place_code, month))
    wanted = tuple(dict.fromkeys(_wanted(inquiry, groups, place_code, binding)))[:MOST_GAINS]
    inquiry.expect(len(groups) * MOST + len(wanted))
    cells = tuple(explain_cell(inquiry, group_id, place_code) for group_id in groups)
    gains = [Gain(more, inquiry.ask(with_more(inquiry.basis, more)).prices) for more in wanted]
    gains.sort(key=lambda gain: (gain.rank, gain.more))
    return SpotExplained(cells, binding, tuple(gains))


def _binding(inquiry: Inquiry, place_code: str | None, month: Month | None) -> list[Limit]:
    """What has nothing left in the place, or in what serves it; once for each limit whatever its months."""
    serving = {point.id for point in inquiry.basis.services if place_code in point.catchment}
    about = {*serving, *(() if place_code is None else (place_code,))}
    months = {str(each) for each in inquiry.basis.months}
    found: dict[tuple[str, ...], Limit] = {}
    for limit in limits_of(inquiry.planned, inquiry.basis):
        if limit.binds and limit.used and not about.isdisjoint(limit.subject):
            timed = [part for part in limit.subject if part in months]
            if month is None or not timed or timed[-1] >= str(month):  # who came stays, and is counted on
                key = (limit.rule_id, *(part for part in limit.subject if part not in months))
                found.setdefault(key, limit)
    return list(found.values())


def _wanted(
    inquiry: Inquiry, groups: Sequence[str], place_code: str | None, binding: Sequence[Limit]
) -> list[More]:
    """A home that each group would fit in, there or in the main place, then what loosens what binds."""
    basis = inquiry.basis
    homes = [
        More(MoreKind.HOME, where, basis.rooms_needed(inquiry.groups[group_id]))
        for group_id in groups
        if (where := place_code or _main_place(basis, inquiry.groups[group_id].municipality_codes[0]))
    ]
    return [*homes, *(more for limit in binding for more in relief(limit))]


def _main_place(basis: PlanningSnapshot, municipality: str) -> str | None:
    place = main_place(basis.places, municipality)
    return place.code if place else None
