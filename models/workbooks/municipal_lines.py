"""What the plan knows about one municipality, as the lines of its workbook."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.months import Month
from models.tables import (
    Catchment,
    HomeStock,
    HouseholdGroup,
    HousingProject,
    Place,
    ServiceCapacity,
    ServicePoint,
)
from models.workbooks.municipal_sheets import (
    GROUP_SHEET,
    HOME_SHEET,
    PLACE_SHEET,
    PROJECT_SHEET,
    MunicipalSheet,
)

type Line = Mapping[str, Any]
"""Column name -> value as in the database."""


@dataclass(frozen=True, slots=True)
class StoredPoint:
    """`catchment` and `capacity` by what they are, with the ids of their rows."""

    id: int
    service: str
    name: str
    synthetic: bool
    catchment: Mapping[str, int]
    capacity: Mapping[Month, tuple[int, int]]  # month -> (row id, places)


@dataclass(frozen=True, slots=True)
class MunicipalLines:
    """`place_names` by code: the municipality's own places, and others that its service points serve."""

    places: Sequence[Line]
    homes: Sequence[Line]
    projects: Sequence[Line]
    points: Sequence[StoredPoint]
    groups: Sequence[Line]
    place_names: Mapping[str, str]

    def of(self, sheet: MunicipalSheet) -> Sequence[Line]:
        if sheet is PLACE_SHEET:
            return self.places
        if sheet is HOME_SHEET:
            return self.homes
        if sheet is PROJECT_SHEET:
            return self.projects
        return self.groups if sheet is GROUP_SHEET else service_lines(self.points)


def municipal_lines(session: Session, municipality_code: str, year: int) -> MunicipalLines:
    places = session.scalars(
        select(Place)
        .where(Place.municipality_code == municipality_code)
        .order_by(Place.kind.desc(), Place.name)
    ).all()
    own = {place.code for place in places}
    homes = session.scalars(
        select(HomeStock).where(HomeStock.place_code.in_(own)).order_by(HomeStock.id)
    ).all()
    projects = session.scalars(
        select(HousingProject).where(HousingProject.place_code.in_(own)).order_by(HousingProject.id)
    ).all()
    groups = session.scalars(
        select(HouseholdGroup)
        .where(HouseholdGroup.municipality_code == municipality_code, HouseholdGroup.year == year)
        .order_by(HouseholdGroup.code)
    ).all()
    points = _points(session, municipality_code)
    served = {code for point in points for code in point.catchment} | {
        group.lives_in for group in groups if group.lives_in
    }
    others = session.scalars(select(Place).where(Place.code.in_(served - own)).order_by(Place.name))
    return MunicipalLines(
        [_line(place, PLACE_SHEET) for place in places],
        [_line(home, HOME_SHEET) for home in homes],
        [_line(project, PROJECT_SHEET) for project in projects],
        points,
        [
            {"id": group.id, **_line(group, GROUP_SHEET), "needs": ",".join(sorted(group.needs.split(",")))}
            for group in groups
        ],
        {place.code: place.name for place in (*places, *others)},
    )


def service_lines(points: Sequence[StoredPoint]) -> list[Line]:
    """One line for each place served and step of capacity, side by side; one at least for each point."""
    lines: list[Line] = []
    for point in points:
        steps = [(month, places) for month, (_, places) in sorted(point.capacity.items())]
        pairs = list(zip_longest(sorted(point.catchment), steps)) or [(None, None)]
        for place, step in pairs:
            first, places = step or (None, None)
            lines.append(
                {
                    "service": point.service,
                    "name": point.name,
                    "catchment": place,
                    "first": first,
                    "places": places,
                    "synthetic": point.synthetic,
                }
            )
    return lines


def _points(session: Session, municipality_code: str) -> list[StoredPoint]:
    points = session.scalars(
        select(ServicePoint)
        .where(ServicePoint.municipality_code == municipality_code)
        .order_by(ServicePoint.service, ServicePoint.name)
    ).all()
    ids = [point.id for point in points]
    catchments: defaultdict[int, dict[str, int]] = defaultdict(dict)
    for row in session.scalars(select(Catchment).where(Catchment.point_id.in_(ids))):
        catchments[row.point_id][row.place_code] = row.id
    steps: defaultdict[int, dict[Month, tuple[int, int]]] = defaultdict(dict)
    for step in session.scalars(select(ServiceCapacity).where(ServiceCapacity.point_id.in_(ids))):
        steps[step.point_id][step.first] = step.id, step.places
    return [
        StoredPoint(
            point.id, point.service, point.name, point.synthetic, catchments[point.id], steps[point.id]
        )
        for point in points
    ]


def _line(row: object, sheet: MunicipalSheet) -> Line:
    return {column.name: getattr(row, column.name) for column in sheet.columns}
