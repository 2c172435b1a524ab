"""The table of the basis: one line for each municipality, one column for each criterion of the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction
from operator import attrgetter
from typing import Any

from desktop.pages.municipality_column import county_column, municipality_column
from desktop.tables.row_edits import RowChange, Values, as_said
from desktop.tables.table_column import TableColumn
from desktop.workspace import Workspace
from models import acts
from models.domain.criteria import Criterion
from models.edits import EditGroup, Sentence
from models.errors import UserProblem
from models.queries import CriterionRow
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.criterion_words import (
    CRITERION_TITLES,
    HOUSING_GRADES,
    MEASURE_TITLES,
    MEASURE_UNITS,
    column_decimals,
)
from models.workbooks.column import CellKind, Choice, Column
from models.workbooks.read_criteria import limits

_MANY = QT_TRANSLATE_NOOP("Criteria", "Change values of criteria")
_MUNICIPALITY = QT_TRANSLATE_NOOP("Criteria", "Municipality")
_GRADE = "housing_grade"


@dataclass(frozen=True, slots=True)
class CriterionLine:
    """A municipality with what is known of it, by criterion."""

    code: str
    municipality: str
    values: Mapping[Criterion, CriterionRow]

    def value(self, criterion: Criterion) -> float | int | str | None:
        """As the column shows it: a grade by its digit, a whole number without decimals."""
        row = self.values.get(criterion)
        if row is None or row.value is None:
            return None
        if row.measure == _GRADE:
            return f"{row.value:g}"
        return int(row.value) if row.value.is_integer() else row.value


def criterion_lines(rows: Iterable[CriterionRow]) -> tuple[CriterionLine, ...]:
    by_code: dict[str, dict[Criterion, CriterionRow]] = defaultdict(dict)
    names: dict[str, str] = {}
    for row in rows:
        by_code[row.municipality_code][row.criterion] = row
        names[row.municipality_code] = row.municipality
    return tuple(CriterionLine(code, names[code], by_code[code]) for code in sorted(names))


def criterion_columns(measures: Mapping[Criterion, str], wording: Wording) -> tuple[TableColumn, ...]:
    """One column that can be written in for each criterion, in the order of the rules."""
    return (
        municipality_column(_MUNICIPALITY),
        *(_column(criterion, measure, wording) for criterion, measure in measures.items()),
        county_column(attrgetter("code")),
    )


def _column(criterion: Criterion, measure: str, wording: Wording) -> TableColumn:
    title, unit = CRITERION_TITLES[criterion], MEASURE_UNITS[measure]
    kind = CellKind.CHOICE if measure == _GRADE else CellKind.NUMBER
    choices = tuple(Choice(str(at), words) for at, words in enumerate(HOUSING_GRADES, start=1))
    return TableColumn(
        name=criterion.value,
        title=title,
        read=lambda line: line.value(criterion),
        unit=None if measure == _GRADE else unit,
        help=MEASURE_TITLES[measure],
        numeric=measure != _GRADE,
        decimals=column_decimals(measure),
        entered=Column(
            criterion.value,
            title,
            kind,
            required=False,
            choices=choices if measure == _GRADE else (),
            unit=unit,
        ),
        unknown=wording.translate("Criteria", "missing"),
    )


class CriterionEdits:
    """What is written is kept with the day it was written; an emptied cell is missing, not zero."""

    can_add = False
    can_remove = False

    def __init__(self, workspace: Workspace, measures: Mapping[Criterion, str]) -> None:
        self._workspace = workspace
        self._measures = measures

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        values: dict[str, dict[str, Fraction | None]] = defaultdict(dict)
        for change in changes:
            for name, value in change.values.items():
                measure = self._measures[Criterion(name)]
                values[measure][change.row.code] = _checked(measure, value, change.row)
        day = datetime.now(UTC).astimezone().date()
        with self._workspace.file.reading() as session:
            edits = tuple(
                acts.set_criterion_values(
                    session, self._workspace.year, measure, of_measure, source=f"inskrivet {day}"
                )
                for measure, of_measure in values.items()
            )
        edit = edits[0] if len(edits) == 1 else EditGroup(Sentence(_MANY, {}), edits)
        self._workspace.do(as_said(edit, said))

    def remove(self, rows: Sequence[Any]) -> None:
        """Nothing to remove."""


def _checked(measure: str, value: object, line: CriterionLine) -> Fraction | None:
    if value is None:
        return None
    number = Fraction(str(value))
    lowest, highest = limits(measure)
    if not lowest <= number <= highest:
        raise UserProblem(
            "VALUE_BEYOND_MEASURE",
            municipality=line.municipality,
            value=str(value),
            measure=MEASURE_TITLES[measure],
        )
    return number
