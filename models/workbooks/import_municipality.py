"""Imports what a municipality filled in."""

from __future__ import annotations

from models.errors import UserProblem
from models.workbooks.import_basis import Basis, Prepared


def prepare_municipality(basis: Basis) -> Prepared:
    """`UserProblem` when the workbook is not one that this program wrote."""
    raise UserProblem("NOT_A_TEMPLATE", file=basis.workbook.file_name)
