"""Every change made by hand, with its reason."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.basis import Basis
from models.documents.parts import Block, Column, Heading, Paragraph, Row, Table, number_column
from models.domain.proposal import Adjustment
from models.wording import QT_TRANSLATE_NOOP
from models.words.month_names import long_month


def hand_change_blocks(basis: Basis) -> Iterator[Block]:
    wording, proposal = basis.wording, basis.proposal
    yield Heading(wording.translate("Documents", "Changes by hand"))
    if not proposal.adjustments:
        yield Paragraph(wording.translate("Documents", "The plan has not been changed by hand."))
        return
    yield Paragraph(
        wording.of(
            QT_TRANSLATE_NOOP("Documents", "Changed from proposal {number}. Reason: {reason}"),
            number="–" if proposal.parent_id is None else str(proposal.parent_id),
            reason=proposal.reason or "–",
        )
    )
    yield Table(
        caption=wording.translate("Documents", "Moved by hand"),
        columns=(
            Column(wording.translate("Documents", "Group"), width=60),
            number_column(wording.translate("Documents", "Households"), 28),
            Column(wording.translate("Documents", "From")),
            Column(wording.translate("Documents", "To")),
        ),
        rows=tuple(_row(basis, change) for change in proposal.adjustments),
    )


def _row(basis: Basis, change: Adjustment) -> Row:
    wording = basis.wording

    def cell(place: str | None, month: object) -> str:
        if place is None:
            return wording.translate("Documents", "Without a place")
        name = basis.place_names.get(place, place)
        return name if month is None else f"{name}, {month}"

    return Row(
        (
            change.group_id,
            wording.number(change.households),
            cell(change.from_place, change.from_month and long_month(change.from_month, wording)),
            cell(change.to_place, change.to_month and long_month(change.to_month, wording)),
        )
    )
