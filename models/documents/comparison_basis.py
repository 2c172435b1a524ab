"""Plans side by side in words and numbers, for the window, the papers, the workbook and the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from functools import cached_property

from models.documents.swedish_names import name_key
from models.domain.plan_figures import MunicipalityFigures
from models.domain.side_by_side import CellLine, Side, SideBySide
from models.wording import NO_BREAK, QT_TRANSLATE_NOOP, Measure, Text, Wording
from models.words.month_names import long_month

TIE_BREAK = "code_order"
"""A goal that only makes equal input give equal plans: nobody follows it."""


class FactKind(Enum):
    TOTAL = "total"
    GOAL = "goal"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Fact:
    """One line about every plan: in words, as a number in the unit that is shown, and against the first.

    A number is None where the plan has none; `changes` are empty where nothing differs.
    """

    kind: FactKind
    id: str
    title: str
    shown: tuple[str, ...]
    numbers: tuple[float | None, ...]
    changes: tuple[str, ...]

    @property
    def differs(self) -> bool:
        return len(set(self.shown)) > 1

    def cell(self, at: int) -> str:
        """`58 (+4)`."""
        return f"{self.shown[at]} ({self.changes[at]})" if self.changes[at] else self.shown[at]


@dataclass(frozen=True, slots=True)
class MunicipalityLine:
    """Persons, plan by plan."""

    code: str
    name: str
    quota: tuple[int, ...]
    placed: tuple[int, ...]
    without: tuple[int, ...]

    @property
    def differs(self) -> bool:
        return any(len(set(counts)) > 1 for counts in (self.quota, self.placed, self.without))


_TOTALS: tuple[tuple[str, Text, Callable[[MunicipalityFigures], int]], ...] = (
    ("quota", QT_TRANSLATE_NOOP("SideBySide", "Municipal quotas, persons"), lambda row: row.quota),
    (
        "needs_home",
        QT_TRANSLATE_NOOP("SideBySide", "Need a home, persons"),
        lambda row: row.needs_home.persons,
    ),
    (
        "in_time",
        QT_TRANSLATE_NOOP("SideBySide", "Get a home in time, persons"),
        lambda row: row.in_time.persons,
    ),
    ("late", QT_TRANSLATE_NOOP("SideBySide", "Get a home late, persons"), lambda row: row.late.persons),
    (
        "unplaced",
        QT_TRANSLATE_NOOP("SideBySide", "Left without a home, persons"),
        lambda row: row.unplaced.persons,
    ),
    ("urban", QT_TRANSLATE_NOOP("SideBySide", "Move to a town, persons"), lambda row: row.urban.persons),
    (
        "rural",
        QT_TRANSLATE_NOOP("SideBySide", "Move to the countryside, persons"),
        lambda row: row.rural.persons,
    ),
)


@dataclass(frozen=True)
class ComparisonBasis:
    """`asked` says of each plan, in a sentence, what was asked differently than of the first."""

    plans: SideBySide
    wording: Wording
    rule_titles: Mapping[str, Text]
    goal_titles: Mapping[str, Text]
    goal_measures: Mapping[str, Measure]
    asked: tuple[str, ...]

    @property
    def sides(self) -> tuple[Side, ...]:
        return self.plans.sides

    @cached_property
    def made(self) -> datetime:
        """When the newest of the plans was made: the same plans give the same paper."""
        moments = [datetime.fromisoformat(side.proposal.created) for side in self.sides]
        return max(moment if moment.tzinfo else moment.replace(tzinfo=UTC) for moment in moments).astimezone(
            UTC
        )

    @property
    def synthetic(self) -> bool:
        return any(side.proposal.snapshot.synthetic for side in self.sides)

    @cached_property
    def years(self) -> str:
        """`2026`, or `2026, 2027`."""
        return ", ".join(map(str, sorted({side.proposal.year for side in self.sides})))

    def name(self, side: Side) -> str:
        """`Förslag 3`, with its year where the plans are of several, or `Tillströmning 60 %`."""
        if side.stored:
            text = QT_TRANSLATE_NOOP("SideBySide", "Proposal {number}")
            name = self.wording.of(text, number=str(side.proposal.id))
            return name if self.years == str(side.proposal.year) else f"{name} ({side.proposal.year})"
        return self.wording.of(QT_TRANSLATE_NOOP("SideBySide", "Inflow {inflow}"), inflow=side.inflow)

    @cached_property
    def names(self) -> tuple[str, ...]:
        return tuple(map(self.name, self.sides))

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Totals, goals in their order, and rules."""
        return (*self._totals(), *self._goals(), *self._rules())

    @cached_property
    def municipalities(self) -> tuple[MunicipalityLine, ...]:
        """In Swedish order within their county."""
        plans = self.plans
        codes = sorted(
            plans.municipalities, key=lambda code: (code[:2], name_key(plans.names.get(code, code)))
        )
        return tuple(
            MunicipalityLine(
                code,
                plans.names.get(code, code),
                plans.persons(lambda row: row.quota, code),
                plans.persons(lambda row: row.placed.persons, code),
                plans.persons(lambda row: row.unplaced.persons, code),
            )
            for code in codes
        )

    @cached_property
    def by_code(self) -> Mapping[str, MunicipalityLine]:
        return {line.code: line for line in self.municipalities}

    @cached_property
    def cells(self) -> tuple[CellLine, ...]:
        """What differs, by municipality and place in Swedish order, and month."""
        names = self.plans.names

        def key(line: CellLine) -> tuple[object, ...]:
            owner = name_key(names.get(line.municipality_code, line.municipality_code))
            place = name_key(names.get(line.place_code, line.place_code))
            return line.municipality_code[:2], owner, place, line.place_code, line.month

        return tuple(sorted(self.plans.cells, key=key))

    def work_out(self) -> None:
        """Everything that is shown, at once: a job has the time that the window has not."""
        _ = self.facts, self.municipalities, self.cells

    def cell_words(self, line: CellLine) -> tuple[str, str, str]:
        """Municipality, place and month."""
        names = self.plans.names
        return (
            names.get(line.municipality_code, line.municipality_code),
            names.get(line.place_code, line.place_code),
            long_month(line.month, self.wording),
        )

    def moved(self) -> Iterator[tuple[str, int, str]]:
        """Plan, households moved by hand, and the reason."""
        for side, name in zip(self.sides, self.names, strict=True):
            for moves in side.moved:
                yield name, moves.households, moves.reason or "–"

    def summary(self) -> str:
        """How much differs, in a sentence or two."""
        wording = self.wording
        if not self.cells:
            return wording.translate(
                "SideBySide",
                "As many households move in to every place in every month in all of these plans.",
            )
        places = len({line.place_code for line in self.cells})
        cells = wording.translate("SideBySide", "%n cells of place and month differ", None, len(self.cells))
        return wording.of(
            QT_TRANSLATE_NOOP("SideBySide", "{cells}, in {places}."),
            cells=cells,
            places=wording.translate("SideBySide", "%n places", None, places),
        )

    def _totals(self) -> Iterator[Fact]:
        wording = self.wording
        for fact_id, title, count in _TOTALS:
            numbers = tuple(count(side.figures.total) for side in self.sides)
            changes = tuple(self._signed(number - numbers[0], wording.number) for number in numbers)
            shown = tuple(map(wording.number, numbers))
            yield Fact(FactKind.TOTAL, fact_id, wording.of(title), shown, numbers, changes)
        shares = tuple(side.figures.total.rural_permille for side in self.sides)
        yield Fact(
            FactKind.TOTAL,
            "rural_share",
            wording.translate("SideBySide", "Share to the countryside"),
            tuple(
                "–" if share is None else f"{wording.number(share / 10, 1)}{NO_BREAK}%" for share in shares
            ),
            tuple(None if share is None else share / 10 for share in shares),
            ("",) * len(shares),
        )

    def _goals(self) -> Iterator[Fact]:
        for goal in self.plans.goal_ids():
            if goal == TIE_BREAK:
                continue
            measure = self.goal_measures[goal]
            values = tuple(side.goals.get(goal) for side in self.sides)
            title = QT_TRANSLATE_NOOP("SideBySide", "{goal} ({unit})")
            yield Fact(
                FactKind.GOAL,
                goal,
                self.wording.of(title, goal=self.goal_titles[goal], unit=measure.unit),
                tuple("–" if value is None else self._amount(value, measure) for value in values),
                tuple(None if value is None else value / measure.parts for value in values),
                tuple(self._change(values[0], value, measure) for value in values),
            )

    def _change(self, first: int | None, value: int | None, measure: Measure) -> str:
        """Between the numbers as they are shown, so that everybody can check it."""
        if first is None or value is None:
            return ""
        was, now = (round(part / measure.parts, measure.decimals) for part in (first, value))
        return self._signed(round((now - was) * measure.parts), lambda parts: self._amount(parts, measure))

    def _amount(self, value: float, measure: Measure) -> str:
        """Without the unit, which stands with the title."""
        return self.wording.amount(value, measure).removesuffix(NO_BREAK + self.wording.of(measure.unit))

    def _rules(self) -> Iterator[Fact]:
        translate = self.wording.translate
        for rule in self.plans.rule_ids():
            broken = tuple(side.broken.get(rule) for side in self.sides)
            yield Fact(
                FactKind.RULE,
                rule,
                self.wording.of(self.rule_titles[rule]),
                tuple(
                    translate("Difference", "not in force")
                    if count is None
                    else translate("Difference", "broken %n times", None, count)
                    if count
                    else translate("Difference", "kept")
                    for count in broken
                ),
                broken,
                ("",) * len(broken),
            )

    @staticmethod
    def _signed(difference: float, words: Callable[[float], str]) -> str:
        if not difference:
            return ""
        return ("+" if difference > 0 else "") + words(difference)
