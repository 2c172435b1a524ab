"""What is better, each goal in whole units. The officer's order of goals is strict priority."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from models.domain.households import HouseholdGroup
from models.domain.proposal import Placement, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP, Text
from optimizer.columns import Columns
from optimizer.frame import Whole
from optimizer.residence import settled
from optimizer.rules import reception_deadline, service_capacity


def _nothing_fixed(snapshot: PlanningSnapshot) -> int:
    return 0


@dataclass(frozen=True, slots=True)
class Goal:
    """Less is better. `costs` gives whole numbers by column, none below zero.

    `value` is plain arithmetic over a plan and never looks at columns. `fixed` is the part of the value
    that no plan can change.
    """

    id: str
    title: Text
    unit: Text
    costs: Callable[[Columns], Whole]
    value: Callable[[PlanningSnapshot, PlanSettings, Sequence[Placement]], int]
    fixed: Callable[[PlanningSnapshot], int] = _nothing_fixed


def goals_in_force(settings: PlanSettings) -> tuple[Goal, ...]:
    """The goals asked for, in the officer's order; places short count only while the rule holds."""
    known = {goal.id: goal for goal in GOALS}
    off = {"service_shortage"} if service_capacity.ID in settings.rules_off else set()
    return tuple(known[goal] for goal in settings.goals if goal not in off)


def unplaced_households(
    snapshot: PlanningSnapshot, placements: Sequence[Placement]
) -> Iterator[tuple[HouseholdGroup, int]]:
    """Every group that needs a home and how many of its households the plan leaves out."""
    placed: dict[str, int] = defaultdict(int)
    for cell in placements:
        placed[cell.group_id] += cell.households
    for group in snapshot.groups:
        if group.needs_home and group.count > placed[group.id]:
            yield group, group.count - placed[group.id]


def _moves(
    snapshot: PlanningSnapshot, placements: Sequence[Placement]
) -> Iterator[tuple[HouseholdGroup, Placement]]:
    groups = {group.id: group for group in snapshot.groups}
    for cell in placements:
        if groups[cell.group_id].needs_home:
            yield groups[cell.group_id], cell


def _in_time_costs(columns: Columns) -> Whole:
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[: columns.moves] = columns.frame.persons[columns.group] * columns.late
    costs[columns.unplaced_at : columns.shortage_at] = columns.frame.persons
    return costs


def _in_time(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    left_out = sum(
        group.composition.persons * households
        for group, households in unplaced_households(snapshot, placements)
    )
    if reception_deadline.ID in settings.rules_off:
        return left_out
    late = sum(
        group.composition.persons * cell.households
        for group, cell in _moves(snapshot, placements)
        if cell.month > group.deadline
    )
    return left_out + late


def _waiting_costs(columns: Columns) -> Whole:
    frame = columns.frame
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[: columns.moves] = frame.persons[columns.group] * columns.waiting
    until_after_the_end = np.maximum(len(frame.months) - frame.assigned, 0)
    costs[columns.unplaced_at : columns.shortage_at] = frame.persons * until_after_the_end
    return costs


def _waiting(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    waited = sum(
        group.composition.persons * cell.households * max(cell.month - group.assigned, 0)
        for group, cell in _moves(snapshot, placements)
    )
    after_the_end = snapshot.months[-1] + 1
    return waited + sum(
        group.composition.persons * households * max(after_the_end - group.assigned, 0)
        for group, households in unplaced_households(snapshot, placements)
    )


def _service_shortage_costs(columns: Columns) -> Whole:
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[columns.shortage_at : columns.deviation_at] = 1
    return costs


def _service_shortage(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> int:
    return sum(short for by_month in places_short(snapshot, placements).values() for short in by_month)


def places_short(snapshot: PlanningSnapshot, placements: Sequence[Placement]) -> dict[str, list[int]]:
    """By service point: how many places are lacking in each month of the plan."""
    groups = {group.id: group for group in snapshot.groups}
    months = snapshot.months
    found: dict[str, list[int]] = {}
    for point in snapshot.services:
        use = [0] * len(months)
        for cell in placements:
            if cell.place_code in point.catchment:
                use[cell.month - months[0]] += cell.households * point.service.used_by(
                    groups[cell.group_id].composition
                )
        so_far = 0
        short = []
        for month, more in zip(months, use, strict=True):
            so_far += more
            short.append(max(so_far - point.free_places(month), 0))
        found[point.id] = short
    return found


def _short_already(snapshot: PlanningSnapshot) -> int:
    """Places lacking for the already housed alone."""
    housed = tuple(settled(snapshot))
    return sum(short for by_month in places_short(snapshot, housed).values() for short in by_month)


def rural_share(snapshot: PlanningSnapshot, municipality_code: str) -> int:
    """Per thousand of the newly housed who are to live rurally: as asked, else as the inhabitants do."""
    asked = snapshot.rural_permille.get(municipality_code)
    if asked is not None:
        return asked
    places = [place for place in snapshot.places if place.municipality_code == municipality_code]
    return snapshot.rural.rural_permille(places)


def _rural_balance_costs(columns: Columns) -> Whole:
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[columns.deviation_at :] = 1
    return costs


def _rural_balance(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> int:
    places = {place.code: place for place in snapshot.places}
    everyone: dict[str, int] = defaultdict(int)
    rural: dict[str, int] = defaultdict(int)
    for group, cell in _moves(snapshot, placements):
        place = places[cell.place_code]
        persons = group.composition.persons * cell.households
        everyone[place.municipality_code] += persons
        rural[place.municipality_code] += persons * snapshot.rural.is_rural(place)
    return sum(
        abs(1000 * rural[code] - rural_share(snapshot, code) * persons) for code, persons in everyone.items()
    )


SCORE_UNIT = 1_000_000
"""Scores are compared in millionths."""


def lost_score(group: HouseholdGroup, place_code: str | None) -> int:
    """Millionths by which a household's score falls short of its best place; None is unplaced, score 0."""
    best = max(group.scores.values(), default=0.0)
    here = group.scores.get(place_code, 0.0) if place_code is not None else 0.0
    return max(round(SCORE_UNIT * best) - round(SCORE_UNIT * here), 0)


def _score_costs(columns: Columns) -> Whole:
    frame = columns.frame
    codes = [place.code for place in frame.places]
    lost = np.zeros((len(frame.groups), len(codes)), dtype=np.int64)
    unplaced = np.zeros(len(frame.groups), dtype=np.int64)
    for number, group in enumerate(frame.groups):
        if group.scores:
            lost[number] = [lost_score(group, code) for code in codes]
            unplaced[number] = lost_score(group, None)
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[: columns.moves] = lost[columns.group, columns.place]
    costs[columns.unplaced_at : columns.shortage_at] = unplaced
    return costs


def _score(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    return sum(
        lost_score(group, cell.place_code) * cell.households for group, cell in _moves(snapshot, placements)
    ) + sum(
        lost_score(group, None) * households
        for group, households in unplaced_households(snapshot, placements)
    )


def _code_order_costs(columns: Columns) -> Whole:
    frame = columns.frame
    position = np.zeros(len(frame.places), dtype=np.int64)
    for numbers in frame.municipality_places.values():
        position[list(numbers)] = np.arange(len(numbers))
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[: columns.moves] = position[columns.place]
    return costs


def _code_order(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    position: dict[str, int] = {}
    seen: dict[str, int] = defaultdict(int)
    for place in sorted(snapshot.places, key=lambda place: place.code):
        position[place.code] = seen[place.municipality_code]
        seen[place.municipality_code] += 1
    return sum(position[cell.place_code] * cell.households for _, cell in _moves(snapshot, placements))


GOALS: tuple[Goal, ...] = (
    Goal(
        "in_time",
        QT_TRANSLATE_NOOP("Goals", "Fewest people without a home in time"),
        QT_TRANSLATE_NOOP("Goals", "persons"),
        _in_time_costs,
        _in_time,
    ),
    Goal(
        "waiting",
        QT_TRANSLATE_NOOP("Goals", "Least waiting"),
        QT_TRANSLATE_NOOP("Goals", "person-months"),
        _waiting_costs,
        _waiting,
    ),
    Goal(
        "service_shortage",
        QT_TRANSLATE_NOOP("Goals", "Least shortage in services"),
        QT_TRANSLATE_NOOP("Goals", "missing places times months"),
        _service_shortage_costs,
        _service_shortage,
        _short_already,
    ),
    Goal(
        "rural_balance",
        QT_TRANSLATE_NOOP("Goals", "Nearest to the balance between town and countryside"),
        QT_TRANSLATE_NOOP("Goals", "thousandths of persons"),
        _rural_balance_costs,
        _rural_balance,
    ),
    Goal(
        "score",
        QT_TRANSLATE_NOOP("Goals", "Highest score, where households carry scores"),
        QT_TRANSLATE_NOOP("Goals", "millionths lost against everyone's best place"),
        _score_costs,
        _score,
    ),
    Goal(
        "code_order",
        QT_TRANSLATE_NOOP("Goals", "Between equal plans, places in the order of their codes"),
        QT_TRANSLATE_NOOP("Goals", "steps in the list of places"),
        _code_order_costs,
        _code_order,
    ),
)
