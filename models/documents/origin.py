"""What the plan was made from and with: enough to make it again five years later."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.basis import Basis
from models.documents.parts import Block, Column, Facts, Heading, Row, Table, number_column


def origin_blocks(basis: Basis) -> Iterator[Block]:
    wording, proposal, report = basis.wording, basis.proposal, basis.proposal.solution.report
    yield Heading(wording.translate("Documents", "Inputs and versions"))
    yield Facts(
        (
            (wording.translate("Documents", "Fingerprint of the inputs (SHA-256)"), proposal.fingerprint),
            (wording.translate("Documents", "Drawn up (UTC)"), basis.created.strftime("%Y-%m-%d %H:%M:%S")),
            (wording.translate("Documents", "Program"), f"Bosättningsplan {report.program_version}"),
            (wording.translate("Documents", "Solver"), f"{report.solver} {report.solver_version}".strip()),
            (
                wording.translate("Documents", "Solver options"),
                ", ".join(f"{name} = {value}" for name, value in report.options) or "–",
            ),
            (
                wording.translate("Documents", "Time limit"),
                wording.translate(
                    "Documents", "{seconds} seconds", seconds=round(proposal.settings.time_limit_seconds)
                ),
            ),
        )
    )
    yield _inputs_table(basis)


def _inputs_table(basis: Basis) -> Table:
    wording, snapshot = basis.wording, basis.proposal.snapshot
    decided = sum(project.decided for project in snapshot.projects)
    counts = (
        (wording.translate("Documents", "Municipalities"), len(snapshot.municipalities)),
        (wording.translate("Documents", "Places"), len(snapshot.places)),
        (wording.translate("Documents", "Household groups"), len(basis.proposal.solution.groups)),
        (wording.translate("Documents", "Homes"), sum(stock.count for stock in snapshot.homes)),
        (wording.translate("Documents", "Housing projects, decided"), decided),
        (wording.translate("Documents", "Housing projects, not decided"), len(snapshot.projects) - decided),
        (wording.translate("Documents", "Service points"), len(snapshot.services)),
        (wording.translate("Documents", "Locks"), len(snapshot.locks)),
    )
    return Table(
        caption=wording.translate("Documents", "What the plan was made from"),
        columns=(
            Column(wording.translate("Documents", "Input"), width=90),
            number_column(wording.translate("Documents", "Number"), 30),
        ),
        rows=tuple(Row((name, wording.number(count))) for name, count in counts),
    )
