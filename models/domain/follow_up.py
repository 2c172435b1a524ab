"""Receptions against plan, month by month, and where the year ends if the pace stays as it is.

Everything is counted in persons at the end of a month. The forecast is plain arithmetic, no model: it is
always shown under that name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import floor

from models.domain.balance import MonthCount, QuotaYear
from models.domain.months import RECEPTION_MONTHS, Month
from models.domain.plan_figures import MunicipalityFigures, plan_figures
from models.domain.proposal import Proposal

WHOLE_PLAN = ""
"""The code of all municipalities of the plan together."""


@dataclass(frozen=True, slots=True)
class Planned:
    """Persons to be received by municipality and month; `proposal_id` None is the monthly profile.

    `before` are those already received when the proposal was made. The shares are per thousand of those
    who need a home: placed in time, and of those placed the ones who move to a rural place.
    """

    proposal_id: int | None
    months: Mapping[str, Mapping[Month, int]]
    before: Mapping[str, int] = field(default_factory=dict)
    in_time_permille: Mapping[str, int] = field(default_factory=dict)
    rural_permille: Mapping[str, int] = field(default_factory=dict)

    def until(self, code: str, month: Month) -> int:
        """Persons who should have been received at the end of the month."""
        planned = self.months.get(code, {})
        return self.before.get(code, 0) + sum(count for at, count in planned.items() if at <= month)


def planned_by_proposal(proposal: Proposal) -> Planned:
    """Who moves in when; those who have a home already count in the month they are assigned."""
    snapshot, solution = proposal.snapshot, proposal.solution
    figures = plan_figures(snapshot, solution.groups, solution.placements)
    municipality = {place.code: place.municipality_code for place in snapshot.places}
    months: defaultdict[str, defaultdict[Month, int]] = defaultdict(lambda: defaultdict(int))
    for (place, month), count in figures.cells.items():
        months[municipality[place]][month] += count.persons
    for group in solution.groups:
        if not group.needs_home:
            code = municipality[group.lives_in] if group.lives_in else group.municipality_codes[0]
            months[code][group.assigned] += group.persons
    rows = {row.code: row for row in figures.municipalities if row.code} | {WHOLE_PLAN: figures.total}
    return Planned(
        proposal.id,
        {code: dict(counts) for code, counts in months.items()},
        {code: row.received for code, row in rows.items() if code},
        {code: share for code, row in rows.items() if (share := _in_time_permille(row)) is not None},
        {code: row.rural_permille for code, row in rows.items() if row.rural_permille is not None},
    )


def planned_by_profile(quotas: Mapping[str, int], weights: Sequence[int], year: int) -> Planned:
    """Each quota spread over the year by the monthly profile of assignments (twelve weights), received at
    the latest two months later (förordning 2016:39, 10 §). The months of a quota add up to it exactly.
    """
    every = sum(weights) or len(weights)
    shares = weights if sum(weights) else (1,) * len(weights)
    first = Month(year, 1) + RECEPTION_MONTHS
    months: dict[str, dict[Month, int]] = {}
    for code, persons in quotas.items():
        weight = given = 0
        months[code] = {}
        for offset, share in enumerate(shares):
            weight += share
            reached = rounded(Fraction(persons * weight, every))
            months[code][first + offset] = reached - given
            given = reached
    return Planned(None, months)


def year_end(counts: Sequence[MonthCount], year: int, until: Month) -> Fraction | None:
    """Persons received by the end of December at the pace so far; None where no month is known.

    Received in the known months, plus their mean for each month of the year that is not known.
    """
    clock = QuotaYear(year)
    known = [count for count in counts if clock.first <= count.month <= min(until, clock.last_assignment)]
    received = sum(count.received for count in known)
    return Fraction(12 * received, len(known)) if known else None


def rounded(number: Fraction) -> int:
    """To whole persons, halves up."""
    return floor(number + Fraction(1, 2))


def _in_time_permille(row: MunicipalityFigures) -> int | None:
    needing = row.needs_home.persons
    return rounded(Fraction(1000 * row.in_time.persons, needing)) if needing else None
