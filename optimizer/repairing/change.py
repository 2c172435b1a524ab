"""What a repair changes in a planning basis or in what is asked for, and the basis with it done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from models.domain.homes import HomeStock
from models.domain.months import Month
from models.domain.proposal import PlanSettings
from models.domain.quotas import MunicipalQuota, Route
from models.domain.services import Capacity, ServicePoint
from models.domain.snapshot import Lock, LockKind, Pace, PlanningSnapshot
from optimizer.remaining_quota import remaining_quota
from optimizer.residence import settled


class ChangeKind(StrEnum):
    HOMES = "homes"  # so many more homes in a place, from a month on
    SERVICE = "service"  # so many more places at a service point, from a month on
    QUOTA = "quota"  # so many more persons by a route on a municipal quota
    LOCK = "lock"  # a lock asks for, or allows, so many households more or (below zero) fewer
    PACE = "pace"  # so many more persons or households a month in a municipality
    NEWCOMERS = "newcomers"  # so many more per thousand inhabitants of every place
    BUDGET = "budget"  # so many SEK more for housing projects together
    FLOOR = "floor"  # the floor of fairness so many hundredths lower


class PaceUnit(StrEnum):
    PERSONS = "persons"
    HOUSEHOLDS = "households"


@dataclass(frozen=True, slots=True)
class Change:
    """`subject` is the code of a place, municipality, service point or lock; the rest is by kind."""

    kind: ChangeKind
    subject: str
    amount: int
    rooms: int = 0
    step_free: bool = False
    month: Month | None = None
    route: Route | None = None
    unit: PaceUnit | None = None


def with_changes(
    snapshot: PlanningSnapshot, settings: PlanSettings, changes: Iterable[Change]
) -> tuple[PlanningSnapshot, PlanSettings]:
    """Basis and wishes with every change done. Homes that come are stock without a landlord."""
    for change in changes:
        match change.kind:
            case ChangeKind.HOMES:
                snapshot = replace(snapshot, homes=(*snapshot.homes, _homes(change, snapshot)))
            case ChangeKind.SERVICE:
                points = tuple(
                    _with_places(point, change, snapshot) if point.id == change.subject else point
                    for point in snapshot.services
                )
                snapshot = replace(snapshot, services=points)
            case ChangeKind.QUOTA:
                quotas = tuple(
                    _raised(quota, change) if quota.municipality_code == change.subject else quota
                    for quota in snapshot.quotas
                )
                snapshot = replace(snapshot, quotas=quotas)
            case ChangeKind.LOCK:
                snapshot = replace(snapshot, locks=tuple(_moved(lock, change) for lock in snapshot.locks))
            case ChangeKind.PACE:
                snapshot = replace(snapshot, paces=tuple(_faster(pace, change) for pace in snapshot.paces))
            case ChangeKind.NEWCOMERS:
                permille = (snapshot.newcomers_permille or 0) + change.amount
                snapshot = replace(snapshot, newcomers_permille=permille)
            case ChangeKind.BUDGET:
                snapshot = replace(snapshot, budget=(snapshot.budget or 0) + change.amount)
            case ChangeKind.FLOOR:
                floor = max((settings.score_floor or 0) - change.amount / 100, 0)
                settings = replace(settings, score_floor=round(floor, 6))
    return snapshot, settings


def _homes(change: Change, snapshot: PlanningSnapshot) -> HomeStock:
    kind = "step_free" if change.step_free else "any"
    return HomeStock(
        f"repair:{change.subject}:{change.rooms}:{kind}",
        change.subject,
        change.rooms,
        change.amount,
        change.month or snapshot.months[0],
        step_free=change.step_free,
    )


def _with_places(point: ServicePoint, change: Change, snapshot: PlanningSnapshot) -> ServicePoint:
    """The places, and from the same month on what the already housed lack besides."""
    first = change.month or snapshot.months[0]
    later = [month for month in snapshot.months if month >= first]
    groups = {group.id: group for group in snapshot.groups}
    housed = [cell for cell in settled(snapshot) if cell.place_code in point.catchment]
    lacking = 0
    for month in later:
        used = sum(
            cell.households * point.service.used_by(groups[cell.group_id].composition)
            for cell in housed
            if cell.month <= month
        )
        lacking = max(lacking, used - point.free_places(month))
    more = change.amount + lacking
    steps = {step.first: step.places + (more if step.first >= first else 0) for step in point.capacity}
    steps[first] = point.free_places(first) + more
    return replace(point, capacity=tuple(Capacity(month, steps[month]) for month in sorted(steps)))


def _raised(quota: MunicipalQuota, change: Change) -> MunicipalQuota:
    """So that what is left of the route grows by the amount, whatever has been received."""
    route = change.route or Route.AGENCY_HOUSING
    wanted = remaining_quota(quota)[route] + change.amount
    raised = quota
    while (lacking := wanted - remaining_quota(raised)[route]) > 0:
        routes = {**raised.routes, route: raised.routes.get(route, 0) + lacking}
        raised = replace(raised, persons=raised.persons + lacking, routes=routes)
    return raised


def _moved(lock: Lock, change: Change) -> Lock:
    if lock.id != change.subject:
        return lock
    return replace(lock, households=max(lock.households + change.amount, 0))


def _faster(pace: Pace, change: Change) -> Pace:
    if pace.municipality_code != change.subject:
        return pace
    if change.unit is PaceUnit.PERSONS:
        return replace(pace, persons=(pace.persons or 0) + change.amount)
    return replace(pace, households=(pace.households or 0) + change.amount)


def direction(lock: Lock) -> tuple[int, ...]:
    """Which ways a lock can give: an exact one both, the others one."""
    match lock.kind:
        case LockKind.EXACTLY:
            return (1, -1)
        case LockKind.AT_MOST:
            return (1,)
        case LockKind.AT_LEAST:
            return (-1,)
