"""What the map and the charts show, read once for all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.without_window.plan_costs import plan_costs
from models import proposals, queries
from models.domain.balance import QuotaYear
from models.domain.capacity_by_month import InMonth, added_up, homes_by_month, places_by_month
from models.domain.cost_lines import CostLine
from models.domain.households import HouseholdGroup
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.plan_figures import PlanFigures, plan_figures
from models.domain.proposal import Proposal
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot
from models.queries import FollowUp, PlaceRow, QuotaRow
from models.snapshots import take_snapshot

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True)
class County:
    """A year and version, with a proposal or without one.

    `homes` by place and `services` by service point are of the proposal's own basis where there is one, with
    what it uses of them.
    """

    title: str
    year: int
    quotas: tuple[QuotaRow, ...]
    places: tuple[PlaceRow, ...]
    follow: FollowUp
    snapshot: PlanningSnapshot
    proposal: Proposal | None
    figures: PlanFigures | None
    homes: Mapping[str, tuple[InMonth, ...]]
    services: Mapping[str, tuple[InMonth, ...]]
    costs: tuple[CostLine, ...]

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Of municipalities, by code."""
        return {row.municipality_code: row.municipality for row in self.quotas}

    @cached_property
    def receiving(self) -> frozenset[str]:
        """Municipalities that anything is entered about: for the others nothing is known."""
        return frozenset(row.municipality_code for row in self.follow.rows if row.received is not None)

    @cached_property
    def placed(self) -> Mapping[str, int]:
        """Persons who get a home, by the code of municipality and of place; nothing without a proposal."""
        if self.figures is None:
            return {}
        rows = {row.code: row.placed.persons for row in self.figures.municipalities}
        return rows | {row.place.code: row.moved_in.persons for row in self.figures.places}

    @cached_property
    def points(self) -> Mapping[tuple[Service, str], tuple[str, ...]]:
        """Service point ids by service and the code of the municipality they lie in or a place they serve."""
        found: dict[tuple[Service, str], tuple[str, ...]] = {}
        for point in self.snapshot.services:
            for code in (point.municipality_code, *point.catchment):
                found[point.service, code] = (*found.get((point.service, code), ()), point.id)
        return found

    @cached_property
    def places_in(self) -> Mapping[str, tuple[str, ...]]:
        """Place codes by the code of their municipality."""
        found: dict[str, tuple[str, ...]] = {}
        for place in self.snapshot.places:
            found[place.municipality_code] = (*found.get(place.municipality_code, ()), place.code)
        return found

    def area_name(self, code: str) -> str:
        """Of a municipality or a place."""
        places = (row.name or row.code for row in self.places if row.code == code)
        return self.names.get(code) or next(places, code)

    def homes_in(self, code: str) -> tuple[InMonth, ...]:
        """Of a municipality or a place; of the whole plan for no code."""
        return added_up(self._room(None, code))

    def places_for(self, service: Service, code: str) -> tuple[InMonth, ...]:
        """Of a municipality or a place; empty where no such service is entered."""
        return added_up(self._room(service, code))

    def left(self, service: Service | None, code: str, month: Month) -> int | None:
        """Homes, or places of a service, that are free in a month; None where nothing is known."""
        position = month - self.snapshot.months[0]
        room = self._room(service, code)
        if not room or not 0 <= position < len(self.snapshot.months):
            return None
        return sum(months[position].left for months in room)

    def _room(self, service: Service | None, code: str) -> Sequence[tuple[InMonth, ...]]:
        if service is None:
            codes = self.places_in.get(code, (code,)) if code else tuple(self.homes)
            return [self.homes[place] for place in codes if place in self.homes]
        if code:
            points = self.points.get((service, code), ())
        else:
            points = tuple(point.id for point in self.snapshot.services if point.service is service)
        return [self.services[point] for point in points]


def read_county(session: Session, year: int, version: str, proposal_id: int | None) -> County:
    """`UserProblem` where the proposal or the basis cannot be read."""
    snapshot = take_snapshot(session, year, version or None)
    proposal = None if proposal_id is None else proposals.load(session, proposal_id)
    figures: PlanFigures | None = None
    groups: tuple[HouseholdGroup, ...] = ()
    placements: tuple[Placement, ...] = ()
    costs: tuple[CostLine, ...] = ()
    if proposal is not None:
        solution = proposal.solution
        snapshot = proposal.snapshot.with_starts(solution.starts)
        groups, placements = solution.groups, solution.placements
        figures = plan_figures(snapshot, groups, placements)
        costs = plan_costs(proposal.snapshot, proposal.settings, solution)
    planned = queries.planned_months(session, year, version, proposal_id)
    until = QuotaYear(year).last_reception
    follow = queries.follow_up(session, year, version, until, planned)
    return County(
        title=queries.plan_info(session).title,
        year=year,
        quotas=queries.quota_rows(session, year, version),
        places=queries.place_rows(session, year),
        follow=follow,
        snapshot=snapshot,
        proposal=proposal,
        figures=figures,
        homes=homes_by_month(snapshot, groups, placements),
        services=places_by_month(snapshot, groups, placements),
        costs=costs,
    )
