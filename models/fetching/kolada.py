"""Key figures of municipalities from Kolada's open service (API v3)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from models.errors import UserProblem
from models.fetching.fetched import Fetched, content, exact, fingerprint, short
from models.fetching.transport import Transport, host_of
from models.progress import IsCancelled, OnProgress, Progress
from models.wording import QT_TRANSLATE_NOOP, Text

HOST = "api.kolada.se"
_ADDRESS = f"https://{HOST}/v3"
_ID = re.compile(r"[NU][0-9]{5}")
_MUNICIPALITY = re.compile(r"\d{4}")
_MOST_PAGES = 20
_NOT_THERE = ("404", "422")


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A key figure whose meaning is known; any other can be fetched by its id."""

    id: str
    measure: str
    title: Text


KEY_FIGURES = (
    KeyFigure("N01951", "population", QT_TRANSLATE_NOOP("Fetching", "Inhabitants 31 December")),
    KeyFigure(
        "N03920", "unemployment", QT_TRANSLATE_NOOP("Fetching", "Unemployed, percent of the population")
    ),
    KeyFigure(
        "N03937", "unemployment", QT_TRANSLATE_NOOP("Fetching", "Unemployed, percent, mean of the year")
    ),
)


def key_figure_id(text: str) -> str:
    """`N01951`; `UserProblem` for what is no id of a key figure."""
    wanted = text.strip().upper()
    if not _ID.fullmatch(wanted):
        raise UserProblem("KEY_FIGURE_UNKNOWN", id=text.strip())
    return wanted


def fetch(
    transport: Transport, key_figure: str, year: int, progress: OnProgress, cancelled: IsCancelled
) -> Fetched:
    """The key figure's values for both sexes in a year, for every municipality that Kolada has."""
    wanted = key_figure_id(key_figure)
    progress(Progress("asking"))
    bodies = [_description(transport, wanted, cancelled)]
    described = [each for each in _entries(content(bodies[0], HOST)) if each.get("id") == wanted]
    if not described:
        raise UserProblem("KEY_FIGURE_UNKNOWN", id=wanted)
    title = short(described[0].get("title"))
    values: dict[str, Fraction] = {}
    missing: set[str] = set()
    address: str | None = f"{_ADDRESS}/data/kpi/{wanted}/year/{year}?per_page=5000"
    while address is not None:
        if len(bodies) > _MOST_PAGES:
            raise UserProblem("FETCH_NOT_UNDERSTOOD", host=HOST)
        progress(Progress("fetching", len(bodies)))
        bodies.append(transport.get(address, cancelled))
        page = content(bodies[-1], HOST)
        for entry in _entries(page):
            _take(entry, wanted, year, values, missing)
        address = _next(page)
    if not values:
        raise UserProblem("NOTHING_FETCHED", source=f"Kolada {wanted}", year=str(year))
    return Fetched(
        HOST,
        f"Kolada {wanted} {title}".strip(),
        title,
        str(year),
        short(described[0].get("publication_date")),
        values,
        frozenset(missing - values.keys()),
        fingerprint(bodies),
    )


def _description(transport: Transport, wanted: str, cancelled: IsCancelled) -> bytes:
    try:
        return transport.get(f"{_ADDRESS}/kpi/{wanted}", cancelled)
    except UserProblem as problem:
        if problem.params.get("status") in _NOT_THERE:
            raise UserProblem("KEY_FIGURE_UNKNOWN", id=wanted) from problem
        raise


def _entries(page: dict[str, Any]) -> Iterable[dict[str, Any]]:
    entries = page.get("values")
    if not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
        raise UserProblem("FETCH_NOT_UNDERSTOOD", host=HOST)
    return entries


def _take(
    entry: dict[str, Any], wanted: str, year: int, values: dict[str, Fraction], missing: set[str]
) -> None:
    """Regions and groups have other codes; a value that is taken back has the status Missing and none."""
    code = str(entry.get("municipality", ""))
    if (
        not _MUNICIPALITY.fullmatch(code)
        or entry.get("kpi") != wanted
        or str(entry.get("period")) != str(year)
    ):
        return
    (total, *_) = [each for each in _entries(entry) if each.get("gender") == "T"] or [{}]
    value = None if total.get("isdeleted") else exact(total.get("value"), HOST)
    if value is None:
        missing.add(code)
    elif values.setdefault(code, value) != value:
        raise UserProblem("FETCH_NOT_UNDERSTOOD", host=HOST)  # which of the two?


def _next(page: dict[str, Any]) -> str | None:
    """The next page; an answer that points at another host is not followed."""
    address = page.get("next_url")
    if not address or not page["values"]:
        return None
    if not isinstance(address, str) or host_of(address) != HOST:
        raise UserProblem("FETCH_ELSEWHERE", host=HOST, other=str(address)[:80])
    return address
