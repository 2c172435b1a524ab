"""The sets of municipal quotas that can be laid side by side: decided, entered, calculated. Without Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.without_window import quota_planning
from models import queries
from models.domain.shares import whole_shares
from models.errors import UserProblem
from models.queries import AlternativeRow
from models.wording import QT_TRANSLATE_NOOP, Wording

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

type Quotas = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class VersionSet:
    """The quotas as they stand in one version of a year, whatever they rest on."""

    year: int
    version: str
    is_only: bool  # the year has no other version
    decided: bool

    @property
    def id(self) -> str:
        return f"version/{self.year}/{self.version}"

    def name(self, wording: Wording) -> str:
        text = (
            QT_TRANSLATE_NOOP("QuotaSets", "Quotas {year}")
            if self.is_only
            else QT_TRANSLATE_NOOP("QuotaSets", "Quotas {year} version {version}")
        )
        name = wording.of(text, year=str(self.year), version=self.version)
        decided = wording.translate("QuotaSets", "decided")
        return f"{name} ({decided})" if self.decided else name

    def quotas(self, session: Session) -> Quotas:
        rows = queries.quota_rows(session, self.year, self.version)
        return {row.municipality_code: row.persons for row in rows}


@dataclass(frozen=True, slots=True)
class AlternativeSet:
    """What an alternative's formula gives with the version's county quotas."""

    year: int
    version: str
    row: AlternativeRow

    @property
    def id(self) -> str:
        return f"alternative/{self.row.id}"

    def name(self, wording: Wording) -> str:
        return wording.of(QT_TRANSLATE_NOOP("QuotaSets", "Alternative {name}"), name=self.row.name)

    def quotas(self, session: Session) -> Quotas:
        """`UserProblem` says why the formula cannot be met."""
        divided = quota_planning.divided(session, self.year, self.version, self.row.formula)
        return {code: persons for county in divided for code, persons in county.quotas.items()}


@dataclass(frozen=True, slots=True)
class PopulationSet:
    """Each county quota by inhabitants alone, by largest remainder."""

    year: int
    version: str
    id: str = "population"

    def name(self, wording: Wording) -> str:
        return wording.translate("QuotaSets", "By inhabitants alone")

    def quotas(self, session: Session) -> Quotas:
        """`UserProblem` while a county quota is missing."""
        inhabitants: dict[str, dict[str, int]] = defaultdict(dict)
        for row in queries.quota_rows(session, self.year, self.version):
            inhabitants[row.county_code][row.municipality_code] = row.population
        found: dict[str, int] = {}
        for county in queries.county_quota_rows(session, self.year, self.version):
            if county.persons is None:
                raise UserProblem("COUNTY_QUOTA_NOT_SET", county=county.county)
            found |= whole_shares(county.persons, inhabitants[county.county_code])
        return found


@dataclass(frozen=True, slots=True)
class RequestedSet:
    """What the municipalities asked for in the dialogue; it need not add up to anything."""

    year: int
    version: str
    id: str = "requested"

    def name(self, wording: Wording) -> str:
        return wording.translate("QuotaSets", "Requested in the dialogue")

    def quotas(self, session: Session) -> Quotas:
        rows = queries.dialogue_rows(session, self.year, self.version)
        return {row.municipality_code: row.requested for row in rows}


type QuotaSet = VersionSet | AlternativeSet | PopulationSet | RequestedSet


def sets_on_offer(session: Session, year: int, version: str) -> tuple[QuotaSet, ...]:
    """The version's own quotas, its alternatives, what was asked for where anybody has asked,
    inhabitants alone, then other versions, newest first.
    """
    alternatives = [
        AlternativeSet(year, version, row) for row in queries.alternative_rows(session, year, version)
    ]
    versions = version_sets(session)
    own = [entry for entry in versions if (entry.year, entry.version) == (year, version)]
    others = [entry for entry in versions if entry not in own]
    requested = RequestedSet(year, version)
    asked = any(persons is not None for persons in requested.quotas(session).values())
    return (
        *own,
        *alternatives,
        *((requested,) if asked else ()),
        PopulationSet(year, version),
        *others,
    )


def version_sets(session: Session) -> tuple[VersionSet, ...]:
    """Every version of every year of the plan, the newest first."""
    found = []
    for year in queries.plan_info(session).years:
        versions = queries.quota_versions(session, year)
        decided = queries.decided_versions(session, year)
        found += [
            VersionSet(year, row.version, len(versions) == 1, row.version in decided) for row in versions
        ]
    return tuple(reversed(found))
