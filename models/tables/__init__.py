"""The tables of a planning file. Only `models` reads them; screens read `models.queries`."""

from models.tables.capacity import Catchment, HomeStock, HousingProject, ServiceCapacity, ServicePoint
from models.tables.follow_up import Indicator, Letterhead
from models.tables.formula import (
    Alternative,
    AlternativeBound,
    AlternativeWeight,
    CriterionValue,
    RuleSetStatute,
)
from models.tables.geography import County, Locality, Municipality, Place
from models.tables.history import Act, ActRow
from models.tables.households import (
    HouseholdGroup,
    HouseholdLink,
    HouseholdPlace,
    HouseholdType,
    MonthWeight,
)
from models.tables.limits import MonthlyPace, StateGrant, SuitabilityWeight
from models.tables.plan import ImportBatch, Plan, PlanningYear, RememberedColumns
from models.tables.proposals import Lock, Proposal
from models.tables.quotas import (
    CountyQuota,
    Decision,
    Dialogue,
    DialogueNote,
    MunicipalQuota,
    QuotaMonth,
    QuotaVersion,
    Reception,
    Redistribution,
)
from models.tables.registry import MonthText, Table

__all__ = [
    "Act",
    "ActRow",
    "Alternative",
    "AlternativeBound",
    "AlternativeWeight",
    "Catchment",
    "County",
    "CountyQuota",
    "CriterionValue",
    "Decision",
    "Dialogue",
    "DialogueNote",
    "HomeStock",
    "HouseholdGroup",
    "HouseholdLink",
    "HouseholdPlace",
    "HouseholdType",
    "HousingProject",
    "ImportBatch",
    "Indicator",
    "Letterhead",
    "Locality",
    "Lock",
    "MonthText",
    "MonthWeight",
    "MonthlyPace",
    "MunicipalQuota",
    "Municipality",
    "Place",
    "Plan",
    "PlanningYear",
    "Proposal",
    "QuotaMonth",
    "QuotaVersion",
    "Reception",
    "Redistribution",
    "RememberedColumns",
    "RuleSetStatute",
    "ServiceCapacity",
    "ServicePoint",
    "StateGrant",
    "SuitabilityWeight",
    "Table",
]
