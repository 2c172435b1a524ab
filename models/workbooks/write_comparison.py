"""Plans side by side as a workbook: the same figures as on paper, as real numbers, and every line."""

from __future__ import annotations

from collections.abc import Iterator

from openpyxl import Workbook

from models.documents.comparison import FACT_TITLES, about, comparison_title, on_every_page
from models.documents.comparison_basis import ComparisonBasis, Fact, FactKind
from models.documents.public_comparison import public_municipalities, public_rules
from models.workbooks.fixed_bytes import workbook_bytes
from models.workbooks.safe_cells import Writable
from models.workbooks.sheet_rows import SheetColumn, add_table_sheet

_WIDE, _MIDDLE, _NARROW = 44, 24, 18


def comparison_workbook(basis: ComparisonBasis, diary_number: str = "", *, public: bool = False) -> bytes:
    """An .xlsx file; the same plans give the same bytes. The public one holds what the public paper does."""
    wording = basis.wording
    workbook = Workbook()
    workbook.remove(workbook.active)
    workbook.properties.title = comparison_title(basis)
    workbook.properties.creator = "Bosättningsplan"
    workbook.properties.language = wording.language
    if public:
        _add_public(workbook, basis)
    else:
        _add_plans(workbook, basis, diary_number)
        for kind in FactKind:
            _add_facts(workbook, basis, kind)
        _add_municipalities(workbook, basis)
        _add_cells(workbook, basis)
    for sheet in workbook.worksheets:
        sheet.oddFooter.center.text = " · ".join(on_every_page(basis, public=public))
    return workbook_bytes(workbook, basis.made)


def _add_plans(workbook: Workbook, basis: ComparisonBasis, diary_number: str) -> None:
    translate = basis.wording.translate
    columns = (
        SheetColumn(translate("SideBySide", "Plan"), _MIDDLE),
        SheetColumn(translate("SideBySide", "About it"), _WIDE),
        SheetColumn(translate("SideBySide", "Asked differently"), _WIDE),
        SheetColumn(translate("SideBySide", "Households moved by hand"), _NARROW),
        SheetColumn(translate("SideBySide", "Reason"), _WIDE),
        SheetColumn(translate("Documents", "Diary number"), _NARROW),
    )
    rows: list[tuple[Writable, ...]] = []
    for side, name, asked in zip(basis.sides, basis.names, basis.asked, strict=True):
        households = sum(moves.households for moves in side.moved)
        reasons = "; ".join(moves.reason for moves in side.moved if moves.reason)
        rows.append((name, about(side, basis), asked, households, reasons, diary_number))
    add_table_sheet(workbook, translate("SideBySide", "Plans"), columns, rows)


def _add_facts(workbook: Workbook, basis: ComparisonBasis, kind: FactKind) -> None:
    title = basis.wording.of(FACT_TITLES[kind])
    columns = (SheetColumn(title, _WIDE), *(SheetColumn(name, _MIDDLE) for name in basis.names))
    rows = [(fact.title, *_values(fact)) for fact in basis.facts if fact.kind is kind]
    add_table_sheet(workbook, title, columns, rows)


def _values(fact: Fact) -> Iterator[Writable]:
    """Rules in words, goals and totals as numbers in the unit that their words end with."""
    yield from fact.shown if fact.kind is FactKind.RULE else fact.numbers


def _add_municipalities(workbook: Workbook, basis: ComparisonBasis) -> None:
    translate = basis.wording.translate
    kinds = (
        translate("SideBySide", "Quota"),
        translate("SideBySide", "Get a home"),
        translate("SideBySide", "Without a home"),
    )
    columns = (
        SheetColumn(translate("Documents", "Municipality"), _MIDDLE),
        *(SheetColumn(f"{kind}, {name}", _NARROW) for kind in kinds for name in basis.names),
    )
    rows: list[tuple[Writable, ...]] = [
        (line.name, *line.quota, *line.placed, *line.without) for line in basis.municipalities
    ]
    add_table_sheet(workbook, translate("Documents", "Municipalities"), columns, rows)


def _add_cells(workbook: Workbook, basis: ComparisonBasis) -> None:
    translate = basis.wording.translate
    columns = (
        SheetColumn(translate("Documents", "Municipality"), _MIDDLE),
        SheetColumn(translate("Documents", "Place"), _MIDDLE),
        SheetColumn(translate("Documents", "Month"), _NARROW),
        *(SheetColumn(name, _NARROW) for name in basis.names),
    )
    rows: list[tuple[Writable, ...]] = [(*basis.cell_words(line), *line.households) for line in basis.cells]
    add_table_sheet(workbook, translate("SideBySide", "What differs"), columns, rows)


def _add_public(workbook: Workbook, basis: ComparisonBasis) -> None:
    translate = basis.wording.translate
    found = public_municipalities(basis)
    columns = (
        SheetColumn(translate("Documents", "Municipality"), _WIDE),
        *(SheetColumn(title, _NARROW) for title in found.titles),
    )
    rows: list[tuple[Writable, ...]] = [(name, *persons) for name, persons in found.lines]
    rows.append((translate("Documents", "Total"), *found.total))
    add_table_sheet(workbook, translate("Documents", "Municipalities"), columns, rows)
    rules = translate("SideBySide", "Rules")
    kept = (SheetColumn(rules, _WIDE), *(SheetColumn(name, _MIDDLE) for name in basis.names))
    add_table_sheet(workbook, rules, kept, [(title, *words) for title, words in public_rules(basis)])
