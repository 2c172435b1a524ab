"""What is written in the tables of quotas, as acts: sums by route always agree with the quota."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from desktop.tables.row_edits import RowChange, Values, as_said
from desktop.workspace import Workspace
from models import acts, queries
from models.domain.quotas import QuotaStatus, Route
from models.edits import Edit, EditGroup, Row, Sentence
from models.errors import UserProblem
from models.queries import CountyQuotaRow, QuotaRow, ReceptionRow
from models.wording import QT_TRANSLATE_NOOP

_MANY = QT_TRANSLATE_NOOP("Quotas", "Change municipal quotas")
_MANY_COUNTIES = QT_TRANSLATE_NOOP("Quotas", "Change county quotas")
_TAKES_THE_REST = {
    Route.ALREADY_HOUSED: Route.AGENCY_HOUSING,
    Route.RESETTLEMENT: Route.AGENCY_HOUSING,
    Route.AGENCY_HOUSING: Route.ALREADY_HOUSED,
}
"""The route that gives or takes when one route alone is written."""


class QuotaEdits:
    """Every municipality has its line from the start, so none is added or removed."""

    can_add = False
    can_remove = False

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        with self._workspace.file.reading() as session:
            receptions = queries.reception_rows(session, self._workspace.year)
        edits = [edit for change in changes for edit in self._edits(change.row, change.values, receptions)]
        self._workspace.do(
            as_said(edits[0] if len(edits) == 1 else EditGroup(Sentence(_MANY, {}), tuple(edits)), said)
        )

    def stored(self, row: Any) -> tuple[str, Row] | None:
        return None if row.id is None else ("municipal_quota", {"id": row.id})

    def remove(self, rows: Sequence[Any]) -> None:
        """Nothing to remove."""

    def _edits(self, row: QuotaRow, values: Values, receptions: Sequence[ReceptionRow]) -> Iterator[Edit]:
        if "received" in values:
            received = int(str(values["received"]))
            yield acts.set_received(row, receptions, received, year=self._workspace.year)
        if values.keys() - {"received"}:
            yield self._edit(row, values)

    def _edit(self, row: QuotaRow, values: Values) -> Edit:
        persons = values.get("persons", row.persons)
        if not isinstance(persons, int):
            if row.id is None or "persons" not in values:
                raise UserProblem("QUOTA_NOT_SET", municipality=row.municipality)
            return acts.clear_quota(row)
        routes = _routes(row, persons, values)
        if routes is not None:
            known = replace(row, id=row.id or 0, persons=persons)
            acts.split_routes(known, routes)  # refuses routes that do not add up
            row = replace(
                row,
                already_housed=routes[Route.ALREADY_HOUSED],
                agency_housing=routes[Route.AGENCY_HOUSING],
                resettlement=routes[Route.RESETTLEMENT],
            )
        as_decided = row.status is QuotaStatus.DECIDED and persons == row.persons
        typed = "persons" in values and not as_decided
        status = values.get("status", QuotaStatus.ENTERED if typed else row.status)
        return acts.set_quota(
            row,
            persons,
            year=self._workspace.year,
            version=self._workspace.version or "",
            status=QuotaStatus(str(status or QuotaStatus.ENTERED)),
            source=str(values.get("source", "" if typed else row.source)),
        )


def _routes(row: QuotaRow, persons: int, values: Values) -> dict[Route, int] | None:
    """The routes after the change; None where they only follow the quota."""
    written = {route: values[route.value] for route in Route if route.value in values}
    if not written:
        return None
    shares = {route: getattr(row, route.value) or 0 for route in Route}
    shares.update({route: int(str(share or 0)) for route, share in written.items()})
    if len(written) == 1:
        rest = _TAKES_THE_REST[next(iter(written))]
        balance = persons - sum(share for route, share in shares.items() if route is not rest)
        if balance >= 0:
            shares[rest] = balance
    return shares


class CountyQuotaEdits:
    can_add = False
    can_remove = False

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        edits = [self._edit(change.row, change.values) for change in changes]
        self._workspace.do(
            as_said(
                edits[0] if len(edits) == 1 else EditGroup(Sentence(_MANY_COUNTIES, {}), tuple(edits)), said
            )
        )

    def stored(self, row: Any) -> tuple[str, Row] | None:
        return None if row.id is None else ("county_quota", {"id": row.id})

    def remove(self, rows: Sequence[Any]) -> None:
        """Nothing to remove."""

    def _edit(self, row: CountyQuotaRow, values: Values) -> Edit:
        persons = values.get("persons", row.persons)
        if not isinstance(persons, int):
            raise UserProblem("COUNTY_QUOTA_NOT_SET", county=row.county)
        return acts.set_county_quota(
            row,
            persons,
            year=self._workspace.year,
            version=self._workspace.version or "",
            source=str(values.get("source", row.source if "persons" not in values else "")),
        )
