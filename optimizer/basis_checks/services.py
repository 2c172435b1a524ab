"""Services that nobody can use, that two points offer the same place, or that the housed have used up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from models.domain.services import Service, ServicePoint
from models.domain.snapshot import PlanningSnapshot
from models.findings import Finding
from optimizer.basis_checks.finding import error, remark
from optimizer.residence import settled


def services(snapshot: PlanningSnapshot) -> Iterator[Finding]:
    """One finding for each point; its worst month where the housed use more than there is."""
    places = {place.code for place in snapshot.places}
    names = snapshot.names
    served: dict[tuple[Service, str], list[ServicePoint]] = defaultdict(list)
    for point in snapshot.services:
        unknown = sorted(point.catchment - places)
        if not point.catchment:
            yield remark("BASIS_CATCHMENT_EMPTY", point=point.name)
        elif not point.catchment & places:
            yield error("BASIS_CATCHMENT_NOWHERE", point=point.name, places=", ".join(unknown))
        elif unknown:
            yield remark("BASIS_CATCHMENT_PARTLY", point=point.name, places=", ".join(unknown))
        for place in point.catchment:
            served[point.service, place].append(point)
    for (_, place), points in sorted(served.items()):
        if len(points) > 1:
            first, second = sorted(point.name for point in points)[:2]
            yield error("BASIS_CATCHMENT_TWICE", place=names.get(place, place), point=first, other=second)
    yield from _used_up(snapshot)


def _used_up(snapshot: PlanningSnapshot) -> Iterator[Finding]:
    """Free places that go below what the already housed use, in the month where most are lacking."""
    groups = {group.id: group for group in snapshot.groups}
    housed = tuple(settled(snapshot))
    for point in snapshot.services:
        uses = [
            (cell.month, cell.households * point.service.used_by(groups[cell.group_id].composition))
            for cell in housed
            if cell.place_code in point.catchment
        ]
        lacking = {
            month: sum(places for since, places in uses if since <= month) - point.free_places(month)
            for month in snapshot.months
        }
        worst = max(snapshot.months, key=lambda month: (lacking[month], -(month - snapshot.months[0])))
        if lacking[worst] > 0:
            free = point.free_places(worst)
            yield remark(
                "BASIS_SERVICE_USED_UP",
                point=point.name,
                month=str(worst),
                places=free,
                used=free + lacking[worst],
            )
