"""The follow-up report: the year against its plan, its months and its indicators."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from models.documents.follow_up_chart import month_figure
from models.documents.parts import (
    Block,
    Column,
    Document,
    Facts,
    Heading,
    Notice,
    Paragraph,
    Row,
    Table,
    number_column,
)
from models.documents.small_numbers import FEWEST_PERSONS, is_few, shown_and_merged
from models.documents.swedish_names import name_key
from models.domain.indicators import IndicatorMeasure
from models.domain.plan_figures import Count
from models.queries.follow_up import FollowUp, FollowUpRow, IndicatorRow, together
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.words.indicator_words import STATES, unit_of, with_unit
from models.words.month_names import long_month

TITLE = QT_TRANSLATE_NOOP("FollowUp", "Follow-up {year} – {area}")
_NOT_KNOWN = "–"


@dataclass(frozen=True)
class FollowUpReport:
    """All that the report says. In the `public` one no number of one to four persons can be read or worked
    out: such municipalities are one row, and months and their indicators are left out.
    """

    follow: FollowUp
    indicators: Sequence[IndicatorRow]
    area: str
    wording: Wording
    made: datetime
    synthetic: bool = False
    public: bool = False
    diary_number: str = ""

    @property
    def title(self) -> str:
        return self.wording.of(TITLE, year=str(self.follow.year), area=self.area)

    @property
    def month(self) -> str:
        return long_month(self.follow.until, self.wording)

    @property
    def plan(self) -> str:
        """What the year is held against."""
        number = self.follow.planned.proposal_id
        if number is None:
            return self.wording.translate("FollowUp", "the monthly profile")
        return self.wording.of(QT_TRANSLATE_NOOP("FollowUp", "proposal {number}"), number=number)

    @cached_property
    def rows(self) -> tuple[FollowUpRow, ...]:
        """The lines of the table by municipality, those that are merged as one."""
        ordered = sorted(self.follow.rows, key=lambda row: name_key(row.municipality))
        if not self.public:
            return tuple(ordered)
        shown, merged = shown_and_merged(ordered, _cells)
        if not merged:
            return shown
        name = self.wording.translate("FollowUp", "%n municipalities together", None, len(merged))
        return (*shown, together(merged, name))

    @property
    def total(self) -> FollowUpRow:
        """The last line."""
        return replace(self.follow.total, municipality=self.wording.translate("Documents", "Total"))

    @cached_property
    def shown_indicators(self) -> tuple[IndicatorRow, ...]:
        if not self.public:
            return tuple(self.indicators)
        shares_tell = any(_is_few_of(self.follow.total, name) for name in ("received", "left", "forecast"))
        return tuple(
            row
            for row in self.indicators
            if _is_own(row)
            or (row.municipality_code is None and not (shares_tell and row.measure in _OF_THE_QUOTA))
        )

    def value(self, row: IndicatorRow) -> str:
        """With its unit; few persons are not told in public."""
        unit = unit_of(row.measure, row.unit, self.wording)
        if self.public and unit != "%" and row.value is not None and is_few(round(row.value)):
            return self.few
        return with_unit(row.value, unit, self.wording)

    @property
    def few(self) -> str:
        return self.wording.of(QT_TRANSLATE_NOOP("FollowUp", "fewer than {count}"), count=FEWEST_PERSONS)

    def persons(self, row: FollowUpRow, name: str, *, signed: bool = False) -> str:
        """A number of the row; one that is small though rows are merged is left out, and what tells it."""
        count: int | None = getattr(row, name)
        if count is None:
            return _NOT_KNOWN
        if self.public and is_few(abs(count)):
            return self.few
        if not self.is_told(row, name):
            return self.wording.translate("FollowUp", "not shown")
        return ("+" if signed and count > 0 else "") + self.wording.number(count)

    def is_told(self, row: FollowUpRow, name: str) -> bool:
        """Whether the number stands in the report itself."""
        telling = (name, *_TELLS.get(name, ()))
        return not self.public or not any(_is_few_of(row, told) for told in telling)

    @property
    def every_page(self) -> tuple[str, ...]:
        """What no page may be read without."""
        translate = self.wording.translate
        lines = [self.diary_number] if self.diary_number else []
        if self.synthetic:
            lines.append(translate("Documents", "Made-up demonstration data"))
        lines.append(
            translate("Documents", "Public version")
            if self.public
            else translate("Documents", "Full version with small numbers")
        )
        return tuple(lines)


def follow_up_document(report: FollowUpReport) -> Document:
    wording = report.wording
    return Document(
        title=report.title,
        language=wording.language,
        created=report.made,
        stamp=wording.translate("FollowUp", "FOLLOW-UP"),
        every_page=report.every_page,
        page_word=wording.translate("Documents", "Page"),
        table_word=wording.translate("Documents", "Table"),
        figure_word=wording.translate("Documents", "Figure"),
        blocks=tuple(_blocks(report)),
    )


def _blocks(report: FollowUpReport) -> Iterator[Block]:
    translate = report.wording.translate
    yield Facts(
        (
            (translate("Documents", "Year"), str(report.follow.year)),
            (translate("Documents", "Version of the quotas"), report.follow.version),
            (translate("FollowUp", "Until the end of"), report.month),
            (translate("FollowUp", "Against"), report.plan),
            (translate("Documents", "Drawn up"), report.wording.date(report.made.date())),
            (translate("Documents", "Diary number"), report.diary_number),
        )
    )
    yield from _notice(report)
    yield Heading(translate("Documents", "Summary"))
    yield Paragraph(summary(report))
    if not report.public:
        yield month_figure(report.follow, report.wording)
    yield Heading(translate("FollowUp", "Municipalities"))
    yield _municipalities(report)
    if report.shown_indicators:
        yield Heading(translate("FollowUp", "Indicators"))
        yield _indicators(report)


def _notice(report: FollowUpReport) -> Iterator[Block]:
    translate = report.wording.translate
    if report.synthetic:
        yield Notice(
            translate("Documents", "Made-up demonstration data"),
            translate("FollowUp", "Rows marked as made up say nothing about the real municipalities."),
        )
    if report.public:
        text = translate(
            "FollowUp",
            "Municipalities with fewer than five persons in any column stand together in one row. Months are "
            "left out.",
        )
        yield Notice(translate("Documents", "Public version"), text)
    else:
        yield Notice(
            translate("Documents", "Small numbers"),
            translate(
                "FollowUp",
                "Small numbers can point out a family. Use the public version outside the county board and "
                "the municipality.",
            ),
        )


def summary(report: FollowUpReport) -> str:
    """The year in sentences."""
    wording, total = report.wording, report.total
    sentences = [
        wording.of(
            QT_TRANSLATE_NOOP(
                "FollowUp",
                "Received until the end of {month}: {received} persons of quotas of {quota}. Planned until "
                "then by {plan}: {planned}. Left to receive: {left}.",
            ),
            month=report.month,
            received=report.persons(total, "received"),
            quota=report.persons(total, "quota"),
            plan=report.plan,
            planned=report.persons(total, "planned"),
            left=report.persons(total, "left"),
        )
    ]
    if report.follow.total.forecast is not None:
        sentences.append(
            wording.of(
                QT_TRANSLATE_NOOP(
                    "FollowUp",
                    "If the mean of the months that are known held to the end of December, {forecast} "
                    "persons would be received: plain arithmetic, not a judgement.",
                ),
                forecast=report.persons(total, "forecast"),
            )
        )
    unknown = sum(row.received is None for row in report.follow.rows if row.quota)
    if unknown:
        sentences.append(
            wording.translate("FollowUp", "%n municipalities have entered no receptions.", None, unknown)
        )
    return " ".join(sentences)


COLUMNS: tuple[tuple[str, Text], ...] = (
    ("quota", QT_TRANSLATE_NOOP("FollowUp", "Quota now")),
    ("planned", QT_TRANSLATE_NOOP("FollowUp", "Planned so far")),
    ("assigned", QT_TRANSLATE_NOOP("FollowUp", "Assigned")),
    ("received", QT_TRANSLATE_NOOP("FollowUp", "Received")),
    ("difference", QT_TRANSLATE_NOOP("FollowUp", "Against the plan")),
    ("left", QT_TRANSLATE_NOOP("FollowUp", "Left to receive")),
    ("overdue", QT_TRANSLATE_NOOP("FollowUp", "Overdue")),
    ("forecast", QT_TRANSLATE_NOOP("FollowUp", "Year's end, arithmetic")),
)


def _municipalities(report: FollowUpReport) -> Table:
    translate, total = report.wording.translate, report.total
    return Table(
        caption=translate("FollowUp", "The year against its plan, persons"),
        columns=(
            Column(translate("Documents", "Municipality")),
            *(number_column(report.wording.of(title), 25) for _, title in COLUMNS),
        ),
        rows=tuple(
            Row(
                (
                    row.municipality,
                    *(report.persons(row, column, signed=column == "difference") for column, _ in COLUMNS),
                ),
                total=row is total,
            )
            for row in (*report.rows, total)
        ),
        note=translate(
            "FollowUp",
            "Against the plan is received minus planned, where receptions are entered. Overdue are those "
            "assigned more than two calendar months ago and not received (2016:39, 10 §).",
        ),
    )


def _indicators(report: FollowUpReport) -> Table:
    wording = report.wording
    translate = wording.translate
    return Table(
        translate("FollowUp", "What the year is measured by"),
        (
            Column(translate("FollowUp", "Indicator")),
            Column(translate("FollowUp", "About"), width=36),
            Column(translate("FollowUp", "State"), width=24),
            number_column(translate("FollowUp", "Now"), 30),
            number_column(translate("FollowUp", "Target"), 34),
            Column(translate("FollowUp", "Due"), width=24),
            Column(translate("FollowUp", "Answers for it"), width=44),
        ),
        tuple(
            Row(
                (
                    row.title if not row.note else f"{row.title}. {row.note}",
                    row.municipality or translate("FollowUp", "The whole plan"),
                    wording.of(STATES[row.state]),
                    report.value(row),
                    aim(row, wording),
                    row.due,
                    row.owner,
                )
            )
            for row in report.shown_indicators
        ),
    )


def aim(row: IndicatorRow, wording: Wording) -> str:
    """`minst 95 %`."""
    text = QT_TRANSLATE_NOOP("FollowUp", "at least {target}")
    if not row.at_least:
        text = QT_TRANSLATE_NOOP("FollowUp", "at most {target}")
    return wording.of(text, target=with_unit(row.target, unit_of(row.measure, row.unit, wording), wording))


_TELLS: Mapping[str, tuple[str, ...]] = {
    "received": ("left",),
    "left": ("received",),
    "difference": ("received", "planned"),
    "forecast": ("received", "left"),
}
"""What could be worked out of each number, beside the others of its row."""

_OF_THE_QUOTA = frozenset({IndicatorMeasure.RECEIVED_SHARE, IndicatorMeasure.FORECAST_SHARE})


def _is_few_of(row: FollowUpRow, name: str) -> bool:
    return is_few(abs(getattr(row, name) or 0))


def _is_own(row: IndicatorRow) -> bool:
    return row.measure is IndicatorMeasure.OWN


def _cells(row: FollowUpRow) -> tuple[Count, ...]:
    """What a reader could tell a family by; persons alone are counted, so each is a household of its own."""
    counts = (row.planned, row.assigned, row.received, row.waiting, row.overdue, row.forecast)
    differences = (abs(row.difference or 0), abs(row.left or 0))
    persons = [count or 0 for count in counts] + list(differences)
    return tuple(Count(count, count) for count in persons)
