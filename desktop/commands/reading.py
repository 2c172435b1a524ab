"""`read` and `import`: workbooks in."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from getpass import getpass
from pathlib import Path

from desktop.commands.console import Command, Console, Exit
from desktop.commands.reading_grammar import reading_choices
from models.errors import UserProblem
from models.imports import ImportPreview, prepare_workbook, read_whole
from models.planning_file.database import PlanningFile
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.import_criteria import CriteriaWish
from models.workbooks.intake import read_workbook
from models.workbooks.report import ImportReport
from models.workbooks.workbook import ImportFileError, Workbook

SHEET = QT_TRANSLATE_NOOP("CommandLine", "{sheet}: {rows} rows, {columns} columns, {cells} filled cells")
COUNTS = QT_TRANSLATE_NOOP(
    "CommandLine",
    "{file}: {new} new, {changed} changed, {same} unchanged, {rejected} rejected, {missing} missing, "
    "{outside} outside the plan.",
)
GONE = QT_TRANSLATE_NOOP("CommandLine", "Taken out of the plan: {gone}.")


@dataclass(slots=True)
class _Passwords:
    """Passwords come from a file or the keyboard, never from the command itself, which others can see."""

    given: str | None
    console: Console
    typed: dict[Path, str] = field(default_factory=dict)

    def opened[T](self, path: Path, opening: Callable[[str | None], T]) -> T:
        """What `opening` gives; asks at a terminal when the file is locked and no password was given."""
        password = self.typed.get(path, self.given)
        try:
            return opening(password)
        except UserProblem as problem:
            if problem.code != "ENCRYPTED" or not sys.stdin.isatty():
                raise
        question = self.console.wording.of(
            QT_TRANSLATE_NOOP("CommandLine", "Password of {file}: "), file=path.name
        )
        self.typed[path] = getpass(question)
        return opening(self.typed[path])


def _passwords(arguments: Namespace, console: Console) -> _Passwords:
    source: Path | None = arguments.password_file
    if source is None:
        return _Passwords(None, console)
    return _Passwords(source.read_text("utf-8-sig", errors="replace").rstrip("\r\n"), console)


def read(arguments: Namespace, console: Console) -> Exit:
    """What a file holds, or the one reason why it cannot be read."""

    def opening(password: str | None) -> Workbook:
        book = read_workbook(arguments.file, password)
        if isinstance(book, ImportFileError):
            raise book.as_problem()
        return book

    book = _passwords(arguments, console).opened(arguments.file, opening)
    lines = [
        console.wording.of(
            SHEET,
            sheet=sheet.name,
            rows=sheet.row_count,
            columns=sheet.column_count,
            cells=sheet.cell_count,
        )
        for sheet in book.sheets
    ]
    console.answer(
        {
            "outcome": "ok",
            "kind": book.kind.value,
            "sha256": book.sha256,
            "sheets": [
                {
                    "name": sheet.name,
                    "rows": sheet.row_count,
                    "columns": sheet.column_count,
                    "cells": sheet.cell_count,
                }
                for sheet in book.sheets
            ],
            "findings": console.findings_as_data(book.notices),
        },
        lines + console.findings_as_lines(book.notices),
    )
    return Exit.DONE


def import_files(arguments: Namespace, console: Console) -> Exit:
    """Every file is read before the first is imported, so that one bad file stops them all.

    One file answers with its own report; several with one report each under `files`.
    """
    passwords = _passwords(arguments, console)
    choices = reading_choices(arguments)
    with PlanningFile.open(arguments.plan) as file:

        def prepared(path: Path) -> ImportPreview:
            workbook = passwords.opened(path, lambda password: read_whole(path, password))
            if choices.sheet and all(sheet.name != choices.sheet for sheet in workbook.sheets):
                names = ", ".join(sheet.name for sheet in workbook.sheets)
                raise UserProblem("SHEET_NOT_THERE", file=path.name, sheet=choices.sheet, names=names)
            preview = prepare_workbook(
                file,
                workbook,
                kind=arguments.kind,
                year=arguments.year,
                choices=choices,
                wording=console.wording,
                criteria=CriteriaWish(
                    arguments.measure, arguments.source, arguments.as_of, arguments.edition
                ),
            )
            fields = preview.report.fields
            if strange := choices.columns.keys() - set(fields):
                raise UserProblem(
                    "FIELD_NOT_THERE",
                    file=path.name,
                    field=", ".join(sorted(strange)),
                    fields=", ".join(fields) or "–",
                )
            return preview

        previews = [prepared(path) for path in arguments.files]
        reports = [preview.report for preview in previews]
        if not arguments.dry_run:
            reports = [_imported(file, preview.again()) for preview in previews]
    data = [_as_data(report, console) for report in reports]
    lines = [line for report in reports for line in _as_lines(report, console)]
    if arguments.dry_run:
        lines.append(console.wording.translate("CommandLine", "Nothing was imported: this was a trial."))
    content = data[0] if len(data) == 1 else {"outcome": "ok", "files": data}
    console.answer(content, lines)
    return Exit.DONE


def _imported(file: PlanningFile, preview: ImportPreview) -> ImportReport:
    if preview.changes_the_plan:
        file.act(preview.confirmed_edit())
    return preview.report


def _as_data(report: ImportReport, console: Console) -> dict[str, object]:
    return {
        "outcome": "ok",
        "kind": report.kind,
        "file": report.file_name,
        "year": report.year,
        "version": report.version,
        "new": report.new,
        "changed": report.changed,
        "same": report.same,
        "rejected": report.rejected,
        "missing": report.missing,
        "gone": report.gone,
        "outside": report.outside,
        "totals_agreed": report.totals_agreed,
        "sum": report.sum_persons,
        "sheet": report.place.sheet if report.place is not None else "",
        "columns": {column.field: column.letter for column in report.columns},
        "unread": list(report.unread),
        "findings": console.findings_as_data(report.findings),
    }


def _as_lines(report: ImportReport, console: Console) -> Sequence[str]:
    return [
        console.wording.of(
            COUNTS,
            file=report.file_name,
            new=report.new,
            changed=report.changed,
            same=report.same,
            rejected=report.rejected,
            missing=report.missing,
            outside=report.outside,
        ),
        *([console.wording.of(GONE, gone=report.gone)] if report.gone else []),
        *console.findings_as_lines(report.findings),
    ]


COMMANDS: Mapping[str, Command] = {"read": read, "import": import_files}
