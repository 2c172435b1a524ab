"""What the cost of a plan counts, what of it nobody has told, and the shares of newcomers asked for."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.basis import Basis
from models.domain.costs import CostPart
from models.wording import NO_BREAK, QT_TRANSLATE_NOOP
from models.workbooks.choices import COST_PARTS


def cost_sentences(basis: Basis) -> Iterator[str]:
    """Nothing where the plan did not strive for a low cost."""
    wording, snapshot = basis.wording, basis.proposal.snapshot
    if "cost" not in basis.proposal.settings.goals:
        return
    counted = [wording.of(text) for part, text in COST_PARTS.items() if part in snapshot.cost_parts]
    if not counted:
        return
    yield wording.of(QT_TRANSLATE_NOOP("Documents", "Cost counts {parts}."), parts=", ".join(counted))
    if snapshot.cost_parts & {CostPart.RENT, CostPart.EMPTY_MONTHS}:
        homes = snapshot.with_starts(basis.proposal.solution.starts).all_homes
        untold = sum(home.count for home in homes if home.monthly_rent is None)
        if untold:
            yield wording.translate(
                "Documents",
                "The rent of %n homes is not told and not counted.",
                None,
                untold,
            )
    if CostPart.GRANTS in snapshot.cost_parts and not snapshot.grants:
        yield wording.translate("Documents", "No grants are entered.")


def share_sentences(basis: Basis) -> Iterator[str]:
    """The shares of inhabitants and of landlords' homes, where the officer has set them."""
    wording, snapshot = basis.wording, basis.proposal.snapshot
    if snapshot.newcomers_permille is not None:
        yield wording.of(
            QT_TRANSLATE_NOOP(
                "Documents", "Newcomers are at most {share} of the inhabitants of the place they move to."
            ),
            share=_percent(basis, snapshot.newcomers_permille),
        )
    if snapshot.landlord_permille is not None:
        yield wording.of(
            QT_TRANSLATE_NOOP(
                "Documents", "Newcomers get at most {share} of a landlord's homes in the same place."
            ),
            share=_percent(basis, snapshot.landlord_permille),
        )


def _percent(basis: Basis, permille: int) -> str:
    return f"{basis.wording.number(permille / 10, 1)}{NO_BREAK}%"
