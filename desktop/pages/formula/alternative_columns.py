"""The columns of the formula view: quota, target, lock, and each criterion as its value or as persons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from operator import attrgetter

from desktop.pages.formula.alternative_rows import AlternativeLine
from desktop.pages.municipality_column import municipality_column
from desktop.tables.table_column import TableColumn, computed, entered
from models.domain.apportionment import Bound
from models.domain.criteria import Criterion
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.criterion_words import CRITERION_TITLES, MEASURE_UNITS, column_decimals
from models.workbooks.layouts import QUOTAS


class Shown(StrEnum):
    """What the criteria's columns hold."""

    CONTRIBUTIONS = "contributions"
    VALUES = "values"


_LOCK_SIGNS = 14
_QUOTA_HELP = QT_TRANSLATE_NOOP(
    "Formula", "What the alternative gives. Write another number to lock the municipality at it."
)
_TARGET_HELP = QT_TRANSLATE_NOOP("Formula", "The formula's persons before they are made whole.")
_DEVIATION_HELP = QT_TRANSLATE_NOOP("Formula", "The quota less the target.")
_NOW_HELP = QT_TRANSLATE_NOOP("Formula", "The version's number on the tab Quotas.")
_EARLIER_HELP = QT_TRANSLATE_NOOP("Formula", "The newest quota of an earlier year.")


def alternative_columns(
    criteria: Sequence[Criterion], measures: Mapping[Criterion, str], shown: Shown, wording: Wording
) -> tuple[TableColumn, ...]:
    """Always the same for the same criteria, measures and choice."""
    make = _contribution if shown is Shown.CONTRIBUTIONS else _value
    return (
        municipality_column(QT_TRANSLATE_NOOP("Formula", "Municipality")),
        _quota(),
        computed(
            "target",
            QT_TRANSLATE_NOOP("Formula", "Target"),
            numeric=True,
            decimals=1,
            help=_TARGET_HELP,
        ),
        computed(
            "deviation",
            QT_TRANSLATE_NOOP("Formula", "Difference"),
            numeric=True,
            decimals=1,
            help=_DEVIATION_HELP,
            signed=True,
        ),
        replace(
            computed("bound", QT_TRANSLATE_NOOP("Formula", "Lock")),
            read=lambda line: bound_in_words(line.bound, wording),
            mark=_lock_mark,
            room=_LOCK_SIGNS,
        ),
        *(make(criterion, measures.get(criterion)) for criterion in criteria),
        computed("now", QT_TRANSLATE_NOOP("Formula", "Quota now"), numeric=True, help=_NOW_HELP),
        computed(
            "earlier",
            QT_TRANSLATE_NOOP("Formula", "Last before"),
            numeric=True,
            help=_EARLIER_HELP,
        ),
    )


def bound_in_words(bound: Bound | None, wording: Wording) -> str:
    """Short, for a cell."""
    of = wording.of
    if bound is None:
        return ""
    if bound.is_lock:
        return wording.translate("Formula", "locked")
    if bound.most is None:
        return of(QT_TRANSLATE_NOOP("Formula", "least {least}"), least=bound.least)
    if not bound.least:
        return of(QT_TRANSLATE_NOOP("Formula", "most {most}"), most=bound.most)
    return of(QT_TRANSLATE_NOOP("Formula", "{least} to {most}"), least=bound.least, most=bound.most)


def _quota() -> TableColumn:
    persons = entered(QUOTAS, "persons")
    return replace(
        persons,
        name="quota",
        title=QT_TRANSLATE_NOOP("Formula", "Quota"),
        read=attrgetter("quota"),
        unit=None,
        help=_QUOTA_HELP,
        entered=replace(QUOTAS.column("persons"), required=False),
        unknown="–",
    )


def _value(criterion: Criterion, measure: str | None) -> TableColumn:
    return computed(
        f"value_{criterion}",
        CRITERION_TITLES[criterion],
        read=lambda line: line.value(criterion),
        unit=MEASURE_UNITS[measure] if measure else None,
        numeric=True,
        decimals=column_decimals(measure) if measure else 0,
    )


def _contribution(criterion: Criterion, _measure: str | None) -> TableColumn:
    return computed(
        f"contribution_{criterion}",
        CRITERION_TITLES[criterion],
        read=lambda line: line.contribution(criterion),
        numeric=True,
        decimals=1,
    )


def _lock_mark(line: AlternativeLine) -> str | None:
    return "lock" if line.bound is not None else None
