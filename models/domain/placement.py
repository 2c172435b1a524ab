"""The parts of a plan: who moves in where and when, and which projects are taken into use."""

from __future__ import annotations

from dataclasses import dataclass

from models.domain.months import Month


@dataclass(frozen=True, slots=True, order=True)
class Placement:
    """`households` whole households of a group move into a place in a month."""

    group_id: str
    place_code: str
    month: Month
    households: int


@dataclass(frozen=True, slots=True, order=True)
class ProjectStart:
    """`units` whole units of an undecided housing project are taken into use from a month on."""

    project_id: str
    month: Month
    units: int
