"""Whether an undecided housing project may be taken into use, requirement by requirement.

A requirement is met only where that is known: what nobody has told of is named so that it can be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from models.domain.homes import HousingProject
from models.domain.months import Month
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot


class Requirement(StrEnum):
    """What a project's place must have and what must be known of the project itself."""

    DETAIL_PLAN = "detail_plan"  # an adopted detail plan
    SCHOOL = "school"  # a school with the place in its catchment
    PRESCHOOL = "preschool"
    TRANSPORT = "transport"  # public transport
    LEAD_TIME = "lead_time"  # ready before the plan is over
    LEASE = "lease"  # a lease of at least one month
    REUSED_LEASE = "reused_lease"  # the units stand elsewhere on a lease that is over in time
    UNIT_COST = "unit_cost"  # what a unit costs is told, and one is within the budget


class Standing(StrEnum):
    MET = "met"
    NOT_MET = "not_met"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class ProjectCheck:
    """How one requirement stands; `amount` and `month` where there is something to show."""

    requirement: Requirement
    standing: Standing
    amount: int | None = None
    month: Month | None = None


def project_checks(snapshot: PlanningSnapshot, project: HousingProject) -> tuple[ProjectCheck, ...]:
    """Every requirement that concerns the project, in the order they are listed."""
    return tuple(_checks(snapshot, project))


def may_be_used(snapshot: PlanningSnapshot, project: HousingProject) -> bool:
    """Whether every requirement of the project is known to be met."""
    return all(check.standing is Standing.MET for check in _checks(snapshot, project))


def _checks(snapshot: PlanningSnapshot, project: HousingProject) -> Iterator[ProjectCheck]:
    adopted = project.detail_plan_adopted
    yield ProjectCheck(Requirement.DETAIL_PLAN, _met(adopted))
    yield ProjectCheck(Requirement.SCHOOL, _served(snapshot, project, Service.SCHOOL))
    yield ProjectCheck(Requirement.PRESCHOOL, _served(snapshot, project, Service.PRESCHOOL))
    yield _transport(snapshot, project)
    in_time = project.ready <= snapshot.months[-1]
    yield ProjectCheck(Requirement.LEAD_TIME, _met(in_time), month=project.ready)
    if project.lease_months is not None:
        lasts = project.lease_months > 0
        yield ProjectCheck(Requirement.LEASE, _met(lasts), amount=project.lease_months)
    if project.reuses is not None:
        yield _reused(snapshot, project)
    if snapshot.budget is not None:
        yield _within_budget(snapshot.budget, project)


def _met(met: bool) -> Standing:
    return Standing.MET if met else Standing.NOT_MET


def _served(snapshot: PlanningSnapshot, project: HousingProject, service: Service) -> Standing:
    """Not known where the municipality has told of no such service at all."""
    places = {place.code: place.municipality_code for place in snapshot.places}
    told = [point for point in snapshot.services if point.service is service]
    if any(project.place_code in point.catchment for point in told):
        return Standing.MET
    municipality = places.get(project.place_code)
    of_municipality = any(point.municipality_code == municipality for point in told)
    return Standing.NOT_MET if of_municipality else Standing.NOT_KNOWN


def _transport(snapshot: PlanningSnapshot, project: HousingProject) -> ProjectCheck:
    transport = next((place.transport for place in snapshot.places if place.code == project.place_code), None)
    standing = Standing.NOT_KNOWN if transport is None else _met(transport > 0)
    return ProjectCheck(Requirement.TRANSPORT, standing, amount=transport)


def _reused(snapshot: PlanningSnapshot, project: HousingProject) -> ProjectCheck:
    """The earliest month in which the units can have been moved here."""
    source = next((other for other in snapshot.projects if other.id == project.reuses), None)
    if source is None or source.lease_months is None:
        return ProjectCheck(Requirement.REUSED_LEASE, Standing.NOT_MET)
    free = source.ready + source.lease_months
    return ProjectCheck(Requirement.REUSED_LEASE, _met(free <= snapshot.months[-1]), month=free)


def _within_budget(budget: int, project: HousingProject) -> ProjectCheck:
    cost = project.unit_cost
    standing = Standing.NOT_KNOWN if cost is None else _met(cost <= budget)
    return ProjectCheck(Requirement.UNIT_COST, standing, amount=cost)
