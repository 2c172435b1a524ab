"""What every section of a proposal document is written from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property

from models import reference
from models.domain.capacity_figures import HomeFigures, ServiceFigures, home_figures, service_figures
from models.domain.plan_figures import SEVERAL_MUNICIPALITIES, PlanFigures, plan_figures
from models.domain.proposal import Proposal
from models.domain.quotas import QuotaStatus
from models.wording import NO_BREAK, Text, Wording


@dataclass(frozen=True)
class Basis:
    """A proposal, its figures, and the texts that other rooms know.

    `public` leaves out everything from which counts of one to four persons could be told.
    """

    proposal: Proposal
    wording: Wording
    rule_titles: Mapping[str, Text] = field(default_factory=dict)
    goal_titles: Mapping[str, Text] = field(default_factory=dict)
    goal_units: Mapping[str, Text] = field(default_factory=dict)
    shortage_sentences: Sequence[str] = ()
    diary_number: str = ""
    quota_status: QuotaStatus | None = None
    public: bool = False

    @cached_property
    def figures(self) -> PlanFigures:
        solution = self.proposal.solution
        return plan_figures(self.proposal.snapshot, solution.groups, solution.placements)

    @cached_property
    def homes(self) -> tuple[HomeFigures, ...]:
        solution = self.proposal.solution
        return home_figures(self.proposal.snapshot, solution.groups, solution.placements)

    @cached_property
    def services(self) -> tuple[ServiceFigures, ...]:
        solution = self.proposal.solution
        return service_figures(self.proposal.snapshot, solution.groups, solution.placements)

    @cached_property
    def place_names(self) -> Mapping[str, str]:
        return {place.code: place.name for place in self.proposal.snapshot.places}

    @cached_property
    def municipality_codes(self) -> tuple[str, ...]:
        return tuple(sorted(municipality.code for municipality in self.proposal.snapshot.municipalities))

    @cached_property
    def county_codes(self) -> tuple[str, ...]:
        return tuple(sorted({code[:2] for code in self.municipality_codes}))

    @cached_property
    def county_names(self) -> tuple[str, ...]:
        names = {county.code: county.name for county in reference.counties()}
        return tuple(names.get(code, code) for code in self.county_codes)

    @cached_property
    def created(self) -> datetime:
        moment = datetime.fromisoformat(self.proposal.created)
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)

    @cached_property
    def _municipality_names(self) -> Mapping[str, str]:
        return {
            municipality.code: municipality.name for municipality in self.proposal.snapshot.municipalities
        }

    def municipality(self, code: str) -> str:
        if code == SEVERAL_MUNICIPALITIES:
            return self.wording.translate("Documents", "Several municipalities possible")
        return self._municipality_names.get(code, code)

    def percent(self, permille: int | None) -> str:
        """Whole per cent; a dash where there is nothing to take a share of."""
        return "–" if permille is None else f"{self.wording.number((permille + 5) // 10)}{NO_BREAK}%"
