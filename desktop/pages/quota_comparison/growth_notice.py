"""Who loses a person although the county quota grows, and the method by which nobody does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.frame.notice import Notice
from desktop.pages.quota_comparison.comparison_words import named
from models.domain.apportionment import Method, QuotaBasis
from models.errors import UserProblem
from models.queries import AlternativeRow
from models.wording import QT_TRANSLATE_NOOP, Wording
from optimizer.division.quota_growth import Loser, losers_when_growing

_LOOKED_AHEAD, _SAID_AT_MOST = 10, 2


class GrowthNotice(Notice):
    """Says it for the number that is tried, and for each of the next few numbers, one by one."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wording.translate("Compare", "Use the divisor method"))
        self._wording = wording
        self._ahead: tuple[AlternativeRow, QuotaBasis, list[str]] | None = None
        self.button.setToolTip(
            wording.translate(
                "Compare",
                "Divides by Sainte-Laguë: nobody loses a person when the county quota grows. "
                "Changes the alternative; it can be undone.",
            )
        )

    def look(self, row: AlternativeRow, basis: QuotaBasis, tried: int) -> None:
        said = [*self._loss(row, basis, basis.county_quota, tried), *self._losses_ahead(row, basis)]
        self.say("\n".join(list(dict.fromkeys(said))[:_SAID_AT_MOST]))
        self.button.setVisible(row.formula.method is Method.NEAREST)

    def _losses_ahead(self, row: AlternativeRow, basis: QuotaBasis) -> list[str]:
        """The same whatever is tried, so it is worked out once."""
        if self._ahead is None or self._ahead[:2] != (row, basis):
            today = basis.county_quota
            said = [
                loss
                for quota in range(today, today + _LOOKED_AHEAD)
                for loss in self._loss(row, basis, quota, quota + 1)
            ]
            self._ahead = (row, basis, said)
        return self._ahead[2]

    def _loss(self, row: AlternativeRow, basis: QuotaBasis, before: int, after: int) -> list[str]:
        """A sentence, or none where nobody loses; a formula that cannot be met is said elsewhere."""
        if after <= before:
            return []
        try:
            losers = losers_when_growing(replace(basis, county_quota=before), row.formula, after - before)
        except UserProblem:
            return []
        return [self._sentence(basis, before, after, losers)] if losers else []

    def _sentence(self, basis: QuotaBasis, before: int, after: int, losers: Sequence[Loser]) -> str:
        names = {place.code: place.name for place in basis.municipalities}
        losses = [
            self._wording.of(
                QT_TRANSLATE_NOOP("Compare", "{municipality} from {before} to {after}"),
                municipality=names[loser.code],
                before=loser.before,
                after=loser.after,
            )
            for loser in losers
        ]
        return self._wording.of(
            QT_TRANSLATE_NOOP(
                "Compare",
                "If the county quota grows from {before} to {after}, the quota falls for {losses}.",
            ),
            before=before,
            after=after,
            losses=named(losses, self._wording),
        )
