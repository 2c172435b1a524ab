"""What the plan costs, part by part and place by place, so that it can be followed by hand."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.basis import Basis
from models.documents.parts import Block, Column, Row, Table, number_column
from models.documents.swedish_names import name_key
from models.domain.cost_lines import CostLine
from models.wording import NO_BREAK
from models.words.cost_words import SEK, PartOfCost, cost_by_part, number_words, part_words, subject_words


def cost_blocks(basis: Basis) -> Iterator[Block]:
    """Nothing where no cost is counted, or where it comes to nothing."""
    parts = tuple(cost_by_part(basis.cost_lines))
    if not parts:
        return
    wording = basis.wording
    yield Table(
        caption=wording.translate("Documents", "What the plan costs, part by part"),
        columns=(
            Column(wording.translate("Documents", "What is counted"), width=64),
            Column(wording.translate("Documents", "Place, project or grant")),
            number_column(wording.translate("Documents", "Number"), 46),
            number_column(wording.translate("Documents", "Each, SEK"), 26),
            number_column(wording.translate("Documents", "SEK"), 30),
        ),
        rows=(
            *(row for part in parts for row in _rows(basis, part, alone=len(parts) == 1)),
            _total(basis, wording.translate("Documents", "Total"), sum(part.amount for part in parts)),
        ),
    )


def _rows(basis: Basis, part: PartOfCost, *, alone: bool) -> Iterator[Row]:
    """Each line, and their sum where that is not the sum of all."""
    wording, snapshot = basis.wording, basis.proposal.snapshot
    name = part_words(part.parts, wording).capitalize()
    municipality_of = {place.code: place.municipality_code for place in snapshot.places}

    def position(line: CostLine) -> tuple[int, object]:
        municipality = municipality_of.get(line.subject, "")
        return basis.municipality_position(municipality), name_key(subject_words(line, snapshot))

    for line in sorted(part.lines, key=position):
        yield Row(
            (
                name,
                subject_words(line, snapshot),
                number_words(line, wording),
                _sek(basis, line.each),
                _sek(basis, line.amount),
            )
        )
    if not alone and len(part.lines) > 1:
        yield _total(basis, name, part.amount)


def _total(basis: Basis, name: str, amount: int) -> Row:
    return Row((name, "", "", "", _sek(basis, amount)), total=True)


def _sek(basis: Basis, amount: int) -> str:
    return basis.wording.amount(amount, SEK).rpartition(NO_BREAK)[0]
