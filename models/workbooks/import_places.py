"""Imports SCB's urban areas and small localities; homes and services keep their places."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from models.domain.geography import LocalityKind
from models.edits import DeleteRows, Edit, FromCells, InsertRows, Row, UpdateRows
from models.findings import Finding, Severity
from models.planning_file.new_plan import countryside_code, place_code
from models.tables import (
    Catchment,
    HomeStock,
    HouseholdGroup,
    HouseholdPlace,
    HousingProject,
    Locality,
    Lock,
    Municipality,
    Place,
)
from models.workbooks.as_read import places_as_read
from models.workbooks.import_basis import Basis, Prepared
from models.workbooks.match_places import PartKey, match_places, official_seats, part_key
from models.workbooks.origins import of_columns
from models.workbooks.read_places import PlacePart, PlaceTable
from models.workbooks.report import ImportKind, ImportReport, ReportRow, RowStatus

SOURCE = "SCB"
_REFERENCES = (
    HomeStock.place_code,
    HousingProject.place_code,
    Catchment.place_code,
    HouseholdGroup.lives_in,
    HouseholdPlace.place_code,
    Lock.place_code,
)


def prepare_places(basis: Basis, table: PlaceTable) -> Prepared:
    """Parts in the plan's municipalities; a locality's inhabitants count all its parts.

    A place that came from another source becomes the official one under its old code, so that nothing
    which refers to it is lost: homes, projects, services, locks, and the municipalities' workbooks that
    are under way. Urban areas that the table does not know are taken out, unless something refers to
    them; then they stay, and their inhabitants are counted in the official ones.
    """
    basis.require_some_in_plan([part.municipality_code for part in table.parts])
    change = _Change(basis, table)
    change.compare()
    report = ImportReport(
        kind=ImportKind.PLACES,
        file_name=basis.workbook.file_name,
        sha256=basis.workbook.sha256,
        year=basis.year or basis.plan_year,
        version="",
        rows=tuple(change.rows),
        findings=basis.workbook.notices + table.findings + tuple(change.findings),
        sum_persons=sum(part.population for part in table.parts if part.municipality_code in basis.scope),
        columns=table.columns,
        headings=table.headings,
        fingerprint=table.fingerprint,
        fields=table.fields,
        place=table.place,
        as_read=places_as_read(table, basis.country, basis.wording),
    )
    return Prepared(report, change.edits())


_CITED = {"population": "population", "name": "name", "municipality_code": "municipality_code"}


@dataclass(slots=True)
class _Change:
    basis: Basis
    table: PlaceTable
    rows: list[ReportRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    places: dict[str, Place] = field(init=False)
    localities: dict[str, Locality] = field(init=False)
    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    cells: dict[str, str] = field(default_factory=dict)
    gone: list[Place] = field(default_factory=list)
    counted_elsewhere: list[Place] = field(default_factory=list)
    seats: dict[str, PartKey] = field(init=False)
    used: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        session = self.basis.session
        self.places = {place.code: place for place in session.scalars(select(Place))}
        self.localities = {row.code: row for row in session.scalars(select(Locality))}
        urban = self.table.kind is LocalityKind.URBAN_AREA
        self.seats = official_seats(self.table.parts) if urban else {}
        self.used = frozenset(
            code for column in _REFERENCES for code in session.scalars(select(column)) if code
        )

    def compare(self) -> None:
        taken: set[str] = set()
        matched = match_places(self.table.parts, self.places.values(), self.seats)
        for part in self.table.parts:
            label = f"{part.name}, {self.basis.country.municipalities[part.municipality_code]}"
            if part.municipality_code not in self.basis.scope:
                self._row(part.locality_code, label, RowStatus.OUTSIDE, None, part)
                continue
            place = matched.get(part_key(part))
            code = place.code if place else place_code(part.municipality_code, part.locality_code)
            taken.add(code)
            values = self._values(part, place)
            self.values[code] = values
            self.cells[code] = part.cell
            if place is None:
                self._row(code, label, RowStatus.NEW, None, part)
            elif all(getattr(place, name) == value for name, value in values.items()):
                self._row(code, label, RowStatus.SAME, place.population, part)
            elif place.locality_code != part.locality_code:
                renamed = label if place.name == part.name else f"{place.name} → {label}"
                self._row(code, renamed, RowStatus.REPLACED, place.population, part)
                if place.code in self.used or place.name != part.name:
                    self._becomes_official(place, part)
            else:
                self._row(code, label, RowStatus.CHANGED, place.population, part)
        for rejected in self.table.rejected:
            status = RowStatus.REJECTED
            self.rows.append(
                ReportRow(rejected.key, rejected.label, status, sheet=self.table.sheet, cell=rejected.cell)
            )
        if self.table.kind is LocalityKind.URBAN_AREA:
            self._take_out(taken)

    def edits(self) -> tuple[Edit, ...]:
        sentence = self.basis.sentence
        new = [
            self._cited(code, {"code": code, "is_seat": False, "east": None, "north": None, **values})
            for code, values in self.values.items()
            if code not in self.places
        ]
        changed: list[tuple[Row, Row]] = [
            ({"code": code}, self._cited(code, values))
            for code, values in self.values.items()
            if code in self.places
            and any(getattr(self.places[code], name) != value for name, value in values.items())
        ]
        changed += [
            ({"code": place.code}, {"population": None})
            for place in self.counted_elsewhere
            if place.population is not None
        ]
        changed += self._countryside()
        changed += self._seats_outside_the_table()
        edits: list[Edit] = [*self._locality_edits()]
        if new:
            edits.append(InsertRows(sentence, "place", tuple(new)))
        if changed:
            edits.append(UpdateRows(sentence, "place", tuple(changed)))
        if self.gone:
            edits.append(DeleteRows(sentence, "place", tuple({"code": place.code} for place in self.gone)))
        if empty := self._empty_localities():
            edits.append(DeleteRows(sentence, "locality", tuple({"code": code} for code in empty)))
        return tuple(edits)

    def _cited(self, code: str, values: dict[str, Any]) -> FromCells:
        table = self.table
        return of_columns(values, table.sheet, table.columns, self.cells[code], _CITED)

    def _becomes_official(self, place: Place, part: PlacePart) -> None:
        params: dict[str, object] = {"place": place.name, "name": part.name, "code": part.locality_code}
        self.findings.append(
            Finding(Severity.NOTICE, "PLACE_BECOMES_OFFICIAL", self.table.sheet, part.cell, params)
        )

    def _values(self, part: PlacePart, place: Place | None) -> dict[str, Any]:
        values: dict[str, Any] = {
            "municipality_code": part.municipality_code,
            "locality_code": part.locality_code,
            "name": self._name(part, place),
            "kind": self.table.kind.value,
            "population": part.population,
            "source": SOURCE,
        }
        if part.municipality_code in self.seats:
            values["is_seat"] = self.seats[part.municipality_code] == part_key(part)
        return values

    def _name(self, part: PlacePart, place: Place | None) -> str:
        """SCB gives small localities no name; the one that somebody here gave them stays."""
        if self.table.kind is LocalityKind.URBAN_AREA:
            return part.name
        return place.name if place else f"Småort {part.locality_code}"

    def _take_out(self, taken: set[str]) -> None:
        covered = {part.municipality_code for part in self.table.parts}
        for place in self.places.values():
            if (
                place.municipality_code not in covered & self.basis.scope
                or place.kind != LocalityKind.URBAN_AREA
                or place.code in taken
            ):
                continue
            label = f"{place.name}, {self.basis.country.municipalities[place.municipality_code]}"
            if place.code in self.used:
                params: dict[str, object] = {"place": label}
                self.findings.append(Finding(Severity.WARNING, "PLACE_IN_USE_STAYS", params=params))
                self.counted_elsewhere.append(place)
            else:
                self.gone.append(place)
                self.rows.append(ReportRow(place.code, label, RowStatus.GONE, place.population))

    def _locality_edits(self) -> list[Edit]:
        whole: Counter[str] = Counter()
        names: dict[str, str] = {}
        for part in self.table.parts:
            whole[part.locality_code] += part.population
            names.setdefault(part.locality_code, part.name)
        wanted = {values["locality_code"] for values in self.values.values()}
        new: list[dict[str, Any]] = []
        changed: list[tuple[dict[str, Any], dict[str, Any]]] = []
        for code in sorted(wanted):
            values: dict[str, Any] = {
                "name": names[code],
                "kind": self.table.kind.value,
                "population": whole[code],
                "source": SOURCE,
            }
            stored = self.localities.get(code)
            if stored is None:
                new.append({"code": code, **values})
            elif any(getattr(stored, name) != value for name, value in values.items()):
                changed.append(({"code": code}, values))
        edits: list[Edit] = []
        if new:
            edits.append(InsertRows(self.basis.sentence, "locality", tuple(new)))
        if changed:
            edits.append(UpdateRows(self.basis.sentence, "locality", tuple(changed)))
        return edits

    def _empty_localities(self) -> list[str]:
        """Localities that lose their last place."""
        gone = {place.code for place in self.gone}
        left = {
            self.values.get(place.code, {}).get("locality_code", place.locality_code)
            for place in self.places.values()
            if place.code not in gone
        } | {values["locality_code"] for values in self.values.values()}
        had = {place.locality_code for place in self.places.values() if place.locality_code}
        return sorted(had - left)

    def _countryside(self) -> list[tuple[Row, Row]]:
        """A municipality's inhabitants less those of its localities, where localities changed."""
        inside: defaultdict[str, int] = defaultdict(int)
        gone = {place.code for place in (*self.gone, *self.counted_elsewhere)}
        after: dict[str, Mapping[str, Any]] = {
            place.code: {
                "kind": place.kind,
                "municipality_code": place.municipality_code,
                "population": place.population,
            }
            for place in self.places.values()
            if place.code not in gone
        }
        after.update(self.values)
        for values in after.values():
            if values["kind"] != LocalityKind.COUNTRYSIDE:
                inside[values["municipality_code"]] += values["population"] or 0
        touched = {values["municipality_code"] for values in self.values.values()}
        changes: list[tuple[Row, Row]] = []
        for code in sorted(touched):
            municipality = self.basis.session.get(Municipality, code)
            place = self.places.get(countryside_code(code))
            if municipality is None or place is None:
                continue
            rest = max(0, municipality.population - inside[code])
            if rest != place.population:
                changes.append(({"code": place.code}, {"population": rest}))
        return changes

    def _seats_outside_the_table(self) -> list[tuple[Row, Row]]:
        """A municipality has one seat: the one SCB marks; the largest where the former one is taken out."""
        changes: list[tuple[Row, Row]] = []
        for place in self.places.values():
            if not place.is_seat or place.code in self.values:
                continue
            if place.municipality_code in self.seats and place not in self.gone:
                changes.append(({"code": place.code}, {"is_seat": False}))
            elif place.municipality_code not in self.seats and place in self.gone:
                changes.append(({"code": self._largest_in(place.municipality_code)}, {"is_seat": True}))
        return changes

    def _largest_in(self, municipality: str) -> str:
        own = {
            code: values["population"]
            for code, values in self.values.items()
            if values["municipality_code"] == municipality
        }
        return max(own, key=lambda code: (own[code], code))

    def _row(self, key: str, label: str, status: RowStatus, old: int | None, part: PlacePart) -> None:
        self.rows.append(ReportRow(key, label, status, old, part.population, self.table.sheet, part.cell))
