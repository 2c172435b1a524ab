"""What every section of a proposal document is written from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cached_property
from itertools import chain, repeat

from models import reference
from models.documents.swedish_names import name_key
from models.documents.tightness import TightRule
from models.domain.capacity_figures import HomeFigures, ServiceFigures, home_figures, service_figures
from models.domain.cost_lines import CostLine
from models.domain.plan_figures import SEVERAL_MUNICIPALITIES, PlanFigures, plan_figures
from models.domain.proposal import Proposal, Shortage
from models.wording import NO_BREAK, Measure, Text, Wording


@dataclass(frozen=True)
class Basis:
    """A proposal, its figures, and the texts that other rooms know.

    Municipalities stand in Swedish alphabetical order within their county, places within their
    municipality: a reader knows names, not codes.
    `public` leaves out everything from which counts of one to four persons could be told.
    """

    proposal: Proposal
    wording: Wording
    rule_titles: Mapping[str, Text] = field(default_factory=dict)
    goal_titles: Mapping[str, Text] = field(default_factory=dict)
    goal_measures: Mapping[str, Measure] = field(default_factory=dict)
    shortage_sentences: Sequence[str] = ()
    tight_rules: tuple[TightRule, ...] = ()
    cost_lines: tuple[CostLine, ...] = ()
    diary_number: str = ""
    public: bool = False

    @cached_property
    def figures(self) -> PlanFigures:
        solution = self.proposal.solution
        by_code = plan_figures(self.proposal.snapshot, solution.groups, solution.placements)
        return replace(
            by_code,
            municipalities=tuple(
                sorted(by_code.municipalities, key=lambda row: self.municipality_position(row.code))
            ),
            places=tuple(
                sorted(
                    by_code.places,
                    key=lambda row: (
                        self.municipality_position(row.place.municipality_code),
                        name_key(row.place.name),
                        row.place.code,
                    ),
                )
            ),
        )

    @cached_property
    def homes(self) -> tuple[HomeFigures, ...]:
        solution = self.proposal.solution
        with_projects = self.proposal.snapshot.with_starts(solution.starts)
        by_code = home_figures(with_projects, solution.groups, solution.placements)
        return tuple(sorted(by_code, key=lambda row: self.municipality_position(row.municipality_code)))

    @cached_property
    def services(self) -> tuple[ServiceFigures, ...]:
        solution = self.proposal.solution
        by_code = service_figures(self.proposal.snapshot, solution.groups, solution.placements)
        return tuple(sorted(by_code, key=lambda row: self.municipality_position(row.point.municipality_code)))

    @cached_property
    def shortages(self) -> tuple[tuple[Shortage, str], ...]:
        """What is short, each with its sentence, in the order of the municipalities."""
        sentences = chain(self.shortage_sentences, repeat(""))
        pairs = zip(self.proposal.solution.shortages, sentences, strict=False)
        return tuple(sorted(pairs, key=lambda pair: self.municipality_position(pair[0].municipality_code)))

    @cached_property
    def place_names(self) -> Mapping[str, str]:
        return {place.code: place.name for place in self.proposal.snapshot.places}

    @cached_property
    def municipality_codes(self) -> tuple[str, ...]:
        in_order = sorted(
            self.proposal.snapshot.municipalities,
            key=lambda part: (part.code[:2], name_key(part.name), part.code),
        )
        return tuple(municipality.code for municipality in in_order)

    def municipality_position(self, code: str) -> int:
        """Where it stands among the municipalities; what belongs to several comes last."""
        return self._positions.get(code, len(self._positions))

    @cached_property
    def _positions(self) -> Mapping[str, int]:
        return {code: position for position, code in enumerate(self.municipality_codes)}

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

    def of_municipality(self, caption: str, code: str) -> str:
        """A caption that holds on any page: a municipality's tables may be continued on the next one."""
        return f"{caption} – {self.municipality(code)}"

    def percent(self, permille: int | None) -> str:
        """Whole per cent; a dash where there is nothing to take a share of."""
        return "–" if permille is None else f"{self.wording.number((permille + 5) // 10)}{NO_BREAK}%"
