"""The lines of what a plan costs, in words: what is counted, of which place or project, how many."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from models.domain.cost_lines import PARTS_OF_SEK, CostLine, Counted
from models.domain.costs import CostPart
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP, Measure, Wording
from models.workbooks.choices import COST_PARTS

SEK = Measure(QT_TRANSLATE_NOOP("Goals", "SEK"), PARTS_OF_SEK)


@dataclass(frozen=True, slots=True)
class PartOfCost:
    """The lines of one part, and their sum in ten-thousandths of SEK."""

    parts: frozenset[CostPart]
    lines: tuple[CostLine, ...]

    @property
    def amount(self) -> int:
        return sum(line.amount for line in self.lines)


def cost_by_part(lines: Sequence[CostLine]) -> Iterator[PartOfCost]:
    for parts, of_part in groupby(lines, key=lambda line: line.parts):
        yield PartOfCost(parts, tuple(of_part))


def part_words(parts: frozenset[CostPart], wording: Wording) -> str:
    if len(parts) > 1:
        return wording.translate("Cost", "rents of all homes, lived in or empty")
    return wording.of(COST_PARTS[next(iter(parts))])


def subject_words(line: CostLine, snapshot: PlanningSnapshot) -> str:
    """The place with its municipality, the project or the grant; its code where it has no name."""
    if CostPart.GRANTS in line.parts:
        names = {grant.id: grant.title for grant in snapshot.grants}
    elif CostPart.PROJECTS in line.parts:
        names = {project.id: project.name for project in snapshot.projects}
    else:
        municipalities = {part.code: part.name for part in snapshot.municipalities}
        names = {
            place.code: f"{place.name}, {municipalities[place.municipality_code]}"
            for place in snapshot.places
        }
    return names.get(line.subject) or line.subject


def number_words(line: CostLine, wording: Wording) -> str:
    """As ``14 bostadsmånader``."""
    match line.counted:
        case Counted.HOME_MONTHS:
            return wording.translate("Cost", "%n home-months", None, line.number)
        case Counted.UNITS:
            return wording.translate("Cost", "%n units", None, line.number)
        case Counted.HOUSEHOLDS:
            return wording.translate("Cost", "%n households", None, line.number)
        case Counted.PERSONS:
            return wording.translate("Cost", "%n persons", None, line.number)


def line_words(line: CostLine, wording: Wording) -> str:
    """As ``14 bostadsmånader à 5 200 kronor``."""
    return wording.of(
        QT_TRANSLATE_NOOP("Cost", "{number} at {each}"),
        number=number_words(line, wording),
        each=wording.amount(line.each, SEK),
    )
