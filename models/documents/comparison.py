"""The paper that compares plans: totals, goals, rules, what differs, and what was changed by hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from models import reference
from models.documents.comparison_basis import ComparisonBasis, FactKind
from models.documents.comparison_maps import maps_svg
from models.documents.parts import (
    Block,
    Column,
    Document,
    Facts,
    Figure,
    Heading,
    Notice,
    Paragraph,
    Row,
    Table,
    number_column,
)
from models.documents.public_comparison import public_blocks, public_notice
from models.domain.proposal import Outcome
from models.domain.side_by_side import Side
from models.wording import QT_TRANSLATE_NOOP, Text

MOST_CELLS = 200
"""Lines of what differs that are printed; the workbook has them all."""

FACT_TITLES: Mapping[FactKind, Text] = {
    FactKind.TOTAL: QT_TRANSLATE_NOOP("SideBySide", "Totals"),
    FactKind.GOAL: QT_TRANSLATE_NOOP("SideBySide", "Goals in strict priority"),
    FactKind.RULE: QT_TRANSLATE_NOOP("SideBySide", "Rules"),
}
OUTCOMES: Mapping[Outcome, Text] = {
    Outcome.OPTIMAL: QT_TRANSLATE_NOOP("SideBySide", "proven best"),
    Outcome.FEASIBLE: QT_TRANSLATE_NOOP("SideBySide", "best within the time limit"),
    Outcome.STOPPED: QT_TRANSLATE_NOOP("SideBySide", "best when it was stopped"),
    Outcome.EDITED: QT_TRANSLATE_NOOP("SideBySide", "changed by hand"),
}
_NAME_WIDTH = 46.0
_MAP_WIDTH, _PAPER_WIDTH = 89.0, 267.0


def comparison_title(basis: ComparisonBasis) -> str:
    return basis.wording.of(
        QT_TRANSLATE_NOOP("SideBySide", "Comparison of plans {year}: {plans}"),
        year=basis.years,
        plans=", ".join(basis.names),
    )


def comparison_document(basis: ComparisonBasis, diary_number: str = "", *, public: bool = False) -> Document:
    """In full, or as the public version that no small number can be read or worked out of."""
    wording = basis.wording
    return Document(
        title=comparison_title(basis),
        language=wording.language,
        created=basis.made,
        stamp=wording.translate("Documents", "DRAFT"),
        every_page=on_every_page(basis, public=public),
        page_word=wording.translate("Documents", "Page"),
        table_word=wording.translate("Documents", "Table"),
        figure_word=wording.translate("Documents", "Figure"),
        blocks=tuple(_blocks(basis, diary_number, public=public)),
    )


def on_every_page(basis: ComparisonBasis, *, public: bool = False) -> tuple[str, ...]:
    """What no page may be read without."""
    translate = basis.wording.translate
    lines = [
        translate("Documents", "Material for dialogue – the municipality decides on the locality"),
        translate("Documents", "Public version")
        if public
        else translate("Documents", "Full version with small numbers"),
    ]
    if basis.synthetic:
        lines.append(translate("Documents", "Made-up demonstration data"))
    return tuple(lines)


def about(side: Side, basis: ComparisonBasis) -> str:
    """When a plan was made, from which version of the quotas, and how good it is known to be."""
    wording, proposal = basis.wording, side.proposal
    outcome = OUTCOMES.get(proposal.solution.outcome)
    return wording.of(
        QT_TRANSLATE_NOOP("SideBySide", "{day}, quotas version {version}, {outcome}"),
        day=proposal.created[:10],
        version=proposal.snapshot.quota_version,
        outcome="–" if outcome is None else wording.of(outcome),
    )


def _blocks(basis: ComparisonBasis, diary_number: str, *, public: bool) -> Iterator[Block]:
    wording = basis.wording
    translate = wording.translate
    yield Facts(
        (
            (translate("Documents", "Year"), basis.years),
            (translate("Documents", "Diary number"), diary_number),
            *((name, about(side, basis)) for name, side in zip(basis.names, basis.sides, strict=True)),
        )
    )
    if public:
        yield public_notice(basis)
        yield from _asked(basis)
        yield from public_blocks(basis)
        return
    yield Notice(
        translate("Documents", "Small numbers"),
        translate(
            "Documents",
            "Small numbers can point out a family. Merge them or take them out before the plan is spread "
            "outside the county board and the municipality.",
        ),
    )
    yield Heading(translate("Documents", "Summary"))
    yield Paragraph(basis.summary())
    yield from _asked(basis)
    for kind in FactKind:
        yield _fact_table(basis, kind)
    yield from _municipalities(basis)
    yield Heading(translate("SideBySide", "What differs"), new_page=True)
    yield from _cells(basis)
    yield Heading(translate("Documents", "Changes by hand"))
    yield from _by_hand(basis)


def _asked(basis: ComparisonBasis) -> Iterator[Paragraph]:
    """What was asked of each plan differently than of the first."""
    for name, asked in zip(basis.names[1:], basis.asked[1:], strict=True):
        yield Paragraph(
            basis.wording.of(
                QT_TRANSLATE_NOOP("SideBySide", "{plan} against {first}: {asked}"),
                plan=name,
                first=basis.names[0],
                asked=asked,
            )
        )


def _fact_table(basis: ComparisonBasis, kind: FactKind) -> Table:
    return Table(
        caption=basis.wording.of(FACT_TITLES[kind]),
        columns=(
            Column(basis.wording.of(FACT_TITLES[kind])),
            *(number_column(name, _NAME_WIDTH) for name in basis.names),
        ),
        rows=tuple(
            Row((fact.title, *map(fact.cell, range(len(basis.sides)))))
            for fact in basis.facts
            if fact.kind is kind
        ),
        note=basis.wording.of(
            QT_TRANSLATE_NOOP("SideBySide", "In brackets the difference from {first}."), first=basis.names[0]
        )
        if kind is not FactKind.RULE
        else "",
    )


def municipality_table(basis: ComparisonBasis) -> Table:
    wording, many = basis.wording, len(basis.sides)
    placed, without = (
        QT_TRANSLATE_NOOP("SideBySide", "Get a home, {plan}"),
        QT_TRANSLATE_NOOP("SideBySide", "Without, {plan}"),
    )
    return Table(
        caption=wording.translate("SideBySide", "Municipality by municipality, persons"),
        columns=(
            Column(wording.translate("Documents", "Municipality")),
            *(number_column(wording.of(placed, plan=name), 140 / many / 1.7) for name in basis.names),
            *(number_column(wording.of(without, plan=name), 140 / many / 1.7) for name in basis.names),
        ),
        rows=tuple(
            Row((line.name, *map(wording.number, (*line.placed, *line.without))))
            for line in basis.municipalities
        ),
    )


def _municipalities(basis: ComparisonBasis) -> Iterator[Block]:
    """The maps with their table; the table alone where the program knows no outline."""
    wording = basis.wording
    yield Heading(wording.translate("SideBySide", "Municipality by municipality"), new_page=True)
    table = municipality_table(basis)
    shapes = reference.municipality_shapes()
    if not any(shapes.get(line.code) for line in basis.municipalities):
        yield table
        return
    yield Figure(
        svg=maps_svg(basis, shapes),
        alternative=wording.of(
            QT_TRANSLATE_NOOP(
                "SideBySide",
                "Maps of the municipalities, one for each of {plans}, darker the more persons get a home. "
                "All maps have the same classes, and all numbers stand in the table that follows.",
            ),
            plans=", ".join(basis.names),
        ),
        caption=wording.translate("SideBySide", "Persons who get a home, by municipality"),
        table=table,
        width=min(_MAP_WIDTH * len(basis.sides), _PAPER_WIDTH),
        beside=False,
    )


def _cells(basis: ComparisonBasis) -> Iterator[Block]:
    wording = basis.wording
    if not basis.cells:
        yield Paragraph(basis.summary())
        return
    left = len(basis.cells) - MOST_CELLS
    yield Table(
        caption=wording.translate("SideBySide", "Households that move in, where the plans differ"),
        columns=(
            Column(wording.translate("Documents", "Municipality"), width=44),
            Column(wording.translate("Documents", "Place")),
            Column(wording.translate("Documents", "Month"), width=36),
            *(number_column(name, 32) for name in basis.names),
        ),
        rows=tuple(
            Row((*basis.cell_words(line), *map(wording.number, line.households)))
            for line in basis.cells[:MOST_CELLS]
        ),
        note=wording.translate("SideBySide", "%n lines more stand in the workbook.", None, left)
        if left > 0
        else "",
    )


def _by_hand(basis: ComparisonBasis) -> Iterator[Block]:
    wording, moved = basis.wording, tuple(basis.moved())
    if not moved:
        yield Paragraph(wording.translate("SideBySide", "None of the plans has been changed by hand."))
        return
    yield Table(
        caption=wording.translate("Documents", "Moved by hand"),
        columns=(
            Column(wording.translate("SideBySide", "Plan"), width=60),
            number_column(wording.translate("Documents", "Households"), 28),
            Column(wording.translate("SideBySide", "Reason")),
        ),
        rows=tuple(Row((name, wording.number(households), reason)) for name, households, reason in moved),
    )
