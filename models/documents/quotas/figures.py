"""What the papers about municipal quotas print: in order, in per cent, rounded so that it adds up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from functools import cached_property

from models import rule_sets
from models.documents.swedish_names import name_key
from models.domain.apportionment import Bound
from models.domain.criteria import Criterion
from models.domain.quota_paper import DecisionFacts, PaperLine, QuotaPaper
from models.domain.rounded_table import rounded_table
from models.domain.shares import whole_shares
from models.rule_sets import RuleSetCriterion
from models.wording import NO_BREAK, Wording

FEW_PERSONS = 10
"""Persons a municipality on average; below that targets are printed with two decimals."""


@dataclass(frozen=True, slots=True)
class PrintedShare:
    """Rounded so that the contributions add up to the target, as printed."""

    contributions: Mapping[Criterion, Fraction]
    target: Fraction
    quota: int

    @property
    def deviation(self) -> Fraction:
        return self.quota - self.target


@dataclass(frozen=True)
class QuotaFigures:
    """`created` (UTC) is the only clock; `decided` papers are final, others drafts.

    Municipalities stand in Swedish alphabetical order: a reader knows names, not codes.
    """

    paper: QuotaPaper
    facts: DecisionFacts
    wording: Wording
    created: datetime
    decided: bool

    @cached_property
    def lines(self) -> tuple[PaperLine, ...]:
        return tuple(sorted(self.paper.lines, key=lambda line: (name_key(line.name), line.code)))

    @property
    def distributed(self) -> int:
        return sum(line.quota for line in self.paper.lines)

    @property
    def routes_split(self) -> bool:
        """Whether every quota is split between the already housed and those who need a home."""
        return all(
            None not in (line.already_housed, line.agency_housing, line.resettlement)
            for line in self.paper.lines
        )

    @cached_property
    def rule_criteria(self) -> tuple[RuleSetCriterion, ...]:
        """Those of the rule set, and those that were weighed without being among them."""
        own = rule_sets.rule_set(self.paper.rule_set).criteria
        known = {each.criterion for each in own}
        return (
            *own,
            *(RuleSetCriterion(criterion, False, "") for criterion in self.weighed if criterion not in known),
        )

    @cached_property
    def weighed(self) -> tuple[Criterion, ...]:
        """The criteria with a weight above zero, in the vocabulary's order."""
        weights = self.paper.formula.weights if self.paper.formula else {}
        return tuple(criterion for criterion in Criterion if weights.get(criterion, 0) > 0)

    @cached_property
    def weight_permille(self) -> Mapping[Criterion, int]:
        """Tenths of a per cent that add up to 100 %; a criterion that is not weighed is left out."""
        formula = self.paper.formula
        if formula is None or not self.weighed:
            return {}
        shares = whole_shares(1000, {criterion: formula.weights[criterion] for criterion in self.weighed})
        return {Criterion(criterion): permille for criterion, permille in shares.items()}

    @cached_property
    def bounds(self) -> tuple[tuple[PaperLine, Bound], ...]:
        """The municipalities with a lock or a limit of their own."""
        found = self.paper.formula.bounds if self.paper.formula else {}
        return tuple((line, found[line.code]) for line in self.lines if line.code in found)

    @property
    def by_formula(self) -> bool:
        """Whether every quota has a target to be compared with."""
        return bool(self.weighed) and all(line.target is not None for line in self.paper.lines)

    @property
    def decimals(self) -> int:
        return 1 if self.paper.county_quota >= FEW_PERSONS * len(self.paper.lines) else 2

    @cached_property
    def shares(self) -> Mapping[str, PrintedShare]:
        """By municipality code, and the sums of the county under the county's own code; empty by hand."""
        if not self.by_formula:
            return {}
        exact = [
            [line.contributions.get(criterion, Fraction()) for criterion in self.weighed]
            for line in self.lines
        ]
        names = (*(line.code for line in self.lines), self.paper.county_code)
        quotas = (*(line.quota for line in self.lines), self.distributed)
        return {
            name: PrintedShare(dict(zip(self.weighed, row, strict=False)), row[-1], quota)
            for name, row, quota in zip(names, rounded_table(exact, self.decimals), quotas, strict=True)
        }

    @cached_property
    def population_quota(self) -> Mapping[str, int]:
        """The county quota by inhabitants alone, in whole persons; empty where nobody lives."""
        inhabitants = {line.code: line.population for line in self.paper.lines}
        return whole_shares(self.paper.county_quota, inhabitants) if any(inhabitants.values()) else {}

    @cached_property
    def population_permille(self) -> Mapping[str, int]:
        inhabitants = {line.code: line.population for line in self.paper.lines}
        return whole_shares(1000, inhabitants) if any(inhabitants.values()) else {}

    def exact(self, value: Fraction) -> str:
        return self.wording.number(float(value), self.decimals)

    def percent(self, permille: int) -> str:
        return f"{self.wording.number(permille / 10, 1)}{NO_BREAK}%"

    def signed(self, value: float, decimals: int = 0) -> str:
        """With a plus or a true minus, so that a difference cannot be taken for a number."""
        return ("+" if value > 0 else "") + self.wording.number(value, decimals)

    def whole(self, value: int | None) -> str:
        """A dash where the number is not known."""
        return "–" if value is None else self.wording.number(value)
