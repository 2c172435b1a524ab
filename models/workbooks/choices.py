"""The words for the vocabulary's enums, in tables, workbooks and documents alike."""

from __future__ import annotations

from enum import StrEnum

from models.domain.costs import CostPart, GrantUnit
from models.domain.geography import LocalityKind
from models.domain.homes import Tenure
from models.domain.households import LinkKind, Need
from models.domain.quotas import QuotaStatus, Route
from models.domain.services import Service
from models.domain.snapshot import LockKind
from models.domain.suitability import SuitabilityFactor
from models.wording import QT_TRANSLATE_NOOP, Text
from models.workbooks.column import Choice


class ReceptionCategory(StrEnum):
    """How received people came, by Migrationsverket's statistics; ON_QUOTA counts against the quota."""

    ON_QUOTA = "on_quota"
    RESETTLED = "resettled"
    AGENCY_HOUSING = "agency_housing"
    SELF_SETTLED = "self_settled"
    OTHER = "other"
    FAMILY = "family"
    TOTAL = "total"


TENURES: dict[StrEnum, Text] = {
    Tenure.MUNICIPAL_COMPANY: QT_TRANSLATE_NOOP("Layouts", "municipal company"),
    Tenure.PRIVATE_RENTAL: QT_TRANSLATE_NOOP("Layouts", "private landlord"),
    Tenure.SUBLET: QT_TRANSLATE_NOOP("Layouts", "sublet contract"),
    Tenure.MODULAR: QT_TRANSLATE_NOOP("Layouts", "modular home"),
    Tenure.SHARED: QT_TRANSLATE_NOOP("Layouts", "shared home"),
}

SERVICES: dict[StrEnum, Text] = {
    Service.PRESCHOOL: QT_TRANSLATE_NOOP("Layouts", "preschool"),
    Service.SCHOOL: QT_TRANSLATE_NOOP("Layouts", "school"),
    Service.UPPER_SECONDARY: QT_TRANSLATE_NOOP("Layouts", "upper secondary school"),
    Service.SFI: QT_TRANSLATE_NOOP("Layouts", "sfi"),
    Service.HEALTH: QT_TRANSLATE_NOOP("Layouts", "health centre"),
}

ROUTES: dict[StrEnum, Text] = {
    Route.ALREADY_HOUSED: QT_TRANSLATE_NOOP("Layouts", "already housed"),
    Route.AGENCY_HOUSING: QT_TRANSLATE_NOOP("Layouts", "from Migrationsverket's housing"),
    Route.RESETTLEMENT: QT_TRANSLATE_NOOP("Layouts", "quota refugees"),
}

LOCALITY_KINDS: dict[StrEnum, Text] = {
    LocalityKind.URBAN_AREA: QT_TRANSLATE_NOOP("Layouts", "urban area"),
    LocalityKind.SMALL_LOCALITY: QT_TRANSLATE_NOOP("Layouts", "small locality"),
    LocalityKind.COUNTRYSIDE: QT_TRANSLATE_NOOP("Layouts", "countryside"),
}

NEEDS: dict[StrEnum, Text] = {
    Need.STEP_FREE: QT_TRANSLATE_NOOP("Layouts", "step-free home"),
    Need.HEALTH_CENTRE: QT_TRANSLATE_NOOP("Layouts", "near a health centre"),
}

LINK_KINDS: dict[StrEnum, Text] = {
    LinkKind.SAME_PLACE: QT_TRANSLATE_NOOP("Layouts", "same place"),
    LinkKind.SAME_MUNICIPALITY: QT_TRANSLATE_NOOP("Layouts", "same municipality"),
}

FACTORS: dict[StrEnum, Text] = {
    SuitabilityFactor.SERVICES: QT_TRANSLATE_NOOP("Layouts", "services within reach"),
    SuitabilityFactor.TRANSPORT: QT_TRANSLATE_NOOP("Layouts", "public transport"),
    SuitabilityFactor.WORK: QT_TRANSLATE_NOOP("Layouts", "work"),
    SuitabilityFactor.ASSOCIATIONS: QT_TRANSLATE_NOOP("Layouts", "associations"),
    SuitabilityFactor.HOME_SIZE: QT_TRANSLATE_NOOP("Layouts", "a home of the right size"),
}

COST_PARTS: dict[StrEnum, Text] = {
    CostPart.RENT: QT_TRANSLATE_NOOP("Layouts", "rents of homes that newcomers live in"),
    CostPart.EMPTY_MONTHS: QT_TRANSLATE_NOOP("Layouts", "rents of homes that stand empty"),
    CostPart.PROJECTS: QT_TRANSLATE_NOOP("Layouts", "housing projects that are taken into use"),
    CostPart.HOUSEHOLDS: QT_TRANSLATE_NOOP("Layouts", "what households cost in their place"),
    CostPart.GRANTS: QT_TRANSLATE_NOOP("Layouts", "state grants, taken off"),
}

GRANT_UNITS: dict[StrEnum, Text] = {
    GrantUnit.PERSON: QT_TRANSLATE_NOOP("Layouts", "person placed"),
    GrantUnit.HOUSEHOLD: QT_TRANSLATE_NOOP("Layouts", "household placed"),
    GrantUnit.PROJECT_UNIT: QT_TRANSLATE_NOOP("Layouts", "unit of a project taken into use"),
}

LOCK_KINDS: dict[StrEnum, Text] = {
    LockKind.EXACTLY: QT_TRANSLATE_NOOP("Layouts", "exactly"),
    LockKind.AT_MOST: QT_TRANSLATE_NOOP("Layouts", "at most"),
    LockKind.AT_LEAST: QT_TRANSLATE_NOOP("Layouts", "at least"),
}

STATUSES: dict[StrEnum, Text] = {
    QuotaStatus.DECIDED: QT_TRANSLATE_NOOP("Layouts", "decided"),
    QuotaStatus.CALCULATED: QT_TRANSLATE_NOOP("Layouts", "example of calculation, not decided"),
    QuotaStatus.ENTERED: QT_TRANSLATE_NOOP("Layouts", "entered"),
}

RECEPTION_CATEGORIES: dict[StrEnum, Text] = {
    ReceptionCategory.ON_QUOTA: QT_TRANSLATE_NOOP("Layouts", "on the quota"),
    ReceptionCategory.RESETTLED: QT_TRANSLATE_NOOP("Layouts", "quota refugees"),
    ReceptionCategory.AGENCY_HOUSING: QT_TRANSLATE_NOOP("Layouts", "from Migrationsverket's housing"),
    ReceptionCategory.SELF_SETTLED: QT_TRANSLATE_NOOP("Layouts", "self-settled"),
    ReceptionCategory.OTHER: QT_TRANSLATE_NOOP("Layouts", "others"),
    ReceptionCategory.FAMILY: QT_TRANSLATE_NOOP("Layouts", "family members"),
    ReceptionCategory.TOTAL: QT_TRANSLATE_NOOP("Layouts", "all received"),
}


def choices(titles: dict[StrEnum, Text]) -> tuple[Choice, ...]:
    return tuple(Choice(value.value, title) for value, title in titles.items())
