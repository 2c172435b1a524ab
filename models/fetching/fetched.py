"""What came from a statistics service: values by municipality code, and all that is kept about them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from models.errors import UserProblem


@dataclass(frozen=True, slots=True)
class Fetched:
    """`source` names service, id and title; `missing` are codes that the service knows without a value.

    `sha256` is of all answers in their order, `edition` the service's own version of the numbers.
    """

    host: str
    source: str
    title: str
    as_of: str
    edition: str
    values: Mapping[str, Fraction]
    missing: frozenset[str]
    sha256: str


def content(body: bytes, host: str) -> dict[str, Any]:
    """The JSON object of an answer; `UserProblem` for anything else."""
    try:
        data = json.loads(body)
    except ValueError as error:
        raise UserProblem("FETCH_NOT_UNDERSTOOD", host=host) from error
    if not isinstance(data, dict):
        raise UserProblem("FETCH_NOT_UNDERSTOOD", host=host)
    return data


def exact(number: object, host: str) -> Fraction | None:
    """A value as it was written; None where there is none."""
    if number is None:
        return None
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise UserProblem("FETCH_NOT_UNDERSTOOD", host=host)
    try:
        return Fraction(str(number))
    except ValueError as error:  # not a number, or infinite
        raise UserProblem("FETCH_NOT_UNDERSTOOD", host=host) from error


def fingerprint(bodies: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for body in bodies:
        digest.update(body)
    return digest.hexdigest()
