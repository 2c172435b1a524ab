"""What tests of imports ask of a preview."""

from models.imports import ImportPreview
from models.workbooks.report import RowStatus

HEADER = ("Kommunkod", "Kommun", "Kommuntal")


def counts(preview: ImportPreview) -> dict[str, int]:
    report = preview.report
    names = ("new", "changed", "same", "rejected", "missing", "outside", "totals_agreed", "sum_persons")
    return {name: getattr(report, name) for name in names if getattr(report, name)}


def codes(preview: ImportPreview) -> set[str]:
    return {finding.code for finding in preview.report.findings}


def labels(preview: ImportPreview, status: RowStatus) -> set[str]:
    return {row.label for row in preview.report.rows if row.status is status}
