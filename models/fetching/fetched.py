"""What came from a statistics service: values by municipality code, and all that is kept about them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from textwrap import shorten
from typing import Any

from models.errors import UserProblem

_LONGEST_NAME = 200
_LARGEST = 10**15
"""No statistics of municipalities come near it, and it is still shown exactly."""


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
    except (ValueError, RecursionError) as error:
        raise UserProblem("FETCH_NOT_UNDERSTOOD", host=host) from error
    if not isinstance(data, dict):
        raise UserProblem("FETCH_NOT_UNDERSTOOD", host=host)
    return data


def short(text: object) -> str:
    """A name the service gives, on one line: it is kept beside every value."""
    return shorten(str(text or ""), _LONGEST_NAME, placeholder=" …")


def exact(number: object, host: str) -> Fraction | None:
    """A value as it was written; None where there is none."""
    if number is None:
        return None
    if isinstance(number, bool) or not isinstance(number, int | float) or not abs(number) < _LARGEST:
        raise UserProblem("FETCH_NOT_UNDERSTOOD", host=host)
    return Fraction(str(number))


def fingerprint(bodies: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for body in bodies:
        digest.update(body)
    return digest.hexdigest()
