"""Imports pseudonymous cases: a household a line, what is said of it place by place, and its links."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from models.domain.households import LinkKind
from models.domain.quotas import Route
from models.edits import DeleteRows, Edit, InsertRows, Row, UpdateRows
from models.findings import Finding, Severity
from models.queries.households import (
    GroupRow,
    HouseholdPlaceRow,
    LinkRow,
    group_rows,
    household_place_rows,
    link_rows,
)
from models.queries.places import PlaceRow, municipality_rows, place_rows
from models.workbooks.as_read import cases_as_read
from models.workbooks.case_layouts import ALLOWED, FORBIDDEN, LINK_COLUMNS
from models.workbooks.cells import plain
from models.workbooks.column import CellKind, References
from models.workbooks.household_layouts import AGES, HOUSEHOLD_GROUPS
from models.workbooks.import_basis import Basis, Prepared
from models.workbooks.line_changes import LineWords
from models.workbooks.municipal_sheets import place_label
from models.workbooks.origins import of_line
from models.workbooks.read_cases import ReadCase, ReadCases, read_cases
from models.workbooks.read_municipality import ReadLine
from models.workbooks.report import ImportKind, ImportReport, ReportRow, RowStatus

_OWN = tuple(column for column in HOUSEHOLD_GROUPS.columns if column.name not in ("code", "count"))

type Said = Mapping[str, tuple[bool | None, float | None, float | None]]
"""Place code -> allowed, score, cost."""


def prepare_cases(basis: Basis) -> Prepared:
    """Cases that are in the plan already are corrected; those that the file does not name stay.

    A column that the file lacks changes nothing.
    """
    year = basis.year or basis.plan_year
    places = place_rows(basis.session)
    read = read_cases(basis.workbook, references(places, basis))
    change = _Change(
        basis, year, read, LineWords({place.code: place.name for place in places}, basis.wording)
    )
    change.compare()
    report = ImportReport(
        kind=ImportKind.CASES,
        file_name=basis.workbook.file_name,
        sha256=basis.workbook.sha256,
        year=year,
        version="",
        rows=tuple(change.rows),
        findings=basis.workbook.notices + read.findings + tuple(change.findings),
        sum_persons=sum(_persons(case.line) for case in change.sound),
        as_read=cases_as_read(read, change.words),
    )
    return Prepared(report, tuple(change.edits()))


def references(places: Sequence[PlaceRow], basis: Basis) -> dict[CellKind, References]:
    """A place by its code, its label, its name where no other has it, or its name and municipality."""
    names = Counter(plain(place.name) for place in places)
    by_place: dict[str, str] = {}
    for place in places:
        for words in (
            place.code,
            place_label(place.name, place.code),
            f"{place.name} ({place.municipality})",
        ):
            by_place[plain(words)] = place.code
        if names[plain(place.name)] == 1:
            by_place[plain(place.name)] = place.code
    towns = {
        plain(words): row.code
        for row in municipality_rows(basis.session)
        for words in (row.code, row.name, place_label(row.name, row.code))
    }
    return {
        CellKind.PLACE: by_place,
        CellKind.PLACES: by_place,
        CellKind.MUNICIPALITY: towns,
        CellKind.MUNICIPALITIES: towns,
    }


@dataclass(slots=True)
class _Change:
    basis: Basis
    year: int
    read: ReadCases
    words: LineWords
    rows: list[ReportRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    sound: list[ReadCase] = field(default_factory=list)
    groups: dict[str, GroupRow] = field(init=False)
    said: dict[str, list[HouseholdPlaceRow]] = field(init=False)
    links: dict[frozenset[str], LinkRow] = field(init=False)

    def __post_init__(self) -> None:
        session = self.basis.session
        self.groups = {row.code: row for row in group_rows(session, self.year)}
        self.said = defaultdict(list)
        for row in household_place_rows(session, self.year):
            self.said[row.group_code].append(row)
        self.links = {
            frozenset((row.first_code, row.second_code)): row for row in link_rows(session, self.year)
        }

    def compare(self) -> None:
        """What each line would do; a line at fault is told of and left out."""
        counts = Counter(case.line.values["code"] for case in self.read.cases)
        known = set(self.groups) | set(counts)
        for case in self.read.cases:
            code, line = case.line.values["code"], case.line
            fault = ("CASE_TWICE", "code") if counts[code] > 1 else self._fault(line, known)
            if fault is None:
                self.sound.append(case)
                self._report(case)
            else:
                problem, column = fault
                params: dict[str, object] = {"value": str(line.values[column])}
                cell = line.cells[column]
                self.findings.append(Finding(Severity.ERROR, problem, self.read.sheet, cell, params))
                self._row(code, self._label(line.values), RowStatus.REJECTED, cell)
        for bad in self.read.bad:
            self._row(str(bad.key.get("code") or ""), self._label(bad.key), RowStatus.REJECTED, bad.cell)
        rejected = {bad.key.get("code") for bad in self.read.bad}
        for code, row in self.groups.items():
            if row.count == 1 and code not in counts and code not in rejected:
                self._row(code, f"{code} – {row.municipality}", RowStatus.MISSING, "")

    def edits(self) -> Iterator[Edit]:
        sentence = self.basis.sentence
        new = [
            of_line(
                {"year": self.year, "code": case.line.values["code"], "count": 1, **_own(case.line)},
                self.read.sheet,
                case.line.cells,
            )
            for case in self.sound
            if case.line.values["code"] not in self.groups
        ]
        changed: list[tuple[Row, Row]] = [
            ({"id": self.groups[code].id}, of_line(told, self.read.sheet, case.line.cells))
            for case in self.sound
            if (code := case.line.values["code"]) in self.groups and (told := self._differing(case))
        ]
        if new:
            yield InsertRows(sentence, "household_group", new)
        if changed:
            yield UpdateRows(sentence, "household_group", changed)
        yield from self._place_edits()
        yield from self._link_edits()

    def _fault(self, line: ReadLine, known: set[str]) -> tuple[str, str] | None:
        values = line.values
        stored = self.groups.get(values["code"])
        if stored is not None and stored.count != 1:
            return "CASE_TAKEN", "code"
        if not _persons(line):
            return "NO_PERSONS", "code"
        if values["route"] == Route.ALREADY_HOUSED and values["lives_in"] is None:
            return "HOME_UNKNOWN", "route"
        if set(_codes(values[ALLOWED])) & set(_codes(values[FORBIDDEN])):
            return "PLACE_BOTH_WAYS", FORBIDDEN
        for column in LINK_COLUMNS.values():
            others = _codes(values[column])
            if values["code"] in others:
                return "LINK_TO_ITSELF", column
            if not set(others) <= known:
                return "LINK_TO_NOBODY", column
        return None

    def _report(self, case: ReadCase) -> None:
        line, code = case.line, case.line.values["code"]
        label, cell = self._label(line.values), line.cells["code"]
        if code not in self.groups:
            self._row(code, label, RowStatus.NEW, cell)
            return
        told = self._differing(case)
        same = not told and self._said_before(code) == self._said_after(case) and not self._links_differ(case)
        if same:
            self._row(code, label, RowStatus.SAME, cell)
            return
        columns = [column for column in _OWN if column.name in told]
        stored = {column.name: getattr(self.groups[code], column.name) for column in columns}
        self.rows.append(
            ReportRow(
                code,
                label,
                RowStatus.CHANGED,
                self.words.all_of(columns, stored),
                self.words.all_of(columns, line.values),
                self.read.sheet,
                cell,
            )
        )

    def _label(self, values: Mapping[str, Any]) -> str:
        town = self.basis.country.municipalities.get(values.get("municipality_code") or "", "")
        return " – ".join(part for part in (values.get("code"), town) if part)

    def _row(self, code: str, label: str, status: RowStatus, cell: str) -> None:
        self.rows.append(ReportRow(code, label, status, sheet=self.read.sheet, cell=cell))

    def _differing(self, case: ReadCase) -> dict[str, Any]:
        """The values that the file has and the plan has not."""
        stored = self.groups[case.line.values["code"]]
        return {
            name: value
            for name, value in _own(case.line).items()
            if name in case.line.cells and getattr(stored, name) != value
        }

    def _said_before(self, code: str) -> Said:
        return {row.place_code: (row.allowed, row.score, row.cost) for row in self.said[code]}

    def _said_after(self, case: ReadCase) -> Said:
        line, before = case.line, self._said_before(case.line.values["code"])
        told = {ALLOWED, FORBIDDEN} & line.cells.keys()
        yes, no = _codes(line.values[ALLOWED]), _codes(line.values[FORBIDDEN])
        after: dict[str, tuple[bool | None, float | None, float | None]] = {}
        for place in sorted({*before, *yes, *no, *case.scores, *case.costs}):
            allowed, score, cost = before.get(place, (None, None, None))
            if told:
                allowed = True if place in yes else False if place in no else None
            if self.read.tells_scores:
                score = case.scores.get(place)
            if self.read.tells_costs:
                cost = case.costs.get(place)
            if (allowed, score, cost) != (None, None, None):
                after[place] = allowed, score, cost
        return after

    def _place_edits(self) -> Iterator[Edit]:
        """What is said of a case is written anew where any of it differs."""
        gone: list[Row] = []
        new: list[Row] = []
        for case in self.sound:
            code = case.line.values["code"]
            after = self._said_after(case)
            if after == self._said_before(code):
                continue
            gone += [{"id": row.id} for row in self.said[code]]
            new += [
                of_line(
                    {
                        "year": self.year,
                        "group_code": code,
                        "place_code": place,
                        "allowed": allowed,
                        "score": score,
                        "cost": cost,
                    },
                    self.read.sheet,
                    _told_in(case, place),
                )
                for place, (allowed, score, cost) in after.items()
            ]
        if gone:
            yield DeleteRows(self.basis.sentence, "household_place", gone)
        if new:
            yield InsertRows(self.basis.sentence, "household_place", new)

    def _wanted_links(self, case: ReadCase) -> dict[frozenset[str], LinkKind]:
        code = case.line.values["code"]
        return {
            frozenset((code, other)): kind
            for kind in reversed(LinkKind)  # the same place is also the same municipality
            for other in _codes(case.line.values[LINK_COLUMNS[kind]])
        }

    def _links_differ(self, case: ReadCase) -> bool:
        wanted = self._wanted_links(case)
        return any(pair not in self.links or self.links[pair].kind != kind for pair, kind in wanted.items())

    def _link_edits(self) -> Iterator[Edit]:
        """Links between two cases of the file are as it says; others are only added to."""
        sentence = self.basis.sentence
        wanted: dict[frozenset[str], LinkKind] = {}
        for case in self.sound:
            for pair, kind in self._wanted_links(case).items():
                if wanted.get(pair) is not LinkKind.SAME_PLACE:
                    wanted[pair] = kind
        telling = {
            case.line.values["code"]
            for case in self.sound
            if set(LINK_COLUMNS.values()) & case.line.cells.keys()
        }
        gone = [
            row.id
            for pair, row in self.links.items()
            if (pair <= telling or pair in wanted) and wanted.get(pair) != row.kind
        ]
        kept = {pair for pair, row in self.links.items() if row.id not in gone}
        new = [
            {"year": self.year, "first_code": first, "second_code": second, "kind": kind.value}
            for pair, kind in wanted.items()
            if pair not in kept
            for first, second in (sorted(pair),)
        ]
        if gone:
            yield DeleteRows(sentence, "household_link", [{"id": number} for number in gone])
        if new:
            yield InsertRows(sentence, "household_link", new)


def _told_in(case: ReadCase, place: str) -> dict[str, str]:
    """The cells of what is said of a case in a place."""
    cells = {"score": case.cells.get((False, place)), "cost": case.cells.get((True, place))}
    return {name: cell for name, cell in cells.items() if cell is not None}


def _own(line: ReadLine) -> dict[str, Any]:
    return {column.name: line.values[column.name] for column in _OWN}


def _persons(line: ReadLine) -> int:
    return sum(line.values[column.name] for column in AGES)


def _codes(text: str) -> list[str]:
    return [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
