"""Every sheet, declared once: for the window's tables, the municipality's workbook and the readers."""

from __future__ import annotations

from models.workbooks.home_layouts import HOMES, PROJECTS
from models.workbooks.household_layouts import HOUSEHOLD_GROUPS, HOUSEHOLD_TYPES, MONTHS
from models.workbooks.quota_layouts import PLACES, QUOTAS, RECEPTION
from models.workbooks.service_layouts import CAPACITIES, SERVICE_LINES, SERVICE_POINTS

__all__ = [
    "CAPACITIES",
    "HOMES",
    "HOUSEHOLD_GROUPS",
    "HOUSEHOLD_TYPES",
    "LAYOUTS",
    "MONTHS",
    "PLACES",
    "PROJECTS",
    "QUOTAS",
    "RECEPTION",
    "SERVICE_LINES",
    "SERVICE_POINTS",
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
)
