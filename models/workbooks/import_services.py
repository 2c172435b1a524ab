"""Service points of a municipality's workbook: who is served, and the steps of free places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select

from models.domain.months import Month
from models.edits import DeleteRows, Edit, InsertRows, UpdateRows
from models.findings import Finding, Severity
from models.tables import Catchment, ServicePoint
from models.workbooks.import_basis import Basis
from models.workbooks.line_changes import LineWords
from models.workbooks.municipal_lines import StoredPoint
from models.workbooks.origins import of_line
from models.workbooks.read_municipality import ReadLine, ReadSheet, screened
from models.workbooks.report import ReportRow, RowStatus

type PointKey = tuple[str, str]
"""Service and name, which tell the points of a municipality apart."""


@dataclass(slots=True)
class _Point:
    """A service point as its lines tell it; `cell` is where it first stands."""

    cell: str
    catchment: set[str] = field(default_factory=set)
    capacity: dict[Month, int] = field(default_factory=dict)
    cells: dict[Month, str] = field(default_factory=dict)  # of the capacity


@dataclass(frozen=True, slots=True)
class ServiceChanges:
    rows: tuple[ReportRow, ...]
    findings: tuple[Finding, ...]
    edits: tuple[Edit, ...]


def prepare_services(
    basis: Basis,
    municipality_code: str,
    read: ReadSheet,
    stored: Sequence[StoredPoint],
    words: LineWords,
) -> ServiceChanges:
    """A point with a line that does not hold is left as it is in the plan, and keeps what it serves."""
    served_elsewhere = _served_by_others(basis, municipality_code)
    gathered = _Gathered(served_elsewhere)
    sound, findings = screened(read, gathered.find_fault)
    bad = {(line.key.get("service"), line.key.get("name")) for line in sound.bad}
    points = {key: point for key, point in gathered.points.items() if not _is_meant(key, bad)}
    before = {(point.service, point.name): point for point in stored}
    clear = sound.complete and all(any(_is_meant(key, {each}) for key in before) for each in bad)
    gone = {key for key in before if clear and key not in gathered.points and not _is_meant(key, bad)}
    clashes = _take_out_clashes(points, before, gone)
    findings += tuple(
        Finding(
            Severity.ERROR, "PLACE_SERVED_TWICE", read.name, point.cell, {"value": words.place_names[place]}
        )
        for point, place in clashes.values()
    )
    rows: list[ReportRow] = []
    edits = _Edits(basis, municipality_code, read.name)
    for key, point in points.items():
        old = before.get(key)
        status = _status(point, old)
        shown_old = None if old is None else _shown(old.catchment, _steps(old), words)
        shown_new = _shown(point.catchment, point.capacity, words)
        same = status is RowStatus.SAME
        rows.append(
            ReportRow(
                " ".join(key),
                _label(read, key, words),
                status,
                None if same else shown_old,
                None if same else shown_new,
                read.name,
                point.cell,
            )
        )
        if not same:
            edits.change(key, point, old)
    for line in sound.bad:
        label = words.label(read.sheet, line.key)
        rows.append(ReportRow("", label, RowStatus.REJECTED, sheet=read.name, cell=line.cell))
    for key, (point, _) in clashes.items():
        label = _label(read, key, words)
        rows.append(ReportRow(" ".join(key), label, RowStatus.REJECTED, sheet=read.name, cell=point.cell))
    for key in (key for key in before if key in gone):
        shown = _shown(before[key].catchment, _steps(before[key]), words)
        label = _label(read, key, words)
        rows.append(ReportRow(" ".join(key), label, RowStatus.GONE, shown, None, read.name))
        edits.remove(before[key])
    return ServiceChanges(tuple(rows), findings, edits.in_order())


def _is_meant(key: PointKey, bad: Iterable[tuple[str | None, str | None]]) -> bool:
    """Whether a line at fault may be of this point, as far as its service and name could be read."""
    service, name = key
    return any(of in (None, service) and called in (None, name) for of, called in bad)


def _take_out_clashes(
    points: dict[PointKey, _Point], before: Mapping[PointKey, StoredPoint], gone: Set[PointKey]
) -> dict[PointKey, tuple[_Point, str]]:
    """Points that would serve a place which a point that stays as it is in the plan serves already."""
    clashes: dict[PointKey, tuple[_Point, str]] = {}
    while True:
        held = {
            (key[0], place)
            for key, point in before.items()
            if key not in points and key not in gone
            for place in point.catchment
        }
        clash = next(
            (
                (key, place)
                for key, point in points.items()
                for place in sorted(point.catchment)
                if (key[0], place) in held
            ),
            None,
        )
        if clash is None:
            return clashes
        key, place = clash
        clashes[key] = points.pop(key), place


class _Gathered:
    """Puts the lines of each point together, and tells which line does not fit the others."""

    def __init__(self, served_elsewhere: frozenset[tuple[str, str]]) -> None:
        self.points: dict[PointKey, _Point] = {}
        self._served: dict[tuple[str, str], PointKey | None] = dict.fromkeys(served_elsewhere)

    def find_fault(self, line: ReadLine) -> tuple[str, str] | None:
        values = line.values
        key = values["service"], values["name"]
        point = self.points.setdefault(key, _Point(line.cells["service"]))
        if (values["first"] is None) != (values["places"] is None):
            return "STEP_INCOMPLETE", "first" if values["first"] is None else "places"
        month, places = values["first"], values["places"]
        if month is not None and point.capacity.setdefault(month, places) != places:
            return "STEP_TWICE", "first"
        if month is not None:
            point.cells.setdefault(month, line.cells["places"])
        if values["catchment"] is not None:
            served = values["service"], values["catchment"]
            if self._served.setdefault(served, key) != key:
                return "PLACE_SERVED_TWICE", "catchment"
            point.catchment.add(values["catchment"])
        return None


class _Edits:
    """Everything is taken away before anything is added: a place may move from one point to another."""

    def __init__(self, basis: Basis, municipality_code: str, sheet: str) -> None:
        self._basis = basis
        self._sheet = sheet
        self._municipality_code = municipality_code
        self._next_id = (basis.session.scalar(select(func.max(ServicePoint.id))) or 0) + 1
        self._gone: dict[str, list[dict[str, Any]]] = {
            "catchment": [],
            "service_capacity": [],
            "service_point": [],
        }
        self._new: dict[str, list[dict[str, Any]]] = {
            "service_point": [],
            "catchment": [],
            "service_capacity": [],
        }
        self._changed: list[tuple[dict[str, Any], dict[str, Any]]] = []
        self._real: list[tuple[dict[str, Any], dict[str, Any]]] = []

    def change(self, key: PointKey, point: _Point, old: StoredPoint | None) -> None:
        service, name = key
        if old is None:
            point_id = self._next_id
            self._next_id += 1
            self._new["service_point"].append(
                {
                    "id": point_id,
                    "municipality_code": self._municipality_code,
                    "service": service,
                    "name": name,
                    "synthetic": False,
                    "source": self._basis.workbook.file_name,
                }
            )
        else:
            point_id = old.id
            if old.synthetic:
                source = self._basis.workbook.file_name
                self._real.append(({"id": old.id}, {"synthetic": False, "source": source}))
        served = old.catchment if old else {}
        steps = old.capacity if old else {}
        self._gone["catchment"] += [
            {"id": row} for place, row in served.items() if place not in point.catchment
        ]
        self._gone["service_capacity"] += [
            {"id": row} for month, (row, _) in steps.items() if month not in point.capacity
        ]
        self._new["catchment"] += [
            {"point_id": point_id, "place_code": place, "service": service}
            for place in sorted(point.catchment - served.keys())
        ]
        for month, places in sorted(point.capacity.items()):
            cell = {"places": point.cells[month]}
            if month not in steps:
                row = {"point_id": point_id, "first": month, "places": places}
                self._new["service_capacity"].append(of_line(row, self._sheet, cell))
            elif steps[month][1] != places:
                told = of_line({"places": places}, self._sheet, cell)
                self._changed.append(({"id": steps[month][0]}, told))

    def remove(self, old: StoredPoint) -> None:
        self._gone["catchment"] += [{"id": row} for row in old.catchment.values()]
        self._gone["service_capacity"] += [{"id": row} for row, _ in old.capacity.values()]
        self._gone["service_point"].append({"id": old.id})

    def in_order(self) -> tuple[Edit, ...]:
        sentence = self._basis.sentence
        edits: list[Edit] = [
            DeleteRows(sentence, table, tuple(keys)) for table, keys in self._gone.items() if keys
        ]
        edits += [InsertRows(sentence, table, tuple(rows)) for table, rows in self._new.items() if rows]
        if self._changed:
            edits.append(UpdateRows(sentence, "service_capacity", tuple(self._changed)))
        if self._real:
            edits.append(UpdateRows(sentence, "service_point", tuple(self._real)))
        return tuple(edits)


def _served_by_others(basis: Basis, municipality_code: str) -> frozenset[tuple[str, str]]:
    rows = basis.session.execute(
        select(Catchment.service, Catchment.place_code)
        .join(ServicePoint, ServicePoint.id == Catchment.point_id)
        .where(ServicePoint.municipality_code != municipality_code)
    )
    return frozenset((service, place) for service, place in rows)


def _status(point: _Point, old: StoredPoint | None) -> RowStatus:
    if old is None:
        return RowStatus.NEW
    same = point.catchment == set(old.catchment) and point.capacity == _steps(old)
    return RowStatus.SAME if same else RowStatus.CHANGED


def _steps(point: StoredPoint) -> dict[Month, int]:
    return {month: places for month, (_, places) in point.capacity.items()}


def _label(read: ReadSheet, key: PointKey, words: LineWords) -> str:
    return words.label(read.sheet, {"service": key[0], "name": key[1]})


def _shown(catchment: Mapping[str, int] | set[str], steps: Mapping[Month, int], words: LineWords) -> str:
    """Places served, then the steps: `Borlänge, Ornäs; 2026-01: 30`."""
    served = ", ".join(sorted(words.place_names.get(code, code) for code in catchment)) or "–"
    return "; ".join([served, *(f"{month}: {places}" for month, places in sorted(steps.items()))])
