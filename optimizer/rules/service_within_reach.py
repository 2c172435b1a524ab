"""Families with children live where preschool and school reach, adults where Swedish for immigrants does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.households import HouseholdGroup
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Frame, Mask
from optimizer.rules.rule import RowBlock, Rule, RuleKind

ID = "service_within_reach"

REQUIRED = (Service.PRESCHOOL, Service.SCHOOL, Service.SFI)
"""The law gives their users a right to a place; upper secondary school and health care are travelled to."""


def _admits(frame: Frame, number: int) -> Mask:
    """Places that every service the household uses reaches, where its reach is known."""
    composition = frame.groups[number].composition
    reached = np.ones(len(frame.places), dtype=np.bool_)
    for service in REQUIRED:
        if service.used_by(composition):
            reached &= ~frame.out_of_reach[service]
    return np.broadcast_to(reached[:, None], (len(frame.places), len(frame.months)))


def _rows(columns: Columns) -> Iterator[RowBlock]:
    """None: a place out of reach has no column."""
    yield from ()


class Reach:
    """Which required services do not reach which places, in plain sets."""

    def __init__(self, snapshot: PlanningSnapshot) -> None:
        self._municipality = {place.code: place.municipality_code for place in snapshot.places}
        self._served: dict[Service, set[str]] = {service: set() for service in REQUIRED}
        for point in snapshot.services:
            if point.service in self._served:
                self._served[point.service] |= point.catchment & self._municipality.keys()
        self._told = {
            service: {self._municipality[place] for place in places}
            for service, places in self._served.items()
        }

    def missing(self, group: HouseholdGroup, place_code: str) -> tuple[Service, ...]:
        """What the household uses and the place lacks; nothing where no reach is known."""
        municipality = self._municipality.get(place_code)
        return tuple(
            service
            for service in REQUIRED
            if service.used_by(group.composition)
            and municipality in self._told[service]
            and place_code not in self._served[service]
        )


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    """Judges those who need a home; the already housed have chosen where they live."""
    groups = {group.id: group for group in snapshot.groups}
    reach = Reach(snapshot)
    for cell in placements:
        group = groups.get(cell.group_id)
        if group is None or not group.needs_home or cell.households <= 0:
            continue
        for service in reach.missing(group, cell.place_code):
            subject = (cell.group_id, cell.place_code, service.value, str(cell.month))
            yield Breach(ID, subject, 0, cell.households)


SERVICE_WITHIN_REACH = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "School, preschool and Swedish courses are within reach"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
    admits=_admits,
)
