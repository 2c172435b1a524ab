"""Months outside the year that is planned, and periods that end before they begin."""

from __future__ import annotations

from collections.abc import Iterator

from models.domain.snapshot import PlanningSnapshot
from models.findings import Finding
from optimizer.basis_checks.finding import error, remark


def months(snapshot: PlanningSnapshot) -> Iterator[Finding]:
    """One finding for each record."""
    first, *_, last = snapshot.months
    names = snapshot.names
    for group in snapshot.groups:
        month = str(group.assigned)
        if group.assigned > last:
            yield error("BASIS_GROUP_MONTH", group=group.id, month=month, year=str(snapshot.year))
        elif group.needs_home and group.deadline < first:
            yield remark("BASIS_GROUP_LATE", group=group.id, month=month, deadline=str(group.deadline))
    for lock in snapshot.locks:
        if lock.month is not None and not first <= lock.month <= last:
            place = names.get(lock.place_code, lock.place_code)
            year = str(snapshot.year)
            yield error("BASIS_LOCK_MONTH", place=place, month=str(lock.month), year=year)
    for home in snapshot.homes:
        if home.last is not None and home.last < home.first:
            place = names.get(home.place_code, home.place_code)
            params = {"place": place, "rooms": home.rooms, "first": str(home.first), "last": str(home.last)}
            yield error("BASIS_HOME_MONTHS", **params)
    for point in snapshot.services:
        steps = [step.first for step in point.capacity]
        if steps != sorted(set(steps)):
            yield error("BASIS_SERVICE_MONTHS", point=point.name)
