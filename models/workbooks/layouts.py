"""Every sheet, declared once: for the window's tables, the municipality's workbook and the readers."""

from __future__ import annotations

from models.workbooks.home_layouts import HOMES, PROJECTS
from models.workbooks.household_layouts import (
    HOUSEHOLD_GROUPS,
    HOUSEHOLD_PLACES,
    HOUSEHOLD_TYPES,
    LINKS,
    MONTHS,
)
from models.workbooks.limit_layouts import GRANTS, LOCKS, PACES, WEIGHTS
from models.workbooks.quota_layouts import PLACES, QUOTAS, RECEPTION
from models.workbooks.service_layouts import CAPACITIES, SERVICE_LINES, SERVICE_POINTS

__all__ = [
    "CAPACITIES",
    "GRANTS",
    "HOMES",
    "HOUSEHOLD_GROUPS",
    "HOUSEHOLD_PLACES",
    "HOUSEHOLD_TYPES",
    "LAYOUTS",
    "LINKS",
    "LOCKS",
    "MONTHS",
    "PACES",
    "PLACES",
    "PROJECTS",
    "QUOTAS",
    "RECEPTION",
    "SERVICE_LINES",
    "SERVICE_POINTS",
    "WEIGHTS",
]

LAYOUTS = (
    QUOTAS,
    RECEPTION,
    PLACES,
    HOMES,
    PROJECTS,
    SERVICE_POINTS,
    CAPACITIES,
    SERVICE_LINES,
    HOUSEHOLD_TYPES,
    MONTHS,
    HOUSEHOLD_GROUPS,
    HOUSEHOLD_PLACES,
    LINKS,
    PACES,
    WEIGHTS,
    GRANTS,
    LOCKS,
)
