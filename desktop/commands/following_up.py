"""`follow-up`: the year against its plan, its indicators, and the report."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path

from desktop.commands.console import Command, Console, Exit
from desktop.without_window import following_up
from models import proposals, queries
from models.documents.follow_up import FollowUpReport, aim, summary
from models.domain.balance import QuotaYear
from models.domain.letterhead import Letterhead
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.queries import FollowedMonth, FollowUpRow, IndicatorRow
from models.saving import write_whole
from models.wording import QT_TRANSLATE_NOOP
from models.words.indicator_words import STATES

SUFFIXES = (".pdf", ".html", ".xlsx")


def follow_up(arguments: Namespace, console: Console) -> Exit:
    for path in arguments.out:
        if path.suffix.lower() not in SUFFIXES:
            raise UserProblem("FOLLOW_UP_ENDING", path=str(path), endings=", ".join(SUFFIXES))
    with PlanningFile.open(arguments.plan) as file:
        with file.reading() as session:
            year = arguments.year or queries.plan_info(session).year
            version = queries.chosen_version(session, year, arguments.version)
            head = queries.letterhead(session)
            number = arguments.against
            if number in ("latest", "profile"):
                number = proposals.latest_id(session, year) if number == "latest" else None
        clock = QuotaYear(year)
        if arguments.until is not None and arguments.until not in clock.months:
            raise UserProblem(
                "FOLLOW_UP_MONTH",
                month=str(arguments.until),
                year=str(year),
                first=str(clock.first),
                last=str(clock.months[-1]),
            )
        report = following_up.report(
            file,
            year,
            version,
            console.wording,
            until=arguments.until,
            proposal_id=number,
            public=arguments.public,
            diary_number=arguments.diary_number,
        )
    _write(report, arguments.out, head)
    console.answer(_data(report, arguments.out), [*_lines(report), *map(str, arguments.out)])
    return Exit.DONE


def _write(report: FollowUpReport, paths: list[Path], head: Letterhead) -> None:
    """Everything is made before anything is written."""
    papers: dict[Path, bytes] = {}
    for path in paths:
        match path.suffix.lower():
            case ".xlsx":
                papers[path] = following_up.workbook(report)
            case ".pdf":
                from models.documents.pdf import to_pdf

                papers[path] = to_pdf(following_up.printed(report).under(head))
            case _:
                from models.documents.web_page import to_html

                papers[path] = to_html(following_up.printed(report).under(head)).encode()
    for path, content in papers.items():
        write_whole(path, content)


def _lines(report: FollowUpReport) -> Iterator[str]:
    yield summary(report)
    line = QT_TRANSLATE_NOOP(
        "CommandLine", "{municipality}: received {received}, planned {planned}, left {left}."
    )
    for row in report.rows:
        yield report.wording.of(
            line,
            municipality=row.municipality,
            received=report.persons(row, "received"),
            planned=report.persons(row, "planned"),
            left=report.persons(row, "left"),
        )
    for indicator in report.shown_indicators:
        yield report.wording.of(
            QT_TRANSLATE_NOOP("CommandLine", "{title}: {value}, to be {aim}: {state}."),
            title=indicator.title,
            value=report.value(indicator),
            aim=aim(indicator, report.wording),
            state=STATES[indicator.state],
        )


def _data(report: FollowUpReport, paths: list[Path]) -> Mapping[str, object]:
    """The public one holds the lines of its table and no more."""
    follow = report.follow
    data: dict[str, object] = {
        "outcome": "ok",
        "year": follow.year,
        "version": follow.version,
        "until": str(follow.until),
        "proposal": follow.planned.proposal_id,
        "public": report.public,
        "files": [str(path) for path in paths],
    }
    if report.public:
        names = ("quota", "planned", "received", "left")
        data["municipalities"] = [
            {"municipality": row.municipality, **{column: report.persons(row, column) for column in names}}
            for row in report.rows
        ]
        return data
    data["total"] = _row(follow.total)
    data["municipalities"] = [_row(row) for row in follow.rows]
    data["months"] = {code or "all": [_month(row) for row in rows] for code, rows in follow.months.items()}
    data["indicators"] = [_indicator(row) for row in report.indicators]
    return data


def _row(row: FollowUpRow) -> Mapping[str, object]:
    return {
        "code": row.municipality_code,
        "municipality": row.municipality,
        "quota": row.quota,
        "planned": row.planned,
        "assigned": row.assigned,
        "received": row.received,
        "difference": row.difference,
        "left": row.left,
        "waiting": row.waiting,
        "overdue": row.overdue,
        "year_end_arithmetic": row.forecast,
    }


def _month(row: FollowedMonth) -> Mapping[str, object]:
    return {
        "month": str(row.month),
        "quota": row.quota,
        "planned": row.planned,
        "assigned": row.assigned,
        "received": row.received,
        "planned_total": row.planned_total,
        "assigned_total": row.assigned_total,
        "received_total": row.received_total,
    }


def _indicator(row: IndicatorRow) -> Mapping[str, object]:
    return {
        "title": row.title,
        "municipality": row.municipality_code,
        "measure": row.measure.value,
        "value": row.value,
        "target": row.target,
        "at_least": row.at_least,
        "due": row.due,
        "owner": row.owner,
        "state": row.state.value,
    }


COMMANDS: Mapping[str, Command] = {"follow-up": follow_up}
