"""Uppföljning: what was received against the plan, month by month, and what the county measures itself by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, override

from PySide6.QtGui import QAction

from desktop.frame.actions import WindowActions
from desktop.look.icons import icon
from desktop.pages.figures import Figures
from desktop.pages.follow_up.columns import month_columns, municipality_columns
from desktop.pages.follow_up.explanation import about_indicator, about_municipality
from desktop.pages.follow_up.indicators import IndicatorEdits, indicator_columns, suggested
from desktop.pages.follow_up.months import MonthsView
from desktop.pages.follow_up.question import FollowUpQuestion
from desktop.pages.page import Explanation
from desktop.pages.table_page import TablePage
from desktop.tables.table_column import UNKNOWN
from desktop.workspace import Workspace
from models import acts, queries
from models.domain.follow_up import WHOLE_PLAN, Planned
from models.errors import UserProblem
from models.progress import IsCancelled, OnProgress
from models.queries import FollowUp, FollowUpRow, IndicatorRow
from models.wording import QT_TRANSLATE_NOOP
from models.words.month_names import long_month
from models.workbooks.column import CellKind

if TYPE_CHECKING:
    from desktop.printing.paper import PaperForm

_MUNICIPALITIES = QT_TRANSLATE_NOOP("FollowUp", "Municipalities")
_MONTHS = QT_TRANSLATE_NOOP("FollowUp", "Months")
_INDICATORS = QT_TRANSLATE_NOOP("FollowUp", "Indicators")


class FollowUpPage(TablePage):
    id = "follow_up"
    title = QT_TRANSLATE_NOOP("FollowUp", "Follow-up")
    icon = "follow_up"
    reads = frozenset(
        {
            "municipal_quota",
            "county_quota",
            "quota_month",
            "quota_version",
            "redistribution",
            "reception",
            "municipality",
            "planning_year",
            "month_weight",
            "indicator",
            "proposal",
        }
    )

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        translate = self.wording.translate
        self.follow: FollowUp | None = None
        self._plans: dict[int, Planned] = {}  # proposals never change, so each is read once
        self._figures = Figures()
        self.question = FollowUpQuestion(self.wording)
        self.question.changed.connect(self.refresh)
        self.body.addWidget(self._figures)
        self.body.addWidget(self.question)
        self._to_quotas = QAction(icon("quotas"), translate("FollowUp", "Go to the quotas"), self)
        self._to_quotas.triggered.connect(lambda: self.asked_for.emit("quotas", None, None))
        self._municipalities = self.add_table(
            "follow_up",
            _MUNICIPALITIES,
            municipality_columns(self.wording),
            key=attrgetter("municipality_code"),
            empty=self.empty_state(
                translate(
                    "FollowUp",
                    "Here each municipality's quota, plan and what was received stand side by side. Enter or "
                    "import the quotas of the year first.",
                ),
                [self._to_quotas],
            ),
            sorted_by=0,
        )
        self.months = self.add_table(
            "follow_up_months", _MONTHS, month_columns(), key=attrgetter("month"), sorted_by=0
        )
        suggest = QAction(translate("FollowUp", "Begin with three examples"), self)
        suggest.setToolTip(translate("FollowUp", "Enters three indicators that can be changed or removed"))
        suggest.triggered.connect(self.begin_indicators)
        first = self.first_row_action(
            translate("FollowUp", "Write the first indicator"), lambda: self.indicators
        )
        self.indicators = self.add_table(
            "indicators",
            _INDICATORS,
            indicator_columns(self.wording),
            edits=IndicatorEdits(workspace),
            empty=self.empty_state(
                translate(
                    "FollowUp",
                    "No indicators yet. An indicator has a measure, a target, somebody who answers for it "
                    "and a day. The program works out how it stands, or you write the value.",
                ),
                [suggest, first],
            ),
        )
        self.add_tab(self._municipalities, _MUNICIPALITIES)
        self.months_view = MonthsView(self.months, self.wording)
        self.months_view.changed.connect(self.show_selection)
        self.add_tab(self.months_view, _MONTHS)
        self.add_tab(self.indicators, _INDICATORS)
        self._enter = QAction(icon("add"), translate("FollowUp", "Enter received …"), self)
        self._enter.setToolTip(
            translate("FollowUp", "Goes to the months on the page Balance, where they are written or pasted")
        )
        self._enter.triggered.connect(lambda: self.asked_for.emit("balance", "months", None))
        workspace.opened.connect(self._plans.clear)

    @override
    def primary_actions(self) -> Sequence[QAction]:
        return (self._enter, self.acts.print_paper)

    @override
    def redraw(self) -> None:
        with self.workspace.file.reading() as session:
            proposals = queries.proposal_rows(session, self.workspace.year)
            names = queries.municipality_names(session)
        self.indicators.model.set_labels(CellKind.MUNICIPALITY, names)
        self.question.show_year(self.workspace.year, proposals)
        number = self.question.proposal_id
        if number is None:
            self._show(None)
        elif number in self._plans:
            self._show(self._plans[number])
        else:
            self._read_plan(number)

    @override
    def state_line(self) -> str:
        if self.follow is None:
            return ""
        translate, total = self.wording.translate, self.follow.total
        if total.quota is None:
            return self.wording.of(
                QT_TRANSLATE_NOOP(
                    "FollowUp", "No municipal quotas for {year} yet, so there is nothing to follow up."
                ),
                year=str(self.follow.year),
            )
        behind = sum((row.difference or 0) < 0 for row in self.follow.rows)
        without = sum(not row.by_month for row in self.follow.rows if row.quota)
        if total.received is None:
            return translate(
                "FollowUp", "Nobody received has been entered yet, so nothing can be said of the plan"
            )
        parts = [
            translate("FollowUp", "%n municipalities are behind the plan", None, behind)
            if behind
            else translate("FollowUp", "No municipality is behind the plan")
        ]
        if total.overdue:
            parts.append(translate("FollowUp", "%n persons are overdue", None, total.overdue))
        if without:
            parts.append(translate("FollowUp", "%n municipalities lack months", None, without))
        return " · ".join(parts)

    @override
    def explanation(self) -> Explanation | None:
        row = self.panel.row()
        if isinstance(row, IndicatorRow):
            return about_indicator(row, self.wording)
        if self.follow is None or self.panel is self.indicators:
            return None
        if isinstance(row, FollowUpRow):
            return about_municipality(row, self.follow, self.wording)
        code = self.months_view.code if self.panel is self.months else WHOLE_PLAN
        found = (self.follow.total, *self.follow.rows)
        about = next((row for row in found if row.municipality_code == code), self.follow.total)
        return about_municipality(about, self.follow, self.wording)

    @override
    def paper_form(self) -> PaperForm | str:
        from desktop.printing.follow_up_paper import FollowUpForm

        return FollowUpForm(self.workspace, self.question.until, self.question.proposal_id)

    @override
    def go_to(self, key: object, column: object = None) -> None:
        """`indicators`, an indicator's number, or a municipality's code."""
        if key == "indicators" or isinstance(key, int):
            self.tabs.setCurrentIndex(self.panels.index(self.indicators))
            if isinstance(key, int):
                self.indicators.go_to(key, str(column) if column else None)
            return
        self.tabs.setCurrentIndex(0)
        self._municipalities.go_to(key, str(column) if column else None)

    def begin_indicators(self) -> None:
        """Three indicators in one step; they can be taken back."""
        year = self.workspace.year
        try:
            with self.workspace.file.reading() as session:
                edit = acts.write_indicators(session, year, new=suggested(year, self.wording))
            self.workspace.do(edit)
        except UserProblem as problem:
            self.refused.emit(problem)

    def _read_plan(self, number: int) -> None:
        """A large proposal takes its time; until then the page keeps what it shows."""
        file, year, version = self.workspace.file, self.workspace.year, self.workspace.version or ""

        def work(_progress: OnProgress, _cancelled: IsCancelled) -> Planned:
            with file.reading() as session:
                return queries.planned_months(session, year, version, number)

        def done(planned: Planned) -> None:
            if self.workspace.is_open and self.workspace.file is file:
                self._plans[number] = planned
                if self.question.proposal_id == number and self.workspace.year == year:
                    self._show(planned)
                    self._state.setText(self.state_line())
                    self._state.show()
                    self.show_selection()

        self.workspace.jobs.start(
            work,
            title=self.wording.of(QT_TRANSLATE_NOOP("FollowUp", "Reading proposal {number}"), number=number),
            done=done,
        )

    def _show(self, planned: Planned | None) -> None:
        year, version = self.workspace.year, self.workspace.version or ""
        today = date.today()  # noqa: DTZ011 - the officer's own calendar
        with self.workspace.file.reading() as session:
            plan = planned or queries.planned_months(session, year, version, None)
            self.follow = queries.follow_up(session, year, version, self.question.until, plan)
            indicators = queries.indicator_rows(session, year, self.follow, today)
        has_quotas = self.follow.total.quota is not None
        self._municipalities.set_rows(self.follow.rows if has_quotas else ())
        self.offer_acts(offered=has_quotas)
        for widget in (self._figures, self.question):
            widget.setVisible(has_quotas)
        self.indicators.set_rows(indicators)
        self.months_view.show_follow_up(self.follow)
        self._show_figures(self.follow.total)

    def _show_figures(self, total: FollowUpRow) -> None:
        translate, number = self.wording.translate, self.wording.number
        month = long_month(self.question.until, self.wording)
        received = UNKNOWN if total.received is None else number(total.received)
        figures = [(received, translate("FollowUp", "received"))]
        if total.planned is not None:
            planned = self.wording.of(QT_TRANSLATE_NOOP("FollowUp", "planned until {month}"), month=month)
            figures.append((number(total.planned), planned))
        if total.left is not None:
            figures.append((number(total.left), translate("FollowUp", "left of the quotas")))
        if total.forecast is not None:
            figures.append(
                (
                    number(total.forecast),
                    translate("FollowUp", "received at the year's end, plain arithmetic"),
                )
            )
        self._figures.show_figures(figures)
