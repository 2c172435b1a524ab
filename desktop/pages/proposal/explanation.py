"""What the panel says about a selected cell, row or rule of a proposal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from desktop.pages.page import Explanation
from desktop.pages.proposal.alternatives import alternative_lines, proven_words
from desktop.pages.proposal.grid import RowKind, Spot, groups_at
from desktop.pages.proposal.verdict import RuleVerdict, rule_text, standing_text
from desktop.pages.proposal.words import (
    permille_text,
    spot_text,
)
from desktop.words.breaches import breach_line
from desktop.words.households import household_words
from models.domain.capacity_figures import homes_in_use, service_figures
from models.domain.months import Month
from models.domain.plan_figures import MunicipalityFigures, PlanFigures
from models.domain.proposal import Proposal
from models.queries import LockRow
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.household_kind_words import kind_name
from models.words.month_names import long_month
from models.workbooks.choices import SERVICES

if TYPE_CHECKING:
    from optimizer.explaining.spot import SpotExplained

MOST_GROUPS = 8
PROJECT_REQUIREMENTS = "project_requirements"


@dataclass(frozen=True, slots=True)
class Explainer:
    """One proposal with its figures, ready to explain any part of itself."""

    proposal: Proposal
    figures: PlanFigures
    wording: Wording

    def of_rule(self, verdict: RuleVerdict) -> Explanation:
        breaches = [
            breach_line(breach, self.proposal.snapshot, self.wording)
            for breach in self.proposal.solution.breaches
            if breach.rule_id == verdict.id
        ]
        lines = [(self.wording.translate("Proposal", "In this plan"), standing_text(verdict, self.wording))]
        if verdict.id == PROJECT_REQUIREMENTS and self.proposal.settings.siting:
            lines += self._projects()
        return Explanation(verdict.title, [*lines, *breaches], rule_text(verdict.id, self.wording))

    def _projects(self) -> list[tuple[str, str]]:
        """The undecided projects: taken into use, not needed, or why they cannot be."""
        from desktop.words.projects import reasons

        snapshot, wording = self.proposal.snapshot, self.wording
        units = Counter[str]()
        for start in self.proposal.solution.starts:
            units[start.project_id] += start.units
        lines = []
        for project in snapshot.projects:
            if project.decided:
                continue
            taken = wording.translate("Proposal", "%n units taken into use", None, units[project.id])
            unused = "; ".join(reasons(snapshot, project, wording)) or wording.translate(
                "Proposal", "not needed in this plan"
            )
            lines.append((project.name, taken if units[project.id] else unused))
        return lines

    def of_plan(self, actions: Sequence[QAction] = ()) -> Explanation:
        translate = self.wording.translate
        proposal, report = self.proposal, self.proposal.solution.report
        lines = [*self._lines(self.figures.total)]
        lines.append((translate("Proposal", "Quota version"), proposal.snapshot.quota_version))
        lines.append((translate("Proposal", "Rule set"), proposal.snapshot.rule_set))
        lines.append((translate("Proposal", "Solver"), f"{report.solver} {report.solver_version}".strip()))
        lines.append((translate("Proposal", "Fingerprint of the basis"), proposal.fingerprint[:12]))
        if proposal.parent_id is not None:
            lines.append((translate("Proposal", "Changed from proposal"), str(proposal.parent_id)))
        text = (
            self.wording.of(QT_TRANSLATE_NOOP("Proposal", "Reason: {reason}"), reason=proposal.reason)
            if proposal.reason
            else translate("Proposal", "Basis for dialogue – the municipality decides the locality.")
        )
        return Explanation(translate("Proposal", "The whole plan"), lines, text, actions)

    def of_spot(
        self,
        spot: Spot,
        actions: Sequence[QAction],
        *,
        explained: SpotExplained | None = None,
        is_asked: bool = False,
        locks: Sequence[LockRow] = (),
        broken: Sequence[str] = (),
    ) -> Explanation:
        """With the rules broken there, its locks, and its alternatives where they have been worked out."""
        names = self.proposal.snapshot.names
        municipality = names.get(spot.municipality_code, spot.municipality_code)
        if spot.kind is RowKind.MUNICIPALITY and spot.month is None:
            row = next(row for row in self.figures.municipalities if row.code == spot.municipality_code)
            return Explanation(municipality, [*self._broken_lines(broken), *self._lines(row)], "", actions)
        place = names[spot.place_code] if spot.place_code else None
        if spot.kind is RowKind.WITHOUT_HOME:
            place = self.wording.translate("Proposal", "Without a home")
        lines = [*self._broken_lines(broken), *self._household_lines(spot), *self._lock_lines(locks)]
        if spot.place_code is not None:
            lines += self._capacity_lines(spot.place_code, spot.month)
        heading = spot_text(municipality, place, spot.month, self.wording)
        if spot.household_kind is not None:
            heading = f"{heading}, {kind_name(spot.household_kind, self.wording)}"
        if explained is not None:
            lines += alternative_lines(explained, self.proposal, self.wording)
        elif is_asked:
            lines.append(
                (self.wording.translate("Explain", "Alternatives and prices"), _working(self.wording))
            )
        text = self._note(spot) if explained is None else proven_words(self.proposal, self.wording)
        return Explanation(heading, lines, text, actions)

    def _broken_lines(self, broken: Sequence[str]) -> list[tuple[str, str]]:
        return [(self.wording.translate("Board", "Broken here"), sentence) for sentence in broken]

    def _lines(self, row: MunicipalityFigures) -> list[tuple[str, str]]:
        translate = self.wording.translate

        def persons(count: int) -> str:
            return translate("Proposal", "%n persons", None, count)

        lines = [
            (translate("Proposal", "Quota"), persons(row.quota)),
            (translate("Proposal", "Received so far"), persons(row.received)),
            (translate("Proposal", "Have a home already"), persons(row.already_housed.persons)),
            (translate("Proposal", "Need a new home"), persons(row.needs_home.persons)),
            (translate("Proposal", "Home in time"), persons(row.in_time.persons)),
            (translate("Proposal", "Home late"), persons(row.late.persons)),
            (translate("Proposal", "Without a home"), persons(row.unplaced.persons)),
            (translate("Proposal", "Rural share"), permille_text(row.rural_permille, self.wording)),
        ]
        if row.rural_goal_permille is not None:
            lines.append(
                (
                    translate("Proposal", "Rural share asked for"),
                    permille_text(row.rural_goal_permille, self.wording),
                )
            )
        return lines

    def _household_lines(self, spot: Spot) -> list[tuple[str, str]]:
        translate = self.wording.translate
        found = groups_at(self.proposal, spot)
        by_composition: dict[str, int] = {}
        for entry in found:
            text = household_words(entry.group, self.wording)
            by_composition[text] = by_composition.get(text, 0) + entry.households
        ordered = sorted(by_composition.items(), key=lambda item: (-item[1], item[0]))
        lines = [
            (text, translate("Proposal", "%n households", None, count))
            for text, count in ordered[:MOST_GROUPS]
        ]
        rest = sum(count for _, count in ordered[MOST_GROUPS:])
        if rest:
            lines.append(
                (translate("Proposal", "Others"), translate("Proposal", "%n households", None, rest))
            )
        return lines

    def _lock_lines(self, locks: Sequence[LockRow]) -> list[tuple[str, str]]:
        """What the officer has locked there, and why."""
        from desktop.words.explanations import lock_terms

        month, plan = (
            self.wording.translate("Proposal", "Locked this month"),
            self.wording.translate("Proposal", "Locked in the whole plan"),
        )
        return [
            (
                plan if lock.month is None else month,
                f"{lock_terms(lock, self.proposal.snapshot, self.wording)}. {lock.reason}".strip(),
            )
            for lock in locks
        ]

    def _capacity_lines(self, place_code: str, month: Month | None) -> list[tuple[str, str]]:
        snapshot, solution = self.proposal.snapshot, self.proposal.solution
        at = month or snapshot.months[-1]
        used, homes = homes_in_use(
            snapshot.with_starts(solution.starts), solution.groups, solution.placements, place_code, at
        )
        lines = [
            (
                self.wording.of(
                    QT_TRANSLATE_NOOP("Proposal", "Homes used, {month}"), month=long_month(at, self.wording)
                ),
                self.wording.of(QT_TRANSLATE_NOOP("Proposal", "{used} of {homes}"), used=used, homes=homes),
            )
        ]
        serving = tuple(point for point in snapshot.services if place_code in point.catchment)
        near = replace(snapshot, services=serving)
        for row in service_figures(near, solution.groups, solution.placements):
            service = self.wording.of(SERVICES[row.point.service])
            lines.append(
                (
                    f"{row.point.name} ({service})",
                    self.wording.of(
                        QT_TRANSLATE_NOOP("Proposal", "{used} of {homes}"), used=row.use, homes=row.places
                    ),
                )
            )
        return lines

    def _note(self, spot: Spot) -> str:
        translate = self.wording.translate
        found = groups_at(self.proposal, spot)
        if not found:
            return translate("Proposal", "Nobody moves in here in this plan.")
        if spot.kind is RowKind.WITHOUT_HOME:
            return translate(
                "Proposal", "Assigned in this month, but there is no home that suits them in time."
            )
        late = sum(
            entry.households
            for entry in found
            if spot.month is not None and spot.month > entry.group.deadline
        )
        if late:
            return translate(
                "Proposal", "%n households move in later than two months after assignment.", None, late
            )
        return ""


def _working(wording: Wording) -> str:
    return wording.translate("Explain", "being worked out: the plan is made again for each question …")
