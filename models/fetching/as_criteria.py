"""What was fetched, as if it had stood in a table: the same report, the same one step."""

from __future__ import annotations

import re

from models.domain.criteria import MEASURES, Scale
from models.fetching.fetched import Fetched
from models.findings import Finding, Severity
from models.words.criterion_words import MEASURE_TITLES
from models.workbooks.municipality_keys import Country
from models.workbooks.parsed import MunicipalNumbers, MunicipalRow, RejectedRow
from models.workbooks.read_criteria import MILLIONTHS, CriterionNumbers, MeasureNumbers, limits
from models.workbooks.workbook import FileKind, Workbook

_PER_INHABITANT = re.compile(r"/\s*1\s?000|per 1\s?000|/inv|per invånare|andel|\(%\)", re.IGNORECASE)


def as_workbook(fetched: Fetched) -> Workbook:
    """Without sheets: its name is the source, its fingerprint that of the answers."""
    return Workbook(fetched.source, fetched.sha256, FileKind.CSV, ())


def as_criteria(fetched: Fetched, measure: str, scope: frozenset[str], country: Country) -> CriterionNumbers:
    """The municipalities of the plan only; a value that the measure cannot have is a finding."""
    rows: list[MunicipalRow] = []
    rejected: list[RejectedRow] = []
    findings: list[Finding] = []
    lowest, highest = limits(measure)
    title = MEASURE_TITLES[measure]
    if MEASURES[measure].scale is Scale.COUNT and _PER_INHABITANT.search(fetched.title):
        params: dict[str, object] = {"title": fetched.title, "measure": title}
        findings.append(Finding(Severity.WARNING, "AMOUNT_PER_INHABITANT", params=params))
    for code, value in sorted(fetched.values.items()):
        if code not in scope:
            continue
        name = country.municipalities[code]
        if lowest <= value <= highest:
            rows.append(MunicipalRow(code, {measure: round(value * MILLIONTHS)}, ""))
        else:
            params = {"municipality": name, "value": float(value), "measure": title}
            findings.append(Finding(Severity.ERROR, "VALUE_BEYOND_MEASURE", params=params))
            rejected.append(RejectedRow(code, name, ""))
    numbers = MunicipalNumbers("", tuple(rows), tuple(rejected), fetched.missing, findings=tuple(findings))
    return CriterionNumbers((MeasureNumbers(measure, numbers, fetched.as_of),), fetched.edition)
