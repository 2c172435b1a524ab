"""A proposal as a workbook: the same figures as on paper, as real numbers to go on counting with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from openpyxl import Workbook

from models.documents.basis import Basis
from models.documents.capacity import SERVICE_NAMES
from models.documents.heading import title
from models.domain.geography import LocalityKind
from models.domain.plan_figures import NOBODY, MunicipalityFigures
from models.domain.proposal import Proposal, ShortageKind
from models.wording import QT_TRANSLATE_NOOP, Measure, Text, Wording
from models.workbooks.fixed_bytes import workbook_bytes
from models.workbooks.project_sheet import add_projects
from models.workbooks.proposal_sheets import Cells, add_origin, add_rules_and_goals, add_summary_sheet
from models.workbooks.public_sheets import add_public_sheets
from models.workbooks.sheet_rows import SheetColumn, add_table_sheet

_KINDS: Mapping[ShortageKind, Text] = {
    ShortageKind.HOME: QT_TRANSLATE_NOOP("Documents", "Home"),
    ShortageKind.SERVICE: QT_TRANSLATE_NOOP("Documents", "Places in a service"),
    ShortageKind.PLACE: QT_TRANSLATE_NOOP("Documents", "Suitable place"),
    ShortageKind.QUOTA: QT_TRANSLATE_NOOP("Documents", "Room in the quota"),
    ShortageKind.LOCK: QT_TRANSLATE_NOOP("Documents", "Locks leave no room"),
    ShortageKind.REACH: QT_TRANSLATE_NOOP("Documents", "Service within reach"),
    ShortageKind.CONCENTRATION: QT_TRANSLATE_NOOP("Documents", "Share of newcomers"),
    ShortageKind.PACE: QT_TRANSLATE_NOOP("Documents", "Pace of the municipality"),
    ShortageKind.LINK: QT_TRANSLATE_NOOP("Documents", "Home near those they are linked to"),
}

_PLACE_KINDS: Mapping[LocalityKind, Text] = {
    LocalityKind.URBAN_AREA: QT_TRANSLATE_NOOP("Documents", "Urban area"),
    LocalityKind.SMALL_LOCALITY: QT_TRANSLATE_NOOP("Documents", "Small locality"),
    LocalityKind.COUNTRYSIDE: QT_TRANSLATE_NOOP("Documents", "Countryside"),
}


def proposal_workbook(
    proposal: Proposal,
    wording: Wording,
    *,
    rule_titles: Mapping[str, Text] | None = None,
    goal_titles: Mapping[str, Text] | None = None,
    goal_measures: Mapping[str, Measure] | None = None,
    shortage_sentences: Sequence[str] = (),
    diary_number: str = "",
    public: bool = False,
) -> bytes:
    """An .xlsx file; the same proposal gives the same bytes.

    `public` leaves out everything from which a single family could be told.
    """
    basis = Basis(
        proposal,
        wording,
        rule_titles=rule_titles or {},
        goal_titles=goal_titles or {},
        goal_measures=goal_measures or {},
        shortage_sentences=shortage_sentences,
        diary_number=diary_number,
        public=public,
    )
    workbook = Workbook()
    workbook.remove(workbook.active)
    workbook.properties.title = title(basis)
    workbook.properties.creator = "Bosättningsplan"
    workbook.properties.language = wording.language
    if public:
        add_public_sheets(workbook, basis)
    else:
        _add_summary(workbook, basis)
        _add_placements(workbook, basis)
        _add_municipalities(workbook, basis)
        _add_homes(workbook, basis)
        _add_services(workbook, basis)
        _add_shortages(workbook, basis)
        add_projects(workbook, basis)
    add_rules_and_goals(workbook, basis)
    add_origin(workbook, basis)
    return workbook_bytes(workbook, basis.created)


def _add_summary(workbook: Workbook, basis: Basis) -> None:
    wording, figures = basis.wording, basis.figures
    columns = (
        SheetColumn(wording.translate("Documents", "Municipality"), 28),
        *(SheetColumn(name, 16) for name in _measures(wording)),
    )
    rows: list[Cells] = [(basis.municipality(part.code), *_values(part)) for part in figures.municipalities]
    rows.append((wording.translate("Documents", "Total"), *_values(figures.total)))
    add_summary_sheet(workbook, basis, columns, rows)


def _measures(wording: Wording) -> tuple[str, ...]:
    return (
        wording.translate("Documents", "Quota"),
        wording.translate("Documents", "Already housed"),
        wording.translate("Documents", "Need a home"),
        wording.translate("Documents", "Placed in time"),
        wording.translate("Documents", "Placed late"),
        wording.translate("Documents", "Without a place"),
        wording.translate("Documents", "Urban, persons"),
        wording.translate("Documents", "Rural, persons"),
    )


def _values(part: MunicipalityFigures) -> tuple[int, ...]:
    return (
        part.quota,
        part.already_housed.persons,
        part.needs_home.persons,
        part.in_time.persons,
        part.late.persons,
        part.unplaced.persons,
        part.urban.persons,
        part.rural.persons,
    )


def _add_placements(workbook: Workbook, basis: Basis) -> None:
    """One row a placement, so that a pivot table can be made of it; only those who get a new home."""
    wording, snapshot, solution = basis.wording, basis.proposal.snapshot, basis.proposal.solution
    places = {place.code: place for place in snapshot.places}
    position = {row.place.code: number for number, row in enumerate(basis.figures.places)}
    groups = {group.id: group for group in solution.groups}
    yes, no = wording.translate("Documents", "Yes"), wording.translate("Documents", "No")

    def rows() -> Iterator[Cells]:
        for placement in sorted(
            solution.placements, key=lambda part: (position[part.place_code], part.month, part)
        ):
            place, group = places[placement.place_code], groups[placement.group_id]
            if group.needs_home:
                yield (
                    place.municipality_code,
                    basis.municipality(place.municipality_code),
                    place.code,
                    place.name,
                    wording.of(_PLACE_KINDS[place.kind]),
                    yes if snapshot.rural.is_rural(place) else no,
                    placement.month,
                    yes if placement.month > group.deadline else no,
                    group.id,
                    placement.households,
                    placement.households * group.composition.persons,
                )

    columns = (
        SheetColumn(wording.translate("Documents", "Municipality code"), 12),
        SheetColumn(wording.translate("Documents", "Municipality"), 22),
        SheetColumn(wording.translate("Documents", "Place code"), 16),
        SheetColumn(wording.translate("Documents", "Place"), 28),
        SheetColumn(wording.translate("Documents", "Kind"), 16),
        SheetColumn(wording.translate("Documents", "Rural"), 12),
        SheetColumn(wording.translate("Documents", "Month"), 12),
        SheetColumn(wording.translate("Documents", "Late"), 10),
        SheetColumn(wording.translate("Documents", "Group"), 24),
        SheetColumn(wording.translate("Documents", "Households"), 12),
        SheetColumn(wording.translate("Documents", "Persons"), 12),
    )
    add_table_sheet(workbook, wording.translate("Documents", "Placements"), columns, rows())


def _add_municipalities(workbook: Workbook, basis: Basis) -> None:
    """Persons moving in by municipality and month."""
    wording, figures = basis.wording, basis.figures
    months = basis.proposal.snapshot.months
    places = {code: [row.place.code for row in figures.places_of(code)] for code in basis.municipality_codes}

    def row(code: str) -> Cells:
        cells = (
            sum(figures.cells.get((place, month), NOBODY).persons for place in places[code])
            for month in months
        )
        everyone = sum(part.moved_in.persons for part in figures.places_of(code))
        return (code, basis.municipality(code), *cells, everyone)

    columns = (
        SheetColumn(wording.translate("Documents", "Municipality code"), 12),
        SheetColumn(wording.translate("Documents", "Municipality"), 22),
        *(SheetColumn(str(month), 10) for month in months),
        SheetColumn(wording.translate("Documents", "Persons in all"), 12),
    )
    add_table_sheet(
        workbook,
        wording.translate("Documents", "By municipality"),
        columns,
        map(row, basis.municipality_codes),
    )


def _add_homes(workbook: Workbook, basis: Basis) -> None:
    wording = basis.wording
    columns = (
        SheetColumn(wording.translate("Documents", "Municipality code"), 12),
        SheetColumn(wording.translate("Documents", "Municipality"), 22),
        SheetColumn(wording.translate("Documents", "Rooms"), 10),
        SheetColumn(wording.translate("Documents", "Homes"), 12),
        SheetColumn(wording.translate("Documents", "Placed households that need the size"), 22),
        SheetColumn(wording.translate("Documents", "Households without a place"), 22),
    )
    rows = (
        (
            row.municipality_code,
            basis.municipality(row.municipality_code),
            row.rooms,
            row.homes,
            row.placed,
            row.unplaced,
        )
        for row in basis.homes
    )
    add_table_sheet(workbook, wording.translate("Documents", "Homes"), columns, rows)


def _add_services(workbook: Workbook, basis: Basis) -> None:
    wording = basis.wording
    columns = (
        SheetColumn(wording.translate("Documents", "Municipality code"), 12),
        SheetColumn(wording.translate("Documents", "Municipality"), 22),
        SheetColumn(wording.translate("Documents", "Service"), 24),
        SheetColumn(wording.translate("Documents", "Service point"), 32),
        SheetColumn(wording.translate("Documents", "Month"), 12),
        SheetColumn(wording.translate("Documents", "Free places"), 12),
        SheetColumn(wording.translate("Documents", "Used"), 12),
        SheetColumn(wording.translate("Documents", "Missing"), 12),
    )
    rows = (
        (
            row.point.municipality_code,
            basis.municipality(row.point.municipality_code),
            wording.of(SERVICE_NAMES[row.point.service]),
            row.point.name,
            row.month,
            row.places,
            row.use,
            row.missing,
        )
        for row in basis.services
    )
    add_table_sheet(workbook, wording.translate("Documents", "Service"), columns, rows)


def _add_shortages(workbook: Workbook, basis: Basis) -> None:
    wording = basis.wording
    columns = (
        SheetColumn(wording.translate("Documents", "What is short"), 22),
        SheetColumn(wording.translate("Documents", "Municipality code"), 12),
        SheetColumn(wording.translate("Documents", "Municipality"), 22),
        SheetColumn(wording.translate("Documents", "Month"), 12),
        SheetColumn(wording.translate("Documents", "Households"), 12),
        SheetColumn(wording.translate("Documents", "Persons"), 12),
        SheetColumn(wording.translate("Documents", "Rooms"), 10),
        SheetColumn(wording.translate("Documents", "Service"), 22),
        SheetColumn(wording.translate("Documents", "Missing"), 12),
        SheetColumn(wording.translate("Documents", "In words"), 80),
    )
    rows = (
        (
            wording.of(_KINDS[shortage.kind]),
            shortage.municipality_code,
            basis.municipality(shortage.municipality_code),
            shortage.month,
            shortage.households,
            shortage.persons,
            shortage.rooms,
            wording.of(SERVICE_NAMES[shortage.service]) if shortage.service else None,
            shortage.missing,
            sentence,
        )
        for shortage, sentence in basis.shortages
    )
    add_table_sheet(workbook, wording.translate("Documents", "Shortages"), columns, rows)
