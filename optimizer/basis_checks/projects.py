"""Housing projects that reuse what they cannot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from models.domain.homes import HousingProject
from models.domain.snapshot import PlanningSnapshot
from models.findings import Finding
from optimizer.basis_checks.finding import error


def projects(snapshot: PlanningSnapshot) -> Iterator[Finding]:
    """One finding for each project that reuses an unknown one, one without a lease, or in the end itself."""
    known = {project.id: project for project in snapshot.projects}
    named: set[str] = set()
    for project in snapshot.projects:
        if project.reuses is None:
            continue
        before = known.get(project.reuses)
        if before is None:
            yield error("BASIS_REUSE_UNKNOWN", project=_name(project), other=project.reuses)
            continue
        ring = _ring(project, known)
        if ring and project.id not in named:
            named.update(part.id for part in ring)
            yield error("BASIS_REUSE_RING", projects=" → ".join(_name(part) for part in (*ring, ring[0])))
        elif not ring and before.lease_months is None:
            yield error("BASIS_REUSE_NO_LEASE", project=_name(project), other=_name(before))


def _ring(start: HousingProject, known: Mapping[str, HousingProject]) -> list[HousingProject]:
    """The projects that come round to `start` by reuse; none where they do not."""
    passed = [start]
    while True:
        following = known.get(passed[-1].reuses or "")
        if following is None or following.id in (part.id for part in passed[1:]):
            return []
        if following.id == start.id:
            return passed
        passed.append(following)


def _name(project: HousingProject) -> str:
    return project.name or project.id
