"""An example county: real facts, an example of calculation, and made-up demonstration data, each marked."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import acts, assumptions, reference
from models.domain.apportionment import WEIGHT_UNIT, Formula
from models.domain.criteria import Criterion
from models.domain.geography import LocalityKind
from models.domain.months import Month
from models.domain.quotas import QuotaStatus, Route
from models.edits import Edit, EditGroup, InsertRows, Row, Sentence, UpdateRows
from models.example_county.invented import MADE_UP, Invention, Spot, invent
from models.example_county.invented_criteria import invented_asylum_seekers, invented_unemployment
from models.planning_file.database import PlanningFile
from models.queries import (
    alternative_rows,
    county_quota_rows,
    municipality_rows,
    newest_version,
    quota_rows,
)
from models.queries.quotas import needing_homes
from models.queries.receptions import ON_QUOTA
from models.resources import RESOURCES
from models.tables import County, Municipality, Place
from models.wording import QT_TRANSLATE_NOOP

FOLDER = RESOURCES / "example"

YEAR = 2026
HISTORY_YEAR = 2018
SEED = 39

NATIONAL_ROUTES = {Route.ALREADY_HOUSED: 6400, Route.AGENCY_HOUSING: 1800, Route.RESETTLEMENT: 0}
"""Of 8 200 for 2026 (Government press release, October 2025): 1 800 come from Migrationsverket's housing
or are quota refugees, who are not told apart."""

HISTORY_QUOTAS = "Migrationsverket, Anvisningar enligt kommuntalen 2018"
HISTORY_RECEPTION = "Migrationsverket, Kommunmottagna enligt ersättningsförordningen 2018"
HEALTH_CENTRES = "Namn och läge: Region Dalarna 2023; lediga platser är påhittad demodata"

MAKE_EXAMPLE = QT_TRANSLATE_NOOP("Acts", "Make the example county")
_SENTENCE = Sentence(MAKE_EXAMPLE, {})


def create_example(path: Path, county: str = "20") -> PlanningFile:
    """A planning file for one county with everything a first proposal needs.

    Quotas of 2026 are shared by population and split by route as the nation's: nothing in it is
    decided. Homes, projects and free places in services are made up by a seeded rule
    (`models.example_county.invented`), flagged `synthetic`, the same each time.
    """
    name = next((row.name for row in reference.counties() if row.code == county), county)
    file = PlanningFile.create(path, title=f"{name} (exempel)", scope=county, year=YEAR)
    try:
        with file.writing() as session:
            _history(session).apply(session)
            _calculated(session)
            _criteria(session)
            _alternatives(session)
            _invented(session).apply(session)
            values = {"synthetic": True}
            UpdateRows(_SENTENCE, "plan", [({"id": 1}, values)]).apply(session)
    except BaseException:
        file.close()
        path.unlink()
        raise
    return file


def _history(session: Session) -> Edit:
    """The decided quotas and the receptions of 2018 in the municipalities of the plan."""
    codes = set(
        session.scalars(
            select(Municipality.code)
            .join(County, County.code == Municipality.county_code)
            .where(County.in_plan)
        )
    )
    quotas = [row for row in _rows("quotas_2018") if row["municipality"] in codes]
    receptions = [row for row in _rows("reception_2018") if row["municipality"] in codes]
    return EditGroup(
        _SENTENCE,
        (
            InsertRows(_SENTENCE, "planning_year", [{"year": HISTORY_YEAR}]),
            InsertRows(_SENTENCE, "household_type", assumptions.household_type_rows(HISTORY_YEAR)),
            InsertRows(_SENTENCE, "month_weight", assumptions.month_rows(HISTORY_YEAR)),
            InsertRows(
                _SENTENCE,
                "municipal_quota",
                [
                    {
                        "municipality_code": row["municipality"],
                        "year": HISTORY_YEAR,
                        "version": "1",
                        "persons": int(row["persons"]),
                        "status": QuotaStatus.DECIDED.value,
                        "source": HISTORY_QUOTAS,
                    }
                    for row in quotas
                ],
            ),
            InsertRows(
                _SENTENCE,
                "reception",
                [_reception(row["municipality"], ON_QUOTA, row["received"], HISTORY_QUOTAS) for row in quotas]
                + [
                    _reception(row["municipality"], row["category"], row["persons"], HISTORY_RECEPTION)
                    for row in receptions
                ],
            ),
        ),
    )


def _reception(municipality: str, category: str, persons: str, source: str) -> Row:
    return {
        "municipality_code": municipality,
        "year": HISTORY_YEAR,
        "category": category,
        "persons": int(persons),
        "source": source,
    }


def _calculated(session: Session) -> None:
    """Municipal quotas by population, split by route: both exact in whole persons."""
    version = newest_version(session, YEAR)
    counties = county_quota_rows(session, YEAR, version)
    quotas = quota_rows(session, YEAR, version)
    acts.calculate_quotas(quotas, counties, year=YEAR, version=version).apply(session)
    acts.split_routes_evenly(quota_rows(session, YEAR, version), NATIONAL_ROUTES).apply(session)


def _criteria(session: Session) -> None:
    """What the municipal quotas may rest on: real receptions of 2018, the rest made up."""
    inhabitants = {row.code: row.population for row in municipality_rows(session)}
    acts.criterion_from_reception(session, YEAR, HISTORY_YEAR).apply(session)
    for measure, values in (
        ("unemployment", invented_unemployment(inhabitants, SEED)),
        ("asylum_seekers", invented_asylum_seekers(inhabitants, SEED)),
    ):
        acts.set_criterion_values(session, YEAR, measure, values, source=MADE_UP).apply(session)


def _alternatives(session: Session) -> None:
    """The formula that gave the quotas, and one that weighs more."""
    version = newest_version(session, YEAR)
    by_population = Formula({Criterion.POPULATION: WEIGHT_UNIT})
    weighed = Formula(
        {
            Criterion.POPULATION: 40 * WEIGHT_UNIT // 100,
            Criterion.LABOUR: 20 * WEIGHT_UNIT // 100,
            Criterion.RECEPTION: 30 * WEIGHT_UNIT // 100,
            Criterion.ASYLUM_SEEKERS: 10 * WEIGHT_UNIT // 100,
        },
        floor=5,
    )
    for name, formula in (("Folkmängd", by_population), ("Fyra kriterier", weighed)):
        acts.add_alternative(session, YEAR, version, name, formula).apply(session)
    first, _ = alternative_rows(session, YEAR, version)
    UpdateRows(_SENTENCE, "alternative", [({"id": first.id}, {"adopted": True})]).apply(session)


def _invented(session: Session) -> Edit:
    version = newest_version(session, YEAR)
    spots = [
        Spot(
            place.code,
            place.municipality_code,
            place.name,
            place.population or 0,
            place.is_seat,
            place.kind != LocalityKind.COUNTRYSIDE,
            east,
            north,
        )
        for place, east, north in _placed(session)
    ]
    persons = {row.municipality_code: row.persons or 0 for row in quota_rows(session, YEAR, version)}
    homes_for = {row.municipality_code: needing_homes(row) for row in quota_rows(session, YEAR, version)}
    centres = [
        (row["municipality"], row["name"], float(row["east"]), float(row["north"]))
        for row in _rows("health_centres")
        if row["municipality"] in persons
    ]
    invention: Invention = invent(
        spots,
        persons=persons,
        new_homes=homes_for,
        health_centres=centres,
        health_source=HEALTH_CENTRES,
        first=Month(YEAR, 1),
        seed=SEED,
    )
    return EditGroup(
        _SENTENCE,
        tuple(InsertRows(_SENTENCE, table, rows) for table, rows in invention.tables()),
    )


def _placed(session: Session) -> Iterator[tuple[Place, float, float]]:
    """Places of the plan with somewhere to be: without a position, the middle of their municipality."""
    middle = {facts.code: (facts.east, facts.north) for facts in reference.municipalities()}
    for place in session.scalars(
        select(Place)
        .join(Municipality, Municipality.code == Place.municipality_code)
        .join(County, County.code == Municipality.county_code)
        .where(County.in_plan)
        .order_by(Place.code)
    ):
        east, north = middle[place.municipality_code]
        if place.kind == LocalityKind.COUNTRYSIDE or place.east is None or place.north is None:
            yield place, east, north
        else:
            yield place, place.east, place.north


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream)
