"""From the planning file to the follow-up report: what window and command line share, without Qt."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from models import queries
from models.documents.follow_up import FollowUpReport, follow_up_document
from models.documents.parts import Document
from models.domain.months import Month
from models.planning_file.database import PlanningFile
from models.wording import Wording

MOST_NAMED_COUNTIES = 3


def report(
    file: PlanningFile,
    year: int,
    version: str,
    wording: Wording,
    *,
    until: Month | None = None,
    proposal_id: int | None = None,
    public: bool = False,
    diary_number: str = "",
) -> FollowUpReport:
    """The year at the end of a month, the last one that is over unless told. Without a proposal the monthly
    profile is the plan.
    """
    today = date.today()  # noqa: DTZ011 - the officer's own calendar
    made = datetime.combine(today, time(), UTC)  # the same paper all day
    with file.reading() as session:
        planned = queries.planned_months(session, year, version, proposal_id)
        month = until or queries.last_month_over(year, today)
        follow = queries.follow_up(session, year, version, month, planned)
        info = queries.plan_info(session)
        names = [county.name for county in queries.counties(session) if county.in_plan]
        indicators = queries.indicator_rows(session, year, follow, today)
    area = (
        ", ".join(names)
        if len(names) <= MOST_NAMED_COUNTIES
        else wording.translate("Documents", "%n counties", None, len(names))
    )
    return FollowUpReport(
        follow, indicators, area, wording, made, info.synthetic, public=public, diary_number=diary_number
    )


def printed(made: FollowUpReport) -> Document:
    return follow_up_document(made)


def workbook(made: FollowUpReport) -> bytes:
    from models.workbooks.write_follow_up import follow_up_workbook  # the window follows up without Excel

    return follow_up_workbook(made)
