"""What the plan was made from and with: enough to make it again five years later."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.basis import Basis
from models.documents.parts import Block, Facts, Heading
from models.wording import QT_TRANSLATE_NOOP


def origin_blocks(basis: Basis) -> Iterator[Block]:
    wording = basis.wording
    yield Heading(wording.translate("Documents", "Inputs and versions"))
    yield Facts(tuple(origin_facts(basis)))
    if not basis.public:
        yield Heading(wording.translate("Documents", "What the plan was made from"), level=2)
        yield Facts(tuple((name, wording.number(count)) for name, count in input_counts(basis)))


def origin_facts(basis: Basis) -> Iterator[tuple[str, str]]:
    """Fingerprint, time, versions and options, by name."""
    wording, proposal, report = basis.wording, basis.proposal, basis.proposal.solution.report
    yield wording.translate("Documents", "Fingerprint of the inputs (SHA-256)"), proposal.fingerprint
    yield wording.translate("Documents", "Drawn up (UTC)"), basis.created.strftime("%Y-%m-%d %H:%M:%S")
    yield wording.translate("Documents", "Program"), f"Bosättningsplan {report.program_version}"
    yield wording.translate("Documents", "Solver"), f"{report.solver} {report.solver_version}".strip()
    options = ", ".join(f"{name} = {value}" for name, value in report.options)
    yield wording.translate("Documents", "Solver options"), options or "–"
    yield (
        wording.translate("Documents", "Time limit"),
        wording.of(
            QT_TRANSLATE_NOOP("Documents", "{seconds} seconds"),
            seconds=round(proposal.settings.time_limit_seconds),
        ),
    )


def input_counts(basis: Basis) -> Iterator[tuple[str, int]]:
    """How much of each input there was, by name."""
    wording, snapshot = basis.wording, basis.proposal.snapshot
    decided = sum(project.decided for project in snapshot.projects)
    yield wording.translate("Documents", "Municipalities"), len(snapshot.municipalities)
    yield wording.translate("Documents", "Places"), len(snapshot.places)
    yield wording.translate("Documents", "Household groups"), len(basis.proposal.solution.groups)
    yield wording.translate("Documents", "Homes"), sum(stock.count for stock in snapshot.homes)
    yield wording.translate("Documents", "Housing projects, decided"), decided
    yield wording.translate("Documents", "Housing projects, not decided"), len(snapshot.projects) - decided
    yield wording.translate("Documents", "Service points"), len(snapshot.services)
    yield wording.translate("Documents", "Locks"), len(snapshot.locks)
