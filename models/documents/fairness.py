"""How well the plan suits every kind of household, on average."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from models.documents.basis import Basis
from models.documents.parts import Block, Column, Heading, Paragraph, Row, Table, number_column
from models.domain.kind_means import kind_means
from models.words.household_kind_words import kind_name


def fairness_blocks(basis: Basis) -> Iterator[Block]:
    """Nothing where no household has a score and nothing is known of any place."""
    wording, proposal = basis.wording, basis.proposal
    planned = replace(proposal.snapshot, groups=proposal.solution.groups)
    means = kind_means(planned, proposal.settings, proposal.solution.placements).values()
    if not means:
        return
    yield Heading(wording.translate("Documents", "Every kind of household"), level=2)
    yield Paragraph(
        wording.translate(
            "Documents",
            "How well the plan suits each kind of household on average: from 0 to 1 for each person by what "
            "is known of the place, or the mean score of households that carry scores. Who has no home in "
            "the plan counts as 0.",
        )
    )
    yield Table(
        caption=wording.translate("Documents", "Mean suitability or score by kind of household"),
        columns=(
            Column(wording.translate("Documents", "Kind of household")),
            number_column(wording.translate("Documents", "Households"), 34),
            number_column(wording.translate("Documents", "Without a place"), 34),
            number_column(wording.translate("Documents", "Mean"), 30),
        ),
        rows=tuple(
            Row(
                (
                    kind_name(mean.kind, wording),
                    wording.number(mean.households),
                    wording.number(mean.unplaced),
                    wording.number(mean.mean, 2),
                )
            )
            for mean in means
        ),
    )
