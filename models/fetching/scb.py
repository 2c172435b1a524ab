"""Inhabitants of municipalities from SCB's statistical database (PxWebApi 2, json-stat2)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import prod
from typing import Any
from urllib.parse import urlencode

from models.errors import UserProblem
from models.fetching.fetched import Fetched, content, exact, fingerprint, short
from models.fetching.transport import Transport
from models.progress import IsCancelled, OnProgress, Progress

HOST = "statistikdatabasen.scb.se"
TABLE = "TAB638"
"""Folkmängden efter region, civilstånd, ålder och kön, 1968–2024."""

LAST_YEAR = 2024
"""The table's last year: from 2025 SCB counts in another way, in other tables."""

_INHABITANTS = "BE0101N1"
_REGION, _CONTENTS, _TIME = "Region", "ContentsCode", "Tid"
_MUNICIPALITY = re.compile(r"\d{4}")
_MOST_CELLS = 1_000_000


def fetch(transport: Transport, year: int, progress: OnProgress, cancelled: IsCancelled) -> Fetched:
    """Inhabitants on 31 December of the year in every municipality."""
    progress(Progress("fetching"))
    query = urlencode(
        {
            "lang": "sv",
            "outputFormat": "json-stat2",
            f"valueCodes[{_REGION}]": "*",
            f"valueCodes[{_CONTENTS}]": _INHABITANTS,
            f"valueCodes[{_TIME}]": str(year),
        }
    )
    body = transport.get(f"https://{HOST}/api/v2/tables/{TABLE}/data?{query}", cancelled)
    data = content(body, HOST)
    values: dict[str, Fraction] = {}
    missing: set[str] = set()
    for codes, number in _cells(data):
        region = codes.get(_REGION, "")
        asked = codes.get(_CONTENTS, _INHABITANTS) == _INHABITANTS and codes.get(_TIME) == str(year)
        if not _MUNICIPALITY.fullmatch(region) or not asked:
            continue
        value = exact(number, HOST)
        if value is None:
            missing.add(region)
        elif region in values:
            raise UserProblem("FETCH_NOT_UNDERSTOOD", host=HOST)  # parted by age or sex as well
        else:
            values[region] = value
    if not values:
        raise UserProblem("NOTHING_FETCHED", source=f"SCB {TABLE}", year=str(year))
    return Fetched(
        HOST,
        f"SCB {TABLE} Folkmängd",
        short(data.get("label")),
        f"{year}-12-31",
        short(data.get("updated"))[:10],
        values,
        frozenset(missing),
        fingerprint([body]),
    )


def _cells(data: Mapping[str, Any]) -> Iterator[tuple[dict[str, str], object]]:
    """Each value with its code in every dimension; the last dimension varies fastest."""
    try:
        names: Sequence[str] = data["id"]
        codes = [_in_order(data["dimension"][name]["category"]["index"]) for name in names]
        values = data["value"]
    except (LookupError, TypeError) as error:
        raise UserProblem("FETCH_NOT_UNDERSTOOD", host=HOST) from error
    if [len(each) for each in codes] != data.get("size") or not isinstance(values, list | dict):
        raise UserProblem("FETCH_NOT_UNDERSTOOD", host=HOST)
    count = prod(map(len, codes))
    if count > _MOST_CELLS or (isinstance(values, list) and len(values) != count):
        raise UserProblem("FETCH_NOT_UNDERSTOOD", host=HOST)
    for at, cell in enumerate(product(*codes)):
        number = values[at] if isinstance(values, list) else values.get(str(at))
        yield dict(zip(names, cell, strict=True)), number


def _in_order(index: object) -> list[str]:
    """A category index is a list of codes, or codes with their positions."""
    if isinstance(index, dict):
        return sorted((str(code) for code in index), key=lambda code: index[code])
    if isinstance(index, list):
        return [str(code) for code in index]
    raise UserProblem("FETCH_NOT_UNDERSTOOD", host=HOST)
