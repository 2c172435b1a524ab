"""Homes, projects and services with room for newcomers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from models.domain.homes import Tenure
from models.domain.months import Month
from models.domain.services import Service
from models.tables import (
    Catchment,
    HomeStock,
    HousingProject,
    Municipality,
    Place,
    ServiceCapacity,
    ServicePoint,
)


@dataclass(frozen=True, slots=True)
class HomeRow:
    """`count` alike homes; `last` is inclusive, `monthly_rent` in SEK a home.

    `landlord_homes` are all that the landlord has in the place or building.
    """

    id: int
    place_code: str
    place: str
    municipality_code: str
    municipality: str
    rooms: int
    count: int
    first: Month
    last: Month | None
    tenure: Tenure
    step_free: bool
    landlord: str
    landlord_homes: int | None
    monthly_rent: int | None
    synthetic: bool
    source: str


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """`units` of `homes_per_unit` homes; `unit_cost` in SEK a unit, `monthly_rent` in SEK a home.

    `reuses` is the name of the project whose units move here, empty where none do.
    """

    id: int
    place_code: str
    place: str
    municipality_code: str
    municipality: str
    name: str
    rooms: int
    units: int
    homes_per_unit: int
    ready: Month
    lease_months: int | None
    decided: bool
    detail_plan_adopted: bool
    step_free: bool
    unit_cost: int | None
    monthly_rent: int | None
    reuses: str
    synthetic: bool
    source: str

    @property
    def homes(self) -> int:
        return self.units * self.homes_per_unit


@dataclass(frozen=True, slots=True)
class CapacityStep:
    """Free places (persons) from `first` on; `id` is the key in `service_capacity`."""

    id: int
    first: Month
    places: int


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service point; `catchment` holds place codes and `catchment_names` their names, in the same order."""

    id: int
    municipality_code: str
    municipality: str
    service: Service
    name: str
    catchment: tuple[str, ...]
    catchment_names: tuple[str, ...]
    steps: tuple[CapacityStep, ...]
    synthetic: bool
    source: str

    @property
    def places(self) -> int:
        """Free places after the last step; 0 where none is entered."""
        return self.steps[-1].places if self.steps else 0


def home_rows(session: Session) -> tuple[HomeRow, ...]:
    rows = session.execute(
        _in_municipality(HomeStock).order_by(
            HomeStock.place_code, HomeStock.rooms, HomeStock.first, HomeStock.id
        )
    )
    return tuple(HomeRow(**{**row, "tenure": Tenure(row["tenure"])}) for row in rows.mappings())


def project_rows(session: Session) -> tuple[ProjectRow, ...]:
    rows = session.execute(
        _in_municipality(HousingProject).order_by(
            HousingProject.place_code, HousingProject.ready, HousingProject.id
        )
    )
    return tuple(ProjectRow(**row) for row in rows.mappings())


def _in_municipality(table: type[HomeStock | HousingProject]) -> Select[Any]:
    """The columns of the table and where it is: nine thousand whole objects would be felt in the window."""
    return (
        select(
            table.__table__,
            Place.name.label("place"),
            Municipality.code.label("municipality_code"),
            Municipality.name.label("municipality"),
        )
        .join(Place, Place.code == table.place_code)
        .join(Municipality, Municipality.code == Place.municipality_code)
    )


def service_rows(session: Session) -> tuple[ServiceRow, ...]:
    places: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for point_id, code, name in session.execute(
        select(Catchment.point_id, Place.code, Place.name)
        .join(Place, Place.code == Catchment.place_code)
        .order_by(Place.code)
    ):
        places[point_id].append((code, name))
    steps = capacity_steps(session)
    rows = session.execute(
        select(ServicePoint, Municipality.name)
        .join(Municipality, Municipality.code == ServicePoint.municipality_code)
        .order_by(ServicePoint.municipality_code, ServicePoint.service, ServicePoint.name)
    )
    return tuple(
        ServiceRow(
            row.id,
            row.municipality_code,
            municipality,
            Service(row.service),
            row.name,
            tuple(code for code, _ in places[row.id]),
            tuple(name for _, name in places[row.id]),
            tuple(steps.get(row.id, ())),
            row.synthetic,
            row.source,
        )
        for row, municipality in rows
    )


def capacity_steps(session: Session) -> Mapping[int, Sequence[CapacityStep]]:
    """Service point -> its steps, the earliest first; a point without any is left out."""
    steps: dict[int, list[CapacityStep]] = defaultdict(list)
    rows = session.execute(
        select(
            ServiceCapacity.point_id, ServiceCapacity.id, ServiceCapacity.first, ServiceCapacity.places
        ).order_by(ServiceCapacity.first)
    )
    for point_id, step_id, first, places in rows:
        steps[point_id].append(CapacityStep(step_id, first, places))
    return steps
